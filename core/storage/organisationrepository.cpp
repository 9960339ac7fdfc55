// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/organisationrepository.h"

#include "storage/interviewvault.h"
#include "storage/namefilter.h"

#include <QJsonArray>

namespace candor::storage {

using domain::Done;
using domain::Platform;
using domain::Result;
using domain::Tenant;
using domain::TenantSettings;

namespace {

const QString platformColumns = QStringLiteral("id, name, domain, settings, created_at, updated_at, status");
const QString tenantColumns
    = QStringLiteral("id, platform_id, name, domain, status, settings, created_at, updated_at, sandbox, "
                     "(SELECT above.status FROM platforms above WHERE above.id = tenants.platform_id)");

QJsonObject toStored(const TenantSettings &settings)
{
    return {{QStringLiteral("autoApprovePlans"), settings.autoApprovePlans},
        {QStringLiteral("candidatePiiRetentionDays"), settings.candidatePiiRetentionDays},
        {QStringLiteral("assessmentRetentionDays"), settings.assessmentRetentionDays},
        {QStringLiteral("recordingRetentionDays"), settings.recordingRetentionDays},
        {QStringLiteral("interviewLinkTtlDays"), settings.interviewLinkTtlDays},
        {QStringLiteral("noShowHours"), settings.noShowHours},
        {QStringLiteral("language"), settings.language},
        {QStringLiteral("requireConsent"), settings.requireConsent},
        {QStringLiteral("interviewModes"), QJsonArray::fromStringList(settings.interviewModes)},
        {QStringLiteral("fourEyes"), settings.fourEyes},
        {QStringLiteral("agentEngine"), settings.agentEngine}};
}

// What an older row doesn't name has its default.
TenantSettings fromStored(const QJsonObject &json)
{
    TenantSettings settings;
    const auto flagOf
        = [&](const char *name, bool &member) { member = json.value(QLatin1String(name)).toBool(member); };
    const auto numberOf
        = [&](const char *name, int &member) { member = json.value(QLatin1String(name)).toInt(member); };
    const auto textOf = [&](const char *name, QString &member) {
        member = json.value(QLatin1String(name)).toString(member);
    };
    flagOf("autoApprovePlans", settings.autoApprovePlans);
    numberOf("candidatePiiRetentionDays", settings.candidatePiiRetentionDays);
    numberOf("assessmentRetentionDays", settings.assessmentRetentionDays);
    numberOf("recordingRetentionDays", settings.recordingRetentionDays);
    numberOf("interviewLinkTtlDays", settings.interviewLinkTtlDays);
    numberOf("noShowHours", settings.noShowHours);
    textOf("language", settings.language);
    flagOf("requireConsent", settings.requireConsent);
    flagOf("fourEyes", settings.fourEyes);
    textOf("agentEngine", settings.agentEngine);
    const auto modes = json.value(QLatin1String("interviewModes"));
    if (modes.isArray()) {
        settings.interviewModes.clear();
        const auto array = modes.toArray();
        for (const auto &mode : array)
            settings.interviewModes.append(mode.toString());
    }
    return settings;
}

domain::TenantStatus readStatus(const Row &row, int column)
{
    return domain::tenantStatusFromName(row.text(column)).value_or(domain::TenantStatus::Suspended);
}

Platform readPlatform(const Row &row)
{
    return {row.id<domain::PlatformId>(0), row.text(1), row.text(2), row.json(3), row.time(4), row.time(5),
        readStatus(row, 6)};
}

Tenant readTenant(const Row &row)
{
    return {row.id<domain::TenantId>(0), row.id<domain::PlatformId>(1), row.text(2), row.text(3),
        readStatus(row, 4), fromStored(row.json(5)), row.time(6), row.time(7), row.number(8) != 0,
        readStatus(row, 9)};
}

Result<bool> changedOne(const Result<qint64> &changed)
{
    if (!changed)
        return domain::fail(changed.error());
    return *changed == 1;
}

// Runs statements that each take the one id.
Result<Done> forEach(Session &session, std::initializer_list<const char *> statements, const QVariant &id)
{
    for (const char *statement : statements) {
        if (const auto done = session.execute(QLatin1String(statement), {id}); !done)
            return domain::fail(done.error());
    }
    return Done();
}

} // namespace

QString uniqueKey(const QString &text)
{
    return text.trimmed().normalized(QString::NormalizationForm_KC).toCaseFolded();
}

Filter OrganisationRepository::platformFilter() const
{
    Filter filter;
    // No platform is a tenant's: its scope finds none.
    filter.add(m_reach.condition(QStringLiteral("id"), QStringLiteral("id")), m_reach.values());
    filter.add(QStringLiteral("deleted_at IS NULL"), {});
    return filter;
}

Filter OrganisationRepository::tenantFilter() const
{
    Filter filter;
    filter.add(m_reach.condition(QStringLiteral("platform_id"), QStringLiteral("id")), m_reach.values());
    filter.add(QStringLiteral("deleted_at IS NULL"), {});
    return filter;
}

Result<bool> OrganisationRepository::insert(const Platform &platform)
{
    return changedOne(m_session.execute(
        QStringLiteral("INSERT INTO platforms (id, name, domain, domain_key, settings, created_at, "
                       "updated_at, status) VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (domain_key) DO "
                       "NOTHING"),
        {value(platform.id), value(platform.name), value(platform.domain), value(uniqueKey(platform.domain)),
            value(platform.settings), value(platform.createdAt), value(platform.updatedAt),
            value(domain::name(platform.status))}));
}

Result<bool> OrganisationRepository::update(const Platform &platform)
{
    const QString key = uniqueKey(platform.domain);
    return changedOne(m_session.execute(
        QStringLiteral(
            "UPDATE platforms SET name = ?, domain = ?, domain_key = ?, settings = ?, "
            "updated_at = ?, status = ? WHERE id = ? AND NOT EXISTS (SELECT 1 FROM platforms other WHERE "
            "other.domain_key = ? AND other.id <> ?)"),
        {value(platform.name), value(platform.domain), value(key), value(platform.settings),
            value(platform.updatedAt), value(domain::name(platform.status)), value(platform.id), value(key),
            value(platform.id)}));
}

Result<bool> OrganisationRepository::insert(const Tenant &tenant, const QString &webhookSecret)
{
    const auto sealed
        = sealFor(m_session, "tenant-webhook-secret/1", tenant.id.toString(), webhookSecret.toUtf8());
    return changedOne(m_session.execute(
        QStringLiteral("INSERT INTO tenants (id, platform_id, name, domain, domain_key, status, settings, "
                       "webhook_secret_sealed, created_at, updated_at, sandbox) VALUES (?, ?, ?, ?, ?, ?, ?, "
                       "?, ?, ?, ?) "
                       "ON CONFLICT (domain_key) DO NOTHING"),
        {value(tenant.id), value(tenant.platform), value(tenant.name), value(tenant.domain),
            value(uniqueKey(tenant.domain)), value(domain::name(tenant.status)),
            value(toStored(tenant.settings)), value(sealed), value(tenant.createdAt), value(tenant.updatedAt),
            value(tenant.sandbox ? 1 : 0)}));
}

Result<bool> OrganisationRepository::update(const Tenant &tenant)
{
    const QString key = uniqueKey(tenant.domain);
    return changedOne(m_session.execute(
        QStringLiteral("UPDATE tenants SET name = ?, domain = ?, domain_key = ?, status = ?, settings = ?, "
                       "updated_at = ? WHERE id = ? AND NOT EXISTS (SELECT 1 FROM tenants other WHERE "
                       "other.domain_key = ? AND other.id <> ?)"),
        {value(tenant.name), value(tenant.domain), value(key), value(domain::name(tenant.status)),
            value(toStored(tenant.settings)), value(tenant.updatedAt), value(tenant.id), value(key),
            value(tenant.id)}));
}

Result<std::optional<Platform>> OrganisationRepository::find(domain::PlatformId id, Lock lock)
{
    Filter filter = platformFilter();
    filter.add(QStringLiteral("id = ?"), {value(id)});
    return first(
        m_session.selectList<Platform>(QStringLiteral("SELECT %1 FROM platforms WHERE %2%3")
                                           .arg(platformColumns, filter.where(), clauseOf(m_session, lock)),
            filter.values, readPlatform));
}

Result<std::optional<Tenant>> OrganisationRepository::find(domain::TenantId id, Lock lock)
{
    Filter filter = tenantFilter();
    filter.add(QStringLiteral("id = ?"), {value(id)});
    return first(
        m_session.selectList<Tenant>(QStringLiteral("SELECT %1 FROM tenants WHERE %2%3")
                                         .arg(tenantColumns, filter.where(), clauseOf(m_session, lock)),
            filter.values, readTenant));
}

Result<std::optional<Platform>> OrganisationRepository::findPlatformByDomain(const QString &domain)
{
    Filter filter = platformFilter();
    filter.add(QStringLiteral("domain_key = ?"), {value(uniqueKey(domain))});
    return first(m_session.selectList<Platform>(
        QStringLiteral("SELECT %1 FROM platforms WHERE %2").arg(platformColumns, filter.where()),
        filter.values, readPlatform));
}

Result<std::optional<Tenant>> OrganisationRepository::findTenantByDomain(const QString &domain)
{
    Filter filter = tenantFilter();
    filter.add(QStringLiteral("domain_key = ?"), {value(uniqueKey(domain))});
    return first(m_session.selectList<Tenant>(
        QStringLiteral("SELECT %1 FROM tenants WHERE %2").arg(tenantColumns, filter.where()), filter.values,
        readTenant));
}

Result<Page<Platform>> OrganisationRepository::platforms(
    const PageRequest &request, const domain::NameFilter &wanted)
{
    auto filter = platformFilter();
    narrow(filter, wanted, QStringLiteral("domain"));
    return selectPage<Platform>(
        m_session, QStringLiteral("platforms"), platformColumns, filter, request, readPlatform);
}

Result<Page<Tenant>> OrganisationRepository::tenants(
    const PageRequest &request, const domain::NameFilter &wanted)
{
    auto filter = tenantFilter();
    narrow(filter, wanted, QStringLiteral("domain"));
    return selectPage<Tenant>(
        m_session, QStringLiteral("tenants"), tenantColumns, filter, request, readTenant);
}

Result<qint64> OrganisationRepository::tenantCount(domain::PlatformId platform)
{
    const auto count = m_session.selectOne<qint64>(
        QStringLiteral("SELECT COUNT(*) FROM tenants WHERE platform_id = ? AND deleted_at IS NULL"),
        {value(platform)}, [](const Row &row) { return row.number(0); });
    if (!count)
        return domain::fail(count.error());
    return count->value_or(0);
}

Result<qint64> OrganisationRepository::activeInterviews(domain::TenantId tenant)
{
    const auto count = m_session.selectOne<qint64>(
        QStringLiteral("SELECT COUNT(*) FROM interviews WHERE tenant_id = ? AND state NOT IN ('REJECTED', "
                       "'ASSESSMENT_APPROVED', 'CANCELLED')"),
        {value(tenant)}, [](const Row &row) { return row.number(0); });
    if (!count)
        return domain::fail(count.error());
    return count->value_or(0);
}

Result<Done> OrganisationRepository::remove(const Platform &platform, domain::Timestamp now)
{
    const auto emptied = forEach(m_session,
        {"DELETE FROM invitations WHERE user_id IN (SELECT id FROM users WHERE platform_id = ?)",
            "DELETE FROM refresh_tokens WHERE user_id IN (SELECT id FROM users WHERE platform_id = ?)",
            "DELETE FROM users WHERE platform_id = ?", "DELETE FROM api_keys WHERE platform_id = ?",
            "DELETE FROM oauth_clients WHERE platform_id = ?",
            "DELETE FROM webhook_configs WHERE platform_id = ?"},
        value(platform.id));
    if (!emptied)
        return emptied;
    const auto buried = m_session.execute(
        QStringLiteral("UPDATE platforms SET deleted_at = ?, domain_key = ? WHERE id = ?"),
        {value(now), value(QStringLiteral("deleted:") + platform.id.toString()), value(platform.id)});
    if (!buried)
        return domain::fail(buried.error());
    return Done();
}

Result<Done> OrganisationRepository::remove(const Tenant &tenant, domain::Timestamp now)
{
    // The row first: jobs that tell an event hold it by its foreign key, and want their own rows after it.
    const auto buried
        = m_session.execute(QStringLiteral("UPDATE tenants SET deleted_at = ?, domain_key = ? WHERE id = ?"),
            {value(now), value(QStringLiteral("deleted:") + tenant.id.toString()), value(tenant.id)});
    if (!buried)
        return domain::fail(buried.error());
    const auto emptied = forEach(m_session,
        {"DELETE FROM invitations WHERE user_id IN (SELECT id FROM users WHERE tenant_id = ?)",
            "DELETE FROM refresh_tokens WHERE user_id IN (SELECT id FROM users WHERE tenant_id = ?)",
            "DELETE FROM users WHERE tenant_id = ?", "DELETE FROM roles WHERE tenant_id = ?",
            "DELETE FROM api_keys WHERE tenant_id = ?", "DELETE FROM oauth_clients WHERE tenant_id = ?",
            "DELETE FROM jobs WHERE tenant_id = ?",
            "DELETE FROM webhook_configs WHERE tenant_id = ? AND NOT EXISTS (SELECT 1 FROM interviews WHERE "
            "interviews.tenant_id = webhook_configs.tenant_id)"},
        value(tenant.id));
    return emptied;
}

} // namespace candor::storage
