// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/queries.h"
#include "domain/state.h"
#include "storage/ran.h"
#include "storage/reach.h"

namespace candor::storage {

// One event of an interview, as it is stored. `bodySealed` holds the bytes that are signed and sent, sealed
// by the interview's vault at eventBodyPlace().
struct EventRecord
{
    domain::EventId id;
    domain::InterviewId interview;
    int sequence = 0; // 1, 2, 3 … within the interview
    domain::EventType type = domain::EventType::Received;
    QByteArray bodySealed;
    domain::Timestamp at;
    QString destination = {}; // where it was resolved to; empty = nowhere
};

// An event about the operation of a platform, of no interview. Stored encrypted, and bound to its id.
struct OperationalEvent
{
    domain::EventId id;
    domain::PlatformId platform;
    domain::TenantId tenant; // null: of none
    domain::EventType type = domain::EventType::EndpointFailing;
    QByteArray payload; // the bytes that are signed and sent
    QString destination; // empty = none
    domain::Timestamp at;
};

// An event's bytes alone, sealed as in EventRecord.
struct SealedBody
{
    domain::EventId event;
    QByteArray sealed;
};

// The vault place of an event's body; another event's ciphertext can't be opened there.
[[nodiscard]] QByteArray eventBodyPlace(domain::EventId event);

// The events table: append only, apart from the bodies that a purge replaces.
class EventRepository
{
public:
    explicit EventRepository(Session &session)
        : m_session(session)
    {
    }

    // DuplicateValue when the interview already has an event of that sequence number.
    [[nodiscard]] domain::Result<domain::Done> add(const TenantScope &scope, const EventRecord &record);
    // The statement of add().
    [[nodiscard]] Insertion insertion(const TenantScope &scope, const EventRecord &record) const;
    [[nodiscard]] domain::Result<domain::Done> addOperational(const OperationalEvent &event);
    // The payload of an operational event; nothing when the event is unknown, or
    // was tampered with.
    [[nodiscard]] domain::Result<std::optional<QByteArray>> operationalPayload(
        SystemScope, domain::EventId event);
    // The sealed body; nothing when the event is unknown.
    [[nodiscard]] domain::Result<std::optional<QByteArray>> sealedBody(SystemScope, domain::EventId event);
    // What came after `after`, oldest first, in an order that never changes and that nothing is added to
    // later: who reads on from `next` misses nothing, whatever was being committed meanwhile. An event whose
    // key is gone is passed over.
    [[nodiscard]] domain::Result<domain::FeedPage> feed(
        const Reach &reach, const domain::FeedPosition &after, int limit);
    // Behind the newest event that nothing can be added before: who reads on from here is told only what
    // comes.
    [[nodiscard]] domain::Result<domain::FeedPosition> end(const Reach &reach);
    // At the start of a program, before the first event: goes on above what is stored when the data came from
    // another PostgreSQL, whose transactions had higher numbers.
    [[nodiscard]] domain::Result<domain::Done> continueNumbering();
    // All of an interview's events, in order.
    [[nodiscard]] domain::Result<QList<SealedBody>> sealedBodies(
        const TenantScope &scope, domain::InterviewId interview);
    // The payloads behind `after`, a sequence number, as feed() tells them.
    [[nodiscard]] domain::Result<domain::InterviewEvents> eventsOf(
        const TenantScope &scope, domain::InterviewId interview, int after, int limit);
    // Puts other bytes in an event's place, for a purge.
    [[nodiscard]] domain::Result<domain::Done> replaceBody(const TenantScope &scope, const SealedBody &body);

private:
    Session &m_session;
};

} // namespace candor::storage
