// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/webhookroutes.h"

#include "api/fieldreader.h"
#include "api/webhooks.h"
#include "server/consoleroute.h"

#include <QJsonArray>

namespace candor::server {

using delivery::ConfigChange;
using delivery::ConfigOwner;
using delivery::ConfigView;
using delivery::SavedConfig;
using delivery::TestReport;
using delivery::WebhookConfigs;
using domain::ErrorCode;
using domain::Result;

namespace {

constexpr Credentials platformSide = administrators | Credential::PlatformKey;

delivery::Caller callerOf(const Context &context)
{
    return {context.caller.actor(), context.requestId, context.precondition};
}

// With the end of its last line, which the reader of fields takes away. What isn't ASCII is no PEM.
QByteArray pemOf(const QString &text)
{
    return text.isEmpty() ? QByteArray() : text.toLatin1() + '\n';
}

// What a client got from a GET and sends back as if it were the value is among the faults.
ConfigChange changeOf(const api::WebhookConfigInput &input, const domain::Faults &faults)
{
    ConfigChange change;
    change.faults = faults;
    change.callbackUrl = input.callbackUrl;
    if (!input.secret.isEmpty())
        change.secret = input.secret;
    for (const auto event : input.events)
        change.events.append(domain::name(event));
    change.active = input.isActive;
    if (input.rotationOverlapSeconds)
        change.rotationOverlap = std::chrono::seconds(*input.rotationOverlapSeconds);
    if (input.tls) {
        change.tls = {pemOf(input.tls->authorities), pemOf(input.tls->certificate), pemOf(input.tls->key)};
        change.keptTls = input.tls->keep;
    }
    change.keptHeaders = input.keepCustomHeaders;
    change.proxy = input.proxy;
    if (!input.customHeaders)
        return change;
    change.customHeaders.emplace();
    for (const auto &[name, value] : *input.customHeaders) {
        if (value == delivery::hiddenValue) {
            domain::addFaults(change.faults,
                {{QStringLiteral("/customHeaders/") + api::pointerToken(name),
                    QStringLiteral("INVALID_VALUE"),
                    QStringLiteral("This stands for a hidden value. Give the value, or leave customHeaders "
                                   "out to keep what is stored.")}});
        }
        change.customHeaders->append({name, value});
    }
    return change;
}

QList<QPair<QString, QString>> headersOf(const QList<QPair<QByteArray, QByteArray>> &headers)
{
    QList<QPair<QString, QString>> texts;
    for (const auto &[name, value] : headers)
        texts.append({QString::fromLatin1(name), QString::fromUtf8(value)});
    return texts;
}

QJsonObject reportJson(const TestReport &report)
{
    api::WebhookTestResult result;
    result.delivered = report.delivered;
    result.callbackUrl = report.callbackUrl;
    result.error = report.error;
    result.errorCode = report.advice.code;
    result.advice = report.advice.sentence;
    if (report.layer) {
        result.layer = storage::name(*report.layer);
        result.latencyMs = int(report.latencyMs);
        result.request = {headersOf(report.requestHeaders), report.requestBody};
    } else {
        for (const auto &[layer, reason] : report.skipped)
            result.skipped.append(storage::name(layer) + QStringLiteral(": ") + reason);
    }
    if (report.statusCode > 0) {
        result.statusCode = report.statusCode;
        result.response
            = {headersOf(report.response.headers), report.response.body.toUtf8(), report.response.truncated};
    }
    return api::toJson(result);
}

QJsonObject explanationJson(const delivery::Explanation &explanation)
{
    QJsonArray layers;
    for (const auto &standing : explanation.layers) {
        layers.append(QJsonObject{
            {QStringLiteral("layer"), storage::name(standing.layer)},
            {QStringLiteral("state"), delivery::name(standing.state)},
            {QStringLiteral("destination"),
                standing.destination.isEmpty() ? QJsonValue() : QJsonValue(standing.destination)},
            {QStringLiteral("reason"), standing.reason},
        });
    }
    const auto &effective = explanation.effective;
    return {{QStringLiteral("effective"), effective ? QJsonValue(storage::name(*effective)) : QJsonValue()},
        {QStringLiteral("layers"), layers}};
}

void find(WebhookConfigs &configs, const ConfigOwner &owner, const Context &, const Answer &answer)
{
    answer.with(configs.get(owner), [answer](const ConfigView &found) { answer.json(200, toJson(found)); });
}

void save(WebhookConfigs &configs, const ConfigOwner &owner, const Context &context, const Answer &answer)
{
    if (const auto may = context.requireReportsFor("a webhook"); !may) {
        answer.error(may.error());
        return;
    }
    domain::Faults faults;
    withValue(api::parseWebhookConfig(context.request.body, &faults), answer,
        [&](const api::WebhookConfigInput &input) {
            const auto withoutSecret = [](const SavedConfig &saved) { return toJson(saved.config); };
            answer.performed<SavedConfig>(configs.put(owner, changeOf(input, faults), callerOf(context),
                                              remembering<SavedConfig>(context, 200, withoutSecret)),
                [answer](const SavedConfig &saved) {
                    auto reply = jsonReply(200, toJson(saved.config, saved.newSecret));
                    // Of what the next GET answers, which is without the secret.
                    addHeader(reply, "ETag", api::entityTag(api::toBytes(toJson(saved.config))));
                    answer.send(std::move(reply));
                });
        });
}

void remove(WebhookConfigs &configs, const ConfigOwner &owner, const Context &context, const Answer &answer)
{
    answer.with(configs.remove(owner, callerOf(context)),
        [answer](const domain::Done &) { answer.send(emptyReply()); });
}

void test(WebhookConfigs &configs, const Context &context, const Answer &answer)
{
    const auto shown = [isTenants = context.caller.isOfTenant()](const TestReport &report) {
        return reportJson(isTenants ? delivery::forTenant(report) : report);
    };
    withValue(api::parseWebhookTest(context.request.body), answer,
        [&](const std::optional<domain::EventType> &event) {
            answer.performed<TestReport>(configs.test(*context.tenant, event, callerOf(context),
                                             remembering<TestReport>(context, 200, shown)),
                [answer, shown](const TestReport &report) { answer.json(200, shown(report)); });
        });
}

using ConfigVerb = void (*)(WebhookConfigs &, const ConfigOwner &, const Context &, const Answer &);

// A config's three operations: whose it is, and who may.
struct Config
{
    QByteArray path;
    Credentials who;
    QByteArray noun; // in the operations' names
    QByteArray owner; // in their summaries
    QByteArrayList queries;
};

Route findRoute(const Config &config)
{
    return consoleRoute("GET", config.path, "get" + config.noun, "Look at the webhook of " + config.owner,
        config.who, "webhook:read")
        .tagged("Webhooks")
        .queried(config.queries)
        .answers({200, "WebhookConfig", "The webhook, with a hint of its secret."})
        .conditional()
        .fails({ErrorCode::NotFound});
}

Route saveRoute(const Config &config)
{
    return consoleRoute("PUT", config.path, "set" + config.noun, "Set the webhook of " + config.owner,
        config.who, "webhook:update")
        .tagged("Webhooks")
        .about("Reports are sent there, so it wants `assessment:read` as well. `secret` is generated on the "
               "first save that gives none, and kept by later ones; the answer "
               "shows it only when it is new. With `rotationOverlapSeconds` the old secret signs along for "
               "that long. `customHeaders`, `tls` and `proxy` stay as they are when they are left out; `tls` "
               "and `proxy` go with null. Values of headers and keys are never shown: to change only some, "
               "name those that stay in `keepCustomHeaders` and in `keep` of `tls`. The same target rules "
               "apply here, at a test and at each attempt.")
        .queried(config.queries)
        .takes("WebhookConfigChange")
        .remembered()
        .answers({200, "SavedWebhookConfig", "The webhook as it is now."})
        .conditional()
        .fails({ErrorCode::TargetForbidden});
}

Route removeRoute(const Config &config)
{
    return consoleRoute("DELETE", config.path, "delete" + config.noun,
        "Delete the webhook of " + config.owner, config.who, "webhook:update")
        .tagged("Webhooks")
        .about("What was not delivered yet is kept and can be recovered.")
        .queried(config.queries)
        .answers(gone())
        .conditional()
        .fails({ErrorCode::NotFound});
}

void addTenantVerb(RouteTable &table, WebhookConfigs &configs, Route route, ConfigVerb verb)
{
    table.add(
        std::move(route).inTenant().handledBy([&configs, verb](const Context &context, const Answer &answer) {
            verb(configs, *context.tenant, context, answer);
        }));
}

// The config of the tenant that path or credential name.
void addTenantConfig(RouteTable &table, WebhookConfigs &configs, const Config &config)
{
    addTenantVerb(table, configs, findRoute(config), find);
    addTenantVerb(table, configs, saveRoute(config), save);
    addTenantVerb(table, configs, removeRoute(config), remove);
}

void addExplanation(RouteTable &table, WebhookConfigs &configs)
{
    table.add(consoleRoute("GET", "/tenants/:tenantId/webhook-resolution", "explainTenantWebhook",
        "See which webhook a tenant's events go to, and why", anyCaller, "webhook:read")
            .tagged("Webhooks")
            .about("Layer by layer, in the order in which they are asked. Which events the layer in effect "
                   "takes is in its `events`: one that it doesn't take goes nowhere.")
            .inTenant()
            .answers({200, "WebhookResolution", "The layers, and the one in effect."})
            .conditional()
            .handledBy([&configs](const Context &context, const Answer &answer) {
                answer.with(configs.explain(*context.tenant), [answer](const delivery::Explanation &found) {
                    answer.json(200, explanationJson(found));
                });
            }));
}

void addTest(RouteTable &table, WebhookConfigs &configs, const QByteArray &path, Credentials who,
    const QByteArray &operationId)
{
    table.add(consoleRoute(
        "POST", path, operationId, "Send a test event to a tenant's webhook", who, "webhook:update")
            .tagged("Webhooks")
            .about("A signed, synthetic event (`data.test` is true) goes where live events would go: to "
                   "the tenant's webhook, else to the platform's. When it does not arrive, `errorCode` says "
                   "what went wrong and `advice` what to do about it; without any destination `skipped` says "
                   "why, layer by layer. Of the receiver's answer at most 4096 characters are shown, without "
                   "what may be credentials. Two tests of a tenant may be under way at once, and four of a "
                   "platform with its tenants; the next is refused with 429.")
            .inTenant()
            .mayTake("WebhookTestRequest")
            .remembered()
            .answers({200, "WebhookTest", "What was sent, and what came back."})
            .handledBy([&configs](const Context &context, const Answer &answer) {
                test(configs, context, answer);
            }));
}

void addPlatformVerb(RouteTable &table, const WebhookServices &services, Route route, ConfigVerb verb)
{
    const auto onPlatform = [services, verb](const Context &context, const Answer &answer) {
        withPlatform(services.platforms, context, answer,
            [services, verb, context, answer](
                const domain::PlatformScope &scope) { verb(services.configs, scope, context, answer); });
    };
    table.add(std::move(route).fails({ErrorCode::NotFound}).handledBy(onPlatform));
}

void addPlatformConfig(RouteTable &table, const WebhookServices &services)
{
    const Config config{"/platform-admin/webhook-config", platformSide, "PlatformWebhook",
        "a platform, for tenants without one", {"platformId"}};
    addPlatformVerb(table, services, findRoute(config), find);
    addPlatformVerb(table, services, saveRoute(config), save);
    addPlatformVerb(table, services, removeRoute(config), remove);
}

} // namespace

void addWebhookRoutes(RouteTable &table, const WebhookServices &services)
{
    const QByteArray underPlatform = "/platform-admin/tenants/:tenantId";
    addTenantConfig(table, services.configs,
        {underPlatform + "/webhook-config", platformSide, "PlatformTenantWebhook", "a tenant", {}});
    addTest(
        table, services.configs, underPlatform + "/webhook-test", platformSide, "testPlatformTenantWebhook");
    addTenantConfig(table, services.configs,
        {"/tenants/:tenantId/webhook-config", anyCaller, "TenantWebhook", "a tenant", {}});
    addTest(table, services.configs, "/tenants/:tenantId/webhook-test", anyCaller, "testTenantWebhook");
    addExplanation(table, services.configs);
    addTenantConfig(
        table, services.configs, {"/me/webhook-config", anyCaller, "OwnWebhook", "the own tenant", {}});
    addPlatformConfig(table, services);
}

} // namespace candor::server
