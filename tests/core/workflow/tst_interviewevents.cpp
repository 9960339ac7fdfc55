// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "house.h"

#include "workflow/eventfeed.h"

#include <QJsonDocument>

using namespace candor;
using namespace candor::tests;
using domain::ErrorCode;
using domain::InterviewEvents;
using domain::State;
using workflow::ReportAccess;

// What was told of one interview.
class tst_InterviewEvents : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { addBackends(); }
    void theEventsAreWhatTheFeedTells();
    void pagesGoOnWhereTheOneBeforeEnded();
    void whoMayNotReadReportsReadsNoneHere();
    void afterAPurgeTheyTellWhatHappenedWithoutTheCandidate();
    void anotherTenantsInterviewIsNotThere();
};

namespace {

InterviewEvents events(House &house, domain::InterviewId id, int after = 0, int limit = 200,
    ReportAccess access = ReportAccess::Approved)
{
    return must(await(house.reports.events(house.scope, id.toString(), after, limit, access)));
}

QByteArray last(const InterviewEvents &page)
{
    return page.payloads.isEmpty() ? QByteArray() : page.payloads.last();
}

} // namespace

void tst_InterviewEvents::theEventsAreWhatTheFeedTells()
{
    QFETCH_GLOBAL(storage::Backend, backend);
    House house(backend);
    (void)house.at(State::Pending);
    const auto id = house.at(State::Approved).id;
    const auto page = events(house, id);
    QCOMPARE(page.total, house.stored(id).interview.sequence);
    QCOMPARE(page.next, 0);
    workflow::EventFeed feed(*house.database, house.clock, {});
    QVERIFY(waitUntilSettled(house.database));
    QList<QByteArray> told;
    for (const auto &payload :
        must(await(feed.follow(house.scope, {{}, 200, std::chrono::seconds(0)}))).payloads) {
        if (payload.contains(id.toString().toLatin1()))
            told.append(payload);
    }
    QCOMPARE(page.payloads, told);
}

void tst_InterviewEvents::pagesGoOnWhereTheOneBeforeEnded()
{
    QFETCH_GLOBAL(storage::Backend, backend);
    House house(backend);
    const auto id = house.at(State::Approved).id;
    const auto all = events(house, id);
    QList<QByteArray> walked;
    int next = 0;
    do {
        const auto page = events(house, id, next, 2);
        QCOMPARE(page.total, all.total);
        walked += page.payloads;
        next = page.next;
    } while (next != 0);
    QCOMPARE(walked, all.payloads);
    QVERIFY(events(house, id, int(all.total), 2).payloads.isEmpty());
}

void tst_InterviewEvents::whoMayNotReadReportsReadsNoneHere()
{
    QFETCH_GLOBAL(storage::Backend, backend);
    House house(backend);
    const auto id = house.at(State::AssessmentApproved).id;
    QVERIFY(last(events(house, id)).contains("\"competencies\""));
    const auto withheld = last(events(house, id, 0, 200, ReportAccess::None));
    QVERIFY(withheld.contains("\"withheld\":true"));
    QVERIFY(!withheld.contains("\"competencies\""));
}

void tst_InterviewEvents::afterAPurgeTheyTellWhatHappenedWithoutTheCandidate()
{
    QFETCH_GLOBAL(storage::Backend, backend);
    House house(backend);
    const auto id = house.at(State::AssessmentApproved).id;
    const auto before = events(house, id);
    QVERIFY(before.payloads.join().contains("Ada Example"));
    (void)must(await(house.purges.purge(house.scope, house.recruiter, id.toString())));
    const auto after = events(house, id);
    QCOMPARE(after.payloads.size(), before.payloads.size() + 1);
    QVERIFY(!after.payloads.join().contains("Ada Example"));
}

void tst_InterviewEvents::anotherTenantsInterviewIsNotThere()
{
    QFETCH_GLOBAL(storage::Backend, backend);
    House house(backend);
    const auto id = house.at(State::Pending).id;
    house.scope = house.addTenant(QStringLiteral("second"));
    QCOMPARE(codeOf(await(house.reports.events(house.scope, id.toString(), 0, 50, ReportAccess::Drafts))),
        ErrorCode::NotFound);
}

QTEST_GUILESS_MAIN(tst_InterviewEvents)
#include "tst_interviewevents.moc"
