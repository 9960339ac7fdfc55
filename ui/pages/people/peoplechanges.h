// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "client/peoplecalls.h"
#include "client/repeatedkey.h"

#include <QObject>
#include <functional>

namespace candor::pages {

// What is asked of the server about accounts: one change at a time, each with the key that it had before when
// it is asked a second time because nobody knows what became of the first. GUI thread.
class PeopleChanges final : public QObject
{
public:
    explicit PeopleChanges(const client::PeopleCalls &calls, QObject *parent = nullptr);

    // What an answer is handed to.
    template <typename T>
    using Then = std::function<void(const client::Outcome<T> &)>;
    using Seen = client::Seen<api::Person>; // with a value

    // Called with each beginning and each end.
    void whenBusyChanged(const std::function<void()> &changed) { m_changed = changed; }
    [[nodiscard]] bool isBusy() const { return m_isBusy; }

    // Each does nothing while another one is under way.
    void create(const client::Side &side, const client::NewPerson &wanted, const Then<api::Person> &then);
    void createOwner(const client::NewPerson &wanted, const Then<api::Person> &then);
    void update(const client::Side &side, const Seen &seen, const client::PersonChange &change,
        const Then<api::Person> &then);
    void remove(const client::Side &side, const Seen &seen, const Then<domain::Done> &then);
    void invite(const client::Side &side, const domain::UserId &id, const Then<api::Invitation> &then);

private:
    void setBusy(bool isBusy);
    template <typename T>
    void await(const client::Pending<T> &pending, const Then<T> &then);

    client::PeopleCalls m_calls;
    client::RepeatedKey m_key;
    bool m_isBusy = false;
    std::function<void()> m_changed;
};

} // namespace candor::pages
