// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "client/organisationcalls.h"
#include "client/repeatedkey.h"

#include <QObject>
#include <functional>

namespace candor::pages {

// What is done to organisations, one thing at a time. What is repeated because its outcome isn't known has
// the same key, so that it is done once. Without a signal of its own: whoever asks is told.
class OrganisationChanges final : public QObject
{
public:
    using Seen = client::Seen<domain::Tenant>;
    template <typename T>
    using Then = std::function<void(const client::Outcome<T> &)>;

    explicit OrganisationChanges(const client::OrganisationCalls &calls, QObject *parent = nullptr);

    // While something is done nothing else is begun.
    [[nodiscard]] bool isBusy() const { return m_isBusy; }
    void create(const client::NewOrganisation &wanted, const Then<api::CreatedOrganisation> &then);
    // The next creation is another wish.
    void forgetWish() { m_wish.forget(); }
    // PreconditionFailed when it isn't what was seen.
    void change(const Seen &seen, const client::OrganisationChange &wanted, const Then<Seen> &then);
    void remove(const Seen &seen, client::OrganisationCalls::Force force, const Then<domain::Done> &then);

private:
    client::OrganisationCalls m_calls;
    bool m_isBusy = false;
    client::RepeatedKey m_wish; // of the creation
    client::RepeatedKey m_change;
};

} // namespace candor::pages
