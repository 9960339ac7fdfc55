// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "agents/builtin/chat.h"

#include "agents/builtin/retrieval.h"
#include "agents/builtin/screening.h"
#include "agents/builtin/text.h"

#include <QRegularExpression>

namespace candor::agents::builtin {

using domain::Assessment;
using domain::CompetencyScore;
using domain::Evidence;
using domain::Question;
using domain::Verdict;

namespace {

constexpr double heldFrom = 0.4; // share of the question's words that a passage must hold
constexpr int mostCitations = 3;

bool has(const QString &message, const char *expression)
{
    return QRegularExpression(QString::fromUtf8(expression), QRegularExpression::CaseInsensitiveOption)
        .match(message)
        .hasMatch();
}

QString refusal(const QString &message)
{
    if (concernsProtectedAttribute(message))
        return QStringLiteral("I don't speak about age, origin, family, religion, health or other protected "
                              "attributes: they play no "
                              "part in this report and must play none in the decision.");
    if (has(message,
            R"(\b(personality|character|introvert\w*|extrovert\w*|big five|temperament|intelligen\w*|iq|likeable|attitude|charisma|honest|lying|lie|emotional\w*|nervous)\b)"))
        return QStringLiteral("The interview says nothing reliable about personality; the report rates only "
                              "what the answers show about "
                              "the competencies of the job.");
    if (has(message,
            R"(\b(other|another|previous|better|best|rest of the|all) (candidates?|applicants?)\b|\b(compared? (him|her|them|this candidate)?( )?(to|with)|rank|better than) .{0,30}\b(candidates?|applicants?|others)\b)"))
        return QStringLiteral("I only know this interview. Other candidates' data is not part of this "
                              "conversation; the rankings compare "
                              "approved reports.");
    if (has(message,
            R"(\b(should (i|we)|would you|do you|can you|shall (i|we))\b.{0,30}\b(hire|reject|employ|recommend|take (him|her|them)|offer|invite)\b|\bhire or (not|reject)\b|\b(hire|reject) (him|her|them|this (person|candidate))\b)"))
        return QStringLiteral("That decision belongs to a person. I can show you the evidence for and "
                              "against each competency.");
    return {};
}

QString figure(double score)
{
    return QString::number(score, 'f', 1);
}

// The competency that the message names, by shared stems with its name and its requirements.
const CompetencyScore *named(const QString &message, const ChatOrder &order)
{
    const auto wanted = contentStems(message);
    const CompetencyScore *best = nullptr;
    double most = 0;
    for (const auto &score : order.assessment.competencies) {
        const auto own = contentStems(score.name);
        const auto shared = std::count_if(
            own.begin(), own.end(), [&](const QString &word) { return wanted.contains(word); });
        const double part = own.isEmpty() ? 0 : double(shared) / double(own.size());
        if (part > most) {
            most = part;
            best = &score;
        }
    }
    return most >= 0.34 ? best : nullptr;
}

void quote(ChatAnswer &answer, const QList<Evidence> &evidence)
{
    for (const auto &piece : evidence) {
        if (answer.citations.size() < mostCitations && !answer.citations.contains(piece))
            answer.citations.append(piece);
    }
}

ChatAnswer aboutCompetency(const CompetencyScore &score)
{
    ChatAnswer answer;
    answer.grounded = true;
    if (!score.score) {
        answer.answer
            = QStringLiteral("%1 has no score, because no answer holds evidence for it.").arg(score.name);
        return answer;
    }
    QStringList parts{QStringLiteral("%1 scores %2 of 5 (weight %3 %).")
            .arg(score.name, figure(*score.score), QString::number(score.weight * 100, 'f', 1))};
    if (!score.strengths.isEmpty())
        parts.append(QStringLiteral("For it: %1").arg(score.strengths.join(QLatin1Char(' '))));
    if (!score.concerns.isEmpty())
        parts.append(QStringLiteral("Against it: %1").arg(score.concerns.join(QLatin1Char(' '))));
    if (score.override)
        parts.append(QStringLiteral("A reviewer set it to %1.").arg(figure(score.override->score)));
    parts.append(QStringLiteral("The quotes below are what the score rests on."));
    answer.answer = parts.join(QLatin1Char(' '));
    quote(answer, score.evidence);
    return answer;
}

ChatAnswer aboutOverall(const Assessment &report)
{
    ChatAnswer answer;
    answer.grounded = true;
    QStringList parts;
    for (const auto &score : report.competencies) {
        parts.append(QStringLiteral("%1 %2").arg(
            score.name, score.score ? figure(*score.score) : QStringLiteral("without evidence")));
        quote(answer, score.evidence.mid(0, 1));
    }
    answer.answer = report.overall.score
        ? QStringLiteral("The overall score is %1 of 100: the weighted mean of %2.")
              .arg(figure(*report.overall.score), parts.join(QStringLiteral(", ")))
        : QStringLiteral("There is no overall score: less than 60 % of the weight has evidence (%1).")
              .arg(parts.join(QStringLiteral(", ")));
    return answer;
}

ChatAnswer gaps(const Assessment &report)
{
    ChatAnswer answer;
    answer.grounded = true;
    QStringList parts;
    for (const auto &score : report.competencies) {
        if (!score.score) {
            parts.append(QStringLiteral("%1: no evidence.").arg(score.name));
        } else if (!score.concerns.isEmpty() || *score.score < 3) {
            parts.append(QStringLiteral("%1 (%2): %3")
                    .arg(score.name, figure(*score.score),
                        score.concerns.isEmpty() ? QStringLiteral("below the middle of the scale.")
                                                 : score.concerns.join(QLatin1Char(' '))));
            quote(answer, score.evidence.mid(0, 1));
        }
    }
    for (const auto &verdict : report.qualifications) {
        if (verdict.verdict == Verdict::NotMet || verdict.verdict == Verdict::NotAssessed)
            parts.append(QStringLiteral("Requirement \"%1\": %2.")
                    .arg(verdict.text,
                        verdict.verdict == Verdict::NotMet ? QStringLiteral("not met")
                                                           : QStringLiteral("not assessed")));
    }
    answer.answer
        = parts.isEmpty() ? QStringLiteral("The report names no gap.") : parts.join(QLatin1Char(' '));
    return answer;
}

ChatAnswer strengths(const Assessment &report)
{
    ChatAnswer answer;
    answer.grounded = true;
    QStringList parts;
    for (const auto &score : report.competencies) {
        if (score.strengths.isEmpty())
            continue;
        parts.append(QStringLiteral("%1: %2").arg(score.name, score.strengths.join(QLatin1Char(' '))));
        quote(answer, score.evidence.mid(0, 1));
    }
    answer.answer = parts.isEmpty() ? QStringLiteral("The report names no particular strength.")
                                    : parts.join(QLatin1Char(' '));
    return answer;
}

ChatAnswer rubricOf(const CompetencyScore &score, const domain::Plan &plan)
{
    auto answer = aboutCompetency(score);
    const auto questions = domain::questionsInOrder(plan);
    for (const auto &question : questions) {
        if (question.competencyId != score.id)
            continue;
        answer.answer
            += QStringLiteral(" The scale of the question \"%1\": 1 – %2 3 – %3 5 – %4")
                   .arg(question.text, question.rubric.one, question.rubric.three, question.rubric.five);
        break;
    }
    return answer;
}

QString verdictText(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Met:
        return QStringLiteral("the answers support it");
    case Verdict::Partial:
        return QStringLiteral("the answers support it in part");
    case Verdict::NotMet:
        return QStringLiteral("the answers do not support it");
    case Verdict::NotAssessed:
        break;
    }
    return QStringLiteral("it was not assessed");
}

std::optional<ChatAnswer> aboutRequirement(const QString &message, const Assessment &report)
{
    const auto wanted = contentStems(message);
    for (const auto &verdict : report.qualifications) {
        const auto own = contentStems(verdict.text);
        const auto shared = std::count_if(
            own.begin(), own.end(), [&](const QString &word) { return wanted.contains(word); });
        if (own.isEmpty() || double(shared) < 0.5 * double(own.size()))
            continue;
        ChatAnswer answer;
        answer.grounded = true;
        answer.answer = QStringLiteral("Requirement \"%1\": %2 (confidence %3).")
                            .arg(verdict.text, verdictText(verdict.verdict),
                                QString::number(verdict.confidence, 'f', 2));
        quote(answer, verdict.evidence);
        return answer;
    }
    return std::nullopt;
}

// The words of the question that carry its subject.
QString subjectOf(const QString &message)
{
    static const QRegularExpression frame(
        QStringLiteral("\\b(did|does|do|has|have|what|which|tell|show|me|us|candidate|candidate's|applicant|"
                       "person|say|said|says|mention(ed)?|talk(ed)?|speak|"
                       "interview|answers?|evidence|proof|quotes?|about|for|any|anything|experience|give|"
                       "gave|is|was|there|how|ever|please|know|describe[ds]?|explain(ed)?|example)\\b"),
        QRegularExpression::CaseInsensitiveOption);
    return QString(message).remove(frame).simplified();
}

ChatAnswer notHeld()
{
    return {QStringLiteral("The interview does not hold the answer to that."), {}, false};
}

ChatAnswer fromTranscript(const QString &message, const Assessment &report)
{
    const QString subject = subjectOf(message);
    const auto passages = retrieve(subject, report.transcript);
    QList<Evidence> evidence;
    for (const auto &passage : passages) {
        if (passage.coverage >= heldFrom)
            evidence.append(passage.evidence);
    }
    if (evidence.isEmpty())
        return notHeld();
    ChatAnswer answer;
    answer.grounded = true;
    quote(answer, evidence);
    QStringList turns;
    for (const auto &piece : std::as_const(answer.citations)) {
        const QString turn = QString::number(piece.turn);
        if (!turns.contains(turn))
            turns.append(turn);
    }
    answer.answer = QStringLiteral("The candidate spoke about that in turn %1; the words are quoted below.")
                        .arg(turns.join(QStringLiteral(", ")));
    return answer;
}

} // namespace

ChatAnswer answer(const ChatOrder &order)
{
    const QString message = cleaned(order.message);
    const QString refused = refusal(message);
    if (!refused.isEmpty())
        return {refused, {}, false};
    const auto &report = order.assessment;
    // "And why?" speaks of what was named before.
    const CompetencyScore *competency = named(message, order);
    if (!competency && contentStems(message).size() <= 2 && !order.earlier.isEmpty())
        competency = named(order.earlier.last(), order);
    if (has(message, R"(\b(summar\w+|overview|in short|in brief|tl;?dr|main points)\b)"))
        return {report.summary.isEmpty() ? QStringLiteral("The report has no summary.") : report.summary,
            aboutOverall(report).citations, !report.summary.isEmpty()};
    if (has(message, R"(\b(rubric|scale|anchors?|criteria|what would (be )?a (5|five))\b)") && competency)
        return rubricOf(*competency, order.plan);
    if (has(message,
            R"(\b(why|how come|reasons?|explain|justify|score[sd]?|scoring|rating|rated|points)\b)")) {
        if (competency)
            return aboutCompetency(*competency);
        if (has(message, R"(\b(overall|total|score[sd]?|result|recommendation|rating|this)\b)")
            && contentStems(message).size() <= 4)
            return aboutOverall(report);
    }
    if (has(message, R"(\b(gaps?|weak\w*|concerns?|missing|lacks?|negatives?|risks?|improve|red flags?)\b)")
        && !competency)
        return gaps(report);
    if (has(message, R"(\b(strengths?|strong\w*|positives?|best at|good at|advantages?)\b)") && !competency)
        return strengths(report);
    const bool asksForVerdict
        = has(message, R"(\b(requirements?|qualifications?|meets?|met|fulfil\w*|verdict)\b)");
    const auto verdict = aboutRequirement(message, report);
    if (verdict && asksForVerdict)
        return *verdict;
    if (competency
        && has(message,
            R"(\b(evidence|proof|quotes?|examples?|support\w*|show|how (good|well)|weak\w*|strong\w*|concerns?|gaps?)\b)"))
        return aboutCompetency(*competency);
    if (verdict)
        return *verdict;
    auto held = fromTranscript(message, report);
    if (!held.grounded && competency
        && contentStems(subjectOf(message)).size() <= contentStems(competency->name).size())
        return aboutCompetency(*competency);
    return held;
}

} // namespace candor::agents::builtin
