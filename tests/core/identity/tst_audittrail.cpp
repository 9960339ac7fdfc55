// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "house.h"

#include <QJsonDocument>

using namespace candor;
using namespace candor::identity;
using domain::ErrorCode;
using storage::AuditCheck;
using storage::AuditFilter;
using storage::AuditPage;
using storage::AuditRepository;
using storage::Session;
using tests::await;
using tests::codeOf;
using tests::House;

class tst_AuditTrail : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { tests::addBackends(); }
    void everyLogIsReadByItsOwnPeopleAlone();
    void whoDidItIsNamedAboveTheTenantToo();
    void whatItWasDoneToIsCalledByItsName();
    void aWalkShowsEveryRecordOnceTheNewestFirst();
    void aFilterFindsWhatItSays();
    void aMomentFindsItsRecordsAmongManyAndSomewhatOutOfOrder();
    void aRareActionIsFoundBehindPagesThatAreShort();
    void aChainIsVerifiedPieceByPiece();
    void aVerificationThatStartsBehindAnEditFindsIt_data();
    void aVerificationThatStartsBehindAnEditFindsIt();
    void whatIsMissingOrTooManyAtTheEndIsFound();
    void aChangeTellsWhatItWasAndWhatItIs();
};

namespace {

constexpr Place::Layer platformLayer = Place::Layer::Platform;
const Place ownPlatform{platformLayer, std::nullopt};
const Place installation{Place::Layer::Installation, std::nullopt};
const RequestOrigin origin{QStringLiteral("request-1"), {}};

struct AuditHouse : House
{
    explicit AuditHouse(storage::Backend backend)
        : House(backend)
    {
        populate();
    }
    [[nodiscard]] AuditPage list(
        const Caller &caller, const Place &place = {}, const AuditFilter &filter = {})
    {
        return await(identity->auditTrail().list(caller, place, filter)).value_or(AuditPage());
    }
    // A log of records of one kind, a second apart, in a chain that is somebody's.
    void fill(const QString &chain, int count, const QString &action = QStringLiteral("thing.do"))
    {
        const auto start = clock.now();
        const auto written = database.write<domain::Done>(
            [&](Session &session) -> domain::Result<domain::Done> {
                for (int i = 0; i < count; ++i) {
                    const auto done = AuditRepository(session).append({chain, start + std::chrono::seconds(i),
                        {}, action, QStringLiteral("thing:%1").arg(i), {}, QStringLiteral("req-%1").arg(i)});
                    if (!done)
                        return done;
                }
                return domain::Done();
            });
        QVERIFY(written);
        clock.advance(std::chrono::seconds(count));
    }
    void tamper(const QString &sql)
    {
        QVERIFY(database.write<qint64>([sql](Session &session) { return session.execute(sql); }));
    }
    [[nodiscard]] QString chain() { return storage::chainOf(tenants.at(0).id); }
};

// All pages, one after the other.
QList<storage::AuditEntry> walk(AuditHouse &house, AuditFilter filter)
{
    QList<storage::AuditEntry> all;
    while (true) {
        const auto page = house.list(house.bosses.at(0), {}, filter);
        all += page.entries;
        if (page.next == 0)
            return all;
        filter.before = page.next;
        filter.counted = page.counted;
    }
}

} // namespace

void tst_AuditTrail::everyLogIsReadByItsOwnPeopleAlone()
{
    QFETCH_GLOBAL(storage::Backend, backend);
    AuditHouse house(backend);
    auto &trail = house.identity->auditTrail();
    const auto subjectsOf = [](const AuditPage &page) {
        QStringList subjects;
        for (const auto &entry : page.entries)
            subjects.append(entry.record.subject);
        return subjects;
    };
    const auto made = QStringLiteral("tenant:") + house.tenants.at(0).id.toString();
    QVERIFY(subjectsOf(house.list(house.admins.at(0), ownPlatform)).contains(made));
    QVERIFY(subjectsOf(house.list(house.root, {platformLayer, house.platforms.at(0).id})).contains(made));
    QVERIFY(!subjectsOf(house.list(house.admins.at(1), ownPlatform)).contains(made));
    const auto platform = QStringLiteral("platform:") + house.platforms.at(0).id.toString();
    QVERIFY(subjectsOf(house.list(house.root, installation)).contains(platform));

    const auto own = house.list(house.bosses.at(0));
    QVERIFY(!own.entries.isEmpty());
    for (const auto &entry : house.list(house.bosses.at(1)).entries)
        QVERIFY(!subjectsOf(own).contains(entry.record.subject) || entry.record.subject.isEmpty());
    QCOMPARE(codeOf(await(trail.list(house.bosses.at(0), ownPlatform, {}))), ErrorCode::ScopeForbidden);
    QCOMPARE(codeOf(await(trail.list(house.admins.at(0), installation, {}))), ErrorCode::PermissionRequired);
    QCOMPARE(codeOf(await(trail.list(house.admins.at(0), {platformLayer, house.platforms.at(1).id}, {}))),
        ErrorCode::ScopeForbidden);
    QCOMPARE(codeOf(await(trail.verify(house.bosses.at(0), ownPlatform, 0))), ErrorCode::ScopeForbidden);
    auto reader = house.bosses.at(0);
    reader.permissions = {QStringLiteral("interview:read")};
    QCOMPARE(codeOf(await(trail.list(reader, {}, {}))), ErrorCode::PermissionRequired);
    QCOMPARE(codeOf(await(trail.verify(reader, {}, 0))), ErrorCode::PermissionRequired);
}

void tst_AuditTrail::whoDidItIsNamedAboveTheTenantToo()
{
    QFETCH_GLOBAL(storage::Backend, backend);
    AuditHouse house(backend);
    // The tenant's first user was made by the platform's admin, who acted in it.
    const auto page = house.list(house.bosses.at(0));
    QVERIFY(!page.entries.isEmpty());
    const auto &first = page.entries.last();
    QCOMPARE(first.record.actor.id, house.admins.at(0).id);
    QCOMPARE(first.record.actor.name, QStringLiteral("Admin"));
    QCOMPARE(first.record.actor.kind, domain::Actor::Kind::User);
}

void tst_AuditTrail::whatItWasDoneToIsCalledByItsName()
{
    QFETCH_GLOBAL(storage::Backend, backend);
    AuditHouse house(backend);
    const auto role = await(house.identity->roles().create(
        house.bosses.at(0), {QStringLiteral("Intern"), {}, {QStringLiteral("interview:read")}}, origin));
    QVERIFY(role);
    const auto named = house.list(house.bosses.at(0)).entries.first();
    QCOMPARE(named.record.action, QStringLiteral("role.create"));
    QCOMPARE(named.subjectName, QStringLiteral("Intern"));
    const auto gone = named.record.subject.section(QLatin1Char(':'), 1);
    QVERIFY(await(house.identity->roles().remove(house.bosses.at(0), *domain::RoleId::parse(gone), origin)));
    QCOMPARE(house.list(house.bosses.at(0)).entries.first().subjectName, QString());
    const auto platforms = house.list(house.admins.at(0), ownPlatform).entries;
    QVERIFY(std::any_of(platforms.begin(), platforms.end(), [&house](const storage::AuditEntry &entry) {
        return entry.subjectName == house.tenants.at(0).name;
    }));
}

void tst_AuditTrail::aWalkShowsEveryRecordOnceTheNewestFirst()
{
    QFETCH_GLOBAL(storage::Backend, backend);
    AuditHouse house(backend);
    house.fill(house.chain(), 23);
    AuditFilter filter;
    filter.limit = 7;
    const auto all = walk(house, filter);
    QCOMPARE(all.first().record.subject, QStringLiteral("thing:22"));
    for (int i = 0; i < all.size(); ++i)
        QCOMPARE(all.at(i).sequence, all.size() - i);
    const auto first = house.list(house.bosses.at(0), {}, filter);
    QCOMPARE(first.counted.total, all.size());
    QVERIFY(!first.counted.isEstimate);
}

void tst_AuditTrail::aFilterFindsWhatItSays()
{
    QFETCH_GLOBAL(storage::Backend, backend);
    AuditHouse house(backend);
    house.fill(house.chain(), 5);
    house.fill(house.chain(), 3, QStringLiteral("other.do"));
    const auto count = [&house](auto change) {
        AuditFilter filter;
        change(filter);
        const auto page = house.list(house.bosses.at(0), {}, filter);
        return page.counted.total == page.entries.size() ? page.entries.size() : -1;
    };
    QCOMPARE(count([](AuditFilter &filter) { filter.action = QStringLiteral("thing.do"); }), 5);
    QCOMPARE(count([](AuditFilter &filter) { filter.action = QStringLiteral("other."); }), 3);
    QCOMPARE(count([](AuditFilter &filter) { filter.action = QStringLiteral("other"); }), 0);
    QCOMPARE(count([](AuditFilter &filter) { filter.subject = QStringLiteral("thing:1"); }), 2);
    QCOMPARE(count([](AuditFilter &filter) { filter.requestId = QStringLiteral("req-4"); }), 1);
    QCOMPARE(count([&house](AuditFilter &filter) { filter.actor = house.admins.at(0).id; }), 1);
    QCOMPARE(count([](AuditFilter &filter) {
        filter.action = QStringLiteral("thing.");
        filter.requestId = QStringLiteral("req-2");
    }),
        1);
}

void tst_AuditTrail::aMomentFindsItsRecordsAmongManyAndSomewhatOutOfOrder()
{
    QFETCH_GLOBAL(storage::Backend, backend);
    AuditHouse house(backend);
    house.clock.advance(std::chrono::hours(24));
    const auto start = house.clock.now();
    house.fill(house.chain(), 400);
    // One that took its time early and its number late.
    QVERIFY(house.database.write<domain::Done>([&](Session &session) {
        return AuditRepository(session).append({house.chain(), start + std::chrono::milliseconds(100'500), {},
            QStringLiteral("thing.late"), QStringLiteral("thing:late"), {}, {}});
    }));
    AuditFilter filter;
    filter.limit = 200;
    filter.since = start + std::chrono::seconds(100);
    filter.until = start + std::chrono::seconds(110);
    const auto page = house.list(house.bosses.at(0), {}, filter);
    QCOMPARE(page.entries.size(), 11);
    QCOMPARE(page.entries.first().record.subject, QStringLiteral("thing:late"));
    QCOMPARE(page.entries.at(1).record.subject, QStringLiteral("thing:109"));
    QCOMPARE(page.entries.last().record.subject, QStringLiteral("thing:100"));
    filter.since = start + std::chrono::hours(48);
    filter.until = {};
    QCOMPARE(house.list(house.bosses.at(0), {}, filter).entries.size(), 0);
}

void tst_AuditTrail::aRareActionIsFoundBehindPagesThatAreShort()
{
    QFETCH_GLOBAL(storage::Backend, backend);
    AuditHouse house(backend);
    house.fill(house.chain(), 2, QStringLiteral("rare.do"));
    house.fill(house.chain(), int(storage::mostAuditWalked) + 50);
    AuditFilter filter;
    filter.action = QStringLiteral("rare.do");
    const auto first = house.list(house.bosses.at(0), {}, filter);
    QCOMPARE(first.entries.size(), 0);
    QVERIFY(first.next > 0 && first.counted.isEstimate);
    QCOMPARE(walk(house, filter).size(), 2);
}

void tst_AuditTrail::aChainIsVerifiedPieceByPiece()
{
    QFETCH_GLOBAL(storage::Backend, backend);
    AuditHouse house(backend);
    house.fill(house.chain(), AuditTrail::recordsAtOnce + 10);
    auto &trail = house.identity->auditTrail();
    const auto first = await(trail.verify(house.bosses.at(0), {}, 0));
    QVERIFY(first);
    QCOMPARE(first->checkedTo, AuditTrail::recordsAtOnce);
    QVERIFY(first->last > first->checkedTo && !first->isDone() && !first->broken);
    const auto second = await(trail.verify(house.bosses.at(0), {}, first->checkedTo));
    QVERIFY(second && second->isDone() && !second->broken);
    QCOMPARE(second->checkedTo, second->last);
    QCOMPARE(codeOf(await(trail.verify(house.bosses.at(0), {}, second->last + 1))), ErrorCode::NotFound);
}

void tst_AuditTrail::aVerificationThatStartsBehindAnEditFindsIt_data()
{
    QTest::addColumn<QString>("damage"); // to record 9 of a chain
    QTest::addColumn<qint64>("broken");
    QTest::newRow("another subject")
        << "UPDATE audit SET subject = 'thing:x' WHERE sequence = 9 AND chain = '%1'" << qint64(9);
    QTest::newRow("another actor") << "UPDATE audit SET actor_id = 'x' WHERE sequence = 9 AND chain = '%1'"
                                   << qint64(9);
    QTest::newRow("left out") << "DELETE FROM audit WHERE sequence = 9 AND chain = '%1'" << qint64(9);
}

void tst_AuditTrail::aVerificationThatStartsBehindAnEditFindsIt()
{
    QFETCH_GLOBAL(storage::Backend, backend);
    QFETCH(QString, damage);
    QFETCH(qint64, broken);
    AuditHouse house(backend);
    house.fill(house.chain(), 20);
    house.tamper(damage.arg(house.chain()));
    const auto found = await(house.identity->auditTrail().verify(house.bosses.at(0), {}, 5));
    QVERIFY(found && found->isDone());
    QCOMPARE(found->broken, std::optional(broken));
    QCOMPARE(found->checkedTo, broken - 1);
    // The same chain is as whole as before for whoever reads another one.
    const auto other = await(house.identity->auditTrail().verify(house.bosses.at(1), {}, 0));
    QVERIFY(other && other->isDone() && !other->broken);
}

void tst_AuditTrail::whatIsMissingOrTooManyAtTheEndIsFound()
{
    QFETCH_GLOBAL(storage::Backend, backend);
    AuditHouse house(backend);
    house.fill(house.chain(), 20);
    auto &trail = house.identity->auditTrail();
    const auto last = await(trail.verify(house.bosses.at(0), {}, 0))->last;
    const auto broken = [&] { return await(trail.verify(house.bosses.at(0), {}, 0))->broken; };
    QCOMPARE(broken(), std::optional<qint64>());
    house.tamper(
        QStringLiteral("INSERT INTO audit (chain, sequence, at, actor_kind, actor_id, action, subject, "
                       "detail, request_id, hash) SELECT chain, sequence + 1, at, actor_kind, actor_id, "
                       "action, subject, detail, request_id, hash FROM audit WHERE chain = '%1' AND "
                       "sequence = %2")
            .arg(house.chain())
            .arg(last));
    QCOMPARE(broken(), std::optional(last + 1));
    house.tamper(QStringLiteral("DELETE FROM audit WHERE chain = '%1' AND sequence >= %2")
            .arg(house.chain())
            .arg(last));
    QCOMPARE(broken(), std::optional(last));
    house.tamper(QStringLiteral("DELETE FROM audit_heads WHERE chain = '%1'").arg(house.chain()));
    QCOMPARE(broken(), std::optional<qint64>(1));
}

void tst_AuditTrail::aChangeTellsWhatItWasAndWhatItIs()
{
    QFETCH_GLOBAL(storage::Backend, backend);
    AuditHouse house(backend);
    const auto &boss = house.bosses.at(0);
    const auto changesIn = [](const AuditPage &page) {
        return page.entries.first().record.detail.value(QLatin1String("changes")).toObject();
    };
    const auto change = [](const char *from, const char *to) {
        return QJsonObject{
            {QStringLiteral("from"), QLatin1String(from)}, {QStringLiteral("to"), QLatin1String(to)}};
    };
    const auto user = await(house.identity->users().create(boss, {},
        {QStringLiteral("r@acme.example"), QStringLiteral("Rita"), domain::Role::Viewer, House::secret()},
        origin));
    QVERIFY(user);
    UserChanges changes;
    changes.role = RoleReference(domain::Role::Recruiter);
    changes.name = QStringLiteral("Rita Reyes");
    changes.password = QStringLiteral("another quiet harbour");
    QVERIFY(await(house.identity->users().update(boss, {}, user->id, changes, origin)));
    const auto told = house.list(boss);
    QCOMPARE(changesIn(told), (QJsonObject{{QStringLiteral("role"), change("VIEWER", "RECRUITER")}}));
    const auto detail = QJsonDocument(told.entries.first().record.detail).toJson();
    QVERIFY(detail.contains("\"name\": \"CHANGED\"") && detail.contains("\"password\": \"CHANGED\""));
    QVERIFY(!detail.contains("Rita") && !detail.contains("harbour"));

    TenantChanges settings;
    settings.settings = [](domain::TenantSettings stored) {
        stored.language = QStringLiteral("de");
        return stored;
    };
    settings.status = domain::TenantStatus::Suspended;
    QVERIFY(await(
        house.identity->tenants().update(house.admins.at(0), house.tenants.at(0).id, settings, origin)));
    QCOMPARE(changesIn(house.list(house.admins.at(0), ownPlatform)),
        (QJsonObject{{QStringLiteral("settings.language"), change("en", "de")},
            {QStringLiteral("status"), change("ACTIVE", "SUSPENDED")}}));

    PlatformChanges platform;
    platform.name = QStringLiteral("Northern");
    platform.settings = QJsonObject{{QStringLiteral("token"), QStringLiteral("hush")}};
    QVERIFY(
        await(house.identity->platforms().update(house.root, house.platforms.at(0).id, platform, origin)));
    const auto above = house.list(house.root, installation);
    QCOMPARE(changesIn(above), (QJsonObject{{QStringLiteral("name"), change("north", "Northern")}}));
    QCOMPARE(above.entries.first().record.detail.value(QLatin1String("settings")).toString(),
        QStringLiteral("CHANGED"));
}

QTEST_GUILESS_MAIN(tst_AuditTrail)
#include "tst_audittrail.moc"
