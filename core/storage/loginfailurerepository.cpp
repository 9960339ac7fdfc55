// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/loginfailurerepository.h"

#include "storage/listingrows.h"
#include "storage/ran.h"

namespace candor::storage {

using domain::Done;
using domain::Result;

Result<std::optional<LoginFailures>> LoginFailureRepository::find(const QByteArray &subject, Lock lock)
{
    return m_session.selectOne<LoginFailures>(
        QStringLiteral("SELECT failures, since, locked_until FROM login_failures WHERE subject = ?")
            + (clauseOf(m_session, lock)),
        {value(subject)},
        [](const Row &row) { return LoginFailures{int(row.number(0)), row.time(1), row.optionalTime(2)}; });
}

Result<QHash<QByteArray, domain::Timestamp>> LoginFailureRepository::locked(
    const QByteArrayList &subjects, domain::Timestamp now)
{
    using Locked = std::pair<QByteArray, domain::Timestamp>;
    QHash<QByteArray, domain::Timestamp> locks;
    if (subjects.isEmpty())
        return locks;
    QVariantList values{value(now)};
    for (const auto &subject : subjects)
        values.append(value(subject));
    const auto found = m_session.selectList<Locked>(
        QStringLiteral("SELECT subject, locked_until FROM login_failures WHERE locked_until > ? AND "
                       "subject IN (%1)")
            .arg(placeholders(subjects.size())),
        values, [](const Row &row) { return Locked(row.blob(0), row.time(1)); });
    if (!found)
        return domain::fail(found.error());
    for (const auto &[subject, until] : *found)
        locks.insert(subject, until);
    return locks;
}

Result<LoginFailures> LoginFailureRepository::count(
    const QByteArray &subject, domain::Timestamp now, domain::Timestamp forgetBefore)
{
    const auto counted = m_session.execute(
        QStringLiteral(
            "INSERT INTO login_failures (subject, failures, since) VALUES (?, 1, ?) "
            "ON CONFLICT (subject) DO UPDATE SET "
            "failures = CASE WHEN login_failures.since <= ? THEN 1 ELSE login_failures.failures + 1 "
            "END, since = CASE WHEN login_failures.since <= ? THEN excluded.since ELSE "
            "login_failures.since END"),
        {value(subject), value(now), value(forgetBefore), value(forgetBefore)});
    if (!counted)
        return domain::fail(counted.error());
    const auto found = find(subject);
    if (!found)
        return domain::fail(found.error());
    return found->value_or(LoginFailures());
}

Result<Done> LoginFailureRepository::lock(const QByteArray &subject, domain::Timestamp until)
{
    return ran(
        m_session.execute(QStringLiteral("UPDATE login_failures SET locked_until = ? WHERE subject = ?"),
            {value(until), value(subject)}));
}

Result<Done> LoginFailureRepository::forget(const QByteArray &subject)
{
    return ran(
        m_session.execute(QStringLiteral("DELETE FROM login_failures WHERE subject = ?"), {value(subject)}));
}

Result<Done> LoginFailureRepository::forgetOld(domain::Timestamp before, domain::Timestamp now)
{
    return ran(m_session.execute(QStringLiteral("DELETE FROM login_failures WHERE since < ? AND "
                                                "(locked_until IS NULL OR locked_until <= ?)"),
        {value(before), value(now)}));
}

} // namespace candor::storage
