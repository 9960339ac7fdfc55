// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "agents/builtin/planner.h"

#include "agents/builtin/composer.h"
#include "agents/builtin/revision.h"
#include "agents/builtin/schedule.h"

#include <QRegularExpression>

namespace candor::agents::builtin {

using domain::Competency;
using domain::Level;
using domain::Plan;
using domain::Question;
using domain::Section;

namespace {

constexpr int defaultMinutes = 45;
constexpr int mostCompetencies = 8;
constexpr int minutesEach = 5; // reading .5, answering 3–4, a probe 1
constexpr int questionsEach = 3;
constexpr double briefBelow = 2.5; // minutes a question

// Requirements that are judged together.
struct Group
{
    QString name;
    QString family; // empty: mixed or unknown
    QList<Requirement> requirements;
    Shape general = Shape::Explain; // Problem or Together for the two general competencies
    QList<Question> questions;
    [[nodiscard]] bool isRequired() const
    {
        return std::any_of(requirements.begin(), requirements.end(), [](const Requirement &requirement) {
            return requirement.mustHave && !requirement.setAside && requirement.kind != SkillKind::Condition;
        });
    }
    // Papers prove credentials; an answer below the line must not cap the recommendation.
    [[nodiscard]] bool hasMinimum() const
    {
        return isRequired()
            && std::any_of(requirements.begin(), requirements.end(),
                [](const Requirement &requirement) { return requirement.kind != SkillKind::Credential; });
    }
};

QString competencyName(const Requirement &requirement)
{
    const bool generic = requirement.kind == SkillKind::Condition || requirement.setAside;
    if (generic)
        return requirement.setAside ? QStringLiteral("Duties of the role") : requirement.competency;
    static const QRegularExpression article(QStringLiteral("^(a|an|the) "));
    return capitalised(QString(requirement.phrase).remove(article));
}

// The angle of the next question about a requirement: its second skill, then the first again.
Requirement facet(const Requirement &requirement, int round)
{
    if (round % 2 == 0 || requirement.skills.size() < 2
        || requirement.phrase.contains(QLatin1String(" and ")))
        return requirement;
    const auto &second = *requirement.skills.at(1);
    if (familyOf(second).style != familyOf(*requirement.skills.first()).style)
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

// Puts the groups that weigh least together until no more than `most` are left.
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
            if (requirement.skills.isEmpty() && !requirement.setAside
                && requirement.kind != SkillKind::Condition && wordCount(skill.canonical) <= 6)
                requirement.phrase = skill.canonical;
            break;
        }
    }
    const int given = int(std::count_if(all.begin(), all.end(), [&](const Requirement &requirement) {
        return brief.request.qualifications.contains(requirement.text);
    }));
    const int minutes = brief.request.durationMinutes > 0 ? brief.request.durationMinutes : defaultMinutes;
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
        if (!phrases.contains(requirement.phrase))
            phrases.append(requirement.phrase);
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
    return QStringLiteral("Find out what the candidate can do in %1.")
        .arg(phrases.join(QStringLiteral("; ")));
}

// Whether a condition suits is no skill: it is asked about and not scored.
Section conditionsSection(const QList<Requirement> &conditions, Composer &composer)
{
    Section section{{}, QStringLiteral("Conditions of work"),
        QStringLiteral("Find out whether the conditions of the job suit the candidate; not scored."),
        int(conditions.size()), {}, {}};
    for (const auto &condition : conditions) {
        auto question = composer.ask(condition);
        question.kind = domain::QuestionKind::Background;
        question.difficulty = domain::Difficulty::Easy;
        question.expectedEvidence.clear();
        question.followUps.clear();
        question.rubric = {};
        section.questions.append(question);
    }
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
    const QString hello = request.candidateName.isEmpty()
        ? QStringLiteral("Hello and welcome")
        : QStringLiteral("Hello %1, welcome").arg(request.candidateName);
    const QString company
        = request.companyName.isEmpty() ? QString() : QStringLiteral(" at ") + request.companyName;
    return QStringLiteral("%1 to your interview for the position of %2%3. It takes about %4 minutes. Answer "
                          "in your own words and, "
                          "where you can, with examples from your own experience. You may skip a question "
                          "and go on with the next one.")
        .arg(hello, request.position, company, QString::number(plan.duration));
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
    plan.title = titleOf(request.position, style);
    plan.duration
        = request.durationMinutes > 0 ? std::clamp(request.durationMinutes, 15, 120) : defaultMinutes;
    plan.companyName = request.companyName;
    plan.greeting = greetingFor(request, plan);
    for (const auto &requirement : std::as_const(requirements))
        (requirement.mustHave ? plan.mustHave : plan.niceToHave).append(requirement.text);
    if (requirements.isEmpty())
        requirements.append(dutiesOf());

    const int minutes = plan.duration - (plan.duration >= 40 ? 5 : plan.duration >= 25 ? 3 : 2);
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

Plan plan(const PlanOrder &order)
{
    return order.previous ? revised(order) : firstPlan(order);
}

} // namespace candor::agents::builtin
