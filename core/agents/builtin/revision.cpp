// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "agents/builtin/revision.h"

#include "agents/builtin/planner.h"
#include "agents/builtin/reviser.h"
#include "agents/builtin/schedule.h"

namespace candor::agents::builtin {

using domain::Level;
using domain::Plan;
using domain::Section;

namespace {

constexpr int mostOfOneTopic = 6; // questions
constexpr int fewestMinutesEach = 2;

int scoredQuestions(const Plan &plan)
{
    int count = 0;
    for (const auto &section : plan.sections)
        count += section.competencyIds.isEmpty() ? 0 : int(section.questions.size());
    return count;
}

// The number of questions of each section.
QList<QPair<QString, qsizetype>> sizesOf(const Plan &plan)
{
    QList<QPair<QString, qsizetype>> sizes;
    for (const auto &section : plan.sections)
        sizes.append({section.id, section.questions.size()});
    return sizes;
}

bool saysTheSame(const Plan &a, const Plan &b)
{
    return a.sections == b.sections && a.competencies == b.competencies && a.duration == b.duration;
}

} // namespace

// Asks for more about what is left while there is time for it.
void Reviser::fillUp(const QString &topic)
{
    while (scoredQuestions(m_plan) < mostOfOneTopic
        && (scoredQuestions(m_plan) + 1) * planning::minutesEach
            <= planning::scoredMinutes(m_plan.duration)) {
        if (!add(topic))
            return;
    }
}

bool Reviser::keepOnly(const QString &topic)
{
    const auto kept = placesOf(topic);
    if (kept.isEmpty()) {
        note(QStringLiteral("No question about “%1” was found %2; nothing was left out. Add the topic first.")
                .arg(topic, where()));
        return false;
    }
    QList<Place> others;
    for (int s = 0; s < m_plan.sections.size(); ++s) {
        const auto &section = m_plan.sections.at(s);
        for (int q = 0; q < section.questions.size(); ++q) {
            // Opening and closing stay; conditions of work go unless sections were chosen.
            const bool isCondition = section.competencyIds.isEmpty()
                && section.questions.at(q).qualification.has_value() && m_order.sections.isEmpty();
            const bool isKept = std::any_of(kept.begin(), kept.end(),
                [&](const Place &place) { return place.section == s && place.question == q; });
            if ((inScope(section) || isCondition) && !isKept)
                others.append({s, q});
        }
    }
    if (!others.isEmpty())
        removePlaces(others);
    if (m_order.sections.isEmpty())
        fillUp(topic);
    return true;
}

bool Reviser::replace(const Change &change)
{
    const auto places = placesOf(change.topic);
    const auto incoming = wanted(change.other);
    if (places.isEmpty()) {
        note(QStringLiteral("No question about “%1” was found %2; nothing was replaced.")
                .arg(change.topic, where()));
        return false;
    }
    if (incoming.setAside || incoming.phrase.isEmpty()) {
        note(QStringLiteral("“%1” names nothing that can be asked about; nothing was replaced.")
                .arg(change.other));
        return false;
    }
    // New questions come first, so that the plan never runs empty; they stand where the old ones stood.
    const int at = places.first().section;
    const QString oldId = m_plan.sections.at(at).competencyIds.first();
    const auto taken = change.isSingle ? places.mid(0, 1) : places;
    const bool exists = sectionFor(change.other) >= 0;
    const auto count = exists ? 1 : taken.size();
    const auto weightOf = [this](const QString &id) {
        for (const auto &competency : std::as_const(m_plan.competencies)) {
            if (competency.id == id)
                return int(competency.weight * 1000 + 0.5);
        }
        return 0;
    };
    const int weight = weightOf(oldId);
    removePlaces(taken);
    const bool isGone = weightOf(oldId) == 0;
    if (exists)
        return add(change.other);
    addSection(change.other, std::min(at, int(m_plan.sections.size())));
    const QString newId = m_plan.competencies.last().id;
    for (qsizetype i = 1; i < count; ++i)
        static_cast<void>(add(change.other));
    if (!isGone)
        return true;
    QList<int> shares;
    const int rest = 1000 - weight;
    for (const auto &competency : std::as_const(m_plan.competencies))
        shares.append(
            competency.id == newId ? weight * (1000 - weightOf(newId)) : weightOf(competency.id) * rest);
    reweigh(shares);
    return true;
}

bool Reviser::askAgain(const QString &topic, Level level)
{
    const int only = topic.isEmpty() ? -1 : sectionFor(topic);
    if (!topic.isEmpty() && only < 0) {
        note(QStringLiteral("No question about “%1” was found %2; nothing was changed.").arg(topic, where()));
        return false;
    }
    auto asking = composer(level);
    bool changed = false;
    for (int s = 0; s < m_plan.sections.size(); ++s) {
        auto &section = m_plan.sections[s];
        if (!inScope(section) || (only >= 0 && s != only))
            continue;
        for (auto &question : section.questions) {
            const bool isProblem = section.title.startsWith(QLatin1String("Problem solving"));
            const bool general = !question.qualification
                && (isProblem || section.title.startsWith(QLatin1String("Working with others")));
            auto fresh = general ? asking.askGeneral(isProblem ? Shape::Problem : Shape::Together)
                                 : asking.ask(requirementOf(question, section));
            if (fresh.text.isEmpty() || (general && section.questions.size() > 1))
                continue;
            fresh.id = question.id;
            fresh.competencyId = question.competencyId;
            question = fresh;
            changed = true;
        }
    }
    if (!changed)
        note(QStringLiteral("No other questions were found for this; nothing was changed."));
    return changed;
}

bool Reviser::changeLevel(const QString &topic, int step)
{
    const auto next = Level(std::clamp(int(m_level) + step, 0, int(Level::Lead)));
    if (next == m_level) {
        note(step > 0
                ? QStringLiteral("The questions already have the highest level; harder ones don't exist.")
                : QStringLiteral("The questions already have the lowest level; easier ones don't exist."));
        return false;
    }
    m_level = next;
    return askAgain(topic, m_level);
}

bool Reviser::changeDuration(double factor)
{
    const int rounded = std::clamp(int(m_plan.duration * factor / 5 + 0.5) * 5, 15, 120);
    if (rounded == m_plan.duration) {
        note(QStringLiteral("An interview takes 15 to 120 minutes; the duration stays at %1.")
                .arg(m_plan.duration));
        return false;
    }
    m_plan.duration = rounded;
    for (auto &section : m_plan.sections) {
        if (factor < 1 && inScope(section) && section.questions.size() > 1
            && mayGo(section, section.questions.last()))
            section.questions.removeLast();
    }
    return true;
}

void Reviser::apply(const Change &change)
{
    switch (change.wish) {
    case Wish::Add:
        for (int i = 0; i < change.count; ++i)
            add(change.topic);
        return;
    case Wish::Focus:
        emphasise(change.topic);
        return;
    case Wish::Only:
        keepOnly(change.topic);
        return;
    case Wish::Replace:
        replace(change);
        return;
    case Wish::Reduce:
        reduce(change.topic);
        return;
    case Wish::Remove:
        remove(change.topic, change.isSingle);
        return;
    case Wish::Harder:
        changeLevel(change.topic, 1);
        return;
    case Wish::Easier:
        changeLevel(change.topic, -1);
        return;
    case Wish::Shorter:
        changeDuration(0.75);
        return;
    case Wish::Longer:
        changeDuration(1.25);
        return;
    case Wish::Rephrase:
        askAgain(change.topic, m_level);
        return;
    }
}

void Reviser::notePace()
{
    const int count = scoredQuestions(m_plan);
    const int minutes = planning::scoredMinutes(m_plan.duration);
    if (minutes < fewestMinutesEach * count)
        note(QStringLiteral("%1 questions in %2 minutes leave less than %3 minutes for each.")
                .arg(count)
                .arg(m_plan.duration)
                .arg(fewestMinutesEach));
}

Planned Reviser::run()
{
    const auto before = m_plan;
    const auto wishes = wishesIn(m_order.instructions);
    m_notes = wishes.notes;
    for (const auto &id : m_order.sections) {
        const bool exists = std::any_of(m_plan.sections.begin(), m_plan.sections.end(),
            [&](const Section &section) { return section.id == id; });
        if (!exists)
            note(QStringLiteral("The plan has no section “%1”.").arg(id));
    }
    for (const auto &change : wishes.changes) {
        const bool isTimed = change.wish == Wish::Shorter || change.wish == Wish::Longer;
        if (!isTimed || !wishes.minutes)
            apply(change);
    }
    if (wishes.changes.isEmpty() && !wishes.minutes && !wishes.isRefused && !m_order.sections.isEmpty()
        && askAgain({}, m_level) && !wishes.notes.isEmpty())
        note(QStringLiteral("The chosen sections got other questions."));
    if (wishes.minutes)
        m_plan.duration = *wishes.minutes;

    if (saysTheSame(before, m_plan) && m_notes.isEmpty())
        note(QStringLiteral("The instructions ask for nothing that changes the plan."));
    if (!saysTheSame(before, m_plan)) {
        if (before.duration != m_plan.duration || sizesOf(before) != sizesOf(m_plan))
            planning::shareMinutes(m_plan);
        notePace();
    }
    m_plan.greeting.replace(QStringLiteral("about %1 minutes").arg(before.duration),
        QStringLiteral("about %1 minutes").arg(m_plan.duration));
    m_plan.provenance = {QString::fromLatin1(engineName), QString::fromLatin1(engineModel),
        QString::fromLatin1(questionBankVersion), m_order.now, m_order.previous->version};
    m_plan.id = m_order.planId;
    m_plan.version = m_order.version;
    planning::fillIds(m_plan);
    planning::fillCoverage(m_plan);
    return {m_plan, m_notes};
}

Planned revised(const PlanOrder &order)
{
    return Reviser(order).run();
}

} // namespace candor::agents::builtin
