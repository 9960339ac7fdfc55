// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "looking.h"

#include "look/metrics.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QScrollArea>
#include <QScrollBar>
#include <QTableView>

namespace candor::uitest {

namespace {

template <typename Kind>
QList<Kind *> visible(const QWidget &window)
{
    QList<Kind *> found;
    for (auto *widget : window.findChildren<Kind *>()) {
        if (widget->isVisible() && widget->width() > 0)
            found.append(widget);
    }
    return found;
}

void addCells(const QAbstractItemView &view, QStringList &words)
{
    const auto *model = view.model();
    if (!model || qobject_cast<const QHeaderView *>(&view)) // a table's headers have its model
        return;
    const auto *table = qobject_cast<const QTableView *>(&view);
    for (int row = 0; row < std::min(model->rowCount(), 50); ++row) {
        for (int column = 0; column < model->columnCount(); ++column) {
            if (table && table->isColumnHidden(column))
                continue; // nobody reads it
            words.append(model->index(row, column).data().toString());
        }
    }
    for (int column = 0; column < model->columnCount(); ++column)
        words.append(model->headerData(column, Qt::Horizontal).toString());
}

void addClippedColumns(const QTableView &view, QStringList &clipped)
{
    const auto &header = *view.horizontalHeader();
    for (int section = 0; section < header.count(); ++section) {
        const auto title = view.model()->headerData(section, Qt::Horizontal).toString();
        if (!header.isSectionHidden(section)
            && header.sectionSize(section)
                < header.fontMetrics().horizontalAdvance(title) + 2 * look::space::m)
            clipped.append(QStringLiteral("column “%1”").arg(title));
    }
}

// A pixel of rounding is no letter.
bool isShort(int has, int needs)
{
    return has + 1 < needs;
}

} // namespace

QStringList wordsOf(const QWidget &window)
{
    QStringList words;
    for (const auto *label : visible<QLabel>(window))
        words.append(label->text());
    for (const auto *button : visible<QAbstractButton>(window))
        words.append(button->text());
    for (const auto *box : visible<QComboBox>(window)) {
        for (int i = 0; i < box->count(); ++i)
            words.append(box->itemText(i));
    }
    for (const auto *view : visible<QAbstractItemView>(window))
        addCells(*view, words);
    words.removeAll(QString());
    return words;
}

QStringList clippedIn(const QWidget &window)
{
    QStringList clipped;
    for (const auto *label : visible<QLabel>(window)) {
        const auto room = label->contentsRect().size();
        const bool isClipped = label->wordWrap()
            ? isShort(label->height(), label->heightForWidth(label->width()))
            : isShort(room.width(), label->fontMetrics().size(0, label->text()).width());
        if (isClipped && !label->text().isEmpty())
            clipped.append(QStringLiteral("label “%1”").arg(label->text()));
    }
    for (const auto *button : visible<QAbstractButton>(window)) {
        if (!button->text().isEmpty() && isShort(button->width(), button->minimumSizeHint().width()))
            clipped.append(QStringLiteral("button “%1”").arg(button->text()));
    }
    for (const auto *view : visible<QTableView>(window))
        addClippedColumns(*view, clipped);
    for (const auto *area : visible<QScrollArea>(window)) {
        const bool isMeantTo
            = area->horizontalScrollBarPolicy() != Qt::ScrollBarAlwaysOff; // columns of cards
        if (!isMeantTo && area->horizontalScrollBar()->maximum() > 0)
            clipped.append(
                QStringLiteral("what is in “%1” has to be scrolled sideways").arg(area->accessibleName()));
    }
    return clipped;
}

} // namespace candor::uitest
