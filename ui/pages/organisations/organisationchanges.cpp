// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/organisations/organisationchanges.h"

#include "client/side.h"
#include "domain/async.h"

namespace candor::pages {

using client::Outcome;

namespace {

bool isSame(const client::OrganisationChange &one, const client::OrganisationChange &other)
{
    return one.name == other.name && one.status == other.status && one.settings == other.settings;
}

} // namespace

OrganisationChanges::OrganisationChanges(const client::OrganisationCalls &calls, QObject *parent)
    : QObject(parent)
    , m_calls(calls)
{
    forgetWish();
}

void OrganisationChanges::forgetWish()
{
    m_wish = client::newIdempotencyKey();
}

void OrganisationChanges::create(
    const client::NewOrganisation &wanted, const Then<api::CreatedOrganisation> &then)
{
    if (std::exchange(m_isBusy, true))
        return;
    domain::whenFinished(
        m_calls.create(wanted, m_wish), this, [this, then](const Outcome<api::CreatedOrganisation> &outcome) {
            m_isBusy = false;
            if (outcome || !outcome.error().outcomeIsUnknown())
                forgetWish();
            then(outcome);
        });
}

void OrganisationChanges::change(
    const Seen &seen, const client::OrganisationChange &wanted, const Then<Seen> &then)
{
    if (std::exchange(m_isBusy, true))
        return;
    const auto &id = seen.value->id;
    if (!m_unknown || m_unknown->id != id || !isSame(m_unknown->wanted, wanted))
        m_unknown = Change{id, wanted, client::newIdempotencyKey()};
    domain::whenFinished(m_calls.update(id, wanted, seen.entityTag, m_unknown->key), this,
        [this, then](const Outcome<Seen> &outcome) {
            m_isBusy = false;
            if (outcome || !outcome.error().outcomeIsUnknown())
                m_unknown.reset();
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
