// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/documents/planchanges.h"

#include <QTest>

using namespace candor;
using pages::planChanges;
using parts::Change;

class tst_PlanChanges : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void theSamePlanHasNoChanges();
    void eachChangedMemberIsNamedOnce();
    void whatIsNewAndWhatIsGoneIsTold();
    void sectionsThatChangedPlacesAreTold();

private:
    domain::Plan m_plan;
};

void tst_PlanChanges::init()
{
    m_plan = {};
    m_plan.title = QStringLiteral("Engineer");
    m_plan.duration = 40;
    m_plan.competencies = {{QStringLiteral("c1"), QStringLiteral("Design"), 0.6, true, 3},
        {QStringLiteral("c2"), QStringLiteral("Testing"), 0.4, false, 0}};
    domain::Question question;
    question.id = QStringLiteral("q1");
    question.text = QStringLiteral("How did you split the queue?");
    question.competencyId = QStringLiteral("c1");
    m_plan.sections
        = {{QStringLiteral("s1"), QStringLiteral("Systems"), {}, 20, {QStringLiteral("c1")}, {question}},
            {QStringLiteral("s2"), QStringLiteral("Closing"), {}, 20, {}, {}}};
}

void tst_PlanChanges::theSamePlanHasNoChanges()
{
    auto next = m_plan;
    next.version = 2;
    next.provenance.engine = QStringLiteral("recruiter");
    QVERIFY(planChanges(m_plan, next).isEmpty());
}

void tst_PlanChanges::eachChangedMemberIsNamedOnce()
{
    auto next = m_plan;
    next.duration = 45;
    next.competencies[0].weight = 0.5;
    next.competencies[1].minimumScore = 2;
    next.sections[0].durationMinutes = 25;
    auto &question = next.sections[0].questions[0];
    question.text = QStringLiteral("How would you split the queue?");
    question.competencyId = QStringLiteral("c2");
    question.expectedEvidence = {QStringLiteral("names a key"), QStringLiteral("and an order")};
    question.rubric.five = QStringLiteral("Measured it.");
    const QList<Change> wanted{
        {QStringLiteral("Length"), QStringLiteral("40 min"), QStringLiteral("45 min")},
        {QStringLiteral("Design: weight"), QStringLiteral("60%"), QStringLiteral("50%")},
        {QStringLiteral("Testing: least score"), QStringLiteral("none"), QStringLiteral("2")},
        {QStringLiteral("Section 1: length"), QStringLiteral("20 min"), QStringLiteral("25 min")},
        {QStringLiteral("Question 1.1"), m_plan.sections[0].questions[0].text, question.text},
        {QStringLiteral("Question 1.1: competency"), QStringLiteral("Design"), QStringLiteral("Testing")},
        {QStringLiteral("Question 1.1: looks for"), {}, QStringLiteral("names a key\nand an order")},
        {QStringLiteral("Question 1.1: how it is judged"), {}, QStringLiteral("1: \n3: \n5: Measured it.")},
    };
    QVERIFY(planChanges(m_plan, next) == wanted);
}

void tst_PlanChanges::whatIsNewAndWhatIsGoneIsTold()
{
    auto next = m_plan;
    next.competencies.removeLast();
    next.sections[0].questions[0].id = QStringLiteral("q9");
    next.sections[0].questions[0].text = QStringLiteral("Another one?");
    next.sections[1].id = QStringLiteral("s9");
    next.sections[1].title = QStringLiteral("Farewell");
    const QList<Change> wanted{
        {QStringLiteral("Testing: competency"), QStringLiteral("Testing"), {}},
        {QStringLiteral("Question 1.1"), {}, QStringLiteral("Another one?")},
        {QStringLiteral("Section 2"), {}, QStringLiteral("Farewell")},
        {QStringLiteral("A question of section 1 of before"), m_plan.sections[0].questions[0].text, {}},
        {QStringLiteral("Section 2 of before"), QStringLiteral("Closing"), {}},
    };
    QVERIFY(planChanges(m_plan, next) == wanted);
}

void tst_PlanChanges::sectionsThatChangedPlacesAreTold()
{
    auto next = m_plan;
    next.sections.swapItemsAt(0, 1);
    const auto changes = planChanges(m_plan, next);
    QCOMPARE(changes.size(), 2);
    QVERIFY(changes.first()
        == Change({QStringLiteral("Section 1: place"), QStringLiteral("2"), QStringLiteral("1")}));
}

QTEST_MAIN(tst_PlanChanges)
#include "tst_planchanges.moc"
