// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/planeditor/planparts.h"
#include "uihouse/house.h"

#include <QAction>
#include <QJsonArray>
#include <QLineEdit>
#include <QSet>
#include <QTextEdit>

using namespace candor;
using pages::Direction;
using pages::PlanPart;
using uitest::patience;

// Sections and questions that are moved, removed and put back.
class tst_PlanMoves : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void aPlaceBesideIsInThePlan();
    void whatIsPutBackHasAnIdOfItsOwn();
    void allThatIsPutBackHaveIdsOfTheirOwn();
    void aSectionIsMovedByKeyAndKeepsTheFocus();
    void aQuestionGoesOnIntoTheNextSection();
    void buttonsMoveAndEndAtTheEdge();
    void whatIsRemovedIsPutBack();
    void aPlanThatIsLeftForgetsWhatWasRemoved();

private:
    [[nodiscard]] QJsonArray savedSections();
    [[nodiscard]] QString lineOf(const QString &name) const;
    [[nodiscard]] QString textOf(const QString &name) const;
    [[nodiscard]] bool waitFor(const QString &name) const
    {
        return QTest::qWaitFor([&] { return robot().find(name) != nullptr; }, patience);
    }
    [[nodiscard]] bool waitForFocus(const QString &name) const
    {
        return QTest::qWaitFor(
            [&] {
                const auto *control = robot().find(name);
                return control && control->hasFocus();
            },
            patience);
    }
    [[nodiscard]] uitest::Robot &robot() const { return *m_house.robot; }

    uitest::SettingsHome m_settings;
    uitest::ServerProcess m_server;
    uitest::House m_house;
    QString m_runId;
};

namespace {

domain::Plan planOf(const QList<int> &questions)
{
    domain::Plan plan;
    int number = 0;
    for (const int count : questions) {
        domain::Section section;
        section.id = QStringLiteral("s%1").arg(plan.sections.size() + 1);
        for (int i = 0; i < count; ++i) {
            domain::Question question;
            question.id = QStringLiteral("q%1").arg(++number);
            section.questions.append(question);
        }
        plan.sections.append(section);
    }
    return plan;
}

} // namespace

void tst_PlanMoves::initTestCase()
{
    QVERIFY2(m_server.start(), qPrintable(m_server.explanation()));
}

void tst_PlanMoves::init()
{
    QVERIFY(m_house.open(m_server));
    m_runId = m_server.requestPlan(QStringLiteral("Engineer"), QStringLiteral("cand_1"));
    QVERIFY2(!m_runId.isEmpty(), qPrintable(m_server.explanation()));
    QVERIFY(m_house.openInbox(1));
    m_house.console->workspace().navigator().go({"plan-editor", m_runId});
    QTRY_VERIFY_WITH_TIMEOUT(robot().sees(QStringLiteral("Nothing is wrong")), patience);
}

void tst_PlanMoves::cleanup()
{
    m_house.close();
    m_server.call("DELETE", QStringLiteral("/integration/interviews/") + m_runId);
}

QJsonArray tst_PlanMoves::savedSections()
{
    return m_server.call("GET", QStringLiteral("/integration/interviews/") + m_runId)
        .value(QLatin1String("plan"))
        .toObject()
        .value(QLatin1String("sections"))
        .toArray();
}

QString tst_PlanMoves::lineOf(const QString &name) const
{
    const auto *line = qobject_cast<QLineEdit *>(robot().find(name));
    return line ? line->text() : QString();
}

QString tst_PlanMoves::textOf(const QString &name) const
{
    const auto *text = qobject_cast<QTextEdit *>(robot().find(name));
    return text ? text->toPlainText() : QString();
}

void tst_PlanMoves::aPlaceBesideIsInThePlan()
{
    const auto plan = planOf({1, 2});
    using pages::placeBeside;
    QVERIFY(!placeBeside(plan, {0}, Direction::Up));
    QCOMPARE(placeBeside(plan, {0}, Direction::Down), std::optional(PlanPart{1}));
    QVERIFY(!placeBeside(plan, {0, 0}, Direction::Up));
    QCOMPARE(placeBeside(plan, {0, 0}, Direction::Down), std::optional(PlanPart{1, 0}));
    QCOMPARE(placeBeside(plan, {1, 0}, Direction::Up), std::optional(PlanPart{0, 1}));
    QCOMPARE(placeBeside(plan, {1, 0}, Direction::Down), std::optional(PlanPart{1, 1}));
    QVERIFY(!placeBeside(plan, {1, 1}, Direction::Down));
    auto moved = plan;
    pages::movePart(moved, {1, 0}, {0, 1});
    QCOMPARE(moved.sections.at(0).questions.at(1).id, QStringLiteral("q2"));
    QCOMPARE(moved.sections.at(1).questions.size(), 1);
}

void tst_PlanMoves::whatIsPutBackHasAnIdOfItsOwn()
{
    auto plan = planOf({2, 1});
    const auto question = pages::takePart(plan, {0, 1});
    domain::Question other;
    other.id = QStringLiteral("q2"); // taken meanwhile
    plan.sections[1].questions.append(other);
    pages::movePart(plan, {0}, {1});
    QCOMPARE(pages::putBack(plan, question), (PlanPart{1, 1})); // in its section, wherever that is
    QCOMPARE(plan.sections.at(1).questions.at(1).id, QStringLiteral("q4"));
    const auto section = pages::takePart(plan, {1});
    QCOMPARE(pages::putBack(plan, section), (PlanPart{1}));
    QCOMPARE(plan.sections.at(1).questions.size(), 2);
}

void tst_PlanMoves::allThatIsPutBackHaveIdsOfTheirOwn()
{
    auto plan = planOf({1, 2});
    const auto section = pages::takePart(plan, {1});
    for (const auto *id : {"q2", "q3"}) { // both are taken meanwhile
        domain::Question question;
        question.id = QLatin1String(id);
        plan.sections[0].questions.append(question);
    }
    QCOMPARE(pages::putBack(plan, section), (PlanPart{1}));
    QSet<QString> ids;
    int questions = 0;
    for (const auto &each : std::as_const(plan.sections)) {
        for (const auto &question : each.questions) {
            ids.insert(question.id);
            ++questions;
        }
    }
    QCOMPARE(questions, 5);
    QCOMPARE(ids.size(), questions);
}

void tst_PlanMoves::aSectionIsMovedByKeyAndKeepsTheFocus()
{
    const auto title = QStringLiteral("Title of section 1");
    const auto second = lineOf(QStringLiteral("Title of section 2"));
    QVERIFY(robot().fill(title, QStringLiteral("The one that moves")));
    robot().key(Qt::Key_Down, Qt::AltModifier);
    QVERIFY(waitForFocus(QStringLiteral("Title of section 2")));
    QCOMPARE(lineOf(QStringLiteral("Title of section 2")), QStringLiteral("The one that moves"));
    QCOMPARE(lineOf(title), second);
    QVERIFY(robot().sees(QStringLiteral("Nothing is wrong")));
    robot().shoot(QStringLiteral("plan-editor-moved"));
    QVERIFY(robot().press(QStringLiteral("Save as the next version")));
    QTRY_VERIFY_WITH_TIMEOUT(robot().sees(QStringLiteral("This is version 2 now")), patience);
    QCOMPARE(savedSections().at(1).toObject().value(QLatin1String("title")).toString(),
        QStringLiteral("The one that moves"));
}

void tst_PlanMoves::aQuestionGoesOnIntoTheNextSection()
{
    const auto moving = textOf(QStringLiteral("Text of 2.1"));
    QVERIFY(!moving.isEmpty());
    robot().find(QStringLiteral("Text of 2.1"))->setFocus();
    robot().key(Qt::Key_Up, Qt::AltModifier);
    QVERIFY(waitForFocus(QStringLiteral("Text of 1.2")));
    QCOMPARE(textOf(QStringLiteral("Text of 1.2")), moving);
    // Faults follow what they are about.
    auto *text = qobject_cast<QTextEdit *>(robot().find(QStringLiteral("Text of 1.2")));
    text->clear();
    QVERIFY(robot().sees(QStringLiteral("To mend")));
    QVERIFY(!text->accessibleDescription().isEmpty());
    robot().key(Qt::Key_Up, Qt::AltModifier);
    QVERIFY(waitForFocus(QStringLiteral("Text of 1.1")));
    QVERIFY(!robot().find(QStringLiteral("Text of 1.1"))->accessibleDescription().isEmpty());
    QVERIFY(robot().find(QStringLiteral("Text of 1.2"))->accessibleDescription().isEmpty());
    robot().key(Qt::Key_Up, Qt::AltModifier); // there is no place above
    robot().type(moving);
    QVERIFY(robot().sees(QStringLiteral("Nothing is wrong")));
}

void tst_PlanMoves::buttonsMoveAndEndAtTheEdge()
{
    QVERIFY(!robot().find(QStringLiteral("Move section 1 up"))->isEnabled());
    const auto first = lineOf(QStringLiteral("Title of section 1"));
    QVERIFY(robot().press(QStringLiteral("Move section 2 up")));
    QVERIFY(waitForFocus(QStringLiteral("Move section 1 down"))); // up is over
    QCOMPARE(lineOf(QStringLiteral("Title of section 2")), first);
    QVERIFY(robot().press(QStringLiteral("Move section 1 down")));
    QTRY_COMPARE_WITH_TIMEOUT(lineOf(QStringLiteral("Title of section 1")), first, patience);
}

void tst_PlanMoves::whatIsRemovedIsPutBack()
{
    const auto title = lineOf(QStringLiteral("Title of section 2"));
    const auto text = textOf(QStringLiteral("Text of 2.1"));
    QVERIFY(robot().press(QStringLiteral("Remove section 2")));
    QTRY_VERIFY_WITH_TIMEOUT(robot().sees(QStringLiteral("Section 2 is removed")), patience);
    QTRY_VERIFY_WITH_TIMEOUT(!robot().sees(QStringLiteral("Nothing is wrong")), patience);
    QVERIFY(lineOf(QStringLiteral("Title of section 2")) != title);
    QVERIFY(robot().fill(QStringLiteral("Title"), QStringLiteral("Typed since")));
    robot().shoot(QStringLiteral("plan-editor-removed"));
    QVERIFY(robot().press(QStringLiteral("Put it back")));
    QVERIFY(waitForFocus(QStringLiteral("Title of section 2")));
    QCOMPARE(lineOf(QStringLiteral("Title of section 2")), title);
    QCOMPARE(lineOf(QStringLiteral("Title")), QStringLiteral("Typed since"));
    QVERIFY(robot().press(QStringLiteral("Add a question to section 2")));
    QVERIFY(waitFor(QStringLiteral("Remove question 2.2")));
    QVERIFY(robot().press(QStringLiteral("Remove question 2.1")));
    QTRY_VERIFY_WITH_TIMEOUT(textOf(QStringLiteral("Text of 2.1")) != text, patience);
    QVERIFY(waitForFocus(QStringLiteral("Remove question 2.1")));
    robot().key(Qt::Key_Z, Qt::ControlModifier | Qt::AltModifier);
    QVERIFY(waitForFocus(QStringLiteral("Text of 2.1")));
    QCOMPARE(textOf(QStringLiteral("Text of 2.1")), text);
}

void tst_PlanMoves::aPlanThatIsLeftForgetsWhatWasRemoved()
{
    QVERIFY(robot().press(QStringLiteral("Remove section 2")));
    QTRY_VERIFY_WITH_TIMEOUT(!robot().sees(QStringLiteral("Nothing is wrong")), patience);
    QVERIFY(robot().press(QStringLiteral("Discard")));
    QVERIFY(robot().press(QStringLiteral("Throw it away")));
    QTRY_VERIFY_WITH_TIMEOUT(m_house.list()->isVisible(), patience);
    QVERIFY(robot().press(QStringLiteral("Put it back"))); // into nothing
    const auto actions = m_house.console->window().findChildren<QAction *>();
    const auto putBack = std::find_if(actions.begin(), actions.end(),
        [](const QAction *action) { return action->text() == QLatin1String("Put back what was removed"); });
    QVERIFY(putBack != actions.end());
    QVERIFY(!(*putBack)->isEnabled());
    m_house.console->workspace().navigator().go({"plan-editor", m_runId});
    QTRY_VERIFY_WITH_TIMEOUT(robot().sees(QStringLiteral("Nothing is wrong")), patience);
    QVERIFY(!robot().sees(QStringLiteral("are here again"))); // no draft came of it
}

QTEST_MAIN(tst_PlanMoves)
#include "tst_planmoves.moc"
