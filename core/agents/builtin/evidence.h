// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "agents/builtin/answers.h"

// What a sentence speaks for: negated clauses speak for nothing, an own denial speaks against. Pure
// functions.
namespace candor::agents::builtin {

// A sentence in two parts: what it says, and what it says is not so. Neither is a substring fit for a quote.
struct Polarity
{
    QString affirmed;
    QString negated;
};

// A negated clause runs from its negation ("never", "not", "without", "don't" …) to the next mark, "but",
// "because" and the like, or to "and" with a new subject. A double negation ("never … without") affirms.
[[nodiscard]] Polarity polarityOf(const QString &sentence);

// The affirmed part of each of the sentences of a text.
[[nodiscard]] QString affirmed(const QString &text);

// The candidate says that they never did, don't know or can't do what one of `names` says: all of the name's
// content words stand in a negated clause of the own.
[[nodiscard]] bool deniesOwn(const QString &sentence, const QStringList &names);

// The candidate tells of hiding an error or of writing down what was not so.
[[nodiscard]] bool tellsOfConcealment(const QString &sentence);

// Stems that stand in answers to any question ("day", "plan", "example"), and so don't tie one to its topic.
[[nodiscard]] bool isEverydayStem(const QString &stem);

// Stems of the people a job serves or works with: alone they don't tie an answer to what was asked about
// them.
[[nodiscard]] bool namesPeople(const QString &stem);

} // namespace candor::agents::builtin
