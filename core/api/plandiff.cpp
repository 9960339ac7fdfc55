// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/documents.h"

namespace candor::api {

using domain::Plan;

namespace {

// The parts of one kind (sections, say) in the order of their plan.
using Parts = QList<QJsonObject>;

QString idOf(const QJsonObject &part)
{
    return part.value(QLatin1String("id")).toString();
}

const QJsonObject *find(const Parts &parts, const QString &id)
{
    const auto found
        = std::find_if(parts.begin(), parts.end(), [&](const QJsonObject &part) { return idOf(part) == id; });
    return found == parts.end() ? nullptr : &*found;
}

Parts partsOf(const QJsonValue &array)
{
    Parts parts;
    for (const auto &part : array.toArray())
        parts.append(part.toObject());
    return parts;
}

Parts sectionsOf(const QJsonObject &plan)
{
    auto sections = partsOf(plan.value(QLatin1String("sections")));
    for (auto &section : sections)
        section.remove(QLatin1String("questions"));
    return sections;
}

Parts questionsOf(const QJsonObject &plan)
{
    Parts questions;
    for (const auto &section : partsOf(plan.value(QLatin1String("sections")))) {
        for (auto question : partsOf(section.value(QLatin1String("questions")))) {
            question.insert(QLatin1String("sectionId"), idOf(section));
            questions.append(question);
        }
    }
    return questions;
}

// Both have the same members.
QJsonArray changedFields(const QJsonObject &from, const QJsonObject &to)
{
    QJsonArray fields;
    for (auto it = to.begin(); it != to.end(); ++it) {
        const auto before = from.value(it.key());
        if (before == it.value())
            continue;
        fields.append(QJsonObject{{QStringLiteral("field"), it.key()}, {QStringLiteral("before"), before},
            {QStringLiteral("after"), it.value()}});
    }
    return fields;
}

QJsonArray changedParts(const Parts &from, const Parts &to)
{
    QJsonArray changed;
    for (const auto &part : to) {
        const auto *before = find(from, idOf(part));
        if (!before || *before == part)
            continue;
        changed.append(QJsonObject{
            {QStringLiteral("id"), idOf(part)}, {QStringLiteral("fields"), changedFields(*before, part)}});
    }
    return changed;
}

// Those of `parts` that `others` has, too, or hasn't.
enum class Other {
    Has,
    Lacks,
};
Parts chosen(const Parts &parts, const Parts &others, Other other)
{
    Parts kept;
    for (const auto &part : parts) {
        if ((find(others, idOf(part)) != nullptr) == (other == Other::Has))
            kept.append(part);
    }
    return kept;
}

QJsonArray whole(const Parts &parts)
{
    QJsonArray array;
    for (const auto &part : parts)
        array.append(part);
    return array;
}

QJsonArray idsOf(const Parts &parts)
{
    QJsonArray ids;
    for (const auto &part : parts)
        ids.append(idOf(part));
    return ids;
}

QJsonObject partsDiff(const Parts &from, const Parts &to)
{
    const auto before = idsOf(chosen(from, to, Other::Has));
    const auto after = idsOf(chosen(to, from, Other::Has));
    QJsonValue order;
    if (before != after)
        order = QJsonObject{{QStringLiteral("before"), before}, {QStringLiteral("after"), after}};
    return {
        {QStringLiteral("added"), whole(chosen(to, from, Other::Lacks))},
        {QStringLiteral("removed"), whole(chosen(from, to, Other::Lacks))},
        {QStringLiteral("changed"), changedParts(from, to)},
        {QStringLiteral("order"), order},
    };
}

// What a plan says besides its parts, and besides what is different in every version.
QJsonObject ownFields(QJsonObject plan)
{
    for (const auto *name : {"id", "version", "provenance", "skillsCoverage", "competencies", "sections"})
        plan.remove(QLatin1String(name));
    return plan;
}

QJsonObject nameOf(const Plan &plan)
{
    return {{QStringLiteral("id"), plan.id.toString()}, {QStringLiteral("version"), plan.version}};
}

} // namespace

QJsonObject planDiff(const Plan &from, const Plan &to)
{
    const auto before = toJson(from);
    const auto after = toJson(to);
    const auto competencies = QLatin1String("competencies");
    return {
        {QStringLiteral("from"), nameOf(from)},
        {QStringLiteral("to"), nameOf(to)},
        {QStringLiteral("fields"), changedFields(ownFields(before), ownFields(after))},
        {competencies, partsDiff(partsOf(before.value(competencies)), partsOf(after.value(competencies)))},
        {QStringLiteral("sections"), partsDiff(sectionsOf(before), sectionsOf(after))},
        {QStringLiteral("questions"), partsDiff(questionsOf(before), questionsOf(after))},
    };
}

} // namespace candor::api
