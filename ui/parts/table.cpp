// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "parts/table.h"

#include "look/metrics.h"
#include "look/roles.h"
#include "look/typography.h"
#include "parts/tabledelegate.h"
#include "parts/tableheader.h"

#include <QEvent>
#include <QHeaderView>
#include <QMenu>
#include <QScrollBar>

namespace candor::parts {

using namespace look::space;

namespace {

constexpr int looked = 200; // rows that the lost current one is looked for in after a reset

// Columns are kept as they are for texts of the usual size: another may be chosen while no table is there.
ColumnLayout scaled(ColumnLayout layout, double scale)
{
    for (auto &entry : layout.entries)
        entry.width = qRound(entry.width * scale);
    return layout;
}

} // namespace

Table::Table(const QString &name, QWidget *parent)
    : QTableView(parent)
    , m_rowHeight(&TableDelegate::rowHeight)
    , m_columnsMenu(new QMenu(this))
    , m_textScale(look::textScale())
{
    setAccessibleName(name);
    auto *header = new TableHeader(this);
    setHorizontalHeader(header);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setMinimumSectionSize(0);
    verticalHeader()->setDefaultSectionSize(m_rowHeight());
    auto *delegate = new TableDelegate(this);
    delegate->setGrounds(TableDelegate::Grounds::Beneath);
    setItemDelegate(delegate);
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setWordWrap(false);
    setCornerButtonEnabled(false);
    setTabKeyNavigation(false);
    setEditTriggers(NoEditTriggers);
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
    setMouseTracking(true);
    viewport()->setAttribute(Qt::WA_Hover);
    viewport()->setAttribute(Qt::WA_OpaquePaintEvent); // paintGround() fills all of it
    connect(this, &QTableView::entered, this, [this, delegate](const QModelIndex &index) {
        updateRow(delegate->hovered());
        delegate->setHovered(index.row());
        updateRow(index.row());
    });
    connect(header, &QHeaderView::sectionClicked, this, &Table::sortBy);
    connect(header, &QHeaderView::sectionResized, this, &Table::save);
    connect(header, &QHeaderView::sectionMoved, this, &Table::save);
    connect(header, &QWidget::customContextMenuRequested, this,
        [this, header](const QPoint &where) { m_columnsMenu->popup(header->mapToGlobal(where)); });
    connect(m_columnsMenu, &QMenu::aboutToShow, this, &Table::fillColumnsMenu);
}

void Table::setModel(QAbstractItemModel *model)
{
    QTableView::setModel(model);
    if (!model)
        return;
    setColumnLayout(layoutAtFirst());
    connect(model, &QAbstractItemModel::modelAboutToBeReset, this, [this] { m_lost = currentId(); });
    connect(model, &QAbstractItemModel::modelReset, this, [this, model] {
        const auto lost = std::exchange(m_lost, {});
        for (int row = 0; !lost.isEmpty() && row < std::min(looked, model->rowCount()); ++row) {
            const auto index = model->index(row, 0);
            if (index.data(look::RowIdRole).toString() == lost)
                selectionModel()->setCurrentIndex(
                    index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
        }
    });
    connect(selectionModel(), &QItemSelectionModel::currentRowChanged, this,
        [this](const QModelIndex &now, const QModelIndex &before) {
            if (!now.isValid() || !before.isValid())
                viewport()->update(); // with the ring around all of it
            updateRow(before.row());
            updateRow(now.row());
        });
}

void Table::updateRow(int row)
{
    if (row >= 0)
        viewport()->update(0, rowViewportPosition(row), viewport()->width(), rowHeight(row));
}

ColumnLayout Table::layoutAtFirst() const
{
    const auto titles = horizontalHeader()->fontMetrics(); // of languages that need more than was thought of
    ColumnLayout layout;
    for (int section = 0; section < model()->columnCount(); ++section) {
        const auto ask = [&](int role) { return model()->headerData(section, Qt::Horizontal, role); };
        layout.entries.append({ask(look::ColumnIdRole).toByteArray(),
            std::max(qRound(ask(look::WidthRole).toInt() * m_textScale),
                titles.horizontalAdvance(ask(Qt::DisplayRole).toString()) + l + m
                    + (ask(look::SortableRole).toBool() ? s : 0)), // its arrow
            ask(look::ShownAtFirstRole).toBool()});
    }
    return layout;
}

void Table::keepColumnsAs(const QString &table)
{
    m_savedAs.clear();
    setColumnLayout(scaled(savedColumnLayout(table), m_textScale));
    m_savedAs = table;
}

ColumnLayout Table::columnLayout() const
{
    ColumnLayout shown;
    const auto *header = horizontalHeader();
    int last = header->count() - 1;
    while (last > 0 && isColumnHidden(header->logicalIndex(last)))
        --last;
    for (int visual = 0; visual < header->count(); ++visual) {
        const int section = header->logicalIndex(visual);
        const auto id = model()->headerData(section, Qt::Horizontal, look::ColumnIdRole).toByteArray();
        const auto *known = m_kept.find(id);
        const bool isShown = !isColumnHidden(section);
        // A hidden one has no width, the last one fills what is left: both keep what they had.
        const int width = isShown && visual != last ? columnWidth(section)
            : known                                 ? known->width
                                                    : columnWidth(section);
        shown.entries.append({id, width, isShown});
    }
    return shown.adapted(m_kept); // with what other versions know
}

void Table::setColumnLayout(const ColumnLayout &layout)
{
    m_isApplying = true;
    m_kept = layout.adapted(layoutAtFirst());
    auto *header = horizontalHeader();
    int visual = 0;
    for (const auto &entry : std::as_const(m_kept.entries)) {
        for (int section = 0; section < header->count(); ++section) {
            if (model()->headerData(section, Qt::Horizontal, look::ColumnIdRole).toByteArray() != entry.id)
                continue;
            setColumnHidden(section, false); // a hidden section takes no width
            setColumnWidth(section, entry.width);
            setColumnHidden(section, !entry.isShown);
            header->moveSection(header->visualIndex(section), visual++);
        }
    }
    m_isApplying = false;
}

void Table::save()
{
    if (m_isApplying || !model())
        return;
    m_kept = columnLayout();
    if (!m_savedAs.isEmpty())
        saveColumnLayout(m_savedAs, scaled(m_kept, 1 / m_textScale));
}

QMenu *Table::columnsMenu()
{
    return m_columnsMenu;
}

void Table::fillColumnsMenu()
{
    m_columnsMenu->clear();
    const auto *header = horizontalHeader();
    int shown = 0;
    for (int section = 0; section < header->count(); ++section)
        shown += isColumnHidden(section) ? 0 : 1;
    for (int visual = 0; visual < header->count(); ++visual) {
        const int section = header->logicalIndex(visual);
        auto *action = m_columnsMenu->addAction(model()->headerData(section, Qt::Horizontal).toString());
        action->setCheckable(true);
        action->setChecked(!isColumnHidden(section));
        action->setEnabled(isColumnHidden(section) || shown > 1); // one stays
        connect(
            action, &QAction::toggled, this, [this, section](bool isShown) { showColumn(section, isShown); });
    }
    m_columnsMenu->addSeparator();
    auto *orders = m_columnsMenu->addMenu(tr("Order by"));
    for (int visual = 0; visual < header->count(); ++visual) {
        const int section = header->logicalIndex(visual);
        if (model()->headerData(section, Qt::Horizontal, look::SortableRole).toBool())
            orders->addAction(model()->headerData(section, Qt::Horizontal).toString(), this,
                [this, section] { sortBy(section); });
    }
    orders->setEnabled(!orders->isEmpty());
    m_columnsMenu->addAction(tr("As at first"), this, [this] {
        setColumnLayout(layoutAtFirst());
        save();
    });
}

void Table::showColumn(int section, bool isShown)
{
    const auto id = model()->headerData(section, Qt::Horizontal, look::ColumnIdRole).toByteArray();
    auto layout = columnLayout();
    for (auto &entry : layout.entries) {
        if (entry.id == id)
            entry.isShown = isShown;
    }
    setColumnLayout(layout);
    save();
}

void Table::sortBy(int section)
{
    if (!model()->headerData(section, Qt::Horizontal, look::SortableRole).toBool())
        return;
    const auto *header = static_cast<const TableHeader *>(horizontalHeader());
    const bool isSorted = header->sorted() == section;
    const bool wasDescending = header->order() == Qt::DescendingOrder;
    const auto first
        = Qt::SortOrder(model()->headerData(section, Qt::Horizontal, look::FirstOrderRole).toInt());
    const auto order = !isSorted ? first : wasDescending ? Qt::AscendingOrder : Qt::DescendingOrder;
    showSorting(section, order);
    model()->sort(section, order);
    scrollToTop();
}

void Table::showSorting(int section, Qt::SortOrder order)
{
    static_cast<TableHeader *>(horizontalHeader())->showSorting(section, order);
}

void Table::useCards(QAbstractItemDelegate *delegate, const std::function<int()> &height)
{
    m_isApplying = true;
    m_savedAs.clear();
    for (int section = 0; section < model()->columnCount(); ++section)
        setColumnHidden(section, section > 0);
    m_isApplying = false;
    m_hasCards = true;
    horizontalHeader()->hide();
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setItemDelegate(delegate);
    m_rowHeight = height;
    adoptRowHeight();
}

void Table::adoptRowHeight()
{
    const int before = verticalHeader()->defaultSectionSize();
    const int now = m_rowHeight();
    if (now == before)
        return;
    auto *bar = verticalScrollBar();
    const double rows = double(bar->value()) / before;
    verticalHeader()->setDefaultSectionSize(now);
    updateGeometries(); // so that the bar reaches that far
    bar->setValue(qRound(rows * now));
}

void Table::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::ApplicationFontChange) {
        adoptRowHeight();
        adoptTextSize();
    }
}

// Columns are as wide as what stands in them is large.
void Table::adoptTextSize()
{
    const double before = std::exchange(m_textScale, look::textScale());
    if (!model() || before == m_textScale)
        return;
    setColumnLayout(scaled(columnLayout(), m_textScale / before));
    save();
}

void Table::whenOpened(const std::function<void(const QModelIndex &)> &opened)
{
    connect(this, &QTableView::activated, this, [opened](const QModelIndex &index) {
        if (!index.data(look::PendingRole).toBool())
            opened(index);
    });
}

int Table::heightOfRows()
{
    return TableDelegate::rowHeight();
}

std::pair<int, int> Table::rowsInSight() const
{
    const int count = model() ? model()->rowCount() : 0;
    if (count == 0)
        return {0, -1};
    const int first = rowAt(0);
    const int last = rowAt(viewport()->height() - 1);
    return {std::max(0, first), last < 0 ? count - 1 : last};
}

QString Table::currentId() const
{
    return currentIndex().data(look::RowIdRole).toString();
}

void Table::step(int rows)
{
    const int count = model()->rowCount();
    if (count == 0)
        return;
    const int now = currentIndex().isValid() ? currentIndex().row() + rows : 0;
    const auto index = model()->index(std::clamp(now, 0, count - 1), 0);
    selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    scrollTo(index);
}

// What is looked at stays in its place, unless that is the very beginning.
void Table::rowsInserted(const QModelIndex &parent, int first, int last)
{
    const bool isAbove = verticalScrollBar()->value() > 0 && first <= rowsInSight().first;
    QTableView::rowsInserted(parent, first, last);
    if (isAbove)
        moveAlong(last - first + 1);
}

void Table::rowsAboutToBeRemoved(const QModelIndex &parent, int first, int last)
{
    const int top = rowsInSight().first;
    const int above = std::clamp(top - first, 0, last - first + 1);
    QTableView::rowsAboutToBeRemoved(parent, first, last);
    if (above > 0)
        moveAlong(-above);
}

void Table::moveAlong(int rows)
{
    if (rows > 0)
        updateGeometries(); // so that the bar reaches that far
    auto *bar = verticalScrollBar();
    bar->setValue(bar->value() + rows * verticalHeader()->defaultSectionSize());
}

void Table::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    Q_EMIT scrolled();
}

void Table::scrollContentsBy(int dx, int dy)
{
    QTableView::scrollContentsBy(dx, dy);
    if (dx != 0 || !currentIndex().isValid())
        viewport()->update(); // the ring and the current row's bar stay at its edge
    Q_EMIT scrolled();
}

} // namespace candor::parts
