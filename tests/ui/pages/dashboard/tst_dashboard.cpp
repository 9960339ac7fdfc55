// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/dashboard/charts.h"
#include "parts/chartbase.h"
#include "uihouse/house.h"

#include <QAbstractButton>

using namespace candor;
using uitest::FaultyProxy;
using Fault = FaultyProxy::Fault;
using uitest::patience;
using namespace std::chrono_literals;

class tst_Dashboard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void theFunnelHasEveryState();
    void whatWaitsIsCountedByItsAge();
    void hoursAreToldAsTheyAre();
    void agentsAreToldByWhatTheyDo();
    void anEmptyInstallationHasItsFace();
    void whatHappensIsShownInNumbersAndCharts();
    void aRecruiterSeesNoDeliveries();
    void aFigureLeadsToItsPage();
    void theAgentsLeadToWhatTheyOwe();
    void whatIsThereStaysUnderALineThatSaysWhy();
    void aSpanThatDoesNotComeIsTold();
    void whatHappensToThePageHasAFace_data();
    void whatHappensToThePageHasAFace();
    void thePageIsClosedWhileARequestIsOut();

private:
    [[nodiscard]] parts::ChartBase *chart(const QString &name) const;
    [[nodiscard]] QWidget *figure(const QString &beginning) const;
    [[nodiscard]] uitest::Robot &robot() const { return *m_house.robot; }

    uitest::SettingsHome m_settings;
    uitest::ServerProcess m_server;
    uitest::FaultyProxy m_receiver; // of events
    uitest::House m_house;
};

void tst_Dashboard::initTestCase()
{
    m_receiver.add({"", "", Fault::Answer, FaultyProxy::answerOf(200, "taken")});
    m_server.set(QStringLiteral("CANDOR_WEBHOOKS_ALLOW_NETWORKS"), QStringLiteral("127.0.0.0/8"));
    m_server.set(QStringLiteral("CANDOR_WEBHOOKS_ALLOW_HTTP"), QStringLiteral("*"));
    QVERIFY2(m_server.start(), qPrintable(m_server.explanation()));
}

void tst_Dashboard::init()
{
    QVERIFY(m_house.open(m_server));
}

void tst_Dashboard::cleanup()
{
    m_house.close();
}

parts::ChartBase *tst_Dashboard::chart(const QString &name) const
{
    for (auto *chart : m_house.console->window().findChildren<parts::ChartBase *>()) {
        if (chart->accessibleName() == name)
            return chart;
    }
    return nullptr;
}

QWidget *tst_Dashboard::figure(const QString &beginning) const
{
    for (auto *button : m_house.console->window().findChildren<QAbstractButton *>()) {
        if (button->isVisible() && button->accessibleName().startsWith(beginning))
            return button;
    }
    return nullptr;
}

void tst_Dashboard::theFunnelHasEveryState()
{
    domain::Statistics statistics;
    for (int i = 0; i < domain::stateCount; ++i)
        statistics.states[size_t(i)] = 100 + i;
    const auto data = pages::funnelOf(statistics);
    QCOMPARE(data.rows.size(), domain::stateCount);
    double sum = 0;
    QSet<QString> names;
    for (const auto &row : data.rows) {
        sum += *row.values.first();
        names.insert(row.name);
    }
    QCOMPARE(sum, 12 * 100 + 66.0); // each state once
    QCOMPARE(names.size(), domain::stateCount);
}

void tst_Dashboard::whatWaitsIsCountedByItsAge()
{
    const domain::Timestamp now(1'000'000'000'000ms);
    api::Waiting waiting;
    waiting.plans = {now - 59min, now - 60min, now - 23h, now - 24h, now - 71h, now - 167h, now - 168h,
        now - 9999h, now + 5s};
    waiting.reports = {now - 2h};
    const auto data = pages::agesOf(waiting, now);
    QList<double> plans;
    QList<double> reports;
    for (const auto &row : data.rows) {
        plans.append(*row.values.at(0));
        reports.append(*row.values.at(1));
    }
    QCOMPARE(plans, (QList<double>{2, 2, 2, 1, 2})); // an end belongs to the next
    QCOMPARE(reports, (QList<double>{0, 1, 0, 0, 0}));
}

void tst_Dashboard::hoursAreToldAsTheyAre()
{
    const domain::Timestamp at(1'000'000'000'000ms);
    const QList<api::DeliveryHour> hours{{at, 0, 0, 0, {}, {}}, {at + 1h, 10, 8, 2, 50, 500}};
    const auto attempts = pages::attemptsOf(hours);
    QCOMPARE(attempts.rows.at(0).values, (QList<std::optional<double>>{0.0, 0.0}));
    QCOMPARE(attempts.rows.at(1).values, (QList<std::optional<double>>{8.0, 2.0}));
    const auto latency = pages::latencyOf(hours);
    QCOMPARE(latency.rows.at(0).values, (QList<std::optional<double>>{std::nullopt, std::nullopt}));
    QCOMPARE(latency.text(latency.rows.at(1).values.at(1)), QStringLiteral("500 ms"));
}

void tst_Dashboard::agentsAreToldByWhatTheyDo()
{
    domain::Statistics statistics;
    statistics.agents = {{QStringLiteral("validate"), 1, 2, 3, {}}, {QStringLiteral("plan"), 0, 0, 0, {}},
        {QStringLiteral("assess"), 0, 0, 0, {}}};
    const auto data = pages::agentsOf(statistics);
    QCOMPARE(data.rows.at(0).name, QStringLiteral("Checks skills"));
    QCOMPARE(data.rows.at(0).values, (QList<std::optional<double>>{2.0, 1.0, 3.0}));
    for (int i = 0; i < 3; ++i)
        QVERIFY(data.rows.at(i).name != statistics.agents.at(i).agent);
}

void tst_Dashboard::anEmptyInstallationHasItsFace()
{
    QVERIFY(m_house.openAsAdministrator("dashboard"));
    QTRY_VERIFY_WITH_TIMEOUT(figure(QStringLiteral("Waiting for a decision 0 nothing waits")), patience);
    QTRY_VERIFY_WITH_TIMEOUT(figure(QStringLiteral("Attempts that succeeded – nothing was sent")), patience);
    QVERIFY(figure(QStringLiteral("Agents 0 nothing to do")));
    robot().shoot(QStringLiteral("dashboard-empty"));
}

void tst_Dashboard::whatHappensIsShownInNumbersAndCharts()
{
    m_server.call("PUT", QStringLiteral("/tenants/%1/webhook-config").arg(m_server.tenantId()),
        {{QStringLiteral("callbackUrl"), m_receiver.url().toString() + QStringLiteral("/hook")}});
    for (const auto &candidate : {QStringLiteral("cand_1"), QStringLiteral("cand_2")})
        QVERIFY(!m_server.requestPlan(QStringLiteral("Engineer"), candidate).isEmpty());
    QVERIFY(m_house.openAsAdministrator("dashboard"));
    QTRY_VERIFY_WITH_TIMEOUT(figure(QStringLiteral("Waiting for a decision 2 the oldest: ")), patience);
    QVERIFY(figure(QStringLiteral("Interviews 2 ")));
    QVERIFY(QTest::qWaitFor([this] { return m_receiver.count("POST", "/hook") == 8; }, patience));
    const auto reloaded = [this] {
        robot().key(Qt::Key_F5);
        return figure(QStringLiteral("Attempts that succeeded 100.0 % all of 8 ")) != nullptr;
    };
    QVERIFY(QTest::qWaitFor(reloaded, patience));
    const auto *funnel = chart(QStringLiteral("Interviews by state"));
    QVERIFY(funnel && funnel->isVisible());
    QCOMPARE(funnel->data().rows.size(), domain::stateCount);
    for (int i = 0; i < funnel->data().rows.size(); ++i) {
        const bool waits = funnel->data().rows.at(i).name == QLatin1String("Plan waits");
        QCOMPARE(*funnel->data().rows.at(i).values.first(), waits ? 2.0 : 0.0);
    }
    QTRY_COMPARE_WITH_TIMEOUT(
        *chart(QStringLiteral("Age of what waits for a decision"))->data().rows.first().values.first(), 2.0,
        patience);
    QCOMPARE(chart(QStringLiteral("Deliveries by the hour"))->data().rows.size(), 24);
    robot().shoot(QStringLiteral("dashboard"));
    QVERIFY(robot().press(QStringLiteral("7 days")));
    QTRY_COMPARE_WITH_TIMEOUT(
        chart(QStringLiteral("Deliveries by the hour"))->data().rows.size(), 7 * 24, patience);
    desktop::useAppearance(desktop::Appearance::Dark);
    m_house.console->window().resize(1600, 1200);
    robot().shoot(QStringLiteral("dashboard-dark-large"));
    m_house.console->window().resize(m_house.console->window().minimumSize());
    QVERIFY(robot().press(QStringLiteral("Interviews by state: show the table")));
    robot().shoot(QStringLiteral("dashboard-small-table"));
}

void tst_Dashboard::aRecruiterSeesNoDeliveries()
{
    QVERIFY(m_house.signIn());
    m_house.console->workspace().navigator().go({"dashboard"});
    QTRY_VERIFY_WITH_TIMEOUT(figure(QStringLiteral("Waiting for a decision 2")), patience);
    QVERIFY(!figure(QStringLiteral("Attempts that succeeded")));
    QVERIFY(!chart(QStringLiteral("Deliveries by the hour"))->isVisible());
    QCOMPARE(m_house.proxy->count("GET", "/delivery-statistics"), 0);
    robot().shoot(QStringLiteral("dashboard-recruiter"));
}

void tst_Dashboard::aFigureLeadsToItsPage()
{
    QVERIFY(m_house.openAsAdministrator("dashboard"));
    QTRY_VERIFY_WITH_TIMEOUT(figure(QStringLiteral("Attempts that succeeded 100")), patience);
    QTest::mouseClick(figure(QStringLiteral("Attempts that succeeded")), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(robot().find(QStringLiteral("Recover…")), patience);
}

void tst_Dashboard::theAgentsLeadToWhatTheyOwe()
{
    QVERIFY(m_house.openAsAdministrator("dashboard"));
    QTRY_VERIFY_WITH_TIMEOUT(figure(QStringLiteral("Agents 0 ")), patience);
    m_house.console->window().resize(m_house.console->window().minimumSize());
    const auto *owed = chart(QStringLiteral("What agents owe"));
    const auto isInSight = [owed] { return owed->visibleRegion().boundingRect().height() == owed->height(); };
    QVERIFY(!isInSight());
    QTest::mouseClick(figure(QStringLiteral("Agents")), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(isInSight(), patience);
}

void tst_Dashboard::whatIsThereStaysUnderALineThatSaysWhy()
{
    QVERIFY(m_house.openAsAdministrator("dashboard"));
    QTRY_VERIFY_WITH_TIMEOUT(figure(QStringLiteral("Waiting for a decision 2")), patience);
    m_house.proxy->add(
        {"GET", "/integration/statistics", Fault::Answer, FaultyProxy::problem(500, "INTERNAL_ERROR")});
    robot().key(Qt::Key_F5);
    QTRY_VERIFY_WITH_TIMEOUT(robot().sees(QStringLiteral("The server made a mistake")), patience);
    QVERIFY(figure(QStringLiteral("Waiting for a decision 2")));
    m_house.proxy->clear();
    QVERIFY(robot().press(QStringLiteral("Try again")));
    QTRY_VERIFY_WITH_TIMEOUT(!robot().sees(QStringLiteral("The server made a mistake")), patience);
}

void tst_Dashboard::aSpanThatDoesNotComeIsTold()
{
    const auto hours = [this] { return chart(QStringLiteral("Deliveries by the hour"))->data().rows.size(); };
    QVERIFY(m_house.openAsAdministrator("dashboard"));
    QTRY_COMPARE_WITH_TIMEOUT(hours(), 24, patience);
    QTRY_VERIFY_WITH_TIMEOUT(figure(QStringLiteral("Waiting for a decision 2")), patience);
    m_house.proxy->add(
        {"GET", "/delivery-statistics", Fault::Answer, FaultyProxy::problem(500, "INTERNAL_ERROR")});
    QVERIFY(robot().press(QStringLiteral("7 days")));
    QTRY_VERIFY_WITH_TIMEOUT(robot().sees(QStringLiteral("The server made a mistake")), patience);
    QCOMPARE(hours(), 24);
    m_house.proxy->clear();
    QVERIFY(robot().press(QStringLiteral("Try again")));
    QTRY_COMPARE_WITH_TIMEOUT(hours(), 7 * 24, patience);
    QVERIFY(!robot().sees(QStringLiteral("The server made a mistake")));
}

void tst_Dashboard::whatHappensToThePageHasAFace_data()
{
    QTest::addColumn<FaultyProxy::Rule>("rule");
    QTest::addColumn<QString>("said");
    const auto answered = [](int status, const char *code) {
        return FaultyProxy::Rule{"GET", "/integration/statistics", Fault::Answer,
            FaultyProxy::problem(status, code, "Retry-After: 60\r\n")};
    };
    QTest::newRow("forbidden") << answered(403, "PERMISSION_REQUIRED")
                               << QStringLiteral("Your role doesn't allow this");
    QTest::newRow("too many") << answered(429, "RATE_LIMITED") << QStringLiteral("The server is busy");
    QTest::newRow("a fault") << answered(500, "INTERNAL_ERROR")
                             << QStringLiteral("The server made a mistake");
    QTest::newRow("away") << FaultyProxy::Rule{"GET", "/integration/statistics", Fault::CutBefore}
                          << QStringLiteral("The connection to");
}

void tst_Dashboard::whatHappensToThePageHasAFace()
{
    QFETCH(FaultyProxy::Rule, rule);
    QFETCH(QString, said);
    m_house.proxy->add(rule);
    QVERIFY(m_house.openAsAdministrator("dashboard"));
    QTRY_VERIFY_WITH_TIMEOUT(robot().sees(said), patience);
    m_house.proxy->clear();
    QVERIFY(robot().press(QStringLiteral("Try again")));
    QTRY_VERIFY_WITH_TIMEOUT(figure(QStringLiteral("Waiting for a decision 2")), patience);
}

void tst_Dashboard::thePageIsClosedWhileARequestIsOut()
{
    m_house.proxy->add({"GET", "/integration/statistics", Fault::Hold});
    QVERIFY(m_house.openAsAdministrator("dashboard"));
    QTRY_VERIFY_WITH_TIMEOUT(m_house.proxy->held() > 0, patience);
    m_house.console->session().signOut();
    m_house.proxy->release();
    QTRY_COMPARE_WITH_TIMEOUT(m_house.proxy->count("POST", "/auth/logout"), 1, patience);
    QVERIFY(robot().find(QStringLiteral("Password")));
}

QTEST_MAIN(tst_Dashboard)
#include "tst_dashboard.moc"
