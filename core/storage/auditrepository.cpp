// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/auditrepository.h"

#include "crypto/hmac.h"

#include <QJsonDocument>

namespace candor::storage {

using domain::Done;
using domain::Result;

namespace {

struct Head
{
    qint64 sequence = 0;
    QByteArray hash = QByteArray(32, '\0');
};

// Length-prefixed, so that no two records have the same bytes.
QByteArray canonical(const QStringList &parts)
{
    QByteArray bytes;
    for (const auto &part : parts) {
        const auto utf8 = part.toUtf8();
        bytes += QByteArray::number(utf8.size()) + ':' + utf8;
    }
    return bytes;
}

QByteArray hashOf(const QByteArray &previous, const QStringList &parts)
{
    return crypto::sha256(previous + canonical(parts));
}

Result<std::optional<Head>> findHead(Session &session, const QString &chain, const QString &lock)
{
    return session.selectOne<Head>(
        QStringLiteral("SELECT sequence, hash FROM audit_heads WHERE chain = ?") + lock, {value(chain)},
        [](const Row &row) { return Head{row.number(0), row.blob(1)}; });
}

// The chain's head, which on PostgreSQL serves as the chain's lock; the first record of a chain makes it.
Result<Head> lockedHead(Session &session, const QString &chain)
{
    auto head = findHead(session, chain, session.forUpdate());
    if (head && !head->has_value()) {
        const auto made = session.execute(QStringLiteral("INSERT INTO audit_heads (chain, sequence, hash) "
                                                         "VALUES (?, 0, ?) ON CONFLICT (chain) DO NOTHING"),
            {value(chain), value(Head().hash)});
        if (!made)
            return domain::fail(made.error());
        head = findHead(session, chain, session.forUpdate());
    }
    if (!head)
        return domain::fail(head.error());
    return head->value_or(Head());
}

} // namespace

QString chainOf(domain::TenantId tenant)
{
    return QStringLiteral("tenant:") + tenant.toString();
}
QString chainOf(domain::PlatformId platform)
{
    return QStringLiteral("platform:") + platform.toString();
}
QString installationChain()
{
    return QStringLiteral("installation");
}

Result<Done> AuditRepository::append(const AuditRecord &record)
{
    const auto head = lockedHead(m_session, record.chain);
    if (!head)
        return domain::fail(head.error());
    const Head last = *head;
    const qint64 sequence = last.sequence + 1;
    const QString at = QString::number(domain::toMilliseconds(record.at));
    const QString detail = QString::fromUtf8(QJsonDocument(record.detail).toJson(QJsonDocument::Compact));
    const QString actorKind = domain::name(record.actor.kind);
    const auto hash = hashOf(last.hash,
        {record.chain, QString::number(sequence), at, actorKind, record.actor.id, record.action,
            record.subject, detail, record.requestId});
    const auto inserted = m_session.execute(
        QStringLiteral(
            "INSERT INTO audit (chain, sequence, at, actor_kind, actor_id, action, subject, detail, "
            "request_id, hash) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"),
        {value(record.chain), value(sequence), value(record.at), value(actorKind), value(record.actor.id),
            value(record.action), value(record.subject), value(detail), value(record.requestId),
            value(hash)});
    if (!inserted)
        return domain::fail(inserted.error());
    const auto moved
        = m_session.execute(QStringLiteral("UPDATE audit_heads SET sequence = ?, hash = ? WHERE chain = ?"),
            {value(sequence), value(hash), value(record.chain)});
    if (!moved)
        return domain::fail(moved.error());
    return Done();
}

Result<std::optional<qint64>> AuditRepository::firstBroken(const QString &chain)
{
    struct Stored
    {
        QStringList parts;
        qint64 sequence;
        QByteArray hash;
    };
    const auto records = m_session.select<Stored>(
        QStringLiteral(
            "SELECT sequence, at, actor_kind, actor_id, action, subject, detail, request_id, hash FROM audit "
            "WHERE chain = ? ORDER BY sequence"),
        {value(chain)}, [&](const Row &row) {
            return Stored{{chain, row.text(0), row.text(1), row.text(2), row.text(3), row.text(4),
                              row.text(5), row.text(6), row.text(7)},
                row.number(0), row.blob(8)};
        });
    if (!records)
        return domain::fail(records.error());
    const auto head = findHead(m_session, chain, {});
    if (!head)
        return domain::fail(head.error());
    Head last;
    for (const auto &record : *records) {
        last = Head{last.sequence + 1, hashOf(last.hash, record.parts)};
        if (record.sequence != last.sequence || record.hash != last.hash)
            return std::optional(last.sequence);
    }
    const Head stored = head->value_or(Head());
    if (stored.sequence != last.sequence || stored.hash != last.hash)
        return std::optional(last.sequence + 1);
    return std::optional<qint64>();
}

} // namespace candor::storage
