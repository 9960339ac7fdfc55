// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/documents/planchanges.h"

#include "models/words.h"

#include <QCoreApplication>
#include <QLocale>

namespace candor::pages {

using domain::Competency;
using domain::Plan;
using domain::Question;
using domain::Section;
using parts::Change;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(PlanChanges)
};

QString number(int value)
{
    return QLocale().toString(value);
}

QString minutes(int value)
{
    return Text::tr("%1 min").arg(number(value));
}

QString lines(const QStringList &texts)
{
    return texts.join(QLatin1Char('\n'));
}

QString rubricText(const domain::Rubric &rubric)
{
    if (rubric == domain::Rubric())
        return {};
    return Text::tr("1: %1\n3: %2\n5: %3").arg(rubric.one, rubric.three, rubric.five);
}

QString competencyName(const Plan &plan, const QString &id)
{
    for (const auto &competency : plan.competencies) {
        if (competency.id == id)
            return competency.name;
    }
    return {};
}

QString competencyNames(const Plan &plan, const QStringList &ids)
{
    QStringList names;
    for (const auto &id : ids)
        names.append(competencyName(plan, id));
    return lines(names);
}

template <typename Part>
const Part *find(const QList<Part> &parts, const QString &id)
{
    for (const auto &part : parts) {
        if (part.id == id)
            return &part;
    }
    return nullptr;
}

class Collector
{
public:
    Collector(const Plan &from, const Plan &to)
        : m_from(from)
        , m_to(to)
    {
    }

    QList<Change> collect()
    {
        add(Text::tr("Title"), m_from.title, m_to.title);
        add(Text::tr("Length"), minutes(m_from.duration), minutes(m_to.duration));
        add(Text::tr("Greeting"), m_from.greeting, m_to.greeting);
        add(Text::tr("Must have"), lines(m_from.mustHave), lines(m_to.mustHave));
        add(Text::tr("Nice to have"), lines(m_from.niceToHave), lines(m_to.niceToHave));
        competencies();
        for (int i = 0; i < m_to.sections.size(); ++i)
            section(m_to.sections.at(i), i + 1);
        gone();
        return m_changes;
    }

private:
    void add(const QString &place, const QString &before, const QString &after)
    {
        if (before != after)
            m_changes.append({place, before, after});
    }

    void competencies()
    {
        for (const auto &now : m_to.competencies) {
            const auto *before = find(m_from.competencies, now.id);
            const auto of = [&now](const QString &what) { return Text::tr("%1: %2").arg(now.name, what); };
            if (!before) {
                add(of(Text::tr("competency")), {},
                    Text::tr("%1, weighs %2").arg(now.name, models::percent(now.weight)));
                continue;
            }
            add(of(Text::tr("name")), before->name, now.name);
            add(of(Text::tr("weight")), models::percent(before->weight), models::percent(now.weight));
            add(of(Text::tr("least score")), least(*before), least(now));
        }
        for (const auto &before : m_from.competencies) {
            if (!find(m_to.competencies, before.id))
                add(Text::tr("%1: %2").arg(before.name, Text::tr("competency")), before.name, {});
        }
    }

    static QString least(const Competency &competency)
    {
        if (competency.minimumScore == 0)
            return competency.required ? Text::tr("required") : Text::tr("none");
        return competency.required ? Text::tr("required, at least %1").arg(number(competency.minimumScore))
                                   : number(competency.minimumScore);
    }

    void section(const Section &now, int place)
    {
        const auto name = Text::tr("Section %1").arg(number(place));
        const auto of = [&name](const QString &what) { return Text::tr("%1: %2").arg(name, what); };
        const auto *before = find(m_from.sections, now.id);
        if (before) {
            add(of(Text::tr("title")), before->title, now.title);
            add(of(Text::tr("purpose")), before->objective, now.objective);
            add(of(Text::tr("length")), minutes(before->durationMinutes), minutes(now.durationMinutes));
            add(of(Text::tr("competencies")), competencyNames(m_from, before->competencyIds),
                competencyNames(m_to, now.competencyIds));
            add(of(Text::tr("place")), number(placeIn(m_from, now.id)), number(placeOfCommon(now.id, place)));
        } else {
            add(name, {}, now.title);
        }
        for (int i = 0; i < now.questions.size(); ++i)
            question(now.questions.at(i), Text::tr("%1.%2").arg(number(place), number(i + 1)));
    }

    static int placeIn(const Plan &plan, const QString &id)
    {
        for (int i = 0; i < plan.sections.size(); ++i) {
            if (plan.sections.at(i).id == id)
                return i + 1;
        }
        return 0;
    }

    // Where the section was if only what both have is counted; another place means that they changed places.
    [[nodiscard]] int placeOfCommon(const QString &id, int place) const
    {
        QStringList before;
        QStringList after;
        for (const auto &section : m_from.sections) {
            if (find(m_to.sections, section.id))
                before.append(section.id);
        }
        for (const auto &section : m_to.sections) {
            if (find(m_from.sections, section.id))
                after.append(section.id);
        }
        return before.indexOf(id) == after.indexOf(id) ? placeIn(m_from, id) : place;
    }

    const Question *before(const QString &id) const
    {
        for (const auto &section : m_from.sections) {
            if (const auto *question = find(section.questions, id))
                return question;
        }
        return nullptr;
    }

    void question(const Question &now, const QString &place)
    {
        const auto name = Text::tr("Question %1").arg(place);
        const auto of = [&name](const QString &what) { return Text::tr("%1: %2").arg(name, what); };
        const auto *old = before(now.id);
        if (!old) {
            add(name, {}, now.text);
            return;
        }
        add(name, old->text, now.text);
        add(of(Text::tr("kind")), models::word(old->kind), models::word(now.kind));
        add(of(Text::tr("difficulty")), models::word(old->difficulty), models::word(now.difficulty));
        add(of(Text::tr("competency")), competencyName(m_from, old->competencyId),
            competencyName(m_to, now.competencyId));
        add(of(Text::tr("covers")), old->qualification.value_or(QString()),
            now.qualification.value_or(QString()));
        add(of(Text::tr("looks for")), lines(old->expectedEvidence), lines(now.expectedEvidence));
        add(of(Text::tr("follows up")), lines(old->followUps), lines(now.followUps));
        add(of(Text::tr("how it is judged")), rubricText(old->rubric), rubricText(now.rubric));
    }

    void gone()
    {
        const auto now = domain::questionsInOrder(m_to);
        for (int i = 0; i < m_from.sections.size(); ++i) {
            const auto &section = m_from.sections.at(i);
            if (!find(m_to.sections, section.id))
                add(Text::tr("Section %1 of before").arg(number(i + 1)), section.title, {});
            for (const auto &question : section.questions) {
                if (!find(now, question.id))
                    add(Text::tr("A question of section %1 of before").arg(number(i + 1)), question.text, {});
            }
        }
    }

    const Plan &m_from;
    const Plan &m_to;
    QList<Change> m_changes;
};

} // namespace

QList<Change> planChanges(const Plan &from, const Plan &to)
{
    return Collector(from, to).collect();
}

} // namespace candor::pages
