// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "agents/builtin/phrase.h"
#include "agents/builtin/planner.h"
#include "agents/builtin/requirement.h"
#include "agents/builtin/text.h"
#include "agents/builtin/verbs.h"
#include "golden.h"
#include "jobs.h"

#include <QRegularExpression>
#include <QTest>

using namespace candor;
using namespace candor::agents;
using builtin::SkillKind;
using builtin::Wording;
using domain::Level;

namespace {

struct Job
{
    const char *position;
    QStringList qualifications;
};

// Jobs that nothing in the taxonomy was written for, told in every grammatical form that recruiters use.
QList<Job> unlikeJobs()
{
    const auto list = [](std::initializer_list<const char *> texts) {
        QStringList result;
        for (const auto *text : texts)
            result.append(QString::fromUtf8(text));
        return result;
    };
    return {
        {"Beekeeper",
            list({"Splits strong colonies before they swarm", "Recognises foulbrood and reports it"})},
        {"Air Traffic Controller",
            list({"Separates arriving and departing aircraft", "Valid ICAO English level 4 endorsement"})},
        {"Notary Clerk",
            list({"Prepares deeds and files them with the land registry", "Speaks to heirs with tact"})},
        {"Dental Hygienist",
            list({"Scales and polishes teeth without causing pain", "Takes bitewing radiographs"})},
        {"Crane Operator",
            list({"Reads load charts and refuses lifts beyond them", "CPCS card for tower cranes"})},
        {"Sommelier", list({"Pairs wines with a tasting menu", "Knows the appellations of Burgundy"})},
        {"Prosecutor", list({"Presents evidence before juries", "Has argued at least twenty felony trials"})},
        {"Lifeguard", list({"Swims 200 m in clothes", "Can tow an unconscious swimmer to the shore"})},
        {"Puppeteer", list({"Carves and strings marionettes", "Voices several characters in one scene"})},
        {"Sign Language Interpreter",
            list({"Interprets between signs and speech in court", "Keeps everything confidential"})},
        {"Perfumer",
            list({"Trained nose for natural raw materials", "Blends accords to a brief and a budget"})},
        {"Arborist", list({"Climbs with rope and harness", "Fells dead trees close to buildings"})},
        {"Speech Therapist", list({"Assesses swallowing after a stroke", "Explains exercises to parents"})},
        {"Tax Adviser", list({"Defends clients in tax audits", "Fluent in double taxation treaties"})},
        {"Bicycle Mechanic", list({"Can rebuild a gear hub and bleed brakes", "Cytech level 2"})},
        {"Zoo Keeper", list({"Ties knots that hold a nervous giraffe", "Helps vets during anaesthesia"})},
        {"Pastry Chef",
            list({"Tempers chocolate by hand", "Ability to scale recipes from 10 to 400 covers"})},
        {"Museum Conservator",
            list({"Stabilises flaking paint layers", "Understanding of light and humidity damage"})},
        {"Train Dispatcher",
            list({"Able to reroute trains calmly when a line is blocked",
                "Willing to work on public holidays"})},
        {"Undertaker", list({"Embalms bodies and dresses them", "Comforts grieving families"})},
        {"Game Warden", list({"Tracks poachers at night", "Firearms certificate"})},
        {"Court Stenographer",
            list({"220 words per minute with 98 % accuracy", "Steno machine of your own"})},
    };
}

domain::Plan planFor(const Job &job, Level level)
{
    domain::InterviewRequest request;
    request.position = QString::fromUtf8(job.position);
    request.level = level;
    request.qualifications = job.qualifications;
    return builtin::plan(test::orderFor(request));
}

bool hasControl(const QString &text)
{
    return std::any_of(text.begin(), text.end(),
        [](QChar c) { return c.category() == QChar::Other_Format || c.category() == QChar::Other_Control; });
}

} // namespace

class tst_Phrasing : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void verbsAreInflectedByRule_data();
    void verbsAreInflectedByRule();
    void whatIsCertainIsInflectedAndTheRestQuoted_data();
    void whatIsCertainIsInflectedAndTheRestQuoted();
    void papersAreToldFromTheWorkWithThem_data();
    void papersAreToldFromTheWorkWithThem();
    void aSkillIsTheSubjectOnlyWhereTheRequirementIsAboutIt_data();
    void aSkillIsTheSubjectOnlyWhereTheRequirementIsAboutIt();
    void theQuestionsOfUnlikeJobsAreTheReviewedOnes();
    void quotationsAreExactAndIntroducedInDifferentWords();
    void directionCharactersReachNoText();
};

void tst_Phrasing::verbsAreInflectedByRule_data()
{
    QTest::addColumn<QString>("third");
    QTest::addColumn<QString>("ing");
    const auto row = [](const char *third, const char *ing) {
        QTest::newRow(third) << QString::fromUtf8(third) << QString::fromUtf8(ing);
    };
    row("debones", "deboning");
    row("carries", "carrying");
    row("dies", "dying");
    row("polishes", "polishing");
    row("plots", "plotting");
    row("develops", "developing");
    row("submits", "submitting");
    row("visits", "visiting");
    row("dyes", "dyeing");
    row("fixes", "fixing");
    row("mimics", "mimicking");
    row("oversees", "overseeing");
    row("buries", "burying");
    row("brews", "brewing");
}

void tst_Phrasing::verbsAreInflectedByRule()
{
    QFETCH(QString, third);
    QFETCH(QString, ing);
    // "-ics" ends nouns of fields.
    const QString base
        = third == QStringLiteral("mimics") ? QStringLiteral("mimic") : builtin::baseOfThirdPerson(third);
    QCOMPARE(builtin::gerund(base), ing);
}

void tst_Phrasing::whatIsCertainIsInflectedAndTheRestQuoted_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("phrase");
    QTest::addColumn<Wording>("wording");
    const auto activity = [](const char *text, const char *phrase) {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(phrase) << Wording::Activity;
    };
    const auto noun = [](const char *text, const char *phrase) {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(phrase) << Wording::Noun;
    };
    const auto quoted = [](const char *text) {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(text) << Wording::Quoted;
    };
    activity("Can gut a trout and smoke the fillets", "gutting a trout and smoking the fillets");
    activity("Must safely operate a chairlift", "safely operating a chairlift");
    activity("Zaps the weeds along a track", "zapping the weeds along a track");
    activity("Verifies passports and stamps them", "verifying passports and stamping them");
    activity("Has laid parquet in listed buildings", "laying parquet in listed buildings");
    activity("Have taught fencing to teenagers", "teaching fencing to teenagers");
    activity("Tending of alpine sheep", "tending alpine sheep");
    activity("Willingness to sleep in a tent", "sleeping in a tent");
    noun("Thorough knowledge of saddle fitting", "saddle fitting");
    noun("2 years of experience in coral restoration", "coral restoration");
    noun("Knows the tides of the estuary", "the tides of the estuary");
    noun("Falconry skills", "falconry");
    quoted("Tower crane banksman");
    quoted("Debarks willows");
    noun("Report writing for coroners and judges", "report writing for coroners and judges");
    quoted("Can gut a trout, fillet a pike, smoke an eel and sell them all at the stall");
    quoted("Clears your desk before noon");
    quoted("Sports massage");
    quoted("Calm under fire and in flood");
    quoted("Latin");
    quoted("Voices that carry");
    quoted("Theories 3 and 4");
    quoted("Abseil rescue training");
    quoted("Has coached juniors and enjoys tournament travel");
    quoted("Able to sight-read");
    quoted("2 years in a comparable position");
}

void tst_Phrasing::whatIsCertainIsInflectedAndTheRestQuoted()
{
    QFETCH(QString, text);
    QFETCH(QString, phrase);
    QFETCH(Wording, wording);
    const auto read = builtin::phraseOf(text);
    QCOMPARE(read.text, phrase);
    QCOMPARE(read.wording, wording);
}

void tst_Phrasing::papersAreToldFromTheWorkWithThem_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isPaper");
    QTest::addColumn<QString>("phrase");
    const auto row = [](const char *text, bool isPaper, const char *phrase) {
        QTest::newRow(text) << QString::fromUtf8(text) << isPaper << QString::fromUtf8(phrase);
    };
    row("CISSP certified", true, "CISSP certification");
    row("Rifle licence", true, "rifle licence");
    row("Licensed taxidermist", true, "qualification as a taxidermist");
    row("Has steered a toy through safety certification", false,
        "steering a toy through safety certification");
    row("Prepares the registration of trademarks", false, "preparing the registration of trademarks");
    row("Experience with the certification of organic farms", false, "the certification of organic farms");
}

void tst_Phrasing::papersAreToldFromTheWorkWithThem()
{
    QFETCH(QString, text);
    QFETCH(bool, isPaper);
    QFETCH(QString, phrase);
    const auto read = builtin::readRequirement(text, QStringLiteral("Specialist"));
    QCOMPARE(read.kind == SkillKind::Credential, isPaper);
    QCOMPARE(read.phrase, phrase);
}

void tst_Phrasing::aSkillIsTheSubjectOnlyWhereTheRequirementIsAboutIt_data()
{
    QTest::addColumn<QString>("position");
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isAbout");
    const auto row = [](const char *position, const char *text, bool isAbout) {
        QTest::newRow(text) << QString::fromUtf8(position) << QString::fromUtf8(text) << isAbout;
    };
    row("Ship Broker", "Accompanies owners to insurance hearings", false);
    row("Actor", "Explains machine learning on stage", false);
    row("Choir Director", "Chooses songs (Spanish, English) by SQL", false);
    row("Weather Observer", "Cloud cover estimation by eye", false);
    row("Data Analyst", "Builds dashboards in Tableau", true);
    row("Night Nurse", "Wound care on a surgical ward", true);
    row("Storekeeper", "Handling of forklifts and reach trucks in narrow aisles", true);
}

void tst_Phrasing::aSkillIsTheSubjectOnlyWhereTheRequirementIsAboutIt()
{
    QFETCH(QString, position);
    QFETCH(QString, text);
    QFETCH(bool, isAbout);
    const auto read = builtin::readRequirement(text, position);
    QVERIFY(!(read.skills + read.touched).isEmpty());
    QCOMPARE(!read.skills.isEmpty(), isAbout);
}

void tst_Phrasing::theQuestionsOfUnlikeJobsAreTheReviewedOnes()
{
    QString text;
    const auto jobs = unlikeJobs();
    int index = 0;
    for (const auto &job : jobs) {
        const auto level = Level(index++ % 4);
        const auto plan = planFor(job, level);
        QCOMPARE(domain::brokenInvariants(plan), QStringList());
        text += QString::fromUtf8(job.position) + QLatin1Char(' ') + domain::name(level) + QLatin1Char('\n');
        const auto questions = domain::questionsInOrder(plan);
        for (const auto &question : questions) {
            QVERIFY2(builtin::wordCount(question.text) <= 35, qPrintable(question.text));
            QCOMPARE(question.text.count(QLatin1Char('?')), 1);
            if (question.qualification)
                text += QStringLiteral("  ") + question.text + QLatin1Char('\n');
        }
    }
    test::compareWithGolden(QStringLiteral("unlike-jobs"), text);
}

void tst_Phrasing::quotationsAreExactAndIntroducedInDifferentWords()
{
    static const QRegularExpression quotation(QStringLiteral("^(.*)“([^”]*)”"));
    for (const auto level : {Level::Junior, Level::Mid, Level::Senior, Level::Lead}) {
        const Job job{"Ringmaster",
            {QStringLiteral("Tames lions gently"), QStringLiteral("Whip hand and steady voice"),
                QStringLiteral("Juggles 5 clubs while riding"), QStringLiteral("Tent of your own")}};
        const auto plan = planFor(job, level);
        QSet<QString> introductions;
        int quoted = 0;
        const auto questions = domain::questionsInOrder(plan);
        for (const auto &question : questions) {
            const auto match = quotation.match(question.text);
            if (!match.hasMatch())
                continue;
            ++quoted;
            introductions.insert(match.captured(1));
            QVERIFY2(job.qualifications.contains(match.captured(2)), qPrintable(question.text));
        }
        QVERIFY(quoted >= 4);
        QVERIFY(introductions.size() >= 4);
    }
}

void tst_Phrasing::directionCharactersReachNoText()
{
    const QStringList hidden{QStringLiteral("\u202E"), QStringLiteral("\u2066"), QStringLiteral("\u200F"),
        QStringLiteral("\u061C"), QStringLiteral("\u200B"), QStringLiteral("\u2028")};
    for (const auto &mark : hidden) {
        domain::InterviewRequest request;
        request.position = QStringLiteral("Fal") + mark + QStringLiteral("coner");
        request.candidateName = QStringLiteral("Sam") + mark;
        request.companyName = mark + QStringLiteral("Aviary");
        request.qualifications = {QStringLiteral("Tames ") + mark + QStringLiteral("kestrels"),
            QStringLiteral("Google") + mark + QStringLiteral(" Cloud"),
            QStringLiteral("Sales") + mark + QStringLiteral("force"),
            QStringLiteral("Relocation to ") + mark + QStringLiteral("Riga"),
            QStringLiteral("Can fly ") + mark + QStringLiteral("a hawk")};
        request.jobDescription = QStringLiteral("We are looking for a falconer who can hood ") + mark
            + QStringLiteral("a merlin.");
        auto order = test::orderFor(request);
        auto plan = builtin::plan(order);
        order.previous = plan;
        order.instructions = QStringLiteral("Add a question about ") + mark + QStringLiteral("lure training");
        for (const auto &made : {plan, builtin::plan(order)}) {
            QVERIFY(!hasControl(made.title + made.greeting));
            for (const auto &competency : made.competencies)
                QVERIFY2(!hasControl(competency.name), qPrintable(competency.name));
            const auto questions = domain::questionsInOrder(made);
            for (const auto &question : questions)
                QVERIFY2(!hasControl(question.text), qPrintable(question.text));
        }
    }
}

QTEST_GUILESS_MAIN(tst_Phrasing)
#include "tst_phrasing.moc"
