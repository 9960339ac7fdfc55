// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "demo/answers.h"

#include <QList>
#include <QStringList>
#include <algorithm>

namespace candor::demo {

namespace {

// What the candidate adds when a follow-up holds the cue.
struct Reply
{
    QString cue; // lower case
    QString text;
};

// One story of the candidate.
struct Scene
{
    QStringList keywords; // lower case; of the questions it answers
    QString answer;
    QList<Reply> replies;
};

Scene background()
{
    return {{QStringLiteral("prepares you"), QStringLiteral("experience so far"), QStringLiteral("yourself"),
                QStringLiteral("background"), QStringLiteral("career"), QStringLiteral("motivat")},
        QStringLiteral(
            "I have worked as a backend engineer for eight years, first in logistics and now for a "
            "marketplace. My present work on its order pipeline is the closest: it is written in "
            "TypeScript, runs in three data centres and has to stay right while it grows."),
        {{QStringLiteral("closest"),
            QStringLiteral("The order pipeline, because I both designed it and was on call for it.")}}};
}

Scene strictSettings()
{
    return {{QStringLiteral("typescript"), QStringLiteral("decision"), QStringLiteral("production"),
                QStringLiteral("language")},
        QStringLiteral(
            "I have written TypeScript in production for seven years. The decision with the largest "
            "effect was to turn on the strict compiler settings for our order service, 220 000 lines "
            "that had come from JavaScript. I moved it one package at a time over five months and "
            "began with strict null checks, because our crash reports said that 40 % of the "
            "incidents were undefined values. I rejected a rewrite, since that would have stopped "
            "all other work. In the end those incidents fell from about nine a month to one."),
        {{QStringLiteral("own part"),
             QStringLiteral("The plan, the settings and the first twelve packages were mine. The other teams "
                            "moved their packages, and I reviewed each of these changes.")},
            {QStringLiteral("came of it"),
                QStringLiteral(
                    "The service still runs on those settings, and two other teams have taken them over "
                    "since then.")},
            {QStringLiteral("differently"),
                QStringLiteral(
                    "I would derive the types of our interfaces from a schema on the first day. We wrote "
                    "them by hand, and three of them turned out wrong.")}}};
}

Scene undefinedValue()
{
    return {{QStringLiteral("undefined"), QStringLiteral("types promise"), QStringLiteral("typescript"),
                QStringLiteral("arrives")},
        QStringLiteral(
            "First I would look at where the value enters, because types vanish at run time and the "
            "compiler only checks what it was told. Then I would log the raw message at the boundary "
            "and compare it with the type. In a payment callback I once found a cast there, although "
            "the sender had made the field optional. I replaced the cast with a schema that "
            "validates the data and from which the type is derived, so that a wrong message is "
            "refused at the boundary instead of travelling on."),
        {{QStringLiteral("exactly"),
             QStringLiteral(
                 "I would reproduce it with the logged message in a test, then put the check at the "
                 "boundary and release that before anything else.")},
            {QStringLiteral("why"),
                QStringLiteral(
                    "Because a fix further inside would only move the failure to the next place that "
                    "trusts the type.")},
            {QStringLiteral("worked"),
                QStringLiteral(
                    "The count of refused messages would show it. With the payment callback it named the "
                    "wrong field within an hour.")}}};
}

Scene lostDataCentre()
{
    return {{QStringLiteral("data centre"), QStringLiteral("connection"), QStringLiteral("placing orders"),
                QStringLiteral("availab"), QStringLiteral("consisten")},
        QStringLiteral(
            "First I would find out whether the data centre is down or only cut off, because a site "
            "that is cut off may still accept orders. Then I would take it out of the load "
            "balancing; our other two were sized and load-tested to carry everything. For payment I "
            "choose consistency and would rather refuse, for the basket I choose availability. "
            "Before the site comes back I would merge what it accepted alone. Every order carries an "
            "idempotency key, so a retry cannot book it twice."),
        {{QStringLiteral("exactly"),
             QStringLiteral(
                 "Take the site out, set short time-outs towards it, and tell the people on call what "
                 "has been decided.")},
            {QStringLiteral("why"),
                QStringLiteral(
                    "Because a payment that is taken twice costs more trust than one that is refused, "
                    "whereas a basket can be put right later.")},
            {QStringLiteral("worked"),
                QStringLiteral(
                    "By comparing the orders of all sites with the payments. In our last exercise the "
                    "two lists agreed after four minutes.")}}};
}

Scene lostOrders()
{
    return {{QStringLiteral("distributed"), QStringLiteral("longest"), QStringLiteral("understand"),
                QStringLiteral("at scale"), QStringLiteral("system design"), QStringLiteral("architecture")},
        QStringLiteral(
            "When our marketplace grew from 200 to 6 000 orders a second, its pipeline lost about 30 "
            "orders a week. It took me three weeks to understand why. I compared the database with "
            "the queue and found that a process sometimes died after the commit and before the "
            "message was sent. I built a transactional outbox and made every consumer idempotent, "
            "because a retry may deliver a message twice. I rolled it out to one per cent of the "
            "customers first. Since then, in eighteen months, we have lost none."),
        {{QStringLiteral("own part"),
             QStringLiteral(
                 "I found the cause, designed the outbox and wrote it together with one colleague. "
                 "Another team changed the consumers after my design.")},
            {QStringLiteral("came of it"),
                QStringLiteral(
                    "The nightly repair of orders was switched off, which saved two people an hour every "
                    "morning.")},
            {QStringLiteral("differently"),
                QStringLiteral(
                    "I would count messages on both sides from the beginning. With that figure the cause "
                    "would have taken me two days and not three weeks.")}}};
}

// Thin on purpose.
Scene concurrencyMistakes()
{
    return {{QStringLiteral("asynchronous"), QStringLiteral("concurrent"), QStringLiteral("async"),
                QStringLiteral("concurrency"), QStringLiteral("parallel"), QStringLiteral("get wrong")},
        QStringLiteral(
            "I think they forget an await somewhere. I mostly use async and await myself, and that "
            "has worked fine for me."),
        {{QStringLiteral("why"),
             QStringLiteral("It is easy to read. I have not looked much deeper than that.")},
            {QStringLiteral("example"),
                QStringLiteral(
                    "A job of ours was slow, and a colleague suggested that we limit how many promises "
                    "run at once. It helped, but I could not explain exactly why.")},
            {QStringLiteral("check"), QStringLiteral("I run it a few times and look whether it is fine.")},
            {QStringLiteral("own part"),
                QStringLiteral("I only changed the line that my colleague showed me.")}}};
}

// Honest about the limit; an answer that leaves nothing to probe.
Scene lostUpdate()
{
    return {{QStringLiteral("two requests"), QStringLiteral("same record"), QStringLiteral("same moment"),
                QStringLiteral("concurren"), QStringLiteral("race"), QStringLiteral("lock"),
                QStringLiteral("thread")},
        QStringLiteral("I don't know. Up to now our framework has handled that for me."), {}};
}

Scene nightlyStop()
{
    return {{QStringLiteral("failure"), QStringLiteral("trace"), QStringLiteral("its cause"),
                QStringLiteral("incident"), QStringLiteral("fault"), QStringLiteral("problem at work")},
        QStringLiteral(
            "One of our services stopped for about twenty seconds every night, each time at a "
            "different hour. I wrote down five possible causes and ruled them out one after the "
            "other by measuring. In the end I saw that the stops followed a report that loaded two "
            "million rows at once, so that the clean-up of memory stopped everything else. I changed "
            "the report to read 1 000 rows at a time, and the stops were gone the same night. I also "
            "added an alert, because I wanted to notice if the problem returned."),
        {{QStringLiteral("own part"),
             QStringLiteral("I did the search alone; the owner of the report reviewed the change before I "
                            "released it.")},
            {QStringLiteral("came of it"),
                QStringLiteral(
                    "There has been no such stop for a year, and the list of causes is now part of our "
                    "handbook.")},
            {QStringLiteral("differently"),
                QStringLiteral(
                    "I would look at what else runs at that hour before I measure inside the service.")}}};
}

Scene loadTest()
{
    return {{QStringLiteral("win over"), QStringLiteral("disagree"), QStringLiteral("conflict"),
                QStringLiteral("colleague"), QStringLiteral("stakeholder"), QStringLiteral("agreement"),
                QStringLiteral("persuade")},
        QStringLiteral(
            "A product manager and two colleagues wanted to release before the load test that I had "
            "asked for. I first asked what they were afraid of, and it was a date that had been "
            "promised to one customer. I showed them that another customer made half of the traffic, "
            "and proposed to release to everybody else first. They agreed. The load test then found "
            "a leak of connections, we solved it in three days, and the large customer never saw it."),
        {{QStringLiteral("own part"),
             QStringLiteral("I prepared the figures, had the talk and wrote the release plan. The product "
                            "manager told the customers.")},
            {QStringLiteral("came of it"),
                QStringLiteral("The date was kept, and we have released in two steps ever since.")},
            {QStringLiteral("differently"),
                QStringLiteral("I would ask about the promised date before I argue about the test.")}}};
}

Scene mentoring()
{
    return {{QStringLiteral("mentor"), QStringLiteral("junior"), QStringLiteral("feedback"),
                QStringLiteral("standard"), QStringLiteral("team")},
        QStringLiteral(
            "I mentored two junior engineers for a year. Each of them owned one service, and every "
            "second week I went through its incidents with them. In the end both ran their own "
            "on-call weeks."),
        {{QStringLiteral("own part"),
             QStringLiteral(
                 "I chose the services, prepared the talks and stepped in twice when something was "
                 "about to break.")},
            {QStringLiteral("respond"),
                QStringLiteral(
                    "One of them found the talks hard at first, so we changed from my agenda to theirs.")}}};
}

Scene closing()
{
    return {{QStringLiteral("talked about"), QStringLiteral("like to add"), QStringLiteral("to ask"),
                QStringLiteral("anything else"), QStringLiteral("before we finish")},
        QStringLiteral("Only a question: how do you decide what wakes somebody at night? Thank you for the "
                       "conversation."),
        {}};
}

// For a question that nothing else fits.
Scene slowSearch()
{
    return {{},
        QStringLiteral("In our search service the slowest one per cent of the requests took 1.8 seconds. I "
                       "measured first and found that the cache missed on every sorted query. I changed its "
                       "key, and within two weeks they took 300 milliseconds."),
        {{QStringLiteral("own part"), QStringLiteral("The measurements and the new key were mine.")}}};
}

const QList<Scene> &scenes()
{
    static const QList<Scene> all{background(), strictSettings(), undefinedValue(), lostDataCentre(),
        lostOrders(), concurrencyMistakes(), lostUpdate(), nightlyStop(), loadTest(), mentoring(), closing(),
        slowSearch()};
    return all;
}

int hits(const Scene &scene, const QString &question)
{
    return int(std::count_if(scene.keywords.begin(), scene.keywords.end(),
        [&question](const QString &keyword) { return question.contains(keyword); }));
}

} // namespace

QString CannedCandidate::answer(const QString &question, bool isFollowUp)
{
    const auto words = question.toLower();
    return isFollowUp && m_scene >= 0 ? continued(words) : begun(words);
}

QString CannedCandidate::begun(const QString &question)
{
    int chosen = int(scenes().size()) - 1; // the one without keywords
    int most = 0;
    for (int i = 0; i < scenes().size(); ++i) {
        const int fitting = m_told.contains(i) ? 0 : hits(scenes().at(i), question);
        if (fitting > most) {
            most = fitting;
            chosen = i;
        }
    }
    m_scene = chosen;
    m_said.clear();
    if (m_told.contains(chosen))
        return QStringLiteral("I have no further example for that, and I would rather not repeat myself.");
    m_told.insert(chosen);
    return scenes().at(chosen).answer;
}

QString CannedCandidate::continued(const QString &probe)
{
    const auto &replies = scenes().at(m_scene).replies;
    int chosen = -1;
    for (int i = 0; i < replies.size(); ++i) {
        if (m_said.contains(i))
            continue;
        const bool fitsBest = probe.contains(replies.at(i).cue);
        if (chosen < 0 || fitsBest)
            chosen = i;
        if (fitsBest)
            break;
    }
    if (chosen < 0)
        return QStringLiteral("I have nothing to add to that.");
    m_said.insert(chosen);
    return replies.at(chosen).text;
}

} // namespace candor::demo
