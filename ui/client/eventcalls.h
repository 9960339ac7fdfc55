// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/answers.h"
#include "client/transport.h"

namespace candor::client {

// Whose events are followed.
enum class Audience {
    Tenant,
    Platform,
};

class EventCalls
{
public:
    explicit EventCalls(Transport &transport)
        : m_transport(transport)
    {
    }

    // followEvents or followPlatformEvents. `after`: a nextCursor; empty = only where the feed ends now. With
    // `wait` (up to 30 s) an empty answer is held back until something happens. A refusal for too many calls
    // (429) isn't repeated.
    [[nodiscard]] Pending<api::EventPage> followEvents(
        Audience audience, const QString &after, std::chrono::seconds wait, QObject *reader);

private:
    Transport &m_transport;
};

} // namespace candor::client
