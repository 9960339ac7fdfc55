// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/organisations/organisationlist.h"

#include "domain/async.h"
#include "frame/tablepane.h"
#include "frame/workspace.h"
#include "look/metrics.h"
#include "models/sentences.h"
#include "pages/organisations/organisationfilter.h"
#include "parts/detailside.h"
#include "parts/surface.h"

#include <QAction>
#include <QBoxLayout>
#include <QCoreApplication>

namespace candor::pages {

using client::Outcome;
using domain::Tenant;
using domain::TenantId;
using models::PagedModel;

namespace {

constexpr int detailWidth = 360;
constexpr std::chrono::milliseconds restOnRow{120}; // before what is looked at is asked for

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(OrganisationList)
};

} // namespace

OrganisationList::OrganisationList(
    frame::Workspace &workspace, const OrganisationDetail::Commands &commands, QAction *make, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_calls(workspace.api().organisations)
    , m_names(workspace.api().platforms, *workspace.session().me())
    , m_model(m_calls, m_names)
    , m_make(make)
{
    layOut(commands);
    m_rest.setSingleShot(true);
    m_rest.setInterval(restOnRow);
    connect(&m_rest, &QTimer::timeout, this, [this] { ask(); });
    connect(m_pane->table().selectionModel(), &QItemSelectionModel::currentRowChanged, this,
        [this](const QModelIndex &index) {
            if (const auto *tenant = index.isValid() ? m_model.at(index.row()) : nullptr)
                look(tenant->id);
        });
    connect(&m_model, &PagedModel::phaseChanged, this, [this] { showRow(); });
    const auto &session = m_workspace.session();
    for (const auto moved : {&client::Session::workplaceChanged, &client::Session::workplaceUpdated})
        connect(&session, moved, this, [this] { adoptWorkplace(); });
    applyFilter({});
    adoptWorkplace();
}

void OrganisationList::layOut(const OrganisationDetail::Commands &commands)
{
    m_pane = new frame::TablePane(
        m_model, m_workspace.session(), Text::tr("Organisations"), QStringLiteral("organisations"));
    m_pane->table().whenOpened([act = commands.act](const QModelIndex &) { act->trigger(); });
    m_detail = new OrganisationDetail(commands, m_names);
    m_side = new parts::DetailSide(m_detail, detailWidth);
    m_side->hide();
    m_filter = new OrganisationFilter;
    m_filter->whenChanged([this](const client::OrganisationQuery &query) {
        lookNowhere();
        applyFilter(query);
    });
    auto *bar = new parts::Surface(parts::Surface::Shape::Header);
    auto *barLine = parts::row(bar, look::space::s);
    barLine->setContentsMargins(look::space::l, look::space::s, look::space::l, look::space::s);
    barLine->addWidget(m_filter, 1);
    auto *lines = parts::column(this, 0);
    lines->addWidget(bar);
    auto *both = parts::row(nullptr, 0);
    both->addWidget(m_pane, 1);
    both->addWidget(m_side);
    lines->addLayout(both, 1);
    setFocusProxy(&m_pane->table());
}

parts::Table &OrganisationList::table() const
{
    return m_pane->table();
}

void OrganisationList::applyFilter(const client::OrganisationQuery &query)
{
    if (query != client::OrganisationQuery()) {
        m_pane->setEmpty({look::Glyph::Building, look::Tone::Neutral, Text::tr("No organisation fits"),
            Text::tr("None that you look after is called so and stands so."), {}, Text::tr("Clear filters"),
            [this] { m_filter->clear(); }});
    } else {
        m_pane->setEmpty({look::Glyph::Building, look::Tone::Neutral, Text::tr("No organisations yet"),
            Text::tr("Each customer or company gets one, with people, keys and interviews of its own."), {},
            m_make->text(), [this] { m_make->trigger(); }});
    }
    m_model.setQuery(query);
}

void OrganisationList::focusSearch()
{
    m_filter->focusSearch();
}

void OrganisationList::reload()
{
    m_model.reload(PagedModel::Keep::Place);
    m_detail->showTrouble({});
    if (m_id)
        ask();
}

void OrganisationList::tell()
{
    if (m_changed)
        m_changed();
}

void OrganisationList::look(const TenantId &id)
{
    if (m_id == id)
        return;
    m_id = id;
    m_seen.reset();
    stopReading();
    const int row = m_model.rowOf(id.toString());
    if (const auto *tenant = row < 0 ? nullptr : m_model.at(row))
        showDetail(*tenant);
    else
        m_side->setFilled(false);
    m_rest.start();
    showRow();
}

// The row of what is looked at, where it is held; else none, so that nothing is done to another.
void OrganisationList::showRow()
{
    auto &table = m_pane->table();
    if (!m_id && m_model.rowCount() > 0 && !m_model.isFetching()) {
        table.setCurrentIndex(m_model.index(0, 0));
        return;
    }
    const int row = m_id ? m_model.rowOf(m_id->toString()) : -1;
    if (row >= 0 && table.currentIndex().row() != row)
        table.setCurrentIndex(m_model.index(row, 0));
    else if (row < 0 && table.currentIndex().isValid())
        table.setCurrentIndex({});
    m_side->setVisible(m_model.rowCount() > 0 || m_seen);
    tell();
}

void OrganisationList::ask()
{
    m_rest.stop();
    if (!m_id)
        return;
    stopReading();
    m_reader = std::make_unique<QObject>();
    domain::whenFinished(
        m_calls.get(*m_id, m_reader.get()), m_reader.get(), [this, id = *m_id](const Outcome<Seen> &outcome) {
            if (m_id == id)
                take(outcome);
        });
}

// Later, as it may be what tells of an answer just now.
void OrganisationList::stopReading()
{
    if (m_reader)
        m_reader.release()->deleteLater();
}

void OrganisationList::take(const Outcome<Seen> &outcome)
{
    if (outcome) {
        adopt(*outcome);
        return;
    }
    if (outcome.error().is(domain::ErrorCode::ScopeForbidden)) {
        Q_EMIT m_workspace.said(QStringLiteral("organisations"),
            {Text::tr("That organisation isn't there any more."), look::Tone::Warning});
        forget(*m_id);
    } else if (m_detail->shown() && m_id == m_detail->shown()->id) {
        m_detail->showTrouble(models::sentence(outcome.error(), m_workspace.session().server()));
    }
    tell();
}

void OrganisationList::adopt(const Seen &seen)
{
    if (m_id == seen.value->id) {
        m_seen = seen;
        showDetail(*seen.value);
    }
    adopt(*seen.value);
    tell();
}

void OrganisationList::adopt(const Tenant &tenant)
{
    m_model.update(tenant);
    m_workspace.session().noteTenant({tenant.id, tenant.name, tenant.status});
}

void OrganisationList::forget(const TenantId &id)
{
    if (m_id == id)
        lookNowhere();
    m_model.reload(PagedModel::Keep::Nothing);
    tell();
}

// Until there is a first row again.
void OrganisationList::lookNowhere()
{
    m_id.reset();
    m_seen.reset();
    stopReading();
    m_rest.stop();
    m_detail->giveUp();
    m_side->setFilled(false);
    m_pane->table().setCurrentIndex({});
}

void OrganisationList::showDetail(const Tenant &tenant)
{
    const auto &actsIn = m_workspace.session().actsIn();
    m_detail->show(tenant,
        actsIn && actsIn->id == tenant.id ? OrganisationDetail::Place::Here
                                          : OrganisationDetail::Place::Elsewhere);
    m_side->setFilled(true);
    m_side->show();
}

void OrganisationList::adoptWorkplace()
{
    const auto &actsIn = m_workspace.session().actsIn();
    m_model.setWorkplace(actsIn ? std::optional(actsIn->id) : std::nullopt);
    if (m_detail->shown() && m_id == m_detail->shown()->id)
        showDetail(*m_detail->shown());
    tell();
}

void OrganisationList::showTrouble(const Tenant &tenant, const QString &sentence)
{
    if (isVisible() && m_id == tenant.id)
        m_detail->showTrouble(sentence);
    else
        Q_EMIT m_workspace.said(QStringLiteral("organisations"),
            {Text::tr("“%1”: %2").arg(tenant.name, sentence), look::Tone::Danger});
}

} // namespace candor::pages
