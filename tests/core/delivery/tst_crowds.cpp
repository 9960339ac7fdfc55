// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "looks.h"
#include "storage/endpointrepository.h"

#include <QTest>

using namespace candor;
using namespace candor::storage;
using namespace candor::tests;
using namespace std::chrono_literals;
using delivery::Places;

// More is due than a worker may take: each comes to its turn, and nobody is hidden behind others.
class tst_Crowds : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { tests::addBackends(); }
    void whatIsSetAsideInACrowdIsTakenInItsTurn();
    void aCrowdOfATenantWithoutPlacesHidesNobodyElse();
    void aCrowdThatWasSetAsideHidesNobodyElse();
    void ownersOfWhatWasSetAsideAreFoundInTurn();
};

void tst_Crowds::whatIsSetAsideInACrowdIsTakenInItsTurn()
{
    QFETCH_GLOBAL(Backend, backend);
    DeliveryFixture fixture(backend);
    constexpr int crowd = 700;
    addLanes(fixture, crowd, fixture.clock.now(), QStringLiteral("a"));
    run(fixture, QStringLiteral("UPDATE lanes SET endpoint = 'config:one'"));
    QSet<QString> taken;
    for (int looks = 0; looks < crowd && taken.size() < crowd; ++looks) {
        const auto claims = look(fixture);
        QVERIFY(claims.lanes.size() <= 8);
        for (const auto &lane : claims.lanes) {
            taken.insert(lane.interview.toString() + lane.destination);
            const auto settled = fixture.must<bool>([&](Session &session) {
                return LaneRepository(session).settle(lane, 1, fixture.clock.now());
            });
            QVERIFY(settled);
        }
    }
    QCOMPARE(taken.size(), crowd);
    QCOMPARE(look(fixture).nextDue, std::nullopt);
}

void tst_Crowds::aCrowdOfATenantWithoutPlacesHidesNobodyElse()
{
    QFETCH_GLOBAL(Backend, backend);
    DeliveryFixture fixture(backend);
    addLanes(fixture, 1000, fixture.clock.now() - 1h, QStringLiteral("a"));
    const auto crowding = fixture.scope.tenant();
    fixture.scope = fixture.addTenant();
    fixture.tell(
        fixture.addInterview(), "{}", domain::EventType::Received, QStringLiteral("https://other.example/"));
    Places places(96);
    places.take(crowding, Standing::Unseen, 60);
    for (int looks = 0; looks < 5; ++looks) {
        const auto claims = look(fixture, places);
        for (const auto &lane : claims.lanes) {
            if (lane.tenant == fixture.scope.tenant())
                return;
        }
        QCOMPARE(claims.nextDue, fixture.clock.now()); // it goes on at once
    }
    QFAIL("nobody has found it");
}

void tst_Crowds::aCrowdThatWasSetAsideHidesNobodyElse()
{
    QFETCH_GLOBAL(Backend, backend);
    DeliveryFixture fixture(backend);
    const auto crowding = fixture.scope.tenant();
    Places places(96);
    places.take(crowding, Standing::Unseen, 60);
    const auto setAside = [&] {
        run(fixture, QStringLiteral("UPDATE lanes SET aside = 1"));
        run(fixture,
            QStringLiteral("INSERT INTO endpoints (endpoint, aside_due) SELECT DISTINCT endpoint, next_due "
                           "FROM lanes WHERE true ON CONFLICT (endpoint) DO NOTHING"));
        if (backend == Backend::PostgreSql)
            run(fixture, QStringLiteral("ANALYZE lanes, endpoints"));
    };
    addLanes(fixture, many / 5, fixture.clock.now() - 1h, QStringLiteral("a"));
    setAside();
    const auto few = effortOf(fixture, places);
    run(fixture, QStringLiteral("DELETE FROM lanes"));
    addLanes(fixture, many, fixture.clock.now() - 1h, QStringLiteral("b"));
    setAside();
    const auto among = effortOf(fixture, places);
    QVERIFY2(among.lanes <= few.lanes + 40, qPrintable(QString::number(among.lanes)));
    QVERIFY2(among.endpoints <= few.endpoints + 40, qPrintable(QString::number(among.endpoints)));

    fixture.scope = fixture.addTenant();
    fixture.tell(
        fixture.addInterview(), "{}", domain::EventType::Received, QStringLiteral("https://other.example/"));
    setAside();
    const auto claims = look(fixture, places);
    QCOMPARE(claims.lanes.size(), 1);
    QCOMPARE(claims.lanes.first().tenant, fixture.scope.tenant());
    QCOMPARE(claims.nextDue, fixture.clock.now()); // there may be more
    places.take(fixture.scope.tenant(), claims.lanes.first().standing);
    QVERIFY(look(fixture, places).nextDue > fixture.clock.now()); // there isn't
}

void tst_Crowds::ownersOfWhatWasSetAsideAreFoundInTurn()
{
    QFETCH_GLOBAL(Backend, backend);
    DeliveryFixture fixture(backend);
    const auto now = fixture.clock.now();
    const auto tenant = fixture.scope.tenant().toString();
    const auto origin = QStringLiteral("origin:%1:https://%2").arg(tenant);
    const auto add = [&](const QString &endpoint, const QString &values) {
        run(fixture,
            QStringLiteral("INSERT INTO endpoints (endpoint, answers, strain, aside_due) VALUES ('%1', %2)")
                .arg(endpoint, values.arg(domain::toMilliseconds(now))));
    };
    add(QStringLiteral("config:one"), QStringLiteral("0, '', %1"));
    add(QStringLiteral("config:later"), QStringLiteral("0, '', %1 + 1"));
    add(QStringLiteral("config:two"), QStringLiteral("1, '', %1"));
    for (const auto &host : {QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c")})
        add(origin.arg(host), QStringLiteral("1, 'lane', %1"));
    add(origin.arg(QStringLiteral("d")), QStringLiteral("1, '', %1"));
    QStringList found;
    QString after;
    int looks = 0;
    do {
        const auto groups = fixture.must<EndpointRepository::Groups>([&](Session &session) {
            return EndpointRepository(session).dueGroups(SystemScope(), now, after, 2);
        });
        for (const auto &group : groups.due) {
            const auto some = fixture.must<QList<DueEndpoint>>([&](Session &session) {
                return EndpointRepository(session).due(SystemScope(), group, now, 2);
            });
            found.append(
                QStringLiteral("%1 %2 %3").arg(group.owner).arg(int(group.standing)).arg(some.size()));
            for (const auto &one : some)
                QVERIFY(one.endpoint.startsWith(group.owner) && one.standing == group.standing);
        }
        after = groups.last;
    } while (!after.isEmpty() && ++looks < 9);
    QCOMPARE(looks, 2); // of two each; then the fifth
    QCOMPARE(found,
        QStringList({QStringLiteral("config:one 1 1"), QStringLiteral("config:two 0 1"),
            QStringLiteral("origin:%1 0 1").arg(tenant), QStringLiteral("origin:%1 2 2").arg(tenant)}));
}

QTEST_GUILESS_MAIN(tst_Crowds)
#include "tst_crowds.moc"
