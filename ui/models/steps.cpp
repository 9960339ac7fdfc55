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

QString plainSentence(const domain::HistoryEntry &step, const QString &who)
{
    switch (*step.action) {
    case Action::RequestInfo:
        return Steps::tr("%1 asks for what is missing").arg(who);
    case Action::AcceptRequest:
        return Steps::tr("%1 accepted the request").arg(who);
    case Action::SupplyInfo:
        return Steps::tr("%1 supplied what was missing").arg(who);
    case Action::StartPlanning:
        return Steps::tr("%1 began to write a plan").arg(who);
    case Action::DeliverPlan:
        return Steps::tr("%1 wrote a plan").arg(who);
    case Action::ApprovePlan:
        return Steps::tr("%1 approved the plan").arg(who);
    case Action::RejectPlan:
        return Steps::tr("%1 rejected the plan").arg(who);
    case Action::RevisePlan:
        return Steps::tr("%1 had the plan revised").arg(who);
    case Action::StartInterview:
        return Steps::tr("%1 began the interview").arg(who);
    case Action::CompleteInterview:
        return Steps::tr("%1 finished the interview").arg(who);
    case Action::DeliverAssessment:
        return Steps::tr("%1 wrote a report").arg(who);
    case Action::ApproveAssessment:
        return Steps::tr("%1 approved the report").arg(who);
    case Action::RejectAssessment:
        return Steps::tr("%1 rejected the report").arg(who);
    case Action::Cancel:
        return Steps::tr("%1 cancelled the interview").arg(who);
    case Action::EditPlan:
        return Steps::tr("%1 edited the plan").arg(who);
    case Action::OverrideScore:
        return Steps::tr("%1 changed a score").arg(who);
    case Action::RenewLink:
        return Steps::tr("%1 made a new link").arg(who);
    }
    Q_UNREACHABLE();
}

} // namespace

QString actorWord(const Actor &actor, const std::optional<domain::UserId> &me)
{
    switch (actor.kind) {
    case Actor::Kind::System:
        return Steps::tr("Candor");
    case Actor::Kind::Candidate:
        return Steps::tr("The candidate");
    case Actor::Kind::ApiKey:
        return actor.name.isEmpty() ? Steps::tr("A connected program")
                                    : Steps::tr("The program “%1”").arg(actor.name);
    case Actor::Kind::User:
        if (me && actor.id == me->toString())
            return Steps::tr("You");
        return actor.name.isEmpty() ? Steps::tr("Somebody who is gone") : actor.name;
    }
    Q_UNREACHABLE();
}

QString stepSentence(const domain::HistoryEntry &step, const std::optional<domain::UserId> &me)
{
    const auto who = actorWord(step.actor, me);
    if (step.action)
        return plainSentence(step, who);
    if (!step.from)
        return Steps::tr("%1 asked for the interview").arg(who);
    return Steps::tr("%1 moved it to “%2”").arg(who, word(step.to));
}

QString ago(domain::Timestamp time, domain::Timestamp now)
{
    const auto seconds = std::chrono::duration_cast<std::chrono::seconds>(now - time).count();
    if (seconds < 1)
        return Steps::tr("just now");
    if (seconds < 60)
        return Steps::tr("%1 s ago").arg(QLocale().toString(qlonglong(seconds)));
    return Steps::tr("%1 ago").arg(age(time, now));
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
