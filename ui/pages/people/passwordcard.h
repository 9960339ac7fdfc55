// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "client/failure.h"

#include <QUrl>
#include <QWidget>
#include <functional>

class QLineEdit;
class QPushButton;

namespace candor::parts {
class Field;
}

namespace candor::pages {

// Asks for a password that somebody else is to have.
class PasswordCard final : public QWidget
{
public:
    explicit PasswordCard(QWidget *parent = nullptr); // hidden

    void ask(const std::function<void(const QString &)> &wanted);
    void giveUp();
    // While the server is asked nothing can be changed.
    void setBusy(bool isBusy);
    void showFailure(const client::Failure &failure, const QUrl &server);

private:
    void submit();

    QLineEdit *m_password;
    parts::Field *m_field;
    QPushButton *m_set;
    std::function<void(const QString &)> m_wanted;
};

} // namespace candor::pages
