// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/organisations/organisationfilter.h"

#include "look/metrics.h"
#include "models/organisationsmodel.h"
#include "parts/buttons.h"
#include "parts/flowlayout.h"
#include "parts/searchfield.h"

#include <QComboBox>
#include <QCoreApplication>

namespace candor::pages {

using client::OrganisationQuery;
using domain::TenantStatus;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(OrganisationFilter)
};

} // namespace

OrganisationFilter::OrganisationFilter(QWidget *parent)
    : QWidget(parent)
    , m_search(new parts::SearchField(Text::tr("Name or domain"), Text::tr("Find organisations")))
    , m_status(new QComboBox)
    , m_clear(parts::button(Text::tr("Clear filters"), look::ButtonRole::Quiet))
{
    m_status->setAccessibleName(Text::tr("Status"));
    m_status->addItem(Text::tr("Every status"));
    for (const auto status : {TenantStatus::Active, TenantStatus::Suspended})
        m_status->addItem(models::word(status), int(status));
    auto *line = new parts::FlowLayout(this, look::space::s);
    for (auto *widget : std::initializer_list<QWidget *>{m_search, m_status, m_clear})
        line->addWidget(widget);
    m_clear->hide();
    m_search->whenWanted([this] { tell(); });
    connect(m_status, &QComboBox::currentIndexChanged, this, &OrganisationFilter::tell);
    connect(m_clear, &QPushButton::clicked, this, &OrganisationFilter::clear);
}

void OrganisationFilter::whenChanged(const std::function<void(const OrganisationQuery &)> &changed)
{
    m_changed = changed;
}

OrganisationQuery OrganisationFilter::query() const
{
    OrganisationQuery query{m_search->wanted(), std::nullopt};
    if (m_status->currentIndex() > 0)
        query.status = TenantStatus(m_status->currentData().toInt());
    return query;
}

void OrganisationFilter::tell()
{
    m_search->settle();
    m_clear->setVisible(query() != OrganisationQuery());
    if (m_changed)
        m_changed(query());
}

void OrganisationFilter::focusSearch()
{
    m_search->beginTyping();
}

void OrganisationFilter::clear()
{
    m_search->put({});
    m_status->setCurrentIndex(0);
    tell();
}

} // namespace candor::pages
