// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/sentences.h"

#include "models/faultwords.h"
#include "models/words.h"

#include <QCoreApplication>

namespace candor::models {

using client::Failure;
using client::Trouble;
using domain::Error;
using domain::ErrorCode;

namespace {

struct Sentences
{
    Q_DECLARE_TR_FUNCTIONS(Sentences)
};

Explanation ofTrouble(Trouble trouble, const QString &server)
{
    switch (trouble) {
    case Trouble::Unreachable:
        return {Sentences::tr("%1 can't be reached").arg(server),
            Sentences::tr("Check the address and the network, and whether the server runs."), {}};
    case Trouble::TimedOut:
        return {Sentences::tr("%1 takes too long to answer").arg(server),
            Sentences::tr("It may be busy. Try again in a moment."), {}};
    case Trouble::Tls:
        return {Sentences::tr("The connection to %1 isn't safe").arg(server),
            Sentences::tr("Its certificate isn't trusted on this computer. Ask who runs the server."), {}};
    case Trouble::Interrupted:
        return {Sentences::tr("The connection to %1 broke").arg(server),
            Sentences::tr("Try again in a moment."), {}};
    case Trouble::NotCandor:
        return {Sentences::tr("%1 doesn't answer like a Candor server").arg(server),
            Sentences::tr("Check the address. A proxy on the way may answer instead."), {}};
    }
    Q_UNREACHABLE();
}

Explanation invalidState(const Error &error)
{
    const auto state = domain::stateFromName(error.currentState);
    return {Sentences::tr("This has been decided already"),
        state ? Sentences::tr("It stands at “%1” now.").arg(word(*state))
              : Sentences::tr("Reload to see where it stands."),
        {}};
}

// What the person may not do, and the server's detail where it says more than a sentence here could.
Explanation ofProblem(const Error &error)
{
    switch (error.code) {
    case ErrorCode::InvalidState:
        return invalidState(error);
    case ErrorCode::Unauthenticated:
        return {Sentences::tr("The server wants you to sign in"),
            Sentences::tr("The e-mail address or the password isn't right, or the session has ended."), {}};
    case ErrorCode::PermissionRequired:
    case ErrorCode::CredentialNotAccepted:
    case ErrorCode::ScopeForbidden:
    case ErrorCode::TenantRequired:
        return {Sentences::tr("Your role doesn't allow this"),
            Sentences::tr("An administrator of your organisation can give you a role that does."), {}};
    case ErrorCode::SecondPersonRequired:
        return {Sentences::tr("Somebody else has to approve this"),
            Sentences::tr("You approved the plan; your organisation wants a second person for the report."),
            {}};
    case ErrorCode::TenantSuspended:
        return {Sentences::tr("Your organisation is suspended"),
            Sentences::tr("It can read and erase, nothing else."), {}};
    case ErrorCode::PlatformSuspended:
        return {Sentences::tr("The platform is suspended"),
            Sentences::tr("It and its organisations can read and erase, nothing else."), {}};
    case ErrorCode::PlanChanged:
    case ErrorCode::PreconditionFailed:
        return {Sentences::tr("It changed meanwhile"),
            Sentences::tr("Look at what is new, then decide again."), {}};
    case ErrorCode::NotFound:
        return {Sentences::tr("It isn't there any more"), Sentences::tr("It may have been erased."), {}};
    case ErrorCode::RateLimited:
    case ErrorCode::Overloaded:
    case ErrorCode::IdempotencyRunning:
        return {Sentences::tr("The server is busy"), Sentences::tr("It goes on by itself in a moment."), {}};
    case ErrorCode::StorageFull:
        return {Sentences::tr("The server's disk is full"), Sentences::tr("Tell who runs the server."), {}};
    case ErrorCode::StorageUnavailable:
    case ErrorCode::OutcomeUnknown:
        return {Sentences::tr("The server can't reach its database"), Sentences::tr("Try again in a moment."),
            {}};
    case ErrorCode::AgentFailed:
        return {Sentences::tr("The agent couldn't answer"), Sentences::tr("Try again in a moment."), {}};
    case ErrorCode::Internal:
    case ErrorCode::NotImplemented:
        return {Sentences::tr("The server made a mistake"),
            Sentences::tr("Tell who runs the server, with the number below."), {}};
    case ErrorCode::ValidationFailed:
    case ErrorCode::MalformedJson:
    case ErrorCode::BootstrapClosed:
    case ErrorCode::SystemRole:
    case ErrorCode::ConsentRequired:
    case ErrorCode::MethodNotAllowed:
    case ErrorCode::ExternalIdConflict:
    case ErrorCode::DuplicateValue:
    case ErrorCode::ActiveInterviews:
    case ErrorCode::RoleInUse:
    case ErrorCode::LastAdministrator:
    case ErrorCode::NoDestination:
    case ErrorCode::NotCurrentTurn:
    case ErrorCode::OtherInterview:
    case ErrorCode::IdempotencyMismatch:
    case ErrorCode::InterviewClosed:
    case ErrorCode::PayloadTooLarge:
    case ErrorCode::UriTooLong:
    case ErrorCode::UnsupportedMediaType:
    case ErrorCode::HeadersTooLarge:
    case ErrorCode::TargetForbidden:
        return {Sentences::tr("The server refuses this"),
            error.fields.isEmpty() ? serverWords(error.detail) : faultSentence(error.fields.first()), {}};
    }
    Q_UNREACHABLE();
}

} // namespace

QString serverWords(const QString &detail)
{
    if (detail.isEmpty())
        return {};
    return Sentences::tr("%1", "what the server says, in English").arg(detail);
}

Explanation explain(const Failure &failure, const QUrl &server)
{
    auto explanation = failure.problem
        ? ofProblem(*failure.problem)
        : ofTrouble(failure.trouble.value_or(Trouble::NotCandor), server.authority());
    if (!failure.requestId.isEmpty())
        explanation.footnote = Sentences::tr("Request %1").arg(failure.requestId);
    return explanation;
}

QString sentence(const Failure &failure, const QUrl &server)
{
    const auto explanation = explain(failure, server);
    return Sentences::tr("%1. %2").arg(explanation.headline, explanation.advice);
}

} // namespace candor::models
