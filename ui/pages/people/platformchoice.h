// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "client/platformcalls.h"

#include <QComboBox>
#include <functional>

namespace candor::pages {

// One of the installation's platforms, for who reaches them all. Holds the first hundred, and one that is
// named.
class PlatformChoice final : public QComboBox
{
public:
    explicit PlatformChoice(const client::PlatformCalls &calls, QWidget *parent = nullptr);

    // Asks the server anew; what is chosen stays.
    void load();
    // This one is to be chosen, as soon as it is known.
    void choose(const QString &id);
    [[nodiscard]] const api::PlatformAnswer *chosen() const; // nullptr = none
    [[nodiscard]] const std::optional<client::Failure> &failure() const { return m_failure; }
    // Called when another one is chosen, and after each load().
    void whenChanged(const std::function<void()> &changed) { m_changed = changed; }

private:
    void take(const QList<api::PlatformAnswer> &platforms);
    void fetchNamed();
    void renewReader();

    client::PlatformCalls m_calls;
    QList<api::PlatformAnswer> m_platforms;
    QString m_wanted; // empty = none
    std::optional<client::Failure> m_failure;
    std::unique_ptr<QObject> m_reader; // of what is asked
    std::function<void()> m_changed;
};

} // namespace candor::pages
