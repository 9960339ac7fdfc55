// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/rankings/rankingfilter.h"

#include "look/metrics.h"
#include "models/words.h"
#include "parts/flowlayout.h"
#include "parts/segments.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QCompleter>
#include <QCoreApplication>
#include <QLineEdit>
#include <QStringListModel>

namespace candor::pages {

using client::RankingQuery;
using domain::AssessmentStatus;
using domain::Level;

namespace {

constexpr int positionWidth = 240;
constexpr int fewestLetters = 2; // that positions are looked for by
constexpr std::chrono::milliseconds pause{250};

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(RankingFilter)
};

} // namespace

RankingFilter::RankingFilter(bool mayReview, QWidget *parent)
    : QWidget(parent)
    , m_position(new QLineEdit)
    , m_positions(new QStringListModel(this))
    , m_level(new QComboBox)
    , m_status(new parts::Segments(
          Text::tr("Which reports"), {Text::tr("Approved"), Text::tr("Waiting for review")}))
{
    m_position->setAccessibleName(Text::tr("Position"));
    m_position->setPlaceholderText(Text::tr("Every position"));
    m_position->setClearButtonEnabled(true);
    m_position->setFixedWidth(positionWidth);
    auto *completer = new QCompleter(m_positions, this);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    m_position->setCompleter(completer);
    m_level->setAccessibleName(Text::tr("Level"));
    m_level->addItem(Text::tr("Every level"));
    for (const auto level : {Level::Junior, Level::Mid, Level::Senior, Level::Lead})
        m_level->addItem(models::word(level), int(level));
    auto *line = new parts::FlowLayout(this, look::space::s);
    for (auto *widget : std::initializer_list<QWidget *>{m_position, m_level, m_status})
        line->addWidget(widget);
    m_status->setVisible(mayReview);
    m_typing.setSingleShot(true);
    m_typing.setInterval(pause);
    connect(&m_typing, &QTimer::timeout, this, [this] {
        const auto text = m_position->text().trimmed();
        if (m_typed && text.size() >= fewestLetters)
            m_typed(text);
    });
    connect(m_position, &QLineEdit::textEdited, &m_typing, qOverload<>(&QTimer::start));
    connect(m_position, &QLineEdit::editingFinished, this, &RankingFilter::tell);
    connect(m_position, &QLineEdit::textChanged, this, [this](const QString &text) {
        if (text.isEmpty())
            tell();
    });
    connect(completer, QOverload<const QString &>::of(&QCompleter::activated), this, &RankingFilter::tell,
        Qt::QueuedConnection); // the field has the text then
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
    if (m_isSetting || !m_changed)
        return;
    m_typing.stop();
    m_position->setModified(false);
    m_position->completer()->popup()->hide(); // a position that is finished needs none
    m_changed(query());
}

void RankingFilter::clear()
{
    m_isSetting = true;
    m_position->clear();
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

void RankingFilter::offer(const QStringList &positions)
{
    auto known = m_positions->stringList();
    const auto before = known.size();
    for (const auto &position : positions) {
        if (!known.contains(position, Qt::CaseInsensitive))
            known.append(position);
    }
    if (known.size() == before)
        return;
    known.sort(Qt::CaseInsensitive);
    m_positions->setStringList(known);
    if (m_position->hasFocus() && m_position->isModified() && !m_position->text().isEmpty())
        m_position->completer()->complete();
}

} // namespace candor::pages
