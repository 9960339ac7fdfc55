// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "house.h"

#include "storage/apikeyrepository.h"
#include "storage/userrepository.h"

using namespace candor;
using namespace candor::tests;
using domain::ErrorCode;
using domain::State;
using storage::value;

class tst_Reports : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { addBackends(); }
    void anAnswerFromTheInterviewQuotesIt();
    void aQuestionThatTheInterviewDoesNotAnswerIsSaidToBeOne();
    void aConversationContinuesWhereItStood();
    void simultaneousQuestionsOfAConversationAreAllKept();
    void aRepeatedQuestionIsNotAskedAgain();
    void aConversationBelongsToItsInterview();
    void beforeTheReportThereIsNothingToAsk();
    void onlyReviewersMayAskAboutAReportThatIsNotApproved();
    void anAnswerToAQuestionAboutErasedDataIsNotKept();
    void theHistoryNamesWhoDidIt();
    void equalScoresShareARank();
    void aRankingShowsWhatItIsAskedFor();
    void aReportWithoutAScoreIsNotRanked();
};

namespace {

const QString question = QStringLiteral("What did the candidate say about TypeScript?");

domain::Result<workflow::Performed<workflow::ChatReply>> ask(
    House &house, domain::InterviewId id, const QString &conversation = {}, const QString &message = question)
{
    return await(house.reports.chat(
        house.scope, house.recruiter, id.toString(), conversation, message, workflow::ReportAccess::Drafts));
}

// Remembers what it was told, and answers when it is released.
class HeldChat final : public agents::AssessmentChat
{
public:
    using Answer = domain::Result<agents::ChatAnswer>;

    QFuture<Answer> ask(const agents::ChatOrder &order) override
    {
        earlier = order.earlier;
        ++asked;
        if (!holds)
            return domain::ready(Answer(agents::ChatAnswer{QStringLiteral("Yes."), {}, true}));
        return promise.future();
    }

    QStringList earlier;
    int asked = 0;
    bool holds = false;
    domain::Promise<Answer> promise;
};

House::Replace with(HeldChat &chat)
{
    return [&chat](const agents::Agents &engine) {
        return agents::Agents{engine.validator, engine.planner, engine.interviewer, engine.assessor, chat};
    };
}

domain::InterviewId ranked(
    House &house, double score, const QString &position = {}, domain::Level level = domain::Level::Senior)
{
    auto parsed = House::request();
    if (!position.isEmpty())
        parsed.request.position = position;
    parsed.request.level = level;
    house.clock.advance(std::chrono::minutes(1));
    const auto id = house.at(State::AssessmentApproved, parsed).id;
    house.execute(QStringLiteral("UPDATE assessments SET overall_score = ? WHERE interview_id = ?"),
        {score, value(id)});
    return id;
}

QStringList shown(const domain::Ranking &ranking)
{
    QStringList lines;
    for (const auto &report : ranking.reports)
        lines.append(QStringLiteral("%1 %2 %3").arg(report.rank).arg(report.overallScore).arg(report.runId));
    return lines;
}

} // namespace

void tst_Reports::anAnswerFromTheInterviewQuotesIt()
{
    QFETCH_GLOBAL(storage::Backend, backend);
    House house(backend);
    const auto id = house.at(State::AssessmentPending).id;
    const auto reply = did(ask(house, id));
    QVERIFY(reply.answer.grounded);
    QVERIFY(!reply.answer.citations.isEmpty());
    QCOMPARE(reply.interview, id);
    const auto view
        = must(await(house.reports.find(house.scope, id.toString(), workflow::ReportAccess::Drafts)));
    for (const auto &citation : reply.answer.citations)
        QVERIFY(view.assessment->transcript.at(citation.turn - 1).answer.contains(citation.quote));
    QCOMPARE(house.number(QStringLiteral("SELECT COUNT(*) FROM audit WHERE action = 'assessment.chat'")), 1);
}

void tst_Reports::aQuestionThatTheInterviewDoesNotAnswerIsSaidToBeOne()
{
    QFETCH_GLOBAL(storage::Backend, backend);
    House house(backend);
    const auto id = house.at(State::AssessmentApproved).id;
    const auto reply
        = did(ask(house, id, {}, QStringLiteral("Does the candidate know how to weld titanium?")));
    QVERIFY(!reply.answer.grounded);
    QVERIFY(reply.answer.citations.isEmpty());
    QVERIFY(!reply.answer.answer.isEmpty());
}

void tst_Reports::aConversationContinuesWhereItStood()
{
    QFETCH_GLOBAL(storage::Backend, backend);
    HeldChat chat;
    House house(backend, with(chat));
    const auto id = house.at(State::AssessmentPending).id;
    const auto first = did(ask(house, id, {}, QStringLiteral("One?")));
    QVERIFY(chat.earlier.isEmpty());
    const auto second = did(ask(house, id, first.conversationId, QStringLiteral("Two?")));
    QCOMPARE(second.conversationId, first.conversationId);
    QCOMPARE(chat.earlier, QStringList{QStringLiteral("One?")});
    (void)did(ask(house, id, first.conversationId, QStringLiteral("Three?")));
    QCOMPARE(chat.earlier, QStringList({QStringLiteral("One?"), QStringLiteral("Two?")}));
    QVERIFY(did(ask(house, id)).conversationId != first.conversationId);
    QVERIFY(chat.earlier.isEmpty());
}

void tst_Reports::simultaneousQuestionsOfAConversationAreAllKept()
{
    QFETCH_GLOBAL(storage::Backend, backend);
    HeldChat chat;
    House house(backend, with(chat));
    const auto id = house.at(State::AssessmentPending).id;
    const auto conversation = did(ask(house, id)).conversationId;
    QList<QFuture<domain::Result<workflow::Performed<workflow::ChatReply>>>> replies;
    for (int i = 0; i < 8; ++i)
        replies.append(house.reports.chat(house.scope, house.recruiter, id.toString(), conversation, question,
            workflow::ReportAccess::Drafts));
    for (const auto &reply : replies)
        QCOMPARE(did(await(reply)).conversationId, conversation);
    QCOMPARE(house.rowsOf(QStringLiteral("conversations"), id), 9);
    QCOMPARE(house.number(QStringLiteral("SELECT MAX(number) FROM conversations")), 9);
}

void tst_Reports::aRepeatedQuestionIsNotAskedAgain()
{
    QFETCH_GLOBAL(storage::Backend, backend);
    HeldChat chat;
    House house(backend, with(chat));
    const auto id = house.at(State::AssessmentApproved).id;
    const workflow::Memory<workflow::ChatReply> memory{
        "scope", "body", [](const workflow::ChatReply &reply) {
            return workflow::StoredAnswer{200, reply.interview, reply.answer.answer.toUtf8()};
        }};
    const auto repeated = [&] {
        return must(await(house.reports.chat(house.scope, house.recruiter, id.toString(), {}, question,
            workflow::ReportAccess::Drafts, memory)));
    };
    QVERIFY(std::holds_alternative<workflow::ChatReply>(repeated()));
    QCOMPARE(std::get<workflow::StoredAnswer>(repeated()).body, QByteArray("Yes."));
    QCOMPARE(chat.asked, 1);
}

void tst_Reports::aConversationBelongsToItsInterview()
{
    QFETCH_GLOBAL(storage::Backend, backend);
    House house(backend);
    const auto one = house.at(State::AssessmentPending).id;
    const auto other = house.at(State::AssessmentPending).id;
    const auto conversation = did(ask(house, one)).conversationId;
    QCOMPARE(codeOf(ask(house, other, conversation)), ErrorCode::NotFound);
    QCOMPARE(
        codeOf(ask(house, one, QStringLiteral("00000000-0000-7000-8000-000000000000"))), ErrorCode::NotFound);
    QCOMPARE(house.number(QStringLiteral("SELECT COUNT(*) FROM conversations")), 1);
}

void tst_Reports::beforeTheReportThereIsNothingToAsk()
{
    QFETCH_GLOBAL(storage::Backend, backend);
    House house(backend);
    for (const auto state : {State::Pending, State::InProgress, State::Completed, State::Cancelled}) {
        const auto refused = ask(house, house.at(state).id);
        QCOMPARE(codeOf(refused), ErrorCode::InvalidState);
        QCOMPARE(refused.error().currentState, domain::name(state));
    }
}

void tst_Reports::onlyReviewersMayAskAboutAReportThatIsNotApproved()
{
    QFETCH_GLOBAL(storage::Backend, backend);
    House house(backend);
    const auto askBlindly = [&house](domain::InterviewId id) {
        return codeOf(await(house.reports.chat(house.scope, house.recruiter, id.toString(), {},
            QStringLiteral("What is the overall score?"), workflow::ReportAccess::Approved)));
    };
    const auto pending = house.at(State::AssessmentPending).id;
    QCOMPARE(askBlindly(pending), ErrorCode::PermissionRequired);
    QVERIFY(ask(house, pending));
    const auto rejected = house.at(State::AssessmentPending).id;
    api::Decision decision;
    decision.reason = QStringLiteral("Not convincing.");
    QVERIFY(rejectAssessment(house, rejected, decision));
    QCOMPARE(askBlindly(rejected), ErrorCode::PermissionRequired);
    QVERIFY(approveAssessment(house, pending));
    QCOMPARE(askBlindly(pending), std::nullopt);
}

void tst_Reports::anAnswerToAQuestionAboutErasedDataIsNotKept()
{
    QFETCH_GLOBAL(storage::Backend, backend);
    HeldChat chat;
    House house(backend, with(chat));
    const auto id = house.at(State::AssessmentPending).id;
    chat.holds = true;
    chat.earlier = {QStringLiteral("not asked yet")};
    const auto reply = house.reports.chat(house.scope, house.recruiter, id.toString(), {},
        QStringLiteral("Who is Ada?"), workflow::ReportAccess::Drafts);
    QTRY_VERIFY(chat.earlier.isEmpty());
    QVERIFY(await(house.purges.purge(house.scope, house.recruiter, id.toString())));
    chat.promise.fulfil(agents::ChatAnswer{QStringLiteral("Ada is quick."), {}, true});
    QCOMPARE(codeOf(await(reply)), ErrorCode::InterviewClosed);
    QCOMPARE(house.rowsOf(QStringLiteral("conversations"), id), 0);
}

void tst_Reports::theHistoryNamesWhoDidIt()
{
    QFETCH_GLOBAL(storage::Backend, backend);
    House house(backend);
    domain::User admin; // above the tenant, which doesn't reach it
    admin.id = domain::UserId::make(house.clock.now());
    admin.role = domain::Role::SuperAdmin;
    admin.email = QStringLiteral("root@candor.example");
    admin.name = QStringLiteral("Ada Root");
    domain::ApiKey key;
    key.id = domain::ApiKeyId::make(house.clock.now());
    key.platform = house.scope.platform();
    key.tenant = house.scope.tenant();
    key.name = QStringLiteral("ATS connector");
    (void)must(house.database.write<bool>([=](storage::Session &session) -> domain::Result<bool> {
        const storage::SystemScope everything;
        const auto made = storage::ApiKeyRepository(session, everything).insert(key, "hash");
        if (!made)
            return domain::fail(made.error());
        return storage::UserRepository(session, everything).insert(admin, {});
    }));
    const auto id = house.at(State::Pending).id;
    const auto as = [&](domain::Actor::Kind kind, const QString &actor) {
        auto request = house.recruiter;
        request.actor = {kind, actor, {}};
        return request;
    };
    (void)must(await(house.decisions.approvePlan(
        house.scope, as(domain::Actor::Kind::ApiKey, key.id.toString()), id.toString(), {}, {})));
    (void)must(await(house.decisions.cancel(
        house.scope, as(domain::Actor::Kind::User, admin.id.toString()), id.toString(), {}, {})));
    const auto names = [&] {
        QStringList found;
        for (const auto &entry : house.history(id))
            found.append(entry.actor.name);
        return found.mid(found.size() - 3);
    };
    QCOMPARE(names(), (QStringList{QString(), key.name, admin.name})); // the system has none
    (void)must(house.database.write<domain::Done>([=](storage::Session &session) {
        return storage::UserRepository(session, storage::SystemScope()).remove(admin.id);
    }));
    QCOMPARE(names(), (QStringList{QString(), key.name, QString()}));
}

void tst_Reports::equalScoresShareARank()
{
    QFETCH_GLOBAL(storage::Backend, backend);
    House house(backend);
    QStringList expected;
    const auto runId = [&](domain::InterviewId id) { return house.stored(id).interview.runId; };
    const auto low = runId(ranked(house, 40.5));
    const auto first = runId(ranked(house, 90));
    const auto second = runId(ranked(house, 90));
    const auto ranking = must(await(house.reports.rankings(house.scope, {})));
    expected << QStringLiteral("1 90 ") + first << QStringLiteral("1 90 ") + second
             << QStringLiteral("3 40.5 ") + low;
    QCOMPARE(shown(ranking), expected);
    QCOMPARE(ranking.counted.total, 3);
    domain::RankingFilter page;
    page.limit = 1;
    page.offset = 1;
    const auto middle = must(await(house.reports.rankings(house.scope, page)));
    QCOMPARE(shown(middle), expected.mid(1, 1));
    QVERIFY(middle.more);
    QCOMPARE(middle.counted.total, 3);
    page.counted = {9, true}; // as an earlier first page said
    QCOMPARE(must(await(house.reports.rankings(house.scope, page))).counted.total, 9);
}

void tst_Reports::aRankingShowsWhatItIsAskedFor()
{
    QFETCH_GLOBAL(storage::Backend, backend);
    House house(backend);
    (void)ranked(house, 80);
    const auto engineer = ranked(house, 70, QStringLiteral("Data Engineer"), domain::Level::Mid);
    const auto pending = house.at(State::AssessmentPending).id;
    const auto only = [&](const domain::RankingFilter &filter) {
        const auto ranking = must(await(house.reports.rankings(house.scope, filter)));
        return ranking.reports.size() == 1 ? ranking.reports.first().interview : domain::InterviewId();
    };
    QCOMPARE(must(await(house.reports.rankings(house.scope, {}))).counted.total, 2);
    domain::RankingFilter byPosition;
    byPosition.position = QStringLiteral("dATA eNGINEER");
    QCOMPARE(only(byPosition), engineer);
    QCOMPARE(must(await(house.reports.rankings(house.scope, byPosition))).reports.first().rank, 1);
    domain::RankingFilter byLevel;
    byLevel.level = domain::Level::Mid;
    QCOMPARE(only(byLevel), engineer);
    (void)ranked(house, 60, QStringLiteral("Data Engineer"), domain::Level::Mid);
    byLevel.limit = 1;
    const auto best = must(await(house.reports.rankings(house.scope, byLevel)));
    QCOMPARE(best.counted.total, 1); // what is seen, and that there is more
    QVERIFY(best.more && best.counted.isEstimate);
    byLevel.offset = 1;
    const auto last = must(await(house.reports.rankings(house.scope, byLevel)));
    QCOMPARE(last.counted.total, 2);
    QVERIFY(!last.more && !last.counted.isEstimate);
    domain::RankingFilter drafts;
    drafts.status = domain::AssessmentStatus::PendingReview;
    QCOMPARE(only(drafts), pending);
}

void tst_Reports::aReportWithoutAScoreIsNotRanked()
{
    QFETCH_GLOBAL(storage::Backend, backend);
    House house(backend);
    house.candidate = [] { return agents::test::saying({}); };
    const auto id = house.at(State::AssessmentApproved).id;
    const auto view
        = must(await(house.reports.find(house.scope, id.toString(), workflow::ReportAccess::Approved)));
    QVERIFY(!view.assessment->overall.score.has_value());
    QCOMPARE(must(await(house.reports.rankings(house.scope, {}))).counted.total, 0);
}

QTEST_GUILESS_MAIN(tst_Reports)
#include "tst_reports.moc"
