// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "serverhouse.h"
#include "storage/jobrepository.h"
#include "workflow/interviewjobs.h"

using namespace candor;
using namespace candor::tests;

// What changes within a state, as a client sees it.
class tst_AmendmentRoutes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void aPlanIsEditedUnderItsTag();
    void anEditWithoutAProperTagIsRefused_data();
    void anEditWithoutAProperTagIsRefused();
    void everythingThatIsWrongWithAPlanIsPointedAt();
    void theVersionsOfAPlanAreListedAndShown();
    void twoVersionsAreCompared();
    void anIdempotencyKeyRepeatsAnEdit();
    void whoMayOnlyReadChangesNothing();
    void aLinkIsRenewed();

private:
    QByteArray create();
    QByteArray pending();
    Seen show(const QByteArray &path);
    Seen put(
        const QByteArray &path, const QByteArray &tag, const QJsonObject &body, const QByteArray &key = {});

    std::unique_ptr<ServerHouse> m_house;
};

namespace {

const QByteArray interviews = "/api/v1/integration/interviews";

QByteArray tagOf(const QJsonObject &plan)
{
    return '"' + plan.value(QLatin1String("id")).toString().toLatin1() + '"';
}

QJsonObject titled(const char *title)
{
    return {{QStringLiteral("title"), QLatin1String(title)}};
}

QJsonArray items(const Seen &page)
{
    return page.body().value(QLatin1String("items")).toArray();
}

void work(ServerHouse &house)
{
    workflow::InterviewJobs jobs(house.environment);
    for (;;) {
        const auto now = house.clock.now();
        const auto due = house.database.write<QList<storage::Job>>([=](storage::Session &session) {
            return storage::JobRepository(session).claim(
                QStringLiteral("node"), now, now + std::chrono::minutes(1), {10, 1000, {}});
        });
        if (!due || due->isEmpty())
            return;
        for (const auto &job : *due) {
            const auto done = jobs.run(job);
            QVERIFY(QTest::qWaitFor([&] { return done.isFinished(); }, 20000));
            QVERIFY(done.result());
        }
    }
}

} // namespace

void tst_AmendmentRoutes::init()
{
    m_house = std::make_unique<ServerHouse>();
    m_house->populate();
}

void tst_AmendmentRoutes::cleanup()
{
    m_house.reset();
}

QByteArray tst_AmendmentRoutes::create()
{
    const auto made = m_house->call("POST", interviews, m_house->boss,
        QByteArray(R"({"position":"Senior Software Engineer","level":"SENIOR",
            "qualifications":["5+ years of production TypeScript experience","Distributed systems design"]})"));
    if (made.status() != 201)
        qFatal("no interview: %s", made.reply.body.constData());
    return interviews + '/' + made.text("runId").toLatin1();
}

QByteArray tst_AmendmentRoutes::pending()
{
    const auto path = create();
    work(*m_house);
    if (show(path).text("state") != QLatin1String("PENDING"))
        qFatal("the plan isn't there");
    return path;
}

Seen tst_AmendmentRoutes::show(const QByteArray &path)
{
    return m_house->call("GET", path, m_house->boss);
}

Seen tst_AmendmentRoutes::put(
    const QByteArray &path, const QByteArray &tag, const QJsonObject &body, const QByteArray &key)
{
    auto headers = m_house->boss;
    if (!tag.isEmpty())
        headers.emplaceBack("If-Match", tag);
    if (!key.isEmpty())
        headers.emplaceBack("Idempotency-Key", key);
    return m_house->call("PUT", path + "/plan", headers, body);
}

void tst_AmendmentRoutes::aPlanIsEditedUnderItsTag()
{
    const auto path = pending();
    const auto before = show(path);
    const auto first = before.body().value(QLatin1String("plan")).toObject();
    const auto edited = put(path, tagOf(first), titled("Two"));
    QCOMPARE(edited.status(), 200);
    QCOMPARE(edited.text("workflowState"), QStringLiteral("PENDING"));
    const auto second = edited.body().value(QLatin1String("plan")).toObject();
    QCOMPARE(edited.header("ETag"), tagOf(second));
    QCOMPARE(edited.body().value(QLatin1String("planId")), second.value(QLatin1String("id")));
    QCOMPARE(edited.body().value(QLatin1String("version")), QJsonValue(2));
    const auto after = show(path);
    QCOMPARE(after.body().value(QLatin1String("plan")).toObject(), second);
    QVERIFY(after.header("ETag") != before.header("ETag"));
    const auto stale = put(path, tagOf(first), titled("Three"));
    QCOMPARE(stale.status(), 412);
    QCOMPARE(stale.code(), QStringLiteral("PRECONDITION_FAILED"));
    QCOMPARE(put(path, tagOf(first) + ", " + tagOf(second), titled("Three")).status(), 200);
    QCOMPARE(put(path, "*", titled("Four")).status(), 200);
    const auto step = items(show(path + "/history")).last().toObject();
    QCOMPARE(step.value(QLatin1String("action")), QJsonValue(QStringLiteral("EDIT_PLAN")));
    QVERIFY(step.value(QLatin1String("sequence")).isNull());
}

void tst_AmendmentRoutes::anEditWithoutAProperTagIsRefused_data()
{
    QTest::addColumn<QByteArray>("tag");
    QTest::addColumn<int>("status");
    QTest::newRow("none at all") << QByteArray() << 400;
    QTest::newRow("without quotes") << QByteArray("0190f3a1-0000-7000-8000-000000000000") << 400;
    QTest::newRow("no list") << QByteArray("\"a\" \"b\"") << 400;
    QTest::newRow("an empty list") << QByteArray(" ,") << 400;
    QTest::newRow("a tag of something else") << QByteArray("\"a\"") << 412;
    QTest::newRow("nothing in the quotes") << QByteArray("\"\"") << 412;
}

void tst_AmendmentRoutes::anEditWithoutAProperTagIsRefused()
{
    QFETCH(QByteArray, tag);
    QFETCH(int, status);
    const auto path = pending();
    const auto refused = put(path, tag, titled("Two"));
    QCOMPARE(refused.status(), status);
    if (status == 400)
        QCOMPARE(refused.places(), QStringList{QStringLiteral("If-Match")});
    const auto plan = show(path).body().value(QLatin1String("plan")).toObject();
    QCOMPARE(put(path, "W/" + tagOf(plan), titled("Two")).status(), 412);
    QCOMPARE(plan.value(QLatin1String("version")), QJsonValue(1));
}

void tst_AmendmentRoutes::everythingThatIsWrongWithAPlanIsPointedAt()
{
    const auto path = pending();
    auto plan = show(path).body().value(QLatin1String("plan")).toObject();
    auto competencies = plan.value(QLatin1String("competencies")).toArray();
    auto heavy = competencies[0].toObject();
    heavy.insert(QLatin1String("weight"), 3);
    heavy.insert(QLatin1String("minimumScore"), 9);
    competencies[0] = heavy;
    const auto refused = put(path, "*",
        {{QStringLiteral("competencies"), competencies},
            {QStringLiteral("duration"), plan.value(QLatin1String("duration")).toInt() + 1}});
    QCOMPARE(refused.status(), 400);
    QCOMPARE(refused.code(), QStringLiteral("VALIDATION_FAILED"));
    QCOMPARE(refused.places(),
        (QStringList{QStringLiteral("/competencies"), QStringLiteral("/competencies/0/minimumScore"),
            QStringLiteral("/competencies/0/weight"), QStringLiteral("/duration")}));
    auto headers = m_house->boss;
    headers.emplaceBack("If-Match", "*");
    QCOMPARE(m_house->call("PUT", path + "/plan", headers, QByteArray("{\"title\":")).code(),
        QStringLiteral("MALFORMED_JSON"));
}

void tst_AmendmentRoutes::theVersionsOfAPlanAreListedAndShown()
{
    const auto path = pending();
    QCOMPARE(put(path, "*", titled("Two")).status(), 200);
    QCOMPARE(put(path, "*", titled("Three")).status(), 200);
    const auto page = show(path + "/plan/versions?limit=2");
    QCOMPARE(page.status(), 200);
    QCOMPARE(page.body().value(QLatin1String("total")), QJsonValue(3));
    QCOMPARE(items(page).size(), 2);
    QVERIFY(page.header("Link").contains("rel=\"next\""));
    const auto rest = show(path + "/plan/versions?limit=2&cursor=" + page.text("nextCursor").toLatin1());
    QVERIFY(rest.body().value(QLatin1String("nextCursor")).isNull());
    QJsonArray all = items(page);
    all.append(items(rest).first());
    int expected = 3;
    for (const auto &item : std::as_const(all)) {
        const auto version = item.toObject();
        QCOMPARE(version.value(QLatin1String("version")), QJsonValue(expected));
        QCOMPARE(version.value(QLatin1String("current")), QJsonValue(expected == 3));
        const auto whole = show(path + "/plan/versions/" + QByteArray::number(expected));
        QCOMPARE(whole.body().value(QLatin1String("id")), version.value(QLatin1String("id")));
        QCOMPARE(whole.body().value(QLatin1String("provenance")), version.value(QLatin1String("provenance")));
        QCOMPARE(whole.header("ETag"), tagOf(whole.body()));
        auto headers = m_house->boss;
        headers.emplaceBack("If-None-Match", whole.header("ETag"));
        QCOMPARE(
            m_house->call("GET", path + "/plan/versions/" + QByteArray::number(expected), headers).status(),
            304);
        expected -= 1;
    }
    for (const auto *none : {"4", "0", "-1", "1x", "99999999999"})
        QCOMPARE(show(path + "/plan/versions/" + none).status(), 404);
    QCOMPARE(show(path + "/plan/versions?cursor=bm9uZQ&limit=0").places(),
        (QStringList{QStringLiteral("?cursor"), QStringLiteral("?limit")}));
}

void tst_AmendmentRoutes::twoVersionsAreCompared()
{
    const auto path = pending();
    const auto original
        = show(path).body().value(QLatin1String("plan")).toObject().value(QLatin1String("title"));
    QCOMPARE(put(path, "*", titled("Two")).status(), 200);
    const auto diff = show(path + "/plan/versions/2/diff");
    QCOMPARE(diff.status(), 200);
    const QJsonObject change{{QStringLiteral("field"), QStringLiteral("title")},
        {QStringLiteral("before"), original}, {QStringLiteral("after"), QStringLiteral("Two")}};
    QCOMPARE(diff.body().value(QLatin1String("fields")).toArray(), QJsonArray{change});
    QCOMPARE(show(path + "/plan/versions/2/diff?against=1").reply.body, diff.reply.body);
    QCOMPARE(show(path + "/plan/versions/1/diff").places(), QStringList{QStringLiteral("?against")});
    QCOMPARE(
        show(path + "/plan/versions/2/diff?against=x").places(), QStringList{QStringLiteral("?against")});
    QCOMPARE(show(path + "/plan/versions/3/diff?against=1").status(), 404);
}

void tst_AmendmentRoutes::anIdempotencyKeyRepeatsAnEdit()
{
    const auto path = pending();
    const auto plan = show(path).body().value(QLatin1String("plan")).toObject();
    const auto first = put(path, tagOf(plan), titled("Two"), "key");
    const auto again = put(path, tagOf(plan), titled("Two"), "key");
    QCOMPARE(again.status(), 200);
    QCOMPARE(again.reply.body, first.reply.body);
    QCOMPARE(again.header("Idempotency-Replayed"), QByteArray("true"));
    QCOMPARE(put(path, tagOf(plan), titled("Three"), "key").status(), 422);
}

void tst_AmendmentRoutes::whoMayOnlyReadChangesNothing()
{
    const auto path = pending();
    const auto made = m_house->call("POST", "/api/v1/users", m_house->boss,
        ServerHouse::account(QStringLiteral("viewer@acme.example"), QStringLiteral("VIEWER")));
    QCOMPARE(made.status(), 201);
    auto viewer = m_house->logIn("/api/v1/auth/login", QStringLiteral("viewer@acme.example"));
    QCOMPARE(m_house->call("GET", path + "/plan/versions/1", viewer).status(), 200);
    QCOMPARE(m_house->call("GET", "/api/v1/integration/events", viewer).status(), 200);
    viewer.emplaceBack("If-Match", "*");
    const auto refused = m_house->call("PUT", path + "/plan", viewer, titled("Two"));
    QCOMPARE(refused.status(), 403);
    QVERIFY(refused.reply.body.contains("interview:update"));
    QVERIFY(m_house->call("POST", path + "/link", viewer, QByteArray("{}"))
            .reply.body.contains("interview:approve"));
    QVERIFY(m_house->call("POST", path + "/assessment/override", viewer, QByteArray("{}"))
            .reply.body.contains("assessment:review"));
}

void tst_AmendmentRoutes::aLinkIsRenewed()
{
    const auto path = pending();
    const auto early = m_house->call("POST", path + "/link", m_house->boss, QByteArray("{}"));
    QCOMPARE(early.status(), 400);
    QCOMPARE(early.code(), QStringLiteral("INVALID_STATE"));
    QVERIFY(
        early.body().value(QLatin1String("allowedActions")).toArray().contains(QStringLiteral("EDIT_PLAN")));
    const auto approved = m_house->call("POST", path + "/plan/approve", m_house->boss, QByteArray("{}"));
    const auto renewed = m_house->call("POST", path + "/link", m_house->boss, QByteArray("{}"));
    QCOMPARE(renewed.status(), 200);
    QVERIFY(renewed.text("interviewLink") != approved.text("interviewLink"));
    QCOMPARE(show(path).text("interviewLink"), renewed.text("interviewLink"));
    QVERIFY(domain::fromIso8601(renewed.text("expiresAt")).has_value());
    const auto token = [](const Seen &answer) {
        return QJsonObject{
            {QStringLiteral("token"), answer.text("interviewLink").section(QLatin1Char('/'), -1)}};
    };
    QCOMPARE(m_house->call("POST", "/api/v1/candidate/session", {}, token(approved)).status(), 401);
    QCOMPARE(m_house->call("POST", "/api/v1/candidate/session", {}, token(renewed)).status(), 200);
}

QTEST_GUILESS_MAIN(tst_AmendmentRoutes)
#include "tst_amendmentroutes.moc"
