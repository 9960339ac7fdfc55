// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "agents/builtin/engine.h"
#include "api/json.h"
#include "identity/identity.h"
#include "server/agentroutes.h"
#include "server/amendmentroutes.h"
#include "server/apikeyroutes.h"
#include "server/auditroutes.h"
#include "server/authroutes.h"
#include "server/candidateroutes.h"
#include "server/deliveryroutes.h"
#include "server/dispatcher.h"
#include "server/documentationroutes.h"
#include "server/eventroutes.h"
#include "server/healthroutes.h"
#include "server/interviewroutes.h"
#include "server/oauthroutes.h"
#include "server/organisationroutes.h"
#include "server/ownerroutes.h"
#include "server/problempages.h"
#include "server/recoveryroutes.h"
#include "server/roleroutes.h"
#include "server/serverroutes.h"
#include "server/userroutes.h"
#include "server/webhookroutes.h"
#include "support/testclock.h"
#include "support/testdatabase.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

namespace candor::tests {

// Answers in place of the receivers of webhooks; only when told to while it `holds`.
class FakeTransport final : public http::Transport
{
public:
    QFuture<http::Exchange> send(const http::OutgoingRequest &request) override
    {
        sent.append(request);
        if (holds) {
            held.emplace_back();
            return held.back().future();
        }
        return domain::ready(taken());
    }
    void release()
    {
        for (const auto &promise : std::exchange(held, {}))
            promise.fulfil(taken());
    }
    [[nodiscard]] static http::Exchange taken()
    {
        http::Exchange exchange;
        exchange.status = 204;
        exchange.phases.total = 5000;
        return exchange;
    }
    QList<http::OutgoingRequest> sent;
    bool holds = false;
    std::vector<domain::Promise<http::Exchange>> held;
};

// What a client sees of an answer.
struct Seen
{
    edge::Reply reply;
    [[nodiscard]] int status() const { return reply.status; }
    [[nodiscard]] QJsonObject body() const { return QJsonDocument::fromJson(reply.body).object(); }
    [[nodiscard]] QString text(const char *member) const { return body()[QLatin1String(member)].toString(); }
    [[nodiscard]] QString code() const { return text("code"); }
    // Of errors[]: "/position", "?limit" or "Idempotency-Key", sorted.
    [[nodiscard]] QStringList places() const
    {
        QStringList found;
        for (const auto &error : body()[QLatin1String("errors")].toArray()) {
            const auto entry = error.toObject();
            const auto parameter = entry[QLatin1String("parameter")].toString();
            found.append(entry[QLatin1String("pointer")].toString()
                + entry[QLatin1String("header")].toString()
                + (parameter.isEmpty() ? QString() : QLatin1Char('?') + parameter));
        }
        found.sort();
        return found;
    }
    [[nodiscard]] QByteArray header(const char *name) const { return edge::headerValue(reply.headers, name); }
};

// The whole server without its sockets: all routes over a fresh SQLite database, behind the dispatcher.
// Without `limits` nothing is limited.
class ServerHouse
{
public:
    explicit ServerHouse(const server::RateLimits &limits = {0, 0, 0, 0})
        : database(storage::Backend::Sqlite, &clock)
        , identity(*database, clock, database.keyring())
        , links(crypto::TokenSigner({{QStringLiteral("t"), QByteArray(32, 'k')}}), appUrl())
        , environment{*database, clock, engine.agents(), links,
              [](const QString &) { return domain::Result<domain::Done>(domain::Done()); },
              [this](const domain::TenantScope &scope) { feed.announce(scope); }}
        , feed(*database, clock, {20, {}})
        , intake(environment)
        , decisions(environment)
        , plans(environment)
        , agentService(environment)
        , reports(environment)
        , purges(environment)
        , statistics(environment)
        , candidates(environment)
        , configs(*database, transport, clock, {})
        , deliveryLog(*database, clock, {}, [] {})
        , recoveries(*database, clock, [] {})
        , backups(std::make_shared<operations::Backups>(*database, database.location(), QString()))
        , limiter(clock, limits)
        , refusals(*database, clock)
        , dispatcher(table, limiter, identity.authenticator(), links, refusals, clock, {appUrl(), false})
    {
        server::addAuditRoutes(table, identity.auditTrail());
        server::addAuthRoutes(table, identity.sessions());
        server::addOwnerRoutes(table, identity.sessions());
        server::addOrganisationRoutes(table,
            {identity.platforms(), identity.tenants(),
                {{QStringLiteral("builtin"), domain::AgentEngine::Kind::BuiltIn, {}}}, [] { }});
        server::addUserRoutes(table, identity.users());
        server::addRoleRoutes(table, identity.roles());
        server::addApiKeyRoutes(table, {identity.apiKeys(), clock});
        server::addOAuthRoutes(table, {identity.oauthClients(), clock});
        server::addWebhookRoutes(table, {configs, identity.platforms()});
        server::addDeliveryRoutes(table, {deliveryLog, identity.platforms()});
        server::addRecoveryRoutes(table, {recoveries, identity.platforms()});
        server::addServerRoutes(table,
            {{[] {
                  return domain::ready(domain::Result<operations::ServerStatus>(operations::ServerStatus()));
              },
                 [] { return QList<operations::ServerSetting>(); },
                 [](const operations::LogQuery &) { return QList<operations::LogLine>(); }},
                *backups});
        server::addProblemPages(table);
        server::addHealthRoutes(table, [this] { return database->ping(); }, draining);
        server::addInterviewRoutes(table, {intake, decisions, reports, purges, statistics});
        server::addAmendmentRoutes(table, {plans, decisions});
        server::addAgentRoutes(table, agentService);
        server::addEventRoutes(table, {feed, identity.platforms()});
        server::addCandidateRoutes(table, candidates, links, clock, server::CookieKind::Plain);
        server::addCandidatePages(table);
        if (const auto described = server::addDocumentationRoutes(table); !described)
            qFatal("%s", qPrintable(described.error().logDetail));
    }

    [[nodiscard]] static QString appUrl() { return QStringLiteral("https://candor.example"); }

    // `target` may carry a query; a body is sent as JSON unless `headers` says otherwise.
    [[nodiscard]] Seen call(const QByteArray &method, const QByteArray &target, edge::Headers headers = {},
        const QByteArray &body = {})
    {
        edge::Request request;
        request.method = method;
        request.path = target.left(target.contains('?') ? target.indexOf('?') : target.size());
        request.query = target.mid(request.path.size() + 1);
        if (!body.isEmpty() && edge::headerValue(headers, "Content-Type").isEmpty())
            headers.emplaceBack("Content-Type", "application/json");
        request.headers = headers;
        request.body = body;
        request.client = QHostAddress(QStringLiteral("192.0.2.7"));
        const auto seen = std::make_shared<std::optional<edge::Reply>>();
        dispatcher(request, [seen](edge::Reply reply) { *seen = std::move(reply); });
        if (!QTest::qWaitFor([seen] { return seen->has_value(); }, 20000))
            qFatal("no answer to %s %s", method.constData(), target.constData());
        return {**seen};
    }
    [[nodiscard]] Seen call(const QByteArray &method, const QByteArray &target, const edge::Headers &headers,
        const QJsonObject &body)
    {
        return call(method, target, headers, api::toBytes(body));
    }

    // The headers of someone who has just logged in.
    [[nodiscard]] edge::Headers logIn(const char *path, const QString &email)
    {
        const auto tokens = call("POST", path, {},
            QJsonObject{{QStringLiteral("email"), email}, {QStringLiteral("password"), password()}});
        if (tokens.status() != 200)
            qFatal("%s can't log in: %s", qPrintable(email), tokens.reply.body.constData());
        return {{"Authorization", "Bearer " + tokens.text("accessToken").toLatin1()}};
    }
    [[nodiscard]] static QString password() { return QStringLiteral("a quiet harbour at dawn"); }
    [[nodiscard]] static QJsonObject account(const QString &email, const QString &role)
    {
        return {{QStringLiteral("email"), email}, {QStringLiteral("password"), password()},
            {QStringLiteral("name"), QStringLiteral("Someone")}, {QStringLiteral("role"), role}};
    }

    // An owner, a platform with an admin, and the tenant Acme with an ADMIN.
    void populate()
    {
        const auto owned = call("POST", "/api/v1/super-admin/auth/bootstrap", {},
            QJsonObject{{QStringLiteral("email"), QStringLiteral("owner@candor.example")},
                {QStringLiteral("password"), password()}, {QStringLiteral("name"), QStringLiteral("Owner")}});
        QCOMPARE(owned.status(), 201);
        owner = logIn("/api/v1/super-admin/auth/login", QStringLiteral("owner@candor.example"));
        platformId = addPlatform(QStringLiteral("north"));
        admin = logIn("/api/v1/platform-admin/auth/login", QStringLiteral("admin@north.example"));
        tenantId = addTenant(admin, QStringLiteral("acme"));
        boss = logIn("/api/v1/auth/login", QStringLiteral("boss@acme.example"));
    }
    QByteArray addPlatform(const QString &name)
    {
        const auto platform = call("POST", "/api/v1/platforms", owner,
            QJsonObject{{QStringLiteral("name"), name},
                {QStringLiteral("domain"), name + QStringLiteral(".example")}});
        auto wanted = account(QStringLiteral("admin@%1.example").arg(name), QStringLiteral("PLATFORM_ADMIN"));
        wanted.insert(QLatin1String("platformId"), platform.text("id"));
        if (const auto made = call("POST", "/api/v1/platform-admin/users", owner, wanted);
            made.status() != 201)
            qFatal("no platform admin: %s", made.reply.body.constData());
        return platform.text("id").toLatin1();
    }
    QByteArray addTenant(const edge::Headers &maker, const QString &name)
    {
        const auto tenant = call("POST", "/api/v1/platform-admin/tenants", maker,
            QJsonObject{{QStringLiteral("name"), name},
                {QStringLiteral("domain"), name + QStringLiteral(".example")}});
        const auto id = tenant.text("id").toLatin1();
        const auto user = call("POST", "/api/v1/users", in(maker, id),
            account(QStringLiteral("boss@%1.example").arg(name), QStringLiteral("ADMIN")));
        if (user.status() != 201)
            qFatal("no user: %s", user.reply.body.constData());
        return id;
    }
    [[nodiscard]] static edge::Headers in(edge::Headers headers, const QByteArray &tenant)
    {
        headers.emplaceBack("X-Tenant-ID", tenant);
        return headers;
    }

    TestClock clock;
    TestDatabase database;
    identity::Identity identity;
    agents::builtin::Engine engine;
    identity::InterviewLinks links;
    workflow::Environment environment;
    workflow::EventFeed feed;
    workflow::IntakeService intake;
    workflow::DecisionService decisions;
    workflow::PlanService plans;
    workflow::AgentService agentService;
    workflow::ReportService reports;
    workflow::PurgeService purges;
    workflow::StatisticsService statistics;
    workflow::CandidateService candidates;
    FakeTransport transport;
    delivery::WebhookConfigs configs;
    delivery::DeliveryLog deliveryLog;
    delivery::Recoveries recoveries;
    std::shared_ptr<operations::Backups> backups;
    std::atomic<bool> draining{false};
    server::RouteTable table;
    server::RateLimiter limiter;
    workflow::Refusals refusals;
    server::Dispatcher dispatcher;

    edge::Headers owner;
    edge::Headers admin; // of the platform
    edge::Headers boss; // ADMIN of the tenant
    QByteArray platformId;
    QByteArray tenantId;
};

} // namespace candor::tests
