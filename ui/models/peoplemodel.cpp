// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/peoplemodel.h"

#include "look/script.h"
#include "models/peoplewords.h"
#include "models/words.h"

#include <QCoreApplication>

namespace candor::models {

using api::Person;
using client::PeopleQuery;
using client::Side;

namespace {

constexpr int mostCounted = 1000; // of a longer list the server tells when it is asked to do what it refuses

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(PeopleModel)
};

QList<models::Column> columnsOfPeople()
{
    return {
        {"name", Text::tr("Name"), 150},
        {"email", Text::tr("E-mail"), 190},
        {"role", Text::tr("Role"), 125},
        {"status", Text::tr("Status"), 110},
        {"signedIn", Text::tr("Last sign-in"), 130, {}, {}, false},
        {"made", Text::tr("Made"), 130, {}, {}, false},
    };
}

} // namespace

PeopleModel::PeopleModel(const client::PeopleCalls &calls, const std::optional<Side> &side, QObject *parent)
    : ListModel(columnsOfPeople(), std::chrono::milliseconds(60), parent)
    , m_calls(calls)
    , m_side(side)
{
}

void PeopleModel::setSide(const std::optional<Side> &side)
{
    m_side = side;
    reload(Keep::Nothing);
}

void PeopleModel::setQuery(const PeopleQuery &query)
{
    m_query = query;
    reload(Keep::Nothing);
}

std::optional<int> PeopleModel::activeWith(const QString &roleId) const
{
    const bool isWhole = m_query == PeopleQuery() && phase() == Phase::Ready && !canFetchMore({})
        && rowCount() <= mostCounted;
    if (!isWhole)
        return std::nullopt;
    int active = 0;
    for (int row = 0; row < rowCount(); ++row) {
        const auto *person = at(row);
        if (!person)
            return std::nullopt;
        if (person->roleId == roleId && person->status == domain::UserStatus::Active)
            ++active;
    }
    return active;
}

client::Pending<api::Page<Person>> PeopleModel::fetch(const api::PageQuery &page, QObject *reader)
{
    if (!m_side)
        return domain::ready(client::Outcome<api::Page<Person>>(api::Page<Person>()));
    return m_calls.list(*m_side, m_query, page, reader);
}

QVariant PeopleModel::show(const Person &person, int column, int role) const
{
    const auto now = domain::SystemClock().now();
    const bool isShut = isLocked(person, now);
    if (role == look::MutedRole)
        return person.status == domain::UserStatus::Disabled;
    if (role == look::ToneRole)
        return column == Status ? QVariant(int(isShut ? look::Tone::Warning : toneOf(person.status)))
                                : QVariant();
    if (role == look::GlyphRole)
        return column == Status ? QVariant(int(isShut ? look::Glyph::Hand : glyphOf(person.status)))
                                : QVariant();
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case Name:
        return person.name.isEmpty() ? person.email : person.name;
    case Email:
        return look::isolated(person.email);
    case RoleName:
        return roleWord(person.role);
    case Status:
        return statusWord(person, now);
    case SignedIn:
        return lastSignInWord(person);
    case Made:
        return dateAndTime(person.createdAt);
    default:
        return {};
    }
}

} // namespace candor::models
