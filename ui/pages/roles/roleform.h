// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "client/rolecalls.h"

#include <QWidget>
#include <functional>

class QLabel;
class QLineEdit;
class QUrl;

namespace candor::parts {
class Confirm;
class Field;
class FormFrame;
} // namespace candor::parts

namespace candor::pages {

class PermissionMatrix;

// What a role is to be, or is.
class RoleForm final : public QWidget
{
public:
    // `mine`: the person's own permissions, without wildcards.
    explicit RoleForm(const QStringList &mine, QWidget *parent = nullptr);

    void beginNew();
    // A new one that may what `role` may, as far as the person can give it.
    void beginCopy(const api::RoleEntry &role);
    void beginChange(const api::RoleEntry &role);
    // To look at and not to change.
    void show(const api::RoleEntry &role);

    void whenWanted(const std::function<void(const client::RoleWish &)> &wanted) { m_wanted = wanted; }
    void whenGivenUp(const std::function<void()> &givenUp) { m_givenUp = givenUp; }
    // While the server is asked nothing can be changed.
    void setBusy(bool isBusy);
    // Why it wasn't saved; a field that is wrong says so itself.
    void showFailure(const client::Failure &failure, const QUrl &server);
    // Somebody else changed the role, which is `now`: what is typed stays, and is saved over it or given up.
    void showConflict(const api::RoleEntry &now);
    // Asks first when something would be lost.
    void leave();
    [[nodiscard]] bool isChanged() const;

private:
    enum class Purpose {
        Make,
        Change,
        Look,
    };
    void begin(Purpose purpose, const QString &title, const QString &save);
    void fill(const api::RoleEntry &role);
    void submit();
    [[nodiscard]] bool isComplete();

    Purpose m_purpose = Purpose::Make;
    api::RoleEntry m_before; // what it is changed from
    QStringList m_chosenAtFirst; // of those that can be given
    parts::FormFrame *m_frame;
    QLabel *m_about;
    QLineEdit *m_name;
    parts::Field *m_nameField;
    QLineEdit *m_description;
    parts::Field *m_descriptionField;
    PermissionMatrix *m_matrix;
    parts::Confirm *m_confirm;
    std::function<void(const client::RoleWish &)> m_wanted;
    std::function<void()> m_givenUp;
};

} // namespace candor::pages
