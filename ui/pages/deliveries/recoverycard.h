// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "client/deliverycalls.h"

#include <QTimer>
#include <QWidget>
#include <chrono>
#include <functional>

class QComboBox;
class QLabel;
class QProgressBar;
class QPushButton;

namespace candor::pages {

// Between looks at how far a recovery has come.
struct RecoveryPauses
{
    std::chrono::milliseconds usual{1000};
    std::chrono::milliseconds failing{10'000}; // while looks fail
};

// Sends again all that failed in a time, and shows how far that has come until it is over. Looks at it only
// while it is seen.
class RecoveryCard final : public QWidget
{
public:
    RecoveryCard(
        const client::DeliveryCalls &calls, const client::Side &side, const RecoveryPauses &pauses = {});

    // Looks whether one is under way, whoever ordered it.
    void reload();
    void ask(); // for which time
    void setAllowed(bool isAllowed) { m_isAllowed = isAllowed; }
    void whenFailed(const std::function<void(const client::Failure &)> &failed) { m_failed = failed; }
    // Called after each step that is known of.
    void whenMoved(const std::function<void()> &moved) { m_moved = moved; }

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget *buildQuestion();
    QWidget *buildProgress();
    void start();
    void cancel();
    void look();
    void giveUp();
    void takeOrder(const client::Outcome<api::Recovery> &outcome);
    void take(const client::Outcome<api::Recovery> &outcome);
    void show(const api::Recovery &recovery);

    client::DeliveryCalls m_calls;
    const client::Side m_side;
    const RecoveryPauses m_pauses;
    bool m_isAllowed = false;
    QString m_id; // of the one that is looked at; empty = none
    struct Order
    {
        client::RecoveryOrder order;
        QByteArray key;
    };
    std::optional<Order> m_order; // the same when it is repeated; until its outcome is known
    bool m_isLooking = false;
    bool m_isFailing = false; // looks do, and it is told
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
