// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "client/peoplecalls.h"
#include "models/listmodel.h"

namespace candor::models {

// A tenant's people or a platform's administrators, the newest first. GUI thread.
class PeopleModel final : public ListModel<api::Person>
{
public:
    enum Column {
        Name,
        Email,
        RoleName,
        Status,
        SignedIn,
        Made,
    };

    PeopleModel(
        const client::PeopleCalls &calls, const std::optional<client::Side> &side, QObject *parent = nullptr);

    // Both ask anew. Without a side there is nobody.
    void setSide(const std::optional<client::Side> &side);
    void setQuery(const client::PeopleQuery &query);
    [[nodiscard]] const std::optional<client::Side> &side() const { return m_side; }
    [[nodiscard]] const client::PeopleQuery &query() const { return m_query; }
    // How many who are listed have the role and can sign in; nothing unless all are listed, and not too many.
    [[nodiscard]] std::optional<int> activeWith(const QString &roleId) const;

private:
    client::Pending<api::Page<api::Person>> fetch(const api::PageQuery &page, QObject *reader) override;
    [[nodiscard]] QString idOf(const api::Person &person) const override { return person.id.toString(); }
    [[nodiscard]] QVariant show(const api::Person &person, int column, int role) const override;

    client::PeopleCalls m_calls;
    std::optional<client::Side> m_side;
    client::PeopleQuery m_query;
};

} // namespace candor::models
