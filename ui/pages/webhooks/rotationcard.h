// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/webhookanswers.h"

#include <QTimer>
#include <QWidget>
#include <chrono>
#include <functional>

class QComboBox;
class QLabel;

namespace candor::parts {
class SecretField;
}

namespace candor::pages {

// The secret that signs events: how it ends, what becomes of the one before, and the way to a new one.
class RotationCard final : public QWidget
{
public:
    explicit RotationCard(const domain::Clock &clock, QWidget *parent = nullptr);

    void show(const api::Webhook &webhook);
    void showSecret(const QString &secret); // once
    void setAllowed(bool isAllowed);
    void whenWanted(const std::function<void(std::chrono::seconds overlap)> &wanted) { m_wanted = wanted; }

private:
    void tick();

    const domain::Clock &m_clock;
    std::optional<domain::Timestamp> m_endsAt;
    QLabel *m_hint;
    QLabel *m_countdown;
    QWidget *m_controls;
    QComboBox *m_overlap;
    parts::SecretField *m_secret;
    QTimer m_tick;
    std::function<void(std::chrono::seconds)> m_wanted;
};

} // namespace candor::pages
