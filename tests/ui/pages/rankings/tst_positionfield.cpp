// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "parts/table.h"
#include "uihouse/house.h"
#include "uisupport/candidate.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QCompleter>
#include <QLineEdit>

using namespace candor;
using uitest::FaultyProxy;
using Fault = FaultyProxy::Fault;
using uitest::patience;

namespace {

const QByteArray positionsPath = "/integration/rankings/positions";
const QByteArray rankingPath = "/integration/rankings?";

} // namespace

// The position is looked for at the server while it is typed.
class tst_PositionField : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void whatHasTheLettersSomewhereIsOffered();
    void onlyWhatIsRankedIsOffered();
    void aPositionIsChosenWithItsLevel();
    void aLateAnswerIsDropped();
    void whatWasOfferedForAnotherTextGoes();
    void withoutAnAnswerItIsTypedAsAWhole();

private:
    parts::Table *table() const { return m_house.console->window().findChild<parts::Table *>(); }
    bool hasRows(int rows) const { return table()->isVisible() && table()->model()->rowCount() == rows; }
    QLineEdit *field() const { return qobject_cast<QLineEdit *>(robot().find(QStringLiteral("Position"))); }
    void type(const QString &text) const
    {
        field()->setFocus();
        robot().type(text);
    }
    // What is offered now, row by row.
    QStringList offered() const
    {
        QStringList rows;
        const auto *model = field()->completer()->completionModel();
        for (int i = 0; i < model->rowCount(); ++i)
            rows.append(model->index(i, 0).data().toString());
        return rows;
    }
    static QByteArray positions(const char *items)
    {
        return FaultyProxy::answerOf(200,
            QByteArray("{\"items\":") + items + ",\"nextCursor\":\"more\",\"total\":200}",
            "Content-Type: application/json\r\n");
    }
    uitest::Robot &robot() const { return *m_house.robot; }

    uitest::SettingsHome m_settings;
    uitest::ServerProcess m_server;
    uitest::House m_house;
};

void tst_PositionField::initTestCase()
{
    QVERIFY2(m_server.start(), qPrintable(m_server.explanation()));
    const auto approved = requestReport(m_server, QStringLiteral("Welder"), QStringLiteral("cand_1"));
    const auto waiting = requestReport(m_server, QStringLiteral("Shelf builder"), QStringLiteral("cand_2"));
    QVERIFY2(!approved.isEmpty() && !waiting.isEmpty(), qPrintable(m_server.explanation()));
    (void)m_server.requestPlan(QStringLiteral("Elder"), QStringLiteral("cand_3")); // without a report
    (void)m_server.call(
        "POST", QStringLiteral("/integration/interviews/%1/assessment/approve").arg(approved));
    QCOMPARE(m_server.stateOf(approved), QStringLiteral("ASSESSMENT_APPROVED"));
}

void tst_PositionField::init()
{
    QVERIFY(m_house.open(m_server));
    QVERIFY(m_house.signIn());
    m_house.console->workspace().navigator().go({"rankings"});
    QTRY_VERIFY_WITH_TIMEOUT(table() && hasRows(1), patience);
}

void tst_PositionField::cleanup()
{
    m_house.close();
}

void tst_PositionField::whatHasTheLettersSomewhereIsOffered()
{
    type(QStringLiteral("ELDE"));
    QTRY_COMPARE_WITH_TIMEOUT(offered(), QStringList(QStringLiteral("Welder")), patience);
    QTRY_VERIFY_WITH_TIMEOUT(field()->completer()->popup()->isVisible(), patience);
    robot().shoot(QStringLiteral("rankings-positions"));
    QCOMPARE(m_house.proxy->count("GET", "/integration/interviews?"), 0);
    const int asked = m_house.proxy->count("GET", rankingPath);
    auto *popup = field()->completer()->popup();
    QTest::keyClick(popup, Qt::Key_Down);
    QTest::keyClick(popup, Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(field()->text(), QStringLiteral("Welder"), patience);
    QTRY_VERIFY_WITH_TIMEOUT(m_house.proxy->count("GET", rankingPath) > asked, patience);
    QTRY_VERIFY_WITH_TIMEOUT(hasRows(1), patience);
}

void tst_PositionField::onlyWhatIsRankedIsOffered()
{
    QVERIFY(robot().press(QStringLiteral("Waiting for review")));
    type(QStringLiteral("el")); // the elder has no report, the welder's is approved
    QTRY_COMPARE_WITH_TIMEOUT(offered(), QStringList(QStringLiteral("Shelf builder")), patience);
    robot().type(QStringLiteral("se")); // nothing has it
    QTRY_VERIFY_WITH_TIMEOUT(offered().isEmpty(), patience);
    QVERIFY(!field()->completer()->popup()->isVisible());
}

void tst_PositionField::aPositionIsChosenWithItsLevel()
{
    m_house.proxy->add({"GET", positionsPath, Fault::Answer,
        positions(R"([{"position":"Welder","levels":["JUNIOR","SENIOR"]}])")});
    type(QStringLiteral("weld"));
    const QStringList rows{QStringLiteral("Welder"), QStringLiteral("Welder · Junior"),
        QStringLiteral("Welder · Senior"), QStringLiteral("There are more. Type on to see them.")};
    QTRY_COMPARE_WITH_TIMEOUT(offered(), rows, patience);
    auto *popup = field()->completer()->popup();
    QTRY_VERIFY_WITH_TIMEOUT(popup->isVisible(), patience);
    robot().shoot(QStringLiteral("rankings-positions-levels"));
    QVERIFY(!(popup->model()->index(3, 0).flags() & Qt::ItemIsEnabled));
    for (int i = 0; i < 3; ++i)
        QTest::keyClick(popup, Qt::Key_Down);
    QTest::keyClick(popup, Qt::Key_Return);
    const auto *level = qobject_cast<QComboBox *>(robot().find(QStringLiteral("Level")));
    QVERIFY(level);
    QTRY_COMPARE_WITH_TIMEOUT(level->currentText(), QStringLiteral("Senior"), patience);
    QCOMPARE(field()->text(), QStringLiteral("Welder"));
    QTRY_VERIFY_WITH_TIMEOUT(
        m_house.proxy->count("GET", rankingPath + "position=Welder&level=SENIOR") > 0, patience);
}

void tst_PositionField::aLateAnswerIsDropped()
{
    m_house.proxy->add({"GET", positionsPath, Fault::Hold, {}, 1});
    type(QStringLiteral("weld"));
    QTRY_COMPARE_WITH_TIMEOUT(m_house.proxy->held(), 1, patience);
    robot().type(QStringLiteral("x"));
    QTRY_COMPARE_WITH_TIMEOUT(m_house.proxy->count("GET", positionsPath), 2, patience);
    m_house.proxy->answerHeld(positions(R"([{"position":"Late","levels":[]}])"));
    QTRY_COMPARE_WITH_TIMEOUT(m_house.console->transport().outstanding(), 0, patience);
    QCOMPARE(offered(), QStringList());
}

// Rows of another text aren't offered until there is an answer.
void tst_PositionField::whatWasOfferedForAnotherTextGoes()
{
    type(QStringLiteral("weld"));
    QTRY_COMPARE_WITH_TIMEOUT(offered(), QStringList(QStringLiteral("Welder")), patience);
    robot().type(QStringLiteral("e")); // it may have that, too
    QCOMPARE(offered(), QStringList(QStringLiteral("Welder")));
    field()->selectAll();
    robot().type(QStringLiteral("x"));
    QCOMPARE(offered(), QStringList());
    field()->selectAll();
    robot().type(QStringLiteral("w"));
    QTRY_COMPARE_WITH_TIMEOUT(offered(), QStringList(QStringLiteral("Welder")), patience);
    QVERIFY(robot().press(QStringLiteral("Waiting for review")));
    QCOMPARE(offered(), QStringList());
}

void tst_PositionField::withoutAnAnswerItIsTypedAsAWhole()
{
    m_house.proxy->add({"GET", positionsPath, Fault::Answer, FaultyProxy::problem(500, "INTERNAL_ERROR")});
    type(QStringLiteral("shelf builder"));
    QTRY_VERIFY_WITH_TIMEOUT(m_house.proxy->count("GET", positionsPath) > 0, patience);
    robot().key(Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(robot().sees(QStringLiteral("Nobody is ranked there")), patience);
    QVERIFY(robot().press(QStringLiteral("Clear filters")));
    QTRY_VERIFY_WITH_TIMEOUT(hasRows(1), patience);
    QVERIFY(field()->text().isEmpty());
}

QTEST_MAIN(tst_PositionField)
#include "tst_positionfield.moc"
