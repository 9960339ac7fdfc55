// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "agents/builtin/requirement.h"
#include "domain/assessment.h"

#include <QSet>

// Reading a candidate's answers: first what must not count is taken out, then what is left is looked at for
// content, course of events and detail. Length is no feature; every count saturates.
namespace candor::agents::builtin {

// A sentence that counts.
struct Unit
{
    int turn = 0;
    QString text; // exact substring of the answer
    bool follows = false; // the sentence before it in the answer counts too
};

// One question's answers without injections, introductions, greetings, echoes of the question and
// repetitions.
struct CleanAnswer
{
    QList<Unit> units;
    bool answered = false; // there was text in a turn that was not skipped
    bool dontKnow = false;
    bool injection = false;
    bool echo = false;
    bool repeated = false;
    [[nodiscard]] QString text() const;
};

// Addresses a machine, or sets a score or recommendation as a document would ("overallScore: 100").
[[nodiscard]] bool steersTheScoring(const QString &sentence);

// `earlier` holds the sentences of the questions before, in lower case; the sentences of this one are added.
// A sentence that was said before, or nearly so, does not count again.
[[nodiscard]] CleanAnswer clean(
    const QList<domain::Turn> &turns, const QString &question, QSet<QString> &earlier);

// The cues of a narrated experience (situation, action, result) and of reasoning.
struct Discourse
{
    bool situation = false;
    int actions = 0; // distinct verbs after "I" in the past tense
    int intentions = 0; // "I would …", steps in imperative or conditional
    bool result = false;
    bool measuredResult = false; // a result with a figure
    int reasons = 0; // because, so that, instead of, trade-off …
    int steps = 0; // first, then, before, finally …
    int details = 0; // figures, names, tools
    [[nodiscard]] bool isHypothetical() const { return actions == 0 && intentions > 0; }
};
[[nodiscard]] Discourse discourse(const QString &text);

// Words that stand beside each other without sentences: few function words, no "I", no steps.
[[nodiscard]] bool isKeywordList(const CleanAnswer &answer);

} // namespace candor::agents::builtin
