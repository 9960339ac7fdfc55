// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/organisation.h"
#include "identity/authorizer.h"
#include "server/answer.h"
#include "server/context.h"

#include <QByteArray>
#include <QByteArrayList>
#include <array>
#include <functional>

namespace candor::server {

// Which credentials a route takes.
enum class Credential {
    TenantKey = 1,
    PlatformKey = 2,
    TenantUser = 4,
    PlatformAdmin = 8,
    SuperAdmin = 16,
    Candidate = 32,
};
Q_DECLARE_FLAGS(Credentials, Credential)
Q_DECLARE_OPERATORS_FOR_FLAGS(Credentials)

inline constexpr Credentials noCredential{};
inline constexpr Credentials anyUser
    = Credentials(Credential::TenantUser) | Credential::PlatformAdmin | Credential::SuperAdmin;
inline constexpr Credentials anyKey = Credentials(Credential::TenantKey) | Credential::PlatformKey;
inline constexpr Credentials anyCaller = anyUser | anyKey;

// What people and x-credentials call a kind.
struct CredentialKind
{
    Credential credential;
    const char *code;
    const char *words; // "a tenant's key"
};
inline constexpr int credentialKindCount = 6;
[[nodiscard]] const std::array<CredentialKind, credentialKindCount> &credentialKinds();
// "a tenant's key, a platform admin or a super admin".
[[nodiscard]] QByteArray wordsFor(Credentials credentials);

// The buckets of the rate limit: each class counts on its own, so that an ATS can't lock out a recruiter
// (ruling 10.10).
enum class RateClass {
    Integration,
    Console,
    Login,
    Candidate,
    Page,
    Unlimited,
};
inline constexpr int rateClassCount = 6;

// In what a route works.
enum class Works {
    Outside, // no tenant is chosen
    InTenant, // needs a tenant: the key's, the user's or that of X-Tenant-ID
};

// Whether a call must come with a body. An optional one that is empty counts as {}.
enum class Body {
    None,
    Optional,
    Required,
};

// Whether an answer is remembered under the request's Idempotency-Key.
enum class Memory {
    None,
    Kept,
};

// Whether a route heeds If-None-Match (GET) or If-Match (others), and says ETag.
enum class Condition {
    None,
    Heeded,
};

// One way in which a call succeeds.
struct Success
{
    int status = 200;
    QByteArray schema; // a name in resources/api-docs/schemas; empty: no body
    QByteArray meaning; // a sentence
    QByteArrayList headers = {}; // names in document.json, beyond those that every answer has
    QByteArray mediaType = "application/json";
};

using Handler = std::function<void(const Context &, const Answer &)>;

// One operation of the server, with all that is to say about it. The route table is made of these, and
// everything else is made of the table: the dispatch, the edge's limits, the middleware, 405's Allow, the
// published description. A route without an entry can't exist, nor one that isn't described.
//
// The functions fill in an entry as one expression:
//
//     table.add(consoleRoute("GET", "/things", "listThings", "List things", anyUser, "thing:read")
//                   .tagged("Things")
//                   .queried({"limit", "cursor"})
//                   .answers({200, "ThingPage", "A page of things.", {"Link"}})
//                   .handledBy(…));
struct Route
{
    QByteArray method;
    // "/api/v1/integration/interviews/:runId". A tenant in the path is always `:tenantId`: whether the
    // credential reaches it is checked before the handler runs, and it is the tenant that Works::InTenant
    // works in. The other names are those of parameters in resources/api-docs/document.json, too.
    QByteArray path;
    // "createInterview": unique, kept for ever (generated clients name their functions so), and the name of
    // its examples in resources/api-docs/examples.
    QByteArray operationId;
    QByteArray tag; // one of document.json's
    QByteArray summary; // one line for people
    QByteArray description; // Markdown; what the summary leaves open

    Credentials credentials = noCredential; // none: open to everyone
    QString permission; // of domain::permissions(); empty: the handler decides by the caller's kind
    Works works = Works::Outside;
    identity::Access access = identity::Access::Change; // what a suspended tenant is refused
    RateClass rate = RateClass::Integration;

    qint64 bodyBytes = 0; // 0: takes no body
    Body body = Body::None;
    QByteArrayList mediaTypes = {"application/json"}; // that a body may have; lower case
    QByteArray requestSchema; // a name in resources/api-docs/schemas
    QByteArrayList queries; // names of query and header parameters in document.json
    Memory memory = Memory::None;
    Condition condition = Condition::None;

    QList<Success> successes;
    QList<domain::ErrorCode> errors; // beyond those that errorsOf() adds
    Handler handler;

    // A call of the API, read strictly; pages and probes are met with whatever mailers and monitors add.
    [[nodiscard]] bool isCall() const { return rate != RateClass::Page && rate != RateClass::Unlimited; }

    [[nodiscard]] Route tagged(const QByteArray &name) &&;
    [[nodiscard]] Route about(const QByteArray &text) &&;
    [[nodiscard]] Route inTenant() &&;
    [[nodiscard]] Route accessing(identity::Access kind) &&;
    [[nodiscard]] Route limitedAs(RateClass rateClass) &&;
    [[nodiscard]] Route takes(const QByteArray &schema, qint64 bytes = 64 * 1024) &&;
    [[nodiscard]] Route mayTake(const QByteArray &schema, qint64 bytes = 64 * 1024) &&;
    [[nodiscard]] Route orAs(const QByteArray &mediaType) &&; // beside JSON
    [[nodiscard]] Route queried(const QByteArrayList &names) &&;
    [[nodiscard]] Route remembered() &&;
    // A GET answers with an ETag, and 304 to whoever has it; what changes an object heeds If-Match, by the
    // verb's own unit of work. After answers().
    [[nodiscard]] Route conditional() &&;
    [[nodiscard]] Route answers(const Success &success) &&;
    [[nodiscard]] Route fails(const QList<domain::ErrorCode> &codes) &&;
    [[nodiscard]] Route handledBy(Handler function) &&;
};

// The longest body that a call without one is read with, to say what is wrong with it.
inline constexpr qint64 strayBodyBytes = 16 * 1024;

// What is missing in an entry, or contradicts itself in it, as English sentences; empty when it may be added.
[[nodiscard]] QStringList faultsOf(const Route &route);

// Every error that the route can answer, in the order of the codes: its own, and those that the middleware,
// the parameters, the body and the database imply.
[[nodiscard]] QList<domain::ErrorCode> errorsOf(const Route &route);

// The names of the parameters in the path, in order.
[[nodiscard]] QByteArrayList pathParameters(const Route &route);

// A page for browsers: GET, open to everyone. It answers text/html unless `success` says otherwise.
[[nodiscard]] Route pageRoute(const QByteArray &path, const QByteArray &operationId,
    const QByteArray &summary, const Success &success = {200, "Page", "The page.", {}, "text/html"});

} // namespace candor::server
