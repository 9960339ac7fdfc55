// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/people/peoplechanges.h"

#include "domain/async.h"

namespace candor::pages {

using client::NewPerson;
using client::Outcome;
using client::PersonChange;
using client::Side;

PeopleChanges::PeopleChanges(const client::PeopleCalls &calls, QObject *parent)
    : QObject(parent)
    , m_calls(calls)
{
}

void PeopleChanges::setBusy(bool isBusy)
{
    m_isBusy = isBusy;
    if (m_changed)
        m_changed();
}

template <typename T>
void PeopleChanges::await(const client::Pending<T> &pending, const Then<T> &then)
{
    setBusy(true);
    domain::whenFinished(pending, this, [this, then](const Outcome<T> &outcome) {
        m_key.note(outcome);
        setBusy(false);
        then(outcome);
    });
}

void PeopleChanges::create(const Side &side, const NewPerson &wanted, const Then<api::Person> &then)
{
    if (m_isBusy)
        return;
    const auto key = m_key.keyFor({QStringLiteral("create"), side.query().toString(), wanted.name,
        wanted.email, wanted.role, wanted.password});
    await(m_calls.create(side, wanted, key), then);
}

void PeopleChanges::createOwner(const NewPerson &wanted, const Then<api::Person> &then)
{
    if (m_isBusy)
        return;
    const auto key
        = m_key.keyFor({QStringLiteral("createOwner"), wanted.name, wanted.email, wanted.password});
    await(m_calls.createOwner(wanted, key), then);
}

void PeopleChanges::update(
    const Side &side, const Seen &seen, const PersonChange &change, const Then<api::Person> &then)
{
    if (m_isBusy)
        return;
    const auto status = change.status ? domain::name(*change.status) : QString();
    const auto key = m_key.keyFor({QStringLiteral("update"), seen.value->id.toString(),
        change.name.value_or(QString()), change.role.value_or(QString()), status,
        change.password.value_or(QString()), QString::fromLatin1(seen.entityTag)});
    await(m_calls.update(side, seen.value->id, change, seen.entityTag, key), then);
}

void PeopleChanges::remove(const Side &side, const Seen &seen, const Then<domain::Done> &then)
{
    if (!m_isBusy)
        await(m_calls.remove(side, seen.value->id, seen.entityTag), then);
}

void PeopleChanges::invite(const Side &side, const domain::UserId &id, const Then<api::Invitation> &then)
{
    if (m_isBusy)
        return;
    await(m_calls.invite(side, id, m_key.keyFor({QStringLiteral("invite"), id.toString()})), then);
}

} // namespace candor::pages
