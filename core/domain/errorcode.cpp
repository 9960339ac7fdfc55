// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/result.h"

namespace candor::domain {

QString name(ErrorCode code)
{
    switch (code) {
    case ErrorCode::ValidationFailed:
        return QStringLiteral("VALIDATION_FAILED");
    case ErrorCode::MalformedJson:
        return QStringLiteral("MALFORMED_JSON");
    case ErrorCode::InvalidState:
        return QStringLiteral("INVALID_STATE");
    case ErrorCode::TenantRequired:
        return QStringLiteral("TENANT_REQUIRED");
    case ErrorCode::Unauthenticated:
        return QStringLiteral("UNAUTHENTICATED");
    case ErrorCode::PermissionRequired:
        return QStringLiteral("PERMISSION_REQUIRED");
    case ErrorCode::SecondPersonRequired:
        return QStringLiteral("SECOND_PERSON_REQUIRED");
    case ErrorCode::CredentialNotAccepted:
        return QStringLiteral("CREDENTIAL_NOT_ACCEPTED");
    case ErrorCode::ScopeForbidden:
        return QStringLiteral("SCOPE_FORBIDDEN");
    case ErrorCode::TenantSuspended:
        return QStringLiteral("TENANT_SUSPENDED");
    case ErrorCode::PlatformSuspended:
        return QStringLiteral("PLATFORM_SUSPENDED");
    case ErrorCode::BootstrapClosed:
        return QStringLiteral("BOOTSTRAP_CLOSED");
    case ErrorCode::SystemRole:
        return QStringLiteral("SYSTEM_ROLE");
    case ErrorCode::ConsentRequired:
        return QStringLiteral("CONSENT_REQUIRED");
    case ErrorCode::NotFound:
        return QStringLiteral("NOT_FOUND");
    case ErrorCode::MethodNotAllowed:
        return QStringLiteral("METHOD_NOT_ALLOWED");
    case ErrorCode::NotImplemented:
        return QStringLiteral("NOT_IMPLEMENTED");
    case ErrorCode::ExternalIdConflict:
        return QStringLiteral("EXTERNAL_ID_CONFLICT");
    case ErrorCode::DuplicateValue:
        return QStringLiteral("DUPLICATE_VALUE");
    case ErrorCode::PlanChanged:
        return QStringLiteral("PLAN_CHANGED");
    case ErrorCode::ActiveInterviews:
        return QStringLiteral("ACTIVE_INTERVIEWS");
    case ErrorCode::RoleInUse:
        return QStringLiteral("ROLE_IN_USE");
    case ErrorCode::LastAdministrator:
        return QStringLiteral("LAST_ADMINISTRATOR");
    case ErrorCode::NoDestination:
        return QStringLiteral("NO_DESTINATION");
    case ErrorCode::NotCurrentTurn:
        return QStringLiteral("NOT_CURRENT_TURN");
    case ErrorCode::OtherInterview:
        return QStringLiteral("OTHER_INTERVIEW");
    case ErrorCode::IdempotencyRunning:
        return QStringLiteral("IDEMPOTENCY_KEY_IN_USE");
    case ErrorCode::IdempotencyMismatch:
        return QStringLiteral("IDEMPOTENCY_KEY_REUSED");
    case ErrorCode::InterviewClosed:
        return QStringLiteral("INTERVIEW_CLOSED");
    case ErrorCode::PreconditionFailed:
        return QStringLiteral("PRECONDITION_FAILED");
    case ErrorCode::PayloadTooLarge:
        return QStringLiteral("PAYLOAD_TOO_LARGE");
    case ErrorCode::UriTooLong:
        return QStringLiteral("URI_TOO_LONG");
    case ErrorCode::UnsupportedMediaType:
        return QStringLiteral("UNSUPPORTED_MEDIA_TYPE");
    case ErrorCode::HeadersTooLarge:
        return QStringLiteral("HEADERS_TOO_LARGE");
    case ErrorCode::RateLimited:
        return QStringLiteral("RATE_LIMITED");
    case ErrorCode::TargetForbidden:
        return QStringLiteral("TARGET_FORBIDDEN");
    case ErrorCode::AgentFailed:
        return QStringLiteral("AGENT_FAILED");
    case ErrorCode::StorageFull:
        return QStringLiteral("STORAGE_FULL");
    case ErrorCode::StorageUnavailable:
        return QStringLiteral("STORAGE_UNAVAILABLE");
    case ErrorCode::Overloaded:
        return QStringLiteral("OVERLOADED");
    case ErrorCode::OutcomeUnknown:
        return QStringLiteral("OUTCOME_UNKNOWN");
    case ErrorCode::Internal:
        return QStringLiteral("INTERNAL_ERROR");
    }
    Q_UNREACHABLE();
}

bool isShortOfStorage(ErrorCode code)
{
    return code == ErrorCode::StorageUnavailable || code == ErrorCode::StorageFull
        || code == ErrorCode::Overloaded;
}

} // namespace candor::domain
