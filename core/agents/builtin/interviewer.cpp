// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "agents/builtin/interviewer.h"

#include "agents/builtin/answers.h"

namespace candor::agents::builtin {

using domain::Question;
using domain::Transcript;
using domain::Turn;

namespace {

constexpr int mostProbes = 2;
constexpr int shortAnswer = 15; // words

// Probes allowed up to and including the question at `index`, of all that fit the duration at 2.5 minutes a
// turn.
int probesAllowed(const domain::Plan &plan, int count, int index)
{
    const int turns = plan.duration * 2 / 5;
    const int probes = std::max(0, turns - count);
    return (probes * (index + 1) + count - 1) / count;
}

// What the answer lacks first decides which of the question's own probes comes.
QString probeFor(const Question &question, const CleanAnswer &answer, const QStringList &asked)
{
    const auto found = discourse(answer.text());
    const bool narrated = question.kind == domain::QuestionKind::Behavioral;
    QList<int> order;
    if (wordCount(answer.text()) < shortAnswer) {
        if (!asked.contains(QStringLiteral("Could you say a little more about that?")))
            return QStringLiteral("Could you say a little more about that?");
    }
    if (narrated && found.actions == 0)
        order.append(0);
    if (narrated && !found.result)
        order.append(1);
    if (!narrated && found.steps + found.actions + found.intentions == 0)
        order.append(0);
    if (!narrated && found.reasons == 0)
        order.append(1);
    if (found.details == 0 && question.followUps.size() > 2)
        order.append(2);
    for (const int index : std::as_const(order)) {
        const QString probe = question.followUps.value(index);
        if (!probe.isEmpty() && !asked.contains(probe))
            return probe;
    }
    return {};
}

NextTurn questionAt(const QList<Question> &questions, int index)
{
    if (index >= questions.size())
        return {true, {}, Turn::Kind::Question, {}};
    return {false, questions.at(index).id, Turn::Kind::Question, questions.at(index).text};
}

} // namespace

NextTurn nextTurn(const domain::Plan &plan, const Transcript &transcript)
{
    const auto questions = domain::questionsInOrder(plan);
    if (transcript.isEmpty())
        return questionAt(questions, 0);
    const auto &last = transcript.last();
    if (!last.final && !last.skipped)
        return {false, last.questionId, last.kind, last.text};
    const auto current = std::find_if(questions.begin(), questions.end(),
        [&](const Question &question) { return question.id == last.questionId; });
    if (current == questions.end())
        return {true, {}, Turn::Kind::Question, {}};
    const int index = int(current - questions.begin());

    QList<Turn> turns;
    QStringList asked;
    int probes = 0;
    for (const auto &turn : transcript) {
        probes += turn.kind == Turn::Kind::FollowUp ? 1 : 0;
        if (turn.questionId != current->id)
            continue;
        turns.append(turn);
        if (turn.kind == Turn::Kind::FollowUp)
            asked.append(turn.text);
    }
    const bool mayProbe = !current->competencyId.isEmpty() && asked.size() < mostProbes && !last.skipped
        && probes < probesAllowed(plan, int(questions.size()), index);
    if (!mayProbe)
        return questionAt(questions, index + 1);
    QSet<QString> earlier;
    const auto answer = clean(turns, current->text, earlier);
    if (!answer.answered || answer.dontKnow || answer.injection || answer.units.isEmpty())
        return questionAt(questions, index + 1);
    const QString probe = probeFor(*current, answer, asked);
    if (probe.isEmpty())
        return questionAt(questions, index + 1);
    return {false, current->id, Turn::Kind::FollowUp, probe};
}

} // namespace candor::agents::builtin
