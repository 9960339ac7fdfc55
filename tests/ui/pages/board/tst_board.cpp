// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "look/roles.h"
#include "parts/table.h"
#include "uihouse/house.h"

#include <QJsonArray>
#include <QLocale>
#include <QScrollBar>

using namespace candor;
using uitest::FaultyProxy;
using Fault = FaultyProxy::Fault;
using uitest::patience;

namespace {

constexpr int filled = 2000;
const QByteArray countsPath = "/integration/statistics";
const QByteArray cardsPath = "sort=-updatedAt";
const QString planWaits = QStringLiteral("Plan waits");
const QString withCandidate = QStringLiteral("With the candidate");
const QString cancelled = QStringLiteral("Cancelled");

} // namespace

class tst_Board : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void everyStateHasItsExactNumber();
    void theNewestComeFirstAndOthersAsOneScrolls();
    void onlyColumnsWithCardsAreAskedFor();
    void arrowsGoFromColumnToColumn();
    void returnOpensTheInterview();
    void aColumnLeadsToItsTable();
    void whatHappensMovesItsCardAndNothingElse();
    void aSlowServerShowsWhereCardsWillBe();
    void refusalsSayWhatToDo_data();
    void refusalsSayWhatToDo();
    void oneColumnMayFailAlone();
    void anExpiredSessionIsSignedInAgain();
    void whatIsThereStaysUnderALineThatSaysWhy();
    void aPageThatIsGoneHearsNoAnswer();
    void anEmptyHouseSaysWhatWillBeThere();

private:
    parts::Table *column(const QString &state) const;
    int rows(const QString &state) const
    {
        const auto *table = column(state);
        return table && table->isVisible() ? table->model()->rowCount() : 0;
    }
    bool openPage()
    {
        if (!m_house.signIn())
            return false;
        m_house.console->workspace().navigator().go({"board"});
        return true;
    }
    bool openFull()
    {
        return openPage()
            && QTest::qWaitFor([this] { return rows(planWaits) > 0 && rows(cancelled) > 0; }, patience);
    }
    QString numbered(const QString &state, int count) const
    {
        return QStringLiteral("%1: %2").arg(state, QLocale().toString(count));
    }
    int countOf(const char *state);
    uitest::Robot &robot() const { return *m_house.robot; }

    uitest::SettingsHome m_settings;
    uitest::ServerProcess m_server;
    uitest::House m_house;
};

void tst_Board::initTestCase()
{
    QVERIFY2(m_server.start(), qPrintable(m_server.explanation()));
    QVERIFY2(m_server.fill(filled), qPrintable(m_server.explanation()));
}

void tst_Board::init()
{
    QVERIFY(m_house.open(m_server));
}

void tst_Board::cleanup()
{
    m_house.close();
}

parts::Table *tst_Board::column(const QString &state) const
{
    for (auto *table : m_house.console->window().findChildren<parts::Table *>()) {
        if (table->accessibleName() == state)
            return table;
    }
    return nullptr;
}

int tst_Board::countOf(const char *state)
{
    return m_server.call("GET", QStringLiteral("/integration/statistics"))
        .value(QLatin1String("states"))
        .toObject()
        .value(QLatin1String(state))
        .toInt();
}

void tst_Board::everyStateHasItsExactNumber()
{
    QVERIFY(openFull());
    const auto told = m_server.call("GET", QStringLiteral("/integration/statistics"));
    const auto states = told.value(QLatin1String("states")).toObject();
    QCOMPARE(states.size(), domain::stateCount);
    int sum = 0;
    for (auto it = states.begin(); it != states.end(); ++it)
        sum += it->toInt();
    QCOMPARE(sum, filled + 1);
    QVERIFY(robot().find(numbered(planWaits, states.value(QLatin1String("PENDING")).toInt())));
    QVERIFY(robot().find(numbered(cancelled, states.value(QLatin1String("CANCELLED")).toInt())));
    QVERIFY(robot().find(numbered(withCandidate, states.value(QLatin1String("APPROVED")).toInt())));
    QVERIFY(robot().sees(QStringLiteral("Interviews: %1").arg(QLocale().toString(filled + 1))));
    robot().shoot(QStringLiteral("board"));
    desktop::useAppearance(desktop::Appearance::Dark);
    m_house.console->window().resize(1920, 1080);
    robot().shoot(QStringLiteral("board-dark-large"));
    desktop::useAppearance(desktop::Appearance::Light);
    m_house.console->window().resize(m_house.console->window().minimumSize());
    robot().shoot(QStringLiteral("board-small"));
}

void tst_Board::theNewestComeFirstAndOthersAsOneScrolls()
{
    QVERIFY(openFull());
    auto *table = column(planWaits);
    const auto listed = m_server.call("GET",
        QStringLiteral("/integration/interviews")); // the template is the newest of all
    QCOMPARE(table->model()->index(0, 0).data(look::RowIdRole).toString(),
        listed.value(QLatin1String("items"))
            .toArray()
            .first()
            .toObject()
            .value(QLatin1String("runId"))
            .toString());
    const int count = countOf("PENDING");
    QVERIFY(rows(planWaits) < count);
    auto *bar = table->verticalScrollBar();
    QTRY_VERIFY_WITH_TIMEOUT((bar->setValue(bar->maximum()), rows(planWaits) == count), patience);
    QVERIFY(!table->model()->canFetchMore({}));
}

void tst_Board::onlyColumnsWithCardsAreAskedFor()
{
    QVERIFY(openFull());
    QTRY_VERIFY_WITH_TIMEOUT(m_house.proxy->count("GET", cardsPath) >= 5, patience);
    QCOMPARE(m_house.proxy->count("GET", "state=RECEIVED"), 0);
    QCOMPARE(m_house.proxy->count("GET", "state=PENDING"), 1);
}

void tst_Board::arrowsGoFromColumnToColumn()
{
    QVERIFY(openFull());
    column(planWaits)->setFocus();
    robot().key(Qt::Key_J);
    QCOMPARE(column(planWaits)->currentIndex().row(), 1);
    QTRY_VERIFY_WITH_TIMEOUT(rows(withCandidate) > 0, patience);
    robot().key(Qt::Key_Right);
    QVERIFY(column(withCandidate)->hasFocus());
    QCOMPARE(column(withCandidate)->currentIndex().row(), 1); // at the same height
    robot().shoot(QStringLiteral("board-current"));
    robot().key(Qt::Key_Left);
    QVERIFY(column(planWaits)->hasFocus());
    QCOMPARE(column(planWaits)->currentIndex().row(), 1);
    for (int i = 0; i < domain::stateCount; ++i)
        robot().key(Qt::Key_Right);
    QVERIFY(column(cancelled)->hasFocus()); // the last one stays the last
    QVERIFY(!column(cancelled)->visibleRegion().isEmpty()); // and is brought into sight
}

void tst_Board::returnOpensTheInterview()
{
    QVERIFY(openFull());
    column(planWaits)->setFocus();
    robot().key(Qt::Key_J);
    const auto runId = column(planWaits)->currentId();
    robot().key(Qt::Key_Return);
    const auto at = m_house.console->workspace().navigator().current();
    QCOMPARE(at.page, QByteArray("interview"));
    QCOMPARE(at.object, runId);
}

void tst_Board::aColumnLeadsToItsTable()
{
    QVERIFY(openFull());
    QVERIFY(robot().press(QStringLiteral("All in the state “%1”, as a table").arg(cancelled)));
    QTRY_VERIFY_WITH_TIMEOUT(robot().find(QStringLiteral("State: %1").arg(cancelled)), patience);
}

void tst_Board::whatHappensMovesItsCardAndNothingElse()
{
    QVERIFY(openFull());
    auto *table = column(planWaits);
    const int before = countOf("PENDING");
    auto *bar = table->verticalScrollBar();
    bar->setValue(bar->singleStep() + 400);
    const int top = table->rowsInSight().first;
    QVERIFY(top > 0);
    table->setFocus();
    table->selectionModel()->setCurrentIndex(
        table->model()->index(top + 1, 0), QItemSelectionModel::ClearAndSelect);
    const auto current = table->currentId();
    const auto seen = table->model()->index(top, 0).data(look::RowIdRole).toString();
    const auto runId = m_server.requestPlan(QStringLiteral("Welder"), QStringLiteral("cand_new"));
    QVERIFY(!runId.isEmpty());
    const auto firstOf = [this](const QString &state) {
        return column(state)->model()->index(0, 0).data(look::RowIdRole).toString();
    };
    QTRY_COMPARE_WITH_TIMEOUT(firstOf(planWaits), runId, patience);
    QTRY_VERIFY_WITH_TIMEOUT(robot().find(numbered(planWaits, before + 1)), patience);
    QCOMPARE(table->currentId(), current);
    QCOMPARE(table->model()->index(table->rowsInSight().first, 0).data(look::RowIdRole).toString(), seen);
    (void)m_server.call("POST", QStringLiteral("/integration/interviews/%1/plan/approve").arg(runId));
    QTRY_COMPARE_WITH_TIMEOUT(firstOf(withCandidate), runId, patience);
    QTRY_VERIFY_WITH_TIMEOUT(firstOf(planWaits) != runId, patience);
    QTRY_VERIFY_WITH_TIMEOUT(robot().find(numbered(planWaits, before)), patience);
    QCOMPARE(table->currentId(), current);
    QVERIFY(table->hasFocus());
}

void tst_Board::aSlowServerShowsWhereCardsWillBe()
{
    m_house.proxy->add({"GET", cardsPath, Fault::Hold});
    m_house.proxy->add({"GET", countsPath, Fault::Hold});
    QVERIFY(openPage());
    QTRY_COMPARE_WITH_TIMEOUT(m_house.proxy->held(), 1, patience);
    QTRY_VERIFY_WITH_TIMEOUT(robot().find(QStringLiteral("…")), patience); // the grey bars
    QVERIFY(!robot().sees(QStringLiteral("No interviews yet")));
    m_house.proxy->clear();
    m_house.proxy->add({"GET", cardsPath, Fault::Hold});
    m_house.proxy->release();
    QTRY_VERIFY_WITH_TIMEOUT(m_house.proxy->held() >= 3, patience);
    QTRY_VERIFY_WITH_TIMEOUT(robot().find(QStringLiteral("…")), patience);
    robot().shoot(QStringLiteral("board-slow"));
    m_house.proxy->clear();
    m_house.proxy->release();
    QTRY_VERIFY_WITH_TIMEOUT(rows(planWaits) > 0, patience);
}

void tst_Board::refusalsSayWhatToDo_data()
{
    QTest::addColumn<FaultyProxy::Rule>("rule");
    QTest::addColumn<QString>("headline");
    const auto answered = [](int status, const char *code) {
        return FaultyProxy::Rule{
            "GET", countsPath, Fault::Answer, FaultyProxy::problem(status, code, "Retry-After: 60\r\n")};
    };
    QTest::newRow("403") << answered(403, "PERMISSION_REQUIRED")
                         << QStringLiteral("Your role doesn't allow this");
    QTest::newRow("429") << answered(429, "RATE_LIMITED") << QStringLiteral("The server is busy");
    QTest::newRow("500") << answered(500, "INTERNAL_ERROR") << QStringLiteral("The server made a mistake");
    QTest::newRow("away") << FaultyProxy::Rule{"GET", countsPath, Fault::CutBefore}
                          << QStringLiteral("The connection to");
}

void tst_Board::refusalsSayWhatToDo()
{
    QFETCH(FaultyProxy::Rule, rule);
    QFETCH(QString, headline);
    m_house.proxy->add(rule);
    QVERIFY(openPage());
    QTRY_VERIFY_WITH_TIMEOUT(robot().sees(headline), patience);
    robot().shoot(QStringLiteral("board-%1").arg(QLatin1String(QTest::currentDataTag())));
    m_house.proxy->clear();
    QTRY_VERIFY_WITH_TIMEOUT(robot().press(QStringLiteral("Try again")) || rows(planWaits) > 0, patience);
    QTRY_VERIFY_WITH_TIMEOUT(rows(planWaits) > 0, patience);
}

void tst_Board::oneColumnMayFailAlone()
{
    m_house.proxy->add({"GET", "state=PENDING", Fault::Answer, FaultyProxy::problem(500, "INTERNAL_ERROR")});
    QVERIFY(openPage());
    QTRY_VERIFY_WITH_TIMEOUT(rows(cancelled) > 0, patience);
    QTRY_VERIFY_WITH_TIMEOUT(robot().sees(QStringLiteral("The server made a mistake")), patience);
    QCOMPARE(rows(planWaits), 0);
    QVERIFY(robot().find(numbered(planWaits, countOf("PENDING"))));
    robot().shoot(QStringLiteral("board-one-fails"));
    m_house.proxy->clear();
    QVERIFY(robot().press(QStringLiteral("Try again")));
    QTRY_VERIFY_WITH_TIMEOUT(rows(planWaits) > 0, patience);
}

void tst_Board::anExpiredSessionIsSignedInAgain()
{
    QVERIFY(openFull());
    m_house.proxy->add({"GET", "/integration/", Fault::Answer, FaultyProxy::problem(401, "UNAUTHORIZED")});
    m_house.proxy->add(
        {"POST", "/auth/refresh", Fault::Answer, FaultyProxy::problem(401, "INVALID_CREDENTIALS")});
    robot().key(Qt::Key_F5);
    QTRY_COMPARE_WITH_TIMEOUT(m_house.console->session().state(), client::Session::State::Expired, patience);
    m_house.proxy->clear();
    QVERIFY(m_house.signIn());
    QTRY_VERIFY_WITH_TIMEOUT(rows(planWaits) > 0, patience); // where the person was
    QTRY_VERIFY_WITH_TIMEOUT(!robot().sees(QStringLiteral("Try again")), patience);
}

void tst_Board::whatIsThereStaysUnderALineThatSaysWhy()
{
    QVERIFY(openFull());
    const int before = rows(planWaits);
    m_house.proxy->add({"GET", countsPath, Fault::Answer, FaultyProxy::problem(500, "INTERNAL_ERROR")});
    robot().key(Qt::Key_F5);
    QTRY_VERIFY_WITH_TIMEOUT(robot().sees(QStringLiteral("The server made a mistake")), patience);
    QVERIFY(rows(planWaits) >= before);
    m_house.proxy->clear();
    QVERIFY(robot().press(QStringLiteral("Try again")));
    QTRY_VERIFY_WITH_TIMEOUT(!robot().sees(QStringLiteral("The server made a mistake")), patience);
}

void tst_Board::aPageThatIsGoneHearsNoAnswer()
{
    m_house.proxy->add({"GET", cardsPath, Fault::Hold});
    QVERIFY(openPage());
    QTRY_VERIFY_WITH_TIMEOUT(m_house.proxy->held() >= 3, patience);
    m_house.console->session().signOut(); // the pages go with the person
    m_house.proxy->release();
    QTRY_VERIFY_WITH_TIMEOUT(!column(planWaits), patience);
    m_house.proxy->clear();
    QVERIFY(openFull());
}

void tst_Board::anEmptyHouseSaysWhatWillBeThere()
{
    m_house.close();
    uitest::ServerProcess empty;
    QVERIFY2(empty.start(), qPrintable(empty.explanation()));
    QVERIFY(m_house.open(empty));
    QVERIFY(openPage());
    QTRY_VERIFY_WITH_TIMEOUT(robot().sees(QStringLiteral("No interviews yet")), patience);
    QVERIFY(robot().find(QStringLiteral("New interview")));
    QTRY_VERIFY_WITH_TIMEOUT(robot().find(QStringLiteral("New interview"))->hasFocus(), patience);
    robot().shoot(QStringLiteral("board-empty"));
    const auto first = empty.requestPlan(QStringLiteral("Welder"), QStringLiteral("cand_first"));
    QVERIFY(!first.isEmpty());
    QTRY_COMPARE_WITH_TIMEOUT(rows(planWaits), 1, patience); // by itself
    QTRY_VERIFY_WITH_TIMEOUT(robot().find(numbered(planWaits, 1)), patience);
    (void)empty.call("DELETE", QStringLiteral("/integration/interviews/") + first);
    QTRY_COMPARE_WITH_TIMEOUT(rows(cancelled), 1, patience);
    QTRY_VERIFY_WITH_TIMEOUT(!robot().find(numbered(planWaits, 1)), patience);
    QVERIFY(!empty.requestPlan(QStringLiteral("Welder"), QStringLiteral("cand_second")).isEmpty());
    QTRY_COMPARE_WITH_TIMEOUT(rows(planWaits), 1, patience); // a column that was emptied fills again
    m_house.close();
}

QTEST_MAIN(tst_Board)
#include "tst_board.moc"
