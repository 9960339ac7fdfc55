// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "agents/builtin/answers.h"
#include "agents/builtin/planner.h"
#include "agents/builtin/proof.h"
#include "conversation.h"
#include "jobs.h"
#include "rendering.h"

#include <QTest>

using namespace candor;
using namespace candor::agents;
using domain::Assessment;
using domain::Verdict;

namespace {

// One requirement, one answer to the first question of each kind about it.
Assessment answering(const QString &position, const QString &requirement, const QString &behavioural,
    const QString &other = {})
{
    domain::InterviewRequest request;
    request.position = position;
    request.level = domain::Level::Mid;
    request.qualifications = {requirement};
    const auto plan = builtin::plan(test::orderFor(request));
    auto said = std::make_shared<QStringList>();
    const auto transcript = test::interviewed(
        plan, [=](const domain::Question &question, const NextTurn &turn) {
            if (question.qualification != requirement || turn.kind == domain::Turn::Kind::FollowUp)
                return QString();
            const QString &answer
                = question.kind == domain::QuestionKind::Behavioral || other.isEmpty() ? behavioural : other;
            if (said->contains(answer))
                return QString();
            said->append(answer);
            return answer;
        });
    const auto report = test::assessed(request, plan, transcript);
    const auto broken = domain::brokenInvariants(report, plan);
    if (!broken.isEmpty())
        qFatal("%s", qPrintable(broken.join(QLatin1Char(' '))));
    return report;
}

QString concerns(const Assessment &report)
{
    QStringList all;
    for (const auto &score : report.competencies)
        all += score.concerns;
    return all.join(QLatin1Char('\n'));
}

const QString dressing
    = QStringLiteral("At the hospice I looked after a man with a deep wound on his heel. I assessed the "
                     "wound, changed the dressing with "
                     "an aseptic technique because it was infected, took a swab, informed the doctor and "
                     "documented the size of 4 cm. As "
                     "a result the wound healed in 6 weeks and I planned the follow-up with the patient.");

} // namespace

class tst_BuiltinVerdicts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aDurationThatIsNotToldIsNotMet_data();
    void aDurationThatIsNotToldIsNotMet();
    void yearsAreReadInEveryForm_data();
    void yearsAreReadInEveryForm();
    void knowingHowIsNotHavingDone();
    void aConcernIsNeverContradictedByTheAnswer_data();
    void aConcernIsNeverContradictedByTheAnswer();
    void aChangeInFiguresIsAnOutcome_data();
    void aChangeInFiguresIsAnOutcome();
};

void tst_BuiltinVerdicts::aDurationThatIsNotToldIsNotMet_data()
{
    QTest::addColumn<QString>("requirement");
    QTest::addColumn<QString>("addition");
    QTest::addColumn<Verdict>("verdict");
    QTest::newRow("nothing demanded") << QStringLiteral("Wound care") << QString() << Verdict::Met;
    QTest::newRow("not told") << QStringLiteral("4 years of wound care") << QString() << Verdict::Partial;
    QTest::newRow("told") << QStringLiteral("4 years of wound care")
                          << QStringLiteral(" I have done wound care for eleven years.") << Verdict::Met;
    QTest::newRow("too few") << QStringLiteral("4 years of wound care")
                             << QStringLiteral(" I have done wound care for two years.") << Verdict::Partial;
    QTest::newRow("somebody else's") << QStringLiteral("4 years of wound care")
                                     << QStringLiteral(" The patient had been ill for nine years.")
                                     << Verdict::Partial;
}

void tst_BuiltinVerdicts::aDurationThatIsNotToldIsNotMet()
{
    QFETCH(QString, requirement);
    QFETCH(QString, addition);
    QFETCH(Verdict, verdict);
    const auto report = answering(QStringLiteral("Hospice Nurse"), requirement, dressing + addition);
    QVERIFY2(report.qualifications.first().verdict == verdict, qPrintable(test::rendered(report)));
    QCOMPARE(concerns(report).contains(QStringLiteral("asks for 4 years")), verdict == Verdict::Partial);
}

void tst_BuiltinVerdicts::yearsAreReadInEveryForm_data()
{
    QTest::addColumn<QString>("answer");
    QTest::addColumn<int>("years");
    const auto row
        = [](const char *answer, int years) { QTest::newRow(answer) << QString::fromUtf8(answer) << years; };
    row("I have kept bees for twelve years.", 12);
    row("I have kept bees since 2015.", 11);
    row("My work with bees ran from 2008 to 2014.", 6);
    row("A decade with bees taught me patience.", 10);
    row("I kept bees 15+ years, 3 of them abroad.", 15);
    row("The hives are 30 years old and I love bees.", 0);
    row("I started with bees 4 years ago.", 0);
}

void tst_BuiltinVerdicts::yearsAreReadInEveryForm()
{
    QFETCH(QString, answer);
    QFETCH(int, years);
    domain::Turn turn;
    turn.number = 1;
    turn.questionId = QStringLiteral("q2");
    turn.answer = answer;
    const auto told
        = builtin::toldYears(QStringLiteral("3 years with bees"), {QStringLiteral("q2")}, {turn}, 2026);
    QCOMPARE(told.ofTheSkill.value_or(0), years);
}

void tst_BuiltinVerdicts::knowingHowIsNotHavingDone()
{
    const QString textbook = QStringLiteral("Wound care means that the wound is assessed and documented "
                                            "first, because signs of infection decide the "
                                            "dressing. An aseptic technique prevents infection, so that the "
                                            "wound heals. Then the doctor is informed, the "
                                            "follow-up is planned, and pressure ulcers are measured in 2 "
                                            "directions, for example 3 by 4 cm at St Anne's.");
    const auto plain = answering(QStringLiteral("Hospice Nurse"), QStringLiteral("Wound care"), {}, textbook);
    QCOMPARE(plain.qualifications.first().verdict, Verdict::Met);
    for (const auto &requirement : {QStringLiteral("Proven wound care"),
             QStringLiteral("Demonstrable wound care"), QStringLiteral("Track record in wound care")}) {
        const auto told = answering(QStringLiteral("Hospice Nurse"), requirement, {}, textbook);
        QVERIFY2(told.qualifications.first().verdict == Verdict::Partial, qPrintable(test::rendered(told)));
        QVERIFY(concerns(told).contains(QStringLiteral("asks for what was done")));
        const auto done = answering(QStringLiteral("Hospice Nurse"), requirement, dressing);
        QVERIFY2(done.qualifications.first().verdict == Verdict::Met, qPrintable(test::rendered(done)));
    }
}

void tst_BuiltinVerdicts::aConcernIsNeverContradictedByTheAnswer_data()
{
    QTest::addColumn<QString>("answer");
    QTest::addColumn<QString>("concern");
    QTest::newRow("figures in sentences beside the point") << QStringLiteral(
        "I changed the dressing of a wound because it smelled. The ward had 31 beds in those days, and "
        "Bremen was short of staff.") << QStringLiteral("without figures");
    QTest::newRow("an outcome beside the point") << QStringLiteral(
        "I cleaned the wound of an old sailor. We were four on that shift. He walked home on time.")
                                                 << QStringLiteral("what came of it");
    QTest::newRow("an outcome in figures") << QStringLiteral(
        "I wrote a plan for wound dressings on my ward. Infected wounds went from seven a month to two.")
                                           << QStringLiteral("what came of it");
}

void tst_BuiltinVerdicts::aConcernIsNeverContradictedByTheAnswer()
{
    QFETCH(QString, answer);
    QFETCH(QString, concern);
    const auto report = answering(QStringLiteral("Hospice Nurse"), QStringLiteral("Wound care"), answer);
    QVERIFY(report.qualifications.first().verdict != Verdict::NotAssessed);
    QVERIFY2(!concerns(report).contains(concern), qPrintable(test::rendered(report)));
}

void tst_BuiltinVerdicts::aChangeInFiguresIsAnOutcome_data()
{
    QTest::addColumn<QString>("sentence");
    QTest::addColumn<bool>("isOutcome");
    const auto row = [](const char *sentence, bool isOutcome) {
        QTest::newRow(sentence) << QString::fromUtf8(sentence) << isOutcome;
    };
    row("Returned parcels went from 40 a day to six.", true);
    row("We brought the queue from about 25 minutes to under 4.", true);
    row("Accidents came down from three to none.", true);
    row("The fault has never happened again since.", true);
    row("I drove from Gdansk to Lyon.", false);
    row("My shift was from 6 to 14 in the bakery.", false);
    row("The pipeline lost about 30 orders a week.", false);
}

void tst_BuiltinVerdicts::aChangeInFiguresIsAnOutcome()
{
    QFETCH(QString, sentence);
    QFETCH(bool, isOutcome);
    QCOMPARE(builtin::discourse(sentence).result, isOutcome);
}

QTEST_GUILESS_MAIN(tst_BuiltinVerdicts)
#include "tst_builtinverdicts.moc"
