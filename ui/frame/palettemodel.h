// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "frame/palettesource.h"

#include <QAbstractListModel>
#include <QStyledItemDelegate>

namespace candor::frame {

// Groups of entries under their headings as one list.
class PaletteModel final : public QAbstractListModel
{
public:
    enum Role {
        NoteRole = Qt::UserRole,
        KeyRole,
        GlyphRole,
        HeadingRole, // bool: the row is a heading, and can't be chosen
        IdRole,
    };

    using QAbstractListModel::QAbstractListModel;

    void show(const QList<PaletteGroup> &groups);
    // nullptr for headings. Valid until the next show().
    [[nodiscard]] const PaletteEntry *at(int row) const;
    [[nodiscard]] int rowOf(const QString &id) const; // -1 = none
    // The nearest entry from a row on, downwards or upwards; -1 = none.
    [[nodiscard]] int entryFrom(int row, int direction) const;
    // Among the entries alone, from 1.
    [[nodiscard]] int numberOf(int row) const;
    [[nodiscard]] int entries() const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    struct Line
    {
        QString heading; // empty: an entry
        PaletteEntry entry;
    };
    QList<Line> m_lines;
};

class PaletteDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(
        QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace candor::frame
