// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/plan.h"

#include <QTest>
#include <functional>
#include <limits>

using namespace candor::domain;
using Change = std::function<void(Plan &)>;
Q_DECLARE_METATYPE(Change)

class tst_Plan : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyBrokenInvariantIsDetected_data();
    void everyBrokenInvariantIsDetected();
    void allBrokenInvariantsAreNamedAtOnce();
    void everyErrorPointsAtWhatIsWrong();
    void weightsMayMissOneByRoundingOnly();
    void questionsComeInTheOrderOfTheSections();
    void redactingTakesTheGreetingAndNothingElse();
    void namesCanBeReadBack();
};

static Question scored(
    const QString &id, const QString &competency, const std::optional<QString> &qualification)
{
    Question question;
    question.id = id;
    question.text = QStringLiteral("How did you do it?");
    question.competencyId = competency;
    question.qualification = qualification;
    question.expectedEvidence = {QStringLiteral("names a decision")};
    question.rubric = {QStringLiteral("vague"), QStringLiteral("clear"), QStringLiteral("excellent")};
    return question;
}

static Plan sound()
{
    Question closing;
    closing.id = QStringLiteral("q3");
    closing.text = QStringLiteral("What would you like to ask?");
    closing.kind = QuestionKind::Closing;
    Plan plan;
    plan.duration = 45;
    plan.greeting = QStringLiteral("Welcome");
    plan.competencies = {{QStringLiteral("c1"), QStringLiteral("Design"), 0.7, true, 3},
        {QStringLiteral("c2"), QStringLiteral("Teamwork"), 0.3, false, 0}};
    plan.sections = {{QStringLiteral("s1"), {}, {}, 30, {QStringLiteral("c1")},
                         {scored(QStringLiteral("q1"), QStringLiteral("c1"), QStringLiteral("Java"))}},
        {QStringLiteral("s2"), {}, {}, 15, {QStringLiteral("c2")},
            {scored(QStringLiteral("q2"), QStringLiteral("c2"), QStringLiteral("Teams")), closing}}};
    plan.mustHave = {QStringLiteral("Java")};
    plan.niceToHave = {QStringLiteral("Teams")};
    return plan;
}

void tst_Plan::everyBrokenInvariantIsDetected_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<QString>("sentence"); // empty: nothing is broken
    const auto add = [](const char *row, const Change &change, const char *sentence) {
        QTest::newRow(row) << change << QString::fromUtf8(sentence);
    };
    add("a sound plan", [](Plan &) { }, "");
    add("weights below 1", [](Plan &plan) { plan.competencies[0].weight = 0.6; }, "add up to");
    add(
        "a weight that isn't a number",
        [](Plan &plan) { plan.competencies[0].weight = std::numeric_limits<double>::quiet_NaN(); },
        "add up to");
    add(
        "a negative weight",
        [](Plan &plan) {
            plan.competencies[0].weight = 1.1;
            plan.competencies[1].weight = -0.1;
        },
        "'c2' has a negative weight");
    add("no competencies", [](Plan &plan) { plan.competencies.clear(); }, "add up to");
    add(
        "a competency twice", [](Plan &plan) { plan.competencies[1].id = QStringLiteral("c1"); },
        "competency id 'c1'");
    add("a competency without id", [](Plan &plan) { plan.competencies[1].id.clear(); }, "competency id ''");
    add(
        "a minimum beyond the scale", [](Plan &plan) { plan.competencies[0].minimumScore = 6; },
        "minimumScore");
    add("a negative minimum", [](Plan &plan) { plan.competencies[0].minimumScore = -1; }, "minimumScore");
    add("minutes that don't add up", [](Plan &plan) { plan.duration = 60; }, "take 45 minutes, the plan 60");
    add(
        "a section without minutes",
        [](Plan &plan) {
            plan.sections[0].durationMinutes = 0;
            plan.duration = 15;
        },
        "section 's1' has no minutes");
    add("a section twice", [](Plan &plan) { plan.sections[1].id = QStringLiteral("s1"); }, "section id 's1'");
    add("a section without id", [](Plan &plan) { plan.sections[1].id.clear(); }, "section id ''");
    add(
        "a section without questions",
        [](Plan &plan) {
            plan.sections[0].questions.clear();
            plan.mustHave.clear();
        },
        "section 's1' has no question");
    add(
        "a section for an unknown competency",
        [](Plan &plan) { plan.sections[0].competencyIds = {QStringLiteral("c9")}; },
        "section 's1' names an unknown competency");
    add(
        "a question twice", [](Plan &plan) { plan.sections[1].questions[0].id = QStringLiteral("q1"); },
        "question id 'q1'");
    add(
        "a question without id", [](Plan &plan) { plan.sections[1].questions[0].id.clear(); },
        "question id ''");
    add(
        "a question without text",
        [](Plan &plan) { plan.sections[0].questions[0].text = QStringLiteral(" "); },
        "question 'q1' has no text");
    add(
        "a closing question without text", [](Plan &plan) { plan.sections[1].questions[1].text.clear(); },
        "question 'q3' has no text");
    add(
        "a question for an unknown competency",
        [](Plan &plan) { plan.sections[0].questions[0].competencyId = QStringLiteral("c9"); },
        "question 'q1' names an unknown competency");
    add(
        "no first rubric step", [](Plan &plan) { plan.sections[0].questions[0].rubric.one.clear(); },
        "question 'q1' lacks a rubric step");
    add(
        "no third rubric step", [](Plan &plan) { plan.sections[0].questions[0].rubric.three.clear(); },
        "question 'q1' lacks a rubric step");
    add(
        "no fifth rubric step", [](Plan &plan) { plan.sections[0].questions[0].rubric.five.clear(); },
        "question 'q1' lacks a rubric step");
    add(
        "no expected evidence", [](Plan &plan) { plan.sections[0].questions[0].expectedEvidence.clear(); },
        "question 'q1' names no expected evidence");
    add(
        "a must-have without question",
        [](Plan &plan) { plan.sections[0].questions[0].qualification.reset(); }, "no question covers 'Java'");
    add(
        "a nice-to-have without question",
        [](Plan &plan) { plan.niceToHave.append(QStringLiteral("Chess")); }, "no question covers 'Chess'");
    add(
        "a requirement in other words", [](Plan &plan) { plan.mustHave = {QStringLiteral("java")}; },
        "no question covers 'java'");
}

void tst_Plan::everyBrokenInvariantIsDetected()
{
    QFETCH(Change, change);
    QFETCH(QString, sentence);
    auto plan = sound();
    change(plan);
    const auto broken = brokenInvariants(plan);
    if (sentence.isEmpty()) {
        QCOMPARE(broken, QStringList());
        return;
    }
    QCOMPARE(broken.filter(sentence).size(), 1);
}

void tst_Plan::allBrokenInvariantsAreNamedAtOnce()
{
    auto plan = sound();
    plan.duration = 1;
    plan.competencies[0].minimumScore = 9;
    plan.sections[0].questions[0].expectedEvidence.clear();
    QCOMPARE(brokenInvariants(plan).size(), 3);
}

void tst_Plan::everyErrorPointsAtWhatIsWrong()
{
    auto plan = sound();
    plan.duration = 60;
    plan.competencies[1].weight = -0.3;
    plan.sections[0].durationMinutes = 0;
    plan.sections[1].id = QStringLiteral("s1");
    plan.sections[1].competencyIds = {QStringLiteral("c9")};
    plan.sections[1].questions[0].rubric.three.clear();
    plan.sections[1].questions[1].text.clear();
    plan.niceToHave.append(QStringLiteral("Chess"));
    QStringList found;
    for (const auto &error : planErrors(plan))
        found.append(error.pointer + QLatin1Char(' ') + error.code);
    QCOMPARE(found,
        (QStringList{QStringLiteral("/competencies/1/weight OUT_OF_RANGE"),
            QStringLiteral("/competencies SUM_MISMATCH"),
            QStringLiteral("/sections/0/durationMinutes OUT_OF_RANGE"),
            QStringLiteral("/sections/1/id DUPLICATE_VALUE"),
            QStringLiteral("/sections/1/competencyIds/0 UNKNOWN_REFERENCE"),
            QStringLiteral("/sections/1/questions/0/rubric REQUIRED"),
            QStringLiteral("/sections/1/questions/1/text REQUIRED"), QStringLiteral("/duration SUM_MISMATCH"),
            QStringLiteral("/niceToHave/1 NOT_COVERED")}));
}

void tst_Plan::weightsMayMissOneByRoundingOnly()
{
    auto plan = sound();
    plan.competencies[0].weight = 0.7 + 0.9e-9;
    QCOMPARE(brokenInvariants(plan), QStringList());
    plan.competencies[0].weight = 0.7 + 2e-9;
    QCOMPARE(brokenInvariants(plan).size(), 1);
}

void tst_Plan::questionsComeInTheOrderOfTheSections()
{
    QStringList ids;
    for (const auto &question : questionsInOrder(sound()))
        ids.append(question.id);
    QCOMPARE(ids, (QStringList{QStringLiteral("q1"), QStringLiteral("q2"), QStringLiteral("q3")}));
}

void tst_Plan::redactingTakesTheGreetingAndNothingElse()
{
    auto expected = sound();
    expected.greeting.clear();
    QVERIFY(sound() != expected);
    QCOMPARE(redacted(sound()), expected);
}

void tst_Plan::namesCanBeReadBack()
{
    for (int i = 0; i < 5; ++i)
        QCOMPARE(questionKindFromName(name(QuestionKind(i))), std::optional(QuestionKind(i)));
    for (int i = 0; i < 3; ++i)
        QCOMPARE(difficultyFromName(name(Difficulty(i))), std::optional(Difficulty(i)));
    QVERIFY(!questionKindFromName(QStringLiteral("TRICK")));
    QVERIFY(!difficultyFromName(QStringLiteral("easy")));
}

QTEST_GUILESS_MAIN(tst_Plan)
#include "tst_plan.moc"
