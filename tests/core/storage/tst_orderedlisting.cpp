// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "onetenant.h"

#include <QRandomGenerator>

using namespace candor;
using namespace candor::storage;
using candor::tests::OneTenant;
using domain::Done;
using domain::Interview;
using domain::InterviewFilter;
using domain::InterviewOrder;
using domain::Result;
using domain::State;

namespace {

constexpr InterviewOrder orders[] = {InterviewOrder::NewestFirst, InterviewOrder::OldestFirst,
    InterviewOrder::LastUpdatedFirst, InterviewOrder::LastUpdatedLast, InterviewOrder::Position,
    InterviewOrder::PositionBackwards, InterviewOrder::CandidateRef};

bool isDescending(InterviewOrder order)
{
    return order == InterviewOrder::NewestFirst || order == InterviewOrder::LastUpdatedFirst
        || order == InterviewOrder::PositionBackwards;
}

// What the order compares before the id, as bytes that compare like it.
QByteArray keyOf(InterviewOrder order, const Interview &interview)
{
    switch (order) {
    case InterviewOrder::NewestFirst:
    case InterviewOrder::OldestFirst:
        return {};
    case InterviewOrder::LastUpdatedFirst:
    case InterviewOrder::LastUpdatedLast:
        return QByteArray::number(domain::toMilliseconds(interview.updatedAt)).rightJustified(20, '0');
    case InterviewOrder::Position:
    case InterviewOrder::PositionBackwards:
        return interview.request.position.toCaseFolded().toUtf8();
    case InterviewOrder::CandidateRef:
        return interview.request.candidateRef.toUtf8();
    }
    Q_UNREACHABLE();
}

bool matches(const InterviewFilter &filter, const Interview &interview)
{
    const auto &request = interview.request;
    const auto made = interview.createdAt;
    return (!filter.state || interview.state == *filter.state)
        && (filter.anyOf.isEmpty() || filter.anyOf.contains(interview.state))
        && (!filter.level || request.level == filter.level)
        && (filter.position.isEmpty() || request.position.toCaseFolded() == filter.position.toCaseFolded())
        && (filter.candidateRef.isEmpty() || request.candidateRef == filter.candidateRef)
        && (!filter.updatedSince || interview.updatedAt >= *filter.updatedSince)
        && (!filter.attentionOnly || !interview.attention.isEmpty())
        && (!filter.createdSince || made >= *filter.createdSince)
        && (!filter.createdBefore || made < *filter.createdBefore);
}

// The whole list, worked out without a database.
QStringList wanted(const InterviewFilter &filter, QList<Interview> interviews)
{
    interviews.removeIf([&filter](const Interview &interview) { return !matches(filter, interview); });
    const bool isBackwards = isDescending(filter.order);
    std::sort(interviews.begin(), interviews.end(), [&](const Interview &one, const Interview &other) {
        if (filter.order == InterviewOrder::CandidateRef
            && one.request.candidateRef.isEmpty() != other.request.candidateRef.isEmpty())
            return other.request.candidateRef.isEmpty();
        const std::pair left(keyOf(filter.order, one), one.id.toString());
        const std::pair right(keyOf(filter.order, other), other.id.toString());
        return isBackwards ? right < left : left < right;
    });
    QStringList ids;
    for (const auto &interview : interviews)
        ids.append(interview.id.toString());
    return ids;
}

} // namespace

class tst_OrderedListing : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { tests::addBackends(); }
    void everyOrderOfEveryFilterIsWholeAndInOrder();

private:
    void fill(OneTenant &house);
    void walk(OneTenant &house, InterviewFilter filter);

    QList<Interview> m_all;
};

void tst_OrderedListing::fill(OneTenant &house)
{
    QRandomGenerator random(11);
    const QList<State> states{State::Pending, State::Approved, State::InfoNeeded, State::Cancelled};
    m_all.clear();
    (void)house.write<Done>([&](Session &session) -> Result<Done> {
        InterviewRepository repository(session, house.scope);
        for (int i = 1; i <= 1500; ++i) {
            domain::InterviewRequest request;
            request.position = QStringLiteral("Éngineer %1").arg(random.bounded(6));
            request.level = random.bounded(2) == 0 ? domain::Level::Lead : domain::Level::Mid;
            if (random.bounded(4) > 0)
                request.candidateRef = QStringLiteral("cand_%1").arg(random.bounded(400));
            auto stored = house.interview(i, request);
            auto &interview = stored.interview;
            interview.updatedAt = domain::fromMilliseconds(1'000'000 + random.bounded(500)); // many at once
            if (const auto added = repository.insert(interview, *stored.vault, "digest"); !added)
                return domain::fail(added.error());
            interview.revision += 1;
            // Among the oldest one state only, so that another is rare where a walk begins.
            interview.state = i <= 900 ? State::Cancelled : states.at(random.bounded(int(states.size())));
            if (random.bounded(20) == 0)
                interview.attention = QStringLiteral("AGENT_FAILED");
            if (const auto updated = repository.update(stored); !updated)
                return updated;
            m_all.append(interview);
        }
        return Done();
    });
}

void tst_OrderedListing::walk(OneTenant &house, InterviewFilter filter)
{
    const auto all = wanted(filter, m_all);
    QStringList seen;
    for (bool more = true; more;) {
        const auto page = house.write<InterviewPage>(
            [&](Session &session) { return InterviewRepository(session, house.scope).list(filter); });
        QCOMPARE(page.counted.total, std::min<qint64>(all.size(), domain::mostCounted));
        QCOMPARE(page.counted.isEstimate, all.size() > domain::mostCounted);
        for (const auto &interview : page.interviews)
            seen.append(interview.id.toString());
        more = page.more;
        QVERIFY(!more || page.interviews.size() == filter.limit);
        if (!more)
            break;
        const auto &last = page.interviews.last();
        filter.after = last.id.toString();
        const auto key = keyOf(filter.order, last);
        filter.afterKey = key.isEmpty() ? QString() : QString::fromUtf8(key);
        if (key.startsWith('0'))
            filter.afterKey = QString::number(domain::toMilliseconds(last.updatedAt));
        filter.counted = page.counted;
    }
    QCOMPARE(seen, all);
}

void tst_OrderedListing::everyOrderOfEveryFilterIsWholeAndInOrder()
{
    QFETCH_GLOBAL(Backend, backend);
    OneTenant house(backend);
    fill(house);
    QList<InterviewFilter> filters(11);
    filters[1].state = State::Pending;
    filters[2].anyOf = {State::Pending, State::InfoNeeded};
    filters[3].anyOf = {State::Pending, State::Cancelled};
    filters[4].attentionOnly = true;
    filters[5].level = domain::Level::Lead;
    filters[6].position = QStringLiteral("éNGINEER 3");
    filters[7].createdSince = domain::fromMilliseconds(700);
    filters[7].createdBefore = domain::fromMilliseconds(1201);
    filters[8].updatedSince = domain::fromMilliseconds(1'000'300);
    filters[8].anyOf = {State::Approved, State::Cancelled};
    filters[9].attentionOnly = true;
    filters[9].state = State::Cancelled;
    filters[9].level = domain::Level::Mid;
    filters[10].candidateRef = QStringLiteral("none has it");
    for (qsizetype i = 0; i < filters.size(); ++i) {
        for (const auto order : orders) {
            auto filter = filters.at(i);
            filter.order = order;
            filter.limit = 70;
            walk(house, filter);
            const auto which = QStringLiteral("filter %1 in order %2").arg(i).arg(int(order));
            QVERIFY2(!QTest::currentTestFailed(), qPrintable(which));
        }
    }
}

QTEST_GUILESS_MAIN(tst_OrderedListing)
#include "tst_orderedlisting.moc"
