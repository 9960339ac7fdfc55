// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "agents/builtin/grouping.h"

#include <QRegularExpression>

namespace candor::agents::builtin {

namespace {

constexpr int longestName = 60; // of a competency, in characters

// A quoted requirement can be a whole sentence: its first words name the competency.
QString cutToName(const QString &text)
{
    if (text.size() <= longestName)
        return text;
    const auto end = text.lastIndexOf(QLatin1Char(' '), longestName);
    static const QRegularExpression mark(
        QStringLiteral("(?:[\\s,;:(…]+|\\b(?:and|or|of|the|a|an|in|for|with|to|on|at|by) *)+$"));
    return text.left(end > 0 ? end : longestName).remove(mark) + QStringLiteral(" …");
}

QString competencyName(const Requirement &requirement)
{
    const bool generic = requirement.kind == SkillKind::Condition || requirement.setAside;
    if (generic)
        return requirement.setAside ? QStringLiteral("Duties of the role") : requirement.competency;
    static const QRegularExpression article(QStringLiteral("^(a|an|the) "));
    const QString name = capitalised(QString(requirement.phrase).remove(article));
    return requirement.wording == Wording::Quoted ? cutToName(name) : name;
}

} // namespace

QList<Group> grouped(const QList<Requirement> &requirements)
{
    QList<Group> groups;
    for (const auto &requirement : requirements) {
        const QString name = competencyName(requirement);
        auto found = std::find_if(
            groups.begin(), groups.end(), [&](const Group &group) { return group.name == name; });
        if (found == groups.end()) {
            groups.append({name, requirement.family, {requirement}, Shape::Explain, {}});
        } else {
            found->requirements.append(requirement);
        }
    }
    return groups;
}

void mergeFamilies(QList<Group> &groups)
{
    QList<Group> merged;
    for (const auto &group : std::as_const(groups)) {
        auto found = std::find_if(merged.begin(), merged.end(),
            [&](const Group &other) { return !group.family.isEmpty() && other.family == group.family; });
        if (found == merged.end()) {
            merged.append(group);
            continue;
        }
        found->requirements += group.requirements;
        found->name = found->requirements.first().competency;
    }
    groups = merged;
}

void mergeRest(QList<Group> &groups, int most)
{
    if (groups.size() <= most)
        return;
    QList<int> order;
    for (int i = 0; i < groups.size(); ++i)
        order.append(i);
    std::stable_sort(order.begin(), order.end(), [&](int a, int b) {
        const auto rank = [&](int index) {
            const auto &group = groups.at(index);
            return (group.isRequired() ? 100 : 0) + (group.family.isEmpty() ? 0 : 50)
                + int(group.requirements.size());
        };
        return rank(a) > rank(b);
    });
    QList<int> kept = order.mid(0, most - 1);
    std::sort(kept.begin(), kept.end());
    QList<Group> result;
    Group rest{QStringLiteral("Further requirements of the role"), {}, {}, Shape::Explain, {}};
    for (int i = 0; i < groups.size(); ++i) {
        if (kept.contains(i))
            result.append(groups.at(i));
        else
            rest.requirements += groups.at(i).requirements;
    }
    result.append(rest);
    groups = result;
}

void addGeneral(QList<Group> &groups, int room, int questionRoom)
{
    const QList<QPair<QString, Shape>> general{{QStringLiteral("Problem solving"), Shape::Problem},
        {QStringLiteral("Working with others"), Shape::Together}};
    for (const auto &[name, shape] : general) {
        const bool needed = groups.size() < 3;
        const bool exists = std::any_of(groups.begin(), groups.end(), [&](const Group &group) {
            return group.name == name
                || (shape == Shape::Problem && group.name == QLatin1String("Problem solving"))
                || (shape == Shape::Together
                    && (group.name == QLatin1String("Teamwork")
                        || group.name == QLatin1String("Communication")));
        });
        if (needed || (!exists && groups.size() < room && questionRoom > 0)) {
            groups.append({exists ? name + QStringLiteral(" in practice") : name, {}, {}, shape, {}});
            --questionRoom;
        }
    }
}

} // namespace candor::agents::builtin
