// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "agents/builtin/answers.h"
#include "domain/plan.h"

namespace candor::agents::builtin {

// The words that speak for an answer being about its question.
struct Topic
{
    QSet<QString> direct; // of the skill, its aliases and the expected evidence
    QSet<QString> field; // of the style of work
    QSet<QString> asked; // of the question itself: said again, they count little
    // What ties a sentence to the topic, without everyday words: one of the requirement's and the skill's
    // names, or two of the rest.
    QSet<QString> naming;
    QSet<QString> telling;
    QStringList names; // of the competence asked for, as one would deny it
};
[[nodiscard]] Topic topicOf(
    const domain::Question &question, const QString &competency, const QString &jobStyle);

// How one question was answered.
struct Judgement
{
    enum class Status {
        NotAsked,
        NotAnswered, // skipped, empty or "I don't know"
        NoEvidence, // nothing was left after cleaning, or nothing of it is about the topic
        Scored,
    };
    Status status = Status::NotAsked;
    double score = 0; // 1–5; only when Scored
    QList<domain::Evidence> evidence; // strongest first; never empty when Scored
    int actions = 0; // of the candidate's own, in the sentences that count
    QStringList strengths; // sentences that name their turn
    QStringList concerns;
    QStringList flags;
};

// `turns` are those of the question, in order; `earlier` as in clean(). Only sentences count that hold a word
// of the topic outside of a negated clause, or directly follow one that does. An own denial of the competence
// scores 1.0 and is the evidence for it.
[[nodiscard]] Judgement judge(const domain::Question &question, const Topic &topic,
    const QList<domain::Turn> &turns, QSet<QString> &earlier);

} // namespace candor::agents::builtin
