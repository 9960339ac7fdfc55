// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "client/keycalls.h"

#include <QWidget>
#include <functional>

class QComboBox;
class QLineEdit;

namespace candor::parts {
class Field;
class FormFrame;
} // namespace candor::parts

namespace candor::pages {

class PermissionMatrix;

// What a new key or client is to be.
class KeyForm final : public QWidget
{
public:
    // `mine`: the person's own permissions, without wildcards.
    explicit KeyForm(const QStringList &mine, QWidget *parent = nullptr);

    // Empty again, for a key or a client.
    void begin(api::Credential::Kind kind);
    void whenWanted(const std::function<void(const client::NewCredential &)> &wanted) { m_wanted = wanted; }
    void whenGivenUp(const std::function<void()> &givenUp) { m_givenUp = givenUp; }
    // While the server is asked nothing can be changed.
    void setBusy(bool isBusy);
    // Why it wasn't made; a field that is wrong says so itself.
    void showFailure(const client::Failure &failure, const QUrl &server);

private:
    void chooseTemplate(int index);
    void submit();

    parts::FormFrame *m_frame;
    QLineEdit *m_name;
    parts::Field *m_nameField;
    QLineEdit *m_description;
    QComboBox *m_template;
    parts::Field *m_templateField;
    QComboBox *m_expiry;
    PermissionMatrix *m_matrix;
    std::function<void(const client::NewCredential &)> m_wanted;
    std::function<void()> m_givenUp;
};

} // namespace candor::pages
