// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/assessment.h"

#include <QRandomGenerator>
#include <QTest>
#include <bit>
#include <functional>

using namespace candor::domain;
using Change = std::function<void(Assessment &)>;
Q_DECLARE_METATYPE(Change)

class tst_Assessment : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void overallFollowsTheDocumentedFormula_data();
    void overallFollowsTheDocumentedFormula();
    void overallGivesTheSameBitsAgain();
    void aRequiredCompetencyBelowItsMinimumCapsAtMaybe();
    void anOverrideCountsInPlaceOfTheScore();
    void everyBrokenInvariantIsDetected_data();
    void everyBrokenInvariantIsDetected();
    void redactingKeepsTheFigures();
    void namesCanBeReadBack();
};

static CompetencyScore score(const QString &id, double weight, std::optional<double> value)
{
    CompetencyScore score;
    score.id = id;
    score.weight = weight;
    score.score = value;
    return score;
}

void tst_Assessment::overallFollowsTheDocumentedFormula_data()
{
    using Scores = QList<std::pair<double, std::optional<double>>>; // weight, score
    QTest::addColumn<QList<CompetencyScore>>("scores");
    QTest::addColumn<std::optional<double>>("overall");
    QTest::addColumn<QString>("recommendation");
    const auto add
        = [](const char *row, const Scores &given, std::optional<double> overall, const char *wanted) {
              QList<CompetencyScore> scores;
              for (const auto &[weight, value] : given)
                  scores.append(score(QStringLiteral("c%1").arg(scores.size() + 1), weight, value));
              QTest::newRow(row) << scores << overall << QString::fromLatin1(wanted);
          };
    add("all fives", {{0.5, 5}, {0.5, 5}}, 100.0, "STRONG_HIRE");
    add("all ones", {{0.5, 1}, {0.5, 1}}, 0.0, "NO_HIRE");
    add("all threes", {{0.25, 3}, {0.75, 3}}, 50.0, "MAYBE");
    add("weights count", {{0.75, 5}, {0.25, 1}}, 75.0, "HIRE");
    add("what has no score doesn't count", {{0.75, 5}, {0.25, {}}}, 100.0, "STRONG_HIRE");
    add("85 is a strong hire", {{1.0, 4.4}}, 85.0, "STRONG_HIRE");
    add("below 85 is a hire", {{1.0, 4.3}}, 82.5, "HIRE");
    add("65 is a hire", {{1.0, 3.6}}, 65.0, "HIRE");
    add("below 65 is a maybe", {{1.0, 3.5}}, 62.5, "MAYBE");
    add("45 is a maybe", {{1.0, 2.8}}, 45.0, "MAYBE");
    add("below 45 is no hire", {{1.0, 2.7}}, 42.5, "NO_HIRE");
    add("rounded half up to a tenth", {{1.0, 3.25}}, 56.3, "MAYBE");
    add("less than 60 % of the weight", {{0.5, 5}, {0.5, {}}}, {}, "");
    add("nothing at all", {}, {}, "");
}

void tst_Assessment::overallFollowsTheDocumentedFormula()
{
    QFETCH(QList<CompetencyScore>, scores);
    QFETCH(std::optional<double>, overall);
    QFETCH(QString, recommendation);
    const auto figures = candor::domain::overall(scores, {});
    QCOMPARE(figures.score, overall);
    QCOMPARE(figures.recommendation ? name(*figures.recommendation) : QString(), recommendation);
}

void tst_Assessment::overallGivesTheSameBitsAgain()
{
    QRandomGenerator random(20'260'320);
    for (int round = 0; round < 1000; ++round) {
        QList<CompetencyScore> scores;
        for (int i = 0; i < 6; ++i) {
            const bool given = random.bounded(4) != 0;
            scores.append(score(QString::number(i), random.generateDouble(),
                given ? std::optional(1.0 + random.bounded(41) / 10.0) : std::nullopt));
        }
        const auto copy = scores;
        const auto first = overall(scores, {});
        const auto second = overall(copy, {});
        QCOMPARE(first.score.has_value(), second.score.has_value());
        if (!first.score)
            continue;
        QCOMPARE(std::bit_cast<quint64>(*first.score), std::bit_cast<quint64>(*second.score));
        QVERIFY(*first.score >= 0 && *first.score <= 100);
        QCOMPARE(std::bit_cast<quint64>(*first.score),
            std::bit_cast<quint64>(double(qRound64(*first.score * 10)) / 10.0));
    }
}

void tst_Assessment::aRequiredCompetencyBelowItsMinimumCapsAtMaybe()
{
    const QList<CompetencyScore> scores{
        score(QStringLiteral("c1"), 0.1, 2.9), score(QStringLiteral("c2"), 0.9, 5)};
    Competency required{QStringLiteral("c1"), {}, 0.1, true, 3};
    QCOMPARE(overall(scores, {required}).recommendation, std::optional(Recommendation::Maybe));
    QCOMPARE(overall(scores, {required}).score, overall(scores, {}).score);
    required.minimumScore = 2;
    QCOMPARE(overall(scores, {required}).recommendation, std::optional(Recommendation::StrongHire));
    required.minimumScore = 3;
    required.required = false;
    QCOMPARE(overall(scores, {required}).recommendation, std::optional(Recommendation::StrongHire));

    const QList<CompetencyScore> unknown{
        score(QStringLiteral("c1"), 0.1, {}), score(QStringLiteral("c2"), 0.9, 5)};
    QCOMPARE(overall(unknown, {{QStringLiteral("c1"), {}, 0.1, true, 3}}).recommendation,
        std::optional(Recommendation::Maybe));
    const QList<CompetencyScore> weak{score(QStringLiteral("c1"), 1, 1)};
    QCOMPARE(overall(weak, {{QStringLiteral("c1"), {}, 1, true, 3}}).recommendation,
        std::optional(Recommendation::NoHire));
}

void tst_Assessment::anOverrideCountsInPlaceOfTheScore()
{
    auto scores = QList<CompetencyScore>{score(QStringLiteral("c1"), 1, 2)};
    scores[0].override = Override{5, {}, {}, {}};
    QCOMPARE(overall(scores, {}).score, std::optional(100.0));
    scores[0].score.reset();
    QCOMPARE(overall(scores, {}).score, std::optional(100.0));
}

static Plan plan()
{
    Plan plan;
    plan.competencies = {{QStringLiteral("c1"), {}, 0.7, true, 3}, {QStringLiteral("c2"), {}, 0.3, false, 0}};
    return plan;
}

static Assessment sound()
{
    Turn turn;
    turn.number = 1;
    turn.text = QStringLiteral("How?");
    turn.answer = QStringLiteral("I split the service and measured it.");
    turn.final = true;
    Assessment assessment;
    assessment.transcript = {turn};
    assessment.summary = QStringLiteral("Good.");
    assessment.competencies
        = {score(QStringLiteral("c1"), 0.7, 4), score(QStringLiteral("c2"), 0.3, std::nullopt)};
    assessment.competencies[0].evidence = {{1, QStringLiteral("measured it")}};
    assessment.competencies[0].strengths = {QStringLiteral("measures")};
    assessment.competencies[0].override
        = Override{4.5, QStringLiteral("knows more"), QStringLiteral("u"), {}};
    assessment.qualifications
        = {{QStringLiteral("Java"), Verdict::Met, 0.9, {{1, QStringLiteral("split the service")}}}};
    assessment.overall = overall(assessment.competencies, plan().competencies);
    return assessment;
}

void tst_Assessment::everyBrokenInvariantIsDetected_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<QString>("sentence"); // empty: nothing is broken
    const auto recomputed = [](const Change &change) {
        return Change([change](Assessment &assessment) {
            change(assessment);
            assessment.overall = overall(assessment.competencies, plan().competencies);
        });
    };
    const auto add = [](const char *row, const Change &change, const char *sentence) {
        QTest::newRow(row) << change << QString::fromUtf8(sentence);
    };
    add("a sound report", [](Assessment &) { }, "");
    add(
        "a quote nobody said",
        [](Assessment &a) { a.competencies[0].evidence[0].quote = QStringLiteral("measured everything"); },
        "a quote is not in the answer of turn 1");
    add(
        "a quote in other letters",
        [](Assessment &a) { a.competencies[0].evidence[0].quote = QStringLiteral("Measured it"); },
        "a quote is not in the answer of turn 1");
    add(
        "an empty quote", [](Assessment &a) { a.competencies[0].evidence[0].quote.clear(); },
        "a quote is not in the answer of turn 1");
    add(
        "a quote of the question",
        [](Assessment &a) { a.competencies[0].evidence[0].quote = QStringLiteral("How?"); },
        "a quote is not in the answer of turn 1");
    add(
        "a turn that wasn't", [](Assessment &a) { a.competencies[0].evidence[0].turn = 2; },
        "a quote is not in the answer of turn 2");
    add(
        "a qualification's quote nobody said",
        [](Assessment &a) { a.qualifications[0].evidence[0].quote = QStringLiteral("Java"); },
        "a quote is not in the answer of turn 1");
    add("a score below the scale", recomputed([](Assessment &a) { a.competencies[0].score = 0.9; }),
        "'c1' is outside");
    add("a score above the scale", recomputed([](Assessment &a) { a.competencies[0].score = 5.1; }),
        "'c1' is outside");
    add(
        "a score without evidence", [](Assessment &a) { a.competencies[0].evidence.clear(); },
        "'c1' has a score without evidence");
    add(
        "a verdict without evidence", [](Assessment &a) { a.qualifications[0].evidence.clear(); },
        "'Java' has a verdict without evidence");
    add(
        "a partial verdict without evidence",
        [](Assessment &a) {
            a.qualifications[0].evidence.clear();
            a.qualifications[0].verdict = Verdict::Partial;
        },
        "'Java' has a verdict without evidence");
    add(
        "not assessed needs no evidence",
        [](Assessment &a) {
            a.qualifications[0].evidence.clear();
            a.qualifications[0].verdict = Verdict::NotAssessed;
        },
        "");
    add("a missing competency", recomputed([](Assessment &a) { a.competencies.removeLast(); }),
        "the competencies are not those of the plan");
    add("another competency", recomputed([](Assessment &a) { a.competencies[1].id = QStringLiteral("c9"); }),
        "the competencies are not those of the plan");
    add(
        "a score off by a bit",
        [](Assessment &a) {
            a.overall.score = std::bit_cast<double>(std::bit_cast<quint64>(*a.overall.score) + 1);
        },
        "the overall figures");
    add(
        "another recommendation", [](Assessment &a) { a.overall.recommendation = Recommendation::NoHire; },
        "the overall figures");
    add("no overall score", [](Assessment &a) { a.overall = {}; }, "the overall figures");
}

void tst_Assessment::everyBrokenInvariantIsDetected()
{
    QFETCH(Change, change);
    QFETCH(QString, sentence);
    auto assessment = sound();
    change(assessment);
    const auto broken = brokenInvariants(assessment, plan());
    if (sentence.isEmpty()) {
        QCOMPARE(broken, QStringList());
        return;
    }
    QCOMPARE(broken.size(), 1);
    QVERIFY2(broken.first().contains(sentence), qPrintable(broken.first()));
}

void tst_Assessment::redactingKeepsTheFigures()
{
    const auto report = redacted(sound());
    QCOMPARE(report.overall, sound().overall);
    QCOMPARE(report.competencies[0].score, sound().competencies[0].score);
    QCOMPARE(report.competencies[0].override->score, 4.5);
    QCOMPARE(report.qualifications[0].verdict, Verdict::Met);
    QVERIFY(report.summary.isEmpty());
    QVERIFY(report.competencies[0].evidence.isEmpty() && report.competencies[0].strengths.isEmpty());
    QVERIFY(report.competencies[0].override->reason.isEmpty());
    QVERIFY(report.qualifications[0].evidence.isEmpty());
    QVERIFY(report.transcript[0].answer.isEmpty() && report.transcript[0].text.isEmpty());
    QCOMPARE(report.transcript[0].number, 1);
    QCOMPARE(overall(report.competencies, plan().competencies), report.overall);
}

void tst_Assessment::namesCanBeReadBack()
{
    for (int i = 0; i < 4; ++i) {
        QCOMPARE(recommendationFromName(name(Recommendation(i))), std::optional(Recommendation(i)));
        QCOMPARE(verdictFromName(name(Verdict(i))), std::optional(Verdict(i)));
    }
    for (int i = 0; i < 3; ++i)
        QCOMPARE(assessmentStatusFromName(name(AssessmentStatus(i))), std::optional(AssessmentStatus(i)));
    QVERIFY(!recommendationFromName(QStringLiteral("hire")));
}

QTEST_GUILESS_MAIN(tst_Assessment)
#include "tst_assessment.moc"
