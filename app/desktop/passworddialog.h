// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "client/session.h"

#include <QDialog>
#include <functional>

class QLineEdit;
class QPushButton;

namespace candor::parts {
class Banner;
class Field;
} // namespace candor::parts

namespace candor::desktop {

// Asks the person for another password of their own. Closes by itself when it is changed, and when nobody is
// signed in any more.
class PasswordDialog final : public QDialog
{
public:
    // `account` and `session` outlive it.
    PasswordDialog(QWidget *window, client::AccountCalls &account, client::Session &session,
        const std::function<void()> &changed);

    // Not while the server is asked, so that the outcome is told.
    void reject() override;

private:
    void submit();
    void refuse(const client::Failure &failure);
    void setBusy(bool isBusy);

    client::AccountCalls &m_account;
    client::Session &m_session;
    std::function<void()> m_changed;
    parts::Banner *m_banner;
    QLineEdit *m_current;
    QLineEdit *m_wanted;
    parts::Field *m_currentField;
    parts::Field *m_wantedField;
    QPushButton *m_change;
    QPushButton *m_cancel;
    bool m_isBusy = false;
};

} // namespace candor::desktop
