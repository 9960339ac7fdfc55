// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "identity/audittrail.h"

#include "storage/actornames.h"
#include "storage/subjectnames.h"

namespace candor::identity {

using domain::Result;
using storage::AuditCheck;
using storage::AuditPage;
using storage::AuditRepository;
using storage::Session;

namespace {

Result<GrantedPlace> granted(const Caller &caller, const Place &place)
{
    auto may = requirePermission(caller, QStringLiteral("audit:read"));
    if (may)
        may = requireUser(caller);
    if (!may)
        return domain::fail(may.error());
    return grant(caller, place, Access::Read);
}

Result<domain::Done> addNames(Session &session, AuditPage &page, storage::InterviewNames interviews)
{
    QStringList ids;
    QStringList subjects;
    for (const auto &entry : std::as_const(page.entries)) {
        const auto &id = entry.record.actor.id;
        if (!id.isEmpty() && !ids.contains(id))
            ids.append(id);
        if (!subjects.contains(entry.record.subject))
            subjects.append(entry.record.subject);
    }
    const auto called = storage::subjectNames(session, storage::SystemScope(), subjects, interviews);
    if (!called)
        return domain::fail(called.error());
    const auto names = storage::actorNames(session, storage::SystemScope(), ids);
    if (!names)
        return domain::fail(names.error());
    for (auto &entry : page.entries) {
        entry.record.actor.name = names->value(entry.record.actor.id);
        entry.subjectName = called->value(entry.record.subject);
    }
    return domain::Done();
}

} // namespace

// The chain comes from the credential, so that reaching everything reaches no other log; the names may be
// those of people above the tenant.
QFuture<Result<AuditPage>> AuditTrail::list(
    const Caller &caller, const Place &place, const storage::AuditFilter &filter)
{
    const auto where = granted(caller, place);
    if (!where)
        return refused<AuditPage>(where.error());
    const auto interviews = requirePermission(caller, QStringLiteral("interview:read"))
        ? storage::InterviewNames::Told
        : storage::InterviewNames::Withheld;
    return m_context.database.read<AuditPage>(
        [where = *where, filter, interviews](Session &session) -> Result<AuditPage> {
            if (const auto exists = requireExists(session, where); !exists)
                return domain::fail(exists.error());
            auto page = AuditRepository(session).list(where.auditChain, filter);
            if (!page)
                return page;
            if (const auto named = addNames(session, *page, interviews); !named)
                return domain::fail(named.error());
            return page;
        });
}

QFuture<Result<AuditCheck>> AuditTrail::verify(const Caller &caller, const Place &place, qint64 after)
{
    const auto where = granted(caller, place);
    if (!where)
        return refused<AuditCheck>(where.error());
    return m_context.database.read<AuditCheck>(
        [where = *where, after](Session &session) -> Result<AuditCheck> {
            if (const auto exists = requireExists(session, where); !exists)
                return domain::fail(exists.error());
            return AuditRepository(session).check(where.auditChain, after, recordsAtOnce);
        });
}

} // namespace candor::identity
