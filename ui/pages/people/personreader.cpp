// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/people/personreader.h"

#include "domain/async.h"

namespace candor::pages {

PersonReader::PersonReader(const client::PeopleCalls &calls, QObject *parent)
    : QObject(parent)
    , m_calls(calls)
{
}

void PersonReader::look(const client::Side &side, const api::Person &person)
{
    if (m_person == person && (m_seen || m_reader))
        return;
    m_person = person;
    m_seen.reset();
    m_reader = std::make_unique<QObject>();
    domain::whenFinished(m_calls.get(side, person.id, m_reader.get()), m_reader.get(),
        [this](const client::Outcome<Seen> &outcome) {
            m_reader.release()->deleteLater(); // it is its own answer that is being handed over
            if (outcome) {
                m_seen = *outcome;
                m_person = outcome->value;
            }
            m_read(outcome);
        });
}

void PersonReader::forget()
{
    m_reader.reset();
    m_seen.reset();
    m_person.reset();
}

} // namespace candor::pages
