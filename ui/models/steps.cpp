// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/steps.h"

#include "models/words.h"

#include <QCoreApplication>
#include <QLocale>

namespace candor::models {

using domain::Action;
using domain::Actor;
using domain::State;

namespace {

struct Steps
{
    Q_DECLARE_TR_FUNCTIONS(Steps)
};

using S = Steps;

QString plainSentence(const domain::HistoryEntry &step, const QString &who)
{
    switch (*step.action) {
    case Action::RequestInfo:
        return S::tr("%1 asks for what is missing").arg(who);
    case Action::AcceptRequest:
        return S::tr("%1 accepted the request").arg(who);
    case Action::SupplyInfo:
        return S::tr("%1 supplied what was missing").arg(who);
    case Action::StartPlanning:
        return S::tr("%1 began to write a plan").arg(who);
    case Action::DeliverPlan:
        return S::tr("%1 wrote a plan").arg(who);
    case Action::ApprovePlan:
        return S::tr("%1 approved the plan").arg(who);
    case Action::RejectPlan:
        return S::tr("%1 rejected the plan").arg(who);
    case Action::RevisePlan:
        return S::tr("%1 had the plan revised").arg(who);
    case Action::StartInterview:
        return S::tr("%1 began the interview").arg(who);
    case Action::CompleteInterview:
        return S::tr("%1 finished the interview").arg(who);
    case Action::DeliverAssessment:
        return S::tr("%1 wrote a report").arg(who);
    case Action::ApproveAssessment:
        return S::tr("%1 approved the report").arg(who);
    case Action::RejectAssessment:
        return S::tr("%1 rejected the report").arg(who);
    case Action::Cancel:
        return S::tr("%1 cancelled the interview").arg(who);
    case Action::EditPlan:
        return S::tr("%1 edited the plan").arg(who);
    case Action::OverrideScore:
        return S::tr("%1 changed a score").arg(who);
    case Action::RenewLink:
        return S::tr("%1 made a new link").arg(who);
    }
    Q_UNREACHABLE();
}

} // namespace

QString actorWord(const Actor &actor, const std::optional<domain::UserId> &me)
{
    switch (actor.kind) {
    case Actor::Kind::System:
        return S::tr("Candor");
    case Actor::Kind::Candidate:
        return S::tr("The candidate");
    case Actor::Kind::ApiKey:
        return actor.name.isEmpty() ? S::tr("A connected program")
                                    : S::tr("The program “%1”").arg(actor.name);
    case Actor::Kind::User:
        if (me && actor.id == me->toString())
            return S::tr("You");
        return actor.name.isEmpty() ? S::tr("Somebody who is gone") : actor.name;
    }
    Q_UNREACHABLE();
}

QString stepSentence(const domain::HistoryEntry &step, const std::optional<domain::UserId> &me)
{
    const auto who = actorWord(step.actor, me);
    if (step.action)
        return plainSentence(step, who);
    if (!step.from)
        return S::tr("%1 asked for the interview").arg(who);
    return S::tr("%1 moved it to “%2”").arg(who, word(step.to));
}

QString ago(domain::Timestamp time, domain::Timestamp now)
{
    const auto seconds = std::chrono::duration_cast<std::chrono::seconds>(now - time).count();
    if (seconds < 1)
        return S::tr("just now");
    if (seconds < 60)
        return S::tr("%1 s ago").arg(QLocale().toString(qlonglong(seconds)));
    return S::tr("%1 ago").arg(age(time, now));
}

std::optional<domain::HistoryEntry> lastDecision(const QList<domain::HistoryEntry> &steps)
{
    for (auto it = steps.rbegin(); it != steps.rend(); ++it) {
        if (it->actor.kind == Actor::Kind::User || it->actor.kind == Actor::Kind::ApiKey)
            return *it;
    }
    return std::nullopt;
}

} // namespace candor::models
