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

struct Stored
{
    QStringList parts;
    qint64 sequence;
    QByteArray hash;
};

// What the chain says of its end, and the newest record that there is: in one statement, for somebody may be
// writing.
struct End
{
    Head head;
    qint64 newest = 0;
};

Result<End> findEnd(Session &session, const QString &chain)
{
    const auto newest = QStringLiteral("SELECT COALESCE(MAX(sequence), 0) FROM audit WHERE chain = ?");
    const auto known = session.selectOne<End>(
        QStringLiteral("SELECT sequence, hash, (%1) FROM audit_heads WHERE chain = ?").arg(newest),
        {value(chain), value(chain)},
        [](const Row &row) { return End{{row.number(0), row.blob(1)}, row.number(2)}; });
    if (!known)
        return domain::fail(known.error());
    if (known->has_value())
        return **known;
    const auto without = session.selectOne<End>(
        newest, {value(chain)}, [](const Row &row) { return End{{}, row.number(0)}; });
    if (!without)
        return domain::fail(without.error());
    return without->value_or(End());
}

// What the record at `sequence` says of itself and of those before it.
Result<Head> headAt(Session &session, const QString &chain, qint64 sequence)
{
    if (sequence == 0)
        return Head();
    const auto found = session.selectOne<QByteArray>(
        QStringLiteral("SELECT hash FROM audit WHERE chain = ? AND sequence = ?"),
        {value(chain), value(sequence)}, [](const Row &row) { return row.blob(0); });
    if (!found)
        return domain::fail(found.error());
    if (!found->has_value())
        return domain::fail(
            domain::ErrorCode::NotFound, QStringLiteral("The log has no record of that number."));
    return Head{sequence, **found};
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

Result<AuditCheck> AuditRepository::check(const QString &chain, qint64 after, int most)
{
    const auto end = findEnd(m_session, chain);
    if (!end)
        return domain::fail(end.error());
    auto last = headAt(m_session, chain, after);
    if (!last)
        return domain::fail(last.error());
    AuditCheck check{after, end->head.sequence, {}};
    const auto upTo = std::min(after + most, end->head.sequence);
    const auto records = m_session.select<Stored>(
        QStringLiteral(
            "SELECT sequence, at, actor_kind, actor_id, action, subject, detail, request_id, hash FROM audit "
            "WHERE chain = ? AND sequence > ? AND sequence <= ? ORDER BY sequence"),
        {value(chain), value(after), value(upTo)}, [&](const Row &row) {
            return Stored{{chain, row.text(0), row.text(1), row.text(2), row.text(3), row.text(4),
                              row.text(5), row.text(6), row.text(7)},
                row.number(0), row.blob(8)};
        });
    if (!records)
        return domain::fail(records.error());
    for (const auto &record : *records) {
        *last = Head{last->sequence + 1, hashOf(last->hash, record.parts)};
        if (record.sequence != last->sequence || record.hash != last->hash) {
            check.broken = last->sequence;
            return check;
        }
        check.checkedTo = record.sequence;
    }
    const bool isShort = check.checkedTo < upTo;
    const bool isOtherEnd
        = upTo == end->head.sequence && (last->hash != end->head.hash || end->newest > end->head.sequence);
    if (isShort || isOtherEnd)
        check.broken = check.checkedTo + 1;
    return check;
}

} // namespace candor::storage
