// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "agents/builtin/planner.h"
#include "agents/builtin/requirement.h"
#include "agents/builtin/screening.h"
#include "agents/builtin/text.h"
#include "agents/builtin/validator.h"
#include "jobs.h"

#include <QRegularExpression>
#include <QTest>

using namespace candor;
using namespace candor::agents;
using domain::Level;
using domain::Plan;

namespace {
struct UnseenJob
{
    const char *position;
    QStringList qualifications;
    QStringList strangers; // families that have nothing to do with this job
};

// Requirements of trades that the taxonomy was not written for, with conditions, attitudes and negations.
QList<UnseenJob> unseenJobs()
{
    const QStringList office{QStringLiteral("office and administration"), QStringLiteral("warehouse"),
        QStringLiteral("hospitality"), QStringLiteral("languages")};
    const QStringList software{QStringLiteral("programming language"), QStringLiteral("software quality"),
        QStringLiteral("web and application development"), QStringLiteral("infrastructure and operations")};
    return {
        {"Airline Pilot",
            {QStringLiteral("A320 type rating"), QStringLiteral("Class 1 medical certificate"),
                QStringLiteral("1500 flight hours on jets"), QStringLiteral("Willing to relocate to Riga")},
            office + software},
        {"Aircraft Mechanic",
            {QStringLiteral("Type approval inspections"), QStringLiteral("Reading maintenance manuals"),
                QStringLiteral("Ability to lift 25 kg"), QStringLiteral("Rotating shifts")},
            QStringList{QStringLiteral("office and administration"), QStringLiteral("languages")} + software},
        {"M&A Lawyer",
            {QStringLiteral("Drafting share purchase agreements"), QStringLiteral("Led due diligence"),
                QStringLiteral("Have negotiated warranty clauses"), QStringLiteral("Going-getter attitude")},
            office + software},
        {"Hairdresser",
            {QStringLiteral("Wash, cut and colour hair to the client's wishes and keep your station clean"),
                QStringLiteral("Must be reliable and punctual"), QStringLiteral("Work on Saturdays")},
            office + software},
        {"Tax Clerk",
            {QStringLiteral("German Umsatzsteuer"), QStringLiteral("Filing of monthly returns"),
                QStringLiteral("Knowledge of German tax law")},
            QStringList{
                QStringLiteral("languages"), QStringLiteral("warehouse"), QStringLiteral("hospitality")}},
        {"Security Guard",
            {QStringLiteral("Must not have a criminal record"),
                QStringLiteral("Able to patrol large sites on foot"),
                QStringLiteral("Willing to work night shifts"), QStringLiteral("Ability to stay calm")},
            office + software},
        {"Childcare Worker",
            {QStringLiteral("Experience with children under 3"), QStringLiteral("Planning of creative play"),
                QStringLiteral("Enhanced DBS check"), QStringLiteral("Patient and calm manner")},
            office + software},
        {"Data Scientist",
            {QStringLiteral("Bayesian inference in practice"),
                QStringLiteral("Ability to explain models to doctors"),
                QStringLiteral("No prior experience with Selenium required")},
            office},
        {"Head Chef",
            {QStringLiteral("Run the pass on busy evenings"), QStringLiteral("Compose seasonal dishes"),
                QStringLiteral("Holidays and weekends availability")},
            QStringList{QStringLiteral("office and administration"), QStringLiteral("languages")} + software},
        {"Gardener",
            {QStringLiteral("Prune fruit trees"), QStringLiteral("Sow and water lawns"),
                QStringLiteral("Able to work outdoors in all weather"),
                QStringLiteral("Category B driving licence")},
            office + software},
        {"Firefighter",
            {QStringLiteral("Operate breathing apparatus"), QStringLiteral("Physically fit"),
                QStringLiteral("Head for heights")},
            office + software},
        {"Locksmith", {QStringLiteral("Opening doors without damage"), QStringLiteral("Own car")},
            office + software},
        {"Beekeeper",
            {QStringLiteral("Rear queens"), QStringLiteral("Not afraid of bees"),
                QStringLiteral("Sell honey at markets")},
            office + software},
        {"Piano Tuner", {QStringLiteral("Tune concert grands by ear"), QStringLiteral("Must be insured")},
            office + software},
        {"Archivist",
            {QStringLiteral("Restore old prints"), QStringLiteral("Latin palaeography"),
                QStringLiteral("Ability to handle fragile paper")},
            QStringList{QStringLiteral("warehouse"), QStringLiteral("languages")} + software},
        {"Veterinary Assistant",
            {QStringLiteral("Restrain frightened animals"), QStringLiteral("Sterilise surgical tools"),
                QStringLiteral("Empathy")},
            office + software},
        {"Crane Operator",
            {QStringLiteral("Tower crane ticket"), QStringLiteral("Give clear hand signals"),
                QStringLiteral("Regular travel required")},
            office + software},
        {"Tailor",
            {QStringLiteral("Cut patterns"), QStringLiteral("Alter wedding dresses"),
                QStringLiteral("You have made bespoke suits")},
            office + software},
        {"Optician",
            {QStringLiteral("Fit contact lenses"), QStringLiteral("Measure pupillary distance"),
                QStringLiteral("Friendly personality")},
            office + software},
        {"Geologist",
            {QStringLiteral("Log drill cores"), QStringLiteral("Seismic interpretation"),
                QStringLiteral("Ready to live near the site")},
            office + software},
        {"Stage Technician",
            {QStringLiteral("Rig lights"), QStringLiteral("Hang scenery"),
                QStringLiteral("Flexible working hours")},
            office + software},
        {"Diver",
            {QStringLiteral("Commercial diving certificate"), QStringLiteral("Underwater cutting"),
                QStringLiteral("Eager to learn quickly")},
            office + software},
    };
}

domain::InterviewRequest requestFor(const UnseenJob &job, Level level)
{
    domain::InterviewRequest request;
    request.position = QString::fromUtf8(job.position);
    request.level = level;
    request.qualifications = job.qualifications;
    return request;
}

Plan planFor(const QStringList &qualifications, const QString &language = {})
{
    domain::InterviewRequest request;
    request.position = QStringLiteral("Specialist");
    request.level = Level::Mid;
    request.qualifications = qualifications;
    request.language = language;
    return builtin::plan(test::orderFor(request));
}

// Everything of a plan that somebody reads.
QString allText(const Plan &plan)
{
    QStringList parts = plan.mustHave + plan.niceToHave + plan.skillsCoverage.keys();
    for (const auto &competency : plan.competencies)
        parts.append(competency.name);
    for (const auto &section : plan.sections) {
        parts += {section.title, section.objective};
        for (const auto &question : section.questions)
            parts += QStringList{question.text, question.rubric.one, question.rubric.three,
                         question.rubric.five}
                + question.followUps + question.expectedEvidence;
    }
    return parts.join(QLatin1Char('\n'));
}

void checkShape(const QString &text)
{
    static const QRegularExpression broken(
        QStringLiteral("\\b(better at|across|about|learned|with|in|of|when|for|involved|your) "
                       "(not|no|never|to|led|relocate|have|be|able|willing|must|get|sow|rig|prune|tune)\\b"
                       "|\\b(a a|an an|your a|your the|the the|when \\w+ attitude)\\b|  |\\{"));
    QVERIFY2(!broken.match(text).hasMatch(), qPrintable(text));
    QVERIFY2(text.at(0).isUpper() && text.count(QLatin1Char('?')) == 1, qPrintable(text));
    QVERIFY2(builtin::wordCount(text) <= 35, qPrintable(text));
}

} // namespace

class tst_UnseenJobs : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void unseenRequirementsMakeSoundPlans_data();
    void unseenRequirementsMakeSoundPlans();
    void requirementsAreNamedByWhatTheyMean_data();
    void requirementsAreNamedByWhatTheyMean();
    void aConditionIsAskedAboutAndNotScored();
    void anAttitudeIsNoCondition();
    void whatIsNotRequiredIsNoMustHave();
    void protectedDemandsStayOutOfThePlan_data();
    void protectedDemandsStayOutOfThePlan();
    void workWithAgeGroupsIsNoProtectedDemand_data();
    void workWithAgeGroupsIsNoProtectedDemand();
    void foreignWordsAreQuotedAndNeverInflected();
};

void tst_UnseenJobs::unseenRequirementsMakeSoundPlans_data()
{
    QTest::addColumn<int>("index");
    QTest::addColumn<Level>("level");
    const auto jobs = unseenJobs();
    int requirements = 0;
    for (int i = 0; i < jobs.size(); ++i) {
        requirements += int(jobs.at(i).qualifications.size());
        for (const auto level : {Level::Junior, Level::Mid, Level::Senior, Level::Lead})
            QTest::addRow("%s %s", jobs.at(i).position, qPrintable(domain::name(level))) << i << level;
    }
    QVERIFY(jobs.size() >= 20 && requirements >= 50);
}

void tst_UnseenJobs::unseenRequirementsMakeSoundPlans()
{
    QFETCH(int, index);
    QFETCH(Level, level);
    const auto job = unseenJobs().at(index);
    const auto request = requestFor(job, level);
    const auto order = test::orderFor(request);
    const auto plan = builtin::plan(order);
    QCOMPARE(domain::brokenInvariants(plan), QStringList());
    for (const auto &skill : order.brief.validation.skills) {
        QVERIFY2(!job.strangers.contains(skill.family),
            qPrintable(skill.requirement + QStringLiteral(" → ") + skill.canonical));
    }
    for (const auto &competency : plan.competencies) {
        for (const auto &family : builtin::families()) {
            QVERIFY2(!job.strangers.contains(family.name) || competency.name != family.competency,
                qPrintable(competency.name));
        }
    }
    for (const auto &requirement : request.qualifications) {
        QVERIFY2((plan.mustHave + plan.niceToHave).contains(requirement), qPrintable(requirement));
        QVERIFY2(!plan.skillsCoverage.value(requirement).isEmpty(), qPrintable(requirement));
    }
    const auto questions = domain::questionsInOrder(plan);
    for (const auto &question : questions) {
        checkShape(question.text);
        if (qEnvironmentVariableIsSet("CANDOR_SHOW_QUESTIONS"))
            qInfo("%s", qPrintable(question.text));
    }
}

void tst_UnseenJobs::requirementsAreNamedByWhatTheyMean_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("phrase");
    const auto row = [](const char *text, const char *phrase) {
        QTest::addRow("%s", text) << QString::fromUtf8(text) << QString::fromUtf8(phrase);
    };
    row("A320 type rating", "A320 type rating");
    row("Type approval inspections", "Type approval inspections");
    row("Drafting share purchase agreements", "drafting share purchase agreements");
    row("Wash, cut and colour hair", "washing, cutting and colouring hair");
    row("German Umsatzsteuer", "German Umsatzsteuer");
    row("Fluent German and English", "German and English");
    row("German at level B2", "German");
    row("Led due diligence", "leading due diligence");
    row("Must not have a criminal record", "a background check");
    row("Willing to relocate to Riga", "relocation to Riga");
    row("Going-getter attitude", "initiative");
    row("Able to patrol large sites on foot", "patrolling large sites on foot");
    row("Have negotiated warranty clauses", "negotiating warranty clauses");
    row("Must be insured", "being insured");
    row("Ability to lift 25 kg", "lifting up to 25 kg");
    row("Planning of creative play at school", "planning creative play at school");
    row("Experience with otters", "working with otters");
    row("Sow and water lawns", "sowing and watering lawns");
    row("Typing 60 words a minute", "typing 60 words a minute");
}

void tst_UnseenJobs::requirementsAreNamedByWhatTheyMean()
{
    QFETCH(QString, text);
    QFETCH(QString, phrase);
    QCOMPARE(builtin::readRequirement(text, QStringLiteral("Specialist")).phrase, phrase);
}

void tst_UnseenJobs::aConditionIsAskedAboutAndNotScored()
{
    const QStringList conditions{QStringLiteral("Must not have a criminal record"),
        QStringLiteral("Willing to relocate to Riga"), QStringLiteral("Regular travel required"),
        QStringLiteral("Ability to work weekends"), QStringLiteral("Valid driving licence"),
        QStringLiteral("Physically fit"), QStringLiteral("Right to work in Ireland"),
        QStringLiteral("Willingness to work night shifts")};
    const auto plan = planFor(conditions);
    QCOMPARE(domain::brokenInvariants(plan), QStringList());
    QCOMPARE(plan.mustHave, conditions);
    const auto questions = domain::questionsInOrder(plan);
    int asked = 0;
    for (const auto &question : questions) {
        checkShape(question.text);
        if (!question.qualification)
            continue;
        ++asked;
        QVERIFY2(question.competencyId.isEmpty(), qPrintable(question.text));
        QVERIFY2(!builtin::concernsProtectedAttribute(question.text), qPrintable(question.text));
    }
    QCOMPARE(asked, int(conditions.size()));
    for (const auto &competency : plan.competencies)
        QVERIFY(!competency.required);
}

void tst_UnseenJobs::anAttitudeIsNoCondition()
{
    const auto plan = planFor({QStringLiteral("Going-getter attitude"), QStringLiteral("Patient and calm")});
    QCOMPARE(plan.competencies.value(0).name, QStringLiteral("Initiative"));
    const auto questions = domain::questionsInOrder(plan);
    for (const auto &question : questions)
        checkShape(question.text);
}

void tst_UnseenJobs::whatIsNotRequiredIsNoMustHave()
{
    for (const auto &text : {QStringLiteral("No prior experience with Selenium required"),
             QStringLiteral("Knowledge of Zorbix is not needed"), QStringLiteral("No degree necessary"),
             QStringLiteral("You do not need experience in falconry")}) {
        const auto plan = planFor({text});
        QCOMPARE(plan.mustHave, QStringList());
        QCOMPARE(domain::brokenInvariants(plan), QStringList());
        const auto questions = domain::questionsInOrder(plan);
        for (const auto &question : questions)
            checkShape(question.text);
    }
}

void tst_UnseenJobs::protectedDemandsStayOutOfThePlan_data()
{
    QTest::addColumn<QString>("demand");
    for (const auto *text :
        {"Must be under 35", "Native speaker of German", "No children", "Practising Catholic", "Female only",
            "Unmarried", "Aged 25 to 35", "No disabilities", "EU citizens only", "Good-looking",
            "Heterosexual", "Not a union member", "Maximum age 40", "Young and dynamic"})
        QTest::newRow(text) << QString::fromUtf8(text);
}

void tst_UnseenJobs::protectedDemandsStayOutOfThePlan()
{
    QFETCH(QString, demand);
    domain::InterviewRequest request;
    request.position = QStringLiteral("Secretary");
    request.level = Level::Mid;
    request.qualifications = {demand, QStringLiteral("Calendar management")};
    const auto order = test::orderFor(request);
    const auto plan = builtin::plan(order);
    QCOMPARE(domain::brokenInvariants(plan), QStringList());
    QCOMPARE(plan.mustHave, QStringList{QStringLiteral("Calendar management")});
    QVERIFY(plan.niceToHave.isEmpty());
    QVERIFY(!allText(plan).contains(demand, Qt::CaseInsensitive));
    QCOMPARE(builtin::protectedAttributes(allText(plan)), QStringList());
    for (const auto &skill : order.brief.validation.skills)
        QVERIFY(skill.requirement != demand);
    QVERIFY(order.brief.validation.warnings.join(QString()).contains(QStringLiteral("left out of the plan")));
}

void tst_UnseenJobs::workWithAgeGroupsIsNoProtectedDemand_data()
{
    QTest::addColumn<QString>("text");
    for (const auto *text : {"Experience with children under 3", "Care of patients over 65",
             "Care of pregnant women", "Driving vehicles over 12 tonnes", "Budgets over 50 million",
             "Work with young people", "Experience in women's health", "Support for people with disabilities",
             "Teaching religious studies"})
        QTest::newRow(text) << QString::fromUtf8(text);
}

void tst_UnseenJobs::workWithAgeGroupsIsNoProtectedDemand()
{
    QFETCH(QString, text);
    QCOMPARE(builtin::protectedAttributes(text), QStringList());
    QVERIFY(planFor({text}).mustHave.contains(text));
}

void tst_UnseenJobs::foreignWordsAreQuotedAndNeverInflected()
{
    const QStringList foreign{QStringLiteral("Führerschein der Klasse B"),
        QStringLiteral("Sehr gute Kenntnisse im Steuerrecht"), QStringLiteral("Опыт работы с клиентами"),
        QStringLiteral("Freude an der Arbeit in der Altenpflege")};
    for (const auto &language : {QStringLiteral("de"), QStringLiteral("en")}) {
        const auto plan = planFor(foreign, language);
        QCOMPARE(domain::brokenInvariants(plan), QStringList());
        int quoted = 0;
        const auto questions = domain::questionsInOrder(plan);
        for (const auto &question : questions) {
            static const QRegularExpression quotation(QStringLiteral("“([^”]*)”"));
            const auto match = quotation.match(question.text);
            QVERIFY2(!match.hasMatch() || foreign.contains(match.captured(1)), qPrintable(question.text));
            quoted += match.hasMatch() ? 1 : 0;
            QString rest = question.text;
            rest.remove(quotation);
            checkShape(rest);
            for (const auto &word :
                {"Klasse", "Kenntnisse", "Steuerrecht", "работы", "lassen", "Altenpflege"})
                QVERIFY2(!rest.contains(QString::fromUtf8(word)), qPrintable(question.text));
        }
        QVERIFY(quoted >= int(foreign.size()));
    }
    domain::InterviewRequest request;
    request.position = QStringLiteral("Steuerfachangestellte");
    request.language = QStringLiteral("de");
    request.qualifications = foreign;
    const auto warnings = builtin::validate(request).warnings.join(QLatin1Char('\n'));
    QCOMPARE(warnings.count(QStringLiteral("is not written in English")), int(foreign.size()));
}

QTEST_GUILESS_MAIN(tst_UnseenJobs)
#include "tst_unseenjobs.moc"
