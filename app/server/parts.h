// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "agents/builtin/engine.h"
#include "app/control.h"
#include "app/node.h"
#include "app/workers.h"
#include "delivery/deliverylog.h"
#include "delivery/recoveries.h"
#include "delivery/webhookconfigs.h"
#include "edge/listener.h"
#include "http/client.h"
#include "identity/identity.h"
#include "identity/interviewlinks.h"
#include "operations/backups.h"
#include "server/dispatcher.h"
#include "storage/database.h"
#include "workflow/agentservice.h"
#include "workflow/candidateservice.h"
#include "workflow/decisionservice.h"
#include "workflow/intakeservice.h"
#include "workflow/planservice.h"
#include "workflow/purgeservice.h"
#include "workflow/reportservice.h"
#include "workflow/statisticsservice.h"

#include <QTimer>
#include <atomic>

// What a node is made of; for node.cpp, which starts and stops it, and composition.cpp, which puts the rooms
// together.
namespace candor::app {

// Declared from the bottom up, so that destruction runs from the top down.
struct Node::Parts
{
    config::Settings settings;
    const domain::SystemClock machineClock;
    std::atomic<bool> draining{false};
    std::atomic<server::Dispatcher *> dispatcher{nullptr};
    QString url;
    QString appUrl;
    StartStep step = StartStep::Settings; // that is being done
    QList<config::Origin> origins;
    QString demo; // what there is to tell of the demo tenant
    QByteArray ownerToken; // until the door is armed

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
    storage::NodeRecord node;
    std::shared_ptr<operations::Backups> backups;
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

    domain::Result<domain::Done> openFront();
    domain::Result<domain::Done> openData();
    domain::Result<domain::Done> listen();
    domain::Result<domain::Done> compose();
    domain::Result<domain::Done> openTokenKeys();
    void composeWorkflow(const http::TargetPolicy &policy);
    void addServerRoutes();
    domain::Result<domain::Done> addRoutes();
    void start();
    void stop();
};

} // namespace candor::app
