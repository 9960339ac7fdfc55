// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/planlimits.h"

namespace candor::api {

using domain::Competency;
using domain::Faults;
using domain::Plan;
using domain::Question;
using domain::Section;

namespace {

constexpr qsizetype longestProse = 20000;
constexpr qsizetype longestRequirement = 500;
constexpr qsizetype longestId = 100;
constexpr qsizetype mostRequirements = 200;
constexpr qsizetype mostParts = 50; // competencies, sections, and texts of a question
constexpr qsizetype mostQuestions = 200; // of a section
constexpr int mostMinutes = 240;

class SizeCheck
{
public:
    Faults run(const Plan &plan)
    {
        text(plan.title, QStringLiteral("/title"), 1000);
        minutes(plan.duration, QStringLiteral("/duration"));
        text(plan.companyName, QStringLiteral("/companyName"), 200);
        text(plan.greeting, QStringLiteral("/greeting"), longestProse);
        texts(plan.mustHave, QStringLiteral("/mustHave"), mostRequirements, longestRequirement);
        texts(plan.niceToHave, QStringLiteral("/niceToHave"), mostRequirements, longestRequirement);
        each(plan.competencies, QStringLiteral("/competencies"), mostParts, &SizeCheck::competency);
        each(plan.sections, QStringLiteral("/sections"), mostParts, &SizeCheck::section);
        return m_faults;
    }

private:
    void text(const QString &text, const QString &at, qsizetype most, qsizetype least = 0)
    {
        const auto length = text.toUcs4().size();
        if (length > most)
            m_faults.append(
                {at, QStringLiteral("TOO_LONG"), QStringLiteral("has more than %1 characters").arg(most)});
        if (length < least)
            m_faults.append({at, QStringLiteral("REQUIRED"), QStringLiteral("is empty")});
    }

    bool count(qsizetype size, const QString &at, qsizetype most)
    {
        if (size > most)
            m_faults.append(
                {at, QStringLiteral("TOO_LONG"), QStringLiteral("has more than %1 entries").arg(most)});
        return size <= most;
    }

    void texts(
        const QStringList &list, const QString &at, qsizetype most, qsizetype longest, qsizetype shortest = 0)
    {
        if (!count(list.size(), at, most))
            return;
        for (qsizetype i = 0; i < list.size(); ++i)
            text(list.at(i), at + QLatin1Char('/') + QString::number(i), longest, shortest);
    }

    template <typename T>
    void each(const QList<T> &list, const QString &at, qsizetype most,
        void (SizeCheck::*check)(const T &, const QString &))
    {
        if (!count(list.size(), at, most))
            return;
        for (qsizetype i = 0; i < list.size(); ++i)
            (this->*check)(list.at(i), at + QLatin1Char('/') + QString::number(i));
    }

    void minutes(int minutes, const QString &at)
    {
        if (minutes < 0 || minutes > mostMinutes) {
            m_faults.append({at, QStringLiteral("OUT_OF_RANGE"),
                QStringLiteral("must be a whole number between 0 and %1").arg(mostMinutes)});
        }
    }

    void competency(const Competency &competency, const QString &at)
    {
        text(competency.id, at + QStringLiteral("/id"), longestId, 1);
        text(competency.name, at + QStringLiteral("/name"), longestRequirement, 1);
        if (competency.weight > 1)
            m_faults.append({at + QStringLiteral("/weight"), QStringLiteral("OUT_OF_RANGE"),
                QStringLiteral("must be a number between 0 and 1")});
    }

    void section(const Section &section, const QString &at)
    {
        text(section.id, at + QStringLiteral("/id"), longestId, 1);
        text(section.title, at + QStringLiteral("/title"), longestProse);
        text(section.objective, at + QStringLiteral("/objective"), longestProse);
        minutes(section.durationMinutes, at + QStringLiteral("/durationMinutes"));
        texts(section.competencyIds, at + QStringLiteral("/competencyIds"), mostParts, longestId, 1);
        each(section.questions, at + QStringLiteral("/questions"), mostQuestions, &SizeCheck::question);
    }

    void question(const Question &question, const QString &at)
    {
        text(question.id, at + QStringLiteral("/id"), longestId, 1);
        text(question.text, at + QStringLiteral("/text"), longestProse);
        text(question.competencyId, at + QStringLiteral("/competencyId"), longestId);
        text(question.qualification.value_or(QString()), at + QStringLiteral("/qualification"),
            longestRequirement);
        texts(question.expectedEvidence, at + QStringLiteral("/expectedEvidence"), mostParts, longestProse);
        texts(question.followUps, at + QStringLiteral("/followUps"), mostParts, longestProse);
        text(question.rubric.one, at + QStringLiteral("/rubric/1"), longestProse);
        text(question.rubric.three, at + QStringLiteral("/rubric/3"), longestProse);
        text(question.rubric.five, at + QStringLiteral("/rubric/5"), longestProse);
    }

    Faults m_faults;
};

} // namespace

Faults planSizeFaults(const Plan &plan)
{
    return SizeCheck().run(plan);
}

} // namespace candor::api
