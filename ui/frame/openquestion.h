// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "client/decisionqueue.h"

#include <QObject>
#include <QPointer>
#include <functional>

class QMessageBox;
class QWidget;

namespace candor::frame {

// What can't be done while decisions haven't left: asks what becomes of them and does it once nothing is open
// any more, or not at all.
class OpenQuestion final : public QObject
{
public:
    // `window`: over which it asks.
    OpenQuestion(client::DecisionQueue &decisions, QWidget *window);

    struct Words
    {
        QString title;
        QString text;
    };
    // `go` at once when nothing is open; after somebody chose to send or to discard, once all that left is
    // answered; never when they stay, which `stay` is told. While it is asked, later questions are dropped.
    void ask(const Words &words, const std::function<void()> &go, const std::function<void()> &stay = {});

private:
    void goWhenDone();

    client::DecisionQueue &m_decisions;
    QWidget *m_window;
    QPointer<QMessageBox> m_box;
    std::function<void()> m_go; // once nothing is open; empty = nobody waits for that
};

} // namespace candor::frame
