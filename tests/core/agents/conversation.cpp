// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "conversation.h"

#include "agents/builtin/assessor.h"
#include "agents/builtin/interviewer.h"

namespace candor::agents::test {

namespace {

struct Line
{
    const char *key; // part of the requirement or the competency's question
    const char *answer;
};

const QList<Line> &linesOf(const QString &job)
{
    static const QHash<QString, QList<Line>> all{
        {QStringLiteral("software-engineer"),
            {{"TypeScript",
                 "In 2023 our checkout service crashed in production because an API returned null where our "
                 "types promised a string. I traced it with "
                 "the logs, then I added runtime validation with Zod at the boundary and turned on strict "
                 "compiler settings in 14 packages. As a result "
                 "the type errors in production dropped from 30 a week to 2."},
                {"distributed",
                    "First I would check which customers are affected, because writes in the lost data "
                    "centre must not diverge. I chose availability for the "
                    "cart and consistency for payments, with idempotent retries and time-outs of 2 seconds, "
                    "instead of a global lock. At Northwind I measured the "
                    "capacity of each region and rolled out failover gradually. If the link comes back, I "
                    "would replay the queue."},
                {"async",
                    "Two workers updated the same order record. I reproduced the race with a test that "
                    "paused one promise, compared optimistic locking with "
                    "a queue, and chose a version column because conflicts were rare. I also added "
                    "cancellation and a bounded queue. After that lost updates fell "
                    "to zero in six months."},
                {"",
                    "Last year our payment service failed at night after a release. I led the incident, read "
                    "the traces, rolled back within 12 minutes and found a "
                    "connection leak. I wrote a regression test and an alert, and explained the decision to "
                    "two teams who disagreed. As a result we had no "
                    "further outage that year."}}},
        {QStringLiteral("nurse"),
            {{"licence",
                 "In my registration I learned systematic assessment. Last month on my ward I used it when a "
                 "patient felt dizzy: I measured the blood pressure, "
                 "compared it with the chart and informed the doctor. The patient was treated within ten "
                 "minutes and recovered."},
                {"acute",
                    "First I would look at the patient who is getting worse: airway, breathing and "
                    "circulation, then oxygen saturation and blood pressure, because "
                    "that decides the risk. I would call a colleague for help early and ask her to stay with "
                    "the other patient. Then I would escalate to the "
                    "doctor with SBAR, reassess after 5 minutes and document everything."},
                {"medication",
                    "During a night shift I noticed a prescription for 50 mg of morphine where 5 mg was "
                    "usual. I stopped, checked the allergies and the dose with "
                    "the pharmacist, questioned the order with the doctor and documented it. As a result the "
                    "dose was corrected before it reached the patient."},
                {"wound",
                    "First I would assess the wound: redness, warmth, swelling and pain, and take the "
                    "temperature, because these are signs of infection. I would use "
                    "an aseptic technique for the dressing, take a swab and inform the surgeon before "
                    "discharge. Then I would document it and plan the follow-up."},
                {"communication",
                    "I use plain words and sit down, because relatives are frightened. I first ask what they "
                    "know, then explain, and I check understanding. "
                    "If a result is not discussed yet, I keep confidentiality and call the doctor to the "
                    "ward within 30 minutes."},
                {"night",
                    "I worked night shifts for three years at St Mary's. I organised my sleep and my "
                    "handover list, and I swapped two shifts when a colleague was ill. "
                    "In the end my error rate stayed at zero."},
                {"",
                    "Last winter on my ward I noticed that a patient was confused and breathing fast before "
                    "the score changed. I measured the saturation, called the doctor "
                    "and started oxygen. I explained my concern to the resident who disagreed and we agreed "
                    "on a blood gas. The patient went to intensive care on time "
                    "and recovered after 4 days."}}},
        {QStringLiteral("sales-lead"),
            {{"B2B",
                 "At Contoso I built the B2B team for the north region in 2021. I mapped several contacts at "
                 "each customer, trained six people to show the value in figures "
                 "and agreed a clear next step after each meeting. As a result revenue grew by 28 percent in "
                 "one year."},
                {"team",
                    "One salesperson missed two quarters. First I joined three customer visits, because I "
                    "wanted to observe before judging. I agreed clear targets and a "
                    "weekly coaching hour, and I told him what would follow. After four months he reached 95 "
                    "percent of his target."},
                {"pipeline",
                    "I introduced a weekly forecast review with exit criteria for every stage, because half "
                    "of our deals slipped. I removed deals without a next step and "
                    "coached the team on qualification. Forecast accuracy improved from 55 to 88 percent in "
                    "two quarters."},
                {"Negotiation",
                    "First I would find out why the customer needs 15 percent, because the interest behind "
                    "it may be cash flow. I would trade payment terms or a longer "
                    "contract instead of giving a discount, and I would let my account manager lead the talk "
                    "within limits that I set. At Contoso I closed a deal of "
                    "400000 euros that way."},
                {"Salesforce",
                    "I introduced Salesforce to a team of nine. I kept only eight mandatory fields, trained "
                    "everyone in two workshops and used the dashboard in each "
                    "meeting. After three months 96 percent of the deals had a next step."},
                {"",
                    "Last year a deal with a logistics customer was stuck. I called the buyer and the "
                    "operations manager, and I learned that IT had security concerns. I brought our "
                    "engineer and their team together and settled the open points. As a result the contract "
                    "was signed six weeks later."}}}};
    static const QList<Line> none;
    const auto found = all.constFind(job);
    return found == all.constEnd() ? none : *found;
}

} // namespace

domain::Transcript interviewed(const domain::Plan &plan, const Candidate &candidate)
{
    domain::Transcript transcript;
    const auto questions = domain::questionsInOrder(plan);
    for (;;) {
        const auto next = builtin::nextTurn(plan, transcript);
        if (next.done)
            return transcript;
        const auto question = std::find_if(
            questions.begin(), questions.end(), [&](const domain::Question &candidateQuestion) {
                return candidateQuestion.id == next.questionId;
            });
        domain::Turn turn;
        turn.number = int(transcript.size()) + 1;
        turn.questionId = next.questionId;
        turn.kind = next.kind;
        turn.text = next.text;
        turn.answer = candidate(*question, next);
        turn.final = true;
        turn.skipped = turn.answer.isEmpty();
        transcript.append(turn);
    }
}

Candidate saying(const QString &answer)
{
    return [answer](const domain::Question &question, const NextTurn &turn) {
        const bool counts = !question.competencyId.isEmpty() && turn.kind == domain::Turn::Kind::Question;
        return counts ? answer : QString();
    };
}

Candidate expert(const QString &job)
{
    // Each answer is given once: a question about the same requirement again gets the general answer.
    auto said = std::make_shared<QStringList>();
    return [job, said](const domain::Question &question, const NextTurn &turn) {
        if (question.competencyId.isEmpty() || turn.kind == domain::Turn::Kind::FollowUp)
            return QString();
        for (const auto &line : linesOf(job)) {
            const QString answer = QString::fromUtf8(line.answer);
            const bool fits
                = question.qualification.value_or(QString()).contains(QString::fromUtf8(line.key));
            if (!fits || said->contains(answer))
                continue;
            said->append(answer);
            return answer;
        }
        return QString();
    };
}

Candidate novice()
{
    auto count = std::make_shared<int>(0);
    return [count](const domain::Question &question, const NextTurn &turn) {
        if (question.competencyId.isEmpty() || turn.kind == domain::Turn::Kind::FollowUp)
            return QString();
        static const QStringList answers{
            QStringLiteral("We usually just followed what the team did, it went okay."),
            QStringLiteral("I think that is important and one should be careful with it."),
            QStringLiteral("It depends, normally somebody else takes care of it at work."),
            QStringLiteral("That is part of the job and everybody does it in some way.")};
        return answers.at((*count)++ % int(answers.size()));
    };
}

domain::Assessment assessed(
    const domain::InterviewRequest &request, const domain::Plan &plan, const domain::Transcript &transcript)
{
    AssessmentOrder order;
    order.brief.request = request;
    order.plan = plan;
    order.transcript = transcript;
    order.now = domain::fromMilliseconds(1'774'000'000'000);
    return builtin::assess(order);
}

} // namespace candor::agents::test
