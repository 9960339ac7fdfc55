// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "deliveryfixture.h"

#include "storage/interviewvault.h"

namespace candor::tests {

using domain::Done;
using domain::EventId;
using domain::InterviewId;
using domain::Result;
using storage::flag;
using storage::Session;
using storage::value;

namespace {

Result<Done> done(const Result<qint64> &changed)
{
    if (!changed)
        return domain::fail(changed.error());
    return Done();
}

} // namespace

DeliveryFixture::DeliveryFixture(storage::Backend backend)
    : database(backend, &clock)
    , scope(domain::PlatformId::make(clock.now()), domain::TenantId::make(clock.now()))
{
    const auto platform = scope.platform();
    must<Done>([=](Session &session) {
        return done(session.execute(
            QStringLiteral("INSERT INTO platforms (id, name, domain, domain_key, settings, created_at, "
                           "updated_at) VALUES (?, 'P', 'p.example', 'p.example', '{}', 0, 0)"),
            {value(platform)}));
    });
    insertTenant(scope);
}

storage::TenantScope DeliveryFixture::addTenant()
{
    const storage::TenantScope another(scope.platform(), domain::TenantId::make(clock.now()));
    insertTenant(another);
    return another;
}

void DeliveryFixture::insertTenant(const storage::TenantScope &of)
{
    const auto tenant = of.tenant();
    const auto platform = of.platform();
    must<Done>([=](Session &session) {
        const auto secret
            = storage::sealFor(session, "tenant-webhook-secret/1", tenant.toString(), tenantSecret.toUtf8());
        const QString domainName = tenant.toString() + QStringLiteral(".example");
        return done(session.execute(
            QStringLiteral(
                "INSERT INTO tenants (id, platform_id, name, domain, domain_key, status, settings, "
                "webhook_secret_sealed, created_at, updated_at) "
                "VALUES (?, ?, 'T', ?, ?, 'ACTIVE', '{}', ?, 0, 0)"),
            {value(tenant), value(platform), value(domainName), value(domainName), value(secret)}));
    });
}

InterviewId DeliveryFixture::addInterview()
{
    const auto id = InterviewId::make(clock.now());
    const auto vault = storage::InterviewVault::create(id);
    must<Done>([&](Session &session) -> Result<Done> {
        const auto added = session.execute(
            QStringLiteral("INSERT INTO interviews (id, run_id, platform_id, tenant_id, state, revision, "
                           "sequence, request_digest, position, position_key, request, data_quality, "
                           "created_at, updated_at) "
                           "VALUES (?, ?, ?, ?, 'RECEIVED', 1, 1, ?, 'P', 'p', '{}', 'GOOD', 0, 0)"),
            {value(id), value(id.toString()), value(scope.platform()), value(scope.tenant()),
                value(QByteArray("digest"))});
        return added ? vault.store(session) : domain::fail(added.error());
    });
    return id;
}

Result<Done> DeliveryFixture::tryTell(InterviewId interview, int sequence, const QByteArray &body,
    domain::EventType type, const QString &callbackUrl)
{
    const auto id = EventId::make(clock.now());
    return database.write<Done>([&](Session &session) -> Result<Done> {
        const auto vault = storage::InterviewVault::load(session, interview);
        if (!vault || !vault->has_value())
            return domain::internalError(QStringLiteral("the interview has no key"));
        return delivery::enqueue(
            session, {id, type, scope, interview, sequence, body, clock.now(), callbackUrl, **vault});
    });
}

EventId DeliveryFixture::tell(
    InterviewId interview, const QByteArray &body, domain::EventType type, const QString &callbackUrl)
{
    const int sequence = ++m_sequences[interview];
    const auto told = tryTell(interview, sequence, body, type, callbackUrl);
    if (!told)
        qFatal("%s", qPrintable(told.error().logDetail));
    return must<EventId>([=](Session &session) -> Result<EventId> {
        const auto found = session.selectOne<EventId>(
            QStringLiteral("SELECT id FROM events WHERE interview_id = ? AND sequence = ?"),
            {value(interview), value(sequence)}, [](const storage::Row &row) { return row.id<EventId>(0); });
        return found ? Result<EventId>(found->value_or(EventId())) : domain::fail(found.error());
    });
}

storage::WebhookConfig DeliveryFixture::addConfig(
    storage::WebhookLayer layer, const QString &url, const QStringList &events, bool active)
{
    storage::WebhookConfig config;
    config.id = domain::WebhookConfigId::make(clock.now());
    config.layer = layer;
    config.platform = scope.platform();
    if (layer == storage::WebhookLayer::Tenant)
        config.tenant = scope.tenant();
    config.callbackUrl = url;
    config.secret = configSecret;
    config.events = events;
    config.active = active;
    config.createdAt = clock.now();
    config.updatedAt = clock.now();
    storeConfig(config);
    return config;
}

void DeliveryFixture::storeConfig(const storage::WebhookConfig &config)
{
    must<Done>([=](Session &session) { return storage::WebhookConfigRepository(session).store(config); });
}

storage::WebhookConfig DeliveryFixture::config(domain::WebhookConfigId id)
{
    const auto found = must<std::optional<storage::WebhookConfig>>([=](Session &session) {
        return storage::WebhookConfigRepository(session).find(storage::SystemScope(), id);
    });
    return found.value_or(storage::WebhookConfig());
}

void DeliveryFixture::eraseKey(InterviewId interview)
{
    must<Done>([=](Session &session) { return storage::InterviewVault::erase(session, interview); });
}

QList<storage::Delivery> DeliveryFixture::deliveries(const storage::DeliveryFilter &filter)
{
    auto wanted = filter;
    wanted.limit = 200;
    const auto page = must<storage::DeliveryPage>(
        [=, this](Session &session) { return storage::DeliveryRepository(session).list(scope, wanted); });
    QList<storage::Delivery> list;
    for (const auto &standing : page.deliveries)
        list.append(standing.delivery);
    return list;
}

storage::Delivery DeliveryFixture::deliveryOf(EventId event)
{
    const auto all = deliveries();
    for (const auto &delivery : all) {
        if (delivery.event == event)
            return delivery;
    }
    return {};
}

QList<storage::DeliveryAttempt> DeliveryFixture::attemptsOf(EventId event)
{
    const auto delivery = deliveryOf(event);
    return must<QList<storage::DeliveryAttempt>>(
        [=](Session &session) { return storage::DeliveryRepository(session).attempts(delivery); });
}

qint64 DeliveryFixture::count(const QString &sql)
{
    return must<qint64>([=](Session &session) -> Result<qint64> {
        const auto found
            = session.selectOne<qint64>(sql, {}, [](const storage::Row &row) { return row.number(0); });
        return found ? Result<qint64>(found->value_or(0)) : domain::fail(found.error());
    });
}

} // namespace candor::tests
