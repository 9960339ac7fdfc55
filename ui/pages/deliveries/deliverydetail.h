// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/deliveryanswers.h"
#include "client/failure.h"

#include <QUrl>
#include <QWidget>
#include <functional>

class QAction;
class QComboBox;
class QLabel;
class QPushButton;

namespace candor::parts {
class Badge;
class Banner;
class ExchangeView;
class GlyphView;
} // namespace candor::parts

namespace candor::pages {

// One delivery: why it has, or hasn't, arrived, and what each attempt sent and got.
class DeliveryDetail final : public QWidget
{
public:
    // `resend` is the page's command, shown as a button.
    DeliveryDetail(QAction *resend, const domain::Clock &clock, QWidget *parent = nullptr);

    // What the list knows; the rest follows with show(detail).
    void show(const api::Delivery &delivery);
    void show(const api::DeliveryDetail &detail);
    void clear(); // nothing is known of the one that is looked at
    [[nodiscard]] const QString &shownId() const { return m_shownId; } // empty = none
    void showTrouble(const QString &sentence); // empty = none
    // To the delivery that has to arrive first, by its id.
    void whenFollowed(const std::function<void(const QString &)> &followed) { m_followed = followed; }

private:
    void showAttempt();

    const domain::Clock &m_clock;
    QLabel *m_event;
    parts::Badge *m_state;
    QWidget *m_whyGround;
    parts::GlyphView *m_whyGlyph;
    QLabel *m_why;
    QLabel *m_advice;
    QPushButton *m_follow;
    QLabel *m_place;
    parts::Banner *m_banner;
    QWidget *m_attempts;
    QComboBox *m_attempt;
    QLabel *m_told;
    QLabel *m_attemptAdvice;
    QLabel *m_phases;
    parts::ExchangeView *m_exchange;
    std::optional<api::DeliveryDetail> m_shown;
    QString m_shownId;
    QString m_blockedBy;
    std::function<void(const QString &)> m_followed;
};

} // namespace candor::pages
