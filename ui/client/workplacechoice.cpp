// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "client/workplacechoice.h"

#include <QSettings>

namespace candor::client {

namespace {

QString keyOf(const domain::UserId &person, const char *what)
{
    return QStringLiteral("workplaces/%1/%2").arg(person.toString(), QLatin1String(what));
}

} // namespace

std::optional<WorkplaceChoice> keptChoice(const domain::UserId &person)
{
    const QSettings settings;
    const auto kept = settings.value(keyOf(person, "tenant"));
    if (!kept.isValid())
        return std::nullopt;
    WorkplaceChoice choice;
    if (const auto id = domain::TenantId::parse(kept.toString()))
        choice.tenant = api::TenantEntry{*id, settings.value(keyOf(person, "name")).toString()};
    return choice;
}

void keepChoice(const domain::UserId &person, const WorkplaceChoice &choice)
{
    QSettings settings;
    settings.setValue(keyOf(person, "tenant"), choice.tenant ? choice.tenant->id.toString() : QString());
    settings.setValue(keyOf(person, "name"), choice.tenant ? choice.tenant->name : QString());
}

} // namespace candor::client
