// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/reach.h"

namespace candor::storage {

QString clauseOf(const Session &session, Lock lock)
{
    switch (lock) {
    case Lock::None:
        return {};
    case Lock::AgainstRemoval:
        return session.forShare();
    case Lock::ForUpdate:
        break;
    }
    return session.forUpdate();
}

Reach::Reach(const TenantScope &scope)
    : m_kind(Kind::Tenant)
    , m_id(scope.tenant().toString())
    , m_setting(QStringLiteral("t:%1:%2").arg(scope.platform().toString(), m_id))
{
}

Reach::Reach(const PlatformScope &scope)
    : m_kind(Kind::Platform)
    , m_id(scope.platform().toString())
    , m_setting(QStringLiteral("p:") + m_id)
{
}

Reach::Reach(const SystemScope &)
    : m_kind(Kind::System)
    , m_setting(QStringLiteral("s"))
{
}

Reach::Reach(const std::variant<TenantScope, PlatformScope> &scope)
    : Reach(std::visit([](const auto &one) { return Reach(one); }, scope))
{
}

QString Reach::condition(const QString &platformColumn, const QString &tenantColumn) const
{
    switch (m_kind) {
    case Kind::Tenant:
        return tenantColumn + QStringLiteral(" = ?");
    case Kind::Platform:
        return platformColumn + QStringLiteral(" = ?");
    case Kind::System:
        break;
    }
    return QStringLiteral("1 = 1");
}

QVariantList Reach::values() const
{
    return m_kind == Kind::System ? QVariantList() : QVariantList{m_id};
}

void Filter::add(const QString &condition, const QVariantList &more)
{
    conditions.append(condition);
    values += more;
}

QString leastIdAt(domain::Timestamp time)
{
    const auto milliseconds = std::max<qint64>(0, time.time_since_epoch().count());
    const auto digits = QStringLiteral("%1").arg(milliseconds, 12, 16, QLatin1Char('0'));
    return digits.left(8) + QLatin1Char('-') + digits.mid(8) + QStringLiteral("-0000-0000-000000000000");
}

domain::Result<domain::Done> check(const PageRequest &request)
{
    QList<domain::FieldError> errors;
    if (request.limit < 1 || request.limit > mostPageItems)
        errors.append({QStringLiteral("?limit"), QStringLiteral("OUT_OF_RANGE"),
            QStringLiteral("Give a whole number from 1 to %1.").arg(mostPageItems)});
    if (!request.cursor.isEmpty() && !domain::Id<struct CursorTag>::parse(request.cursor))
        errors.append({QStringLiteral("?cursor"), QStringLiteral("INVALID_FORMAT"),
            QStringLiteral("Give the nextCursor of the page before, or none.")});
    if (!errors.isEmpty())
        return domain::invalid(errors);
    return domain::Done();
}

} // namespace candor::storage
