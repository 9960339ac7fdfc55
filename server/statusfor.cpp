// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/statusfor.h"

#include <algorithm>

namespace candor::server {

using domain::ErrorCode;

int statusFor(ErrorCode code)
{
    switch (code) {
    case ErrorCode::ValidationFailed:
    case ErrorCode::MalformedJson:
    case ErrorCode::InvalidState:
    case ErrorCode::TenantRequired:
    case ErrorCode::TargetForbidden:
        return 400;
    case ErrorCode::Unauthenticated:
        return 401;
    case ErrorCode::PermissionRequired:
    case ErrorCode::SecondPersonRequired:
    case ErrorCode::CredentialNotAccepted:
    case ErrorCode::ScopeForbidden:
    case ErrorCode::TenantSuspended:
    case ErrorCode::PlatformSuspended:
    case ErrorCode::BootstrapClosed:
    case ErrorCode::SystemRole:
    case ErrorCode::ConsentRequired:
        return 403;
    case ErrorCode::NotFound:
        return 404;
    case ErrorCode::MethodNotAllowed:
        return 405;
    case ErrorCode::ExternalIdConflict:
    case ErrorCode::DuplicateValue:
    case ErrorCode::PlanChanged:
    case ErrorCode::ActiveInterviews:
    case ErrorCode::RoleInUse:
    case ErrorCode::LastAdministrator:
    case ErrorCode::NoDestination:
    case ErrorCode::NotCurrentTurn:
    case ErrorCode::OtherInterview:
    case ErrorCode::IdempotencyRunning:
        return 409;
    case ErrorCode::InterviewClosed:
        return 410;
    case ErrorCode::PreconditionFailed:
        return 412;
    case ErrorCode::PayloadTooLarge:
        return 413;
    case ErrorCode::UriTooLong:
        return 414;
    case ErrorCode::UnsupportedMediaType:
        return 415;
    case ErrorCode::IdempotencyMismatch:
        return 422;
    case ErrorCode::RateLimited:
        return 429;
    case ErrorCode::HeadersTooLarge:
        return 431;
    case ErrorCode::NotImplemented:
        return 501;
    case ErrorCode::StorageUnavailable:
    case ErrorCode::Overloaded:
        return 503;
    case ErrorCode::StorageFull:
        return 507;
    case ErrorCode::AgentFailed:
        return 502;
    case ErrorCode::OutcomeUnknown:
    case ErrorCode::Internal:
        return 500;
    }
    Q_UNREACHABLE();
}

QString titleFor(ErrorCode code)
{
    switch (code) {
    case ErrorCode::ValidationFailed:
        return QStringLiteral("Invalid request");
    case ErrorCode::MalformedJson:
        return QStringLiteral("Malformed JSON");
    case ErrorCode::InvalidState:
        return QStringLiteral("Wrong state for this action");
    case ErrorCode::TenantRequired:
        return QStringLiteral("Tenant required");
    case ErrorCode::Unauthenticated:
        return QStringLiteral("Not authenticated");
    case ErrorCode::PermissionRequired:
        return QStringLiteral("Permission required");
    case ErrorCode::SecondPersonRequired:
        return QStringLiteral("A second person required");
    case ErrorCode::CredentialNotAccepted:
        return QStringLiteral("Another kind of credential required");
    case ErrorCode::ScopeForbidden:
        return QStringLiteral("Outside of the credential's scope");
    case ErrorCode::TenantSuspended:
        return QStringLiteral("Tenant suspended");
    case ErrorCode::PlatformSuspended:
        return QStringLiteral("Platform suspended");
    case ErrorCode::BootstrapClosed:
        return QStringLiteral("Bootstrap is closed");
    case ErrorCode::SystemRole:
        return QStringLiteral("System roles can't be changed");
    case ErrorCode::ConsentRequired:
        return QStringLiteral("Consent required");
    case ErrorCode::NotFound:
        return QStringLiteral("Not found");
    case ErrorCode::MethodNotAllowed:
        return QStringLiteral("Method not allowed");
    case ErrorCode::NotImplemented:
        return QStringLiteral("Not implemented");
    case ErrorCode::ExternalIdConflict:
        return QStringLiteral("External id already used");
    case ErrorCode::DuplicateValue:
        return QStringLiteral("Value already used");
    case ErrorCode::PlanChanged:
        return QStringLiteral("The plan has changed");
    case ErrorCode::ActiveInterviews:
        return QStringLiteral("Interviews are still active");
    case ErrorCode::RoleInUse:
        return QStringLiteral("Users still have this role");
    case ErrorCode::LastAdministrator:
        return QStringLiteral("The last administrator");
    case ErrorCode::NoDestination:
        return QStringLiteral("Nowhere to deliver to");
    case ErrorCode::NotCurrentTurn:
        return QStringLiteral("Not the current turn");
    case ErrorCode::OtherInterview:
        return QStringLiteral("Another interview was opened");
    case ErrorCode::IdempotencyRunning:
        return QStringLiteral("The first request is still running");
    case ErrorCode::IdempotencyMismatch:
        return QStringLiteral("Idempotency key reused");
    case ErrorCode::InterviewClosed:
        return QStringLiteral("Interview closed");
    case ErrorCode::PreconditionFailed:
        return QStringLiteral("Precondition failed");
    case ErrorCode::PayloadTooLarge:
        return QStringLiteral("Body too large");
    case ErrorCode::UriTooLong:
        return QStringLiteral("URL too long");
    case ErrorCode::UnsupportedMediaType:
        return QStringLiteral("Unsupported media type");
    case ErrorCode::HeadersTooLarge:
        return QStringLiteral("Headers too large");
    case ErrorCode::RateLimited:
        return QStringLiteral("Too many requests");
    case ErrorCode::TargetForbidden:
        return QStringLiteral("Forbidden target address");
    case ErrorCode::AgentFailed:
        return QStringLiteral("An agent failed");
    case ErrorCode::StorageFull:
        return QStringLiteral("Disk full");
    case ErrorCode::StorageUnavailable:
        return QStringLiteral("Database unavailable");
    case ErrorCode::Overloaded:
        return QStringLiteral("Overloaded");
    case ErrorCode::OutcomeUnknown:
        return QStringLiteral("Outcome unknown");
    case ErrorCode::Internal:
        return QStringLiteral("Internal error");
    }
    Q_UNREACHABLE();
}

bool isRemembered(ErrorCode code)
{
    if (code == ErrorCode::TenantRequired || code == ErrorCode::IdempotencyRunning)
        return false;
    switch (statusFor(code)) {
    case 400:
    case 404:
    case 409:
    case 410:
        return true;
    default:
        return false;
    }
}

bool isRemembered(const domain::Error &error)
{
    const bool inBody = std::all_of(error.fields.begin(), error.fields.end(), [](const auto &field) {
        return field.pointer.isEmpty() || field.pointer.startsWith(QLatin1Char('/'));
    });
    return inBody && isRemembered(error.code);
}

QByteArray retryAfterFor(ErrorCode code)
{
    switch (code) {
    case ErrorCode::StorageUnavailable:
    case ErrorCode::Overloaded:
    case ErrorCode::IdempotencyRunning:
    case ErrorCode::RateLimited:
        return "2";
    case ErrorCode::StorageFull:
        return "30";
    default:
        return {};
    }
}

} // namespace candor::server
