// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/candidateroutes.h"

#include "api/candidate.h"
#include "server/dispatcher.h"

namespace candor::server {

using workflow::CandidateService;

namespace {

Route route(
    const char *method, const char *name, const char *summary, const char *request, const char *response)
{
    Route route;
    route.method = method;
    route.path = QByteArray("/api/v1/candidate/") + name;
    route.summary = summary;
    route.credentials = Credential::Candidate;
    route.rate = RateClass::Candidate;
    route.bodyBytes = qstrcmp(method, "GET") == 0 ? 0 : 256 * 1024;
    route.requestSchema = request;
    route.responseSchema = response;
    return route;
}

api::CandidateView viewOf(const workflow::CandidateView &view, domain::InterviewId interview)
{
    api::CandidateView wire;
    wire.interview = interview;
    wire.companyName = view.companyName;
    wire.position = view.position;
    wire.durationMinutes = view.durationMinutes;
    wire.language = view.language;
    wire.contentLanguage = view.contentLanguage;
    wire.modes = view.modes;
    wire.noticeVersion = view.notice.version;
    wire.noticeText = view.notice.text;
    if (view.consent) {
        wire.consentGiven = view.consent->accepted;
        wire.consentVersion = view.consent->noticeVersion;
        wire.consentAt = view.consent->at;
    }
    wire.state = view.state;
    wire.answered = view.progress.answered;
    wire.total = view.progress.total;
    return wire;
}

std::optional<api::NextQuestion> questionOf(const workflow::CurrentQuestion &current)
{
    if (!current.question)
        return std::nullopt;
    const auto &open = *current.question;
    return api::NextQuestion{open.turn.questionId, open.turn.number, open.turn.kind, open.turn.text,
        open.section, open.index, open.total, open.turn.answer};
}

QByteArray setCookie(
    const QString &value, domain::Timestamp expiresAt, domain::Timestamp now, CookieKind kind)
{
    const bool secure = kind == CookieKind::Secure;
    const auto seconds = std::chrono::duration_cast<std::chrono::seconds>(expiresAt - now).count();
    return candidateCookieName(secure) + '=' + value.toLatin1()
        + "; Path=/; HttpOnly; SameSite=Strict; Max-Age=" + QByteArray::number(qint64(seconds))
        + (secure ? "; Secure" : "");
}

// A parsed body is handed to `then`; an error is answered.
template <typename T, typename Then>
void parsed(const domain::Result<T> &body, const Answer &answer, Then then)
{
    if (body)
        then(*body);
    else
        answer.error(body.error());
}

void saveAnswer(CandidateService &candidates, const Context &context, const Answer &answer)
{
    const auto input = api::parseAnswer(context.request.body);
    if (!input) {
        answer.error(input.error());
        return;
    }
    const auto claims = *context.candidate;
    answer.with(
        candidates.answer(claims, *input),
        [answer](int revision) { answer.json(200, api::answerSavedJson(revision)); },
        [&candidates, answer, claims](const domain::Error &error) {
            if (error.code != domain::ErrorCode::NotCurrentTurn) {
                answer.error(error);
                return;
            }
            // The client is told which turn it is, so that it needn't ask.
            answer.with(candidates.next(claims), [answer, error](const workflow::CurrentQuestion &current) {
                answer.error(error, api::nextJson(questionOf(current)));
            });
        });
}

void addSession(RouteTable &table, CandidateService &candidates, const identity::InterviewLinks &links,
    const domain::Clock &clock, CookieKind cookies)
{
    auto session
        = route("POST", "session", "Swap a link for a cookie", "CandidateSessionRequest", "CandidateSession");
    session.credentials = noCredential;
    session.handler = [&candidates, &links, &clock, cookies](const Context &context, const Answer &answer) {
        parsed(api::parseSession(context.request.body), answer, [&](const QString &token) {
            const auto now = clock.now();
            const auto claims = links.openLink(token, now);
            if (!claims) {
                answer.error(claims.error());
                return;
            }
            answer.with(candidates.open(*claims),
                [answer, now, cookies, id = claims->interview](const workflow::CandidateSession &opened) {
                    auto reply
                        = jsonReply(200, api::toJson(api::SessionAnswer{id, opened.state, opened.expiresAt}));
                    addHeader(
                        reply, "Set-Cookie", setCookie(opened.cookie, opened.cookieExpiresAt, now, cookies));
                    answer.send(std::move(reply));
                });
        });
    };
    table.add(session);
}

} // namespace

void addCandidateRoutes(RouteTable &table, CandidateService &candidates,
    const identity::InterviewLinks &links, const domain::Clock &clock, CookieKind cookies)
{
    addSession(table, candidates, links, clock, cookies);

    auto view = route("GET", "interview", "What the candidate may know", "", "CandidateInterview");
    view.handler = [&candidates](const Context &context, const Answer &answer) {
        answer.with(candidates.view(*context.candidate),
            [answer, id = context.candidate->interview](
                const workflow::CandidateView &seen) { answer.json(200, api::toJson(viewOf(seen, id))); });
    };
    table.add(view);

    auto consent
        = route("POST", "consent", "Accept the notice, or ask for a person", "ConsentRequest", "Consent");
    consent.handler = [&candidates](const Context &context, const Answer &answer) {
        parsed(api::parseConsent(context.request.body), answer, [&](const api::ConsentInput &input) {
            answer.with(candidates.consent(*context.candidate, context.requestId, input),
                [answer](const domain::Consent &given) {
                    answer.json(200,
                        {{QStringLiteral("accepted"), given.accepted},
                            {QStringLiteral("noticeVersion"), given.noticeVersion},
                            {QStringLiteral("humanRequested"), given.humanRequested},
                            {QStringLiteral("at"), domain::toIso8601(given.at)}});
                });
        });
    };
    table.add(consent);

    auto start = route("POST", "start", "Start the interview", "StartRequest", "CandidateState");
    start.handler = [&candidates](const Context &context, const Answer &answer) {
        parsed(api::parseStart(context.request.body), answer, [&](api::InterviewMode mode) {
            answer.with(candidates.start(*context.candidate, context.requestId, api::name(mode)),
                [answer](domain::State state) { answer.json(200, api::stateJson(state)); });
        });
    };
    table.add(start);

    auto next = route("GET", "next", "The question that waits for an answer", "", "NextQuestion");
    next.handler = [&candidates](const Context &context, const Answer &answer) {
        answer.with(candidates.next(*context.candidate), [answer](const workflow::CurrentQuestion &current) {
            answer.json(200, api::nextJson(questionOf(current)));
        });
    };
    table.add(next);

    auto save = route("POST", "answers", "Save or finish an answer", "AnswerRequest", "AnswerSaved");
    save.handler = [&candidates](const Context &context, const Answer &answer) {
        saveAnswer(candidates, context, answer);
    };
    table.add(save);

    auto complete = route("POST", "complete", "End the interview", "CompleteRequest", "CandidateState");
    complete.handler = [&candidates](const Context &context, const Answer &answer) {
        parsed(api::parseComplete(context.request.body), answer, [&](const api::CompleteInput &input) {
            const auto open = input.unanswered ? workflow::Unanswered::Accept : workflow::Unanswered::Refuse;
            answer.with(candidates.complete(*context.candidate, context.requestId, open),
                [answer](domain::State state) { answer.json(200, api::stateJson(state)); });
        });
    };
    table.add(complete);
}

} // namespace candor::server
