// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "agents/builtin/description.h"
#include "agents/builtin/planner.h"
#include "agents/builtin/requirement.h"
#include "jobs.h"

#include <QTest>

using namespace candor;
using namespace candor::agents;

namespace {

domain::InterviewRequest described(const QString &position, const QString &description)
{
    domain::InterviewRequest request;
    request.position = position;
    request.level = domain::Level::Mid;
    request.jobDescription = description;
    return request;
}

QStringList requirementsIn(const QString &position, const QString &description)
{
    QStringList texts;
    const auto read = builtin::requirementsOf(described(position, description));
    for (const auto &requirement : read)
        texts.append(requirement.text);
    return texts;
}

} // namespace

class tst_JobDescription : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theRequirementBehindAnOpeningIsRead_data();
    void theRequirementBehindAnOpeningIsRead();
    void theTitleAloneIsNoRequirement_data();
    void theTitleAloneIsNoRequirement();
    void aSentenceWithAKnownSkillIsNoAdvertising_data();
    void aSentenceWithAKnownSkillIsNoAdvertising();
    void whatTheCompanyOffersIsNotDemanded();
    void whatIsAnAdvantageIsNoPortrait();
    void headingsDecideWhatIsOnlyWelcome();
    void theSeedsSentenceAsksAboutItsSkill();
};

void tst_JobDescription::theRequirementBehindAnOpeningIsRead_data()
{
    QTest::addColumn<QString>("description");
    QTest::addColumn<QStringList>("requirements");
    const auto row = [](const char *text, const QStringList &wanted) {
        QTest::addRow("%s", text) << QString::fromUtf8(text) << wanted;
    };
    row("We are seeking a Backend Developer with 3 years of Kotlin experience.",
        {QStringLiteral("3 years of Kotlin experience")});
    row("For our yard in Gdynia, we are currently looking for two welders with a valid EN ISO 9606 "
        "certificate!",
        {QStringLiteral("a valid EN ISO 9606 certificate")});
    row("The county is hiring a ranger who can track wolves on foot.",
        {QStringLiteral("can track wolves on foot")});
    row("Join our team as a pastry cook: lamination of croissant dough, sugar work.",
        {QStringLiteral("lamination of croissant dough, sugar work")});
    row("We need someone to run our chicken farm over the winter.",
        {QStringLiteral("run our chicken farm over the winter")});
    row("The ideal candidate is able to splice ropes and wires.",
        {QStringLiteral("able to splice ropes and wires")});
    row("As the oldest theatre in town we need a prompter who can read lips.",
        {QStringLiteral("can read lips")});
    row("We are looking for strong Excel skills and experience in payroll.",
        {QStringLiteral("strong Excel skills and experience in payroll")});
}

void tst_JobDescription::theRequirementBehindAnOpeningIsRead()
{
    QFETCH(QString, description);
    QFETCH(QStringList, requirements);
    QCOMPARE(requirementsIn(QStringLiteral("Specialist"), description), requirements);
    for (const auto &text : std::as_const(requirements))
        QVERIFY(description.contains(text));
}

void tst_JobDescription::theTitleAloneIsNoRequirement_data()
{
    QTest::addColumn<QString>("description");
    QTest::addColumn<bool>("namesATool");
    QTest::newRow("a practice") << QStringLiteral("We are hiring a recruiter for our office in Lyon.")
                                << false;
    QTest::newRow("plural") << QStringLiteral("The hospital is looking for nurses and carers.") << false;
    QTest::newRow("invitation") << QStringLiteral("We want a welder to join our growing team.") << false;
    QTest::newRow("a tool") << QStringLiteral("We are searching for a React developer.") << true;
}

void tst_JobDescription::theTitleAloneIsNoRequirement()
{
    QFETCH(QString, description);
    QFETCH(bool, namesATool);
    QCOMPARE(requirementsIn(QStringLiteral("Specialist"), description).isEmpty(), !namesATool);
}

void tst_JobDescription::aSentenceWithAKnownSkillIsNoAdvertising_data()
{
    QTest::addColumn<QString>("description");
    QTest::addColumn<QString>("skill");
    QTest::newRow("market leader") << QStringLiteral(
        "As market leader in cold storage we rely on people with a forklift licence.")
                                   << QStringLiteral("forklift licence");
    QTest::newRow("salary") << QStringLiteral(
        "A competitive salary awaits accountants with IFRS behind them.")
                            << QStringLiteral("financial reporting");
    QTest::newRow("offered role") << QStringLiteral(
        "We offer a position in which you will maintain PLC programs.")
                                  << QStringLiteral("PLC programming");
}

void tst_JobDescription::aSentenceWithAKnownSkillIsNoAdvertising()
{
    QFETCH(QString, description);
    QFETCH(QString, skill);
    const auto read = builtin::requirementsOf(described(QStringLiteral("Specialist"), description));
    QCOMPARE(read.size(), 1);
    const auto named = read.first().skills + read.first().touched;
    QVERIFY(std::any_of(
        named.begin(), named.end(), [&](const builtin::Concept *known) { return known->name == skill; }));
}

void tst_JobDescription::whatTheCompanyOffersIsNotDemanded()
{
    QCOMPARE(
        requirementsIn(QStringLiteral("Bus Driver"),
            QStringLiteral(
                "Meyer is a family business in logistics. We are the first address for event planning.")),
        QStringList());
    QCOMPARE(
        requirementsIn(QStringLiteral("Bus Driver"),
            QStringLiteral("We offer free first aid courses and English lessons. You will receive a pension. "
                           "Equal opportunity employer.")),
        QStringList());
}

void tst_JobDescription::whatIsAnAdvantageIsNoPortrait()
{
    const auto read = builtin::requirementsOf(described(QStringLiteral("Fisher"),
        QStringLiteral("A skipper's ticket is an advantage. Welding experience is the icing on the cake.")));
    QCOMPARE(read.size(), 2);
    QVERIFY(!read.first().mustHave);
}

void tst_JobDescription::headingsDecideWhatIsOnlyWelcome()
{
    const auto read = builtin::requirementsOf(described(QStringLiteral("Gardener"),
        QStringLiteral("Your tasks:\n- Prune roses\nNice to have:\n- Repair mowers\nWhat we offer:\n- "
                       "Training in PCR\n")));
    QCOMPARE(read.size(), 2);
    QVERIFY(read.first().mustHave);
    QVERIFY(!read.last().mustHave);
}

void tst_JobDescription::theSeedsSentenceAsksAboutItsSkill()
{
    const auto plan = builtin::plan(test::orderFor(test::job(QStringLiteral("software-engineer-described"))));
    QCOMPARE(plan.mustHave, QStringList{QStringLiteral("5+ years of TypeScript experience")});
    QCOMPARE(plan.competencies.value(0).name, QStringLiteral("TypeScript"));
    QVERIFY(plan.skillsCoverage.value(plan.mustHave.first()).size() >= 2);
}

QTEST_GUILESS_MAIN(tst_JobDescription)
#include "tst_jobdescription.moc"
