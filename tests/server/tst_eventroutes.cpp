// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "serverhouse.h"

using namespace candor;
using namespace candor::tests;

// The event feeds, as a client sees them.
class tst_EventRoutes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_house.reset(); }
    void aTenantFollowsItsEvents();
    void whoAsksForTheLatestIsToldOnlyWhatComes();
    void aWaitingRequestIsAnsweredByACreate();
    void oneTooManyIsToldWhenToComeBack();
    void wrongParametersOfTheFeedAreNamedAtOnce();
    void aPlatformFollowsAllOfItsTenants();

private:
    QByteArray create();
    Seen show(const QByteArray &path) { return m_house->call("GET", path, m_house->boss); }
    void wait(std::optional<edge::Reply> &answer);

    std::unique_ptr<ServerHouse> m_house;
};

namespace {

const QByteArray interviews = "/api/v1/integration/interviews";

QJsonArray items(const Seen &page)
{
    return page.body().value(QLatin1String("items")).toArray();
}

} // namespace

void tst_EventRoutes::init()
{
    m_house = std::make_unique<ServerHouse>();
    m_house->populate();
}

// The run id of a new interview.
QByteArray tst_EventRoutes::create()
{
    const auto made = m_house->call("POST", interviews, m_house->boss,
        QByteArray(R"({"position":"Nurse","level":"MID","qualifications":["Wound care","Triage"]})"));
    if (made.status() != 201)
        qFatal("no interview: %s", made.reply.body.constData());
    return made.text("runId").toLatin1();
}

// Asks for events and waits for them elsewhere.
void tst_EventRoutes::wait(std::optional<edge::Reply> &answer)
{
    edge::Request request;
    request.method = "GET";
    request.path = "/api/v1/integration/events";
    request.query = "wait=30";
    request.headers = m_house->boss;
    m_house->dispatcher(request, [&answer](edge::Reply reply) { answer = std::move(reply); });
}

void tst_EventRoutes::aTenantFollowsItsEvents()
{
    const auto empty = show("/api/v1/integration/events");
    QCOMPARE(empty.status(), 200);
    QCOMPARE(items(empty), QJsonArray());
    QVERIFY(!empty.text("nextCursor").isEmpty());
    const auto run = create();
    const auto page = show("/api/v1/integration/events?limit=1&after=" + empty.text("nextCursor").toLatin1());
    QCOMPARE(items(page).size(), 1);
    QCOMPARE(items(page)[0].toObject().value(QLatin1String("runId")), QJsonValue(QString::fromLatin1(run)));
    // The published order of the members is kept.
    QVERIFY(page.reply.body.startsWith("{\"items\":[{\"event\":\"interview.received\",\"runId\":"));
    const auto rest = show("/api/v1/integration/events?wait=30&after=" + page.text("nextCursor").toLatin1());
    QCOMPARE(items(rest).size(), 1);
    const auto end = show("/api/v1/integration/events?after=" + rest.text("nextCursor").toLatin1());
    QCOMPARE(items(end), QJsonArray());
    QCOMPARE(end.text("nextCursor"), rest.text("nextCursor"));
}

void tst_EventRoutes::whoAsksForTheLatestIsToldOnlyWhatComes()
{
    (void)create();
    const auto latest = show("/api/v1/integration/events?after=latest&wait=30");
    QCOMPARE(latest.status(), 200);
    QCOMPARE(items(latest), QJsonArray());
    const auto run = create();
    const auto page = show("/api/v1/integration/events?after=" + latest.text("nextCursor").toLatin1());
    QCOMPARE(items(page).size(), 2);
    for (const auto &event : items(page))
        QCOMPARE(event.toObject().value(QLatin1String("runId")), QJsonValue(QString::fromLatin1(run)));
}

void tst_EventRoutes::aWaitingRequestIsAnsweredByACreate()
{
    std::optional<edge::Reply> seen;
    wait(seen);
    QCOMPARE(show(interviews).status(), 200); // whoever waits keeps nothing else from being done
    QVERIFY(!seen);
    (void)create();
    QVERIFY(QTest::qWaitFor([&] { return seen.has_value(); }, 20000));
    QCOMPARE(items(Seen{*seen}).size(), 2);
}

void tst_EventRoutes::oneTooManyIsToldWhenToComeBack()
{
    std::vector<std::optional<edge::Reply>> seen(21);
    for (auto &answer : seen)
        wait(answer);
    const auto answered = [&] {
        return std::count_if(seen.begin(), seen.end(), [](const auto &answer) { return answer.has_value(); });
    };
    QVERIFY(QTest::qWaitFor([&] { return answered() > 0; }, 20000));
    const auto first
        = std::find_if(seen.begin(), seen.end(), [](const auto &answer) { return answer.has_value(); });
    const Seen refused{**first};
    QCOMPARE(refused.status(), 429);
    QCOMPARE(refused.code(), QStringLiteral("RATE_LIMITED"));
    QVERIFY(refused.header("Retry-After").toInt() > 0);
    QCOMPARE(show("/api/v1/integration/events").status(), 200);
    QCOMPARE(answered(), 1);
    (void)create();
    QVERIFY(QTest::qWaitFor([&] { return answered() == 21; }, 20000));
    QCOMPARE(
        std::count_if(seen.begin(), seen.end(), [](const auto &answer) { return answer->status == 200; }),
        20);
}

void tst_EventRoutes::wrongParametersOfTheFeedAreNamedAtOnce()
{
    const auto refused = show("/api/v1/integration/events?after=WzFd&limit=201&wait=31&cursor=x");
    QCOMPARE(refused.status(), 400);
    QCOMPARE(refused.places(),
        (QStringList{QStringLiteral("?after"), QStringLiteral("?cursor"), QStringLiteral("?limit"),
            QStringLiteral("?wait")}));
}

void tst_EventRoutes::aPlatformFollowsAllOfItsTenants()
{
    const auto other = m_house->addTenant(m_house->admin, QStringLiteral("sister"));
    const auto body
        = QByteArray(R"({"position":"Nurse","level":"MID","qualifications":["Wound care","Triage"]})");
    QCOMPARE(m_house->call("POST", interviews, ServerHouse::in(m_house->admin, other), body).status(), 201);
    (void)create();
    const QByteArray path = "/api/v1/platform-admin/events";
    const auto all = m_house->call("GET", path, m_house->admin);
    QCOMPARE(all.status(), 200);
    QSet<QString> tenants;
    for (const auto &event : items(all))
        tenants.insert(event.toObject().value(QLatin1String("tenantId")).toString());
    QCOMPARE(tenants, (QSet<QString>{QString::fromLatin1(other), QString::fromLatin1(m_house->tenantId)}));
    QCOMPARE(m_house->call("GET", path, m_house->boss).status(), 403);
    QCOMPARE(m_house->call("GET", path, m_house->owner).status(), 400);
    QCOMPARE(
        items(m_house->call("GET", path + "?platformId=" + m_house->platformId, m_house->owner)), items(all));
    const auto foreign = m_house->addPlatform(QStringLiteral("south"));
    QCOMPARE(items(m_house->call("GET", path + "?platformId=" + foreign, m_house->owner)), QJsonArray());
    QCOMPARE(m_house->call("GET", path + "?platformId=" + foreign, m_house->admin).status(), 403);
    const auto unknown = path + "?platformId=0190f3a1-0000-7000-8000-000000000000";
    QCOMPARE(m_house->call("GET", unknown, m_house->owner).status(),
        m_house->call("GET", "/api/v1/platforms/0190f3a1-0000-7000-8000-000000000000", m_house->owner)
            .status());
}

QTEST_GUILESS_MAIN(tst_EventRoutes)
#include "tst_eventroutes.moc"
