// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/loginfailurerepository.h"

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
