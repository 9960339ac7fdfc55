// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "agents/builtin/composer.h"
#include "agents/builtin/wishes.h"

namespace candor::agents::builtin {

// A plan while wishes are applied to it one after the other. A value of one revision; after each wish the
// weights add up to 1 and every section has a question; minutes and coverage are filled at the end.
class Reviser
{
public:
    explicit Reviser(const PlanOrder &order);

    [[nodiscard]] Planned run();

private:
    struct Place
    {
        int section = 0;
        int question = 0;
    };

    // Looking
    [[nodiscard]] bool inScope(const domain::Section &section) const;
    [[nodiscard]] QList<Place> placesOf(const QString &topic) const; // closest first
    [[nodiscard]] int sectionFor(const QString &topic) const; // -1: none
    [[nodiscard]] int fittingSection(const Requirement &wanted) const;
    [[nodiscard]] Requirement requirementOf(
        const domain::Question &question, const domain::Section &section) const;
    [[nodiscard]] Requirement wanted(const QString &topic) const;
    [[nodiscard]] bool mayGo(const domain::Section &section, const domain::Question &question) const;
    [[nodiscard]] Composer composer(domain::Level level) const;
    [[nodiscard]] QString where() const;

    // Changing; false when nothing was changed, and then a note says why
    bool add(const QString &topic);
    bool addCondition(const Requirement &condition);
    bool emphasise(const QString &topic);
    bool keepOnly(const QString &topic);
    bool replace(const Change &change);
    bool reduce(const QString &topic);
    bool remove(const QString &topic, bool isSingle);
    bool askAgain(const QString &topic, domain::Level level);
    bool changeLevel(const QString &topic, int step);
    bool changeDuration(double factor);
    void apply(const Change &change);

    void addSection(const QString &topic, int at);
    void removePlaces(const QList<Place> &places);
    void dropEmptySections();
    void dropUncovered();
    void reweigh(QList<int> shares);
    void fillUp(const QString &topic);
    void notePace();
    void note(const QString &sentence);

    const PlanOrder &m_order;
    domain::Plan m_plan;
    domain::Level m_level;
    QList<Requirement> m_requirements;
    QString m_style;
    QStringList m_notes;
};

} // namespace candor::agents::builtin
