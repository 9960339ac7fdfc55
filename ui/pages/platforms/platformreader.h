// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "client/platformcalls.h"

#include <QObject>
#include <functional>
#include <memory>

namespace candor::pages {

// The platform that is looked at, as the server has it, and how many organisations it has. An answer that
// comes late for another one is dropped. GUI thread.
class PlatformReader final : public QObject
{
public:
    using Seen = client::Seen<api::PlatformAnswer>; // with a value

    explicit PlatformReader(const client::PlatformCalls &calls, QObject *parent = nullptr);

    // Called after each answer; with a failure when there is one.
    void whenRead(const std::function<void(const std::optional<client::Failure> &)> &read) { m_read = read; }
    // `platform`: as the list has it. Asks the server unless it said just that.
    void look(const api::PlatformAnswer &platform);
    // The next look() asks.
    void forget();

    [[nodiscard]] const std::optional<Seen> &seen() const { return m_seen; }
    // As far as it is known; nothing before the first look().
    [[nodiscard]] const std::optional<api::PlatformAnswer> &platform() const { return m_platform; }
    [[nodiscard]] std::optional<qint64> tenants() const { return m_tenants; }

private:
    client::PlatformCalls m_calls;
    std::optional<api::PlatformAnswer> m_platform;
    std::optional<Seen> m_seen;
    std::optional<qint64> m_tenants;
    std::unique_ptr<QObject> m_reader; // of this platform
    std::function<void(const std::optional<client::Failure> &)> m_read;
};

} // namespace candor::pages
