// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/people/peoplefilter.h"

#include "look/metrics.h"
#include "models/peoplewords.h"
#include "parts/buttons.h"
#include "parts/flowlayout.h"
#include "parts/searchfield.h"

#include <QComboBox>
#include <QCoreApplication>

namespace candor::pages {

using client::PeopleQuery;
using domain::UserStatus;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(PeopleFilter)
};

} // namespace

PeopleFilter::PeopleFilter(QWidget *parent)
    : QWidget(parent)
    , m_search(new parts::SearchField(Text::tr("Name or e-mail"), Text::tr("Find people")))
    , m_status(new QComboBox)
    , m_clear(parts::button(Text::tr("Clear filters"), look::ButtonRole::Quiet))
{
    m_status->setAccessibleName(Text::tr("Status"));
    m_status->addItem(Text::tr("Every status"));
    for (const auto status : {UserStatus::Active, UserStatus::Invited, UserStatus::Disabled})
        m_status->addItem(models::word(status), int(status));
    auto *line = new parts::FlowLayout(this, look::space::s);
    for (auto *widget : std::initializer_list<QWidget *>{m_search, m_status, m_clear})
        line->addWidget(widget);
    m_clear->hide();
    m_search->whenWanted([this] { tell(); });
    connect(m_status, &QComboBox::currentIndexChanged, this, &PeopleFilter::tell);
    connect(m_clear, &QPushButton::clicked, this, &PeopleFilter::clear);
}

PeopleQuery PeopleFilter::query() const
{
    PeopleQuery query;
    query.text = m_search->wanted();
    if (m_status->currentIndex() > 0)
        query.status = UserStatus(m_status->currentData().toInt());
    return query;
}

void PeopleFilter::setQuery(const PeopleQuery &query)
{
    m_isSetting = true;
    m_search->put(query.text);
    m_status->setCurrentIndex(query.status ? m_status->findData(int(*query.status)) : 0);
    m_clear->setVisible(query != PeopleQuery());
    m_isSetting = false;
}

void PeopleFilter::tell()
{
    if (m_isSetting)
        return;
    m_search->settle();
    m_clear->setVisible(query() != PeopleQuery());
    if (m_changed)
        m_changed(query());
}

void PeopleFilter::focusSearch()
{
    m_search->beginTyping();
}

void PeopleFilter::clear()
{
    setQuery({});
    tell();
}

} // namespace candor::pages
