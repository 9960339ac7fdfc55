// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/dispatcher.h"

#include "domain/async.h"
#include "domain/faultpoint.h"
#include "edge/problem.h"
#include "server/conditions.h"
#include "server/cursors.h"
#include "server/requestchecks.h"

#include <QCryptographicHash>
#include <QLoggingCategory>

namespace candor::server {

Q_LOGGING_CATEGORY(lcAccess, "candor.server.access")

using domain::Error;
using domain::ErrorCode;
using domain::Result;

namespace {

// What every answer carries, whatever made it.
void addCommonHeaders(edge::Reply &reply, const QString &requestId, const RateVerdict &verdict)
{
    addHeader(reply, "X-Request-Id", requestId.toLatin1());
    addHeader(reply, "X-Content-Type-Options", "nosniff");
    addHeader(reply, "Referrer-Policy", "no-referrer");
    if (edge::headerValue(reply.headers, "Cache-Control").isEmpty())
        addHeader(reply, "Cache-Control", "no-store");
    if (edge::headerValue(reply.headers, "Content-Security-Policy").isEmpty())
        addHeader(reply, "Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'");
    if (verdict.limit > 0) {
        addHeader(reply, "RateLimit-Limit", QByteArray::number(verdict.limit));
        addHeader(reply, "RateLimit-Remaining", QByteArray::number(verdict.remaining));
        addHeader(reply, "RateLimit-Reset", QByteArray::number(verdict.resetSeconds));
    }
    if (!verdict.allowed) {
        reply.headers.removeIf([](const auto &header) { return header.first == "Retry-After"; });
        addHeader(reply, "Retry-After", QByteArray::number(verdict.retryAfterSeconds));
    }
}

std::optional<Credential> credentialOf(const identity::Caller &caller)
{
    switch (caller.kind) {
    case identity::Caller::Kind::TenantKey:
        return Credential::TenantKey;
    case identity::Caller::Kind::PlatformKey:
        return Credential::PlatformKey;
    case identity::Caller::Kind::TenantUser:
        return Credential::TenantUser;
    case identity::Caller::Kind::PlatformAdmin:
        return Credential::PlatformAdmin;
    case identity::Caller::Kind::SuperAdmin:
        return Credential::SuperAdmin;
    case identity::Caller::Kind::Anonymous:
        break;
    }
    return std::nullopt;
}

// How to come in, after RFC 6750 §3: a bearer token that was no good is told so; a key isn't told of scopes.
void addChallenge(edge::Reply &reply, bool hadBearer)
{
    if (reply.status == 403 && !hadBearer) {
        reply.headers.removeIf([](const auto &header) { return header.first == "WWW-Authenticate"; });
    } else if (reply.status == 401 && hadBearer) {
        for (auto &[name, value] : reply.headers) {
            if (name == "WWW-Authenticate")
                value.replace("Bearer realm=\"candor\"", "Bearer realm=\"candor\", error=\"invalid_token\"");
        }
    }
}

QString cookieOf(const edge::Headers &headers, const QByteArray &name)
{
    for (const auto &[header, value] : headers) {
        if (header.compare("Cookie", Qt::CaseInsensitive) != 0)
            continue;
        for (const auto &pair : value.split(';')) {
            const auto trimmed = pair.trimmed();
            if (trimmed.startsWith(name + '='))
                return QString::fromLatin1(trimmed.mid(name.size() + 1));
        }
    }
    return {};
}

// A browser says where a request comes from; other clients say nothing and hold no cookie by accident.
bool isSameOrigin(const edge::Request &request)
{
    const auto site = edge::headerValue(request.headers, "Sec-Fetch-Site");
    if (!site.isEmpty() && site != "same-origin" && site != "none")
        return false;
    const auto origin = edge::headerValue(request.headers, "Origin");
    if (origin.isEmpty())
        return true;
    const auto authority = origin.mid(origin.indexOf("://") + 3);
    return authority == edge::headerValue(request.headers, "Host");
}

Error rateLimited(const RateVerdict &verdict)
{
    QString whose;
    switch (verdict.by) {
    case RateBy::Address:
        whose = QStringLiteral("from this address");
        break;
    case RateBy::Credential:
        whose = QStringLiteral("with this credential");
        break;
    case RateBy::Tenant:
        whose = QStringLiteral("for this tenant");
        break;
    }
    return {ErrorCode::RateLimited,
        QStringLiteral("More than %1 requests a minute %2. Wait for the seconds of Retry-After.")
            .arg(verdict.limit)
            .arg(whose),
        {}, {}, {}, {}, {}};
}

Error unauthenticated(const QString &detail)
{
    return {ErrorCode::Unauthenticated, detail, {}, {}, {}, {}, {}};
}

} // namespace

QByteArray candidateCookieName(bool secure)
{
    return secure ? QByteArrayLiteral("__Host-candor-room") : QByteArrayLiteral("candor-room");
}

Dispatcher::Dispatcher(const RouteTable &routes, RateLimiter &limiter, identity::Authenticator &authenticator,
    const identity::InterviewLinks &links, workflow::Refusals &refusals, const domain::Clock &clock,
    DispatcherSettings settings)
    : m_routes(routes)
    , m_limiter(limiter)
    , m_authenticator(authenticator)
    , m_links(links)
    , m_refusals(refusals)
    , m_clock(clock)
    , m_settings(std::move(settings))
{
}

edge::RouteLimits Dispatcher::limitsFor(
    const QByteArray &method, const QByteArray &path, const edge::Headers &headers) const
{
    const auto match = m_routes.find(method, path);
    if (!match.route) // whatever comes with it, the answer is that there is nothing
        return {.bodyBytes = strayBodyBytes, .answersAtHead = true};
    const bool mayStray = match.route->body == Body::None && match.route->isCall();
    return {.bodyBytes = mayStray ? strayBodyBytes : match.route->bodyBytes,
        .lacksCredential = lacksCredential(*match.route, headers)};
}

// Whether nothing among the fields has the form of what the route's callers show.
bool Dispatcher::lacksCredential(const Route &route, const edge::Headers &headers) const
{
    if (route.credentials == noCredential)
        return false;
    if (route.credentials.testFlag(Credential::Candidate))
        return cookieOf(headers, candidateCookieName(m_settings.secureCookies)).isEmpty();
    return edge::headerValue(headers, "X-API-Key").isEmpty() && bearerOf(headers).isEmpty();
}

void Dispatcher::operator()(edge::Request request, edge::Responder responder)
{
    Context context;
    context.requestId = QString::fromLatin1(edge::requestIdOf(request.headers));
    context.address = rateAddress(request.client);
    auto match = m_routes.find(request.method, request.path);
    context.route = match.route;
    context.parameters = std::move(match.parameters);
    const auto limits = std::make_shared<RateVerdict>(
        m_limiter.take(rateClassOf(match.route, request.headers), {{RateBy::Address, context.address}}));
    context.limits = limits;
    const auto line = request.method + ' ' + (match.route ? match.route->path : QByteArray("(no route)"));
    const Answer answer(context.requestId, QString::fromUtf8(request.path), m_settings.appUrl,
        [responder = std::move(responder), limits, line, id = context.requestId,
            hadBearer = !bearerOf(request.headers).isEmpty(),
            condition = conditionOf(match.route, request)](edge::Reply reply) {
            addChallenge(reply, hadBearer);
            addEntityTag(reply, condition);
            addCommonHeaders(reply, id, *limits);
            qCInfo(lcAccess).noquote() << id << line << reply.status;
            domain::reach(domain::FaultPoint::ReplyBefore);
            responder(std::move(reply));
        });
    context.request = std::move(request);
    if (!limits->allowed) {
        answer.error(rateLimited(*limits));
        return;
    }
    if (!match.route) {
        if (match.allow.isEmpty()) {
            answer.error(
                {ErrorCode::NotFound, QStringLiteral("There is nothing at this path."), {}, {}, {}, {}, {}});
            return;
        }
        auto reply = answer.problem({ErrorCode::MethodNotAllowed,
            QStringLiteral("This path answers to %1.").arg(QString::fromLatin1(match.allow)), {}, {}, {}, {},
            {}});
        addHeader(reply, "Allow", match.allow);
        answer.send(std::move(reply));
        return;
    }
    const Route &route = *match.route;
    if (route.body != Body::None && !context.request.body.isEmpty() && isEncoded(context.request)) {
        auto reply = answer.problem({ErrorCode::UnsupportedMediaType,
            QStringLiteral("Send the body as it is, without Content-Encoding."), {}, {}, {}, {}, {}});
        addHeader(reply, "Accept-Encoding", "identity");
        answer.send(std::move(reply));
        return;
    }
    const bool fromCandidate = route.credentials.testFlag(Credential::Candidate) && route.method != "GET";
    if ((route.body != Body::None && !context.request.body.isEmpty()) || fromCandidate) {
        if (const auto error = wrongMediaType(route, context.request)) {
            answer.error(*error);
            return;
        }
    }
    if (route.credentials == noCredential)
        handle(std::move(context), answer);
    else if (route.credentials.testFlag(Credential::Candidate))
        authenticateCandidate(std::move(context), answer);
    else
        authenticate(std::move(context), answer);
}

void Dispatcher::authenticateCandidate(Context context, const Answer &answer)
{
    if (!isSameOrigin(context.request)) {
        answer.error({ErrorCode::ScopeForbidden,
            QStringLiteral("This call is for the interview's own pages."), {}, {}, {}, {}, {}});
        return;
    }
    const auto cookie = cookieOf(context.request.headers, candidateCookieName(m_settings.secureCookies));
    if (cookie.isEmpty()) {
        answer.error(unauthenticated(QStringLiteral("Open the link of your invitation again.")));
        return;
    }
    const auto claims = m_links.openCookie(cookie, m_clock.now());
    if (!claims) {
        answer.error(claims.error());
        return;
    }
    // One cookie serves all interviews of a browser, so that a page says which one it shows.
    const auto shown = edge::headerValue(context.request.headers, "X-Candor-Interview");
    if (!shown.isEmpty() && QString::fromLatin1(shown) != claims->interview.toString()) {
        answer.error({ErrorCode::OtherInterview,
            QStringLiteral("Another interview was opened in this browser. Open the link of this one again."),
            {}, {}, {}, {}, {}});
        return;
    }
    context.candidate = *claims;
    handle(std::move(context), answer);
}

void Dispatcher::authenticate(Context context, const Answer &answer)
{
    if (const auto name = repeatedHeader(context.request.headers); !name.isEmpty()) {
        answer.error(
            domain::invalid({{name, QStringLiteral("CONFLICT"), QStringLiteral("Send this header once.")}})
                .value());
        return;
    }
    identity::Credentials credentials;
    credentials.apiKey = QString::fromLatin1(edge::headerValue(context.request.headers, "X-API-Key"));
    credentials.bearer = bearerOf(context.request.headers);
    credentials.tenantHeader = QString::fromLatin1(edge::headerValue(context.request.headers, "X-Tenant-ID"));
    credentials.pathTenant = context.parameter("tenantId");
    if (credentials.apiKey.isEmpty() && credentials.bearer.isEmpty()) {
        answer.error(unauthenticated(
            QStringLiteral("Send an API key as X-API-Key, or an access token as Authorization: Bearer.")));
        return;
    }
    const auto caller = m_authenticator.authenticate(credentials);
    answer.with(caller, [this, context = std::move(context), answer](const identity::Caller &who) mutable {
        context.caller = who;
        authorize(std::move(context), answer);
    });
}

void Dispatcher::authorize(Context context, const Answer &answer)
{
    const Route &route = *context.route;
    QList<RateLimiter::Subject> subjects{{RateBy::Credential, context.caller.credentialName()}};
    if (context.caller.tenant)
        subjects.append({RateBy::Tenant, context.caller.tenant->toString()});
    *context.limits
        = nearest(*context.limits, m_limiter.take(rateClassOf(&route, context.request.headers), subjects));
    if (!context.limits->allowed) {
        answer.error(rateLimited(*context.limits));
        return;
    }
    if (!route.permission.isEmpty()) {
        if (const auto may = identity::requirePermission(context.caller, route.permission); !may) {
            answer.error(may.error());
            return;
        }
    }
    const auto credential = credentialOf(context.caller);
    if (!credential || !route.credentials.testFlag(*credential)) {
        answer.error({ErrorCode::CredentialNotAccepted,
            QStringLiteral("This call is for %1; your credential is of another kind.")
                .arg(QString::fromLatin1(wordsFor(route.credentials))),
            {}, {}, {}, {}, {}});
        return;
    }
    if (const auto open = identity::requireOwnPlaceOpen(context.caller, route.access); !open) {
        answer.error(open.error());
        return;
    }
    if (route.works == Works::InTenant) {
        const auto scope = identity::tenantScope(context.caller, route.access);
        if (!scope) {
            answer.error(scope.error());
            return;
        }
        context.tenant = *scope;
    }
    handle(std::move(context), answer);
}

void Dispatcher::handle(Context context, const Answer &answer)
{
    const Route &route = *context.route;
    auto faults = faultsInIdempotencyKey(context.request);
    if (auto precondition = preconditionOf(context))
        context.precondition = std::move(*precondition);
    else
        faults += precondition.error().fields;
    std::optional<Error> stray;
    if (route.isCall()) {
        faults += m_queryRules.check(route, context.query());
        if (const auto foreign = openCursor(context))
            domain::addFaults(faults, {*foreign});
        stray = strayBody(route, context.request);
    }
    if (stray)
        faults += stray->fields;
    if (!faults.isEmpty() || stray) {
        answer.error(faults.isEmpty() ? *stray : domain::invalid(faults).value());
        return;
    }
    if (route.memory == Memory::None || remember(context, answer))
        route.handler(context, answer);
}

// False when the request was answered: its key is in use.
bool Dispatcher::remember(Context &context, const Answer &answer)
{
    const auto key = edge::headerValue(context.request.headers, "Idempotency-Key");
    if (key.isEmpty())
        return true;
    QCryptographicHash hash(QCryptographicHash::Sha256);
    const auto tenant = context.tenant ? context.tenant->tenant().toString() : QString();
    for (const auto &part : {context.caller.credentialName().toUtf8(), tenant.toUtf8(),
             context.request.method, context.request.path, key}) {
        hash.addData(QByteArray::number(part.size()) + ':');
        hash.addData(part);
    }
    context.idempotencyScope = hash.result();
    auto running = m_running.begin(context.idempotencyScope);
    if (!running) {
        answer.error({ErrorCode::IdempotencyRunning,
            QStringLiteral(
                "A request with this Idempotency-Key is being answered right now. Ask again shortly."),
            {}, {}, {}, {}, {}});
        return false;
    }
    context.requestHash = rememberedHashOf(context.request);
    answer.remember(
        [this, scope = context.idempotencyScope, hash = context.requestHash](
            const workflow::StoredAnswer &refusal) { return m_refusals.keep(scope, hash, refusal); },
        std::move(running));
    return true;
}

} // namespace candor::server
