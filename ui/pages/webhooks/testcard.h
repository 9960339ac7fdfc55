// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/webhookanswers.h"
#include "client/failure.h"

#include <QUrl>
#include <QWidget>
#include <functional>

class QAction;
class QComboBox;
class QLabel;

namespace candor::parts {
class Badge;
class ExchangeView;
} // namespace candor::parts

namespace candor::pages {

// A signed event that tells of nothing, and the whole exchange with the receiver.
class TestCard final : public QWidget
{
public:
    // `send` is the page's command, shown as a button.
    explicit TestCard(QAction *send, QWidget *parent = nullptr);

    [[nodiscard]] QString event() const; // its wire name
    void showSending();
    void show(const api::WebhookTestAnswer &answer);
    void showFailure(const client::Failure &failure, const QUrl &server);
    // The webhook that was tested is another now.
    void forget();

private:
    void tell(const QString &text, const QString &advice);

    QComboBox *m_event;
    QWidget *m_result;
    parts::Badge *m_badge;
    QLabel *m_text;
    QLabel *m_advice;
    parts::ExchangeView *m_exchange;
};

} // namespace candor::pages
