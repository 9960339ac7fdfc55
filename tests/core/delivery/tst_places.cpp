// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "delivery/places.h"

#include <QTest>

using namespace candor;
using delivery::Places;
using domain::TenantId;
using storage::Standing;

class tst_Places : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneTenantGetsNoMoreThanItsShare_data();
    void oneTenantGetsNoMoreThanItsShare();
    void whoComesLaterFindsPlaces();
    void placesAreKeptForEndpointsThatAnswer();
    void whatFailsTakesNothingFromWhatAnswers();
    void aWorkerWithOnePlaceGivesIt();
};

namespace {

TenantId tenant()
{
    return TenantId::make(domain::fromMilliseconds(1));
}

// Takes all that it may; answers how many.
int fill(Places &places, TenantId tenant, Standing standing)
{
    int taken = 0;
    for (int room = places.roomFor(tenant, standing); room > 0; room = places.roomFor(tenant, standing)) {
        places.take(tenant, standing, room);
        taken += room;
    }
    return taken;
}

} // namespace

void tst_Places::oneTenantGetsNoMoreThanItsShare_data()
{
    QTest::addColumn<Standing>("standing");
    QTest::addColumn<int>("most");
    QTest::newRow("answers") << Standing::Answers << 48;
    QTest::newRow("unseen") << Standing::Unseen << 21;
    QTest::newRow("failing") << Standing::Failing << 8;
}

void tst_Places::oneTenantGetsNoMoreThanItsShare()
{
    QFETCH(Standing, standing);
    Places places(96);
    QTEST(fill(places, tenant(), standing), "most");
    QCOMPARE(places.roomFor(tenant(), standing) > 0, true);
}

void tst_Places::whoComesLaterFindsPlaces()
{
    Places places(96);
    for (int i = 0; i < 3; ++i) {
        const auto busy = tenant();
        QVERIFY(fill(places, busy, Standing::Failing) > 0);
        QVERIFY(fill(places, busy, Standing::Unseen) > 0);
        QVERIFY(fill(places, tenant(), Standing::Unseen) > 0);
        QCOMPARE(places.roomFor(busy, Standing::Unseen), 0);
    }
    QVERIFY(places.left() > 12);
}

void tst_Places::placesAreKeptForEndpointsThatAnswer()
{
    Places places(96);
    for (int i = 0; i < 600; ++i) {
        (void)fill(places, tenant(), Standing::Failing);
        (void)fill(places, tenant(), Standing::Unseen);
    }
    QCOMPARE(places.left(), 12);
    QCOMPARE(places.roomFor(tenant(), Standing::Failing), 0);
    QCOMPARE(places.roomFor(tenant(), Standing::Unseen), 0);
    QCOMPARE(places.roomFor(tenant(), Standing::Answers), 6);
}

void tst_Places::whatFailsTakesNothingFromWhatAnswers()
{
    Places places(96);
    const auto one = tenant();
    QCOMPARE(fill(places, one, Standing::Failing), 8);
    QVERIFY(places.roomFor(one, Standing::Unseen) > 8);
    QVERIFY(places.roomFor(one, Standing::Answers) > 24);
    QCOMPARE(places.takenBy(one), 8);
}

void tst_Places::aWorkerWithOnePlaceGivesIt()
{
    for (const auto standing : {Standing::Answers, Standing::Unseen, Standing::Failing}) {
        Places places(1);
        QCOMPARE(fill(places, tenant(), standing), 1);
        QCOMPARE(places.roomFor(tenant(), standing), 0);
    }
}

QTEST_APPLESS_MAIN(tst_Places)
#include "tst_places.moc"
