// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "parts/columnlayout.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>
#include <QSettings>

namespace candor::parts {

namespace {

constexpr int version = 1;
constexpr int narrowest = 24;
constexpr int widest = 4000;
const QLatin1String versionKey("version");
const QLatin1String columnsKey("columns");
const QLatin1String idKey("id");
const QLatin1String widthKey("width");
const QLatin1String shownKey("shown");

QString settingOf(const QString &table)
{
    return QStringLiteral("tables/%1/columns").arg(table);
}

} // namespace

const ColumnLayout::Entry *ColumnLayout::find(const QByteArray &id) const
{
    const auto it
        = std::find_if(entries.begin(), entries.end(), [&id](const Entry &entry) { return entry.id == id; });
    return it == entries.end() ? nullptr : &*it;
}

ColumnLayout ColumnLayout::adapted(const ColumnLayout &there) const
{
    ColumnLayout result = *this;
    QByteArray before;
    for (const auto &column : there.entries) {
        if (!result.find(column.id)) {
            const auto it = std::find_if(result.entries.begin(), result.entries.end(),
                [&before](const Entry &entry) { return entry.id == before; });
            result.entries.insert(it == result.entries.end() ? 0 : it - result.entries.begin() + 1, column);
        }
        before = column.id;
    }
    const bool showsAny = std::any_of(result.entries.begin(), result.entries.end(),
        [&there](const Entry &entry) { return entry.isShown && there.find(entry.id); });
    return showsAny ? result : there;
}

QJsonObject toJson(const ColumnLayout &layout)
{
    QJsonArray columns;
    for (const auto &entry : layout.entries) {
        columns.append(QJsonObject{
            {idKey, QString::fromUtf8(entry.id)},
            {widthKey, entry.width},
            {shownKey, entry.isShown},
        });
    }
    return {{versionKey, version}, {columnsKey, columns}};
}

ColumnLayout columnLayoutFromJson(const QJsonObject &object)
{
    ColumnLayout layout;
    if (object.value(versionKey).toInt() != version)
        return layout;
    QSet<QByteArray> seen;
    const auto columns = object.value(columnsKey).toArray();
    for (const auto &value : columns) {
        const auto column = value.toObject();
        const auto id = column.value(idKey).toString().toUtf8();
        const int width = column.value(widthKey).toInt();
        if (id.isEmpty() || width < narrowest || width > widest || seen.contains(id))
            continue;
        seen.insert(id);
        layout.entries.append({id, width, column.value(shownKey).toBool(true)});
    }
    return layout;
}

ColumnLayout savedColumnLayout(const QString &table)
{
    const auto bytes = QSettings().value(settingOf(table)).toString().toUtf8();
    return columnLayoutFromJson(QJsonDocument::fromJson(bytes).object());
}

void saveColumnLayout(const QString &table, const ColumnLayout &layout)
{
    const auto bytes = QJsonDocument(toJson(layout)).toJson(QJsonDocument::Compact);
    QSettings().setValue(settingOf(table), QString::fromUtf8(bytes));
}

} // namespace candor::parts
