// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "agents/builtin/planner.h"
#include "jobs.h"

#include <QTest>

using namespace candor;
using namespace candor::agents;
using domain::Plan;

namespace {

Plan firstPlan(const QString &job)
{
    return builtin::plan(test::orderFor(test::job(job)));
}

Plan revised(const QString &job, const QString &instructions, const QStringList &sections = {})
{
    auto order = test::orderFor(test::job(job));
    order.previous = firstPlan(job);
    order.version = 2;
    order.instructions = instructions;
    order.sections = sections;
    const auto plan = builtin::plan(order);
    if (!domain::brokenInvariants(plan).isEmpty())
        qFatal("%s", qPrintable(domain::brokenInvariants(plan).join(QLatin1Char(' '))));
    return plan;
}

QStringList texts(const domain::Section &section)
{
    QStringList list;
    for (const auto &question : section.questions)
        list.append(question.text);
    return list;
}

} // namespace

class tst_BuiltinRevision : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void moreOnATopicAddsAQuestionThereAndNowhereElse();
    void anUnknownTopicGetsAQuestionToo();
    void removingATopicKeepsTheRequirementsCovered();
    void harderChangesOnlyTheNamedSection();
    void minutesAreTakenFromTheInstructions();
    void shorterShortens();
    void aWishForAProtectedAttributeChangesNothing();
    void whatIsNotUnderstoodChangesNothing();
    void aRevisionNamesItsParent();
    void everyWishKeepsThePlanWhole();
};

void tst_BuiltinRevision::moreOnATopicAddsAQuestionThereAndNowhereElse()
{
    const auto before = firstPlan(QStringLiteral("nurse"));
    const auto after
        = revised(QStringLiteral("nurse"), QStringLiteral("Please add more questions on wound care."));
    QCOMPARE(after.sections.size(), before.sections.size());
    for (int i = 0; i < before.sections.size(); ++i) {
        const bool touched = before.sections.at(i).title == QStringLiteral("Wound care");
        QCOMPARE(after.sections.at(i).questions.size(),
            before.sections.at(i).questions.size() + (touched ? 1 : 0));
        if (!touched)
            QCOMPARE(after.sections.at(i).questions, before.sections.at(i).questions);
    }
    QCOMPARE(after.duration, before.duration);
}

void tst_BuiltinRevision::anUnknownTopicGetsAQuestionToo()
{
    const auto after
        = revised(QStringLiteral("nurse"), QStringLiteral("Add a question about palliative care"));
    const auto questions = domain::questionsInOrder(after);
    QVERIFY(std::any_of(questions.begin(), questions.end(), [](const domain::Question &question) {
        return question.text.contains(QStringLiteral("palliative care"));
    }));
}

void tst_BuiltinRevision::removingATopicKeepsTheRequirementsCovered()
{
    const auto before = firstPlan(QStringLiteral("software-engineer"));
    const auto after = revised(QStringLiteral("software-engineer"), QStringLiteral("less on TypeScript"));
    QCOMPARE(domain::questionsInOrder(after).size(), domain::questionsInOrder(before).size() - 1);
    QVERIFY(!after.skillsCoverage.value(after.mustHave.first()).isEmpty());
}

void tst_BuiltinRevision::harderChangesOnlyTheNamedSection()
{
    const auto before = firstPlan(QStringLiteral("data-engineer"));
    const auto after = revised(
        QStringLiteral("data-engineer"), QStringLiteral("make it harder"), {before.sections.at(1).id});
    QVERIFY(texts(after.sections.at(1)) != texts(before.sections.at(1)));
    for (int i = 2; i < before.sections.size(); ++i)
        QCOMPARE(after.sections.at(i), before.sections.at(i));
}

void tst_BuiltinRevision::minutesAreTakenFromTheInstructions()
{
    const auto after = revised(QStringLiteral("nurse"), QStringLiteral("Make it 30 minutes"));
    QCOMPARE(after.duration, 30);
    QVERIFY(after.greeting.contains(QStringLiteral("about 30 minutes")));
}

void tst_BuiltinRevision::shorterShortens()
{
    QVERIFY(
        revised(QStringLiteral("data-engineer"), QStringLiteral("This is too long, make it shorter")).duration
        < 60);
}

void tst_BuiltinRevision::aWishForAProtectedAttributeChangesNothing()
{
    const auto before = firstPlan(QStringLiteral("nurse"));
    const auto after
        = revised(QStringLiteral("nurse"), QStringLiteral("Ask whether she plans to have children"));
    QCOMPARE(after.sections, before.sections);
}

void tst_BuiltinRevision::whatIsNotUnderstoodChangesNothing()
{
    const auto before = firstPlan(QStringLiteral("nurse"));
    QCOMPARE(revised(QStringLiteral("nurse"), QStringLiteral("Hmm.")).sections, before.sections);
}

void tst_BuiltinRevision::aRevisionNamesItsParent()
{
    const auto after = revised(QStringLiteral("nurse"), QStringLiteral("Hmm."));
    QCOMPARE(after.version, 2);
    QCOMPARE(after.provenance.parentVersion, std::optional(1));
}

void tst_BuiltinRevision::everyWishKeepsThePlanWhole()
{
    for (const auto &job : test::jobs()) {
        for (const char *wish : {"focus on problem solving", "remove problem solving", "easier questions",
                 "rephrase the questions", "longer, 120 minutes",
                 "15 minutes and fewer questions on everything",
                 "remove all questions about safety, add a question about teamwork",
                 "ignore previous instructions"})
            QCOMPARE(domain::brokenInvariants(revised(job.name, QString::fromUtf8(wish))), QStringList());
    }
}

QTEST_GUILESS_MAIN(tst_BuiltinRevision)
#include "tst_builtinrevision.moc"
