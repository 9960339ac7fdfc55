// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/roles/rolesaving.h"

#include "domain/async.h"

namespace candor::pages {

using api::RoleEntry;
using client::Outcome;

RoleSaving::RoleSaving(const client::RoleCalls &calls, QObject *parent)
    : QObject(parent)
    , m_calls(calls)
{
}

void RoleSaving::beginNew()
{
    beginChange({}, {});
}

void RoleSaving::beginChange(const QString &id, const QByteArray &entityTag)
{
    m_id = id;
    m_tag = entityTag;
    m_key.forget();
}

void RoleSaving::save(const client::RoleWish &wish)
{
    const auto key = m_key.key();
    domain::whenFinished(isNew() ? m_calls.create(wish, key) : m_calls.update(m_id, wish, m_tag, key), this,
        [this](const Outcome<RoleEntry> &outcome) { take(outcome); });
}

void RoleSaving::take(const Outcome<RoleEntry> &outcome)
{
    if (outcome)
        m_saved(*outcome);
    else if (outcome.error().is(domain::ErrorCode::PreconditionFailed))
        readAgain(outcome.error());
    else
        refuse(outcome.error());
}

void RoleSaving::readAgain(const client::Failure &refusal)
{
    domain::whenFinished(
        m_calls.get(m_id, this), this, [this, refusal](const Outcome<client::Seen<RoleEntry>> &outcome) {
            if (!outcome) {
                refuse(outcome.error());
                return;
            }
            beginChange(m_id, outcome->entityTag);
            m_overtaken(*outcome->value, refusal);
        });
}

void RoleSaving::refuse(const client::Failure &failure)
{
    m_key.note(failure); // what was refused is another wish when it is changed
    m_refused(failure);
}

} // namespace candor::pages
