// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/answers.h"
#include "client/peoplecalls.h"

#include <QWidget>
#include <functional>

class QComboBox;
class QLineEdit;

namespace candor::parts {
class Field;
class FormFrame;
class Segments;
} // namespace candor::parts

namespace candor::pages {

// Who is to be made, or what of an account is to be different.
class PersonForm final : public QWidget
{
public:
    // `me`: who fills it in; nobody gives what they lack.
    explicit PersonForm(const api::Identity &me, QWidget *parent = nullptr);

    // Whom one can make.
    enum class Audience {
        People, // of a tenant, with roles
        Administrators, // of the person's own platform
        Owners, // of one platform or of the whole server, by a super admin
        Server, // owners of the whole server alone
    };
    // Whom `me` can make there.
    [[nodiscard]] Audience audienceAt(const client::Side &side) const;
    // Whom somebody new looks after.
    enum class Reach {
        Place, // that the page shows
        Server,
    };
    struct Events
    {
        std::function<void(const client::NewPerson &, Reach)> made;
        std::function<void(const client::PersonChange &)> changed;
        std::function<void()> givenUp;
    };
    void whenDone(const Events &events) { m_events = events; }
    // Which a tenant's people can have.
    void setRoles(const QList<api::RoleChoice> &roles);

    // Empty. `place`: the tenant's or platform's name.
    void beginNew(Audience audience, const QString &place);
    void beginEdit(const api::Person &person);
    // The same person, who changed meanwhile: what is typed stays.
    void rebase(const api::Person &person);
    // Once the form is left.
    void forgetPassword();
    // While the server is asked nothing can be changed.
    void setBusy(bool isBusy);
    // Why it wasn't done; a field that is wrong says so itself.
    void showFailure(const client::Failure &failure, const QUrl &server);

private:
    void buildFields();
    void begin();
    void chooseRole(const QString &id);
    void showRole();
    void showWay();
    void submit();
    void submitNew();
    void submitChange();
    [[nodiscard]] bool isComplete();
    [[nodiscard]] parts::Field *fieldAt(const QString &pointer) const;

    [[nodiscard]] Reach reach() const;

    api::Identity m_me;
    Audience m_audience = Audience::People; // of somebody new
    QList<api::RoleChoice> m_roles;
    std::optional<api::Person> m_edited; // nothing: somebody new
    parts::FormFrame *m_frame;
    QLineEdit *m_name;
    QLineEdit *m_email;
    QComboBox *m_role;
    QComboBox *m_reach;
    parts::Segments *m_way;
    QLineEdit *m_password;
    parts::Field *m_nameField;
    parts::Field *m_emailField;
    parts::Field *m_roleField;
    parts::Field *m_reachField;
    parts::Field *m_wayField;
    parts::Field *m_passwordField;
    Events m_events;
};

} // namespace candor::pages
