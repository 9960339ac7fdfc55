// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "demo/answers.h"

#include <QTest>

using candor::demo::CannedCandidate;

class tst_CannedCandidate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anAnswerFitsTheWordsOfTheQuestion_data();
    void anAnswerFitsTheWordsOfTheQuestion();
    void aFollowUpStaysWithItsTopicAndSaysSomethingNew();
    void theConcurrencyAnswerIsWeak();
};

void tst_CannedCandidate::anAnswerFitsTheWordsOfTheQuestion_data()
{
    QTest::addColumn<QString>("question");
    QTest::addColumn<QString>("word");
    QTest::newRow("TypeScript") << QStringLiteral("Tell me about your production TypeScript experience.")
                                << QStringLiteral("TypeScript");
    QTest::newRow("distributed systems")
        << QStringLiteral("Describe a distributed system you designed at scale.")
        << QStringLiteral("partitions");
    QTest::newRow("concurrency") << QStringLiteral("Which async and concurrency patterns do you use?")
                                 << QStringLiteral("await");
    QTest::newRow("people") << QStringLiteral("When did you disagree with a colleague?")
                            << QStringLiteral("disagreed");
    QTest::newRow("closing") << QStringLiteral("Is there anything else you would like to add?")
                             << QStringLiteral("Thank you");
    QTest::newRow("something unforeseen")
        << QStringLiteral("How do you choose?") << QStringLiteral("failure");
}

void tst_CannedCandidate::anAnswerFitsTheWordsOfTheQuestion()
{
    QFETCH(QString, question);
    QFETCH(QString, word);
    CannedCandidate candidate;
    const auto answer = candidate.answer(question, false);
    QVERIFY2(answer.contains(word), qPrintable(answer));
}

void tst_CannedCandidate::aFollowUpStaysWithItsTopicAndSaysSomethingNew()
{
    CannedCandidate candidate;
    const auto first = candidate.answer(QStringLiteral("Describe a distributed system."), false);
    const auto second = candidate.answer(QStringLiteral("What did you do yourself?"), true);
    QVERIFY(second.contains(QStringLiteral("idempotency")));
    QVERIFY(first != second);
}

void tst_CannedCandidate::theConcurrencyAnswerIsWeak()
{
    CannedCandidate candidate;
    const auto weak = candidate.answer(QStringLiteral("Which concurrency patterns do you know?"), false);
    const auto strong = candidate.answer(QStringLiteral("How do you use TypeScript?"), false);
    QVERIFY(weak.size() * 3 < strong.size());
}

QTEST_GUILESS_MAIN(tst_CannedCandidate)
#include "tst_cannedcandidate.moc"
