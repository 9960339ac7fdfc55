// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "demo/answers.h"

#include <QList>
#include <QStringList>
#include <algorithm>

namespace candor::demo {

namespace {

struct Topic
{
    QString name;
    QStringList keywords; // lower case
    QStringList answers; // in the order they are given
};

Topic typeScript()
{
    return {QStringLiteral("typescript"),
        {QStringLiteral("typescript"), QStringLiteral("type system"), QStringLiteral("production code"),
            QStringLiteral("language")},
        {QStringLiteral(
             "I have written TypeScript in production for seven years. In my last role I moved a 220 000 "
             "line "
             "order service from JavaScript to strict TypeScript, one package at a time, over five months. I "
             "turned on strict null checks first because our crash reports said that 40 % of the incidents "
             "were undefined values. After the move those incidents fell from about nine a month to one."),
            QStringLiteral(
                "I model states as discriminated unions and let the compiler prove that every case is "
                "handled "
                "with a never check. At the borders I don't trust types: every message is parsed by a "
                "schema, "
                "and the static type is derived from that schema, so that the two can't drift apart."),
            QStringLiteral(
                "The trade-off I remember best: we had generated types for 140 REST endpoints and the "
                "compile "
                "time grew to three minutes. I measured with the compiler's trace, found two recursive "
                "conditional types, replaced them with plain interfaces, and got it down to 35 seconds. We "
                "lost a little precision and everybody gained a usable editor."),
            QStringLiteral(
                "I review with a short list: no any without a comment that says why, no casts at borders, "
                "exported functions have explicit return types. I introduced it as a lint rule so that "
                "people don't have to argue about it.")}};
}

Topic distributedSystems()
{
    return {QStringLiteral("distributed"),
        {QStringLiteral("distributed"), QStringLiteral("scale"), QStringLiteral("system design"),
            QStringLiteral("architecture"), QStringLiteral("availability"), QStringLiteral("consistency"),
            QStringLiteral("design")},
        {QStringLiteral(
             "I designed the order pipeline of a marketplace that grew from 200 to 6 000 orders a second. I "
             "split it by customer into 64 partitions so that the order of events within one customer was "
             "kept, and used a transactional outbox, because before that we lost about 30 orders a week "
             "between the database commit and the queue. After the change we lost none in eighteen months."),
            QStringLiteral(
                "We chose availability for the basket and consistency for payment. A payment had an "
                "idempotency key that the client made, every consumer stored the key with its effect in one "
                "transaction, and so a retry after a time-out could never charge twice. I proved it with a "
                "test that killed the consumer at every step."),
            QStringLiteral(
                "The worst failure was a retry storm: one slow dependency, and all callers retried at the "
                "same second. I added a retry budget of ten per cent, full jitter and a circuit breaker for "
                "each destination. I measured it in a game day: the same fault that took us down for 50 "
                "minutes then cost a two per cent error rate for three minutes."),
            QStringLiteral(
                "I size with numbers before I draw boxes: 6 000 writes a second of one kilobyte is half a "
                "terabyte a day, so retention and compaction had to be decided first. I wrote that down in a "
                "two-page design that the team reviewed before we wrote any code.")}};
}

// Thin on purpose at first; better when probed.
Topic concurrency()
{
    return {QStringLiteral("concurrency"),
        {QStringLiteral("async"), QStringLiteral("concurren"), QStringLiteral("parallel"),
            QStringLiteral("thread"), QStringLiteral("race"), QStringLiteral("lock"),
            QStringLiteral("promise")},
        {QStringLiteral("I mostly use async and await and that has worked fine for me."),
            QStringLiteral(
                "Not really in depth. I usually start several promises and wait for all of them. Once a job "
                "was slow and a colleague suggested that we limit how many run at once, and that helped."),
            QStringLiteral(
                "I am not sure. I would look it up or ask somebody in the team who knows it better.")}};
}

Topic people()
{
    return {QStringLiteral("people"),
        {QStringLiteral("team"), QStringLiteral("disagree"), QStringLiteral("conflict"),
            QStringLiteral("mentor"), QStringLiteral("colleague"), QStringLiteral("stakeholder"),
            QStringLiteral("feedback"), QStringLiteral("mistake"), QStringLiteral("lead"),
            QStringLiteral("communicat")},
        {QStringLiteral(
             "A product manager and I disagreed about shipping before the load test. I asked which risk she "
             "wanted to remove, showed her that one customer made half of the traffic, and proposed to ship "
             "to all others first. We did, the test found a connection leak, and that customer never saw "
             "it."),
            QStringLiteral(
                "I mentored two juniors for a year. Each of them owned one service and we reviewed its "
                "incidents together every second week. Both now run their own on-call rotation.")}};
}

Topic background()
{
    return {QStringLiteral("background"),
        {QStringLiteral("yourself"), QStringLiteral("background"), QStringLiteral("career"),
            QStringLiteral("interest"), QStringLiteral("motivat"), QStringLiteral("current role"),
            QStringLiteral("why ")},
        {QStringLiteral(
             "I have worked as a backend engineer for eight years, first in logistics and then for a "
             "marketplace, most of the time with TypeScript services. I enjoy the part where a system has to "
             "stay right while it grows, and your description reads like that."),
            QStringLiteral(
                "I am looking for a team that owns what it runs. In my present job design and operation are "
                "two departments, and I learn most when I see my own design fail.")}};
}

Topic closing()
{
    return {QStringLiteral("closing"),
        {QStringLiteral("anything else"), QStringLiteral("questions for"), QStringLiteral("like to add"),
            QStringLiteral("to ask"), QStringLiteral("before we finish"), QStringLiteral("close")},
        {QStringLiteral(
            "Only one thing: I would like to hear how you decide what goes on call. Thank you for the "
            "conversation.")}};
}

Topic general()
{
    return {QStringLiteral("general"), {},
        {QStringLiteral(
             "I start by asking what would make the result a failure, and write that down. Last year that "
             "showed that a report nobody read took a third of our database load, so I removed it and we "
             "postponed a 4 000 euro upgrade."),
            QStringLiteral(
                "I would first measure, then change one thing, then measure again. In the search service "
                "that "
                "brought the slowest one per cent of requests from 1.8 seconds to 300 milliseconds in two "
                "weeks, because the first measurement showed that the cache missed on every sorted query."),
            QStringLiteral(
                "I keep a short log of decisions with the reason for each. When one turned out wrong, a "
                "wrong "
                "shard key, we knew within a day what it had been based on and could undo it in a week.")}};
}

const QList<Topic> &topics()
{
    static const QList<Topic> all{
        typeScript(), distributedSystems(), concurrency(), people(), background(), closing(), general()};
    return all;
}

int hits(const Topic &topic, const QString &question)
{
    return int(std::count_if(topic.keywords.begin(), topic.keywords.end(),
        [&question](const QString &keyword) { return question.contains(keyword); }));
}

} // namespace

QString CannedCandidate::answer(const QString &question, bool isFollowUp)
{
    const auto words = question.toLower();
    const Topic *chosen = &topics().last();
    int most = 0;
    for (const auto &topic : topics()) {
        const auto fits = isFollowUp && !m_topic.isEmpty() ? int(topic.name == m_topic) : hits(topic, words);
        if (fits > most) {
            most = fits;
            chosen = &topic;
        }
    }
    m_topic = chosen->name;
    const auto given = m_given[m_topic]++;
    return chosen->answers[given % chosen->answers.size()];
}

} // namespace candor::demo
