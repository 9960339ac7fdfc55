// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "serverhouse.h"

using namespace candor;
using namespace candor::server;

class tst_RouteTable : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRouteIsFoundByMethodAndPath();
    void aParameterTakesOneWholeSegment();
    void aConstantIsPreferredToAParameter();
    void eachRouteFindsTheValueUnderItsOwnName();
    void getAnswersHead();
    void thePathSaysWhatItAnswersTo();
    void everyRouteOfTheServerIsSound();
    void noTwoRoutesOfTheServerOverlap();
};

static Route named(const char *method, const char *path, const char *summary)
{
    Route route;
    route.method = method;
    route.path = path;
    route.operationId = QByteArray(method) + path;
    route.summary = summary;
    return std::move(route)
        .tagged("T")
        .answers({204, {}, "Done."})
        .handledBy([](const Context &, const Answer &) { });
}

static QByteArray found(const RouteTable &table, const char *method, const char *path)
{
    const auto match = table.find(method, path);
    return match.route ? match.route->summary : QByteArray();
}

void tst_RouteTable::aRouteIsFoundByMethodAndPath()
{
    RouteTable table;
    table.add(named("GET", "/", "home"));
    table.add(named("GET", "/a/b", "read"));
    table.add(named("PUT", "/a/b", "write"));
    QCOMPARE(found(table, "GET", "/"), QByteArray("home"));
    QCOMPARE(found(table, "GET", "/a/b"), QByteArray("read"));
    QCOMPARE(found(table, "PUT", "/a/b"), QByteArray("write"));
    QCOMPARE(found(table, "POST", "/a/b"), QByteArray());
    QCOMPARE(found(table, "GET", "/a"), QByteArray());
    QCOMPARE(found(table, "GET", "/a/b/"), QByteArray());
    QCOMPARE(found(table, "GET", "/a/b/c"), QByteArray());
    QCOMPARE(found(table, "GET", "/A/b"), QByteArray());
}

void tst_RouteTable::aParameterTakesOneWholeSegment()
{
    RouteTable table;
    table.add(named("GET", "/things/:id", "thing"));
    const auto match = table.find("GET", "/things/\xc3\xa9 1");
    QVERIFY(match.route);
    QCOMPARE(match.parameters.value("id"), QStringLiteral("é 1"));
    QCOMPARE(found(table, "GET", "/things/"), QByteArray());
    QCOMPARE(found(table, "GET", "/things/a/b"), QByteArray());
}

void tst_RouteTable::aConstantIsPreferredToAParameter()
{
    RouteTable table;
    table.add(named("GET", "/things/:id", "one"));
    table.add(named("GET", "/things/all", "all"));
    QCOMPARE(found(table, "GET", "/things/all"), QByteArray("all"));
    QCOMPARE(found(table, "GET", "/things/al"), QByteArray("one"));
}

void tst_RouteTable::eachRouteFindsTheValueUnderItsOwnName()
{
    RouteTable table;
    table.add(named("GET", "/things/:id", "one"));
    table.add(named("GET", "/things/:thingId/parts", "parts"));
    QCOMPARE(table.find("GET", "/things/7").parameters.value("id"), QStringLiteral("7"));
    QCOMPARE(table.find("GET", "/things/7/parts").parameters.value("thingId"), QStringLiteral("7"));
}

void tst_RouteTable::getAnswersHead()
{
    RouteTable table;
    table.add(named("GET", "/a", "read"));
    table.add(named("POST", "/b", "make"));
    QCOMPARE(found(table, "HEAD", "/a"), QByteArray("read"));
    QCOMPARE(found(table, "HEAD", "/b"), QByteArray());
}

void tst_RouteTable::thePathSaysWhatItAnswersTo()
{
    RouteTable table;
    table.add(named("PUT", "/a", "write"));
    table.add(named("GET", "/a", "read"));
    table.add(named("POST", "/a/b", "make"));
    QCOMPARE(table.find("DELETE", "/a").allow, QByteArray("GET, HEAD, PUT"));
    QCOMPARE(table.find("GET", "/a/b").allow, QByteArray("POST"));
    QCOMPARE(table.find("GET", "/nowhere").allow, QByteArray());
}

void tst_RouteTable::everyRouteOfTheServerIsSound()
{
    const tests::ServerHouse house;
    QVERIFY(house.table.routes().size() > 60);
    for (const auto &route : house.table.routes()) {
        const auto line = route->method + ' ' + route->path;
        QVERIFY2(!route->summary.isEmpty(), line);
        QVERIFY2(route->handler, line);
        QVERIFY2(route->permission.isEmpty() || domain::permissions().contains(route->permission), line);
        // A permission without a caller would never be asked for, and a tenant without one never found.
        QVERIFY2(route->permission.isEmpty() || route->credentials != noCredential, line);
        QVERIFY2(route->works == Works::Outside || route->credentials != noCredential, line);
        // Without a body there is nothing to describe; what changes something isn't a GET.
        QVERIFY2(route->requestSchema.isEmpty() || route->bodyBytes > 0, line);
        QVERIFY2(route->method != "GET" || route->bodyBytes == 0, line);
        // A tenant in the path has the one name that the authenticator is given.
        QVERIFY2(!route->path.contains("/tenants/:") || route->path.contains("/tenants/:tenantId"), line);
    }
}

static bool overlap(const QByteArray &left, const QByteArray &right)
{
    const auto a = left.split('/');
    const auto b = right.split('/');
    if (a.size() != b.size())
        return false;
    for (qsizetype i = 0; i < a.size(); ++i) {
        if (a[i] != b[i] && !a[i].startsWith(':') && !b[i].startsWith(':'))
            return false;
    }
    return true;
}

void tst_RouteTable::noTwoRoutesOfTheServerOverlap()
{
    QVERIFY(overlap("/a/:id", "/a/b"));
    const tests::ServerHouse house;
    const auto &routes = house.table.routes();
    for (size_t i = 0; i < routes.size(); ++i) {
        for (size_t j = i + 1; j < routes.size(); ++j) {
            if (routes[i]->method == routes[j]->method)
                QVERIFY2(
                    !overlap(routes[i]->path, routes[j]->path), routes[i]->path + " and " + routes[j]->path);
        }
    }
}

QTEST_GUILESS_MAIN(tst_RouteTable)
#include "tst_routetable.moc"
