// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/platforms/platformchanges.h"

#include "domain/async.h"

namespace candor::pages {

using api::PlatformAnswer;
using client::Outcome;

PlatformChanges::PlatformChanges(const client::PlatformCalls &calls, QObject *parent)
    : QObject(parent)
    , m_calls(calls)
{
}

void PlatformChanges::setBusy(bool isBusy)
{
    m_isBusy = isBusy;
    m_busyChanged();
}

void PlatformChanges::send(const client::Pending<PlatformAnswer> &pending, const Then<PlatformAnswer> &then)
{
    setBusy(true);
    domain::whenFinished(pending, this, [this, then](const Outcome<PlatformAnswer> &outcome) {
        setBusy(false);
        m_key.note(outcome);
        then(outcome);
    });
}

void PlatformChanges::create(const QString &name, const QString &domain, const Then<PlatformAnswer> &then)
{
    if (!m_isBusy)
        send(m_calls.create(name, domain, m_key.keyFor({name, domain})), then);
}

void PlatformChanges::change(
    const Seen &seen, const client::PlatformChange &wanted, const Then<PlatformAnswer> &then)
{
    if (m_isBusy)
        return;
    const auto &id = seen.value->id;
    const auto key
        = m_key.keyFor({id.toString(), wanted.name.value_or(QString()), wanted.domain.value_or(QString()),
            wanted.status ? domain::name(*wanted.status) : QString(), QString::fromLatin1(seen.entityTag)});
    send(m_calls.update(id, wanted, seen.entityTag, key), then);
}

void PlatformChanges::remove(const Seen &seen, const Then<domain::Done> &then)
{
    if (m_isBusy)
        return;
    setBusy(true);
    domain::whenFinished(m_calls.remove(seen.value->id, seen.entityTag), this,
        [this, then](const Outcome<domain::Done> &outcome) {
            setBusy(false);
            then(outcome);
        });
}

} // namespace candor::pages
