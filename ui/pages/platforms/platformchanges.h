// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "client/platformcalls.h"
#include "client/repeatedkey.h"

#include <QObject>
#include <functional>

namespace candor::pages {

// What is done to platforms, one thing at a time. What is repeated because its outcome isn't known has the
// same key, so that it is done once. Without a signal of its own: whoever asks is told.
class PlatformChanges final : public QObject
{
public:
    using Seen = client::Seen<api::PlatformAnswer>; // with a value
    template <typename T>
    using Then = std::function<void(const client::Outcome<T> &)>;

    explicit PlatformChanges(const client::PlatformCalls &calls, QObject *parent = nullptr);

    // While something is done nothing else is begun.
    [[nodiscard]] bool isBusy() const { return m_isBusy; }
    void whenBusyChanged(const std::function<void()> &changed) { m_busyChanged = changed; }

    void create(const QString &name, const QString &domain, const Then<api::PlatformAnswer> &then);
    // PreconditionFailed when it isn't what was seen.
    void change(
        const Seen &seen, const client::PlatformChange &wanted, const Then<api::PlatformAnswer> &then);
    void remove(const Seen &seen, const Then<domain::Done> &then);

private:
    void setBusy(bool isBusy);
    void send(const client::Pending<api::PlatformAnswer> &pending, const Then<api::PlatformAnswer> &then);

    client::PlatformCalls m_calls;
    client::RepeatedKey m_key;
    bool m_isBusy = false;
    std::function<void()> m_busyChanged;
};

} // namespace candor::pages
