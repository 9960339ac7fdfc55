// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "frame/workspace.h"
#include "pages/people/peoplechanges.h"
#include "pages/people/personreader.h"

#include <functional>

namespace candor::pages {

class PeopleList;
class PersonDetail;

// What is done to the account that is looked at, without a form: asked about where it can't be undone, and
// told when it is done. All that it is made of outlives it.
class PersonDeeds final
{
public:
    struct House
    {
        frame::Workspace &workspace;
        PeopleChanges &changes;
        PersonReader &reader;
        PeopleList &list;
        PersonDetail &detail;
        std::function<void()> forgotten; // what is known of the account: nothing can be done to it now
    };
    explicit PersonDeeds(const House &house)
        : m_house(house)
    {
    }

    // Each wants an account that was read.
    void askForPassword();
    void switchStatus(); // disables who isn't disabled
    void askAboutRemoving();
    // Says why it failed, by the name, for another one may be in sight; what it is about is read anew.
    void tellFailure(const QString &name, const client::Failure &failure);
    void tell(const QString &text, look::Tone tone);

private:
    void setStatus(domain::UserStatus status);
    void setPassword(const QString &password);
    void remove();
    [[nodiscard]] QUrl server() const { return m_house.workspace.session().server(); }

    House m_house;
};

// What an account is called.
[[nodiscard]] inline QString nameOf(const api::Person &person)
{
    return person.name.isEmpty() ? person.email : person.name;
}

} // namespace candor::pages
