// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/documentreader.h"
#include "api/documents.h"

namespace candor::api {

using namespace domain;

namespace {

QJsonArray arrayOf(const QList<Evidence> &evidence)
{
    QJsonArray array;
    for (const auto &piece : evidence)
        array.append(toJson(piece));
    return array;
}

QJsonValue orNull(const std::optional<double> &number)
{
    return number ? QJsonValue(*number) : QJsonValue();
}

std::optional<Turn::Kind> turnKindFromName(const QString &text)
{
    for (const auto kind : {Turn::Kind::Question, Turn::Kind::FollowUp}) {
        if (name(kind) == text)
            return kind;
    }
    return std::nullopt;
}

QJsonObject toJson(const Override &entry)
{
    return {
        {QStringLiteral("score"), entry.score},
        {QStringLiteral("reason"), entry.reason},
        {QStringLiteral("actor"), entry.actor},
        {QStringLiteral("at"), toIso8601(entry.at)},
    };
}

QJsonObject toJson(const CompetencyScore &score)
{
    return {
        {QStringLiteral("id"), score.id},
        {QStringLiteral("name"), score.name},
        {QStringLiteral("score"), orNull(score.score)},
        {QStringLiteral("weight"), score.weight},
        {QStringLiteral("evidence"), arrayOf(score.evidence)},
        {QStringLiteral("strengths"), QJsonArray::fromStringList(score.strengths)},
        {QStringLiteral("concerns"), QJsonArray::fromStringList(score.concerns)},
        {QStringLiteral("override"), score.override ? QJsonValue(toJson(*score.override)) : QJsonValue()},
    };
}

QJsonObject toJson(const QualificationVerdict &verdict)
{
    return {
        {QStringLiteral("text"), verdict.text},
        {QStringLiteral("verdict"), name(verdict.verdict)},
        {QStringLiteral("confidence"), verdict.confidence},
        {QStringLiteral("evidence"), arrayOf(verdict.evidence)},
    };
}

QJsonObject reportedTurn(const Turn &turn)
{
    return {
        {QStringLiteral("turn"), turn.number},
        {QStringLiteral("questionId"), turn.questionId},
        {QStringLiteral("kind"), name(turn.kind)},
        {QStringLiteral("question"), turn.text},
        {QStringLiteral("answer"), turn.answer},
        {QStringLiteral("skipped"), turn.skipped},
        {QStringLiteral("askedAt"), toIso8601(turn.askedAt)},
        {QStringLiteral("answeredAt"),
            turn.answeredAt ? QJsonValue(toIso8601(*turn.answeredAt)) : QJsonValue()},
    };
}

Evidence readEvidence(DocumentReader &reader)
{
    return {reader.integer(QLatin1String("turn")), reader.text(QLatin1String("quote"))};
}

Override readOverride(DocumentReader &reader)
{
    return {reader.number(QLatin1String("score")), reader.text(QLatin1String("reason")),
        reader.text(QLatin1String("actor")), reader.time(QLatin1String("at"))};
}

CompetencyScore readScore(DocumentReader &reader)
{
    CompetencyScore score;
    score.id = reader.text(QLatin1String("id"));
    score.name = reader.text(QLatin1String("name"));
    score.score = reader.numberOrNull(QLatin1String("score"));
    score.weight = reader.number(QLatin1String("weight"));
    score.evidence = reader.list(QLatin1String("evidence"), readEvidence);
    score.strengths = reader.texts(QLatin1String("strengths"));
    score.concerns = reader.texts(QLatin1String("concerns"));
    score.override = reader.objectOrNull(QLatin1String("override"), readOverride);
    return score;
}

QualificationVerdict readVerdict(DocumentReader &reader)
{
    QualificationVerdict verdict;
    verdict.text = reader.text(QLatin1String("text"));
    verdict.verdict = reader.enumeration(QLatin1String("verdict"), verdictFromName);
    verdict.confidence = reader.number(QLatin1String("confidence"));
    verdict.evidence = reader.list(QLatin1String("evidence"), readEvidence);
    return verdict;
}

Turn readReportedTurn(DocumentReader &reader)
{
    Turn turn;
    turn.number = reader.integer(QLatin1String("turn"));
    turn.questionId = reader.text(QLatin1String("questionId"));
    turn.kind = reader.enumeration(QLatin1String("kind"), turnKindFromName);
    turn.text = reader.text(QLatin1String("question"));
    turn.answer = reader.text(QLatin1String("answer"));
    turn.skipped = reader.boolean(QLatin1String("skipped"));
    turn.askedAt = reader.time(QLatin1String("askedAt"));
    turn.answeredAt = reader.timeOrNull(QLatin1String("answeredAt"));
    turn.final = true;
    return turn;
}

Turn readStoredTurn(DocumentReader &reader)
{
    auto turn = readReportedTurn(reader);
    turn.final = reader.boolean(QLatin1String("final"));
    turn.answerRevision = reader.integer(QLatin1String("answerRevision"));
    return turn;
}

} // namespace

QJsonObject toJson(const Evidence &evidence)
{
    return {{QStringLiteral("turn"), evidence.turn}, {QStringLiteral("quote"), evidence.quote}};
}

QJsonArray toJson(const Transcript &transcript)
{
    QJsonArray array;
    for (const auto &turn : transcript) {
        auto object = reportedTurn(turn);
        object.insert(QLatin1String("final"), turn.final);
        object.insert(QLatin1String("answerRevision"), turn.answerRevision);
        array.append(object);
    }
    return array;
}

Result<Transcript> transcriptFromJson(const QJsonArray &array)
{
    DocumentReader reader({{QStringLiteral("transcript"), array}}, {});
    const auto transcript = reader.list(QLatin1String("transcript"), readStoredTurn);
    const auto errors = reader.finish();
    if (!errors.isEmpty())
        return invalid(errors);
    return transcript;
}

QJsonObject toJson(const Assessment &assessment)
{
    QJsonArray competencies;
    for (const auto &score : assessment.competencies)
        competencies.append(toJson(score));
    QJsonArray qualifications;
    for (const auto &verdict : assessment.qualifications)
        qualifications.append(toJson(verdict));
    QJsonArray transcript;
    for (const auto &turn : assessment.transcript)
        transcript.append(reportedTurn(turn));
    const auto &recommendation = assessment.overall.recommendation;
    return {
        {QStringLiteral("id"), assessment.id.toString()},
        {QStringLiteral("planVersion"), assessment.planVersion},
        {QStringLiteral("status"), name(assessment.status)},
        {QStringLiteral("overallScore"), orNull(assessment.overall.score)},
        {QStringLiteral("recommendation"), recommendation ? QJsonValue(name(*recommendation)) : QJsonValue()},
        {QStringLiteral("confidence"), assessment.confidence},
        {QStringLiteral("summary"), assessment.summary},
        {QStringLiteral("competencies"), competencies},
        {QStringLiteral("qualifications"), qualifications},
        {QStringLiteral("flags"), QJsonArray::fromStringList(assessment.flags)},
        {QStringLiteral("transcript"), transcript},
        {QStringLiteral("provenance"), toJson(assessment.provenance)},
    };
}

Result<Assessment> assessmentFromJson(const QJsonObject &object, UnknownMembers unknown)
{
    DocumentReader reader(object, {}, unknown);
    Assessment assessment;
    assessment.id = reader.id<AssessmentId>(QLatin1String("id"));
    assessment.planVersion = reader.integer(QLatin1String("planVersion"));
    assessment.status = reader.enumeration(QLatin1String("status"), assessmentStatusFromName);
    assessment.overall.score = reader.numberOrNull(QLatin1String("overallScore"));
    assessment.overall.recommendation
        = reader.enumerationOrNull(QLatin1String("recommendation"), recommendationFromName);
    assessment.confidence = reader.number(QLatin1String("confidence"));
    assessment.summary = reader.text(QLatin1String("summary"));
    assessment.competencies = reader.list(QLatin1String("competencies"), readScore);
    assessment.qualifications = reader.list(QLatin1String("qualifications"), readVerdict);
    assessment.flags = reader.texts(QLatin1String("flags"));
    assessment.transcript = reader.list(QLatin1String("transcript"), readReportedTurn);
    assessment.provenance = reader.object(QLatin1String("provenance"), readProvenance);
    const auto errors = reader.finish();
    if (!errors.isEmpty())
        return invalid(errors);
    return assessment;
}

} // namespace candor::api
