// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <Qt>

// What models tell of their cells and columns beside Qt's own roles, and tables ask for.
namespace candor::look {

enum Role {
    // Of a cell.
    RowIdRole = Qt::UserRole + 1, // QString: which thing the row is, whatever its place
    PendingRole, // bool: the row is there, what it says isn't yet
    GlyphRole, // int of look::Glyph before the text
    ToneRole, // int of look::Tone: the text stands in a badge
    MutedRole, // bool: stands back
    FreshRole, // bool: changed a moment ago

    // Of a column, by headerData().
    ColumnIdRole, // QByteArray: for ever, whatever the column is called
    WidthRole, // int: at first
    ShownAtFirstRole, // bool
    SortableRole, // bool: the server can order by it
    FirstOrderRole, // int of Qt::SortOrder: what a first press on the header asks for
    FirstOwnRole = Qt::UserRole + 100, // where a model's own begin
};

} // namespace candor::look
