// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "look/roles.h"
#include "parts/chartbase.h"
#include "parts/table.h"
#include "uihouse/house.h"
#include "uisupport/candidate.h"

#include <QComboBox>
#include <QJsonArray>
#include <QLabel>
#include <QScrollBar>
#include <QSettings>

using namespace candor;
using uitest::FaultyProxy;
using uitest::patience;

namespace {

constexpr int filled = 400; // every tenth has a report
constexpr int ranked = filled / 10 + 3;
const QString position = QStringLiteral("Welder");

} // namespace

class tst_Rankings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void theBestComeFirst();
    void theChartsSayWhatTheServerCounts();
    void aPositionIsAskedForAsAWhole();
    void whatWaitsIsRankedForThoseWhoReviewIt();
    void markedCandidatesStandBesideOneAnother();
    void aBoxIsMarkedByTheMouse();
    void fiveMarksAreTheMost();
    void returnOpensTheInterview();
    void aCandidateWhoIsGoneLeavesAPlace();
    void aComparisonThatFailsIsTriedAgain();
    void anApprovedReportComesInByItself();

private:
    parts::Table *table() const { return m_house.console->window().findChild<parts::Table *>(); }
    bool hasRows(int rows) const
    {
        return table() && table()->isVisible() && table()->model()->rowCount() == rows;
    }
    // Of every position, as far as it was looked at.
    bool showsAll() const { return table() && table()->isVisible() && table()->model()->rowCount() > 10; }
    QString cell(int row, const char *column) const;
    parts::ChartBase *chart(const QString &name) const;
    bool showWelders();
    bool compareWelders();
    QStringList seenTexts(const QString &beginning) const;
    uitest::Robot &robot() const { return *m_house.robot; }

    uitest::SettingsHome m_settings;
    uitest::ServerProcess m_server;
    uitest::House m_house;
    QString m_competency; // that the third welder's score was overridden in
    QString m_waiting; // a report that nobody has decided about
};

void tst_Rankings::initTestCase()
{
    QVERIFY2(m_server.start(), qPrintable(m_server.explanation()));
    QVERIFY2(m_server.fill(filled), qPrintable(m_server.explanation()));
    for (const auto *reference : {"cand_1", "cand_2", "cand_3", "cand_4"}) {
        const auto runId = requestReport(m_server, position, QString::fromLatin1(reference));
        QVERIFY2(!runId.isEmpty(), qPrintable(m_server.explanation()));
        const auto path = QStringLiteral("/integration/interviews/") + runId;
        if (qstrcmp(reference, "cand_4") == 0) {
            m_waiting = runId;
            continue;
        }
        if (qstrcmp(reference, "cand_3") == 0) {
            const auto competency = m_server.call("GET", path)
                                        .value(QLatin1String("assessment"))
                                        .toObject()
                                        .value(QLatin1String("competencies"))
                                        .toArray()
                                        .first()
                                        .toObject();
            m_competency = competency.value(QLatin1String("name")).toString();
            QVERIFY(!m_server
                    .call("POST", path + QStringLiteral("/assessment/override"),
                        {{QStringLiteral("competencyId"), competency.value(QLatin1String("id"))},
                            {QStringLiteral("score"), 5},
                            {QStringLiteral("reason"), QStringLiteral("Showed me the work itself.")}})
                    .isEmpty());
        }
        (void)m_server.call("POST", path + QStringLiteral("/assessment/approve"));
        QCOMPARE(m_server.stateOf(runId), QStringLiteral("ASSESSMENT_APPROVED"));
    }
}

void tst_Rankings::init()
{
    QSettings().clear();
    QVERIFY(m_house.open(m_server));
    QVERIFY(m_house.signIn());
    m_house.console->workspace().navigator().go({"rankings"});
    QTRY_VERIFY_WITH_TIMEOUT(showsAll(), patience);
}

void tst_Rankings::cleanup()
{
    m_house.close();
}

QString tst_Rankings::cell(int row, const char *column) const
{
    const auto *model = table()->model();
    for (int i = 0; i < model->columnCount(); ++i) {
        if (model->headerData(i, Qt::Horizontal, look::ColumnIdRole).toByteArray() == column)
            return model->index(row, i).data().toString();
    }
    return {};
}

parts::ChartBase *tst_Rankings::chart(const QString &name) const
{
    for (auto *chart : m_house.console->window().findChildren<parts::ChartBase *>()) {
        if (chart->accessibleName() == name)
            return chart;
    }
    return nullptr;
}

bool tst_Rankings::showWelders()
{
    const bool isFilled = robot().fill(QStringLiteral("Position"), QStringLiteral("welder"));
    robot().key(Qt::Key_Return);
    auto &window = m_house.console->window();
    window.activateWindow(); // after the list of positions nobody does it without a window manager
    return isFilled && QTest::qWaitForWindowActive(&window, patience)
        && QTest::qWaitFor([this] { return hasRows(3); }, patience);
}

// All three.
bool tst_Rankings::compareWelders()
{
    if (!showWelders())
        return false;
    robot().key(Qt::Key_Escape); // to the first row
    for (int i = 0; i < 3; ++i) {
        robot().key(Qt::Key_Space);
        robot().key(Qt::Key_J);
    }
    robot().key(Qt::Key_C);
    return true;
}

QStringList tst_Rankings::seenTexts(const QString &beginning) const
{
    QStringList texts;
    for (const auto *label : m_house.console->window().findChildren<QLabel *>()) {
        if (label->isVisible() && label->accessibleName().startsWith(beginning))
            texts.append(label->accessibleName().mid(beginning.size()));
    }
    return texts;
}

void tst_Rankings::theBestComeFirst()
{
    robot().shoot(QStringLiteral("rankings"));
    auto *bar = table()->verticalScrollBar();
    QTRY_VERIFY_WITH_TIMEOUT((bar->setValue(bar->maximum()), hasRows(ranked)), patience);
    double before = 100;
    for (int row = 0; row < ranked; ++row) {
        const auto score = cell(row, "score").toDouble();
        QVERIFY(score <= before);
        const int rank = cell(row, "rank").toInt();
        QVERIFY(row == 0 || score < before ? rank == row + 1 : rank <= row);
        before = score;
    }
    desktop::useAppearance(desktop::Appearance::Dark);
    m_house.console->window().resize(1600, 1000);
    robot().shoot(QStringLiteral("rankings-dark-large"));
    desktop::useAppearance(desktop::Appearance::Light);
    m_house.console->window().resize(m_house.console->window().minimumSize());
    robot().shoot(QStringLiteral("rankings-small"));
}

void tst_Rankings::theChartsSayWhatTheServerCounts()
{
    QTRY_VERIFY_WITH_TIMEOUT(robot().sees(QStringLiteral("%1 reports · median ").arg(ranked)), patience);
    const auto told = m_server.call("GET", QStringLiteral("/integration/rankings/distribution"));
    const auto buckets = told.value(QLatin1String("buckets")).toArray();
    const auto *scores = chart(QStringLiteral("Scores"));
    QVERIFY(scores);
    QCOMPARE(scores->data().rows.size(), buckets.size());
    QCOMPARE(scores->data().rows.first().name, QStringLiteral("0–5"));
    QCOMPARE(scores->data().rows.last().name, QStringLiteral("95–100"));
    const auto lines = scores->data().csv().split('\n');
    for (qsizetype i = 0; i < buckets.size(); ++i) {
        const auto count = buckets.at(i).toObject().value(QLatin1String("count")).toInt();
        QCOMPARE(*scores->data().rows.at(i).values.first(), double(count));
        QCOMPARE(lines.at(i + 1).trimmed().split(',').last().toInt(), count);
    }
    const auto recommended = told.value(QLatin1String("recommendations")).toObject();
    const auto *recommendations = chart(QStringLiteral("Recommended"));
    QVERIFY(recommendations);
    QCOMPARE(recommendations->data().rows.size(), 4);
    double sum = 0;
    for (const auto &row : recommendations->data().rows)
        sum += *row.values.first();
    QCOMPARE(sum, double(ranked));
    QCOMPARE(*recommendations->data().rows.at(1).values.first(),
        recommended.value(QLatin1String("HIRE")).toDouble());
    QVERIFY(robot().press(QStringLiteral("Scores: show the table")));
    robot().shoot(QStringLiteral("rankings-table-of-scores"));
}

void tst_Rankings::aPositionIsAskedForAsAWhole()
{
    const auto asked = [this] { return m_house.proxy->count("GET", "/integration/rankings?"); };
    const auto before = asked();
    QVERIFY(robot().fill(QStringLiteral("Position"), QStringLiteral("welder")));
    QCOMPARE(asked(), before); // it isn't finished
    robot().key(Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(hasRows(3), patience);
    QTRY_VERIFY_WITH_TIMEOUT(robot().sees(QStringLiteral("3 reports · median ")), patience);
    for (int row = 0; row < 3; ++row)
        QCOMPARE(cell(row, "position"), position);
    auto *level = qobject_cast<QComboBox *>(robot().find(QStringLiteral("Level")));
    QVERIFY(level);
    level->setCurrentIndex(1);
    QTRY_VERIFY_WITH_TIMEOUT(robot().sees(QStringLiteral("Nobody is ranked there")), patience);
    robot().shoot(QStringLiteral("rankings-nobody"));
    QVERIFY(robot().press(QStringLiteral("Clear filters")));
    QTRY_VERIFY_WITH_TIMEOUT(showsAll(), patience);
    QCOMPARE(level->currentIndex(), 0);
}

void tst_Rankings::whatWaitsIsRankedForThoseWhoReviewIt()
{
    QVERIFY(robot().press(QStringLiteral("Waiting for review")));
    QTRY_VERIFY_WITH_TIMEOUT(hasRows(1), patience);
    QCOMPARE(cell(0, "candidate"), QStringLiteral("cand_4"));
    QTRY_VERIFY_WITH_TIMEOUT(robot().sees(QStringLiteral("One report · median ")), patience);
}

void tst_Rankings::markedCandidatesStandBesideOneAnother()
{
    auto *compare = robot().find(QStringLiteral("Compare"));
    QVERIFY(compare && !compare->isEnabled());
    QVERIFY(compareWelders());
    QTRY_VERIFY_WITH_TIMEOUT(robot().sees(QStringLiteral("Competencies, 1 to 5")), patience);
    for (const auto &reference : {QStringLiteral("cand_1"), QStringLiteral("cand_2")}) {
        const auto texts = seenTexts(QStringLiteral("%1, %2: ").arg(reference, m_competency));
        QCOMPARE(texts.size(), 1);
        QVERIFY(texts.first().startsWith(QLatin1String("machine ")));
    }
    auto both = seenTexts(QStringLiteral("cand_3, %1: ").arg(m_competency));
    both.sort();
    QCOMPARE(both.size(), 2);
    QVERIFY(both.first().startsWith(QLatin1String("machine ")));
    QCOMPARE(both.last(), QStringLiteral("person 5.0"));
    QVERIFY(robot().sees(QStringLiteral("Strong async and concurrency patterns knowledge")));
    robot().shoot(QStringLiteral("rankings-compare"));
    desktop::useAppearance(desktop::Appearance::Dark);
    m_house.console->window().resize(1600, 1000);
    robot().shoot(QStringLiteral("rankings-compare-dark-large"));
    m_house.console->window().resize(m_house.console->window().minimumSize());
    robot().shoot(QStringLiteral("rankings-compare-small"));
    robot().key(Qt::Key_Escape);
    QTRY_VERIFY_WITH_TIMEOUT(hasRows(3), patience);
    QVERIFY(robot().sees(QStringLiteral("Marked: 3")));
    m_house.console->workspace().navigator().back();
    QTRY_VERIFY_WITH_TIMEOUT(robot().sees(QStringLiteral("Competencies, 1 to 5")), patience);
    QVERIFY(robot().press(QStringLiteral("Open the interview of cand_2")));
    QCOMPARE(m_house.console->workspace().navigator().current().page, QByteArray("interview"));
}

void tst_Rankings::aBoxIsMarkedByTheMouse()
{
    const auto click = [this](int row) {
        const auto place = table()->visualRect(table()->model()->index(row, 0));
        QTest::mouseClick(table()->viewport(), Qt::LeftButton, {}, place.center());
    };
    click(1);
    QVERIFY(robot().sees(QStringLiteral("Marked: 1")));
    QCOMPARE(table()->model()->index(1, 0).data(Qt::CheckStateRole).toInt(), int(Qt::Checked));
    click(2);
    auto *compare = robot().find(QStringLiteral("Compare"));
    QVERIFY(compare->isEnabled());
    click(1);
    QVERIFY(robot().sees(QStringLiteral("Marked: 1")));
    QVERIFY(!compare->isEnabled());
    QVERIFY(robot().press(QStringLiteral("Unmark all"))); // by the space bar, which marks only in the table
    QVERIFY(!robot().sees(QStringLiteral("Marked: ")));
}

void tst_Rankings::fiveMarksAreTheMost()
{
    table()->setFocus();
    for (int i = 0; i < 6; ++i) {
        robot().key(Qt::Key_J);
        robot().key(Qt::Key_Space);
    }
    QVERIFY(robot().sees(QStringLiteral("Marked: 5")));
    QTRY_VERIFY_WITH_TIMEOUT(robot().sees(QStringLiteral("5 candidates can stand")), patience);
    QVERIFY(showWelders());
    QVERIFY(robot().sees(QStringLiteral("Marked: 5"))); // whatever is asked for next
    QVERIFY(robot().press(QStringLiteral("Unmark all")));
    QVERIFY(!robot().sees(QStringLiteral("Marked: 5")));
    QVERIFY(!robot().press(QStringLiteral("Unmark all")));
}

void tst_Rankings::returnOpensTheInterview()
{
    table()->setFocus();
    robot().key(Qt::Key_J);
    const auto runId = table()->currentId();
    QVERIFY(!runId.isEmpty());
    robot().key(Qt::Key_Return);
    const auto at = m_house.console->workspace().navigator().current();
    QCOMPARE(at.page, QByteArray("interview"));
    QCOMPARE(at.object, runId);
}

void tst_Rankings::aCandidateWhoIsGoneLeavesAPlace()
{
    QVERIFY(showWelders());
    const auto gone = table()->model()->index(0, 0).data(look::RowIdRole).toString();
    m_house.proxy->add(
        {"GET", gone.toLatin1(), FaultyProxy::Fault::Answer, FaultyProxy::problem(404, "NOT_FOUND")});
    QVERIFY(compareWelders());
    QTRY_VERIFY_WITH_TIMEOUT(robot().sees(QStringLiteral("Not there any more")), patience);
    QVERIFY(robot().sees(QStringLiteral("Competencies, 1 to 5")));
    robot().shoot(QStringLiteral("rankings-compare-gone"));
}

void tst_Rankings::aComparisonThatFailsIsTriedAgain()
{
    m_house.proxy->add({"GET", "/integration/interviews/run_", FaultyProxy::Fault::Answer,
        FaultyProxy::problem(500, "INTERNAL_ERROR")});
    QVERIFY(compareWelders());
    QTRY_VERIFY_WITH_TIMEOUT(robot().sees(QStringLiteral("The server made a mistake")), patience);
    m_house.proxy->clear();
    QVERIFY(robot().press(QStringLiteral("Try again")));
    QTRY_VERIFY_WITH_TIMEOUT(robot().sees(QStringLiteral("Competencies, 1 to 5")), patience);
    m_house.proxy->add({"GET", "/integration/interviews/run_", FaultyProxy::Fault::Answer,
        FaultyProxy::problem(500, "INTERNAL_ERROR")});
    robot().key(Qt::Key_F5); // what is there stays
    QTRY_VERIFY_WITH_TIMEOUT(robot().sees(QStringLiteral("The server made a mistake")), patience);
    QVERIFY(robot().sees(QStringLiteral("Competencies, 1 to 5")));
    m_house.proxy->clear();
    QVERIFY(robot().press(QStringLiteral("Try again")));
    QTRY_VERIFY_WITH_TIMEOUT(!robot().sees(QStringLiteral("The server made a mistake")), patience);
}

// The last one: it changes what is ranked.
void tst_Rankings::anApprovedReportComesInByItself()
{
    QVERIFY(showWelders());
    robot().key(Qt::Key_Escape);
    robot().key(Qt::Key_J);
    const auto current = table()->currentId();
    (void)m_server.call(
        "POST", QStringLiteral("/integration/interviews/%1/assessment/approve").arg(m_waiting));
    QTRY_VERIFY_WITH_TIMEOUT(hasRows(4), patience);
    QCOMPARE(table()->currentId(), current);
    QTRY_VERIFY_WITH_TIMEOUT(robot().sees(QStringLiteral("4 reports · median ")), patience);
}

QTEST_MAIN(tst_Rankings)
#include "tst_rankings.moc"
