// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QList>

namespace candor::parts {

// Which columns a table shows, how wide and in which order, by the columns' ids: what a newer version adds,
// removes or calls otherwise doesn't confuse it.
struct ColumnLayout
{
    struct Entry
    {
        QByteArray id;
        int width = 0; // of a hidden column, too: that it gets when it is shown again
        bool isShown = true;
        bool operator==(const Entry &) const = default;
    };
    QList<Entry> entries; // in the order on the screen
    bool operator==(const ColumnLayout &) const = default;

    // This layout for the columns that there are now, `there` being how they are at first. Columns that are
    // unknown here stay behind the one they follow there; entries without a column are kept for a version
    // that has it again.
    [[nodiscard]] ColumnLayout adapted(const ColumnLayout &there) const;
    [[nodiscard]] const Entry *find(const QByteArray &id) const; // nullptr = none
};

[[nodiscard]] QJsonObject toJson(const ColumnLayout &layout);
// Nothing when it isn't one; entries that make no sense are left out.
[[nodiscard]] ColumnLayout columnLayoutFromJson(const QJsonObject &object);

// Kept in the program's settings under the table's name.
[[nodiscard]] ColumnLayout savedColumnLayout(const QString &table);
void saveColumnLayout(const QString &table, const ColumnLayout &layout);

} // namespace candor::parts
