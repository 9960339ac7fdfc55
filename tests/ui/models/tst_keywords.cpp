// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/organisation.h"
#include "models/keywords.h"

#include <QTest>

using namespace candor;
using namespace std::chrono_literals;

class tst_Keywords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theCountdownReachesTheStatedSecond_data();
    void theCountdownReachesTheStatedSecond();
    void aKeyStandsAsItsTimesSay();
    void permissionsAreToldInWords();
};

void tst_Keywords::theCountdownReachesTheStatedSecond_data()
{
    QTest::addColumn<std::chrono::milliseconds>("left");
    QTest::addColumn<QString>("shown");
    const auto row = [](const char *name, std::chrono::milliseconds left, const char *shown) {
        QTest::newRow(name) << left << QString::fromLatin1(shown);
    };
    row("a week", 7 * 24h, "7 d 0:00:00");
    row("a second less", 7 * 24h - 1s, "6 d 23:59:59");
    row("less than a day", 23h + 10min + 4s, "23:10:04");
    row("the last second", 1s, "0:00:01");
    row("a part of it", 1ms, "0:00:01");
    row("the end", 0s, "0:00:00");
    row("behind it", -5s, "0:00:00");
}

void tst_Keywords::theCountdownReachesTheStatedSecond()
{
    QFETCH(std::chrono::milliseconds, left);
    const domain::Timestamp end(1'000'000'000'000ms);
    QTEST(models::countdown(end, end - left), "shown");
}

void tst_Keywords::aKeyStandsAsItsTimesSay()
{
    using models::Standing;
    const domain::Timestamp now(1'000'000'000'000ms);
    api::Credential key;
    QCOMPARE(models::standingOf(key, now), Standing::Fresh);
    key.lastUsedAt = now - 1min;
    QCOMPARE(models::standingOf(key, now), Standing::InUse);
    key.expiresAt = now + 30 * 24h;
    QCOMPARE(models::standingOf(key, now), Standing::InUse);
    key.expiresAt = now + 1h;
    QCOMPARE(models::standingOf(key, now), Standing::Ending);
    QCOMPARE(models::standingOf(key, now + 1h), Standing::Expired);
    key.revokedAt = now;
    QCOMPARE(models::standingOf(key, now), Standing::Revoked);
    api::Credential client;
    client.kind = api::Credential::Kind::Client;
    client.previousSecretUntil = now + 1h;
    QCOMPARE(models::standingOf(client, now), Standing::Ending);
    QCOMPARE(models::standingOf(client, now + 1h), Standing::Fresh); // only the old secret has ended
}

void tst_Keywords::permissionsAreToldInWords()
{
    const auto words = models::permissionsInWords({QStringLiteral("interview:read"),
        QStringLiteral("interview:create"), QStringLiteral("assessment:read")});
    QCOMPARE(words, QStringLiteral("Interviews: read, create\nReports: read"));
    for (const auto &permission : domain::permissions()) {
        const auto resource = permission.section(QLatin1Char(':'), 0, 0);
        QVERIFY2(models::resourceWord(resource) != resource, qPrintable(permission));
        const auto action = permission.section(QLatin1Char(':'), 1);
        QVERIFY2(models::actionWord(action) != action, qPrintable(permission));
    }
}

QTEST_GUILESS_MAIN(tst_Keywords)
#include "tst_keywords.moc"
