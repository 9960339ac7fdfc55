// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/node.h"

#include "agents/builtin/engine.h"
#include "app/control.h"
#include "app/front.h"
#include "app/keyscommand.h"
#include "app/masterkey.h"
#include "app/workers.h"
#include "delivery/deliverylog.h"
#include "delivery/recoveries.h"
#include "delivery/webhookconfigs.h"
#include "edge/listener.h"
#include "edge/problem.h"
#include "http/client.h"
#include "identity/identity.h"
#include "identity/interviewlinks.h"
#include "server/agentroutes.h"
#include "server/amendmentroutes.h"
#include "server/apikeyroutes.h"
#include "server/authroutes.h"
#include "server/candidateroutes.h"
#include "server/deliveryroutes.h"
#include "server/dispatcher.h"
#include "server/documentationroutes.h"
#include "server/eventroutes.h"
#include "server/healthroutes.h"
#include "server/interviewroutes.h"
#include "server/oauthroutes.h"
#include "server/openapi.h"
#include "server/organisationroutes.h"
#include "server/problempages.h"
#include "server/problemtexts.h"
#include "server/recoveryroutes.h"
#include "server/roleroutes.h"
#include "server/userroutes.h"
#include "server/webhookroutes.h"
#include "storage/database.h"
#include "workflow/candidateservice.h"

#include <QEventLoop>
#include <QLoggingCategory>
#include <QTimer>
#include <atomic>

namespace candor::app {

Q_LOGGING_CATEGORY(lcNode, "candor.app")

using domain::Done;
using domain::ErrorCode;
using domain::Result;

// Declared from the bottom up, so that destruction runs from the top down.
struct Node::Parts
{
    config::Settings settings;
    const domain::SystemClock machineClock;
    std::atomic<bool> draining{false};
    std::atomic<server::Dispatcher *> dispatcher{nullptr};
    QString url;
    QString appUrl;

    std::unique_ptr<crypto::Keyring> keyring;
    storage::Location location;
    std::unique_ptr<storage::Database> database;
    agents::builtin::Engine engine;
    std::unique_ptr<http::Client> http;
    std::unique_ptr<http::Client> testHttp;
    std::unique_ptr<delivery::WebhookConfigs> webhooks;
    std::unique_ptr<delivery::DeliveryLog> deliveryLog;
    std::unique_ptr<delivery::Recoveries> recoveries;
    std::unique_ptr<identity::Identity> identity;
    std::unique_ptr<identity::InterviewLinks> links;
    std::unique_ptr<workflow::Environment> environment;
    std::unique_ptr<workflow::EventFeed> feed;
    std::unique_ptr<Workers> workers;
    std::unique_ptr<workflow::IntakeService> intake;
    std::unique_ptr<workflow::DecisionService> decisions;
    std::unique_ptr<workflow::PlanService> plans;
    std::unique_ptr<workflow::AgentService> agentService;
    std::unique_ptr<workflow::ReportService> reports;
    std::unique_ptr<workflow::StatisticsService> statistics;
    std::unique_ptr<workflow::PurgeService> purges;
    std::unique_ptr<workflow::CandidateService> candidates;
    server::RouteTable routes;
    std::unique_ptr<server::RateLimiter> limiter;
    std::unique_ptr<workflow::Refusals> refusals;
    std::unique_ptr<server::Dispatcher> ownedDispatcher;
    QTimer keyTimer;
    std::unique_ptr<ControlServer> control;
    std::optional<ActivatedSocket> activated;
    std::unique_ptr<edge::Certificates> certificates;
    std::unique_ptr<edge::Listener> listener;

    explicit Parts(const config::Settings &loaded)
        : settings(loaded)
    {
    }

    // The time of the data, once it is open.
    [[nodiscard]] const domain::Clock &clock() const { return database->clock(); }

    Result<Done> openFront();
    Result<Done> openData();
    Result<Done> listen();
    Result<Done> compose();
    Result<Done> openTokenKeys();
    void composeWorkflow(const http::TargetPolicy &policy);
    Result<Done> addRoutes();
    void start();
    void stop();
};

Node::Node() = default;

Node::~Node()
{
    if (m_parts)
        stop();
}

Result<std::unique_ptr<Node>> Node::start(
    const config::Settings &settings, const std::optional<ActivatedSocket> &activated)
{
    std::unique_ptr<Node> node(new Node);
    node->m_parts = std::make_unique<Parts>(settings);
    auto &parts = *node->m_parts;
    parts.activated = activated;
    if (activated)
        parts.settings.listen = activated->address;
    using Step = Result<Done> (Parts::*)();
    for (const Step step : {&Parts::openFront, &Parts::openData, &Parts::listen, &Parts::compose}) {
        if (const auto done = (parts.*step)(); !done)
            return domain::fail(done.error());
    }
    parts.start();
    return node;
}

Result<QByteArray> Node::description(const QString &folder)
{
    config::Settings settings;
    settings.dataDirectory = folder;
    Parts parts(settings);
    using Step = Result<Done> (Parts::*)();
    for (const Step step : {&Parts::openData, &Parts::compose}) {
        if (const auto done = (parts.*step)(); !done)
            return domain::fail(done.error());
    }
    return server::describe(parts.routes);
}

QString Node::url() const
{
    return m_parts->url;
}

identity::Identity &Node::identity()
{
    return *m_parts->identity;
}

void Node::stop()
{
    m_parts->stop();
}

bool Node::hasCertificate() const
{
    return m_parts->certificates != nullptr;
}

void Node::reloadCertificate()
{
    if (m_parts->certificates)
        (void)m_parts->certificates->reload();
}

// Before the data is touched: what is wrong here is wrong with the settings.
Result<Done> Node::Parts::openFront()
{
    if (const auto allowed = config::checkTransport(settings); !allowed)
        return allowed;
    if (settings.tlsCertificate.isEmpty())
        return Done();
    auto loaded = edge::Certificates::load({settings.tlsCertificate, settings.tlsKey}, machineClock);
    if (!loaded)
        return domain::fail(loaded.error());
    certificates = std::move(*loaded);
    return Done();
}

Result<Done> Node::Parts::openData()
{
    auto master = openMasterKey(settings);
    if (!master)
        return domain::fail(master.error());
    keyring = std::make_unique<crypto::Keyring>(master->key);
    const auto parsed
        = storage::parseLocation(settings.database, settings.dataDirectory + QStringLiteral("/candor.db"));
    if (!parsed)
        return domain::fail(parsed.error());
    location = *parsed;
    storage::Database::Settings databaseSettings;
    databaseSettings.location = location;
    auto opened = storage::Database::open(databaseSettings, *keyring);
    if (!opened) {
        auto error = opened.error();
        if (!error.logDetail.isEmpty())
            error.detail = QStringLiteral("The database can't be opened: %1").arg(error.logDetail);
        return domain::fail(error);
    }
    database = std::move(*opened);
    return confirmMasterKey(*database, *keyring, *master);
}

Result<Done> Node::Parts::listen()
{
    auto front = listenerSettings(settings);
    front.certificates = certificates.get();
    if (activated)
        front.descriptor = activated->descriptor;
    listener = std::make_unique<edge::Listener>(
        front,
        [this](edge::Request request, edge::Responder responder) {
            if (auto *ready = dispatcher.load())
                (*ready)(std::move(request), std::move(responder));
            else
                responder(edge::problemReply(
                    edge::refusalFor(503, ErrorCode::Overloaded, "The server is starting. Try again."),
                    {{}, server::titleOf}, request.path, edge::requestIdOf(request.headers)));
        },
        [this](const QByteArray &method, const QByteArray &path, const edge::Headers &headers) {
            const auto *ready = dispatcher.load();
            auto limits = ready ? ready->limitsFor(method, path, headers) : edge::RouteLimits();
            limits.bodyBytes = std::min(limits.bodyBytes, settings.bodyBytes);
            return limits;
        });
    const auto port = listener->start();
    if (!port) {
        return domain::fail(ErrorCode::Internal,
            QStringLiteral("Can't listen on %1:%2: %3. Choose another address with --listen.")
                .arg(settings.listen.host)
                .arg(settings.listen.port)
                .arg(port.error().logDetail));
    }
    url = listenUrl(settings, *port);
    appUrl = publicUrl(settings, *port);
    warnOfPlainHttp(settings, url);
    return Done();
}

Result<Done> Node::Parts::compose()
{
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
                    qCWarning(lcNode).noquote()
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
    workerSettings.node = thisNode(settings.nodeName, clock().now());
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
    server::addAuthRoutes(routes, identity->sessions());
    server::addOrganisationRoutes(
        routes, {identity->platforms(), identity->tenants(), [this] { workers->committedJobs(); }});
    server::addUserRoutes(routes, identity->users());
    server::addRoleRoutes(routes, identity->roles());
    server::addApiKeyRoutes(routes, {identity->apiKeys(), clock()});
    server::addOAuthRoutes(routes, {identity->oauthClients(), clock()});
    server::addWebhookRoutes(routes, {*webhooks, identity->platforms()});
    server::addDeliveryRoutes(routes, {*deliveryLog, identity->platforms()});
    server::addRecoveryRoutes(routes, {*recoveries, identity->platforms()});
    server::addProblemPages(routes);
    return server::addDocumentationRoutes(routes);
}

void Node::Parts::start()
{
    workers->start();
    keyTimer.start(identity::TokenKeys::lookEvery);
    control = std::make_unique<ControlServer>(settings.dataDirectory,
        [this](const QStringList &words) { return runKeysCommand(identity->tokenKeys(), words, clock()); });
    dispatcher.store(ownedDispatcher.get());
}

void Node::Parts::stop()
{
    if (draining.exchange(true))
        return;
    keyTimer.stop();
    control.reset();
    if (feed)
        feed->drain();
    if (listener && dispatcher.load()) {
        const auto drained = listener->drain();
        QEventLoop loop;
        domain::whenFinished(drained, &loop, [&loop](const Done &) { loop.quit(); });
        loop.exec();
    }
    if (workers)
        workers->stop();
    listener.reset();
}

} // namespace candor::app
