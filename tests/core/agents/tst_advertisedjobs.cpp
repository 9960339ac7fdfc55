// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "agents/builtin/planner.h"
#include "agents/builtin/requirement.h"
#include "agents/builtin/text.h"
#include "golden.h"
#include "jobs.h"

#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace candor;
using namespace candor::agents;
using builtin::SkillKind;
using builtin::Wording;
using domain::InterviewRequest;
using domain::Level;

namespace {

std::optional<Level> levelNamed(const QString &name)
{
    for (const auto level : {Level::Junior, Level::Mid, Level::Senior, Level::Lead}) {
        if (domain::name(level) == name)
            return level;
    }
    return std::nullopt;
}

// Jobs that the bank's author did not have in mind, in the words of real advertisements: advertised/jobs.txt.
QList<InterviewRequest> advertisedJobs()
{
    QFile file(QStringLiteral(CANDOR_SOURCE_DIR "/tests/core/agents/advertised/jobs.txt"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QList<InterviewRequest> jobs;
    bool isNew = true;
    const auto lines = QString::fromUtf8(file.readAll()).split(QLatin1Char('\n'));
    for (const auto &line : lines) {
        if (line.isEmpty() || line.startsWith(QLatin1Char('#'))) {
            isNew = true;
        } else if (isNew) {
            const auto head = line.split(QLatin1Char('|'));
            InterviewRequest request;
            request.position = head.value(0);
            request.level = levelNamed(head.value(1));
            request.durationMinutes = head.value(2).toInt();
            jobs.append(request);
            isNew = false;
        } else if (line.startsWith(QLatin1String("D: "))) {
            jobs.last().jobDescription = line.mid(3);
        } else {
            jobs.last().qualifications.append(line.mid(2));
        }
    }
    return jobs;
}

} // namespace

class tst_AdvertisedJobs : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theQuestionsOfAdvertisedJobsAreTheReviewedOnes();
    void noQuestionComesTwiceOrRepeatsTheWordsOfItsRequirement();
    void everyRequirementIsAskedAboutOnceAtLeast();
    void requirementsAreReadForWhatTheyAre_data();
    void requirementsAreReadForWhatTheyAre();
};

void tst_AdvertisedJobs::theQuestionsOfAdvertisedJobsAreTheReviewedOnes()
{
    QString text;
    const auto jobs = advertisedJobs();
    QVERIFY(jobs.size() >= 30);
    for (const auto &job : jobs) {
        QVERIFY2(job.level && job.qualifications.size() >= 6, qPrintable(job.position));
        const auto plan = builtin::plan(test::orderFor(job));
        QCOMPARE(domain::brokenInvariants(plan), QStringList());
        text += job.position + QLatin1Char(' ') + domain::name(*job.level) + QLatin1Char('\n');
        const auto questions = domain::questionsInOrder(plan);
        for (const auto &question : questions) {
            if (question.kind != domain::QuestionKind::Closing && question.id != questions.first().id)
                text += QStringLiteral("  ") + question.text + QLatin1Char('\n');
        }
    }
    test::compareWithGolden(QStringLiteral("advertised-jobs"), text);
}

void tst_AdvertisedJobs::noQuestionComesTwiceOrRepeatsTheWordsOfItsRequirement()
{
    static const QRegularExpression repetition(
        QStringLiteral("\\b(\\w{4,})\\w* (?:in|for|on|of|to|when|with|others for)? ?\\1"),
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression broken(
        QStringLiteral("ing (?:of|and \\w+ing of) |\\b(?:has|is|does) the \\w+s\\b|\\ba \\w+ and |\\{|  "));
    static const QRegularExpression quotation(QStringLiteral("“[^”]*”"));
    const auto jobs = advertisedJobs();
    for (auto job : jobs) {
        for (const auto level : {Level::Junior, Level::Mid, Level::Senior, Level::Lead}) {
            job.level = level;
            QSet<QString> seen;
            const auto questions = domain::questionsInOrder(builtin::plan(test::orderFor(job)));
            for (const auto &question : questions) {
                QVERIFY2(!seen.contains(question.text), qPrintable(question.text));
                seen.insert(question.text);
                const QString own = QString(question.text).remove(quotation);
                QVERIFY2(!repetition.match(own).hasMatch(), qPrintable(question.text));
                QVERIFY2(!broken.match(own).hasMatch(), qPrintable(question.text));
                QVERIFY2(question.text.count(QLatin1Char('?')) == 1, qPrintable(question.text));
                QVERIFY2(builtin::wordCount(question.text) <= 35, qPrintable(question.text));
            }
        }
    }
}

void tst_AdvertisedJobs::everyRequirementIsAskedAboutOnceAtLeast()
{
    const auto jobs = advertisedJobs();
    for (const auto &job : jobs) {
        const auto plan = builtin::plan(test::orderFor(job));
        QSet<QString> asked;
        const auto questions = domain::questionsInOrder(plan);
        for (const auto &question : questions)
            asked.insert(question.qualification.value_or(QString()));
        for (const auto &qualification : plan.mustHave + plan.niceToHave)
            QVERIFY2(asked.contains(qualification), qPrintable(job.position + qualification));
    }
}

void tst_AdvertisedJobs::requirementsAreReadForWhatTheyAre_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<SkillKind>("kind");
    QTest::addColumn<Wording>("wording");
    QTest::addColumn<QString>("phrase");
    const auto row = [](const char *text, SkillKind kind, Wording wording, const char *phrase) {
        QTest::newRow(text) << QString::fromUtf8(text) << kind << wording << QString::fromUtf8(phrase);
    };
    const auto paper = [&](const char *text) { row(text, SkillKind::Credential, Wording::Quoted, text); };
    const auto quoted = [&](const char *text) { row(text, SkillKind::Practice, Wording::Quoted, text); };
    const auto duty = [&](const char *text, const char *phrase) {
        row(text, SkillKind::Practice, Wording::Activity, phrase);
    };
    const auto condition = [&](const char *text, const char *phrase) {
        row(text, SkillKind::Condition, Wording::Noun, phrase);
    };
    paper("BSc or MSc in Chemistry or related discipline");
    paper("Full UK HGV C+E licence with no more than 6 points");
    paper("Crane or dumper tickets");
    row("Qualified glazier (or equivalent)", SkillKind::Credential, Wording::Noun,
        "qualification as a glazier");
    row("Level 2 beekeeping certificate", SkillKind::Credential, Wording::Noun,
        "level 2 beekeeping certificate");
    condition("Own trowel and tools", "trowel and tools of your own");
    condition("Must pass a drug test", "a drug test");
    condition("Nights out required", "nights away from home");
    condition("Call-out rota, one week in four", "on-call duty");
    condition("Early risers welcome", "early starts");
    condition("Portfolio required", "a portfolio of your work");
    condition("Must be able to work Saturdays", "work at weekends");
    quoted("Impeccable palate and balance skills");
    quoted("Pacing, rhythm and mime");
    row("Quarterly felting using looms", SkillKind::Practice, Wording::Noun, "quarterly felting using looms");
    quoted("Keeps smiling during the rush");
    quoted("Own the mosaic from sketch to grout");
    quoted("Embroidery experience in a cloister");
    quoted("Proven heraldry experience using seals");
    duty("Counts the vault every Sunday night", "counting the vault every Sunday night");
    duty("Experience in a two-ring circus", "working in a two-ring circus");
    duty("Translation of runes", "translating runes");
    duty("Installation and maintenance of organ pipes", "installing and maintaining organ pipes");
    duty("Interpretation of NMR spectra", "interpreting NMR spectra");
    duty("Drafting and negotiation of ransom notes", "drafting and negotiating ransom notes");
    duty("Proofreading and editing of the almanac", "proofreading and editing the almanac");
}

void tst_AdvertisedJobs::requirementsAreReadForWhatTheyAre()
{
    QFETCH(QString, text);
    QFETCH(SkillKind, kind);
    QFETCH(Wording, wording);
    QFETCH(QString, phrase);
    const auto read = builtin::readRequirement(text, QStringLiteral("Specialist"));
    QCOMPARE(read.phrase, phrase);
    QCOMPARE(int(read.kind), int(kind));
    QCOMPARE(int(read.wording), int(wording));
}

QTEST_GUILESS_MAIN(tst_AdvertisedJobs)
#include "tst_advertisedjobs.moc"
