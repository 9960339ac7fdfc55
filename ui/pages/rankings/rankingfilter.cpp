// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/rankings/rankingfilter.h"

#include "look/metrics.h"
#include "models/words.h"
#include "pages/rankings/positionfield.h"
#include "parts/flowlayout.h"
#include "parts/segments.h"

#include <QComboBox>
#include <QCoreApplication>

namespace candor::pages {

using client::RankingQuery;
using domain::AssessmentStatus;
using domain::Level;

namespace {

constexpr int positionWidth = 240;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(RankingFilter)
};

} // namespace

RankingFilter::RankingFilter(const client::RankingCalls &calls, bool mayReview, QWidget *parent)
    : QWidget(parent)
    , m_position(new PositionField(calls))
    , m_level(new QComboBox)
    , m_status(new parts::Segments(
          Text::tr("Which reports"), {Text::tr("Approved"), Text::tr("Waiting for review")}))
{
    m_position->setFixedWidth(positionWidth);
    m_level->setAccessibleName(Text::tr("Level"));
    m_level->addItem(Text::tr("Every level"));
    for (const auto level : {Level::Junior, Level::Mid, Level::Senior, Level::Lead})
        m_level->addItem(models::word(level), int(level));
    auto *line = new parts::FlowLayout(this, look::space::s);
    for (auto *widget : std::initializer_list<QWidget *>{m_position, m_level, m_status})
        line->addWidget(widget);
    m_status->setVisible(mayReview);
    m_position->whenFinished([this](const PositionField::Choice &choice) {
        if (choice.level) {
            m_isSetting = true;
            m_level->setCurrentIndex(m_level->findData(int(*choice.level)));
            m_isSetting = false;
        }
        tell();
    });
    connect(m_level, &QComboBox::currentIndexChanged, this, &RankingFilter::tell);
    m_status->whenChosen([this](int) { tell(); });
}

RankingQuery RankingFilter::query() const
{
    RankingQuery query;
    query.position = m_position->text().trimmed();
    if (m_level->currentIndex() > 0)
        query.level = Level(m_level->currentData().toInt());
    query.status = m_status->current() == 1 ? AssessmentStatus::PendingReview : AssessmentStatus::Approved;
    return query;
}

void RankingFilter::tell()
{
    const auto asked = query();
    m_position->setReports(asked.level, asked.status);
    if (!m_isSetting && m_changed)
        m_changed(asked);
}

void RankingFilter::clear()
{
    m_isSetting = true;
    m_position->forget();
    m_level->setCurrentIndex(0);
    m_status->setCurrent(0);
    m_isSetting = false;
    tell();
}

void RankingFilter::focusPosition()
{
    m_position->setFocus();
    m_position->selectAll();
}

} // namespace candor::pages
