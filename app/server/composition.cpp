// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/facts.h"
#include "app/logring.h"
#include "app/parts.h"
#include "server/agentroutes.h"
#include "server/amendmentroutes.h"
#include "server/apikeyroutes.h"
#include "server/auditroutes.h"
#include "server/authroutes.h"
#include "server/candidateroutes.h"
#include "server/deliveryroutes.h"
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

#include <QLoggingCategory>

// The rooms from the database upwards.
namespace candor::app {

Q_LOGGING_CATEGORY(lcComposition, "candor.app")

using domain::Done;
using domain::ErrorCode;
using domain::Result;

Result<Done> Node::Parts::compose()
{
    step = StartStep::Composition;
    const auto policy = http::parseTargetPolicy(settings.webhookNetworks.join(QLatin1Char(',')),
        settings.webhookHttpHosts.join(QLatin1Char(',')), settings.webhookProxies);
    if (!policy)
        return domain::fail(policy.error());
    http = std::make_unique<http::Client>(http::ClientOptions());
    testHttp = std::make_unique<http::Client>(http::ClientOptions{{}, delivery::mostTests, {}});
    delivery::WebhookConfigs::Settings webhookSettings;
    webhookSettings.policy = *policy;
    webhookSettings.wakeWorker = [this] { workers->committedDeliveries(); };
    webhooks = std::make_unique<delivery::WebhookConfigs>(*database, *testHttp, clock(), webhookSettings);
    const delivery::EndpointLimits perEndpoint{settings.webhookConcurrency, double(settings.webhookRate)};
    deliveryLog = std::make_unique<delivery::DeliveryLog>(
        *database, clock(), perEndpoint, webhookSettings.wakeWorker);
    recoveries = std::make_unique<delivery::Recoveries>(
        *database, clock(), [this] { workers->committedRecoveries(); });
    identity = std::make_unique<identity::Identity>(*database, clock(), *keyring,
        identity::PasswordGate::Limits{2, 64},
        identity::LoginLimits{settings.loginFailuresPerAccount, settings.loginFailuresPerAddress},
        std::chrono::hours(24) * settings.rotateTokenKeysAfterDays);
    links = std::make_unique<identity::InterviewLinks>(identity->tokenRing(), appUrl);
    if (const auto ready = openTokenKeys(); !ready)
        return ready;
    composeWorkflow(*policy);
    limiter = std::make_unique<server::RateLimiter>(clock(),
        server::RateLimits{settings.requestsPerMinute, settings.keyRequestsPerMinute,
            settings.tenantRequestsPerMinute, settings.loginsPerMinute});
    if (const auto described = addRoutes(); !described)
        return described;
    refusals = std::make_unique<workflow::Refusals>(*database, clock());
    ownedDispatcher
        = std::make_unique<server::Dispatcher>(routes, *limiter, identity->authenticator(), *links, *refusals,
            clock(), server::DispatcherSettings{appUrl, appUrl.startsWith(QLatin1String("https:"))});
    return Done();
}

// The keys that other nodes sign with are known before the first token comes.
Result<Done> Node::Parts::openTokenKeys()
{
    auto keys = identity->tokenKeys().maintain();
    keys.waitForFinished();
    if (keys.resultCount() == 0 || !keys.result())
        return domain::fail(ErrorCode::Internal,
            QStringLiteral("The keys for signing tokens can't be read from the database: %1")
                .arg(keys.resultCount() == 0 ? QString() : keys.result().error().logDetail));
    QObject::connect(&keyTimer, &QTimer::timeout, &keyTimer, [this] {
        domain::whenFinished(
            identity->tokenKeys().maintain(), &keyTimer, [](const Result<identity::TokenKeys::Keys> &looked) {
                if (!looked)
                    qCWarning(lcComposition).noquote()
                        << "the keys for signing tokens can't be read:" << looked.error().logDetail;
            });
    });
    return Done();
}

void Node::Parts::composeWorkflow(const http::TargetPolicy &policy)
{
    environment.reset(new workflow::Environment{*database, clock(), engine.agents(), *links,
        [policy](const QString &target) { return delivery::checkCallbackUrl(target, policy); },
        [this](const domain::TenantScope &scope) { workers->committed(scope); },
        std::chrono::seconds(settings.agentTimeoutSeconds)});
    workflow::EventFeed::Settings feedSettings;
    // PostgreSQL may be written by other nodes, whose hints may be lost.
    if (database->backend() == storage::Backend::PostgreSql)
        feedSettings.poll = std::chrono::seconds(1);
    feed = std::make_unique<workflow::EventFeed>(*database, clock(), feedSettings);
    Workers::Settings workerSettings;
    node = thisNode(settings.nodeName, clock().now());
    workerSettings.node = node;
    workerSettings.location = location;
    workerSettings.deliveries.policy = policy;
    if (!settings.webhookRetries.isEmpty())
        workerSettings.deliveries.retrySchedule = settings.webhookRetries;
    workerSettings.deliveries.perEndpoint = {settings.webhookConcurrency, double(settings.webhookRate)};
    workerSettings.retention.deliveryLog = std::chrono::days(settings.deliveryLogDays);
    workerSettings.disableAfter = std::chrono::hours(settings.webhookDisableAfterHours);
    workers = std::make_unique<Workers>(*environment, *feed, *http, workerSettings);
    intake = std::make_unique<workflow::IntakeService>(*environment);
    decisions = std::make_unique<workflow::DecisionService>(*environment);
    plans = std::make_unique<workflow::PlanService>(*environment);
    agentService = std::make_unique<workflow::AgentService>(*environment);
    reports = std::make_unique<workflow::ReportService>(*environment);
    statistics = std::make_unique<workflow::StatisticsService>(*environment);
    purges = std::make_unique<workflow::PurgeService>(*environment);
    candidates = std::make_unique<workflow::CandidateService>(*environment);
}

void Node::Parts::addServerRoutes()
{
    backups = std::make_shared<operations::Backups>(
        *database, location, settings.dataDirectory + QStringLiteral("/backups"));
    const FactsHouse house{*database, settings, origins, location, node, [this] { return url; }, appUrl,
        [this] { return listener ? listener->connections() : 0; }};
    server::addServerRoutes(routes,
        {{[house] { return statusOf(house); }, [this] { return settingsOf(origins); },
             [](const operations::LogQuery &query) { return logRing().find(query); }},
            *backups});
}

Result<Done> Node::Parts::addRoutes()
{
    const auto cookies
        = appUrl.startsWith(QLatin1String("https:")) ? server::CookieKind::Secure : server::CookieKind::Plain;
    server::addHealthRoutes(routes, [this] { return database->ping(); }, draining);
    server::addInterviewRoutes(routes, {*intake, *decisions, *reports, *purges, *statistics});
    server::addAmendmentRoutes(routes, {*plans, *decisions});
    server::addAgentRoutes(routes, *agentService);
    server::addEventRoutes(routes, {*feed, identity->platforms()});
    server::addCandidateRoutes(routes, *candidates, *links, clock(), cookies);
    server::addCandidatePages(routes);
    server::addAuditRoutes(routes, identity->auditTrail());
    server::addAuthRoutes(routes, identity->sessions());
    server::addOwnerRoutes(routes, identity->sessions());
    server::addOrganisationRoutes(routes,
        {identity->platforms(), identity->tenants(),
            {{QStringLiteral("builtin"), domain::AgentEngine::Kind::BuiltIn, {}}},
            [this] { workers->committedJobs(); }});
    server::addUserRoutes(routes, identity->users());
    server::addRoleRoutes(routes, identity->roles());
    server::addApiKeyRoutes(routes, {identity->apiKeys(), clock()});
    server::addOAuthRoutes(routes, {identity->oauthClients(), clock()});
    server::addWebhookRoutes(routes, {*webhooks, identity->platforms()});
    server::addDeliveryRoutes(routes, {*deliveryLog, identity->platforms()});
    server::addRecoveryRoutes(routes, {*recoveries, identity->platforms()});
    addServerRoutes();
    server::addProblemPages(routes);
    return server::addDocumentationRoutes(routes);
}

} // namespace candor::app
