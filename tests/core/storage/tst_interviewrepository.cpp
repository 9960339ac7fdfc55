// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "onetenant.h"

using namespace candor;
using namespace candor::storage;
using candor::tests::OneTenant;
using domain::Done;
using domain::ErrorCode;
using domain::Result;
using domain::State;

class tst_InterviewRepository : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { tests::addBackends(); }
    void whatWasInsertedIsFoundByEitherIdWithItsPersonalData();
    void personalDataIsSealed();
    void aTakenExternalIdStoresNothing();
    void anotherTenantFindsNothing();
    void ofTwoWritersOfTheSameRevisionOneLoses();
    void aListComesInPagesNewestFirst();
    void aListShowsWhatItIsAskedFor();
    void aSearchTakesPatternCharactersLiterally();
    void aSearchKnowsReferencesByTheirBeginning();
    void whatIsRareAmongManyIsFoundPageByPage();
    void onlyTheFirstPageCounts();
    void aStateAndALevelAreFoundTogether();
};

namespace {

domain::InterviewRequest request(const QString &position, const QString &externalId = {})
{
    domain::InterviewRequest made;
    made.position = position;
    made.externalId = externalId;
    made.candidateName = QStringLiteral("Ada Example");
    return made;
}

Result<std::optional<StoredInterview>> find(OneTenant &house, const QString &id)
{
    return house.database.read<std::optional<StoredInterview>>(
        [&](Session &session) { return InterviewRepository(session, house.scope).find(id); });
}

InterviewPage list(OneTenant &house, const InterviewFilter &filter)
{
    return house.write<InterviewPage>(
        [&](Session &session) { return InterviewRepository(session, house.scope).list(filter); });
}

QStringList positions(const InterviewPage &page)
{
    QStringList names;
    for (const auto &interview : page.interviews)
        names.append(interview.request.position);
    return names;
}

} // namespace

void tst_InterviewRepository::whatWasInsertedIsFoundByEitherIdWithItsPersonalData()
{
    QFETCH_GLOBAL(Backend, backend);
    OneTenant house(backend);
    const auto stored = house.add(1, request(QStringLiteral("Welder")));
    QCOMPARE(find(house, stored.interview.id.toString())->value().interview, stored.interview);
    QCOMPARE(find(house, stored.interview.runId)->value().interview, stored.interview);
    QVERIFY(!find(house, QStringLiteral("run_nothing"))->has_value());
    QVERIFY(!find(house, QStringLiteral("' OR 1 = 1"))->has_value());
}

void tst_InterviewRepository::personalDataIsSealed()
{
    QFETCH_GLOBAL(Backend, backend);
    OneTenant house(backend);
    (void)house.add(1, request(QStringLiteral("Welder")));
    struct Raw
    {
        QString open;
        QByteArray sealed;
    };
    const auto raw = house.write<QList<Raw>>([](Session &session) {
        return session.select<Raw>(QStringLiteral("SELECT request, personal_sealed FROM interviews"), {},
            [](const Row &row) { return Raw{row.text(0), row.blob(1)}; });
    });
    QVERIFY(raw.first().open.contains(QStringLiteral("Welder")));
    QVERIFY(!raw.first().open.contains(QStringLiteral("Ada")));
    QVERIFY(!raw.first().sealed.isEmpty());
    QVERIFY(!raw.first().sealed.contains("Ada"));
    QVERIFY(list(house, {}).interviews.first().request.candidateName.isEmpty());
}

void tst_InterviewRepository::aTakenExternalIdStoresNothing()
{
    QFETCH_GLOBAL(Backend, backend);
    OneTenant house(backend);
    const auto first = house.add(1, request(QStringLiteral("Welder"), QStringLiteral("a-1")));
    const auto second = house.interview(2, request(QStringLiteral("Nurse"), QStringLiteral("a-1")));
    QVERIFY(!house.insert(second));
    QCOMPARE(list(house, {}).counted.total, 1);
    (void)house.write<Done>([&](Session &session) {
        return InterviewRepository(session, house.scope).releaseExternalId(first.interview.id);
    });
    QVERIFY(house.insert(second));
    using Holder = std::optional<std::pair<StoredInterview, QByteArray>>;
    const auto holder = house.write<Holder>([&](Session &session) {
        return InterviewRepository(session, house.scope).findByExternalId(QStringLiteral("a-1"));
    });
    QCOMPARE(holder->first.interview.id, second.interview.id);
    QCOMPARE(holder->second, QByteArray("digest"));
    // Any number may be without one.
    QVERIFY(house.insert(house.interview(3, request(QStringLiteral("Nurse")))));
    QVERIFY(house.insert(house.interview(4, request(QStringLiteral("Nurse")))));
}

void tst_InterviewRepository::anotherTenantFindsNothing()
{
    QFETCH_GLOBAL(Backend, backend);
    OneTenant house(backend);
    auto stored = house.add(1, request(QStringLiteral("Welder"), QStringLiteral("a-1")));
    house.scope = house.addTenant(QStringLiteral("second"));
    QVERIFY(!find(house, stored.interview.id.toString())->has_value());
    QCOMPARE(list(house, {}).counted.total, 0);
    stored.interview.revision += 1;
    const auto written = house.database.write<Done>(
        [&](Session &session) { return InterviewRepository(session, house.scope).update(stored); });
    QVERIFY(!written);
    QVERIFY(house.insert(house.interview(2, request(QStringLiteral("Nurse"), QStringLiteral("a-1")))));
}

void tst_InterviewRepository::ofTwoWritersOfTheSameRevisionOneLoses()
{
    QFETCH_GLOBAL(Backend, backend);
    OneTenant house(backend);
    auto stored = house.add(1, request(QStringLiteral("Welder")));
    const auto write = [&](State state) {
        auto next = stored;
        next.interview.revision += 1;
        next.interview.state = state;
        return house.database.write<Done>(
            [&](Session &session) { return InterviewRepository(session, house.scope).update(next); });
    };
    QVERIFY(write(State::InfoNeeded));
    const auto lost = write(State::Cancelled);
    QVERIFY(!lost);
    QCOMPARE(lost.error().code, ErrorCode::InvalidState);
    QCOMPARE(find(house, stored.interview.runId)->value().interview.state, State::InfoNeeded);
}

void tst_InterviewRepository::aListComesInPagesNewestFirst()
{
    QFETCH_GLOBAL(Backend, backend);
    OneTenant house(backend);
    for (int i = 1; i <= 5; ++i)
        (void)house.add(i, request(QString::number(i)));
    InterviewFilter filter;
    filter.limit = 2;
    QStringList seen;
    for (int pages = 1;; ++pages) {
        const auto page = list(house, filter);
        QCOMPARE(page.counted.total, 5);
        seen += positions(page);
        QCOMPARE(page.more, pages < 3);
        if (!page.more)
            break;
        filter.after = page.interviews.last().id.toString();
    }
    QCOMPARE(seen.join(QString()), QStringLiteral("54321"));
}

void tst_InterviewRepository::aListShowsWhatItIsAskedFor()
{
    QFETCH_GLOBAL(Backend, backend);
    OneTenant house(backend);
    auto nurse = request(QStringLiteral("Nurse"), QStringLiteral("a-1"));
    nurse.level = domain::Level::Lead;
    nurse.candidateRef = QStringLiteral("ref-1");
    auto stored = house.add(5, nurse);
    (void)house.add(1, request(QStringLiteral("Welder")));
    stored.interview.revision += 1;
    stored.interview.state = State::Cancelled;
    (void)house.write<Done>(
        [&](Session &session) { return InterviewRepository(session, house.scope).update(stored); });
    QList<InterviewFilter> filters(7);
    filters[0].state = State::Cancelled;
    filters[1].position = QStringLiteral("nURSE");
    filters[2].level = domain::Level::Lead;
    filters[3].candidateRef = QStringLiteral("ref-1");
    filters[4].externalId = QStringLiteral("a-1");
    filters[5].updatedSince = domain::fromMilliseconds(5);
    filters[6].text = QStringLiteral("URS");
    for (const auto &filter : filters) {
        const auto page = list(house, filter);
        QCOMPARE(positions(page), QStringList{QStringLiteral("Nurse")});
        QCOMPARE(page.counted.total, 1);
    }
}

void tst_InterviewRepository::aSearchTakesPatternCharactersLiterally()
{
    QFETCH_GLOBAL(Backend, backend);
    OneTenant house(backend);
    (void)house.add(1, request(QStringLiteral("100% Remote_Nurse\\Ward")));
    (void)house.add(2, request(QStringLiteral("Welder")));
    for (const auto *text : {"%", "e_n", "\\", "0% remote_n"}) {
        InterviewFilter filter;
        filter.text = QLatin1String(text);
        QCOMPARE(list(house, filter).counted.total, 1);
    }
}

void tst_InterviewRepository::aSearchKnowsReferencesByTheirBeginning()
{
    QFETCH_GLOBAL(Backend, backend);
    OneTenant house(backend);
    auto nurse = request(QStringLiteral("Nurse"), QStringLiteral("REQ-7"));
    nurse.candidateRef = QStringLiteral("cand_8a");
    const auto stored = house.add(1, nurse);
    (void)house.add(2, request(QStringLiteral("Welder"), QStringLiteral("other")));
    const QList<std::pair<QString, int>> searches{{QStringLiteral("REQ"), 1}, {QStringLiteral("req-7"), 1},
        {QStringLiteral("Cand_8"), 1}, {QStringLiteral("CAND_8A"), 1}, {stored.interview.runId, 1},
        {stored.interview.runId.toUpper(), 1}, {QStringLiteral("EQ-7"), 0}, {QStringLiteral("cand_9"), 0},
        {QStringLiteral("e"), 2}, {QStringLiteral("nothing"), 0}};
    for (const auto &[text, count] : searches) {
        InterviewFilter filter;
        filter.text = text;
        const auto page = list(house, filter);
        QVERIFY2(page.counted.total == count && page.interviews.size() == count, qPrintable(text));
        filter.state = State::Cancelled;
        QCOMPARE(list(house, filter).counted.total, 0);
    }
}

void tst_InterviewRepository::whatIsRareAmongManyIsFoundPageByPage()
{
    QFETCH_GLOBAL(Backend, backend);
    OneTenant house(backend);
    constexpr int old = 1100;
    (void)house.write<Done>([&](Session &session) -> Result<Done> {
        InterviewRepository repository(session, house.scope);
        for (int i = 1; i <= 6500; ++i) {
            auto stored
                = house.interview(i, request(i <= old ? QStringLiteral("Nurse") : QStringLiteral("Welder")));
            stored.interview.updatedAt = domain::fromMilliseconds(i <= old ? 9'000'000 : i);
            if (const auto added = repository.insert(stored.interview, *stored.vault, "digest"); !added)
                return domain::fail(added.error());
        }
        return Done();
    });
    QList<InterviewFilter> rare(2);
    rare[0].text = QStringLiteral("nur");
    rare[1].updatedSince = domain::fromMilliseconds(8'000'000);
    for (auto filter : rare) {
        filter.limit = 200;
        int seen = 0;
        for (QString last; last != QLatin1String("none");) {
            const auto page = list(house, filter);
            QCOMPARE(page.counted.total, domain::mostCounted);
            QVERIFY(page.counted.isEstimate);
            for (const auto &interview : page.interviews) {
                QCOMPARE(interview.request.position, QStringLiteral("Nurse"));
                QVERIFY(filter.after.isEmpty() || interview.id.toString() < filter.after);
                filter.after = interview.id.toString();
                seen += 1;
            }
            last = page.more ? filter.after : QStringLiteral("none");
        }
        QCOMPARE(seen, old);
    }
    InterviewFilter common;
    common.text = QStringLiteral("WELD");
    const auto page = list(house, common);
    QCOMPARE(page.interviews.size(), 50);
    QVERIFY(page.more && page.counted.isEstimate);
}

void tst_InterviewRepository::onlyTheFirstPageCounts()
{
    QFETCH_GLOBAL(Backend, backend);
    OneTenant house(backend);
    for (int i = 1; i <= 4; ++i)
        (void)house.add(i, request(QStringLiteral("Nurse")));
    QList<InterviewFilter> filters(3);
    filters[1].text = QStringLiteral("nurse");
    filters[2].updatedSince = domain::fromMilliseconds(0);
    for (auto filter : filters) {
        filter.limit = 2;
        const auto first = list(house, filter);
        QCOMPARE(first.counted.total, 4);
        QVERIFY(!first.counted.isEstimate);
        filter.after = first.interviews.last().id.toString();
        filter.counted = {7, false}; // as an earlier first page said
        const auto second = list(house, filter);
        QCOMPARE(second.counted.total, 7);
        QCOMPARE(second.interviews.size(), 2);
        QVERIFY(!second.more);
        filter.counted = {domain::mostCounted, true};
        QVERIFY(list(house, filter).counted.isEstimate);
        QCOMPARE(list(house, filter).interviews, second.interviews);
    }
}

void tst_InterviewRepository::aStateAndALevelAreFoundTogether()
{
    QFETCH_GLOBAL(Backend, backend);
    OneTenant house(backend);
    for (int i = 1; i <= 12; ++i) {
        auto wanted = request(QString::number(i));
        wanted.level = i % 2 == 0 ? domain::Level::Lead : domain::Level::Mid;
        auto stored = house.add(i, wanted);
        if (i % 3 != 0)
            continue;
        stored.interview.revision += 1;
        stored.interview.state = State::Cancelled;
        (void)house.write<Done>(
            [&](Session &session) { return InterviewRepository(session, house.scope).update(stored); });
    }
    InterviewFilter filter;
    filter.state = State::Cancelled;
    filter.level = domain::Level::Lead;
    filter.limit = 1;
    const auto first = list(house, filter);
    QCOMPARE(positions(first), QStringList{QStringLiteral("12")});
    QCOMPARE(first.counted.total, 2);
    QVERIFY(first.more);
    filter.after = first.interviews.last().id.toString();
    filter.counted = first.counted;
    const auto second = list(house, filter);
    QCOMPARE(positions(second), QStringList{QStringLiteral("6")});
    QVERIFY(!second.more);
}

QTEST_GUILESS_MAIN(tst_InterviewRepository)
#include "tst_interviewrepository.moc"
