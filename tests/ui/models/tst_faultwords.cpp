// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/faultwords.h"

#include <QTest>

using namespace candor;

namespace {

const QString there = QStringLiteral("must be as it is said there");

domain::FieldError fault(const char *pointer, const char *code)
{
    return {QLatin1String(pointer), QLatin1String(code), there};
}

} // namespace

// What the server refuses of a field, in the person's words.
class tst_FaultWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aKnownCodeIsSaidInOnesOwnWords_data();
    void aKnownCodeIsSaidInOnesOwnWords();
    void whatItTakesDependsOnTheField_data();
    void whatItTakesDependsOnTheField();
    void anUnknownCodeIsLeftToTheServer();
    void awayFromItsFieldTheFieldIsNamed();
};

void tst_FaultWords::aKnownCodeIsSaidInOnesOwnWords_data()
{
    QTest::addColumn<QByteArray>("code");
    for (const char *code : {"REQUIRED", "TOO_SHORT", "TOO_LONG", "TOO_MANY", "TOO_COMMON", "INVALID",
             "EXPIRED", "INVALID_TYPE", "INVALID_VALUE", "INVALID_FORMAT", "OUT_OF_RANGE", "UNKNOWN_FIELD",
             "UNKNOWN_EVENT", "UNKNOWN_REFERENCE", "DUPLICATE_VALUE", "RESERVED", "NOT_STORED", "NOT_COVERED",
             "SUM_MISMATCH", "UNREADABLE", "TARGET_FORBIDDEN", "WRONG_PASSWORD"})
        QTest::newRow(code) << QByteArray(code);
}

void tst_FaultWords::aKnownCodeIsSaidInOnesOwnWords()
{
    QFETCH(QByteArray, code);
    for (const char *pointer : {"/name", "/settings/noShowHours", "/permissions/3", "/customHeaders/X-Key",
             "/tls/certificate", "/sections/2/questions/1/text", "/somethingNew", ""}) {
        const auto said = models::faultWord(fault(pointer, code.constData()));
        QVERIFY(!said.isEmpty());
        QVERIFY2(said != there, pointer);
    }
}

void tst_FaultWords::whatItTakesDependsOnTheField_data()
{
    QTest::addColumn<QByteArray>("pointer");
    QTest::addColumn<QByteArray>("code");
    QTest::addColumn<QString>("said");
    const auto row = [](const char *pointer, const char *code, const char *said) {
        QTest::addRow("%s %s", pointer, code)
            << QByteArray(pointer) << QByteArray(code) << QString::fromUtf8(said);
    };
    row("/email", "DUPLICATE_VALUE", "Somebody has this address already.");
    row("/adminEmail", "DUPLICATE_VALUE", "Somebody has this address already.");
    row("/domain", "DUPLICATE_VALUE", "This is used already; choose another.");
    row("/currentPassword", "WRONG_PASSWORD", "This isn't the current password.");
    row("/newPassword", "TOO_SHORT", "Give at least 12 characters; a few words do well.");
    row("/name", "TOO_LONG", "This is too long; shorten it.");
    row("/permissions", "TOO_LONG", "These are too many; take some out.");
    row("/permissions/7", "INVALID_VALUE", "One of these permissions can't be given here; take it out.");
    row("/callbackUrl", "REQUIRED", "Give the address that receives the events.");
    row("/sections/0/questions/3/text", "REQUIRED", "Write the question.");
    row("/sections/0/questions/3/rubric", "REQUIRED", "Say what each of the three steps stands for.");
    row("/customHeaders/X-Key", "INVALID", "A header's value is one line without letters outside of ASCII.");
    row("/customHeaders/X-Mail", "TOO_LONG", "This is too long; shorten it.");
    row("/customHeaders/key", "INVALID", "A header's value is one line without letters outside of ASCII.");
    row("/keepCustomHeaders/0", "TOO_LONG", "This is too long; shorten it.");
    row("/qualifications", "TOO_LONG", "These are too many; take some out.");
    row("/qualifications/7", "TOO_LONG", "This is too long; shorten it.");
    row("/jobDescription", "INVALID_FORMAT", "Take invisible characters out of it.");
    row("/mustHave", "REQUIRED", "The request asks for more than stands here.");
    row("/expiresAt", "INVALID_VALUE", "Choose a time that is still to come.");
    row("?cursor", "INVALID_VALUE", "The list can't be gone on with from here; read it anew.");
    row("/tls/key", "INVALID", "Give the key of this certificate, as PEM and without a password.");
}

void tst_FaultWords::whatItTakesDependsOnTheField()
{
    QFETCH(QByteArray, pointer);
    QFETCH(QByteArray, code);
    QFETCH(QString, said);
    QCOMPARE(models::faultWord(fault(pointer.constData(), code.constData())), said);
}

void tst_FaultWords::anUnknownCodeIsLeftToTheServer()
{
    QCOMPARE(models::faultWord(fault("/name", "OF_TOMORROW")), there);
    QCOMPARE(models::faultSentence(fault("/name", "OF_TOMORROW")), QStringLiteral("“name” ") + there);
}

void tst_FaultWords::awayFromItsFieldTheFieldIsNamed()
{
    QCOMPARE(models::faultSentence(fault("/name", "REQUIRED")), QStringLiteral("Name: Give a name."));
    QCOMPARE(models::faultSentence(fault("/customHeaders/X-Key", "RESERVED")),
        QStringLiteral("Headers: This header is Candor's own; choose another name."));
    // Rather the server's word for it than none.
    for (const char *code : {"TOO_LONG", "INVALID_TYPE", "UNKNOWN_FIELD", "INVALID_VALUE"})
        QCOMPARE(
            models::faultSentence(fault("/somethingNew", code)), QStringLiteral("“somethingNew” ") + there);
    QCOMPARE(models::faultSentence(fault("/sections/0/questions/1/text", "REQUIRED")),
        QStringLiteral("Write the question."));
    QCOMPARE(models::faultSentence(fault("?cursor", "INVALID_VALUE")),
        QStringLiteral("The list can't be gone on with from here; read it anew."));
}

QTEST_MAIN(tst_FaultWords)
#include "tst_faultwords.moc"
