// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/organisations/organisationchanges.h"

#include "api/json.h"
#include "domain/async.h"

namespace candor::pages {

using client::Outcome;

namespace {

// All that makes a change this one and no other.
QStringList wordsOf(const domain::TenantId &id, const client::OrganisationChange &wanted)
{
    return {id.toString(), wanted.name.value_or(QString()),
        wanted.status ? domain::name(*wanted.status) : QString(),
        QString::fromUtf8(api::toBytes(wanted.settings))};
}

} // namespace

OrganisationChanges::OrganisationChanges(const client::OrganisationCalls &calls, QObject *parent)
    : QObject(parent)
    , m_calls(calls)
{
}

void OrganisationChanges::create(
    const client::NewOrganisation &wanted, const Then<api::CreatedOrganisation> &then)
{
    if (std::exchange(m_isBusy, true))
        return;
    domain::whenFinished(m_calls.create(wanted, m_wish.key()), this,
        [this, then](const Outcome<api::CreatedOrganisation> &outcome) {
            m_isBusy = false;
            m_wish.note(outcome);
            then(outcome);
        });
}

void OrganisationChanges::change(
    const Seen &seen, const client::OrganisationChange &wanted, const Then<Seen> &then)
{
    if (std::exchange(m_isBusy, true))
        return;
    const auto &id = seen.value->id;
    const auto key = m_change.keyFor(wordsOf(id, wanted) + QStringList{QString::fromLatin1(seen.entityTag)});
    domain::whenFinished(
        m_calls.update(id, wanted, seen.entityTag, key), this, [this, then](const Outcome<Seen> &outcome) {
            m_isBusy = false;
            m_change.note(outcome);
            then(outcome);
        });
}

void OrganisationChanges::remove(
    const Seen &seen, client::OrganisationCalls::Force force, const Then<domain::Done> &then)
{
    if (std::exchange(m_isBusy, true))
        return;
    domain::whenFinished(m_calls.remove(seen.value->id, force, seen.entityTag), this,
        [this, then](const Outcome<domain::Done> &outcome) {
            m_isBusy = false;
            then(outcome);
        });
}

} // namespace candor::pages
