// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/webhookanswers.h"
#include "client/webhookcalls.h"

#include <QTimer>
#include <QUrl>
#include <QWidget>
#include <chrono>
#include <functional>

class QComboBox;
class QLabel;

namespace candor::parts {
class Banner;
class SecretField;
} // namespace candor::parts

namespace candor::pages {

// The secret that signs events: how it ends, what becomes of the one before, and the way to a new one.
class RotationCard final : public QWidget
{
public:
    explicit RotationCard(const domain::Clock &clock, QWidget *parent = nullptr);

    void show(const api::Webhook &webhook);
    void showSecret(const QString &secret); // once
    void setAllowed(bool isAllowed);

    // What a new secret takes. Repeated as it is until its outcome is known, so that the secret before
    // doesn't end for one that nobody has.
    struct Rotation
    {
        client::WebhookChange change;
        QByteArray key;
    };
    // Called once it is asked and answered for how long.
    void whenWanted(const std::function<void(const Rotation &)> &wanted) { m_wanted = wanted; }
    void take(const client::Outcome<api::Webhook> &outcome, const QUrl &server); // of what was wanted
    [[nodiscard]] bool isOpen() const { return m_rotating.has_value(); } // its outcome isn't known yet
    void forget(); // the webhook is gone

private:
    QWidget *buildQuestion();
    void begin();
    void showControls();
    void tick();

    const domain::Clock &m_clock;
    std::optional<domain::Timestamp> m_endsAt;
    QLabel *m_hint;
    QLabel *m_countdown;
    QWidget *m_controls;
    QWidget *m_question;
    parts::Banner *m_banner;
    QComboBox *m_overlap;
    parts::SecretField *m_secret;
    QTimer m_tick;
    std::optional<api::Webhook> m_webhook;
    std::optional<Rotation> m_rotating;
    bool m_isAllowed = false;
    std::function<void(const Rotation &)> m_wanted;
};

} // namespace candor::pages
