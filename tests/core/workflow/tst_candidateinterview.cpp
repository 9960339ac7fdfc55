// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "house.h"

#include "storage/transcriptrepository.h"
#include "workflow/notice.h"

using namespace candor;
using namespace candor::tests;
using domain::ErrorCode;
using domain::State;
using workflow::Unanswered;

class tst_CandidateInterview : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { addBackends(); }
    void anOpenedLinkGivesACookieThatLastsLonger();
    void theViewSaysWhatTheCandidateMayKnow();
    void withoutConsentNothingStartsWhereTheTenantWantsIt();
    void aSuspendedTenantsInterviewWaits();
    void whoAsksForAPersonIsSeenByTheRecruiter();
    void startingTwiceIsTheSameInterview();
    void theOpenQuestionStaysUntilItIsAnswered();
    void anAutosaveGrowsTheRevisionOnlyWhenTheTextChanged();
    void aFinalAnswerTwiceIsOneAnswer();
    void simultaneousFinalAnswersAskOneNextQuestion();
    void anAnswerWhoseNextQuestionIsNotChosenInTimeCanBeGivenAgain();
    void anyTurnButTheOpenOneIsRefused();
    void openQuestionsMustBeConfirmedBeforeCompleting();
    void aCompletedInterviewIsAssessed();
    void aReplacedForeignOrExpiredLinkOpensNothing();
    void anInterviewThatHasBegunOutlivesItsLink();
};

namespace {

struct Begun
{
    domain::InterviewId id;
    identity::LinkClaims claims;
};

Begun begin(House &house)
{
    const auto id = house.at(State::InProgress).id;
    return {id, house.claims(id)};
}

domain::Turn openTurn(House &house, const identity::LinkClaims &claims)
{
    return must(await(house.candidates.next(claims))).question->turn;
}

domain::Result<int> answer(
    House &house, const Begun &begun, const domain::Turn &turn, const QString &text, bool final)
{
    return await(house.candidates.answer(begun.claims, {turn.questionId, turn.number, text, final, false}));
}

domain::Transcript transcript(House &house, domain::InterviewId id)
{
    const auto vault = house.stored(id).vault;
    return must(house.database.read<domain::Transcript>([&](storage::Session &session) {
        return storage::TranscriptRepository(session, id, *vault).turns();
    }));
}

const QString text = QStringLiteral("text");

// Chooses as the engine does, or not at all.
class DawdlingInterviewer final : public agents::Interviewer
{
public:
    QFuture<domain::Result<agents::NextTurn>> next(
        const domain::Plan &plan, const domain::Transcript &transcript) override
    {
        return dawdles ? never.future() : engine.agents().interviewer.next(plan, transcript);
    }
    std::atomic<bool> dawdles{false};

private:
    domain::Promise<domain::Result<agents::NextTurn>> never;
    agents::builtin::Engine engine;
};

} // namespace

void tst_CandidateInterview::anOpenedLinkGivesACookieThatLastsLonger()
{
    QFETCH_GLOBAL(storage::Backend, backend);
    House house(backend);
    const auto claims = house.claims(house.at(State::Approved).id);
    const auto session = must(await(house.candidates.open(claims)));
    QCOMPARE(session.state, State::Approved);
    QCOMPARE(session.expiresAt, claims.expiresAt);
    QVERIFY(session.cookieExpiresAt > session.expiresAt);
    const auto opened = must(house.links.openCookie(session.cookie, house.clock.now()));
    QCOMPARE(opened.interview, claims.interview);
    QCOMPARE(opened.linkId, claims.linkId);
    QVERIFY(!house.links.openLink(session.cookie, house.clock.now()));
}

void tst_CandidateInterview::theViewSaysWhatTheCandidateMayKnow()
{
    QFETCH_GLOBAL(storage::Backend, backend);
    House house(backend);
    const auto id = house.at(State::Approved).id;
    const auto before = must(await(house.candidates.view(house.claims(id))));
    QCOMPARE(before.companyName, QStringLiteral("Acme Corp"));
    QCOMPARE(before.state, State::Approved);
    QVERIFY(!before.consent.has_value());
    QCOMPARE(before.progress.answered, 0);
    QCOMPARE(before.progress.total, int(domain::questionsInOrder(*house.plan(id)).size()));
    QCOMPARE(before.durationMinutes, house.plan(id)->duration);
    QVERIFY(before.notice.text.contains(before.companyName));
    house.consent(id);
    (void)must(await(house.candidates.start(house.claims(id), {}, text)));
    const Begun begun{id, house.claims(id)};
    QVERIFY(answer(house, begun, openTurn(house, begun.claims), QStringLiteral("I wrote a parser."), true));
    const auto after = must(await(house.candidates.view(begun.claims)));
    QCOMPARE(after.consent->accepted, true);
    QCOMPARE(after.state, State::InProgress);
    QCOMPARE(transcript(house, id).size(), 2);
}

void tst_CandidateInterview::withoutConsentNothingStartsWhereTheTenantWantsIt()
{
    QFETCH_GLOBAL(storage::Backend, backend);
    House house(backend);
    const auto id = house.at(State::Approved).id;
    const auto claims = house.claims(id);
    QCOMPARE(codeOf(await(house.candidates.start(claims, {}, text))), ErrorCode::ConsentRequired);
    (void)must(await(house.candidates.consent(claims, {}, {QStringLiteral("2026-11-1"), false, false})));
    QCOMPARE(codeOf(await(house.candidates.start(claims, {}, text))), ErrorCode::ConsentRequired);
    QCOMPARE(house.stored(id).interview.state, State::Approved);
    QCOMPARE(house.rowsOf(QStringLiteral("turns"), id), 0);
    house.change([](domain::TenantSettings &settings) { settings.requireConsent = false; });
    QCOMPARE(must(await(house.candidates.start(claims, {}, text))), State::InProgress);
}

void tst_CandidateInterview::aSuspendedTenantsInterviewWaits()
{
    QFETCH_GLOBAL(storage::Backend, backend);
    House house(backend);
    const auto id = house.at(State::Approved).id;
    const auto claims = house.claims(id);
    house.consent(id);
    house.change(domain::TenantStatus::Suspended);
    QCOMPARE(codeOf(await(house.candidates.open(claims))), ErrorCode::TenantSuspended);
    QCOMPARE(codeOf(await(house.candidates.view(claims))), ErrorCode::TenantSuspended);
    QCOMPARE(codeOf(await(house.candidates.start(claims, {}, text))), ErrorCode::TenantSuspended);
    QCOMPARE(codeOf(await(house.candidates.next(claims))), ErrorCode::TenantSuspended);
    QCOMPARE(house.stored(id).interview.state, State::Approved);
    house.change(domain::TenantStatus::Active);
    house.changePlatform(domain::PlatformStatus::Suspended);
    QCOMPARE(codeOf(await(house.candidates.open(claims))), ErrorCode::TenantSuspended);
    QCOMPARE(codeOf(await(house.candidates.start(claims, {}, text))), ErrorCode::TenantSuspended);
    house.changePlatform(domain::PlatformStatus::Active);
    QCOMPARE(must(await(house.candidates.start(claims, {}, text))), State::InProgress);
}

void tst_CandidateInterview::whoAsksForAPersonIsSeenByTheRecruiter()
{
    QFETCH_GLOBAL(storage::Backend, backend);
    House house(backend);
    const auto id = house.at(State::Approved).id;
    const auto claims = house.claims(id);
    (void)must(await(house.candidates.consent(claims, {}, {QStringLiteral("2026-11-1"), false, true})));
    QVERIFY(!house.stored(id).interview.attention.isEmpty());
    house.consent(id);
    QVERIFY(house.stored(id).interview.attention.isEmpty());
    QCOMPARE(house.rowsOf(QStringLiteral("consents"), id), 1);
    QCOMPARE(
        house.number(QStringLiteral("SELECT COUNT(*) FROM audit WHERE action = 'interview.consent'")), 2);
}

void tst_CandidateInterview::startingTwiceIsTheSameInterview()
{
    QFETCH_GLOBAL(storage::Backend, backend);
    House house(backend);
    const auto id = house.at(State::Approved).id;
    house.consent(id);
    const auto claims = house.claims(id);
    const auto first = house.candidates.start(claims, {}, text);
    const auto second = house.candidates.start(claims, {}, text);
    QCOMPARE(must(await(first)), State::InProgress);
    QCOMPARE(must(await(second)), State::InProgress);
    QCOMPARE(must(await(house.candidates.start(claims, {}, text))), State::InProgress);
    QCOMPARE(house.rowsOf(QStringLiteral("turns"), id), 1);
    QCOMPARE(house.history(id).last().to, State::InProgress);
    QCOMPARE(house.history(id).last().actor.kind, domain::Actor::Kind::Candidate);
    QCOMPARE(house.history(id).size(), 6);
}

void tst_CandidateInterview::theOpenQuestionStaysUntilItIsAnswered()
{
    QFETCH_GLOBAL(storage::Backend, backend);
    House house(backend);
    const auto begun = begin(house);
    const auto first = must(await(house.candidates.next(begun.claims)));
    QCOMPARE(first.question->index, 1);
    QVERIFY(!first.question->section.isEmpty());
    QCOMPARE(first.question->turn.number, 1);
    QCOMPARE(openTurn(house, begun.claims), first.question->turn);
    QVERIFY(answer(house, begun, first.question->turn, QStringLiteral("Half a"), false));
    QCOMPARE(openTurn(house, begun.claims).number, 1);
    QCOMPARE(openTurn(house, begun.claims).answer, QStringLiteral("Half a"));
    QVERIFY(answer(house, begun, first.question->turn, QStringLiteral("Half a sentence."), true));
    QCOMPARE(openTurn(house, begun.claims).number, 2);
}

void tst_CandidateInterview::anAutosaveGrowsTheRevisionOnlyWhenTheTextChanged()
{
    QFETCH_GLOBAL(storage::Backend, backend);
    House house(backend);
    const auto begun = begin(house);
    const auto turn = openTurn(house, begun.claims);
    QCOMPARE(must(answer(house, begun, turn, QStringLiteral("a"), false)), 1);
    QCOMPARE(must(answer(house, begun, turn, QStringLiteral("a"), false)), 1);
    QCOMPARE(must(answer(house, begun, turn, QStringLiteral("ab"), false)), 2);
    QCOMPARE(must(answer(house, begun, turn, QStringLiteral("ab"), true)), 2);
    QCOMPARE(transcript(house, begun.id).first().answer, QStringLiteral("ab"));
    QVERIFY(transcript(house, begun.id).first().final);
}

void tst_CandidateInterview::aFinalAnswerTwiceIsOneAnswer()
{
    QFETCH_GLOBAL(storage::Backend, backend);
    House house(backend);
    const auto begun = begin(house);
    const auto turn = openTurn(house, begun.claims);
    QCOMPARE(must(answer(house, begun, turn, QStringLiteral("My answer."), true)), 1);
    QCOMPARE(must(answer(house, begun, turn, QStringLiteral("My answer."), true)), 1);
    QCOMPARE(transcript(house, begun.id).size(), 2);
    QCOMPARE(codeOf(answer(house, begun, turn, QStringLiteral("Another answer."), true)),
        ErrorCode::NotCurrentTurn);
    QCOMPARE(
        codeOf(answer(house, begun, turn, QStringLiteral("My answer."), false)), ErrorCode::NotCurrentTurn);
    QCOMPARE(transcript(house, begun.id).first().answer, QStringLiteral("My answer."));
}

void tst_CandidateInterview::simultaneousFinalAnswersAskOneNextQuestion()
{
    QFETCH_GLOBAL(storage::Backend, backend);
    House house(backend);
    const auto begun = begin(house);
    const auto turn = openTurn(house, begun.claims);
    QList<QFuture<domain::Result<int>>> answers;
    for (int i = 0; i < 10; ++i)
        answers.append(house.candidates.answer(
            begun.claims, {turn.questionId, turn.number, QStringLiteral("My answer."), true, false}));
    for (const auto &future : answers)
        QCOMPARE(must(await(future)), 1);
    QCOMPARE(transcript(house, begun.id).size(), 2);
}

void tst_CandidateInterview::anAnswerWhoseNextQuestionIsNotChosenInTimeCanBeGivenAgain()
{
    QFETCH_GLOBAL(storage::Backend, backend);
    DawdlingInterviewer interviewer;
    House house(backend, [&interviewer](const agents::Agents &engine) {
        return agents::Agents{engine.validator, engine.planner, interviewer, engine.assessor, engine.chat};
    });
    const auto begun = begin(house);
    const auto turn = openTurn(house, begun.claims);
    house.environment.agentDeadline = std::chrono::milliseconds(5);
    interviewer.dawdles = true;
    QCOMPARE(codeOf(answer(house, begun, turn, text, true)), ErrorCode::AgentFailed);
    QCOMPARE(openTurn(house, begun.claims).number, turn.number);
    interviewer.dawdles = false;
    QVERIFY(answer(house, begun, turn, text, true));
    QCOMPARE(openTurn(house, begun.claims).number, turn.number + 1);
    QCOMPARE(transcript(house, begun.id).first().answer, text);
}

void tst_CandidateInterview::anyTurnButTheOpenOneIsRefused()
{
    QFETCH_GLOBAL(storage::Backend, backend);
    House house(backend);
    const auto begun = begin(house);
    auto turn = openTurn(house, begun.claims);
    turn.number = 2;
    for (const bool final : {false, true})
        QCOMPARE(codeOf(answer(house, begun, turn, text, final)), ErrorCode::NotCurrentTurn);
    turn.number = 1;
    turn.questionId = QStringLiteral("q99");
    for (const bool final : {false, true})
        QCOMPARE(codeOf(answer(house, begun, turn, text, final)), ErrorCode::NotCurrentTurn);
    QVERIFY(transcript(house, begun.id).first().answer.isEmpty());
}

void tst_CandidateInterview::openQuestionsMustBeConfirmedBeforeCompleting()
{
    QFETCH_GLOBAL(storage::Backend, backend);
    House house(backend);
    const auto begun = begin(house);
    const auto refused = await(house.candidates.complete(begun.claims, {}, Unanswered::Refuse));
    QCOMPARE(codeOf(refused), ErrorCode::ValidationFailed);
    QCOMPARE(refused.error().fields.first().pointer, QStringLiteral("/unanswered"));
    QCOMPARE(house.stored(begun.id).interview.state, State::InProgress);
    QCOMPARE(must(await(house.candidates.complete(begun.claims, {}, Unanswered::Accept))), State::Completed);
    QCOMPARE(house.work(), 1);
    const auto id = begun.id.toString();
    const auto report
        = must(await(house.reports.find(house.scope, id, workflow::ReportAccess::Drafts))).assessment;
    QVERIFY(!report->overall.score.has_value()); // nothing was said, so nothing is guessed
}

void tst_CandidateInterview::aCompletedInterviewIsAssessed()
{
    QFETCH_GLOBAL(storage::Backend, backend);
    House house(backend);
    const auto id = house.at(State::Completed).id;
    QCOMPARE(house.rowsOf(QStringLiteral("jobs"), id), 1);
    QCOMPARE(
        must(await(house.candidates.complete(house.claims(id), {}, Unanswered::Refuse))), State::Completed);
    QCOMPARE(house.rowsOf(QStringLiteral("jobs"), id), 1);
    QCOMPARE(house.work(), 1);
    QCOMPARE(house.stored(id).interview.state, State::AssessmentPending);
    QCOMPARE(house.rowsOf(QStringLiteral("jobs"), id), 0);
    QCOMPARE(
        must(await(house.candidates.complete(house.claims(id), {}, Unanswered::Refuse))), State::Completed);
    const auto drafts = workflow::ReportAccess::Drafts;
    QVERIFY(must(await(house.reports.find(house.scope, id.toString(), drafts))).assessment.has_value());
    const auto hidden = workflow::ReportAccess::Approved;
    QVERIFY(!must(await(house.reports.find(house.scope, id.toString(), hidden))).assessment.has_value());
}

void tst_CandidateInterview::aReplacedForeignOrExpiredLinkOpensNothing()
{
    QFETCH_GLOBAL(storage::Backend, backend);
    House house(backend);
    const auto id = house.at(State::Approved).id;
    house.consent(id);
    const auto mine = house.claims(id);
    auto replaced = mine;
    replaced.linkId = QStringLiteral("an-older-link");
    auto foreign = mine;
    foreign.interview = house.at(State::Approved).id;
    for (const auto &claims : {replaced, foreign}) {
        QCOMPARE(codeOf(await(house.candidates.open(claims))), ErrorCode::Unauthenticated);
        QCOMPARE(codeOf(await(house.candidates.view(claims))), ErrorCode::Unauthenticated);
        QCOMPARE(codeOf(await(house.candidates.start(claims, {}, text))), ErrorCode::Unauthenticated);
        QCOMPARE(codeOf(await(house.candidates.complete(claims, {}, Unanswered::Accept))),
            ErrorCode::Unauthenticated);
    }
    house.clock.set(mine.expiresAt);
    QCOMPARE(codeOf(await(house.candidates.start(mine, {}, text))), ErrorCode::InterviewClosed);
    QCOMPARE(house.stored(id).interview.state, State::Approved);
}

void tst_CandidateInterview::anInterviewThatHasBegunOutlivesItsLink()
{
    QFETCH_GLOBAL(storage::Backend, backend);
    House house(backend);
    const auto begun = begin(house);
    house.clock.set(begun.claims.expiresAt + std::chrono::hours(1));
    QVERIFY(answer(house, begun, openTurn(house, begun.claims), QStringLiteral("Still here."), true));
    QCOMPARE(must(await(house.candidates.complete(begun.claims, {}, Unanswered::Accept))), State::Completed);
}

QTEST_GUILESS_MAIN(tst_CandidateInterview)
#include "tst_candidateinterview.moc"
