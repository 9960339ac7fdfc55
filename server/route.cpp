// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/route.h"

#include <QSet>

namespace candor::server {

using domain::ErrorCode;

const std::array<CredentialKind, credentialKindCount> &credentialKinds()
{
    static constexpr std::array kinds{
        CredentialKind{Credential::TenantKey, "tenant-key", "a tenant's key"},
        CredentialKind{Credential::PlatformKey, "platform-key", "a platform's key"},
        CredentialKind{Credential::TenantUser, "tenant-user", "a tenant's user"},
        CredentialKind{Credential::PlatformAdmin, "platform-admin", "a platform admin"},
        CredentialKind{Credential::SuperAdmin, "super-admin", "a super admin"},
        CredentialKind{Credential::Candidate, "candidate", "the candidate"},
    };
    return kinds;
}

QByteArray wordsFor(Credentials credentials)
{
    QByteArrayList words;
    for (const auto &kind : credentialKinds()) {
        if (credentials.testFlag(kind.credential))
            words.append(kind.words);
    }
    const auto last = words.isEmpty() ? QByteArray() : words.takeLast();
    return words.isEmpty() ? last : words.join(", ") + " or " + last;
}

Route Route::tagged(const QByteArray &name) &&
{
    tag = name;
    return std::move(*this);
}

Route Route::about(const QByteArray &text) &&
{
    description = text;
    return std::move(*this);
}

Route Route::inTenant() &&
{
    works = Works::InTenant;
    return std::move(*this);
}

Route Route::accessing(identity::Access kind) &&
{
    access = kind;
    return std::move(*this);
}

Route Route::limitedAs(RateClass rateClass) &&
{
    rate = rateClass;
    return std::move(*this);
}

Route Route::takes(const QByteArray &schema, qint64 bytes) &&
{
    body = Body::Required;
    requestSchema = schema;
    bodyBytes = bytes;
    return std::move(*this);
}

Route Route::mayTake(const QByteArray &schema, qint64 bytes) &&
{
    auto route = std::move(*this).takes(schema, bytes);
    route.body = Body::Optional;
    return route;
}

Route Route::orAs(const QByteArray &mediaType) &&
{
    mediaTypes.append(mediaType);
    return std::move(*this);
}

Route Route::queried(const QByteArrayList &names) &&
{
    queries += names;
    return std::move(*this);
}

Route Route::remembered() &&
{
    memory = Memory::Kept;
    return std::move(*this);
}

Route Route::conditional() &&
{
    condition = Condition::Heeded;
    const bool reads = method == "GET";
    queries.append(reads ? "If-None-Match" : "ifMatch");
    if (reads || method == "PUT") {
        for (auto &success : successes) {
            if (success.status == 200)
                success.headers.append("ETag");
        }
    }
    if (reads)
        successes.append({304, {}, "Nothing has changed since that ETag.", {"ETag"}});
    else
        errors.append(ErrorCode::PreconditionFailed);
    return std::move(*this);
}

Route Route::answers(const Success &success) &&
{
    successes.append(success);
    return std::move(*this);
}

Route Route::fails(const QList<ErrorCode> &codes) &&
{
    errors += codes;
    return std::move(*this);
}

Route Route::handledBy(Handler function) &&
{
    handler = std::move(function);
    return std::move(*this);
}

namespace {

// Whether a client that repeats the call would do something twice. Log-ins and what trades one credential for
// another are repeated as they are, and the candidate's calls find by themselves what was said before.
bool makesSomething(const Route &route)
{
    const bool writes = route.method == "POST" || route.method == "PATCH" || route.method == "PUT";
    return writes && route.credentials != noCredential && !route.credentials.testFlag(Credential::Candidate)
        && !route.path.contains("/auth/");
}

} // namespace

// What is one object, not a list of them: its reader wants to know whether it has changed, and whoever
// changes it wants to overwrite no one else's change.
bool isOfOneObject(const Route &route)
{
    const bool reads = route.method == "GET";
    const bool changes = route.method == "PUT" || route.method == "PATCH" || route.method == "DELETE";
    if (route.credentials == noCredential || route.credentials.testFlag(Credential::Candidate))
        return false;
    return changes
        || (reads && !route.successes.isEmpty() && !route.successes.first().schema.endsWith("Page"));
}

bool heedsConditions(const Route &route)
{
    return route.condition == Condition::Heeded || route.queries.contains("If-Match")
        || route.queries.contains("If-None-Match");
}

QStringList faultsOf(const Route &route)
{
    QStringList faults;
    const auto expect = [&faults](bool good, const char *fault) {
        if (!good)
            faults.append(QLatin1String(fault));
    };
    expect(!route.operationId.isEmpty(), "it has no operationId");
    expect(!route.tag.isEmpty(), "it has no tag");
    expect(!route.summary.isEmpty(), "it has no summary");
    expect(bool(route.handler), "it has no handler");
    expect(!route.successes.isEmpty(), "it says no way to succeed");
    for (const auto &success : route.successes) {
        expect(!success.meaning.isEmpty(), "a success has no meaning");
        const bool bodyless = success.status == 204 || success.status == 304;
        expect(success.schema.isEmpty() == bodyless, "a success has no schema, or one without having a body");
    }
    expect((route.body == Body::None) == route.requestSchema.isEmpty(), "its body and its schema differ");
    expect((route.body == Body::None) == (route.bodyBytes == 0), "its body and the body's limit differ");
    expect(route.method != "GET" || route.body == Body::None, "a GET takes no body");
    const bool open = route.credentials == noCredential;
    expect(!open || route.permission.isEmpty(), "a permission wants a credential");
    expect(!open || route.works == Works::Outside, "a tenant wants a credential");
    expect(route.permission.isEmpty() || domain::permissions().contains(route.permission),
        "there is no such permission");
    expect(route.memory == Memory::Kept || !makesSomething(route), "an Idempotency-Key would not count");
    expect(heedsConditions(route) || !isOfOneObject(route), "it heeds no If-None-Match or If-Match");
    return faults;
}

namespace {

QList<ErrorCode> fromCredentials(const Route &route)
{
    if (route.credentials == noCredential)
        return {};
    if (route.credentials.testFlag(Credential::Candidate))
        return {ErrorCode::Unauthenticated, ErrorCode::ScopeForbidden, ErrorCode::TenantSuspended,
            ErrorCode::OtherInterview};
    QList<ErrorCode> codes{ErrorCode::ValidationFailed, ErrorCode::Unauthenticated,
        ErrorCode::PermissionRequired, ErrorCode::ScopeForbidden};
    if ((route.credentials & anyCaller) != anyCaller)
        codes.append(ErrorCode::CredentialNotAccepted);
    if (route.works == Works::InTenant) {
        constexpr auto reachMany
            = Credentials(Credential::PlatformKey) | Credential::PlatformAdmin | Credential::SuperAdmin;
        if ((route.credentials & reachMany) && !pathParameters(route).contains("tenantId"))
            codes.append(ErrorCode::TenantRequired);
    }
    const bool forTenants = route.works == Works::InTenant
        || (route.credentials & (Credentials(Credential::TenantKey) | Credential::TenantUser));
    if (forTenants && route.access == identity::Access::Change)
        codes.append(ErrorCode::TenantSuspended);
    const bool forPlatforms = forTenants
        || (route.credentials & (Credentials(Credential::PlatformKey) | Credential::PlatformAdmin));
    if (forPlatforms && route.access == identity::Access::Change)
        codes.append(ErrorCode::PlatformSuspended);
    return codes;
}

QList<ErrorCode> fromRequest(const Route &route)
{
    QList<ErrorCode> codes;
    if (route.body != Body::None)
        codes += {ErrorCode::ValidationFailed, ErrorCode::MalformedJson, ErrorCode::PayloadTooLarge,
            ErrorCode::UnsupportedMediaType};
    if (route.isCall())
        codes += {ErrorCode::ValidationFailed, ErrorCode::MalformedJson};
    auto named = pathParameters(route);
    named.removeAll("tenantId"); // what is unknown there is 403
    if (!named.isEmpty())
        codes.append(ErrorCode::NotFound);
    if (route.memory == Memory::Kept)
        codes += {ErrorCode::ValidationFailed, ErrorCode::IdempotencyRunning, ErrorCode::IdempotencyMismatch,
            ErrorCode::InterviewClosed};
    return codes;
}

QList<ErrorCode> fromServer(const Route &route)
{
    QList<ErrorCode> codes{ErrorCode::Internal};
    if (route.rate != RateClass::Unlimited)
        codes.append(ErrorCode::RateLimited);
    const bool changes = route.method != "GET";
    if (changes || route.credentials != noCredential)
        codes += {ErrorCode::StorageUnavailable, ErrorCode::Overloaded};
    if (changes)
        codes += {ErrorCode::StorageFull, ErrorCode::OutcomeUnknown};
    return codes;
}

} // namespace

QList<ErrorCode> errorsOf(const Route &route)
{
    const auto codes = route.errors + fromCredentials(route) + fromRequest(route) + fromServer(route);
    const QSet<ErrorCode> distinct(codes.begin(), codes.end());
    QList<ErrorCode> sorted(distinct.begin(), distinct.end());
    std::sort(sorted.begin(), sorted.end());
    return sorted;
}

QByteArrayList pathParameters(const Route &route)
{
    QByteArrayList names;
    for (const auto &segment : route.path.split('/')) {
        if (segment.startsWith(':'))
            names.append(segment.mid(1));
    }
    return names;
}

Route pageRoute(
    const QByteArray &path, const QByteArray &operationId, const QByteArray &summary, const Success &success)
{
    Route route;
    route.method = "GET";
    route.path = path;
    route.operationId = operationId;
    route.summary = summary;
    route.rate = RateClass::Page;
    return std::move(route).tagged("Pages").answers(success);
}

} // namespace candor::server
