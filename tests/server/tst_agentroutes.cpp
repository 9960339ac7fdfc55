// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "serverhouse.h"
#include "storage/jobrepository.h"

using namespace candor;
using namespace candor::tests;

// What a client sees of agents, and does about them.
class tst_AgentRoutes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void whatAnAgentOwesIsShownAndTriedAgainAtOnce();
    void anIdempotencyKeyRepeatsTheAnswer();
    void whatNobodyOwesIsInvalid();

private:
    [[nodiscard]] QByteArray failed();
    [[nodiscard]] Seen retry(const QByteArray &path, const QByteArray &key = {});

    std::unique_ptr<ServerHouse> m_house;
};

namespace {

const QByteArray interviews = "/api/v1/integration/interviews";

QJsonObject workOf(const Seen &answer)
{
    return answer.body().value(QLatin1String("work")).toObject();
}

} // namespace

void tst_AgentRoutes::init()
{
    m_house = std::make_unique<ServerHouse>();
    m_house->populate();
}

void tst_AgentRoutes::cleanup()
{
    m_house.reset();
}

// A new interview whose validator failed once and is tried again in a minute.
QByteArray tst_AgentRoutes::failed()
{
    const auto made = m_house->call("POST", interviews, m_house->boss,
        QByteArray(R"({"position":"Senior Software Engineer","level":"SENIOR",
            "qualifications":["5+ years of production TypeScript experience","Distributed systems design"]})"));
    const auto now = m_house->clock.now();
    const auto back = m_house->database.write<bool>([now](storage::Session &session) -> domain::Result<bool> {
        storage::JobRepository jobs(session);
        const auto due
            = jobs.claim(QStringLiteral("node"), now, now + std::chrono::minutes(1), {10, 1000, {}});
        if (!due || due->size() != 1)
            return false;
        return jobs.retry(due->first(), now + std::chrono::minutes(1), QStringLiteral("TIMEOUT"));
    });
    if (made.status() != 201 || !back || !*back)
        qFatal("no interview that waits for its agent: %s", made.reply.body.constData());
    return interviews + '/' + made.text("runId").toLatin1();
}

Seen tst_AgentRoutes::retry(const QByteArray &path, const QByteArray &key)
{
    auto headers = m_house->boss;
    if (!key.isEmpty())
        headers.emplaceBack("Idempotency-Key", key);
    return m_house->call("POST", path + "/agents/retry", headers);
}

void tst_AgentRoutes::whatAnAgentOwesIsShownAndTriedAgainAtOnce()
{
    const auto path = failed();
    const auto now = m_house->clock.now();
    const auto shown = workOf(m_house->call("GET", path, m_house->boss));
    QCOMPARE(shown.value(QLatin1String("state")).toString(), QStringLiteral("WAITING"));
    QCOMPARE(shown.value(QLatin1String("lastError")).toString(), QStringLiteral("TIMEOUT"));
    QCOMPARE(shown.value(QLatin1String("nextAttemptAt")).toString(),
        domain::toIso8601(now + std::chrono::minutes(1)));
    const auto retried = retry(path);
    QCOMPARE(retried.status(), 200);
    QCOMPARE(retried.text("workflowState"), QStringLiteral("VALIDATING_SKILLS"));
    QCOMPARE(workOf(retried).value(QLatin1String("nextAttemptAt")).toString(), domain::toIso8601(now));
    QCOMPARE(workOf(m_house->call("GET", path, m_house->boss)), workOf(retried));
}

void tst_AgentRoutes::anIdempotencyKeyRepeatsTheAnswer()
{
    const auto path = failed();
    const auto first = retry(path, "again-please");
    m_house->clock.advance(std::chrono::minutes(2));
    const auto second = retry(path, "again-please");
    QCOMPARE(second.reply.body, first.reply.body);
    QCOMPARE(edge::headerValue(second.reply.headers, "Idempotency-Replayed"), QByteArray("true"));
}

void tst_AgentRoutes::whatNobodyOwesIsInvalid()
{
    const auto path = failed();
    QCOMPARE(m_house->call("DELETE", path, m_house->boss).status(), 200);
    const auto refused = retry(path);
    QCOMPARE(refused.status(), 400);
    QCOMPARE(refused.code(), QStringLiteral("INVALID_STATE"));
    QVERIFY(m_house->call("GET", path, m_house->boss).body().value(QLatin1String("work")).isNull());
    QCOMPARE(retry(interviews + "/run_1_00000000").status(), 404);
}

QTEST_GUILESS_MAIN(tst_AgentRoutes)
#include "tst_agentroutes.moc"
