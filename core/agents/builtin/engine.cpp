// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "agents/builtin/engine.h"

#include "agents/builtin/assessor.h"
#include "agents/builtin/chat.h"
#include "agents/builtin/interviewer.h"
#include "agents/builtin/planner.h"
#include "agents/builtin/validator.h"

#include "domain/async.h"

namespace candor::agents::builtin {

using domain::Result;

namespace {

class BuiltinValidator final : public SkillValidator
{
public:
    QFuture<Result<Validation>> validate(const domain::InterviewRequest &request) override
    {
        return domain::ready(Result<Validation>(builtin::validate(request)));
    }
};

class BuiltinPlanner final : public Planner
{
public:
    QFuture<Result<Planned>> plan(const PlanOrder &order) override
    {
        return domain::ready(Result<Planned>(builtin::planned(order)));
    }
};

class BuiltinInterviewer final : public Interviewer
{
public:
    QFuture<Result<NextTurn>> next(const domain::Plan &plan, const domain::Transcript &transcript) override
    {
        return domain::ready(Result<NextTurn>(builtin::nextTurn(plan, transcript)));
    }
};

class BuiltinAssessor final : public Assessor
{
public:
    QFuture<Result<domain::Assessment>> assess(const AssessmentOrder &order) override
    {
        return domain::ready(Result<domain::Assessment>(builtin::assess(order)));
    }
};

class BuiltinChat final : public AssessmentChat
{
public:
    QFuture<Result<ChatAnswer>> ask(const ChatOrder &order) override
    {
        return domain::ready(Result<ChatAnswer>(builtin::answer(order)));
    }
};

} // namespace

struct Engine::Parts
{
    BuiltinValidator validator;
    BuiltinPlanner planner;
    BuiltinInterviewer interviewer;
    BuiltinAssessor assessor;
    BuiltinChat chat;
};

Engine::Engine()
    : m_parts(std::make_unique<Parts>())
{
}

Engine::~Engine() = default;

Agents Engine::agents()
{
    return {m_parts->validator, m_parts->planner, m_parts->interviewer, m_parts->assessor, m_parts->chat};
}

} // namespace candor::agents::builtin
