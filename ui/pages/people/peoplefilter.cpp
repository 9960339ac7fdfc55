// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/people/peoplefilter.h"

#include "look/metrics.h"
#include "models/peoplewords.h"
#include "parts/buttons.h"
#include "parts/flowlayout.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QLineEdit>

namespace candor::pages {

using client::PeopleQuery;
using domain::UserStatus;

namespace {

constexpr std::chrono::milliseconds typing{250};
constexpr int searchWidth = 260;
constexpr int longestText = 200; // that the server takes

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(PeopleFilter)
};

} // namespace

PeopleFilter::PeopleFilter(QWidget *parent)
    : QWidget(parent)
    , m_search(new QLineEdit)
    , m_status(new QComboBox)
    , m_clear(parts::button(Text::tr("Clear filters"), look::ButtonRole::Quiet))
{
    m_search->setPlaceholderText(Text::tr("Name or e-mail"));
    m_search->setAccessibleName(Text::tr("Find people"));
    m_search->setClearButtonEnabled(true);
    m_search->setFixedWidth(searchWidth);
    m_search->setMaxLength(longestText);
    m_status->setAccessibleName(Text::tr("Status"));
    m_status->addItem(Text::tr("Every status"));
    for (const auto status : {UserStatus::Active, UserStatus::Invited, UserStatus::Disabled})
        m_status->addItem(models::word(status), int(status));
    auto *line = new parts::FlowLayout(this, look::space::s);
    for (auto *widget : std::initializer_list<QWidget *>{m_search, m_status, m_clear})
        line->addWidget(widget);
    m_clear->hide();
    m_typing.setSingleShot(true);
    m_typing.setInterval(typing);
    connect(&m_typing, &QTimer::timeout, this, &PeopleFilter::tell);
    connect(m_search, &QLineEdit::textChanged, this, [this] {
        if (!m_isSetting)
            m_typing.start();
    });
    connect(m_search, &QLineEdit::returnPressed, this, &PeopleFilter::tell);
    connect(m_status, &QComboBox::currentIndexChanged, this, &PeopleFilter::tell);
    connect(m_clear, &QPushButton::clicked, this, &PeopleFilter::clear);
}

PeopleQuery PeopleFilter::query() const
{
    PeopleQuery query;
    query.text = m_search->text().trimmed();
    if (m_status->currentIndex() > 0)
        query.status = UserStatus(m_status->currentData().toInt());
    return query;
}

void PeopleFilter::setQuery(const PeopleQuery &query)
{
    m_isSetting = true;
    m_typing.stop();
    m_search->setText(query.text);
    m_status->setCurrentIndex(query.status ? m_status->findData(int(*query.status)) : 0);
    m_clear->setVisible(query != PeopleQuery());
    m_isSetting = false;
}

void PeopleFilter::tell()
{
    if (m_isSetting)
        return;
    m_typing.stop();
    m_clear->setVisible(query() != PeopleQuery());
    if (m_changed)
        m_changed(query());
}

void PeopleFilter::focusSearch()
{
    m_search->setFocus();
    m_search->selectAll();
}

void PeopleFilter::clear()
{
    setQuery({});
    tell();
}

} // namespace candor::pages
