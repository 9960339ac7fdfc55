// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/ids.h"
#include "domain/result.h"
#include "domain/timestamp.h"

#include <QHash>
#include <QStringList>
#include <optional>

namespace candor::domain {

enum class QuestionKind {
    Behavioral,
    Technical,
    Situational,
    Background,
    Closing,
};
[[nodiscard]] QString name(QuestionKind kind);
[[nodiscard]] std::optional<QuestionKind> questionKindFromName(const QString &name);

enum class Difficulty {
    Easy,
    Medium,
    Hard,
};
[[nodiscard]] QString name(Difficulty difficulty);
[[nodiscard]] std::optional<Difficulty> difficultyFromName(const QString &name);

// The described steps 1, 3 and 5 of a behaviourally anchored scale of 1–5.
struct Rubric
{
    QString one;
    QString three;
    QString five;
    bool operator==(const Rubric &) const = default;
};

struct Question
{
    QString id; // "q1", unique within the plan
    QString text; // one open question
    QuestionKind kind = QuestionKind::Technical;
    QString competencyId; // empty for warm-up and closing questions, which are not scored
    std::optional<QString> qualification; // the requirement it covers, verbatim from the request
    Difficulty difficulty = Difficulty::Medium;
    QStringList expectedEvidence; // what a good answer shows; never seen by the candidate
    QStringList followUps; // neutral probes, in order
    Rubric rubric;
    bool operator==(const Question &) const = default;
};

struct Section
{
    QString id; // "s1"
    QString title;
    QString objective;
    int durationMinutes = 0;
    QStringList competencyIds;
    QList<Question> questions;
    bool operator==(const Section &) const = default;
};

struct Competency
{
    QString id; // "c1"
    QString name;
    double weight = 0; // share of the overall score; all weights add up to 1
    bool required = false;
    int minimumScore = 0; // 1–5; 0 = none
    bool operator==(const Competency &) const = default;
};

// What made a document, so that a score can be explained later.
struct Provenance
{
    QString engine;
    QString model;
    QString promptVersion;
    Timestamp generatedAt;
    std::optional<int> parentVersion;
    bool operator==(const Provenance &) const = default;
};

// An interview plan (contract §7). Each version is a new value with a new id.
struct Plan
{
    PlanId id;
    int version = 1;
    QString title;
    int duration = 0; // minutes
    QString companyName;
    QString greeting; // may hold the candidate's name: personal data
    QList<Competency> competencies;
    QList<Section> sections;
    QStringList mustHave; // requirements, verbatim
    QStringList niceToHave;
    QHash<QString, QStringList> skillsCoverage; // requirement → ids of the questions that cover it
    Provenance provenance;
    bool operator==(const Plan &) const = default;
};

// Every broken invariant as an English sentence; empty for a plan that may be stored. Checked: section
// durations add up to `duration`; weights are ≥0 and add up to 1 (±1e-9); ids are unique; every competencyId
// exists; every entry of mustHave and niceToHave is covered by a question; each section has a question and a
// positive duration; each scored question has a text, three rubric steps and expected evidence.
[[nodiscard]] QStringList brokenInvariants(const Plan &plan);

// The same, each with the RFC 6901 pointer into the plan's document (contract §7) and a code: REQUIRED,
// DUPLICATE_VALUE, OUT_OF_RANGE, UNKNOWN_REFERENCE, SUM_MISMATCH, NOT_COVERED.
[[nodiscard]] QList<FieldError> planErrors(const Plan &plan);

// The plan without what a purge must blank (the greeting).
[[nodiscard]] Plan redacted(Plan plan);

// All questions in the order they are asked.
[[nodiscard]] QList<Question> questionsInOrder(const Plan &plan);

} // namespace candor::domain
