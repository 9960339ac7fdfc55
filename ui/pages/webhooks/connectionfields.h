// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "client/webhookcalls.h"

#include <QWidget>
#include <functional>

class QLineEdit;

namespace candor::parts {
class Field;
}

namespace candor::pages {

class PemField;
class StoredValue;

// How the receiver is reached: whom Candor trusts, what it shows of itself, and through which proxy.
class ConnectionFields final : public QWidget
{
public:
    explicit ConnectionFields(QWidget *parent = nullptr);

    // What the server has; what is typed goes.
    void setStored(const std::optional<api::Webhook> &stored);
    // Whether it can be saved; says at its place what is missing.
    [[nodiscard]] bool check();
    // Into a save; what stays as it is isn't named there.
    void write(client::WebhookChange &change) const;
    // What is wrong with a member of the save: "/tls/key", "/proxy". False when it isn't one of these.
    [[nodiscard]] bool setFault(const domain::FieldError &error);
    void clearFaults();
    void whenChanged(const std::function<void()> &changed) { m_changed = changed; }

private:
    void noteChange();
    void showEditor(StoredValue *value);
    [[nodiscard]] std::optional<client::WebhookChange::Tls> tls() const;

    PemField *m_authorities;
    StoredValue *m_trusted;
    PemField *m_certificate;
    PemField *m_key;
    StoredValue *m_shown;
    QLineEdit *m_proxy;
    parts::Field *m_proxyField;
    QString m_storedProxy;
    bool m_isUnreadable = false; // the certificates and the key that are stored: the next save says of all
    bool m_isSetting = false;
    std::function<void()> m_changed;
};

} // namespace candor::pages
