// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/answerreading.h"
#include "api/roleanswers.h"

namespace candor::api {

using domain::Result;

namespace {

RoleEntry readRole(DocumentReader &reader)
{
    return {reader.text(QLatin1String("id")), reader.text(QLatin1String("name")),
        textOrEmpty(reader, QLatin1String("description")), reader.texts(QLatin1String("permissions")),
        reader.boolean(QLatin1String("system"))};
}

} // namespace

Result<RoleEntry> roleFromJson(const QJsonObject &object)
{
    return answered(object, readRole);
}

Result<Page<RoleEntry>> rolePageFromJson(const QJsonObject &object)
{
    return answeredPage(object, readRole);
}

} // namespace candor::api
