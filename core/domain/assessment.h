// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/ids.h"
#include "domain/plan.h"

#include <QStringList>
#include <optional>

namespace candor::domain {

// One exchange of the interview: what was asked and, once given, the candidate's answer. Turns are numbered
// 1, 2, 3 …
struct Turn
{
    enum class Kind {
        Question,
        FollowUp,
    };
    int number = 0;
    QString questionId; // of the plan
    Kind kind = Kind::Question;
    QString text; // as asked
    QString answer; // personal data; empty until given
    int answerRevision = 0; // grows with each autosave that changed the text
    bool final = false; // the candidate is done with this turn
    bool skipped = false;
    Timestamp askedAt;
    std::optional<Timestamp> answeredAt;
    bool operator==(const Turn &) const = default;
};
[[nodiscard]] QString name(Turn::Kind kind);
[[nodiscard]] std::optional<Turn::Kind> turnKindFromName(const QString &name);

// The whole interview, in the order of the turns.
using Transcript = QList<Turn>;

// A verbatim piece of the candidate's answer in turn `turn`.
struct Evidence
{
    int turn = 0;
    QString quote;
    bool operator==(const Evidence &) const = default;
};

enum class Recommendation {
    StrongHire,
    Hire,
    Maybe,
    NoHire,
};
[[nodiscard]] QString name(Recommendation recommendation);
[[nodiscard]] std::optional<Recommendation> recommendationFromName(const QString &name);

enum class Verdict {
    Met,
    Partial,
    NotMet,
    NotAssessed,
};
[[nodiscard]] QString name(Verdict verdict);
[[nodiscard]] std::optional<Verdict> verdictFromName(const QString &name);

// A person's score beside the machine's, never over it.
struct Override
{
    double score = 0; // 1–5
    QString reason;
    QString actor;
    Timestamp at;
    bool operator==(const Override &) const = default;
};

struct CompetencyScore
{
    QString id; // of the plan's competency
    QString name;
    std::optional<double> score; // 1–5 in steps of 0.1; nothing = no evidence, never a guess
    double weight = 0;
    QList<Evidence> evidence;
    QStringList strengths;
    QStringList concerns;
    std::optional<Override> override;
    bool operator==(const CompetencyScore &) const = default;
};

struct QualificationVerdict
{
    QString text; // verbatim from the request
    Verdict verdict = Verdict::NotAssessed;
    double confidence = 0; // 0–1
    QList<Evidence> evidence;
    bool operator==(const QualificationVerdict &) const = default;
};

// The overall figures; both are computed by code from the stored parts, and computing them again gives the
// same bits.
struct Overall
{
    std::optional<double>
        score; // 0–100 in steps of 0.1; nothing when less than 60 % of the weight has evidence
    std::optional<Recommendation> recommendation; // nothing exactly when there is no score
    bool operator==(const Overall &) const = default;
};

enum class AssessmentStatus {
    PendingReview,
    Approved,
    Rejected,
};
[[nodiscard]] QString name(AssessmentStatus status);
[[nodiscard]] std::optional<AssessmentStatus> assessmentStatusFromName(const QString &name);

// An assessor's report (contract §7).
struct Assessment
{
    AssessmentId id;
    int planVersion = 0;
    AssessmentStatus status = AssessmentStatus::PendingReview;
    Overall overall;
    double confidence = 0; // 0–1
    QString summary;
    QList<CompetencyScore> competencies;
    QList<QualificationVerdict> qualifications;
    QStringList flags; // stable UPPER_SNAKE codes, e.g. INSUFFICIENT_EVIDENCE, PROMPT_INJECTION
    Transcript transcript;
    Provenance provenance;
    bool operator==(const Assessment &) const = default;
};

// score = 100 · Σ wᵢ·(sᵢ−1)/4 / Σ wᵢ over the competencies with a score (an override counts in place of the
// machine's score), rounded half up to 0.1. STRONG_HIRE from 85, HIRE from 65, MAYBE from 45, else NO_HIRE; a
// required competency below its plan's minimumScore caps it at MAYBE. Needs evidence for at least 60 % of the
// weight.
[[nodiscard]] Overall overall(const QList<CompetencyScore> &scores, const QList<Competency> &planned);

// Every broken invariant as an English sentence: quotes are exact substrings of the turn's answer; scores lie
// in 1–5 and have evidence; no evidence → no score; the overall figures equal overall() bit for bit;
// competencies are the plan's.
[[nodiscard]] QStringList brokenInvariants(const Assessment &assessment, const Plan &plan);

// The report without what a purge must blank: transcript texts, quotes, strengths, concerns and summary go;
// scores, verdicts, weights and ids stay.
[[nodiscard]] Assessment redacted(Assessment assessment);

} // namespace candor::domain
