// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "client/deliverycalls.h"

#include <QTimer>
#include <QWidget>
#include <functional>

class QComboBox;
class QLabel;
class QProgressBar;
class QPushButton;

namespace candor::pages {

// Sends again all that failed in a time, and shows how far that has come until it is over.
class RecoveryCard final : public QWidget
{
public:
    RecoveryCard(const client::DeliveryCalls &calls, const client::Side &side, QWidget *parent = nullptr);

    // Looks whether one is under way, whoever ordered it.
    void reload();
    void ask(); // for which time
    void setAllowed(bool isAllowed) { m_isAllowed = isAllowed; }
    void whenFailed(const std::function<void(const client::Failure &)> &failed) { m_failed = failed; }
    // Called after each step that is known of.
    void whenMoved(const std::function<void()> &moved) { m_moved = moved; }

private:
    QWidget *buildQuestion();
    QWidget *buildProgress();
    void start();
    void cancel();
    void look();
    void take(const client::Outcome<api::Recovery> &outcome);
    void show(const api::Recovery &recovery);

    client::DeliveryCalls m_calls;
    const client::Side m_side;
    bool m_isAllowed = false;
    QString m_id; // of the one that is looked at; empty = none
    QByteArray m_key;
    QWidget *m_question;
    QComboBox *m_since;
    QComboBox *m_state;
    QWidget *m_progress;
    QLabel *m_text;
    QProgressBar *m_bar;
    QPushButton *m_cancel;
    QTimer m_next;
    std::function<void(const client::Failure &)> m_failed;
    std::function<void()> m_moved;
};

} // namespace candor::pages
