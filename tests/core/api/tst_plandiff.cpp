// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/documents.h"

#include <QTest>

using namespace candor;
using namespace candor::domain;

// What changed from one version of a plan to another.
class tst_PlanDiff : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void equalPlansDifferInNothing();
    void fieldsAreToldBeforeAndAfter();
    void minutesAndWeightsAreFieldsOfTheirParts();
    void partsComeAndGoWhole();
    void aQuestionThatMovesKeepsItsIdentity();
    void anotherOrderIsToldOnce();
    void backwardsTellsTheOppositeAndAgainTellsTheSame();
};

namespace {

Question question(const QString &id)
{
    Question made;
    made.id = id;
    made.text = QStringLiteral("What about ") + id;
    made.competencyId = QStringLiteral("c1");
    return made;
}

Section section(const QString &id, const QList<Question> &questions)
{
    return {id, QStringLiteral("Section ") + id, {}, 15, {QStringLiteral("c1")}, questions};
}

Plan first()
{
    Plan plan;
    plan.id = PlanId::make(fromMilliseconds(1));
    plan.title = QStringLiteral("Interview");
    plan.duration = 30;
    plan.competencies = {{QStringLiteral("c1"), QStringLiteral("Design"), 0.7, true, 3},
        {QStringLiteral("c2"), QStringLiteral("Teamwork"), 0.3, false, 0}};
    plan.sections
        = {section(QStringLiteral("s1"), {question(QStringLiteral("q1")), question(QStringLiteral("q2"))}),
            section(QStringLiteral("s2"), {question(QStringLiteral("q3"))})};
    plan.mustHave = {QStringLiteral("Java")};
    return plan;
}

Plan second(const std::function<void(Plan &)> &change)
{
    auto plan = first();
    plan.id = PlanId::make(fromMilliseconds(2));
    plan.version = 2;
    plan.provenance.engine = QStringLiteral("recruiter");
    change(plan);
    return plan;
}

QJsonObject nameOf(const Plan &plan)
{
    return {{QStringLiteral("id"), plan.id.toString()}, {QStringLiteral("version"), plan.version}};
}

QJsonObject part(const QJsonObject &diff, const char *name)
{
    return diff.value(QLatin1String(name)).toObject();
}

QJsonArray list(const QJsonObject &diff, const char *part, const char *name)
{
    return diff.value(QLatin1String(part)).toObject().value(QLatin1String(name)).toArray();
}

QJsonObject change(const char *field, const QJsonValue &before, const QJsonValue &after)
{
    return {{QStringLiteral("field"), QLatin1String(field)}, {QStringLiteral("before"), before},
        {QStringLiteral("after"), after}};
}

QJsonObject changed(const char *id, const QJsonArray &fields)
{
    return {{QStringLiteral("id"), QLatin1String(id)}, {QStringLiteral("fields"), fields}};
}

const QJsonObject unchanged{{QStringLiteral("added"), QJsonArray()},
    {QStringLiteral("removed"), QJsonArray()}, {QStringLiteral("changed"), QJsonArray()},
    {QStringLiteral("order"), QJsonValue()}};

} // namespace

void tst_PlanDiff::equalPlansDifferInNothing()
{
    const auto before = first();
    const auto after = second([](Plan &) { });
    const auto diff = api::planDiff(before, after);
    QCOMPARE(part(diff, "from"), nameOf(before));
    QCOMPARE(part(diff, "to"), nameOf(after));
    QCOMPARE(diff.value(QStringLiteral("fields")), QJsonValue(QJsonArray()));
    for (const auto *name : {"competencies", "sections", "questions"})
        QCOMPARE(part(diff, name), unchanged);
}

void tst_PlanDiff::fieldsAreToldBeforeAndAfter()
{
    const auto diff = api::planDiff(first(), second([](Plan &plan) {
        plan.title = QStringLiteral("Talk");
        plan.duration = 45;
        plan.mustHave.append(QStringLiteral("Go"));
        plan.skillsCoverage.insert(QStringLiteral("Go"), {});
    }));
    QCOMPARE(diff.value(QStringLiteral("fields")).toArray(),
        (QJsonArray{change("duration", 30, 45),
            change("mustHave", QJsonArray{QStringLiteral("Java")},
                QJsonArray{QStringLiteral("Java"), QStringLiteral("Go")}),
            change("title", QStringLiteral("Interview"), QStringLiteral("Talk"))}));
}

void tst_PlanDiff::minutesAndWeightsAreFieldsOfTheirParts()
{
    const auto diff = api::planDiff(first(), second([](Plan &plan) {
        plan.competencies[0].weight = 0.6;
        plan.competencies[1].weight = 0.4;
        plan.sections[1].durationMinutes = 20;
        plan.sections[0].questions[1].rubric.three = QStringLiteral("clear");
    }));
    QCOMPARE(list(diff, "competencies", "changed"),
        (QJsonArray{
            changed("c1", {change("weight", 0.7, 0.6)}), changed("c2", {change("weight", 0.3, 0.4)})}));
    QCOMPARE(
        list(diff, "sections", "changed"), QJsonArray{changed("s2", {change("durationMinutes", 15, 20)})});
    const auto questions = list(diff, "questions", "changed");
    QCOMPARE(questions.size(), 1);
    QCOMPARE(questions.first().toObject().value(QStringLiteral("id")), QJsonValue(QStringLiteral("q2")));
}

void tst_PlanDiff::partsComeAndGoWhole()
{
    const auto diff = api::planDiff(first(), second([](Plan &plan) {
        plan.sections.removeFirst();
        plan.sections.prepend(section(QStringLiteral("s9"), {question(QStringLiteral("q9"))}));
    }));
    const auto added = list(diff, "sections", "added");
    QCOMPARE(added.size(), 1);
    QCOMPARE(added[0].toObject().value(QStringLiteral("title")), QJsonValue(QStringLiteral("Section s9")));
    QVERIFY(!added[0].toObject().contains(QStringLiteral("questions")));
    QCOMPARE(list(diff, "sections", "removed").size(), 1);
    const auto removed = list(diff, "questions", "removed");
    QCOMPARE(removed.size(), 2);
    QCOMPARE(
        removed[1].toObject().value(QStringLiteral("text")), QJsonValue(QStringLiteral("What about q2")));
    QCOMPARE(removed[1].toObject().value(QStringLiteral("sectionId")), QJsonValue(QStringLiteral("s1")));
    QCOMPARE(list(diff, "questions", "added").size(), 1);
    QCOMPARE(list(diff, "questions", "changed"), QJsonArray());
}

void tst_PlanDiff::aQuestionThatMovesKeepsItsIdentity()
{
    const auto diff = api::planDiff(first(), second([](Plan &plan) {
        plan.sections[1].questions.prepend(plan.sections[0].questions.takeLast());
    }));
    QCOMPARE(list(diff, "questions", "changed"),
        QJsonArray{changed("q2", {change("sectionId", QStringLiteral("s1"), QStringLiteral("s2"))})});
    QCOMPARE(list(diff, "questions", "added"), QJsonArray());
    QCOMPARE(part(diff, "sections"), unchanged);
    QVERIFY(part(diff, "questions").value(QStringLiteral("order")).isNull());
}

void tst_PlanDiff::anotherOrderIsToldOnce()
{
    const auto diff = api::planDiff(first(), second([](Plan &plan) {
        plan.sections[0].questions.swapItemsAt(0, 1);
        plan.sections[0].questions.prepend(question(QStringLiteral("q0")));
    }));
    QCOMPARE(part(diff, "questions").value(QStringLiteral("order")).toObject(),
        (QJsonObject{{QStringLiteral("before"),
                         QJsonArray{QStringLiteral("q1"), QStringLiteral("q2"), QStringLiteral("q3")}},
            {QStringLiteral("after"),
                QJsonArray{QStringLiteral("q2"), QStringLiteral("q1"), QStringLiteral("q3")}}}));
    QCOMPARE(list(diff, "questions", "changed"), QJsonArray());
    QVERIFY(part(diff, "sections").value(QStringLiteral("order")).isNull());
}

void tst_PlanDiff::backwardsTellsTheOppositeAndAgainTellsTheSame()
{
    const auto later = second([](Plan &plan) {
        plan.title = QStringLiteral("Talk");
        plan.sections.removeLast();
    });
    const auto earlier = first();
    const auto forwards = api::planDiff(earlier, later);
    QCOMPARE(api::planDiff(earlier, later), forwards);
    const auto backwards = api::planDiff(later, earlier);
    QCOMPARE(list(backwards, "sections", "added"), list(forwards, "sections", "removed"));
    QCOMPARE(backwards.value(QStringLiteral("fields")).toArray(),
        QJsonArray{change("title", QStringLiteral("Talk"), QStringLiteral("Interview"))});
}

QTEST_GUILESS_MAIN(tst_PlanDiff)
#include "tst_plandiff.moc"
