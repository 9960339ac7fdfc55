// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/interviews.h"

#include <QJsonDocument>
#include <QTest>

using namespace candor;
using domain::State;

// What the Integration API answers.
class tst_InterviewAnswers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theViewHasEveryMemberOfTheContract();
    void absentThingsAreNull();
    void presentThingsAreShown();
    void theRequestIsShownWithoutPersonalData();
    void aCreateAnswersByState();
    void infoAnswersByState();
    void actionsAnswerWithTheirMessage();
    void theHistoryNamesEveryStep();
    void aStepWithinAStateHasNoSequenceAndTellsWhatItChanged();
    void theDraftFollowsThePublishedExample();
    void theDraftDoesWithoutNameCompanyAndDuration();
    void theDraftTakesPlaceholdersLiterally();
};

static domain::Interview sample(State state)
{
    domain::Interview interview;
    interview.id = domain::InterviewId::make(domain::fromMilliseconds(1'749'123'456'000));
    interview.runId = QStringLiteral("run_1749123456_a1b2c3d4");
    interview.state = state;
    interview.request.position = QStringLiteral("Senior Software Engineer");
    interview.dataQuality = domain::DataQuality::Good;
    interview.createdAt = domain::fromMilliseconds(0);
    interview.updatedAt = domain::fromMilliseconds(1);
    return interview;
}

void tst_InterviewAnswers::theViewHasEveryMemberOfTheContract()
{
    auto keys = api::toJson(api::InterviewView{sample(State::Pending)}).keys();
    auto expected = QStringLiteral(
        "runId interviewId state externalId candidateRef position level "
        "companyName dataQuality plan assessment "
        "interviewLink inmailDraft invite recordingUrls request work missingFields attention sandbox "
        "metadata cancelReason createdAt revision "
        "updatedAt")
                        .split(QLatin1Char(' '));
    expected.sort();
    keys.sort();
    QCOMPARE(keys, expected);
}

void tst_InterviewAnswers::absentThingsAreNull()
{
    const auto object = api::toJson(api::InterviewView{sample(State::Pending)});
    for (const auto *name : {"externalId", "candidateRef", "level", "companyName", "plan", "assessment",
             "interviewLink", "inmailDraft", "invite", "work", "attention", "cancelReason"})
        QVERIFY2(object.value(QLatin1String(name)).isNull(), name);
    QCOMPARE(object.value(QStringLiteral("recordingUrls")), QJsonValue(QJsonArray()));
    QCOMPARE(object.value(QStringLiteral("metadata")), QJsonValue(QJsonObject()));
    QCOMPARE(
        object.value(QStringLiteral("createdAt")).toString(), QStringLiteral("1970-01-01T00:00:00.000Z"));
    QCOMPARE(object.value(QStringLiteral("missingFields")).toArray().size(), 2);
}

void tst_InterviewAnswers::presentThingsAreShown()
{
    api::InterviewView view{sample(State::Cancelled)};
    view.interview.cancelReason = domain::CancelReason::NoShow;
    view.interview.attention = QStringLiteral("the planner keeps failing");
    view.interview.request.level = domain::Level::Senior;
    view.plan = domain::Plan();
    view.assessment = domain::Assessment();
    view.interviewLink = QStringLiteral("https://candor.example.org/interview/join/t");
    view.inmailDraft = api::InmailDraft{QStringLiteral("s"), QStringLiteral("b")};
    view.invite = api::Invite{QStringLiteral("QUEUED"), domain::fromMilliseconds(5)};
    view.recordingUrls = {QStringLiteral("https://candor.example.org/r/1")};
    view.work = api::AgentWork{
        QStringLiteral("plan"), false, 2, QStringLiteral("TIMEOUT"), domain::fromMilliseconds(7)};
    const auto object = api::toJson(view);
    QCOMPARE(object.value(QStringLiteral("cancelReason")).toString(), QStringLiteral("NO_SHOW"));
    QCOMPARE(object.value(QStringLiteral("attention")).toString(), view.interview.attention);
    QCOMPARE(object.value(QStringLiteral("level")).toString(), QStringLiteral("SENIOR"));
    QVERIFY(object.value(QStringLiteral("plan")).isObject());
    QVERIFY(object.value(QStringLiteral("assessment")).isObject());
    QCOMPARE(object.value(QStringLiteral("interviewLink")).toString(), view.interviewLink);
    QCOMPARE(object.value(QStringLiteral("inmailDraft")).toObject().keys(),
        (QStringList{QStringLiteral("body"), QStringLiteral("subject")}));
    QCOMPARE(object.value(QStringLiteral("invite")).toObject().value(QStringLiteral("at")).toString(),
        QStringLiteral("1970-01-01T00:00:00.005Z"));
    QCOMPARE(object.value(QStringLiteral("recordingUrls")).toArray().size(), 1);
    QVERIFY(!api::toSummaryJson(view.interview).contains(QStringLiteral("plan")));
    const auto work = object.value(QStringLiteral("work")).toObject();
    QCOMPARE(work.value(QStringLiteral("agent")).toString(), QStringLiteral("plan"));
    QCOMPARE(work.value(QStringLiteral("state")).toString(), QStringLiteral("WAITING"));
    QCOMPARE(work.value(QStringLiteral("attempts")).toInt(), 2);
    QCOMPARE(work.value(QStringLiteral("lastError")).toString(), QStringLiteral("TIMEOUT"));
    QCOMPARE(
        work.value(QStringLiteral("nextAttemptAt")).toString(), QStringLiteral("1970-01-01T00:00:00.007Z"));
    const auto running = api::toJson(api::AgentWork{QStringLiteral("assess"), true, 0, {}, {}});
    QCOMPARE(running.value(QStringLiteral("state")).toString(), QStringLiteral("RUNNING"));
    QVERIFY(running.value(QStringLiteral("lastError")).isNull());
    QVERIFY(running.value(QStringLiteral("nextAttemptAt")).isNull());
}

void tst_InterviewAnswers::theRequestIsShownWithoutPersonalData()
{
    auto interview = sample(State::Pending);
    auto &request = interview.request;
    request.qualifications = {QStringLiteral("Strong async and concurrency knowledge")};
    request.jobDescription = QStringLiteral("Builds what runs our warehouses.");
    request.callbackUrl = QStringLiteral("https://user:word@ats.example/hook?key=secret");
    request.language = QStringLiteral("de");
    request.durationMinutes = 45;
    request.candidateName = QStringLiteral("Grace Hopper");
    request.candidateEmail = QStringLiteral("grace@example.org");
    request.candidateProfile = QStringLiteral("Compilers since 1952");
    const auto whole = api::toJson(api::InterviewView{interview});
    const auto bytes = QJsonDocument(whole).toJson();
    for (const auto *secret : {"Grace", "grace", "Compilers", "secret", "word"})
        QVERIFY2(!bytes.contains(secret), secret);
    const auto shown = whole.value(QStringLiteral("request")).toObject();
    QCOMPARE(
        shown.value(QStringLiteral("callbackUrl")).toString(), QStringLiteral("https://ats.example/hook"));
    QCOMPARE(shown.value(QStringLiteral("durationMinutes")).toInt(), 45);
    QCOMPARE(shown.value(QStringLiteral("language")).toString(), QStringLiteral("de"));
    QCOMPARE(shown.value(QStringLiteral("qualifications")).toArray().size(), 1);
    const auto first = shown.value(QStringLiteral("qualityGains")).toArray().first().toObject();
    QCOMPARE(first.value(QStringLiteral("aspect")).toString(), QStringLiteral("REQUIREMENTS"));
    QCOMPARE(first.value(QStringLiteral("points")).toInt(), 25);
    auto purged = interview; // what is missing now was erased
    purged.purgedAt = interview.updatedAt;
    const auto erased = api::toJson(api::InterviewView{purged}).value(QStringLiteral("request")).toObject();
    QVERIFY(erased.value(QStringLiteral("qualityGains")).toArray().isEmpty());
    interview.state = State::Cancelled; // nothing would make it better any more
    const auto over = api::toJson(api::InterviewView{interview}).value(QStringLiteral("request")).toObject();
    QVERIFY(over.value(QStringLiteral("qualityGains")).toArray().isEmpty());
}

void tst_InterviewAnswers::aCreateAnswersByState()
{
    const auto message = [](State state) {
        return api::createdJson(sample(state), {}).value(QStringLiteral("message")).toString();
    };
    QCOMPARE(message(State::ValidatingSkills),
        QStringLiteral("Interview request accepted. Skill validation in progress."));
    QVERIFY(message(State::InfoNeeded).contains(QLatin1String("missingFields")));
    QVERIFY(message(State::Approved).contains(QLatin1String("APPROVED")));
    const auto object
        = api::createdJson(sample(State::InfoNeeded), {{QStringLiteral("/x"), QStringLiteral("unknown")}});
    QCOMPARE(object.keys(),
        (QStringList{QStringLiteral("dataQuality"), QStringLiteral("interviewId"), QStringLiteral("message"),
            QStringLiteral("missingFields"), QStringLiteral("runId"), QStringLiteral("state"),
            QStringLiteral("warnings")}));
    QCOMPARE(object.value(QStringLiteral("warnings"))
                 .toArray()
                 .first()
                 .toObject()
                 .value(QStringLiteral("pointer")),
        QJsonValue(QStringLiteral("/x")));
    const auto missing = object.value(QStringLiteral("missingFields")).toArray().first().toObject();
    QCOMPARE(missing.value(QStringLiteral("field")).toString(), QStringLiteral("level"));
    QVERIFY(missing.value(QStringLiteral("question")).toString().endsWith(QLatin1Char('?')));
}

void tst_InterviewAnswers::infoAnswersByState()
{
    const auto done = api::infoJson(sample(State::ValidatingSkills), {});
    QCOMPARE(done.value(QStringLiteral("message")).toString(),
        QStringLiteral("Interview information updated. Transitioning to skill validation."));
    const auto open = api::infoJson(sample(State::InfoNeeded), {});
    QVERIFY(open.value(QStringLiteral("message")) != done.value(QStringLiteral("message")));
    QCOMPARE(open.value(QStringLiteral("state")).toString(), QStringLiteral("INFO_NEEDED"));
}

void tst_InterviewAnswers::actionsAnswerWithTheirMessage()
{
    auto interview = sample(State::Approved);
    interview.revision = 7;
    const auto approved = api::planApprovedJson(
        interview, QStringLiteral("https://link"), {QStringLiteral("subject"), QStringLiteral("body")});
    QCOMPARE(approved.value(QStringLiteral("message")).toString(),
        QStringLiteral("Interview plan approved. Candidate interview link generated."));
    QCOMPARE(approved.value(QStringLiteral("workflowState")).toString(), QStringLiteral("APPROVED"));
    QCOMPARE(approved.value(QStringLiteral("interviewLink")).toString(), QStringLiteral("https://link"));
    QCOMPARE(approved.value(QStringLiteral("revision")).toInt(), 7);
    const auto report = api::actionJson(domain::Action::ApproveAssessment, sample(State::AssessmentApproved));
    QCOMPARE(report.value(QStringLiteral("message")).toString(),
        QStringLiteral("Assessment approved. The full report has been sent via webhook."));
    QCOMPARE(report.value(QStringLiteral("workflowState")).toString(), QStringLiteral("ASSESSMENT_APPROVED"));
}

void tst_InterviewAnswers::theHistoryNamesEveryStep()
{
    const auto interview = sample(State::Received);
    const auto first = domain::receive(interview, {}, domain::fromMilliseconds(0));
    const domain::Actor actor{domain::Actor::Kind::User, QStringLiteral("u1"), QStringLiteral("Ann")};
    const auto second = domain::advance(first.interview, domain::Action::Cancel, actor,
        QStringLiteral("filled"), domain::fromMilliseconds(7));
    auto named = second->history;
    named.actor.name = QStringLiteral("Ann Example");
    const auto items = api::historyJson({first.history, named});
    QCOMPARE(items.size(), 2);
    QVERIFY(items[0].toObject()[QLatin1String("actor")].toObject()[QLatin1String("name")].isNull());
    QVERIFY(items[0].toObject().value(QStringLiteral("from")).isNull());
    QVERIFY(items[0].toObject().value(QStringLiteral("action")).isNull());
    QCOMPARE(items[1].toObject(),
        (QJsonObject{{QStringLiteral("sequence"), 2}, {QStringLiteral("from"), QStringLiteral("RECEIVED")},
            {QStringLiteral("to"), QStringLiteral("CANCELLED")},
            {QStringLiteral("action"), QStringLiteral("CANCEL")},
            {QStringLiteral("actor"),
                QJsonObject{{QStringLiteral("kind"), QStringLiteral("USER")},
                    {QStringLiteral("id"), QStringLiteral("u1")},
                    {QStringLiteral("name"), QStringLiteral("Ann Example")},
                    {QStringLiteral("statedAs"), QStringLiteral("Ann")}}},
            {QStringLiteral("reason"), QStringLiteral("filled")}, {QStringLiteral("detail"), QJsonValue()},
            {QStringLiteral("time"), QStringLiteral("1970-01-01T00:00:00.007Z")}}));
}

void tst_InterviewAnswers::aStepWithinAStateHasNoSequenceAndTellsWhatItChanged()
{
    auto entry = domain::amend(sample(State::Pending), domain::Action::EditPlan, {}, {}, {})->history;
    entry.detail = {{QStringLiteral("version"), 2}};
    const auto item = api::historyJson({entry}).first().toObject();
    QVERIFY(item.value(QStringLiteral("sequence")).isNull());
    QCOMPARE(item.value(QStringLiteral("from")), item.value(QStringLiteral("to")));
    QCOMPARE(item.value(QStringLiteral("action")), QJsonValue(QStringLiteral("EDIT_PLAN")));
    QCOMPARE(item.value(QStringLiteral("detail")), QJsonValue(entry.detail));
}

void tst_InterviewAnswers::theDraftFollowsThePublishedExample()
{
    auto request = sample(State::Pending).request;
    request.companyName = QStringLiteral("Acme Corp");
    const auto draft = api::inmailDraft(request, QStringLiteral("https://app/interview/join/t"));
    QCOMPARE(draft.subject,
        QString::fromUtf8(
            "Senior Software Engineer Opportunity at Acme Corp \xe2\x80\x94 Interview Invitation"));
    QVERIFY(draft.body.startsWith(
        QLatin1String("Hi there,\n\nWe would like to invite you to complete an AI-powered interview")));
    QVERIFY(draft.body.contains(QLatin1String("\n\nhttps://app/interview/join/t\n")));
    QVERIFY(draft.body.contains(QLatin1String("A person reviews the report")));
}

void tst_InterviewAnswers::theDraftDoesWithoutNameCompanyAndDuration()
{
    auto request = sample(State::Pending).request;
    const auto bare = api::inmailDraft(request, QStringLiteral("l"));
    QCOMPARE(bare.subject,
        QString::fromUtf8("Senior Software Engineer Opportunity \xe2\x80\x94 Interview Invitation"));
    QVERIFY(!bare.body.contains(QLatin1String("minutes")));
    request.candidateName = QStringLiteral("Jo Doe");
    request.durationMinutes = 45;
    const auto rich = api::inmailDraft(request, QStringLiteral("l"));
    QVERIFY(rich.body.startsWith(QLatin1String("Hi Jo Doe,")));
    QVERIFY(rich.body.contains(QLatin1String("about 45 minutes")));
}

void tst_InterviewAnswers::theDraftTakesPlaceholdersLiterally()
{
    domain::InterviewRequest request;
    request.position = QStringLiteral("%1 %2");
    request.companyName = QStringLiteral("%3");
    const auto draft = api::inmailDraft(request, QStringLiteral("link"));
    QVERIFY(draft.subject.startsWith(QLatin1String("%1 %2 Opportunity at %3")));
}

QTEST_GUILESS_MAIN(tst_InterviewAnswers)
#include "tst_interviewanswers.moc"
