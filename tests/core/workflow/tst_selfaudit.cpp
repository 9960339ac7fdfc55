// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "delivery/resolution.h"
#include "deliveryfixture.h"
#include "workflow/selfaudit.h"

#include <QTest>

using namespace candor;
using namespace candor::storage;
using namespace std::chrono_literals;
using namespace candor::tests;
using domain::Done;
using domain::Result;

class tst_SelfAudit : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { tests::addBackends(); }
    void whatIsSoundIsLeftAlone();
    void anEventWithoutItsDeliveryIsDeliveredUnderTheSameId();
    void anEventWhosePlaceIsGoneIsParked();
    void anInterviewThatCannotBeReadKeepsNoOtherFromBeingRepaired();
    void anEventThatWentNowhereIsLeftAlone();
    void youngEventsAreNotYetJudged();
    void aLaneThatIsMissingOrCountsWronglyIsMended();
    void lanesThatWereSetAsideAndForgottenAreFoundAgain();
    void anInterviewThatWaitsForAnAgentIsOwedItsJob_data();
    void anInterviewThatWaitsForAnAgentIsOwedItsJob();
    void moreThanASliceCanHoldIsMendedInSeveral();
};

namespace {

const QString url = QStringLiteral("https://receiver.example/hook");

// Runs the chore from where it stands to the end of a run, long after all that was written.
class Audit
{
public:
    explicit Audit(DeliveryFixture &fixture)
        : m_fixture(fixture)
    {
    }

    // How much was repaired.
    int run(std::chrono::milliseconds later = 1h)
    {
        for (int slices = 1;; ++slices) {
            const auto slice = m_fixture.must<ChoreSlice>([&](Session &session) {
                return workflow::audit(session, m_turn, m_fixture.clock.now() + later);
            });
            m_turn.cursor = slice.cursor;
            if (!slice.finished)
                continue;
            m_slices = slices;
            m_ever = slice.result.value(QLatin1String("repairedEver")).toInt();
            return slice.result.value(QLatin1String("repaired")).toInt();
        }
    }
    [[nodiscard]] int ever() const { return m_ever; }
    [[nodiscard]] int slices() const { return m_slices; } // of the last run

private:
    DeliveryFixture &m_fixture;
    ChoreTurn m_turn;
    int m_ever = 0;
    int m_slices = 0;
};

void change(DeliveryFixture &fixture, const QString &sql)
{
    fixture.must<Done>([&](Session &session) -> Result<Done> {
        const auto changed = session.execute(sql);
        return changed ? Result<Done>(Done()) : domain::fail(changed.error());
    });
}

} // namespace

void tst_SelfAudit::whatIsSoundIsLeftAlone()
{
    QFETCH_GLOBAL(Backend, backend);
    DeliveryFixture fixture(backend);
    fixture.addConfig(WebhookLayer::Tenant, url);
    const auto interview = fixture.addInterview();
    for (int i = 0; i < 3; ++i)
        fixture.tell(interview, "{}");
    fixture.tell(fixture.addInterview(), "{}", domain::EventType::Received, url);
    Audit audit(fixture);
    QCOMPARE(audit.run(), 0);
    QCOMPARE(audit.run(), 0);
    QCOMPARE(fixture.count(QStringLiteral("SELECT COUNT(*) FROM deliveries")), 4);
    QCOMPARE(fixture.count(QStringLiteral("SELECT COUNT(*) FROM jobs")), 0);
}

void tst_SelfAudit::anEventWithoutItsDeliveryIsDeliveredUnderTheSameId()
{
    QFETCH_GLOBAL(Backend, backend);
    DeliveryFixture fixture(backend);
    const auto config = fixture.addConfig(WebhookLayer::Tenant, url);
    const auto event = fixture.tell(fixture.addInterview(), "{}");
    const auto before = fixture.deliveryOf(event);
    change(fixture, QStringLiteral("DELETE FROM deliveries"));
    change(fixture, QStringLiteral("DELETE FROM lanes"));
    Audit audit(fixture);
    QCOMPARE(audit.run(), 1);
    const auto after = fixture.deliveryOf(event);
    QCOMPARE(after.id, before.id);
    QCOMPARE(after.state, DeliveryState::Pending);
    QCOMPARE(after.destination, delivery::destinationKey(config.id));
    QCOMPARE(after.createdAt, before.createdAt);
    QCOMPARE(fixture.count(QStringLiteral("SELECT pending FROM lanes")), 1);
    QCOMPARE(audit.run(), 0);
    QCOMPARE(audit.ever(), 1);
}

void tst_SelfAudit::anEventWhosePlaceIsGoneIsParked()
{
    QFETCH_GLOBAL(Backend, backend);
    DeliveryFixture fixture(backend);
    const auto config = fixture.addConfig(WebhookLayer::Tenant, url);
    const auto event = fixture.tell(fixture.addInterview(), "{}");
    change(fixture, QStringLiteral("DELETE FROM deliveries"));
    change(fixture, QStringLiteral("DELETE FROM lanes"));
    fixture.must<Done>([&](Session &session) { return WebhookConfigRepository(session).remove(config.id); });
    Audit audit(fixture);
    QCOMPARE(audit.run(), 1);
    QCOMPARE(fixture.deliveryOf(event).state, DeliveryState::Parked);
    QCOMPARE(audit.run(), 0);
}

void tst_SelfAudit::anInterviewThatCannotBeReadKeepsNoOtherFromBeingRepaired()
{
    QFETCH_GLOBAL(Backend, backend);
    DeliveryFixture fixture(backend);
    const auto broken = fixture.addInterview();
    const auto lost = fixture.tell(broken, "{}", domain::EventType::Received, url);
    const auto other = fixture.tell(fixture.addInterview(), "{}", domain::EventType::Received, url);
    change(fixture, QStringLiteral("DELETE FROM deliveries"));
    change(fixture, QStringLiteral("DELETE FROM lanes"));
    fixture.must<qint64>([&](Session &session) {
        return session.execute(QStringLiteral("UPDATE interview_keys SET wrapped = ? WHERE interview_id = ?"),
            {value(QByteArray("damaged")), value(broken)});
    });
    Audit audit(fixture);
    QCOMPARE(audit.run(), 2);
    // It is there to be seen, and what is to be done about it.
    QCOMPARE(fixture.deliveryOf(lost).state, DeliveryState::Failed);
    QCOMPARE(fixture.deliveryOf(lost).lastError, QStringLiteral("BODY_UNREADABLE"));
    QVERIFY(fixture.deliveryOf(other).state != DeliveryState::Failed);
    QCOMPARE(audit.run(), 0);
}

void tst_SelfAudit::anEventThatWentNowhereIsLeftAlone()
{
    QFETCH_GLOBAL(Backend, backend);
    DeliveryFixture fixture(backend);
    const auto interview = fixture.addInterview();
    fixture.tell(interview, "{}");
    fixture.tell(interview, "{}");
    fixture.addConfig(WebhookLayer::Tenant, url);
    change(fixture, QStringLiteral("UPDATE events SET destination = NULL WHERE sequence = 2")); // an old one
    Audit audit(fixture);
    QCOMPARE(audit.run(), 0);
    QCOMPARE(fixture.count(QStringLiteral("SELECT COUNT(*) FROM deliveries")), 0);
}

void tst_SelfAudit::youngEventsAreNotYetJudged()
{
    QFETCH_GLOBAL(Backend, backend);
    DeliveryFixture fixture(backend);
    fixture.addConfig(WebhookLayer::Tenant, url);
    fixture.tell(fixture.addInterview(), "{}");
    change(fixture, QStringLiteral("DELETE FROM deliveries"));
    change(fixture, QStringLiteral("DELETE FROM lanes"));
    Audit audit(fixture);
    QCOMPARE(audit.run(10min), 0);
    QCOMPARE(audit.run(10min + 1ms), 1);
}

void tst_SelfAudit::aLaneThatIsMissingOrCountsWronglyIsMended()
{
    QFETCH_GLOBAL(Backend, backend);
    DeliveryFixture fixture(backend);
    fixture.addConfig(WebhookLayer::Tenant, url);
    const QString own = QStringLiteral("https://own.example:8443/hook");
    const auto missing = fixture.addInterview();
    fixture.tell(missing, "{}", domain::EventType::Received, own);
    const auto nothing = fixture.addInterview();
    fixture.tell(nothing, "{}");
    const auto many = fixture.addInterview();
    fixture.tell(many, "{}");
    fixture.tell(many, "{}");
    const auto lane = [](const char *head, domain::InterviewId interview) {
        return QString(QLatin1String(head))
            + QStringLiteral(" WHERE interview_id = '%1'").arg(interview.toString());
    };
    change(fixture, lane("DELETE FROM lanes", missing));
    change(fixture, lane("UPDATE lanes SET pending = 0, next_due = 5", nothing));
    change(fixture, lane("UPDATE lanes SET pending = 7, next_due = 5", many));
    Audit audit(fixture);
    QCOMPARE(audit.run(), 3);
    QCOMPARE(fixture.count(lane("SELECT pending FROM lanes", missing)), 1);
    QCOMPARE(fixture.count(lane("SELECT COUNT(*) FROM lanes", missing)
                 + QStringLiteral(" AND endpoint = 'origin:%1:https://own.example:8443' AND tenant_id = '%1'")
                     .arg(fixture.scope.tenant().toString())),
        1);
    QCOMPARE(fixture.count(lane("SELECT pending FROM lanes", nothing)), 1);
    QCOMPARE(fixture.count(lane("SELECT next_due FROM lanes", nothing)),
        domain::toMilliseconds(fixture.clock.now() + 1h));
    QCOMPARE(fixture.count(lane("SELECT pending FROM lanes", many)), 2);
    QCOMPARE(fixture.count(lane("SELECT next_due FROM lanes", many)), 5);
    QCOMPARE(audit.run(), 0);
    QCOMPARE(audit.ever(), 3);
}

void tst_SelfAudit::lanesThatWereSetAsideAndForgottenAreFoundAgain()
{
    QFETCH_GLOBAL(Backend, backend);
    DeliveryFixture fixture(backend);
    fixture.addConfig(WebhookLayer::Tenant, url);
    fixture.tell(fixture.addInterview(), "{}");
    fixture.tell(fixture.addInterview(), "{}");
    change(fixture, QStringLiteral("UPDATE lanes SET aside = 1"));
    change(fixture,
        QStringLiteral("INSERT INTO endpoints (endpoint, aside_due) SELECT DISTINCT endpoint, 5 FROM lanes"));
    Audit audit(fixture);
    QCOMPARE(audit.run(), 0);
    change(fixture, QStringLiteral("UPDATE endpoints SET aside_due = NULL"));
    QCOMPARE(audit.run(), 1);
    QCOMPARE(fixture.count(QStringLiteral("SELECT COUNT(*) FROM lanes WHERE aside = 0")), 2);
}

void tst_SelfAudit::anInterviewThatWaitsForAnAgentIsOwedItsJob_data()
{
    QTest::addColumn<QString>("state");
    QTest::addColumn<QString>("kind");
    QTest::newRow("validation") << QStringLiteral("VALIDATING_SKILLS") << QStringLiteral("validate");
    QTest::newRow("a plan") << QStringLiteral("GENERATING_PLAN") << QStringLiteral("plan");
    QTest::newRow("an assessment") << QStringLiteral("COMPLETED") << QStringLiteral("assess");
    QTest::newRow("a person's decision") << QStringLiteral("PENDING") << QString();
}

void tst_SelfAudit::anInterviewThatWaitsForAnAgentIsOwedItsJob()
{
    QFETCH_GLOBAL(Backend, backend);
    QFETCH(QString, state);
    QFETCH(QString, kind);
    DeliveryFixture fixture(backend);
    const auto interview = fixture.addInterview();
    change(fixture, QStringLiteral("UPDATE interviews SET state = '%1'").arg(state));
    Audit audit(fixture);
    const int owed = kind.isEmpty() ? 0 : 1;
    QCOMPARE(audit.run(), owed);
    QCOMPARE(fixture.count(QStringLiteral("SELECT COUNT(*) FROM jobs")), owed);
    QCOMPARE(
        fixture.count(QStringLiteral("SELECT COUNT(*) FROM jobs WHERE kind = '%1' AND interview_id = '%2'")
                .arg(kind, interview.toString())),
        owed);
    QCOMPARE(audit.run(), 0);
}

void tst_SelfAudit::moreThanASliceCanHoldIsMendedInSeveral()
{
    QFETCH_GLOBAL(Backend, backend);
    DeliveryFixture fixture(backend);
    fixture.addConfig(WebhookLayer::Tenant, url);
    const auto interview = fixture.addInterview();
    for (int i = 0; i < 510; ++i)
        fixture.tell(interview, "{}");
    change(fixture, QStringLiteral("DELETE FROM deliveries WHERE sequence > 505"));
    change(fixture, QStringLiteral("UPDATE lanes SET pending = 505"));
    Audit audit(fixture);
    QCOMPARE(audit.run(), 5);
    QVERIFY(audit.slices() > 3);
    QCOMPARE(fixture.count(QStringLiteral("SELECT COUNT(*) FROM deliveries")), 510);
    QCOMPARE(fixture.count(QStringLiteral("SELECT pending FROM lanes")), 510);
}

QTEST_GUILESS_MAIN(tst_SelfAudit)
#include "tst_selfaudit.moc"
