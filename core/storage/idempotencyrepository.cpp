// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/idempotencyrepository.h"

namespace candor::storage {

using domain::Done;
using domain::Result;

namespace {

constexpr char place[] = "idempotency.answer_sealed";
constexpr char purpose[] = "idempotency-answer/1";

} // namespace

Result<std::optional<IdempotencyRecord>> IdempotencyRepository::find(
    const QByteArray &scopeHash, domain::Timestamp notBefore)
{
    auto found = m_session.selectOne<IdempotencyRecord>(
        QStringLiteral(
            "SELECT scope_hash, body_hash, status, interview_id, answer_sealed, created_at FROM idempotency "
            "WHERE scope_hash = ? AND created_at >= ?"),
        {value(scopeHash), value(notBefore)}, [](const Row &row) {
            IdempotencyRecord record{
                row.blob(0), row.blob(1), int(row.number(2)), {}, row.blob(4), row.time(5)};
            if (!row.isNull(3))
                record.interview = row.id<domain::InterviewId>(3);
            return record;
        });
    if (!found || !found->has_value() || (*found)->answer.isEmpty())
        return found;
    auto &record = **found;
    Result<QByteArray> plain = QByteArray();
    if (record.interview) {
        const auto vault = InterviewVault::load(m_session, *record.interview);
        if (!vault)
            return domain::fail(vault.error());
        if (vault->has_value())
            plain = (*vault)->open(record.answer, place);
    } else {
        plain = openFor(m_session, purpose, QString::fromLatin1(scopeHash.toHex()), record.answer);
    }
    if (!plain)
        return domain::fail(plain.error());
    record.answer = *plain;
    return found;
}

Result<bool> IdempotencyRepository::insert(const IdempotencyRecord &record, domain::Timestamp notBefore)
{
    QByteArray sealed;
    if (record.interview) {
        const auto vault = InterviewVault::load(m_session, *record.interview);
        if (!vault)
            return domain::fail(vault.error());
        if (vault->has_value())
            sealed = (*vault)->seal(record.answer, place);
    } else {
        sealed = sealFor(m_session, purpose, QString::fromLatin1(record.scopeHash.toHex()), record.answer);
    }
    const auto inserted = m_session.execute(
        QStringLiteral(
            "INSERT INTO idempotency (scope_hash, body_hash, status, interview_id, answer_sealed, "
            "created_at) "
            "VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (scope_hash) DO UPDATE SET body_hash = "
            "excluded.body_hash, "
            "status = excluded.status, interview_id = excluded.interview_id, answer_sealed = "
            "excluded.answer_sealed, created_at = excluded.created_at WHERE idempotency.created_at < ?"),
        {value(record.scopeHash), value(record.bodyMark), value(record.status),
            record.interview ? value(*record.interview) : nullable({}), value(sealed),
            value(record.createdAt), value(notBefore)});
    if (!inserted)
        return domain::fail(inserted.error());
    return *inserted == 1;
}

Result<qint64> IdempotencyRepository::removeOld(domain::Timestamp notAfter, int most)
{
    return m_session.execute(QStringLiteral("DELETE FROM idempotency WHERE scope_hash IN (SELECT scope_hash "
                                            "FROM idempotency WHERE created_at "
                                            "< ? ORDER BY created_at LIMIT ?)"),
        {value(notAfter), value(most)});
}

Result<Done> IdempotencyRepository::blank(domain::InterviewId interview)
{
    const auto blanked = m_session.execute(
        QStringLiteral("UPDATE idempotency SET answer_sealed = NULL WHERE interview_id = ?"),
        {value(interview)});
    if (!blanked)
        return domain::fail(blanked.error());
    return Done();
}

} // namespace candor::storage
