// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/problemtexts.h"

#include "server/statusfor.h"

#include <array>

namespace candor::server {

using domain::ErrorCode;

namespace {

struct Entry
{
    ErrorCode code;
    const char *meaning;
    const char *wayOut;
};

constexpr std::array domainTexts{
    Entry{ErrorCode::ValidationFailed,
        "At least one field, query parameter or header has a value that isn't accepted.",
        "errors[] names each wrong place with what is expected there. Correct all of them and send the "
        "request again."},
    Entry{ErrorCode::MalformedJson,
        "The body isn't strict JSON: a syntax error, a member given twice, invalid UTF-8, or too deep a "
        "nesting.",
        "Make the body with a JSON library and send it as UTF-8."},
    Entry{ErrorCode::InvalidState, "The object exists, but this can't be done in the state that it is in.",
        "Read currentState and allowedActions of the answer. If the state surprises you, read the object "
        "again: someone "
        "else may have acted first."},
    Entry{ErrorCode::TenantRequired,
        "The credential reaches several tenants, and the request doesn't say which is meant.",
        "Name the tenant with the header X-Tenant-ID."},
    Entry{ErrorCode::Unauthenticated,
        "The credential is missing, malformed, expired or revoked, or e-mail address and password don't "
        "match.",
        "Check the API key or log in again. An access token lives for minutes: swap the refresh token for a "
        "new one."},
    Entry{ErrorCode::PermissionRequired, "The credential is valid, but may not do this.",
        "The member permission names what is missing. Ask an administrator for a role or a key that has it."},
    Entry{ErrorCode::SecondPersonRequired,
        "The tenant wants four eyes: who approved the plan can't approve the report as well, nor can a key "
        "or an "
        "OAuth client that the same person made or rotated.",
        "Have another person approve the report, by a log-in of their own or a key that only they made."},
    Entry{ErrorCode::CredentialNotAccepted,
        "The credential is valid, but this call is for other kinds of credentials, whatever permissions it "
        "has.",
        "The detail says which kinds may call. An API key can't do what is for people; a tenant's user can't "
        "do what is for administrators."},
    Entry{ErrorCode::ScopeForbidden,
        "The tenant or platform that was named doesn't exist or isn't within the credential's reach. Which "
        "of the two is "
        "not told.",
        "Check the id in the path and in X-Tenant-ID, and which credential you use."},
    Entry{ErrorCode::TenantSuspended,
        "The tenant is suspended. It can read and erase its data, nothing else.",
        "Ask the operator of the platform to activate the tenant again."},
    Entry{ErrorCode::PlatformSuspended,
        "The platform is suspended, and its tenants with it. They can read and erase their data, nothing "
        "else.",
        "Ask the operator of the installation to activate the platform again."},
    Entry{ErrorCode::BootstrapClosed,
        "The installation has its first super admin already; bootstrap works only once.",
        "Log in as that super admin, who can make more with POST /api/v1/super-admin."},
    Entry{ErrorCode::SystemRole, "The system's own roles are the same for everybody and can't be changed.",
        "Make a role of your own with POST /api/v1/roles."},
    Entry{ErrorCode::ConsentRequired,
        "The interview can't start before the candidate has accepted the notice.",
        "Show the notice and send the consent first."},
    Entry{ErrorCode::NotFound,
        "There is nothing at this address, or it belongs to someone else. Which of the two is not told.",
        "Check path and id, and that the credential belongs to the right tenant."},
    Entry{ErrorCode::MethodNotAllowed, "The address exists, but doesn't answer to this method.",
        "The header Allow lists the methods that it answers to."},
    Entry{ErrorCode::NotImplemented, "This version of the server can't do this yet.",
        "The detail says what can be done instead; a newer version may be able to."},
    Entry{ErrorCode::ExternalIdConflict, "The externalId was already used for a different request.",
        "existing shows the interview that it made. Use it, or choose another externalId."},
    Entry{ErrorCode::DuplicateValue, "A value that must be unique is taken already.",
        "errors[] names the field. Choose another value, or use the object that has it."},
    Entry{ErrorCode::PlanChanged, "The plan that the decision was made on is no longer the current one.",
        "Read the interview again, look at its current plan, and decide on that."},
    Entry{ErrorCode::ActiveInterviews, "The tenant still has interviews that are under way.",
        "Cancel or finish them first."},
    Entry{ErrorCode::RoleInUse, "The role can't be deleted while users have it; the detail says how many.",
        "Give them another role with PUT /api/v1/users/{id} first."},
    Entry{ErrorCode::LastAdministrator,
        "Nobody else could administer the tenant, the platform or the installation any more.",
        "Make another active ADMIN, platform admin or super admin first, then try again."},
    Entry{ErrorCode::NoDestination, "No webhook takes this event now, so it can't be delivered.",
        "Set a webhook for the tenant or its platform that is active and takes the event, then deliver it "
        "again."},
    Entry{ErrorCode::NotCurrentTurn, "The answer belongs to a question that isn't the current one.",
        "Ask for the next question and answer that. Another window may have answered already."},
    Entry{ErrorCode::OtherInterview,
        "The page belongs to one interview, and another one was opened in the same browser since.",
        "Open the link of the interview that is to go on."},
    Entry{ErrorCode::IdempotencyRunning,
        "The first request with this Idempotency-Key is still being worked on.",
        "Wait for the seconds of Retry-After and send the same request again."},
    Entry{ErrorCode::IdempotencyMismatch, "This Idempotency-Key was used for a request with another body.",
        "Use a new key for each new request, and the same key only to repeat one."},
    Entry{ErrorCode::InterviewClosed, "The interview is finished, cancelled, or its link has expired.",
        "Ask the recruiter who sent the invitation."},
    Entry{ErrorCode::PreconditionFailed, "The object has changed since you read it: If-Match doesn't match.",
        "Read it again, apply your change to what is there now, and send it with the new ETag."},
    Entry{ErrorCode::PayloadTooLarge, "The body is larger than this address accepts.",
        "Send less. The operator can raise the limit with limits.body_bytes."},
    Entry{ErrorCode::UriTooLong, "The address with its query is too long.", "Shorten the query parameters."},
    Entry{ErrorCode::UnsupportedMediaType, "The body isn't of a media type that this address reads.",
        "Send JSON, with the header Content-Type: application/json."},
    Entry{ErrorCode::HeadersTooLarge, "The header fields are too many or too long.",
        "Send fewer or shorter headers; large cookies are a frequent reason."},
    Entry{ErrorCode::RateLimited,
        "More requests came from this address, with this credential or for this tenant than its limit "
        "allows, or "
        "too many log-ins have failed.",
        "Wait for the seconds of Retry-After. RateLimit-Remaining tells beforehand how many are left of the "
        "nearest limit."},
    Entry{ErrorCode::TargetForbidden,
        "A URL points where this server doesn't send anything: inside its own network, for example.",
        "Give a public https address. The operator can allow inside addresses with webhooks.allow_networks."},
    Entry{ErrorCode::AgentFailed, "An agent that this depends on didn't give a usable answer.",
        "Try again later. If it goes on, the operator should look at the settings of the agents."},
    Entry{ErrorCode::StorageFull, "The server has no room left to store anything; nothing was done.",
        "The operator has to make room on the disk. Then send the request again."},
    Entry{ErrorCode::StorageUnavailable, "The database can't be reached; nothing was done.",
        "Wait for the seconds of Retry-After and send the request again."},
    Entry{ErrorCode::Overloaded,
        "The server has more work than it can take, or is about to stop; nothing was done.",
        "Wait for the seconds of Retry-After and send the request again."},
    Entry{ErrorCode::OutcomeUnknown,
        "The database was lost at the very moment of storing. Whether the request was done isn't known.",
        "Look at the object, or repeat the request with the same externalId or Idempotency-Key: it is done "
        "once at most."},
    Entry{ErrorCode::Internal, "The server made a mistake.",
        "Report it to the operator with the requestId of the answer, which finds the reason in the log."},
};

constexpr bool isComplete()
{
    for (size_t i = 0; i < domainTexts.size(); ++i) {
        if (domainTexts[i].code != ErrorCode(int(i)))
            return false;
    }
    return domainTexts.size() == size_t(ErrorCode::Internal) + 1;
}
static_assert(isComplete(), "every error has one text, in the order of the codes");

QList<ProblemText> edgeTexts()
{
    return {
        {QStringLiteral("MALFORMED_REQUEST"), 400, QStringLiteral("Malformed request"),
            QStringLiteral("The bytes aren't an HTTP request that can be understood in one way only."),
            QStringLiteral("Use an HTTP library, and look for a proxy in between that changes requests.")},
        {QStringLiteral("REQUEST_TIMEOUT"), 408, QStringLiteral("Request timed out"),
            QStringLiteral("The request took too long to arrive."),
            QStringLiteral("Send it again, in one go, on a new connection.")},
        {QStringLiteral("RANGE_NOT_SATISFIABLE"), 416, QStringLiteral("Range not satisfiable"),
            QStringLiteral("The header Range asks for bytes behind the end of the file."),
            QStringLiteral("Ask for a part within the size that Content-Range names, or for the whole.")},
        {QStringLiteral("EXPECTATION_FAILED"), 417, QStringLiteral("Expectation failed"),
            QStringLiteral("The header Expect asks for something else than 100-continue."),
            QStringLiteral("Leave the header out.")},
        {QStringLiteral("MISDIRECTED_REQUEST"), 421, QStringLiteral("Misdirected request"),
            QStringLiteral("The header Host names a server that this one doesn't answer for."),
            QStringLiteral("Use the server's public address. The operator sets it with app_url.")},
        {QStringLiteral("VERSION_NOT_SUPPORTED"), 505, QStringLiteral("HTTP version not supported"),
            QStringLiteral("The request is of a version of HTTP that this server doesn't speak."),
            QStringLiteral("Use HTTP/1.1.")},
    };
}

} // namespace

const QList<ProblemText> &problemTexts()
{
    static const QList<ProblemText> all = [] {
        QList<ProblemText> texts;
        for (const auto &[code, meaning, wayOut] : domainTexts) {
            texts.append({domain::name(code), statusFor(code), titleFor(code), QString::fromUtf8(meaning),
                QString::fromUtf8(wayOut)});
        }
        return texts + edgeTexts();
    }();
    return all;
}

QString titleOf(const QByteArray &code)
{
    for (const auto &text : problemTexts()) {
        if (text.code == QLatin1String(code))
            return text.title;
    }
    return {};
}

} // namespace candor::server
