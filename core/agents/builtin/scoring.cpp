// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "agents/builtin/scoring.h"

#include "agents/builtin/evidence.h"
#include "agents/builtin/screening.h"

#include <cmath>

namespace candor::agents::builtin {

using domain::Evidence;
using domain::Question;
using domain::QuestionKind;

namespace {

constexpr double offTopicBelow = 1.5; // weighted hits
constexpr double fullRelevance = 7.0;
constexpr double toldFrom = 2.5; // an own account on the topic is never held against the candidate
constexpr double concealedUpTo = 1.5;
constexpr int longestQuote = 280;
constexpr int fewestWords = 4; // of a sentence that counts

QSet<QString> setOf(const QStringList &list)
{
    return QSet<QString>(list.begin(), list.end());
}

struct Hits
{
    double direct = 0;
    double field = 0;
    [[nodiscard]] double weighted() const { return direct + 0.5 * field; }
};

Hits hitsIn(const QString &text, const Topic &topic)
{
    Hits hits;
    const auto stems = contentStems(text);
    for (const auto &word : stems) {
        const double weight = topic.asked.contains(word) ? 0.25 : 1.0;
        if (topic.direct.contains(word))
            hits.direct += weight;
        else if (topic.field.contains(word))
            hits.field += weight;
    }
    return hits;
}

// Share of the expected evidence whose words appear, each point counting once at half of its words.
double coveredPoints(const Question &question, const QSet<QString> &said)
{
    double covered = 0;
    for (const auto &point : question.expectedEvidence) {
        const auto wanted = contentStems(point);
        const auto found = std::count_if(
            wanted.begin(), wanted.end(), [&](const QString &word) { return said.contains(word); });
        covered += wanted.isEmpty() ? 0 : std::min(1.0, 2.0 * double(found) / double(wanted.size()));
    }
    return question.expectedEvidence.isEmpty() ? 0 : covered / double(question.expectedEvidence.size());
}

// Knots fixed in advance and monotone: more evidence never lowers a score.
double onScale(double share)
{
    constexpr std::array<double, 6> shares{0.0, 0.2, 0.45, 0.7, 0.9, 1.0};
    constexpr std::array<double, 6> scores{1.0, 2.0, 3.0, 4.0, 5.0, 5.0};
    for (size_t i = 1; i < shares.size(); ++i) {
        if (share <= shares[i])
            return scores[i - 1]
                + (scores[i] - scores[i - 1]) * (share - shares[i - 1]) / (shares[i] - shares[i - 1]);
    }
    return 5.0;
}

double saturating(int count, int full)
{
    return std::min(1.0, double(count) / double(full));
}

QString quoteOf(const QString &sentence)
{
    if (sentence.size() <= longestQuote)
        return sentence;
    const auto end = sentence.lastIndexOf(QLatin1Char(' '), longestQuote);
    return sentence.left(end > 0 ? end : longestQuote);
}

int tiesOf(const QString &text, const QSet<QString> &words)
{
    const auto stems = contentStems(text);
    return int(
        std::count_if(stems.begin(), stems.end(), [&](const QString &word) { return words.contains(word); }));
}

bool isTied(const QString &affirmedText, const Topic &topic)
{
    return tiesOf(affirmedText, topic.naming) > 0 || tiesOf(affirmedText, topic.telling) > 0;
}

// The sentences that speak to the topic; none when the answer as a whole doesn't.
CleanAnswer onTopic(const CleanAnswer &answer, const Topic &topic)
{
    CleanAnswer kept = answer;
    kept.units.clear();
    bool beforeWasTied = false;
    for (const auto &unit : answer.units) {
        const bool tied = isTied(affirmed(unit.text), topic);
        if ((tied || (beforeWasTied && unit.follows)) && wordCount(unit.text) >= fewestWords)
            kept.units.append(unit);
        beforeWasTied = tied;
    }
    const QString whole = affirmed(kept.text());
    if (tiesOf(whole, topic.naming) == 0 && tiesOf(whole, topic.telling) < 2)
        kept.units.clear();
    return kept;
}

// What the sentences say for the candidate; an outcome may be worded in the negative ("no further outage").
Discourse accountIn(const QString &text)
{
    auto found = discourse(affirmed(text));
    const auto raw = discourse(text);
    found.result = raw.result;
    found.measuredResult = raw.measuredResult;
    return found;
}

QList<Evidence> strongest(const CleanAnswer &answer, const Topic &topic)
{
    struct Ranked
    {
        double worth;
        const Unit *unit;
    };
    QList<Ranked> ranked;
    for (const auto &unit : answer.units) {
        const auto found = accountIn(unit.text);
        const double worth = hitsIn(affirmed(unit.text), topic).weighted() + std::min(2, found.actions)
            + (found.result ? 1.5 : 0) + 0.5 * std::min(2, found.details) + 0.5 * std::min(2, found.reasons);
        ranked.append({worth, &unit});
    }
    std::stable_sort(
        ranked.begin(), ranked.end(), [](const Ranked &a, const Ranked &b) { return a.worth > b.worth; });
    QList<Evidence> evidence;
    for (const auto &entry : ranked.mid(0, 2))
        evidence.append({entry.unit->turn, quoteOf(entry.unit->text)});
    return evidence;
}

double share(const Question &question, const Topic &topic, const CleanAnswer &answer, const Discourse &found)
{
    const QString text = affirmed(answer.text());
    const double relevance = std::min(1.0, hitsIn(text, topic).weighted() / fullRelevance);
    const double content
        = std::min(1.0, 0.7 * relevance + 0.5 * coveredPoints(question, setOf(contentStems(text))));
    const double detail = saturating(found.details + std::min(2, found.reasons), 4);
    if (question.kind == QuestionKind::Behavioral) {
        const double action = found.actions == 0 ? 0
            : found.actions == 1                 ? 0.55
            : found.actions == 2                 ? 0.8
                                                 : 1.0;
        const double result = found.measuredResult ? 1.0 : found.result ? 0.75 : 0;
        const double course = 0.2 * (found.situation ? 1 : 0) + 0.4 * action + 0.4 * result;
        return 0.45 * content + 0.35 * course + 0.20 * detail;
    }
    const double reasoning = 0.5 * saturating(found.reasons, 2)
        + 0.5 * saturating(found.steps + std::min(3, found.actions + found.intentions), 4);
    return 0.60 * content + 0.20 * reasoning + 0.20 * detail;
}

// Strengths rest on what counts (`found`). A concern says that something is missing, so it must be missing
// from all that was said, recognised as being to the point or not.
void describe(Judgement &judgement, const Question &question, const Discourse &found, const Discourse &said)
{
    const int turn = judgement.evidence.first().turn;
    const auto strength = [&](const QString &text) { judgement.strengths.append(text.arg(turn)); };
    const auto concern = [&](const QString &text) { judgement.concerns.append(text.arg(turn)); };
    const bool narrated = question.kind == QuestionKind::Behavioral;
    if (narrated && found.actions >= 2)
        strength(QStringLiteral("Describes own actions (turn %1)."));
    if (found.measuredResult)
        strength(QStringLiteral("Names a result with a figure (turn %1)."));
    else if (narrated && found.result)
        strength(QStringLiteral("Names the outcome (turn %1)."));
    if (!narrated && found.reasons >= 2)
        strength(QStringLiteral("Gives reasons for the approach (turn %1)."));
    if (!narrated && found.steps + found.intentions >= 3)
        strength(QStringLiteral("Sets out an order of steps (turn %1)."));
    if (narrated && said.actions == 0)
        concern(QStringLiteral("Names no action of the candidate's own (turn %1)."));
    if (narrated && !said.result)
        concern(QStringLiteral("Does not say what came of it (turn %1)."));
    if (!narrated && said.reasons == 0)
        concern(QStringLiteral("Gives no reason for the approach (turn %1)."));
    if (said.details == 0)
        concern(QStringLiteral("Stays without figures, names or other particulars (turn %1)."));
    const bool saidMore = (said.actions > 0 && found.actions == 0) || (said.result && !found.result)
        || (said.details > 0 && found.details == 0);
    if (saidMore)
        concern(
            QStringLiteral("Part of the answer was not recognised as being to the point and did not count "
                           "(turn %1)."));
}

void addFlags(Judgement &judgement, const CleanAnswer &answer)
{
    if (answer.injection)
        judgement.flags.append(QStringLiteral("PROMPT_INJECTION"));
    if (answer.echo && answer.units.isEmpty())
        judgement.flags.append(QStringLiteral("QUESTION_ECHO"));
    if (answer.repeated)
        judgement.flags.append(QStringLiteral("REPEATED_ANSWER"));
}

// Fills what ties a sentence to the topic.
void tie(Topic &topic, const Question &question, const QString &competency, const QList<Mention> &found,
    const QString &jobStyle)
{
    const QString required = question.qualification.value_or(QString());
    topic.names = {competency, required};
    QString naming = required + QLatin1Char(' ') + competency;
    QString telling = question.expectedEvidence.join(QLatin1Char(' '));
    for (const auto &mention : found) {
        topic.names += mention.skill->names;
        naming += QLatin1Char(' ') + mention.skill->names.join(QLatin1Char(' '));
        telling += QLatin1Char(' ') + mention.skill->scenario + QLatin1Char(' ')
            + mention.skill->keyPoints.join(QLatin1Char(' '));
    }
    topic.naming = setOf(contentStems(naming));
    topic.telling = setOf(contentStems(telling)) + topic.asked;
    // A question about no requirement may be answered with anything from the work.
    if (required.isEmpty())
        topic.telling += setOf(vocabulary(jobStyle));
    const auto everyday = [](const QString &word) { return isEverydayStem(word); };
    for (const auto &word : std::as_const(topic.naming)) {
        if (namesPeople(word))
            topic.telling.insert(word);
    }
    topic.naming.removeIf(namesPeople);
    topic.naming.removeIf(everyday);
    topic.telling.removeIf(everyday);
}

bool isDenied(Judgement &judgement, const CleanAnswer &answer, const Topic &topic)
{
    for (const auto &unit : answer.units) {
        if (deniesOwn(unit.text, topic.names) && judgement.evidence.size() < 2)
            judgement.evidence.append({unit.turn, quoteOf(unit.text)});
    }
    if (judgement.evidence.isEmpty())
        return false;
    judgement.status = Judgement::Status::Scored;
    judgement.score = 1.0;
    judgement.concerns.append(QStringLiteral("Says not to have done or not to know it (turn %1).")
            .arg(judgement.evidence.first().turn));
    return true;
}

// The score and its reasons; `answer` holds what speaks to the topic, `all` what was said.
void rate(Judgement &judgement, const Question &question, const Topic &topic, const CleanAnswer &answer,
    const CleanAnswer &all)
{
    const QString text = answer.text();
    const auto found = accountIn(text);
    judgement.actions = found.actions;
    const int turn = judgement.evidence.first().turn;
    const bool concealed = std::any_of(
        all.units.begin(), all.units.end(), [](const Unit &unit) { return tellsOfConcealment(unit.text); });
    double floor = 1.0;
    double cap = question.kind == QuestionKind::Behavioral && found.actions == 0 ? 3.0 : 5.0;
    if (concealed) {
        cap = concealedUpTo;
        judgement.concerns.append(
            QStringLiteral("Tells of a hidden error or a false record (turn %1).").arg(turn));
    } else if (isKeywordList(all) || isKeywordDump(all.text()) || isWordSalad(all.text())) {
        cap = 2.0;
        judgement.flags.append(QStringLiteral("KEYWORD_LIST"));
        judgement.concerns.append(
            QStringLiteral("Lists terms without saying what was done with them (turn %1).").arg(turn));
    } else {
        if (found.actions > 0 && (found.situation || found.result))
            floor = toldFrom;
        describe(judgement, question, found, accountIn(all.text()));
    }
    const double raw = std::clamp(onScale(share(question, topic, answer, found)), floor, cap);
    judgement.score = std::floor(raw * 10 + 0.5) / 10;
}

} // namespace

Topic topicOf(const Question &question, const QString &competency, const QString &jobStyle)
{
    Topic topic;
    const QString about = question.qualification.value_or(QString()) + QLatin1Char(' ') + competency;
    QString words = about + QLatin1Char(' ') + question.expectedEvidence.join(QLatin1Char(' '));
    topic.field = setOf(vocabulary(jobStyle)) + setOf(vocabulary(QStringLiteral("general")));
    const auto found = mentions(about, about + QStringLiteral(" developer"));
    for (const auto &mention : found) {
        words += QLatin1Char(' ') + mention.skill->names.join(QLatin1Char(' ')) + QLatin1Char(' ')
            + mention.skill->scenario + QLatin1Char(' ') + mention.skill->keyPoints.join(QLatin1Char(' '));
        topic.field += setOf(vocabulary(familyOf(*mention.skill).style));
    }
    topic.direct = setOf(contentStems(words));
    topic.asked = setOf(contentStems(question.text));
    tie(topic, question, competency, found, jobStyle);
    return topic;
}

Judgement judge(
    const Question &question, const Topic &topic, const QList<domain::Turn> &turns, QSet<QString> &earlier)
{
    Judgement judgement;
    if (turns.isEmpty())
        return judgement;
    const auto all = clean(turns, question.text, earlier);
    addFlags(judgement, all);
    if (all.units.isEmpty()) {
        judgement.status = !all.answered || (all.dontKnow && !all.injection) ? Judgement::Status::NotAnswered
                                                                             : Judgement::Status::NoEvidence;
        return judgement;
    }
    if (isDenied(judgement, all, topic))
        return judgement;
    const auto answer = onTopic(all, topic);
    const auto found = accountIn(answer.text());
    const bool faint = hitsIn(affirmed(answer.text()), topic).weighted() < offTopicBelow;
    if (answer.units.isEmpty() || (faint && found.actions == 0)) {
        judgement.status = Judgement::Status::NoEvidence;
        if (!all.repeated && !all.injection)
            judgement.flags.append(QStringLiteral("OFF_TOPIC"));
        return judgement;
    }
    judgement.status = Judgement::Status::Scored;
    judgement.evidence = strongest(answer, topic);
    rate(judgement, question, topic, answer, all);
    return judgement;
}

} // namespace candor::agents::builtin
