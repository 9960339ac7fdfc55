// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "client/decisionqueue.h"

#include <QObject>
#include <QPointer>
#include <QTimer>
#include <functional>

class QMessageBox;
class QWidget;

namespace candor::frame {

// What can't be done while decisions haven't left: asks what becomes of them and does it once nothing is open
// any more, or not at all. Where the server stays away it says what is waited for and what would be lost, and
// the person may go without it.
class OpenQuestion final : public QObject
{
public:
    // `window`: over which it asks.
    OpenQuestion(client::DecisionQueue &decisions, QWidget *window);

    struct Words
    {
        QString title;
        QString text;
        QString waiting; // what happens as soon as the server has answered
        QString lose; // the button that doesn't wait for it
    };
    // `go` at once when nothing is open; after somebody chose to send or to discard, once all that left is
    // answered; never when they stay, or decide anew meanwhile. A later question takes the place of one that
    // is asked or waited for.
    void ask(const Words &words, const std::function<void()> &go);
    // Whoever was asked is gone: nothing goes on of what they wanted.
    void forget();

private:
    void conclude(const QMessageBox &box, const std::function<void()> &go);
    void goWhenDone();
    void tellWhatIsWaitedFor();
    void forgetWaiting();

    client::DecisionQueue &m_decisions;
    QWidget *m_window;
    Words m_words; // of the question
    QPointer<QMessageBox> m_box; // while it is asked
    QPointer<QMessageBox> m_waiting; // while it says what is waited for
    QTimer m_patience; // until it says that
    std::function<void()> m_go; // once nothing is open; empty = nobody waits for that
};

} // namespace candor::frame
