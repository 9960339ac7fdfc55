// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/board/boardcolumn.h"

#include "look/metrics.h"
#include "models/interviewwords.h"
#include "models/words.h"
#include "pages/board/carddelegate.h"
#include "parts/buttons.h"
#include "parts/glyphview.h"
#include "parts/labels.h"
#include "parts/surface.h"

#include <QApplication>
#include <QBoxLayout>
#include <QLocale>

namespace candor::pages {

using models::PagedModel;
using namespace look::space;

namespace {

constexpr int columnWidth = 264;
constexpr int narrowWidth = 132;
constexpr int headHeight = 56; // two lines of a name fit

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(BoardColumn)
};

// The newest in this state come first, whenever they were requested.
client::InterviewQuery queryOf(domain::State state)
{
    client::InterviewQuery query;
    query.states = {state};
    query.sort = QStringLiteral("-updatedAt");
    return query;
}

} // namespace

BoardColumn::BoardColumn(domain::State state, frame::Workspace &workspace, const domain::Clock &clock)
    : m_state(state)
    , m_model(workspace.api().interviews)
    , m_pane(new frame::TablePane(m_model, workspace.session(), models::word(state), {}))
    , m_name(parts::runningText(models::word(state), look::Type::Strong))
    , m_number(parts::label({}, look::Type::Body, parts::Ink::Muted))
{
    m_model.prepare(queryOf(state));
    auto &table = m_pane->table();
    table.useCards(new CardDelegate(m_model, clock, &table), &CardDelegate::height);
    table.setSelectionMode(QAbstractItemView::SingleSelection);
    table.whenOpened([&workspace](const QModelIndex &index) {
        workspace.navigator().go({"interview", index.data(look::RowIdRole).toString()});
    });
    m_pane->hideFoot();
    m_pane->setEmpty({models::glyphOf(state), look::Tone::Neutral, Text::tr("None is left here"), {}});
    m_all = parts::glyphButton(
        look::Glyph::Table, Text::tr("All in the state “%1”, as a table").arg(models::word(state)));
    connect(static_cast<QPushButton *>(m_all), &QPushButton::clicked, this, [this, &workspace] {
        QUrlQuery detail;
        detail.addQueryItem(QStringLiteral("state"), domain::name(m_state));
        workspace.navigator().go({"interviews", {}, detail});
    });
    auto *ground = new parts::Surface(parts::Surface::Shape::Card, this);
    parts::column(this, 0)->addWidget(ground);
    auto *lines = parts::column(ground, 0);
    lines->setContentsMargins(1, 0, 1, m);
    m_head = new QWidget;
    auto *head = parts::row(m_head, s);
    head->setContentsMargins(m, s, s, s);
    head->addWidget(new parts::GlyphView(models::glyphOf(state), models::toneOf(state), look::glyphSize));
    head->addWidget(m_name, 1);
    head->addWidget(m_number);
    head->addWidget(m_all);
    lines->addWidget(m_head);
    lines->addWidget(m_pane, 1);
    lines->addStretch();
    setCount(0);
}

void BoardColumn::setCount(qint64 count)
{
    m_count = count;
    m_number->setText(QLocale().toString(count));
    setAccessibleName(
        Text::tr("%1: %2", "a state and how many are in it").arg(models::word(m_state), m_number->text()));
    m_all->setVisible(hasCards());
    m_pane->setVisible(hasCards());
    settle();
}

// Two lines of the name fit, and its longest word, however large texts are.
void BoardColumn::settle()
{
    const auto metrics = m_name->fontMetrics();
    int longest = 0;
    for (const auto &word : m_name->text().split(QLatin1Char(' ')))
        longest = std::max(longest, metrics.horizontalAdvance(word));
    const int beside = m + look::glyphSize + 3 * s + m_number->sizeHint().width() + xs;
    setFixedWidth(hasCards() ? columnWidth : std::max(narrowWidth, longest + beside));
    m_head->setMinimumHeight(std::max(headHeight, 2 * metrics.height() + 2 * s));
}

void BoardColumn::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        settle();
}

void BoardColumn::reload()
{
    // One that was emptied may hold something again before its number is known.
    if (hasCards() || m_model.phase() != PagedModel::Phase::Loading)
        m_model.reload(PagedModel::Keep::Place);
}

void BoardColumn::age()
{
    m_pane->table().viewport()->update();
}

void BoardColumn::step(int cards)
{
    m_pane->table().step(cards);
}

int BoardColumn::place() const
{
    const auto &table = m_pane->table();
    return table.currentIndex().isValid() ? table.currentIndex().row() - table.rowsInSight().first : 0;
}

void BoardColumn::enter(int place)
{
    auto &table = m_pane->table();
    const bool isKnown = table.currentIndex().isValid();
    table.setFocus(); // which makes the very first card the current one where there is none
    if (isKnown || m_model.rowCount() == 0)
        return;
    const auto [first, last] = table.rowsInSight();
    table.selectionModel()->setCurrentIndex(m_model.index(std::clamp(first + place, first, last), 0),
        QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
}

bool BoardColumn::hasTheFocus() const
{
    const auto *focused = QApplication::focusWidget();
    return focused && isAncestorOf(focused);
}

} // namespace candor::pages
