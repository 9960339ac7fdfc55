// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/assessment.h"
#include "domain/plan.h"

namespace candor::agents::builtin {

// A sentence of the candidate's and how well it fits a query.
struct Passage
{
    domain::Evidence evidence; // exact quote
    double score
        = 0; // BM25, k1 = 1.2, b = .75 (Robertson and Zaragoza 2009), over the sentences of the transcript
    double coverage
        = 0; // share of the query's content words that the sentence or its question holds, by idf; 0–1
};

// The sentences that share a word with the query, best first; ties in the order of the transcript. Sentences
// that address a machine are never returned, nor what an order to the scoring left over.
[[nodiscard]] QList<Passage> retrieve(const QString &query, const domain::Transcript &transcript);

} // namespace candor::agents::builtin
