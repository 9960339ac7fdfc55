// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "agents/builtin/chat.h"

#include "agents/builtin/evidence.h"
#include "agents/builtin/reportanswers.h"
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

// The words of a competency's name that only it has; all of them when it consists of everyday words ("Working
// with others"), and then the message has to hold each.
struct NameWords
{
    QStringList stems;
    bool needsAll = false;
};

NameWords wordsOf(const CompetencyScore &score)
{
    const auto own = contentStems(score.name);
    NameWords words;
    for (const auto &word : own) {
        if (!isEverydayStem(word))
            words.stems.append(word);
    }
    if (words.stems.isEmpty())
        return {own, true};
    return words;
}

// The competency that the message names.
const CompetencyScore *named(const QString &message, const ChatOrder &order)
{
    const auto wanted = contentStems(message);
    const CompetencyScore *best = nullptr;
    double most = 0;
    for (const auto &score : order.assessment.competencies) {
        const auto own = wordsOf(score);
        const auto shared = std::count_if(
            own.stems.begin(), own.stems.end(), [&](const QString &word) { return wanted.contains(word); });
        const double part = own.stems.isEmpty() ? 0 : double(shared) / double(own.stems.size());
        if (part > most && (part == 1 || !own.needsAll)) {
            most = part;
            best = &score;
        }
    }
    return most >= 0.34 ? best : nullptr;
}

Requirements requirementsIn(const QString &message)
{
    if (has(message, R"(\b(must[- ]?haves?|required|mandatory)\b)"))
        return Requirements::MustHave;
    return has(message, R"(\b(nice[- ]to[- ]haves?|optional|preferred)\b)") ? Requirements::NiceToHave
                                                                            : Requirements::All;
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

// Words that stand in answers to anything find anything.
QString telling(const QString &subject)
{
    QStringList words;
    const auto read = tokens(subject);
    for (const auto &token : read) {
        if (!isFunctionWord(token.lower) && !isEverydayStem(token.stem))
            words.append(token.written);
    }
    return words.isEmpty() ? subject : words.join(QLatin1Char(' '));
}

// The stems of the names in a message: "Kafka". Who asks for a name is not answered with something else.
QStringList namesIn(const QString &message)
{
    QStringList names;
    const auto read = tokens(message);
    for (const auto &token : read) {
        const bool isName = token.written.at(0).isUpper() || token.written.at(0).isDigit();
        if (isName && token.start > 0 && token.lower != QLatin1String("i") && !isFunctionWord(token.lower))
            names.append(token.stem);
    }
    return names;
}

ChatAnswer fromTranscript(const QString &message, const Assessment &report)
{
    const auto passages = retrieve(telling(subjectOf(message)), report.transcript);
    const auto names = namesIn(message);
    QList<Evidence> evidence;
    for (const auto &passage : passages) {
        const auto said = contentStems(passage.evidence.quote);
        const bool holdsName = names.isEmpty()
            || std::any_of(
                names.begin(), names.end(), [&](const QString &name) { return said.contains(name); });
        if (passage.coverage >= heldFrom && holdsName)
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
        return aboutRubric(*competency, order.plan);
    if (has(message, R"(\brecommend(ation|s|ed)?\b)") && !competency)
        return aboutRecommendation(report);
    if (has(message,
            R"(\b(why|how come|reasons?|explain|justify|score[sd]?|scoring|rating|rated|points)\b)")) {
        if (competency)
            return aboutCompetency(*competency);
        if (has(message, R"(\b(overall|total|score[sd]?|result|rating|this)\b)")
            && contentStems(message).size() <= 4)
            return aboutOverall(report);
    }
    if (has(message, R"(\b(confiden(t|ce)|how (sure|certain|reliable)|flags?|flagged)\b)") && !competency
        && !has(message, R"(\bred flags?\b)"))
        return aboutConfidence(report);
    if (has(message, R"(\b(gaps?|weak\w*|concerns?|missing|lacks?|negatives?|risks?|improve|red flags?)\b)")
        && !competency)
        return aboutGaps(report);
    if (has(message, R"(\b(strengths?|strong\w*|positives?|best at|good at|advantages?)\b)") && !competency)
        return aboutStrengths(report);
    const bool asksForVerdict
        = has(message, R"(\b(requirements?|qualifications?|meets?|met|fulfil\w*|verdict)\b)");
    const auto verdict = aboutRequirement(message, report, asksForVerdict);
    if (verdict && asksForVerdict)
        return *verdict;
    if (!competency
        && has(message, R"(\b(must[- ]?haves?|nice[- ]to[- ]haves?|requirements|qualifications|verdicts)\b)"))
        return aboutVerdicts(requirementsIn(message), report, order.plan);
    if (competency
        && has(message,
            R"(\b(evidence|proof|quotes?|examples?|support\w*|show|how (good|well)|weak\w*|strong\w*|concerns?|gaps?)\b)"))
        return aboutCompetency(*competency);
    if (verdict)
        return *verdict;
    auto held = fromTranscript(message, report);
    if (held.grounded || !competency)
        return held;
    // Only when the message speaks of nothing beside the competency: "And distributed systems?"
    const auto own = contentStems(competency->name);
    const auto asked = contentStems(telling(subjectOf(message)));
    const bool isAllOfIt
        = std::all_of(asked.begin(), asked.end(), [&](const QString &word) { return own.contains(word); });
    return isAllOfIt ? aboutCompetency(*competency) : held;
}

} // namespace candor::agents::builtin
