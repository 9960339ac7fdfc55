// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workflow/validationjson.h"

#include <QJsonArray>

namespace candor::workflow {

QJsonObject toJson(const agents::Validation &validation)
{
    QJsonArray skills;
    for (const auto &skill : validation.skills) {
        QJsonObject json{
            {QStringLiteral("requirement"), skill.requirement},
            {QStringLiteral("canonical"), skill.canonical},
            {QStringLiteral("family"), skill.family},
            {QStringLiteral("mustHave"), skill.mustHave},
            {QStringLiteral("confidence"), skill.confidence},
        };
        if (skill.years)
            json.insert(QStringLiteral("years"), *skill.years);
        skills.append(json);
    }
    return {{QStringLiteral("skills"), skills},
        {QStringLiteral("warnings"), QJsonArray::fromStringList(validation.warnings)}};
}

agents::Validation validationFromJson(const QJsonObject &json)
{
    agents::Validation validation;
    for (const auto &value : json.value(QLatin1String("skills")).toArray()) {
        const auto object = value.toObject();
        agents::Skill skill;
        skill.requirement = object.value(QLatin1String("requirement")).toString();
        skill.canonical = object.value(QLatin1String("canonical")).toString();
        skill.family = object.value(QLatin1String("family")).toString();
        skill.mustHave = object.value(QLatin1String("mustHave")).toBool();
        skill.confidence = object.value(QLatin1String("confidence")).toDouble();
        if (object.contains(QLatin1String("years")))
            skill.years = object.value(QLatin1String("years")).toInt();
        validation.skills.append(skill);
    }
    for (const auto &warning : json.value(QLatin1String("warnings")).toArray())
        validation.warnings.append(warning.toString());
    return validation;
}

} // namespace candor::workflow
