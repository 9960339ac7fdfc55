// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/candidate.h"

#include "api/fieldreader.h"
#include "api/json.h"

namespace candor::api {

using domain::Result;

namespace {

constexpr std::array<QLatin1String, 2> modeNames{QLatin1String("text"), QLatin1String("voice")};

QJsonValue orNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

} // namespace

QString name(InterviewMode mode)
{
    return modeNames[size_t(mode)];
}

Result<QString> parseSession(const QByteArray &body)
{
    const auto object = parseObject(body);
    if (!object)
        return domain::fail(object.error());
    FieldReader reader(*object);
    return reader.finish(reader.string("token", {1, 4096, Presence::Required}));
}

Result<ConsentInput> parseConsent(const QByteArray &body, domain::Faults *faults)
{
    const auto object = parseObject(body);
    if (!object)
        return domain::fail(object.error());
    FieldReader reader(*object);
    ConsentInput input;
    input.noticeVersion = reader.string("noticeVersion", {1, 100, Presence::Required});
    input.accepted = reader.boolean("accepted", Presence::Required).value_or(false);
    input.humanRequested = reader.boolean("humanRequested").value_or(false);
    if (input.accepted && input.humanRequested) {
        reader.addError("humanRequested", QStringLiteral("INVALID_VALUE"),
            QStringLiteral("goes only with accepted: false"));
    }
    return reader.finish(input, faults);
}

Result<InterviewMode> parseStart(const QByteArray &body)
{
    const auto object = parseObject(body);
    if (!object)
        return domain::fail(object.error());
    FieldReader reader(*object);
    const auto mode = reader.enumeration(
        "mode", {name(InterviewMode::Text), name(InterviewMode::Voice)}, Presence::Required);
    return reader.finish(mode == name(InterviewMode::Voice) ? InterviewMode::Voice : InterviewMode::Text);
}

Result<AnswerInput> parseAnswer(const QByteArray &body)
{
    const auto object = parseObject(body);
    if (!object)
        return domain::fail(object.error());
    FieldReader reader(*object);
    AnswerInput input;
    input.questionId = reader.string("questionId", {1, 100, Presence::Required});
    input.turn = int(reader.integer("turn", {1, 100'000, Presence::Required}).value_or(0));
    input.final = reader.boolean("final", Presence::Required).value_or(false);
    input.skipped = reader.boolean("skipped").value_or(false);
    const auto presence = input.final && !input.skipped ? Presence::Required : Presence::Optional;
    input.text = reader.string("text", {0, 20'000, presence, Layout::MultiLine});
    if (input.skipped && !input.final && reader.errors().isEmpty()) {
        reader.addError(
            "skipped", QStringLiteral("INVALID_VALUE"), QStringLiteral("a skipped question is final: true"));
    }
    return reader.finish(input);
}

Result<CompleteInput> parseComplete(const QByteArray &body)
{
    const auto object = parseOptionalObject(body);
    if (!object)
        return domain::fail(object.error());
    FieldReader reader(*object);
    return reader.finish(CompleteInput{reader.boolean("unanswered").value_or(false)});
}

QJsonObject toJson(const SessionAnswer &answer)
{
    auto object = stateJson(answer.state);
    object.insert(QLatin1String("interview"), answer.interview.toString());
    object.insert(QLatin1String("expiresAt"), domain::toIso8601(answer.expiresAt));
    return object;
}

QJsonObject toJson(const CandidateView &view)
{
    const QJsonObject consent{
        {QStringLiteral("given"), view.consentGiven},
        {QStringLiteral("version"), orNull(view.consentVersion)},
        {QStringLiteral("at"),
            view.consentAt ? QJsonValue(domain::toIso8601(*view.consentAt)) : QJsonValue()},
    };
    return {
        {QStringLiteral("interview"), view.interview.toString()},
        {QStringLiteral("companyName"), orNull(view.companyName)},
        {QStringLiteral("position"), view.position},
        {QStringLiteral("durationMinutes"), view.durationMinutes},
        {QStringLiteral("language"), view.language},
        {QStringLiteral("contentLanguage"), view.contentLanguage},
        {QStringLiteral("modes"), QJsonArray::fromStringList(view.modes)},
        {QStringLiteral("notice"),
            QJsonObject{
                {QStringLiteral("version"), view.noticeVersion}, {QStringLiteral("text"), view.noticeText}}},
        {QStringLiteral("consent"), consent},
        {QStringLiteral("state"), domain::name(view.state)},
        {QStringLiteral("progress"),
            QJsonObject{{QStringLiteral("answered"), view.answered}, {QStringLiteral("total"), view.total}}},
    };
}

QJsonObject nextJson(const std::optional<NextQuestion> &question)
{
    if (!question)
        return {{QStringLiteral("done"), true}, {QStringLiteral("question"), QJsonValue()}};
    const QJsonObject object{
        {QStringLiteral("id"), question->id},
        {QStringLiteral("turn"), question->turn},
        {QStringLiteral("kind"), domain::name(question->kind)},
        {QStringLiteral("text"), question->text},
        {QStringLiteral("section"), question->section},
        {QStringLiteral("index"), question->index},
        {QStringLiteral("total"), question->total},
        {QStringLiteral("draft"), question->draft},
    };
    return {{QStringLiteral("done"), false}, {QStringLiteral("question"), object}};
}

QJsonObject answerSavedJson(int revision)
{
    return {{QStringLiteral("saved"), true}, {QStringLiteral("revision"), revision}};
}

QJsonObject stateJson(domain::State state)
{
    return {{QStringLiteral("state"), domain::name(state)}};
}

} // namespace candor::api
