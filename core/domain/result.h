// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>
#include <algorithm>
#include <tl/expected.hpp>

namespace candor::domain {

// Why something could not be done. Closed: server/statusfor.cpp is the only place that turns a code into an
// HTTP status, and the console chooses its sentence by code. Wire names are in errorcode.cpp.
enum class ErrorCode {
    ValidationFailed,
    MalformedJson,
    InvalidState,
    TenantRequired,
    Unauthenticated,
    PermissionRequired,
    SecondPersonRequired, // four eyes
    CredentialNotAccepted, // of a kind that the call isn't for, whatever it may
    ScopeForbidden, // a tenant or platform that is unknown or outside the caller's scope: both alike
    TenantSuspended,
    PlatformSuspended, // the tenants of a platform, too
    BootstrapClosed,
    SystemRole,
    ConsentRequired,
    NotFound,
    MethodNotAllowed,
    NotImplemented,
    ExternalIdConflict,
    DuplicateValue,
    PlanChanged,
    ActiveInterviews,
    RoleInUse,
    LastAdministrator,
    NoDestination,
    NotCurrentTurn,
    OtherInterview,
    IdempotencyRunning,
    IdempotencyMismatch,
    InterviewClosed,
    PreconditionFailed,
    PayloadTooLarge,
    UriTooLong,
    UnsupportedMediaType,
    HeadersTooLarge,
    RateLimited,
    TargetForbidden, // an outgoing address that the target rules refuse
    AgentFailed,
    StorageFull,
    StorageUnavailable,
    Overloaded,
    OutcomeUnknown,
    Internal,
};

// The stable UPPER_SNAKE name that goes over the wire.
[[nodiscard]] QString name(ErrorCode code);
// Whether the database was short of something (a connection, room, time): the same may go well later.
[[nodiscard]] bool isShortOfStorage(ErrorCode code);

// One wrong field. `pointer` is an RFC 6901 pointer into the body, "?name" for a query parameter, or the
// header's name; api/problem.h says how answers tell the three apart.
struct FieldError
{
    QString pointer;
    QString code; // stable, UPPER_SNAKE
    QString detail; // English, with the way out
    bool operator==(const FieldError &) const = default;
};

// Wrong fields that are gathered on the way from the body to the data, to be told all at once.
using Faults = QList<FieldError>;

// Adds those of `more` at places that nothing is known to be wrong with yet: what comes of a value that is
// wrong anyway is no news.
inline void addFaults(Faults &faults, const Faults &more)
{
    const auto known = faults;
    for (const auto &fault : more) {
        const bool isKnown = std::any_of(known.begin(), known.end(),
            [&fault](const FieldError &other) { return other.pointer == fault.pointer; });
        if (!isKnown)
            faults.append(fault);
    }
}

// What a caller is told, and apart from it what only the log is told. `detail` never carries personal data,
// SQL, paths or secrets; `logDetail` never leaves the server.
struct Error
{
    ErrorCode code = ErrorCode::Internal;
    QString detail;
    QList<FieldError> fields;
    QString currentState; // for InvalidState: wire name of the state
    QStringList allowedActions; // for InvalidState
    QString permission; // for PermissionRequired
    QString logDetail;
    int retryAfterSeconds = 0; // for RateLimited: when the same may be tried again; 0 = not known
    QByteArray entityTag = {}; // for PreconditionFailed: of the object as it is; empty = there is none
    bool operator==(const Error &) const = default;
};

template <typename T>
using Result = tl::expected<T, Error>;

// The value of a Result that has nothing to say but "done".
struct Done
{
    bool operator==(const Done &) const = default;
};

[[nodiscard]] inline tl::unexpected<Error> fail(ErrorCode code, const QString &detail = {})
{
    return tl::unexpected<Error>(Error{code, detail, {}, {}, {}, {}, {}});
}

[[nodiscard]] inline tl::unexpected<Error> fail(Error error)
{
    return tl::unexpected<Error>(std::move(error));
}

// InvalidState of something else than an interview: what it is in, and what can be done about it, in
// capitals.
[[nodiscard]] inline tl::unexpected<Error> wrongState(
    const QString &state, const QStringList &allowed, const QString &detail)
{
    return tl::unexpected<Error>(Error{ErrorCode::InvalidState, detail, {}, state, allowed, {}, {}});
}

// An internal failure: the client sees only that it happened, the log sees why.
[[nodiscard]] inline tl::unexpected<Error> internalError(const QString &logDetail)
{
    return tl::unexpected<Error>(Error{ErrorCode::Internal, {}, {}, {}, {}, {}, logDetail});
}

// ValidationFailed with all the wrong fields at once.
[[nodiscard]] inline tl::unexpected<Error> invalid(QList<FieldError> fields)
{
    return tl::unexpected<Error>(Error{ErrorCode::ValidationFailed,
        QStringLiteral("The request has invalid fields; errors[] names each with the way out."),
        std::move(fields), {}, {}, {}, {}});
}

} // namespace candor::domain
