// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/ids.h"
#include "domain/organisation.h"
#include "domain/timestamp.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace candor::domain;

class tst_Values : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void timesAreWrittenInUtcWithMilliseconds_data();
    void timesAreWrittenInUtcWithMilliseconds();
    void timesAreReadWithTheirOffset_data();
    void timesAreReadWithTheirOffset();
    void idsHaveTheFormOfVersionSeven();
    void idsSortByTime();
    void idsAreUnique();
    void onlyCanonicalIdsAreRead_data();
    void onlyCanonicalIdsAreRead();
    void runIdsCarryTheSecond();
    void rolesAreNested();
    void keysGetNoReviewByDefault();
};

void tst_Values::timesAreWrittenInUtcWithMilliseconds_data()
{
    QTest::addColumn<qint64>("milliseconds");
    QTest::addColumn<QString>("text");
    QTest::newRow("the epoch") << qint64(0) << QStringLiteral("1970-01-01T00:00:00.000Z");
    QTest::newRow("a millisecond") << qint64(1) << QStringLiteral("1970-01-01T00:00:00.001Z");
    QTest::newRow("before the epoch") << qint64(-1) << QStringLiteral("1969-12-31T23:59:59.999Z");
    QTest::newRow("a leap day") << qint64(1'709'164'800'000) << QStringLiteral("2024-02-29T00:00:00.000Z");
    QTest::newRow("the published example")
        << qint64(1'774'001'520'000) << QStringLiteral("2026-03-20T10:12:00.000Z");
}

void tst_Values::timesAreWrittenInUtcWithMilliseconds()
{
    QFETCH(qint64, milliseconds);
    QFETCH(QString, text);
    QCOMPARE(toIso8601(fromMilliseconds(milliseconds)), text);
    QCOMPARE(fromIso8601(text), std::optional(fromMilliseconds(milliseconds)));
}

void tst_Values::timesAreReadWithTheirOffset_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("utc");
    QTest::newRow("Z") << QStringLiteral("2026-03-20T10:12:00Z")
                       << QStringLiteral("2026-03-20T10:12:00.000Z");
    QTest::newRow("east") << QStringLiteral("2026-03-20T10:12:00+01:30")
                          << QStringLiteral("2026-03-20T08:42:00.000Z");
    QTest::newRow("west") << QStringLiteral("2026-03-20T10:12:00.5-05:00")
                          << QStringLiteral("2026-03-20T15:12:00.500Z");
    QTest::newRow("a moment of the server's")
        << QStringLiteral("2026-03-20T10:12:13.456Z") << QStringLiteral("2026-03-20T10:12:13.456Z");
    QTest::newRow("midnight as an end")
        << QStringLiteral("2026-03-20T24:00:00.000Z") << QStringLiteral("2026-03-21T00:00:00.000Z");
    QTest::newRow("the thirtieth of February") << QStringLiteral("2026-02-30T10:12:00.000Z") << QString();
    QTest::newRow("a leap day in another year") << QStringLiteral("2025-02-29T10:12:00.000Z") << QString();
    QTest::newRow("a minute too many") << QStringLiteral("2026-03-20T10:60:00.000Z") << QString();
    QTest::newRow("a second too many") << QStringLiteral("2026-03-20T10:12:60.000Z") << QString();
    QTest::newRow("the year 0") << QStringLiteral("0000-03-20T10:12:00.000Z") << QString();
    QTest::newRow("no digit") << QStringLiteral("2026-03-2xT10:12:00.000Z") << QString();
    QTest::newRow("no offset") << QStringLiteral("2026-03-20T10:12:00") << QString();
    QTest::newRow("a date alone") << QStringLiteral("2026-03-20") << QString();
    QTest::newRow("the thirteenth month") << QStringLiteral("2026-13-20T10:12:00Z") << QString();
    QTest::newRow("words") << QStringLiteral("yesterday") << QString();
    QTest::newRow("nothing") << QString() << QString();
}

void tst_Values::timesAreReadWithTheirOffset()
{
    QFETCH(QString, text);
    QFETCH(QString, utc);
    const auto time = fromIso8601(text);
    QCOMPARE(time ? toIso8601(*time) : QString(), utc);
}

void tst_Values::idsHaveTheFormOfVersionSeven()
{
    static const QRegularExpression form(
        QStringLiteral("\\A[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}\\z"));
    for (int i = 0; i < 200; ++i) {
        // RFC 9562 §A.6: this moment is the published example's, 0x017F22E279B0.
        const auto text = InterviewId::make(fromMilliseconds(0x017f22e279b0)).toString();
        QVERIFY2(form.match(text).hasMatch(), qPrintable(text));
        QVERIFY(text.startsWith(QLatin1String("017f22e2-79b0-7")));
    }
}

void tst_Values::idsSortByTime()
{
    QString before;
    for (qint64 milliseconds = 1'700'000'000'000; milliseconds < 1'900'000'000'000;
        milliseconds += 3'333'333'333) {
        const auto text = EventId::make(fromMilliseconds(milliseconds)).toString();
        QVERIFY(before < text);
        before = text;
    }
    QVERIFY(
        EventId::make(fromMilliseconds(1000)).toString() < EventId::make(fromMilliseconds(1001)).toString());
}

void tst_Values::idsAreUnique()
{
    QSet<EventId> ids;
    for (int i = 0; i < 10'000; ++i)
        ids.insert(EventId::make(fromMilliseconds(1)));
    QCOMPARE(ids.size(), 10'000);
}

void tst_Values::onlyCanonicalIdsAreRead_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("valid");
    QTest::newRow("canonical") << QStringLiteral("017f22e2-79b0-7cc3-98c4-dc0c0c07398f") << true;
    QTest::newRow("upper case") << QStringLiteral("017F22E2-79B0-7CC3-98C4-DC0C0C07398F") << true;
    QTest::newRow("braces") << QStringLiteral("{017f22e2-79b0-7cc3-98c4-dc0c0c07398f}") << false;
    QTest::newRow("no dashes") << QStringLiteral("017f22e279b07cc398c4dc0c0c07398f") << false;
    QTest::newRow("a letter beyond f") << QStringLiteral("017f22e2-79b0-7cc3-98c4-dc0c0c07398g") << false;
    QTest::newRow("the null id") << QStringLiteral("00000000-0000-0000-0000-000000000000") << false;
    QTest::newRow("nothing") << QString() << false;
}

void tst_Values::onlyCanonicalIdsAreRead()
{
    QFETCH(QString, text);
    QFETCH(bool, valid);
    const auto id = TenantId::parse(text);
    QCOMPARE(id.has_value(), valid);
    if (id)
        QCOMPARE(id->toString(), text.toLower());
}

void tst_Values::runIdsCarryTheSecond()
{
    static const QRegularExpression form(QStringLiteral("\\Arun_1749123456_[0-9a-f]{8}\\z"));
    QSet<QString> ids;
    for (int i = 0; i < 200; ++i) {
        const auto runId = makeRunId(fromMilliseconds(1'749'123'456'999));
        QVERIFY2(form.match(runId).hasMatch(), qPrintable(runId));
        ids.insert(runId);
    }
    QVERIFY(ids.size() > 190);
}

void tst_Values::rolesAreNested()
{
    for (int i = 1; i < roleCount; ++i) {
        const auto above = permissionsOf(Role(i - 1));
        const auto below = permissionsOf(Role(i));
        QVERIFY(!below.isEmpty() && below.size() < above.size());
        for (const auto &permission : below)
            QVERIFY2(above.contains(permission), qPrintable(permission));
        QCOMPARE(roleFromName(name(Role(i))), std::optional(Role(i)));
    }
    QCOMPARE(permissionsOf(Role::SuperAdmin), permissions());
    QVERIFY(!roleFromName(QStringLiteral("admin")));
}

void tst_Values::keysGetNoReviewByDefault()
{
    const auto granted = expandPermissions(defaultKeyPermissions());
    QVERIFY(granted.contains(QStringLiteral("interview:delete")));
    QVERIFY(granted.contains(QStringLiteral("assessment:approve")));
    QVERIFY(!granted.contains(QStringLiteral("assessment:review")));
    QVERIFY(!granted.contains(QStringLiteral("webhook:read")));
}

QTEST_GUILESS_MAIN(tst_Values)
#include "tst_values.moc"
