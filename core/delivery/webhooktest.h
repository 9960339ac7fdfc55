// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "delivery/advice.h"
#include "delivery/caller.h"
#include "delivery/echo.h"
#include "delivery/testplaces.h"
#include "domain/async.h"
#include "domain/state.h"
#include "storage/database.h"
#include "storage/remembering.h"

#include <QFuture>
#include <QObject>

namespace candor::delivery {

// What became of a test (contract §4, ruling 8).
struct TestReport
{
    bool delivered = false;
    std::optional<storage::WebhookLayer> layer; // nothing when no layer has a destination
    QList<SkippedLayer> skipped; // why, in the order in which they were asked
    QString callbackUrl;
    int statusCode = 0; // 0 = no answer
    qint64 latencyMs = 0;
    http::Headers requestHeaders; // secret values masked
    QByteArray requestBody;
    Echo response;
    QString error; // error class and detail; empty when delivered
    Advice advice; // what it means, and the way out; empty when delivered
};

// What a tenant may see of a test that went to its platform's webhook, as audience.h has it of deliveries.
// Others are left as they are.
[[nodiscard]] TestReport forTenant(TestReport report);

// Sends test events. Any thread; futures finish on other threads: consume them with domain::whenFinished. The
// thread that makes (and destroys) it must run an event loop. Database, transport and clock must outlive it;
// a test that is under way when it is destroyed is never answered. The transport should have a transfer for
// each of mostTests, and be no other's: what people try out is not to hold up what is delivered.
class WebhookTests
{
public:
    struct Settings
    {
        http::TargetPolicy policy; // the worker's own
        std::chrono::milliseconds deadline{15000};
    };

    WebhookTests(storage::Database &database, http::Transport &transport, const domain::Clock &clock,
        const Settings &settings);

    // Sends a signed synthetic event (data.test is true) to where the tenant's events go. Without `event` the
    // first that the destination subscribes to. Its audit record is committed before anything is sent.
    // RateLimited, and nothing done, while the tenant has as many under way as it may (testplaces.h).
    [[nodiscard]] QFuture<domain::Result<storage::Performed<TestReport>>> test(
        const storage::TenantScope &scope, std::optional<domain::EventType> event, const Caller &caller,
        const storage::Remember<TestReport> &memory = {});

private:
    struct Testing; // one test on its way

    static void answer(
        const std::shared_ptr<Testing> &testing, domain::Result<storage::Performed<TestReport>> result);
    void send(const std::shared_ptr<Testing> &testing);
    void finish(const std::shared_ptr<Testing> &testing, const TestReport &report);

    storage::Database &m_database;
    http::Transport &m_transport;
    const domain::Clock &m_clock;
    const Settings m_settings;
    TestPlaces m_places;
    QObject m_context; // where a test goes on between its steps
};

} // namespace candor::delivery
