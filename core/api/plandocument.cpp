// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/documentreader.h"
#include "api/documents.h"

namespace candor::api {

using namespace domain;

namespace {

QJsonArray arrayOf(const QStringList &texts)
{
    return QJsonArray::fromStringList(texts);
}

QJsonObject toJson(const Competency &competency)
{
    return {
        {QStringLiteral("id"), competency.id},
        {QStringLiteral("name"), competency.name},
        {QStringLiteral("weight"), competency.weight},
        {QStringLiteral("required"), competency.required},
        {QStringLiteral("minimumScore"), competency.minimumScore},
    };
}

QJsonObject toJson(const Rubric &rubric)
{
    return {{QStringLiteral("1"), rubric.one}, {QStringLiteral("3"), rubric.three},
        {QStringLiteral("5"), rubric.five}};
}

QJsonObject toJson(const Question &question)
{
    return {
        {QStringLiteral("id"), question.id},
        {QStringLiteral("text"), question.text},
        {QStringLiteral("kind"), name(question.kind)},
        {QStringLiteral("competencyId"), question.competencyId},
        {QStringLiteral("qualification"),
            question.qualification ? QJsonValue(*question.qualification) : QJsonValue()},
        {QStringLiteral("difficulty"), name(question.difficulty)},
        {QStringLiteral("expectedEvidence"), arrayOf(question.expectedEvidence)},
        {QStringLiteral("followUps"), arrayOf(question.followUps)},
        {QStringLiteral("rubric"), toJson(question.rubric)},
    };
}

QJsonObject toJson(const Section &section)
{
    QJsonArray questions;
    for (const auto &question : section.questions)
        questions.append(toJson(question));
    return {
        {QStringLiteral("id"), section.id},
        {QStringLiteral("title"), section.title},
        {QStringLiteral("objective"), section.objective},
        {QStringLiteral("durationMinutes"), section.durationMinutes},
        {QStringLiteral("competencyIds"), arrayOf(section.competencyIds)},
        {QStringLiteral("questions"), questions},
    };
}

Competency readCompetency(DocumentReader &reader)
{
    Competency competency;
    competency.id = reader.text(QLatin1String("id"));
    competency.name = reader.text(QLatin1String("name"));
    competency.weight = reader.number(QLatin1String("weight"));
    competency.required = reader.boolean(QLatin1String("required"));
    competency.minimumScore = reader.integer(QLatin1String("minimumScore"));
    return competency;
}

Rubric readRubric(DocumentReader &reader)
{
    Rubric rubric;
    rubric.one = reader.text(QLatin1String("1"));
    rubric.three = reader.text(QLatin1String("3"));
    rubric.five = reader.text(QLatin1String("5"));
    return rubric;
}

Question readQuestion(DocumentReader &reader)
{
    Question question;
    question.id = reader.text(QLatin1String("id"));
    question.text = reader.text(QLatin1String("text"));
    question.kind = reader.enumeration(QLatin1String("kind"), questionKindFromName);
    question.competencyId = reader.text(QLatin1String("competencyId"));
    question.qualification = reader.textOrNull(QLatin1String("qualification"));
    question.difficulty = reader.enumeration(QLatin1String("difficulty"), difficultyFromName);
    question.expectedEvidence = reader.texts(QLatin1String("expectedEvidence"));
    question.followUps = reader.texts(QLatin1String("followUps"));
    question.rubric = reader.object(QLatin1String("rubric"), readRubric);
    return question;
}

Section readSection(DocumentReader &reader)
{
    Section section;
    section.id = reader.text(QLatin1String("id"));
    section.title = reader.text(QLatin1String("title"));
    section.objective = reader.text(QLatin1String("objective"));
    section.durationMinutes = reader.integer(QLatin1String("durationMinutes"));
    section.competencyIds = reader.texts(QLatin1String("competencyIds"));
    section.questions = reader.list(QLatin1String("questions"), readQuestion);
    return section;
}

} // namespace

Provenance readProvenance(DocumentReader &reader)
{
    Provenance provenance;
    provenance.engine = reader.text(QLatin1String("engine"));
    provenance.model = reader.text(QLatin1String("model"));
    provenance.promptVersion = reader.text(QLatin1String("promptVersion"));
    provenance.generatedAt = reader.time(QLatin1String("generatedAt"));
    provenance.parentVersion = reader.integerOrNull(QLatin1String("parentVersion"));
    return provenance;
}

QJsonObject toJson(const Provenance &provenance)
{
    return {
        {QStringLiteral("engine"), provenance.engine},
        {QStringLiteral("model"), provenance.model},
        {QStringLiteral("promptVersion"), provenance.promptVersion},
        {QStringLiteral("generatedAt"), toIso8601(provenance.generatedAt)},
        {QStringLiteral("parentVersion"),
            provenance.parentVersion ? QJsonValue(*provenance.parentVersion) : QJsonValue()},
    };
}

QJsonObject toJson(const Plan &plan)
{
    QJsonArray competencies;
    for (const auto &competency : plan.competencies)
        competencies.append(toJson(competency));
    QJsonArray sections;
    for (const auto &section : plan.sections)
        sections.append(toJson(section));
    QJsonObject coverage;
    for (auto it = plan.skillsCoverage.begin(); it != plan.skillsCoverage.end(); ++it) {
        // Qt 6.8.2 reads through a null key's address when it compares it with a member that isn't ASCII.
        const QString requirement = it.key().isNull() ? QStringLiteral("") : it.key();
        coverage.insert(requirement, arrayOf(it.value()));
    }
    return {
        {QStringLiteral("id"), plan.id.toString()},
        {QStringLiteral("version"), plan.version},
        {QStringLiteral("title"), plan.title},
        {QStringLiteral("duration"), plan.duration},
        {QStringLiteral("companyName"), plan.companyName},
        {QStringLiteral("greeting"), plan.greeting},
        {QStringLiteral("competencies"), competencies},
        {QStringLiteral("sections"), sections},
        {QStringLiteral("mustHave"), arrayOf(plan.mustHave)},
        {QStringLiteral("niceToHave"), arrayOf(plan.niceToHave)},
        {QStringLiteral("skillsCoverage"), coverage},
        {QStringLiteral("provenance"), toJson(plan.provenance)},
    };
}

QJsonObject toJson(const PlanVersion &version)
{
    return {
        {QStringLiteral("id"), version.id.toString()},
        {QStringLiteral("version"), version.version},
        {QStringLiteral("createdAt"), toIso8601(version.createdAt)},
        {QStringLiteral("provenance"), toJson(version.provenance)},
        {QStringLiteral("current"), version.current},
    };
}

namespace {

Plan readPlan(const QJsonObject &object, domain::Faults &faults, UnknownMembers unknown)
{
    DocumentReader reader(object, {}, unknown);
    Plan plan;
    plan.id = reader.id<PlanId>(QLatin1String("id"));
    plan.version = reader.integer(QLatin1String("version"));
    plan.title = reader.text(QLatin1String("title"));
    plan.duration = reader.integer(QLatin1String("duration"));
    plan.companyName = reader.text(QLatin1String("companyName"));
    plan.greeting = reader.text(QLatin1String("greeting"));
    plan.competencies = reader.list(QLatin1String("competencies"), readCompetency);
    plan.sections = reader.list(QLatin1String("sections"), readSection);
    plan.mustHave = reader.texts(QLatin1String("mustHave"));
    plan.niceToHave = reader.texts(QLatin1String("niceToHave"));
    plan.skillsCoverage = reader.textLists(QLatin1String("skillsCoverage"));
    plan.provenance = reader.object(QLatin1String("provenance"), readProvenance);
    faults += reader.finish();
    return plan;
}

} // namespace

Result<Plan> planFromJson(const QJsonObject &object, UnknownMembers unknown)
{
    domain::Faults faults;
    auto plan = readPlan(object, faults, unknown);
    if (!faults.isEmpty())
        return invalid(faults);
    return plan;
}

Plan planEditFromJson(const QJsonObject &edit, const Plan &current, domain::Faults &faults)
{
    static const QStringList own{QStringLiteral("id"), QStringLiteral("version"),
        QStringLiteral("provenance"), QStringLiteral("skillsCoverage")};
    auto object = toJson(current);
    for (auto it = edit.begin(); it != edit.end(); ++it) {
        if (!own.contains(it.key()))
            object.insert(it.key(), it.value());
    }
    auto plan = readPlan(object, faults, UnknownMembers::Refuse);
    plan.skillsCoverage.clear();
    for (const auto &question : questionsInOrder(plan)) {
        if (question.qualification)
            plan.skillsCoverage[*question.qualification].append(question.id);
    }
    return plan;
}

} // namespace candor::api
