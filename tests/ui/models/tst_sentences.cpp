// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/sentences.h"

#include <QTest>
#include <QTranslator>

using namespace candor;
using domain::ErrorCode;

namespace {

const QUrl server(QStringLiteral("https://candor.example:8443"));

client::Failure refusal(ErrorCode code, const QString &detail, const QList<domain::FieldError> &fields = {})
{
    domain::Error error;
    error.code = code;
    error.detail = detail;
    error.fields = fields;
    client::Failure failure;
    failure.problem = error;
    return failure;
}

// A language other than English, as far as what the server says is told in it.
class Foreign final : public QTranslator
{
public:
    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(const char *context, const char *source, const char *, int) const override
    {
        const bool isMeant = QLatin1String(context) == QLatin1String("Sentences")
            && QLatin1String(source) == QLatin1String("%1");
        return isMeant ? QStringLiteral("Auf Englisch: %1") : QString();
    }
};

} // namespace

class tst_Sentences : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFaultNamesItsField_data();
    void aFaultNamesItsField();
    void whatTheServerSaysIsToldToBeEnglishInAnotherLanguage();
    void whatIsKnownIsSaidInOnesOwnWords();
    void theRequestIsNamedForWhoeverReadsTheLog();
};

void tst_Sentences::aFaultNamesItsField_data()
{
    QTest::addColumn<QString>("pointer");
    QTest::addColumn<QString>("detail");
    QTest::addColumn<QString>("said");
    const auto row = [](const char *name, const char *pointer, const char *detail, const char *said) {
        QTest::newRow(name) << QString::fromUtf8(pointer) << QString::fromUtf8(detail)
                            << QString::fromUtf8(said);
    };
    row("half a sentence", "/durationMinutes", "must be 15 to 120", "“durationMinutes” must be 15 to 120");
    row("within another", "/settings/noShowHours", "must be 1 to 720", "“noShowHours” must be 1 to 720");
    row("of a list", "/qualifications/3", "is too long", "“qualifications” is too long");
    row("of a list in a list", "/sections/2/questions/0", "is empty", "“questions” is empty");
    row("of the query", "?limit", "must be 1 to 200", "“?limit” must be 1 to 200");
    row("a whole sentence", "/name", "Give a name.", "Give a name.");
    row("of the whole body", "", "is no object", "is no object");
    row("only a place", "/0", "is no text", "is no text");
    row("nothing", "/name", "", "");
}

void tst_Sentences::aFaultNamesItsField()
{
    QFETCH(QString, pointer);
    QFETCH(QString, detail);
    QFETCH(QString, said);
    const auto failure = refusal(ErrorCode::ValidationFailed, QStringLiteral("There are wrong fields."),
        {{pointer, QStringLiteral("WRONG"), detail},
            {QStringLiteral("/other"), {}, QStringLiteral("is wrong")}});
    const auto explanation = models::explain(failure, server);
    QCOMPARE(explanation.headline, QStringLiteral("The server refuses this"));
    QCOMPARE(explanation.advice, said);
}

void tst_Sentences::whatTheServerSaysIsToldToBeEnglishInAnotherLanguage()
{
    const auto ofField = refusal(ErrorCode::ValidationFailed, {},
        {{QStringLiteral("/limit"), QStringLiteral("WRONG"), QStringLiteral("must be 1 to 200")}});
    const auto ofAll = refusal(ErrorCode::RoleInUse, QStringLiteral("Two people have this role."));
    QCOMPARE(models::explain(ofAll, server).advice, QStringLiteral("Two people have this role."));
    Foreign foreign;
    QVERIFY(QCoreApplication::installTranslator(&foreign));
    QCOMPARE(
        models::explain(ofField, server).advice, QStringLiteral("Auf Englisch: “limit” must be 1 to 200"));
    QCOMPARE(
        models::explain(ofAll, server).advice, QStringLiteral("Auf Englisch: Two people have this role."));
    QCOMPARE(models::serverWords({}), QString());
    QCOMPARE(models::explain(refusal(ErrorCode::PreconditionFailed, QStringLiteral("No.")), server).advice,
        QStringLiteral("Look at what is new, then decide again."));
    QCoreApplication::removeTranslator(&foreign);
}

void tst_Sentences::whatIsKnownIsSaidInOnesOwnWords()
{
    auto decided = refusal(ErrorCode::InvalidState, QStringLiteral("The plan is no longer pending."));
    decided.problem->currentState = QStringLiteral("APPROVED");
    const auto explanation = models::explain(decided, server);
    QCOMPARE(explanation.headline, QStringLiteral("This has been decided already"));
    QVERIFY(!explanation.advice.contains(QStringLiteral("APPROVED")));
    client::Failure away;
    away.trouble = client::Trouble::Unreachable;
    QCOMPARE(models::sentence(away, server),
        QStringLiteral(
            "candor.example:8443 can't be reached. Check the address and the network, and whether the "
            "server runs."));
    QCOMPARE(models::explain(refusal(ErrorCode::PlatformSuspended, QStringLiteral("x")), server).headline,
        QStringLiteral("The platform is suspended"));
}

void tst_Sentences::theRequestIsNamedForWhoeverReadsTheLog()
{
    auto failure = refusal(ErrorCode::Internal, {});
    QCOMPARE(models::explain(failure, server).footnote, QString());
    failure.requestId = QStringLiteral("req-1");
    QCOMPARE(models::explain(failure, server).footnote, QStringLiteral("Request req-1"));
}

QTEST_MAIN(tst_Sentences)
#include "tst_sentences.moc"
