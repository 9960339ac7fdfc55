// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "parts/columnlayout.h"

#include <QTableView>
#include <functional>

class QMenu;

namespace candor::parts {

// A table of rows of one height, however many: it asks its model for what is in sight and nothing else. Whole
// rows are selected. A press on a header orders by the server (SortableRole); columns are chosen, moved and
// widened by the person, and kept by their ids. Rows that come in above what is looked at don't move it, and
// the current row is found again by its RowIdRole after a reset.
class Table final : public QTableView
{
    Q_OBJECT

public:
    // `name`: what it is called to those who can't see it.
    explicit Table(const QString &name, QWidget *parent = nullptr);

    void setModel(QAbstractItemModel *model) override;
    // Columns as they were left under this name, and kept there from now on. After setModel().
    void keepColumnsAs(const QString &table);
    [[nodiscard]] ColumnLayout columnLayout() const;
    void setColumnLayout(const ColumnLayout &layout);
    // A menu of columns to show and hide and of orders, for a button; always as it is now. Owned by the
    // table.
    [[nodiscard]] QMenu *columnsMenu();

    // Shows which column the rows are ordered by; -1 = by none.
    void showSorting(int section, Qt::SortOrder order);

    // Shows only the first column, in rows of `height` that `delegate` paints, without a header; it is asked
    // again when the text gets another size. After setModel(); the columns aren't kept any more. `delegate`
    // is somebody else's.
    void useCards(QAbstractItemDelegate *delegate, const std::function<int()> &height);

    // Called with a row that is opened: Return or a double click.
    void whenOpened(const std::function<void(const QModelIndex &)> &opened);
    // Of every row that isn't a card.
    [[nodiscard]] static int heightOfRows();
    // Which are in sight, from 0; {0, -1} = none.
    [[nodiscard]] std::pair<int, int> rowsInSight() const;
    [[nodiscard]] QString currentId() const; // RowIdRole; empty = none
    void step(int rows); // the current row

    void keyboardSearch(const QString &) override { } // letters are the page's keys

Q_SIGNALS:
    void scrolled(); // other rows are in sight

protected:
    void rowsInserted(const QModelIndex &parent, int first, int last) override;
    void rowsAboutToBeRemoved(const QModelIndex &parent, int first, int last) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void sortBy(int section);
    void fillColumnsMenu();
    void showColumn(int section, bool isShown);
    void save();
    // As the text is now; what is looked at stays in its place.
    void adoptRowHeight();
    void adoptTextSize();
    void moveAlong(int rows);
    void updateRow(int row);
    void paintGround(const QRegion &region);
    [[nodiscard]] ColumnLayout layoutAtFirst() const;

    std::function<int()> m_rowHeight;
    QString m_savedAs; // empty = nowhere
    QMenu *m_columnsMenu;
    ColumnLayout m_kept; // as it was put on last, with columns that only other versions have
    QString m_lost; // the current row's id while the model is reset
    double m_textScale; // that columns are as wide for
    bool m_isApplying = false;
    bool m_hasCards = false;
};

} // namespace candor::parts
