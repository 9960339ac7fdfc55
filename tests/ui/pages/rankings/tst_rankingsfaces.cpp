// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "parts/chartbase.h"
#include "parts/table.h"
#include "uihouse/house.h"

using namespace candor;
using uitest::FaultyProxy;
using Fault = FaultyProxy::Fault;
using uitest::patience;

namespace {

constexpr int filled = 200;
constexpr int ranked = filled / 10;
const QByteArray listPath = "/integration/rankings?";
const QByteArray bothPaths = "/integration/rankings"; // and how the scores are spread

} // namespace

// What the rankings look like when there is nothing, and when the server doesn't answer as it should.
class tst_RankingsFaces : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void aSlowServerShowsWhereRowsWillBe();
    void refusalsSayWhatToDo_data();
    void refusalsSayWhatToDo();
    void anExpiredSessionIsSignedInAgain();
    void theSpreadAloneMayBeMissing();
    void whatIsThereStaysWhenTheServerIsGone();
    void aPageThatIsGoneHearsNoAnswer();
    void anEmptyHouseSaysWhatWillBeThere();

private:
    parts::Table *table() const { return m_house.console->window().findChild<parts::Table *>(); }
    bool hasRows() const { return table() && table()->isVisible() && table()->model()->rowCount() == ranked; }
    bool openPage()
    {
        if (!m_house.signIn())
            return false;
        m_house.console->workspace().navigator().go({"rankings"});
        return true;
    }
    uitest::Robot &robot() const { return *m_house.robot; }

    uitest::SettingsHome m_settings;
    uitest::ServerProcess m_server;
    uitest::House m_house;
};

void tst_RankingsFaces::initTestCase()
{
    QVERIFY2(m_server.start(), qPrintable(m_server.explanation()));
    QVERIFY2(m_server.fill(filled), qPrintable(m_server.explanation()));
}

void tst_RankingsFaces::init()
{
    QVERIFY(m_house.open(m_server));
}

void tst_RankingsFaces::cleanup()
{
    m_house.close();
}

void tst_RankingsFaces::aSlowServerShowsWhereRowsWillBe()
{
    m_house.proxy->add({"GET", bothPaths, Fault::Hold});
    QVERIFY(openPage());
    QTRY_COMPARE_WITH_TIMEOUT(m_house.proxy->held(), 2, patience);
    QTRY_VERIFY_WITH_TIMEOUT(robot().find(QStringLiteral("…")), patience); // the grey bars
    QVERIFY(!robot().sees(QStringLiteral("No report is ranked yet")));
    robot().shoot(QStringLiteral("rankings-slow"));
    m_house.proxy->clear();
    m_house.proxy->release();
    QTRY_VERIFY_WITH_TIMEOUT(hasRows(), patience);
}

void tst_RankingsFaces::refusalsSayWhatToDo_data()
{
    QTest::addColumn<FaultyProxy::Rule>("rule");
    QTest::addColumn<QString>("headline");
    const auto answered = [](int status, const char *code) {
        return FaultyProxy::Rule{
            "GET", bothPaths, Fault::Answer, FaultyProxy::problem(status, code, "Retry-After: 60\r\n")};
    };
    QTest::newRow("403") << answered(403, "PERMISSION_REQUIRED")
                         << QStringLiteral("Your role doesn't allow this");
    QTest::newRow("429") << answered(429, "RATE_LIMITED") << QStringLiteral("The server is busy");
    QTest::newRow("500") << answered(500, "INTERNAL_ERROR") << QStringLiteral("The server made a mistake");
    QTest::newRow("away") << FaultyProxy::Rule{"GET", bothPaths, Fault::CutBefore}
                          << QStringLiteral("The connection to");
}

void tst_RankingsFaces::refusalsSayWhatToDo()
{
    QFETCH(FaultyProxy::Rule, rule);
    QFETCH(QString, headline);
    m_house.proxy->add(rule);
    QVERIFY(openPage());
    QTRY_VERIFY_WITH_TIMEOUT(robot().sees(headline), patience);
    QTRY_VERIFY_WITH_TIMEOUT(robot().find(QStringLiteral("Try again")), patience);
    robot().shoot(QStringLiteral("rankings-%1").arg(QLatin1String(QTest::currentDataTag())));
    m_house.proxy->clear();
    QVERIFY(robot().press(QStringLiteral("Try again")));
    QTRY_VERIFY_WITH_TIMEOUT(hasRows(), patience);
    QTRY_VERIFY_WITH_TIMEOUT(robot().sees(QStringLiteral("%1 reports · median ").arg(ranked)), patience);
}

void tst_RankingsFaces::anExpiredSessionIsSignedInAgain()
{
    m_house.proxy->add({"GET", bothPaths, Fault::Answer, FaultyProxy::problem(401, "UNAUTHORIZED")});
    m_house.proxy->add(
        {"POST", "/auth/refresh", Fault::Answer, FaultyProxy::problem(401, "INVALID_CREDENTIALS")});
    QVERIFY(openPage());
    QTRY_COMPARE_WITH_TIMEOUT(m_house.console->session().state(), client::Session::State::Expired, patience);
    m_house.proxy->clear();
    QVERIFY(m_house.signIn());
    QTRY_VERIFY_WITH_TIMEOUT(hasRows(), patience); // where the person was
    QTRY_VERIFY_WITH_TIMEOUT(robot().sees(QStringLiteral("%1 reports · median ").arg(ranked)), patience);
}

void tst_RankingsFaces::theSpreadAloneMayBeMissing()
{
    m_house.proxy->add(
        {"GET", "/rankings/distribution", Fault::Answer, FaultyProxy::problem(500, "INTERNAL_ERROR")});
    QVERIFY(openPage());
    QTRY_VERIFY_WITH_TIMEOUT(hasRows(), patience);
    QTRY_VERIFY_WITH_TIMEOUT(robot().sees(QStringLiteral("The server made a mistake")), patience);
    for (const auto *chart : m_house.console->window().findChildren<parts::ChartBase *>())
        QVERIFY(!chart->isVisible()); // none is better than that of another question
    robot().shoot(QStringLiteral("rankings-without-spread"));
    m_house.proxy->clear();
    QVERIFY(robot().press(QStringLiteral("Try again")));
    QTRY_VERIFY_WITH_TIMEOUT(robot().sees(QStringLiteral("%1 reports · median ").arg(ranked)), patience);
    QVERIFY(!robot().sees(QStringLiteral("Try again")));
}

void tst_RankingsFaces::whatIsThereStaysWhenTheServerIsGone()
{
    QVERIFY(openPage());
    QTRY_VERIFY_WITH_TIMEOUT(hasRows(), patience);
    m_house.proxy->add({"GET", "", Fault::CutBefore});
    robot().key(Qt::Key_F5);
    QTRY_COMPARE_WITH_TIMEOUT(m_house.console->session().line(), client::Session::Line::Offline, patience);
    QVERIFY(hasRows());
    robot().shoot(QStringLiteral("rankings-offline"));
}

void tst_RankingsFaces::aPageThatIsGoneHearsNoAnswer()
{
    m_house.proxy->add({"GET", bothPaths, Fault::Hold});
    QVERIFY(openPage());
    QTRY_COMPARE_WITH_TIMEOUT(m_house.proxy->held(), 2, patience);
    m_house.console->session().signOut(); // the pages go with the person
    m_house.proxy->release();
    QTRY_VERIFY_WITH_TIMEOUT(!table(), patience);
    m_house.proxy->clear();
    QVERIFY(openPage());
    QTRY_VERIFY_WITH_TIMEOUT(hasRows(), patience);
}

void tst_RankingsFaces::anEmptyHouseSaysWhatWillBeThere()
{
    m_house.close();
    uitest::ServerProcess empty;
    QVERIFY2(empty.start(), qPrintable(empty.explanation()));
    QVERIFY(m_house.open(empty));
    QVERIFY(openPage());
    QTRY_VERIFY_WITH_TIMEOUT(robot().sees(QStringLiteral("No report is ranked yet")), patience);
    QTRY_VERIFY_WITH_TIMEOUT(robot().sees(QStringLiteral("0 reports")), patience);
    QTRY_VERIFY_WITH_TIMEOUT(qobject_cast<QLineEdit *>(QApplication::focusWidget()), patience);
    for (const auto *chart : m_house.console->window().currentPage()->findChildren<parts::ChartBase *>())
        QVERIFY(!chart->isVisible()); // of nothing
    robot().shoot(QStringLiteral("rankings-empty"));
    m_house.close();
}

QTEST_MAIN(tst_RankingsFaces)
#include "tst_rankingsfaces.moc"
