// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "serverhouse.h"

#include <QTest>

using namespace candor;
using namespace candor::tests;

// What the edge is told of a route before the body comes.
class tst_RouteLimits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theEdgeKnowsWhatARouteTakes();
    void theEdgeKnowsWhoHasNoCredentialAtAll_data();
    void theEdgeKnowsWhoHasNoCredentialAtAll();
};

void tst_RouteLimits::theEdgeKnowsWhatARouteTakes()
{
    const ServerHouse house;
    const auto create = house.dispatcher.limitsFor("POST", "/api/v1/integration/interviews", {});
    QCOMPARE(create.bodyBytes, qint64(1) << 20);
    QCOMPARE(
        house.dispatcher.limitsFor("GET", "/api/v1/users", {}).bodyBytes, candor::server::strayBodyBytes);
    QCOMPARE(house.dispatcher.limitsFor("GET", "/livez", {}).bodyBytes, 0);
    const auto nowhere = house.dispatcher.limitsFor("POST", "/nowhere", {});
    QVERIFY(nowhere.answersAtHead); // nobody's bytes are waited for to say that there is nothing
    QVERIFY(!nowhere.lacksCredential);
}

void tst_RouteLimits::theEdgeKnowsWhoHasNoCredentialAtAll_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QByteArray>("field");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<bool>("lacks");
    const auto row
        = [](const char *name, const char *path, const char *field, const char *value, bool lacks) {
              QTest::newRow(name) << QByteArray(path) << QByteArray(field) << QByteArray(value) << lacks;
          };
    const char *const create = "/api/v1/integration/interviews";
    const char *const answers = "/api/v1/candidate/answers";
    row("nothing", create, "Accept", "*/*", true);
    row("an API key", create, "X-API-Key", "x", false);
    row("an empty API key", create, "X-API-Key", "", true);
    row("a bearer token", create, "Authorization", "bearer x", false);
    row("an empty bearer token", create, "Authorization", "Bearer ", true);
    row("another scheme", create, "Authorization", "Basic YTpi", true);
    row("no scheme", create, "Authorization", "x", true);
    row("a candidate's cookie for a key", create, "Cookie", "candor-room=x", true);
    row("a candidate", answers, "Cookie", "a=b; candor-room=x", false);
    row("an empty cookie", answers, "Cookie", "candor-room=", true);
    row("a cookie with a longer name", answers, "Cookie", "xcandor-room=x", true);
    row("the cookie of https over http", answers, "Cookie", "__Host-candor-room=x", true);
    row("a key for a candidate", answers, "X-API-Key", "x", true);
    row("a log-in", "/api/v1/auth/login", "Accept", "*/*", false);
}

void tst_RouteLimits::theEdgeKnowsWhoHasNoCredentialAtAll()
{
    QFETCH(QByteArray, path);
    QFETCH(QByteArray, field);
    QFETCH(QByteArray, value);
    const ServerHouse house;
    QTEST(house.dispatcher.limitsFor("POST", path, {{field, value}}).lacksCredential, "lacks");
}

QTEST_GUILESS_MAIN(tst_RouteLimits)
#include "tst_routelimits.moc"
