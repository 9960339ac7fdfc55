// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/apikeyrepository.h"
#include "storage/organisationrepository.h"
#include "storage/tokenrepository.h"
#include "storage/userrepository.h"
#include "support/testclock.h"
#include "support/testdatabase.h"

#include <QTest>

using namespace candor;
using namespace candor::storage;
using domain::Done;
using domain::Result;
using namespace std::chrono_literals;

class tst_OrganisationRepositories : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { tests::addBackends(); }
    void everythingComesBackAsItWasStored();
    void aScopeFindsNothingBeyondItself();
    void aTakenNameChangesNothingAndTheUnitOfWorkGoesOn();
    void pagesHoldEveryRowOnceWhileRowsComeIn();
    void aNameIsFoundByTheBeginningOfOneOfItsWords();
    void aTenantSaysWhetherItsPlatformIsSuspended();
    void aKeysUseIsNotedOnceInItsInterval();
};

namespace {

// Two platforms with a tenant, a user and a key each.
struct Rows
{
    explicit Rows(storage::Backend backend)
        : database(backend)
    {
        for (const QString &name : {QStringLiteral("one"), QStringLiteral("two")})
            add(name);
    }

    void add(const QString &name)
    {
        clock.advance(1ms);
        const auto now = clock.now();
        const domain::Platform platform{domain::PlatformId::make(now), name,
            name + QStringLiteral(".example"), {{QStringLiteral("colour"), name}}, now, now,
            domain::PlatformStatus::Suspended};
        const domain::Tenant tenant{domain::TenantId::make(now), platform.id, name,
            QStringLiteral("tenant.") + platform.domain, domain::TenantStatus::Suspended, {}, now, now, false,
            platform.status};
        const domain::User user{domain::UserId::make(now), domain::Role::Recruiter, platform.id, tenant.id,
            QStringLiteral("Ada@") + platform.domain, name, domain::UserStatus::Active, now, now};
        const domain::ApiKey key{domain::ApiKeyId::make(now), platform.id, tenant.id, name,
            QStringLiteral("for tests"), {QStringLiteral("interview:*")}, QStringLiteral("sk_test_abcd"),
            user.id.toString(), now, now + 1h, std::nullopt, std::nullopt};
        QVERIFY(database.write<bool>([=](Session &session) -> Result<bool> {
            const SystemScope scope;
            const bool made = OrganisationRepository(session, scope).insert(platform).value_or(false)
                && OrganisationRepository(session, scope).insert(tenant, name).value_or(false)
                && UserRepository(session, scope).insert(user, "$argon2id$hash").value_or(false)
                && ApiKeyRepository(session, scope).insert(key, name.toUtf8()).has_value();
            return made ? Result<bool>(true) : domain::internalError(name);
        }));
        platforms.append(platform);
        tenants.append(tenant);
        users.append(user);
        keys.append(key);
    }

    // How many of the eight rows the scope finds by their ids.
    [[nodiscard]] QList<int> found(const Reach &reach)
    {
        return database
            .read<QList<int>>([this, reach](Session &session) -> Result<QList<int>> {
                QList<int> counts(4);
                OrganisationRepository organisations(session, reach);
                for (int i = 0; i < 2; ++i) {
                    counts[0] += organisations.find(platforms.at(i).id)->has_value() ? 1 : 0;
                    counts[1] += organisations.find(tenants.at(i).id)->has_value() ? 1 : 0;
                    counts[2] += UserRepository(session, reach).find(users.at(i).id)->has_value() ? 1 : 0;
                    counts[3]
                        += ApiKeyRepository(session, reach).find(KeyLayer::Tenant, keys.at(i).id)->has_value()
                        ? 1
                        : 0;
                }
                return counts;
            })
            .value_or(QList<int>());
    }

    tests::TestDatabase database;
    tests::TestClock clock;
    QList<domain::Platform> platforms;
    QList<domain::Tenant> tenants;
    QList<domain::User> users;
    QList<domain::ApiKey> keys;
};

} // namespace

void tst_OrganisationRepositories::everythingComesBackAsItWasStored()
{
    QFETCH_GLOBAL(Backend, backend);
    Rows rows(backend);
    const auto same = rows.database.read<bool>([&](Session &session) -> Result<bool> {
        const SystemScope scope;
        OrganisationRepository organisations(session, scope);
        const auto account
            = UserRepository(session, scope)
                  .findAccount(domain::UserKind::TenantUser, QStringLiteral("ADA@one.example"));
        return **organisations.find(rows.platforms.at(0).id) == rows.platforms.at(0)
            && **organisations.find(rows.tenants.at(0).id) == rows.tenants.at(0)
            && (*account)->user == rows.users.at(0) && (*account)->passwordHash == "$argon2id$hash"
            && **ApiKeyRepository(session, scope).findByHash("two") == rows.keys.at(1);
    });
    QVERIFY(same.value_or(false));
}

void tst_OrganisationRepositories::aScopeFindsNothingBeyondItself()
{
    QFETCH_GLOBAL(Backend, backend);
    Rows rows(backend);
    QCOMPARE(rows.found(SystemScope()), QList<int>({2, 2, 2, 2}));
    QCOMPARE(rows.found(PlatformScope(rows.platforms.at(0).id)), QList<int>({1, 1, 1, 1}));
    QCOMPARE(
        rows.found(TenantScope(rows.platforms.at(0).id, rows.tenants.at(0).id)), QList<int>({0, 1, 1, 1}));
    QCOMPARE(rows.found(TenantScope(rows.platforms.at(0).id, domain::TenantId::make(rows.clock.now()))),
        QList<int>({0, 0, 0, 0}));
}

void tst_OrganisationRepositories::aTakenNameChangesNothingAndTheUnitOfWorkGoesOn()
{
    QFETCH_GLOBAL(Backend, backend);
    Rows rows(backend);
    const auto outcome = rows.database.write<QList<bool>>([&](Session &session) -> Result<QList<bool>> {
        const SystemScope scope;
        OrganisationRepository organisations(session, scope);
        UserRepository users(session, scope);
        auto platform = rows.platforms.at(0);
        platform.domain = QStringLiteral("TWO.example");
        auto tenant = rows.tenants.at(0);
        tenant.domain = QStringLiteral("tenant.TWO.example");
        auto user = rows.users.at(0);
        user.email = QStringLiteral("ada@two.example");
        QList<bool> done{organisations.update(platform).value_or(true),
            organisations.update(tenant).value_or(true), users.update(user).value_or(true)};
        platform.id = domain::PlatformId::make(rows.clock.now());
        tenant.id = domain::TenantId::make(rows.clock.now());
        user.id = domain::UserId::make(rows.clock.now());
        done += {organisations.insert(platform).value_or(true),
            organisations.insert(tenant, {}).value_or(true), users.insert(user, {}).value_or(true)};
        user.email = QStringLiteral("grace@two.example");
        done.append(users.insert(user, {}).value_or(false));
        return done;
    });
    QVERIFY(outcome);
    QCOMPARE(*outcome, QList<bool>({false, false, false, false, false, false, true}));
}

void tst_OrganisationRepositories::pagesHoldEveryRowOnceWhileRowsComeIn()
{
    QFETCH_GLOBAL(Backend, backend);
    Rows rows(backend);
    for (int i = 0; i < 9; ++i)
        rows.add(QStringLiteral("more%1").arg(i));
    QStringList seen;
    PageRequest request{4, {}};
    do {
        const auto page = rows.database.read<Page<domain::Tenant>>([&](Session &session) {
            return OrganisationRepository(session, SystemScope()).tenants(request);
        });
        QVERIFY(page);
        for (const auto &tenant : page->items)
            seen.append(tenant.name);
        request.cursor = page->nextCursor.toUpper(); // however a client writes it
        rows.add(QStringLiteral("late%1").arg(seen.size()));
    } while (!request.cursor.isEmpty());
    QCOMPARE(seen.join(QLatin1Char(' ')),
        QStringLiteral("more8 more7 more6 more5 more4 more3 more2 more1 more0 two one"));
}

void tst_OrganisationRepositories::aNameIsFoundByTheBeginningOfOneOfItsWords()
{
    QFETCH_GLOBAL(storage::Backend, backend);
    tests::TestDatabase database(backend);
    const auto now = domain::fromMilliseconds(1);
    const domain::Platform platform{domain::PlatformId::make(now), QStringLiteral("North Star"),
        QStringLiteral("ns.example"), {}, now, now};
    QList<domain::Tenant> tenants;
    for (const QString &name :
        {QStringLiteral("Acme North"), QStringLiteral("\u00c9lan Vital"), QStringLiteral("100% Fit")})
        tenants.append({domain::TenantId::make(now), platform.id, name,
            QStringLiteral("host%1.example").arg(tenants.size()), domain::TenantStatus::Active, {}, now,
            now});
    tenants.last().status = domain::TenantStatus::Suspended;
    domain::User user{domain::UserId::make(now), domain::Role::PlatformAdmin, platform.id, std::nullopt,
        QStringLiteral("Ada@ns.example"), QStringLiteral("Maria Lopez"), domain::UserStatus::Invited, now,
        now};
    QVERIFY(database.write<bool>([=](Session &session) -> Result<bool> {
        OrganisationRepository organisation(session, SystemScope());
        auto made = organisation.insert(platform);
        for (const auto &tenant : tenants)
            made = organisation.insert(tenant, QStringLiteral("a secret"));
        return made ? UserRepository(session, SystemScope()).insert(user, {}) : made;
    }));
    const auto found = [&](const QString &text, const QString &status = {}) {
        return *database.read<QStringList>([=](Session &session) -> Result<QStringList> {
            OrganisationRepository organisation(session, SystemScope());
            QStringList names;
            const domain::NameFilter wanted{text, status};
            const auto customers = organisation.tenants({}, wanted);
            const auto platforms = organisation.platforms({}, {text, {}});
            const auto users = UserRepository(session, SystemScope()).users({{}, wanted}, {});
            for (const auto &one : customers->items)
                names.append(one.name);
            for (const auto &one : platforms->items)
                names.append(one.name);
            for (const auto &one : users->items)
                names.append(one.name);
            names.sort();
            return names;
        });
    };
    QCOMPARE(found(QStringLiteral("NOR")), (QStringList{tenants[0].name, platform.name}));
    QCOMPARE(found(QStringLiteral("cme")), QStringList());
    QCOMPARE(found(QStringLiteral("acme n")), QStringList{tenants[0].name});
    QCOMPARE(found(QStringLiteral("\u00e9LAN")), QStringList{tenants[1].name});
    QCOMPARE(found(QStringLiteral("HOST1")), QStringList{tenants[1].name});
    QCOMPARE(found(QStringLiteral("100%")), QStringList{tenants[2].name});
    QCOMPARE(found(QStringLiteral("1_0")), QStringList());
    QCOMPARE(found(QStringLiteral("lop")), QStringList{user.name});
    QCOMPARE(found(QStringLiteral("ADA@")), QStringList{user.name});
    QCOMPARE(found(QStringLiteral("lop"), QStringLiteral("ACTIVE")), QStringList());
    QCOMPARE(found({}, QStringLiteral("INVITED")), (QStringList{user.name, platform.name}));
    QCOMPARE(found(QStringLiteral("h"), QStringLiteral("SUSPENDED")), QStringList{tenants[2].name});
}

void tst_OrganisationRepositories::aTenantSaysWhetherItsPlatformIsSuspended()
{
    QFETCH_GLOBAL(storage::Backend, backend);
    Rows rows(backend);
    const auto after = rows.database.write<domain::Tenant>([&](Session &session) -> Result<domain::Tenant> {
        auto platform = rows.platforms.at(0);
        platform.status = domain::PlatformStatus::Active;
        auto tenant = rows.tenants.at(0);
        tenant.status = domain::TenantStatus::Active;
        OrganisationRepository organisations(session, SystemScope());
        // What a tenant says of its platform is never stored with it.
        if (!organisations.update(platform).value_or(false) || !organisations.update(tenant).value_or(false))
            return domain::internalError(QStringLiteral("not stored"));
        const TenantScope own(platform.id, tenant.id);
        const auto found = OrganisationRepository(session, own).find(tenant.id, Lock::ForUpdate);
        return found && *found ? Result<domain::Tenant>(**found)
                               : domain::internalError(QStringLiteral("gone"));
    });
    QVERIFY(after);
    QCOMPARE(after->platformStatus, domain::PlatformStatus::Active);
    QVERIFY(!domain::isSuspended(*after));
    const auto page = rows.database.read<Page<domain::Tenant>>(
        [](Session &session) { return OrganisationRepository(session, SystemScope()).tenants({}); });
    QVERIFY(page);
    QCOMPARE(page->items.first().platformStatus, domain::PlatformStatus::Suspended);
    const auto platforms = [&rows](const QString &status) {
        return rows.database
            .read<Page<domain::Platform>>([&status](Session &session) {
                return OrganisationRepository(session, SystemScope()).platforms({}, {{}, status});
            })
            .value_or(Page<domain::Platform>())
            .items;
    };
    QCOMPARE(platforms(QStringLiteral("SUSPENDED")), QList{rows.platforms.at(1)});
    QCOMPARE(platforms(QStringLiteral("ACTIVE")).size(), 1);
}

void tst_OrganisationRepositories::aKeysUseIsNotedOnceInItsInterval()
{
    QFETCH_GLOBAL(Backend, backend);
    Rows rows(backend);
    const auto start = rows.clock.now();
    const auto touchedAt = [&](domain::Timestamp now) {
        return rows.database
            .write<std::optional<domain::Timestamp>>(
                [&](Session &session) -> Result<std::optional<domain::Timestamp>> {
                    ApiKeyRepository keys(session, SystemScope());
                    if (const auto done = keys.touch(rows.keys.at(0).id, now, now - 59s); !done)
                        return domain::fail(done.error());
                    return (*keys.findByHash("one"))->lastUsedAt;
                })
            .value_or(std::nullopt);
    };
    QCOMPARE(touchedAt(start), std::optional(start));
    QCOMPARE(touchedAt(start + 59s), std::optional(start));
    QCOMPARE(touchedAt(start + 60s), std::optional(start + 60s));
}

QTEST_GUILESS_MAIN(tst_OrganisationRepositories)
#include "tst_organisationrepositories.moc"
