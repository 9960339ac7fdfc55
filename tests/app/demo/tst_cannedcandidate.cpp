// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "agents/builtin/planner.h"
#include "conversation.h"
#include "demo/answers.h"
#include "jobs.h"

#include <QTest>

using namespace candor;
using candor::demo::CannedCandidate;

namespace {

// The whole interview that the demo plays, without the server around it.
struct Interview
{
    domain::InterviewRequest request;
    domain::Plan plan;
    domain::Transcript transcript;

    Interview()
        : request(agents::test::job(QStringLiteral("software-engineer")))
        , plan(agents::builtin::plan(agents::test::orderFor(request)))
    {
        CannedCandidate candidate;
        transcript = agents::test::interviewed(
            plan, [&candidate](const domain::Question &, const agents::NextTurn &next) {
                return candidate.answer(next.text, next.kind == domain::Turn::Kind::FollowUp);
            });
    }
};

} // namespace

class tst_CannedCandidate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anAnswerFitsTheWordsOfTheQuestion_data();
    void anAnswerFitsTheWordsOfTheQuestion();
    void aFollowUpContinuesTheStoryOfItsQuestion();
    void aFollowUpWithoutACueStillSaysSomethingNew();
    void aStoryIsToldOnceAndThenTheCandidateSaysSo();
    void everyQuestionOfTheDemosPlanGetsItsOwnStory();
    void nothingIsSaidTwiceInTheDemosInterview();
    void theReportFindsTheWeakSpotAndTheStrongOnes();
};

void tst_CannedCandidate::anAnswerFitsTheWordsOfTheQuestion_data()
{
    QTest::addColumn<QString>("question");
    QTest::addColumn<QString>("word");
    QTest::newRow("TypeScript") << QStringLiteral("Tell me about your production TypeScript experience.")
                                << QStringLiteral("strict");
    QTest::newRow("distributed systems")
        << QStringLiteral("Describe a distributed system you designed at scale.") << QStringLiteral("outbox");
    QTest::newRow("concurrency") << QStringLiteral("Which async and concurrency patterns do you use?")
                                 << QStringLiteral("await");
    QTest::newRow("people") << QStringLiteral("When did you disagree with a colleague?")
                            << QStringLiteral("product manager");
    QTest::newRow("closing") << QStringLiteral("Is there anything else you would like to add?")
                             << QStringLiteral("Thank you");
    QTest::newRow("something unforeseen")
        << QStringLiteral("How do you choose?") << QStringLiteral("measured");
}

void tst_CannedCandidate::anAnswerFitsTheWordsOfTheQuestion()
{
    QFETCH(QString, question);
    QFETCH(QString, word);
    CannedCandidate candidate;
    const auto answer = candidate.answer(question, false);
    QVERIFY2(answer.contains(word), qPrintable(answer));
}

void tst_CannedCandidate::aFollowUpContinuesTheStoryOfItsQuestion()
{
    CannedCandidate candidate;
    QVERIFY(!candidate.answer(QStringLiteral("Describe a distributed system."), false).isEmpty());
    const auto today = candidate.answer(QStringLiteral("What would you do differently today?"), true);
    QVERIFY2(today.contains(QStringLiteral("count messages")), qPrintable(today));
    const auto part = candidate.answer(QStringLiteral("What exactly was your own part?"), true);
    QVERIFY2(part.contains(QStringLiteral("outbox")), qPrintable(part));
}

void tst_CannedCandidate::aFollowUpWithoutACueStillSaysSomethingNew()
{
    CannedCandidate candidate;
    QSet<QString> said{candidate.answer(QStringLiteral("Describe a distributed system."), false)};
    for (int i = 0; i < 3; ++i)
        said.insert(candidate.answer(QStringLiteral("Could you say a little more about that?"), true));
    QCOMPARE(said.size(), 4);
}

void tst_CannedCandidate::aStoryIsToldOnceAndThenTheCandidateSaysSo()
{
    CannedCandidate candidate;
    const auto question = QStringLiteral("How do you choose?");
    const auto first = candidate.answer(question, false);
    const auto second = candidate.answer(question, false);
    QVERIFY(first != second);
    QVERIFY2(second.contains(QStringLiteral("no further example")), qPrintable(second));
}

void tst_CannedCandidate::everyQuestionOfTheDemosPlanGetsItsOwnStory()
{
    // A word of the one story that fits, for each question in its order.
    const QStringList words{QStringLiteral("eight years"), QStringLiteral("strict null checks"),
        QStringLiteral("schema"), QStringLiteral("load balancing"), QStringLiteral("outbox"),
        QStringLiteral("await"), QStringLiteral("I don't know"), QStringLiteral("five possible causes"),
        QStringLiteral("product manager"), QStringLiteral("Thank you")};
    const Interview interview;
    QStringList answers;
    for (const auto &turn : interview.transcript) {
        if (turn.kind == domain::Turn::Kind::Question)
            answers.append(turn.answer);
    }
    QCOMPARE(answers.size(), words.size());
    for (int i = 0; i < words.size(); ++i)
        QVERIFY2(answers.at(i).contains(words.at(i)), qPrintable(answers.at(i)));
}

void tst_CannedCandidate::nothingIsSaidTwiceInTheDemosInterview()
{
    const Interview interview;
    QSet<QString> said;
    for (const auto &turn : interview.transcript) {
        QVERIFY2(!said.contains(turn.answer), qPrintable(turn.answer));
        said.insert(turn.answer);
    }
}

void tst_CannedCandidate::theReportFindsTheWeakSpotAndTheStrongOnes()
{
    const Interview interview;
    const auto report = agents::test::assessed(interview.request, interview.plan, interview.transcript);
    QHash<QString, double> scores;
    for (const auto &competency : report.competencies) {
        QVERIFY2(competency.score, qPrintable(competency.name));
        scores.insert(competency.name, *competency.score);
    }
    const auto weak = scores.take(QStringLiteral("Asynchronous and concurrent programming"));
    for (auto it = scores.cbegin(); it != scores.cend(); ++it)
        QVERIFY2(it.value() >= weak + 1, qPrintable(QStringLiteral("%1 %2").arg(it.key()).arg(it.value())));
    QVERIFY2(!report.flags.contains(QStringLiteral("REPEATED_ANSWER")), "an answer comes twice");
}

QTEST_GUILESS_MAIN(tst_CannedCandidate)
#include "tst_cannedcandidate.moc"
