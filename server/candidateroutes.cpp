// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/candidateroutes.h"

#include "api/candidate.h"
#include "server/dispatcher.h"

namespace candor::server {

using domain::ErrorCode;
using workflow::CandidateService;

namespace {

constexpr qint64 bodyBytes = 256 * 1024;

Route route(const char *method, const char *name, const char *operationId, const char *summary)
{
    Route route;
    route.method = method;
    route.path = QByteArray("/api/v1/candidate/") + name;
    route.operationId = operationId;
    route.summary = summary;
    route.credentials = Credential::Candidate;
    route.rate = RateClass::Candidate;
    return std::move(route).tagged("Candidate");
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
            if (error.code != ErrorCode::NotCurrentTurn) {
                answer.error(error);
                return;
            }
            // The client is told which turn it is, so that it needn't ask.
            answer.with(candidates.next(claims), [answer, error](const workflow::CurrentQuestion &current) {
                answer.error(error, api::nextJson(questionOf(current)));
            });
        });
}

void openSession(CandidateService &candidates, const identity::InterviewLinks &links,
    const domain::Clock &clock, CookieKind cookies, const Context &context, const Answer &answer)
{
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
}

void consent(CandidateService &candidates, const Context &context, const Answer &answer)
{
    domain::Faults faults;
    parsed(api::parseConsent(context.request.body, &faults), answer, [&](api::ConsentInput input) {
        input.faults = faults;
        answer.with(candidates.consent(*context.candidate, context.requestId, input),
            [answer](const domain::Consent &given) {
                answer.json(200,
                    {{QStringLiteral("accepted"), given.accepted},
                        {QStringLiteral("noticeVersion"), given.noticeVersion},
                        {QStringLiteral("humanRequested"), given.humanRequested},
                        {QStringLiteral("at"), domain::toIso8601(given.at)}});
            });
    });
}

void start(CandidateService &candidates, const Context &context, const Answer &answer)
{
    parsed(api::parseStart(context.request.body), answer, [&](api::InterviewMode mode) {
        answer.with(candidates.start(*context.candidate, context.requestId, api::name(mode)),
            [answer](domain::State state) { answer.json(200, api::stateJson(state)); });
    });
}

void complete(CandidateService &candidates, const Context &context, const Answer &answer)
{
    parsed(api::parseComplete(context.request.body), answer, [&](const api::CompleteInput &input) {
        const auto open = input.unanswered ? workflow::Unanswered::Accept : workflow::Unanswered::Refuse;
        answer.with(candidates.complete(*context.candidate, context.requestId, open),
            [answer](domain::State state) { answer.json(200, api::stateJson(state)); });
    });
}

using Verb = void (*)(CandidateService &, const Context &, const Answer &);

// What is there as long as the interview isn't over.
void add(RouteTable &table, CandidateService &candidates, Route entry, Verb verb)
{
    table.add(std::move(entry)
            .fails({ErrorCode::InterviewClosed})
            .handledBy([&candidates, verb](const Context &context, const Answer &answer) {
                verb(candidates, context, answer);
            }));
}

void showInterview(CandidateService &candidates, const Context &context, const Answer &answer)
{
    answer.with(candidates.view(*context.candidate),
        [answer, id = context.candidate->interview](
            const workflow::CandidateView &seen) { answer.json(200, api::toJson(viewOf(seen, id))); });
}

void showQuestion(CandidateService &candidates, const Context &context, const Answer &answer)
{
    answer.with(candidates.next(*context.candidate), [answer](const workflow::CurrentQuestion &current) {
        answer.json(200, api::nextJson(questionOf(current)));
    });
}

void addAnswering(RouteTable &table, CandidateService &candidates)
{
    add(table, candidates,
        route("GET", "next", "getQuestion", "The question that waits for an answer")
            .about("The same until it is answered; `draft` is what was saved of the answer so far.")
            .answers({200, "NextQuestion", "The question, or that there is none left."})
            .fails({ErrorCode::InvalidState}),
        showQuestion);
    add(table, candidates,
        route("POST", "answers", "saveAnswer", "Save or finish an answer")
            .about("`final: false` saves a draft. The same again changes nothing. An answer to another turn "
                   "is 409, and `existing` is the turn that waits.")
            .takes("AnswerRequest", bodyBytes)
            .answers({200, "AnswerSaved", "It is stored."})
            .fails({ErrorCode::InvalidState, ErrorCode::NotCurrentTurn}),
        saveAnswer);
    add(table, candidates,
        route("POST", "complete", "completeInterview", "End the interview")
            .about("With questions left it wants `unanswered: true`.")
            .mayTake("CompleteRequest", bodyBytes)
            .answers({200, "CandidateState", "It is over."})
            .fails({ErrorCode::InvalidState}),
        complete);
}

} // namespace

void addCandidateRoutes(RouteTable &table, CandidateService &candidates,
    const identity::InterviewLinks &links, const domain::Clock &clock, CookieKind cookies)
{
    auto session = route("POST", "session", "openCandidateSession", "Swap a link for a cookie");
    session.credentials = noCredential;
    table.add(std::move(session)
            .takes("CandidateSessionRequest", bodyBytes)
            .answers({200, "CandidateSession", "The session; the cookie is its credential.", {"Set-Cookie"}})
            .fails({ErrorCode::Unauthenticated, ErrorCode::TenantSuspended, ErrorCode::InterviewClosed})
            .handledBy([&candidates, &links, &clock, cookies](const Context &context, const Answer &answer) {
                openSession(candidates, links, clock, cookies, context, answer);
            }));
    add(table, candidates,
        route("GET", "interview", "getCandidateInterview", "What the candidate may know")
            .answers({200, "CandidateInterview", "The interview, as the candidate sees it."}),
        showInterview);
    add(table, candidates,
        route("POST", "consent", "giveConsent", "Accept the notice, or ask for a person")
            .takes("ConsentRequest", bodyBytes)
            .answers({200, "Consent", "What is stored of it."}),
        consent);
    add(table, candidates,
        route("POST", "start", "startInterview", "Start the interview")
            .takes("StartRequest", bodyBytes)
            .answers({200, "CandidateState", "It has begun, now or earlier."})
            .fails({ErrorCode::ConsentRequired, ErrorCode::InvalidState}),
        start);
    addAnswering(table, candidates);
}

} // namespace candor::server
