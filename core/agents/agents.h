// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/assessment.h"
#include "domain/interview.h"
#include "domain/plan.h"
#include "domain/result.h"

#include <QFuture>
#include <QStringList>
#include <optional>

// The ports behind which the agents stand. The built-in engine (agents/builtin) is deterministic and offline;
// others may call an endpoint, so every port answers with a future. An agent never touches storage: values
// in, values out. Implementations are safe to call from any thread and may be called for many interviews at
// once.
namespace candor::agents {

// A requirement as an agent understood it.
struct Skill
{
    QString requirement; // verbatim: the qualification, or the sentence of the job description
    QString canonical; // "TypeScript"; never empty
    QString family; // "programming language", "patient care", …; empty when unknown
    std::optional<int> years;
    bool mustHave = true;
    double confidence = 0; // 0–1
    bool operator==(const Skill &) const = default;
};

struct Validation
{
    QList<Skill> skills;
    QStringList
        warnings; // English sentences for the recruiter: contradictions, protected attributes, keyword dumps
    bool operator==(const Validation &) const = default;
};

// The facts of an interview that an agent may know. No id, e-mail or reference of the candidate.
struct Brief
{
    domain::InterviewRequest request; // candidateName is only for the greeting
    Validation validation;
    QString language; // BCP 47
};

struct PlanOrder
{
    Brief brief;
    domain::PlanId planId; // of the plan to be made
    int version = 1;
    std::optional<domain::Plan> previous; // with `instructions`: revise this
    QString instructions; // the recruiter's words
    QStringList sections; // ids of the sections to change; empty = all
    domain::Timestamp now;
};

struct Planned
{
    domain::Plan plan;
    QStringList
        notes; // English sentences for the recruiter: what of the instructions was not understood or not done
    bool operator==(const Planned &) const = default;
};

struct AssessmentOrder
{
    Brief brief;
    domain::Plan plan;
    domain::Transcript transcript;
    domain::AssessmentId assessmentId;
    domain::Timestamp now;
};

// What the candidate is asked next, or that the interview is over.
struct NextTurn
{
    bool done = false;
    QString questionId;
    domain::Turn::Kind kind = domain::Turn::Kind::Question;
    QString text;
    bool operator==(const NextTurn &) const = default;
};

struct ChatOrder
{
    domain::Plan plan;
    domain::Assessment assessment; // with its transcript
    QString message;
    QStringList earlier; // the recruiter's earlier messages of the conversation, oldest first
};

struct ChatAnswer
{
    QString answer;
    QList<domain::Evidence> citations;
    bool grounded = false; // false: the interview does not hold the answer, and `answer` says so
    bool operator==(const ChatAnswer &) const = default;
};

class SkillValidator
{
public:
    virtual ~SkillValidator() = default;
    [[nodiscard]] virtual QFuture<domain::Result<Validation>> validate(
        const domain::InterviewRequest &request)
        = 0;
};

// Every plan it delivers passes domain::brokenInvariants().
class Planner
{
public:
    virtual ~Planner() = default;
    [[nodiscard]] virtual QFuture<domain::Result<Planned>> plan(const PlanOrder &order) = 0;
};

// Chooses the next turn from the plan and what was said so far. The last turn of the transcript is final.
class Interviewer
{
public:
    virtual ~Interviewer() = default;
    [[nodiscard]] virtual QFuture<domain::Result<NextTurn>> next(
        const domain::Plan &plan, const domain::Transcript &transcript)
        = 0;
};

// Every report it delivers passes domain::brokenInvariants().
class Assessor
{
public:
    virtual ~Assessor() = default;
    [[nodiscard]] virtual QFuture<domain::Result<domain::Assessment>> assess(const AssessmentOrder &order)
        = 0;
};

class AssessmentChat
{
public:
    virtual ~AssessmentChat() = default;
    [[nodiscard]] virtual QFuture<domain::Result<ChatAnswer>> ask(const ChatOrder &order) = 0;
};

// One engine's five agents. Owned by the composition root, which outlives every user of it.
struct Agents
{
    SkillValidator &validator;
    Planner &planner;
    Interviewer &interviewer;
    Assessor &assessor;
    AssessmentChat &chat;
};

} // namespace candor::agents
