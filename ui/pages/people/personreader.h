// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "client/peoplecalls.h"

#include <QObject>
#include <functional>
#include <memory>

namespace candor::pages {

// The account that is looked at, as the server has it: what is done to it is done to that. An answer that
// comes late for another one is dropped. GUI thread.
class PersonReader final : public QObject
{
public:
    using Seen = client::Seen<api::Person>; // with a value

    explicit PersonReader(const client::PeopleCalls &calls, QObject *parent = nullptr);

    // Called after each answer.
    void whenRead(const std::function<void(const client::Outcome<Seen> &)> &read) { m_read = read; }
    // `person`: as the list has it. Asks the server unless it said just that.
    void look(const client::Side &side, const api::Person &person);
    // The next look() asks.
    void forget();

    [[nodiscard]] const std::optional<Seen> &seen() const { return m_seen; }
    // As far as it is known; nothing before the first look().
    [[nodiscard]] const std::optional<api::Person> &person() const { return m_person; }

private:
    client::PeopleCalls m_calls;
    std::optional<api::Person> m_person;
    std::optional<Seen> m_seen;
    std::unique_ptr<QObject> m_reader; // while it is asked
    std::function<void(const client::Outcome<Seen> &)> m_read;
};

} // namespace candor::pages
