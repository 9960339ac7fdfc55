// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/interview.h"
#include "domain/transitions.h"

#include <QList>
#include <QTest>

using namespace candor::domain;

class tst_Transitions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void advance_data();
    void advance();
    void everyStepRaisesRevisionAndSequenceByOne();
    void aRefusedActionNamesTheStateAndTheWayOut();
    void anAmendmentKeepsStateAndSequence();
    void amendmentsArePossibleWhereTheContractSaysSo();
    void everyNameCanBeReadBack();
};

void tst_Transitions::advance_data()
{
    QTest::addColumn<State>("from");
    QTest::addColumn<Action>("action");
    QTest::addColumn<std::optional<State>>("to");

    // The contract's §5, written a second time by hand: from, the actions that lead on, everything else is
    // refused.
    const QList<std::tuple<State, Action, State>> allowed{
        {State::Received, Action::RequestInfo, State::InfoNeeded},
        {State::Received, Action::AcceptRequest, State::ValidatingSkills},
        {State::InfoNeeded, Action::SupplyInfo, State::ValidatingSkills},
        {State::ValidatingSkills, Action::StartPlanning, State::GeneratingPlan},
        {State::GeneratingPlan, Action::DeliverPlan, State::Pending},
        {State::Pending, Action::ApprovePlan, State::Approved},
        {State::Pending, Action::RejectPlan, State::Rejected},
        {State::Pending, Action::RevisePlan, State::GeneratingPlan},
        {State::Approved, Action::StartInterview, State::InProgress},
        {State::InProgress, Action::CompleteInterview, State::Completed},
        {State::Completed, Action::DeliverAssessment, State::AssessmentPending},
        {State::AssessmentPending, Action::ApproveAssessment, State::AssessmentApproved},
        {State::AssessmentPending, Action::RejectAssessment, State::Cancelled},
    };
    const QList<State> terminal{State::Rejected, State::AssessmentApproved, State::Cancelled};
    for (int s = 0; s < stateCount; ++s) {
        for (int a = 0; a < actionCount; ++a) {
            const auto from = State(s);
            const auto action = Action(a);
            std::optional<State> to;
            for (const auto &[allowedFrom, allowedAction, allowedTo] : allowed) {
                if (allowedFrom == from && allowedAction == action)
                    to = allowedTo;
            }
            if (action == Action::Cancel && !terminal.contains(from))
                to = State::Cancelled;
            QTest::addRow("%s in %s %s", qPrintable(name(action)), qPrintable(name(from)),
                to ? qPrintable(QStringLiteral("leads to ") + name(*to)) : "is refused")
                << from << action << to;
        }
    }
}

void tst_Transitions::advance()
{
    QFETCH(State, from);
    QFETCH(Action, action);
    QFETCH(std::optional<State>, to);
    Interview interview;
    interview.state = from;
    const auto step = candor::domain::advance(interview, action, {}, {}, fromMilliseconds(1000));
    QCOMPARE(step.has_value(), to.has_value());
    if (step)
        QCOMPARE(step->interview.state, *to);
}

void tst_Transitions::everyStepRaisesRevisionAndSequenceByOne()
{
    Interview interview;
    interview.state = State::Pending;
    interview.revision = 7;
    interview.sequence = 5;
    const Actor actor{Actor::Kind::User, QStringLiteral("u"), QStringLiteral("recruiter")};
    const auto step = candor::domain::advance(
        interview, Action::ApprovePlan, actor, QStringLiteral("good"), fromMilliseconds(42));
    QVERIFY(step);
    QCOMPARE(step->interview.revision, 8);
    QCOMPARE(step->interview.sequence, 6);
    QCOMPARE(step->history.sequence, 6);
    QCOMPARE(step->history.actor, actor);
    QCOMPARE(step->history.from, std::optional(State::Pending));
    QCOMPARE(step->event, EventType::Approved);
    QCOMPARE(toMilliseconds(step->interview.updatedAt), 42);
}

void tst_Transitions::aRefusedActionNamesTheStateAndTheWayOut()
{
    Interview interview;
    interview.state = State::Approved;
    const auto step = candor::domain::advance(interview, Action::ApprovePlan, {}, {}, {});
    QVERIFY(!step);
    QCOMPARE(step.error().code, ErrorCode::InvalidState);
    QCOMPARE(step.error().currentState, QStringLiteral("APPROVED"));
    QCOMPARE(
        step.error().allowedActions, (QStringList{QStringLiteral("CANCEL"), QStringLiteral("RENEW_LINK")}));
}

void tst_Transitions::anAmendmentKeepsStateAndSequence()
{
    Interview interview;
    interview.state = State::InProgress;
    interview.revision = 7;
    interview.sequence = 5;
    const Actor actor{Actor::Kind::User, QStringLiteral("u"), {}};
    const auto amended = candor::domain::amend(
        interview, Action::RenewLink, actor, QStringLiteral("lost"), fromMilliseconds(42));
    QVERIFY(amended);
    auto expected = interview;
    expected.revision = 8;
    expected.updatedAt = fromMilliseconds(42);
    QCOMPARE(amended->interview, expected);
    QCOMPARE(amended->history,
        (HistoryEntry{0, State::InProgress, State::InProgress, Action::RenewLink, actor,
            QStringLiteral("lost"), fromMilliseconds(42), 8}));
}

void tst_Transitions::amendmentsArePossibleWhereTheContractSaysSo()
{
    const QList<std::pair<State, Action>> possible{{State::Pending, Action::EditPlan},
        {State::Approved, Action::RenewLink}, {State::InProgress, Action::RenewLink},
        {State::AssessmentPending, Action::OverrideScore}};
    for (int s = 0; s < stateCount; ++s) {
        for (const auto action : {Action::EditPlan, Action::OverrideScore, Action::RenewLink}) {
            Interview interview;
            interview.state = State(s);
            const auto amended = candor::domain::amend(interview, action, {}, {}, {});
            QCOMPARE(amended.has_value(), possible.contains({State(s), action}));
            QCOMPARE(allowedActions(State(s)).contains(name(action)), amended.has_value());
            if (!amended)
                QCOMPARE(amended.error().currentState, name(State(s)));
        }
    }
}

void tst_Transitions::everyNameCanBeReadBack()
{
    for (int i = 0; i < stateCount; ++i)
        QCOMPARE(stateFromName(name(State(i))), std::optional(State(i)));
    for (int i = 0; i < actionCount; ++i)
        QCOMPARE(actionFromName(name(Action(i))), std::optional(Action(i)));
    for (int i = 0; i < eventTypeCount; ++i)
        QCOMPARE(eventTypeFromName(name(EventType(i))), std::optional(EventType(i)));
    QVERIFY(!stateFromName(QStringLiteral("pending")));
}

QTEST_GUILESS_MAIN(tst_Transitions)
#include "tst_transitions.moc"
