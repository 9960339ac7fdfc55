// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/auditanswers.h"
#include "domain/interview.h"
#include "domain/queries.h"
#include "storage/session.h"

namespace candor::storage {

// One thing that somebody did.
struct AuditRecord
{
    QString chain; // chainOf(…): whose log it belongs to
    domain::Timestamp at;
    domain::Actor actor;
    QString action; // stable, dotted: "interview.create", "api-key.revoke"
    QString subject; // "interview:<id>", "user:<id>"
    QJsonObject detail; // never secrets, never personal data
    QString requestId;
};

[[nodiscard]] QString chainOf(domain::TenantId tenant);
[[nodiscard]] QString chainOf(domain::PlatformId platform);
[[nodiscard]] QString installationChain();

// A record as it is kept.
struct AuditEntry
{
    qint64 sequence = 0; // 1, 2, 3 … within its chain
    AuditRecord record; // the actor's name isn't kept with it
    QByteArray hash; // of it and of all before it
    QString subjectName = {}; // what the subject is called now; filled in only for people to read
};

// Which records a list shows, the newest first. Empty members don't filter.
struct AuditFilter
{
    std::optional<domain::Timestamp> since;
    std::optional<domain::Timestamp> until; // without that very moment
    QString action; // whole, or "interview." for all that begin so
    QString actor; // id
    QString subject;
    QString requestId;
    int limit = 50;
    qint64 before = 0; // sequence number of the last record of the page before; 0 = none
    std::optional<domain::Counted> counted; // by the page before; then nothing is counted

    [[nodiscard]] bool isNarrow() const;
};

struct AuditPage
{
    QList<AuditEntry> entries;
    qint64 next = 0; // `before` of the next page; 0 = this is the last one
    domain::Counted counted;
};

// A page looks at so many records at most: it may be short, even empty, with others behind it.
inline constexpr qint64 mostAuditWalked = api::auditStretch;

// How far a chain has been looked through.
struct AuditCheck
{
    qint64 checkedTo = 0; // sequence number; all up to it fit one another
    qint64 last = 0; // of the chain's newest record
    std::optional<qint64> broken; // the first that doesn't fit
    [[nodiscard]] bool isDone() const { return broken || checkedTo >= last; }
};

// The audit log: append only, one hash chain for each owner. A record is written in the unit of work of the
// thing it tells of; when it can't be written, the thing doesn't happen.
class AuditRepository
{
public:
    explicit AuditRepository(Session &session)
        : m_session(session)
    {
    }

    [[nodiscard]] domain::Result<domain::Done> append(const AuditRecord &record);

    [[nodiscard]] domain::Result<AuditPage> list(const QString &chain, const AuditFilter &filter);

    // Looks at the `most` records behind `after`, which fits all before it as far as the caller knows.
    // NotFound when the chain has no such record.
    [[nodiscard]] domain::Result<AuditCheck> check(const QString &chain, qint64 after, int most);

private:
    Session &m_session;
};

} // namespace candor::storage
