// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "looking.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
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

} // namespace candor::uitest
