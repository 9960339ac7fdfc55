// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/savedviews.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSettings>

namespace candor::models {

namespace {

const QString setting = QStringLiteral("tables/interviews/views");
constexpr qsizetype longestName = 60;
const QLatin1String nameKey("name");
const QLatin1String statesKey("states");
const QLatin1String levelKey("level");
const QLatin1String positionKey("position");
const QLatin1String textKey("text");
const QLatin1String attentionKey("attention");
const QLatin1String sortKey("sort");
const QLatin1String columnsKey("columns");

QJsonObject toJson(const SavedView &view)
{
    QJsonArray states;
    for (const auto state : view.query.states)
        states.append(domain::name(state));
    return {
        {nameKey, view.name},
        {statesKey, states},
        {levelKey, view.query.level ? domain::name(*view.query.level) : QString()},
        {positionKey, view.query.position},
        {textKey, view.query.text},
        {attentionKey, view.query.attentionOnly},
        {sortKey, view.query.sort},
        {columnsKey, view.columns},
    };
}

SavedView fromJson(const QJsonObject &object)
{
    SavedView view;
    view.name = object.value(nameKey).toString().left(longestName);
    const auto states = object.value(statesKey).toArray();
    for (const auto &name : states) {
        if (const auto state = domain::stateFromName(name.toString()))
            view.query.states.append(*state);
    }
    view.query.level = domain::levelFromName(object.value(levelKey).toString());
    view.query.position = object.value(positionKey).toString();
    view.query.text = object.value(textKey).toString();
    view.query.attentionOnly = object.value(attentionKey).toBool();
    view.query.sort = object.value(sortKey).toString();
    view.columns = object.value(columnsKey).toObject();
    return view;
}

void keep(const QList<SavedView> &views)
{
    QJsonArray array;
    for (const auto &view : views)
        array.append(toJson(view));
    QSettings().setValue(setting, QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact)));
}

} // namespace

QList<SavedView> savedViews()
{
    QList<SavedView> views;
    const auto array = QJsonDocument::fromJson(QSettings().value(setting).toString().toUtf8()).array();
    for (const auto &value : array) {
        const auto view = fromJson(value.toObject());
        if (!view.name.isEmpty())
            views.append(view);
    }
    return views;
}

void saveView(const SavedView &view)
{
    auto views = savedViews();
    const auto it = std::find_if(
        views.begin(), views.end(), [&view](const SavedView &known) { return known.name == view.name; });
    if (it == views.end())
        views.append(view);
    else
        *it = view;
    keep(views);
}

void forgetView(const QString &name)
{
    auto views = savedViews();
    views.removeIf([&name](const SavedView &view) { return view.name == name; });
    keep(views);
}

} // namespace candor::models
