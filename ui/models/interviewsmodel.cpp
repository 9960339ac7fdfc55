// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/interviewsmodel.h"

#include "models/interviewwords.h"
#include "models/words.h"

#include <QCoreApplication>

namespace candor::models {

using api::InterviewSummary;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(InterviewsModel)
};

enum ColumnNumber {
    Candidate,
    Position,
    LevelColumn,
    StateColumn,
    Quality,
    Company,
    Reference,
    Made,
    Changed,
};

QList<Column> allColumns()
{
    const auto name = [](const char *text) { return QString::fromLatin1(text); };
    return {
        {"candidate", Text::tr("Candidate"), 115, name("candidateRef")},
        {"position", Text::tr("Position"), 200, name("position"), name("-position")},
        {"level", Text::tr("Level"), 85},
        {"state", Text::tr("State"), 195},
        {"quality", Text::tr("Request"), 90},
        {"company", Text::tr("Company"), 140, {}, {}, false},
        {"externalId", Text::tr("Reference"), 150, {}, {}, false},
        {"created", Text::tr("Requested"), 145, name("createdAt"), name("-createdAt"), true, false, true},
        {"updated", Text::tr("Changed"), 145, name("updatedAt"), name("-updatedAt"), true, false, true},
    };
}

} // namespace

InterviewsModel::InterviewsModel(const client::InterviewCalls &calls, QObject *parent)
    : ListModel(allColumns(), std::chrono::milliseconds(60), parent)
    , m_calls(calls)
{
}

void InterviewsModel::prepare(const client::InterviewQuery &query)
{
    m_query = query;
    presetSort(query.sort);
}

void InterviewsModel::setQuery(const client::InterviewQuery &query)
{
    const bool isSame = query == this->query();
    m_query = query;
    if (isSame)
        return;
    m_unseen.clear();
    if (sort() != query.sort)
        setSort(query.sort);
    else
        reload(Keep::Nothing);
}

client::InterviewQuery InterviewsModel::query() const
{
    auto query = m_query;
    query.sort = sort();
    return query;
}

client::Pending<api::Page<InterviewSummary>> InterviewsModel::fetch(
    const api::PageQuery &page, QObject *reader)
{
    auto asked = query();
    if (!asked.text.isEmpty())
        asked.sort.clear(); // a search has the order of the newest only
    return m_calls.listInterviews(asked, page, reader);
}

int InterviewsModel::hear(const QList<api::EventEnvelope> &events)
{
    for (const auto &event : events) {
        if (event.runId.isEmpty())
            continue;
        if (isFetching())
            m_meanwhile.insert(event.runId, event);
        if (apply(event))
            continue;
        // Only what is new is known to be missing here: another one may be on a page that isn't held.
        const bool mayBelong = m_query.states.isEmpty() || m_query.states.contains(event.state);
        if (event.type == domain::EventType::Received && mayBelong && m_query.text.isEmpty()
            && !m_query.attentionOnly)
            m_unseen.insert(event.runId);
    }
    return unseen();
}

// Whether it is about a row that is held. Rows that are newer know better.
bool InterviewsModel::apply(const api::EventEnvelope &event)
{
    const int row = rowOf(event.runId);
    const auto *known = row < 0 ? nullptr : at(row);
    if (!known)
        return false;
    if (event.timestamp < known->updatedAt)
        return true;
    auto changed = *known;
    changed.state = event.state;
    changed.updatedAt = event.timestamp;
    update(changed);
    return true;
}

void InterviewsModel::answered()
{
    const auto heard = std::exchange(m_meanwhile, {});
    for (const auto &event : heard)
        (void)apply(event);
}

bool InterviewsModel::matches(const InterviewSummary &row) const
{
    return m_query.states.isEmpty() || m_query.states.contains(row.state);
}

QVariant InterviewsModel::show(const InterviewSummary &row, int column, int role) const
{
    if (column == StateColumn && role == look::ToneRole)
        return int(toneOf(row.state));
    if (column == StateColumn && role == look::GlyphRole)
        return int(row.attention.isEmpty() ? glyphOf(row.state) : look::Glyph::Warning);
    if (role == Qt::ToolTipRole) {
        if (column == Made || column == Changed)
            return dateAndTime(column == Made ? row.createdAt : row.updatedAt);
        return column == StateColumn && !row.attention.isEmpty() ? Text::tr("A person should look at this.")
                                                                 : QVariant();
    }
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case Candidate:
        return row.candidateRef;
    case Position:
        return row.position;
    case LevelColumn:
        return row.level ? word(*row.level) : QString();
    case StateColumn:
        return word(row.state);
    case Quality:
        return shortWord(row.dataQuality);
    case Company:
        return row.companyName;
    case Reference:
        return row.externalId;
    case Made:
        return dateAndTime(row.createdAt);
    case Changed:
        return dateAndTime(row.updatedAt);
    default:
        return {};
    }
}

} // namespace candor::models
