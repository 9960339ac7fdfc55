// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "agents/builtin/planner.h"

#include "agents/builtin/composer.h"
#include "agents/builtin/grouping.h"
#include "agents/builtin/revision.h"
#include "agents/builtin/schedule.h"

#include <QRegularExpression>

namespace candor::agents::builtin {

using domain::Competency;
using domain::Level;
using domain::Plan;
using domain::Question;
using domain::Section;
using planning::minutesEach;
using planning::questionsEach;

namespace {

constexpr int mostCompetencies = 8;
constexpr double briefBelow = 2.5; // minutes a question

// The angle of the next question about a requirement: its second skill, then the first again.
Requirement facet(const Requirement &requirement, int round)
{
    if (round % 2 == 0 || requirement.skills.size() < 2
        || requirement.phrase.contains(QLatin1String(" and ")))
        return requirement;
    const auto &first = *requirement.skills.first();
    const auto &second = *requirement.skills.at(1);
    const bool areTools = first.kind == SkillKind::Tool && second.kind == SkillKind::Tool;
    if (!areTools && familyOf(second).style != familyOf(first).style)
        return requirement;
    if (second.kind != SkillKind::Practice && second.kind != SkillKind::Knowledge
        && second.kind != SkillKind::Tool)
        return requirement;
    Requirement other = requirement;
    std::swap(other.skills[0], other.skills[1]);
    other.kind = second.kind;
    other.phrase = second.name;
    other.style = familyOf(second).style;
    return other;
}

Requirement dutiesOf()
{
    Requirement duties;
    duties.phrase = QStringLiteral("the main duties of this job");
    duties.setAside = true;
    return duties;
}

// The requirements to plan for: all qualifications, sentences of the description only when there are few of
// those.
QList<Requirement> chosenRequirements(const Brief &brief)
{
    auto all = requirementsOf(brief.request);
    for (auto &requirement : all) {
        for (const auto &skill : brief.validation.skills) {
            if (skill.requirement != requirement.text)
                continue;
            requirement.mustHave = skill.mustHave;
            // Another validator knew a name for it.
            if (requirement.skills.isEmpty() && !requirement.setAside && skill.canonical != requirement.phrase
                && requirement.kind != SkillKind::Condition && wordCount(skill.canonical) <= 6) {
                requirement.phrase = cleaned(skill.canonical);
                requirement.wording = Wording::Noun;
            }
            break;
        }
    }
    const int given = int(std::count_if(all.begin(), all.end(), [&](const Requirement &requirement) {
        return brief.request.qualifications.contains(requirement.text);
    }));
    const int minutes = planning::durationOf(brief.request);
    const int room = given >= 3 ? given : std::max(given, std::min(10, minutes / minutesEach));
    QList<Requirement> chosen = all.mid(0, given);
    for (const auto &mustHave : {true, false}) {
        for (const auto &requirement : all.mid(given)) {
            if (chosen.size() < room && requirement.mustHave == mustHave && !requirement.setAside)
                chosen.append(requirement);
        }
    }
    return chosen;
}

void askAbout(QList<Group> &groups, Composer &composer, int minutes)
{
    int count = 0;
    for (const auto &group : std::as_const(groups))
        count += std::max(1, int(group.requirements.size()));
    const bool brief = double(minutes) / count < briefBelow;
    for (auto &group : groups) {
        if (group.general != Shape::Explain)
            group.questions.append(composer.askGeneral(group.general));
        for (const auto &requirement : std::as_const(group.requirements))
            group.questions.append(brief ? composer.askBriefly(requirement) : composer.ask(requirement));
    }
    for (int round = 1; round < questionsEach; ++round) {
        for (const bool mustHave : {true, false}) {
            for (auto &group : groups) {
                for (const auto &requirement : std::as_const(group.requirements)) {
                    const bool deserves = requirement.mustHave == mustHave
                        && requirement.kind != SkillKind::Condition
                        && requirement.kind != SkillKind::Credential && (mustHave || round < 2)
                        && (requirement.kind != SkillKind::Personal || round < 2) && !requirement.setAside;
                    if (!deserves || (count + 1) * minutesEach > minutes)
                        continue;
                    group.questions.append(composer.ask(facet(requirement, round)));
                    ++count;
                }
            }
        }
    }
}

void weigh(Plan &plan, const QList<Group> &groups, Level level)
{
    // Equal weights unless there is a documented reason (OPM): what is only nice to have, and the general
    // competencies that nobody asked for, count half.
    QList<int> shares;
    for (const auto &group : groups)
        shares.append(group.isRequired() ? 2 : 1);
    const auto thousandths = planning::apportioned(1000, shares, 0);
    for (int i = 0; i < groups.size(); ++i) {
        const auto &group = groups.at(i);
        const bool required = group.isRequired();
        plan.competencies.append(
            {QStringLiteral("c%1").arg(i + 1), group.name, double(thousandths.at(i)) / 1000.0, required,
                group.hasMinimum() ? (level == Level::Junior ? 2 : 3) : 0});
    }
}

QString objective(const Group &group)
{
    QStringList phrases;
    for (const auto &requirement : group.requirements) {
        const QString phrase = requirement.wording == Wording::Quoted
            ? QStringLiteral("“%1”").arg(requirement.phrase)
            : requirement.phrase;
        if (!phrases.contains(phrase))
            phrases.append(phrase);
    }
    if (group.general == Shape::Problem)
        return QStringLiteral("Find out how the candidate gets to the bottom of problems at work.");
    if (group.general == Shape::Together)
        return QStringLiteral("Find out how the candidate works with others towards a result.");
    const auto kind = group.requirements.first().kind;
    if (phrases.size() == 1 && kind == SkillKind::Credential) {
        return QStringLiteral(
            "Find out how the training behind it shows in daily work; the document itself is checked "
            "outside of the interview.");
    }
    if (phrases.size() == 1 && kind == SkillKind::Condition)
        return QStringLiteral("Find out which experience the candidate has with %1.").arg(phrases.first());
    if (phrases.size() > 4)
        return QStringLiteral("Find out how far the candidate meets %1 requirements in this field.")
            .arg(group.requirements.size());
    const bool isNamed = std::all_of(group.requirements.begin(), group.requirements.end(),
        [](const Requirement &requirement) { return requirement.wording == Wording::Noun; });
    return isNamed
        ? QStringLiteral("Find out what the candidate can do in %1.").arg(phrases.join(QStringLiteral("; ")))
        : QStringLiteral("Find out how far the candidate meets this: %1.")
              .arg(phrases.join(QStringLiteral("; ")));
}

// Whether a condition suits is no skill: it is asked about and not scored.
Section conditionsSection(const QList<Requirement> &conditions, Composer &composer)
{
    Section section{{}, QStringLiteral("Conditions of work"),
        QStringLiteral("Find out whether the conditions of the job suit the candidate; not scored."),
        int(conditions.size()), {}, {}};
    for (const auto &condition : conditions)
        section.questions.append(composer.askCondition(condition));
    return section;
}

void addSections(Plan &plan, const QList<Group> &groups, const Composer &composer, const QString &position)
{
    plan.sections.append({{}, QStringLiteral("Opening"),
        QStringLiteral("Settle in and learn about the candidate's background; not scored."),
        plan.duration >= 40       ? 3
            : plan.duration >= 25 ? 2
                                  : 1,
        {}, {composer.opening(position)}});
    for (int i = 0; i < groups.size(); ++i) {
        Section section{{}, groups.at(i).name, objective(groups.at(i)), 1, {plan.competencies.at(i).id}, {}};
        for (auto question : groups.at(i).questions) {
            if (question.text.isEmpty())
                continue;
            question.competencyId = plan.competencies.at(i).id;
            section.questions.append(question);
        }
        plan.sections.append(section);
    }
    plan.sections.append({{}, QStringLiteral("Closing"),
        QStringLiteral("Room for additions and the candidate's questions; not scored."),
        plan.duration >= 40 ? 2 : 1, {}, {composer.closing()}});
}

QString titleOf(const QString &position, const QString &style)
{
    const bool technical = style == QLatin1String("software") || style == QLatin1String("data")
        || style == QLatin1String("science") || style == QLatin1String("trades");
    return position + (technical ? QStringLiteral(" Technical Interview") : QStringLiteral(" Interview"));
}

QString greetingFor(const domain::InterviewRequest &request, const Plan &plan)
{
    const QString name = cleaned(request.candidateName);
    const QString hello = name.isEmpty() ? QStringLiteral("Hello and welcome")
                                         : QStringLiteral("Hello %1, welcome").arg(name);
    const QString company = cleaned(request.companyName).isEmpty()
        ? QString()
        : QStringLiteral(" at ") + cleaned(request.companyName);
    return QStringLiteral("%1 to your interview for the position of %2%3. It takes about %4 minutes. Answer "
                          "in your own words and, "
                          "where you can, with examples from your own experience. You may skip a question "
                          "and go on with the next one.")
        .arg(hello, cleaned(request.position), company, QString::number(plan.duration));
}

Plan firstPlan(const PlanOrder &order)
{
    const auto &request = order.brief.request;
    const auto level = request.level.value_or(Level::Mid);
    auto requirements = chosenRequirements(order.brief);
    const QString style = dominantStyle(request.position, requirements);
    Plan plan;
    plan.id = order.planId;
    plan.version = order.version;
    plan.title = titleOf(cleaned(request.position), style);
    plan.duration = planning::durationOf(request);
    plan.companyName = request.companyName;
    plan.greeting = greetingFor(request, plan);
    for (const auto &requirement : std::as_const(requirements))
        (requirement.mustHave ? plan.mustHave : plan.niceToHave).append(requirement.text);
    if (requirements.isEmpty())
        requirements.append(dutiesOf());

    const int minutes = planning::scoredMinutes(plan.duration);
    const int room = std::clamp(minutes / 3, 3, mostCompetencies);
    QList<Requirement> conditions;
    for (const auto &requirement : std::as_const(requirements)) {
        if (requirement.kind == SkillKind::Condition)
            conditions.append(requirement);
    }
    requirements.removeIf(
        [](const Requirement &requirement) { return requirement.kind == SkillKind::Condition; });
    auto groups = grouped(requirements);
    if (groups.size() > room)
        mergeFamilies(groups);
    mergeRest(groups, room);
    addGeneral(groups, room, minutes / minutesEach - int(requirements.size()));
    Composer composer(level, style);
    askAbout(groups, composer, minutes);
    weigh(plan, groups, level);
    addSections(plan, groups, composer, request.position);
    if (!conditions.isEmpty())
        plan.sections.insert(plan.sections.size() - 1, conditionsSection(conditions, composer));
    plan.provenance = {QString::fromLatin1(engineName), QString::fromLatin1(engineModel),
        QString::fromLatin1(questionBankVersion), order.now, std::nullopt};
    planning::fillIds(plan);
    planning::shareMinutes(plan);
    planning::fillCoverage(plan);
    return plan;
}

} // namespace

Planned planned(const PlanOrder &order)
{
    return order.previous ? revised(order) : Planned{firstPlan(order), {}};
}

Plan plan(const PlanOrder &order)
{
    return planned(order).plan;
}

} // namespace candor::agents::builtin
