// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "house.h"

using namespace candor;
using namespace candor::identity;
using domain::ErrorCode;
using domain::Role;
using domain::UserKind;
using domain::UserStatus;
using tests::await;
using tests::codeOf;
using tests::House;

class tst_Users : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { tests::addBackends(); }
    void nobodyHandsOnOrGovernsWhatTheyLack_data();
    void nobodyHandsOnOrGovernsWhatTheyLack();
    void whatOnlyTheDatabaseKnowsJoinsTheOtherFaults();
    void nobodysPasswordIsTheirAddress();
    void whoGetsNoPasswordIsInvited();
    void usersOfOtherPlacesAreNotFound();
    void theLastAdministratorStays_data();
    void theLastAdministratorStays();
    void nothingIsMadeInASuspendedPlatform();
    void whenSomebodyCameInAndWhetherTheyAreLockedIsTold();
    void keysMakeNoKeysUsersOrTenants();
};

namespace {

const RequestOrigin origin{QStringLiteral("request-1"), {}};

} // namespace

void tst_Users::nobodyHandsOnOrGovernsWhatTheyLack_data()
{
    QTest::addColumn<Role>("creator");
    QTest::addColumn<Role>("wanted");
    QTest::addColumn<bool>("allowed");
    QTest::newRow("a viewer makes no viewer") << Role::Viewer << Role::Viewer << false;
    QTest::newRow("a recruiter makes no viewer") << Role::Recruiter << Role::Viewer << false;
    QTest::newRow("an admin makes an admin") << Role::Admin << Role::Admin << true;
    QTest::newRow("an admin makes a viewer") << Role::Admin << Role::Viewer << true;
    QTest::newRow("an admin makes no platform admin") << Role::Admin << Role::PlatformAdmin << false;
    QTest::newRow("an admin makes no super admin") << Role::Admin << Role::SuperAdmin << false;
    QTest::newRow("a platform admin makes an admin") << Role::PlatformAdmin << Role::Admin << true;
    QTest::newRow("a platform admin makes a platform admin")
        << Role::PlatformAdmin << Role::PlatformAdmin << true;
    QTest::newRow("a platform admin makes no super admin")
        << Role::PlatformAdmin << Role::SuperAdmin << false;
    QTest::newRow("a super admin makes a super admin") << Role::SuperAdmin << Role::SuperAdmin << true;
}

void tst_Users::nobodyHandsOnOrGovernsWhatTheyLack()
{
    QFETCH_GLOBAL(storage::Backend, backend);
    QFETCH(Role, creator);
    QFETCH(Role, wanted);
    QFETCH(bool, allowed);
    House house(backend);
    house.populate();
    Caller caller = creator == Role::SuperAdmin ? house.root
        : creator == Role::PlatformAdmin        ? house.admins.at(0)
                                                : house.bosses.at(0);
    caller.platform = house.platforms.at(0).id;
    caller.tenant = house.tenants.at(0).id;
    caller.permissions = domain::permissionsOf(creator);
    const auto placeOf = [](Role role) {
        switch (domain::kindOf(role)) {
        case UserKind::SuperAdmin:
            return Place{Place::Layer::Installation, {}};
        case UserKind::PlatformAdmin:
            return Place{Place::Layer::Platform, {}};
        case UserKind::TenantUser:
            break;
        }
        return Place{};
    };
    auto &users = house.identity->users();
    const NewUser user{QStringLiteral("new@acme.example"), QStringLiteral("New"), wanted, House::secret()};
    QCOMPARE(await(users.create(caller, placeOf(wanted), user, origin)).has_value(), allowed);
    // Nor under another door's name.
    if (domain::kindOf(wanted) != UserKind::TenantUser)
        QVERIFY(!await(users.create(caller, {}, user, origin)));
    // Nor by a change: someone who may update users but has only a viewer's other rights.
    caller.permissions = domain::permissionsOf(Role::Viewer) + QStringList{QStringLiteral("user:*")};
    UserChanges promote;
    promote.role = Role::Admin;
    UserChanges demote;
    demote.role = Role::Viewer;
    const domain::UserId boss{QUuid(house.bosses.at(0).id)};
    QCOMPARE(codeOf(await(users.update(caller, {}, boss, promote, origin))), ErrorCode::PermissionRequired);
    QCOMPARE(codeOf(await(users.update(caller, {}, boss, demote, origin))), ErrorCode::PermissionRequired);
    QCOMPARE(codeOf(await(users.invite(caller, {}, boss, origin))), ErrorCode::PermissionRequired);
    QCOMPARE(codeOf(await(users.remove(caller, {}, boss, origin))), ErrorCode::PermissionRequired);
}

static QStringList places(const domain::Error &error)
{
    QStringList found;
    for (const auto &field : error.fields)
        found.append(field.pointer);
    return found;
}

void tst_Users::whatOnlyTheDatabaseKnowsJoinsTheOtherFaults()
{
    QFETCH_GLOBAL(storage::Backend, backend);
    House house(backend);
    house.populate();
    auto &users = house.identity->users();
    const auto unknown = RoleReference::named(QStringLiteral("Nobody"));
    const domain::Faults known{
        {QStringLiteral("/x"), QStringLiteral("UNKNOWN_FIELD"), QStringLiteral("unknown field; remove it")}};
    const NewUser wanted{
        QStringLiteral("nowhere"), QStringLiteral("New"), unknown, QStringLiteral("short"), known};
    const auto made = await(users.create(house.bosses.at(0), {}, wanted, origin));
    QVERIFY(!made);
    QCOMPARE(places(made.error()),
        (QStringList{QStringLiteral("/x"), QStringLiteral("/email"), QStringLiteral("/password"),
            QStringLiteral("/role")}));
    UserChanges changes;
    changes.role = unknown;
    changes.faults = known;
    const auto id = domain::UserId::parse(house.bosses.at(0).id);
    const auto changed = await(users.update(house.bosses.at(0), {}, *id, changes, origin));
    QVERIFY(!changed);
    QCOMPARE(places(changed.error()), (QStringList{QStringLiteral("/x"), QStringLiteral("/role")}));
    // An account that isn't there has no faults.
    const auto nobody = await(
        users.update(house.bosses.at(0), {}, domain::UserId::make(house.clock.now()), changes, origin));
    QCOMPARE(nobody.error().code, domain::ErrorCode::NotFound);
}

void tst_Users::nobodysPasswordIsTheirAddress()
{
    QFETCH_GLOBAL(storage::Backend, backend);
    House house(backend);
    house.populate();
    auto &users = house.identity->users();
    const QString email = QStringLiteral("somebody@acme.example");
    const auto made = await(users.create(
        house.bosses.at(0), {}, {email, QStringLiteral("Somebody"), Role::Viewer, House::secret()}, origin));
    QVERIFY(made);
    UserChanges change;
    change.password = email;
    const auto refused = await(users.update(house.bosses.at(0), {}, made->id, change, origin));
    QCOMPARE(codeOf(refused), ErrorCode::ValidationFailed);
    QCOMPARE(refused.error().fields.first().pointer, QStringLiteral("/password"));
}

void tst_Users::whoGetsNoPasswordIsInvited()
{
    QFETCH_GLOBAL(storage::Backend, backend);
    House house(backend);
    house.populate();
    auto &users = house.identity->users();
    const QString email = QStringLiteral("somebody@acme.example");
    const auto made = await(
        users.create(house.bosses.at(0), {}, {email, QStringLiteral("Somebody"), Role::Viewer, {}}, origin));
    QVERIFY(made);
    QCOMPARE(made->status, UserStatus::Invited);
    auto &sessions = house.identity->sessions();
    QCOMPARE(
        codeOf(await(sessions.login(UserKind::TenantUser, email, {}, origin))), ErrorCode::Unauthenticated);
    const auto invitation = await(users.invite(house.bosses.at(0), {}, made->id, origin));
    QVERIFY(invitation);
    QVERIFY(await(sessions.setPassword(invitation->token, House::secret(), origin)));
    QVERIFY(await(sessions.login(UserKind::TenantUser, email, House::secret(), origin)));
    // Nobody could send a super admin a token.
    const auto refused = await(users.create(house.root, {Place::Layer::Installation, {}},
        {QStringLiteral("two@candor.example"), QStringLiteral("Two"), Role::SuperAdmin, {}}, origin));
    QCOMPARE(places(refused.error()), QStringList{QStringLiteral("/password")});
}

void tst_Users::usersOfOtherPlacesAreNotFound()
{
    QFETCH_GLOBAL(storage::Backend, backend);
    House house(backend);
    house.populate();
    auto &users = house.identity->users();
    const domain::UserId birch{QUuid(house.bosses.at(1).id)};
    const domain::UserId admin{QUuid(house.admins.at(0).id)};
    const auto &acme = house.bosses.at(0);
    UserChanges changes;
    changes.name = QStringLiteral("Mine now");
    for (const auto &id : {birch, admin, domain::UserId::make(house.clock.now())}) {
        QCOMPARE(codeOf(await(users.get(acme, {}, id))), ErrorCode::NotFound);
        QCOMPARE(codeOf(await(users.update(acme, {}, id, changes, origin))), ErrorCode::NotFound);
        QCOMPARE(codeOf(await(users.remove(acme, {}, id, origin))), ErrorCode::NotFound);
        QCOMPARE(codeOf(await(users.invite(acme, {}, id, origin))), ErrorCode::NotFound);
    }
    QCOMPARE(await(users.list(acme, {}, {}))->items.size(), 1);
    const Place platform{Place::Layer::Platform, {}};
    QCOMPARE(await(users.list(house.admins.at(0), platform, {}))->items.size(), 1);
    QCOMPARE(codeOf(await(users.get(house.admins.at(0), platform, birch))), ErrorCode::NotFound);
    QCOMPARE(codeOf(await(users.list(acme, platform, {}))), ErrorCode::ScopeForbidden);
    QCOMPARE(
        codeOf(await(users.list(acme, {Place::Layer::Installation, {}}, {}))), ErrorCode::PermissionRequired);
}

void tst_Users::theLastAdministratorStays_data()
{
    QTest::addColumn<Place::Layer>("layer");
    QTest::addColumn<Role>("role");
    QTest::newRow("a super admin") << Place::Layer::Installation << Role::SuperAdmin;
    QTest::newRow("a platform's admin") << Place::Layer::Platform << Role::PlatformAdmin;
    QTest::newRow("a tenant's ADMIN") << Place::Layer::Tenant << Role::Admin;
}

void tst_Users::theLastAdministratorStays()
{
    QFETCH_GLOBAL(storage::Backend, backend);
    QFETCH(Place::Layer, layer);
    QFETCH(Role, role);
    House house(backend);
    house.populate();
    auto &users = house.identity->users();
    const bool ofTenant = layer == Place::Layer::Tenant;
    Place place{layer, {}};
    if (layer == Place::Layer::Platform)
        place.platform = house.platforms.at(0).id;
    auto root = house.root;
    if (ofTenant)
        root = house.callerOf(UserKind::SuperAdmin, QStringLiteral("root@candor.example"), house.idOf(0));
    const auto &last = layer == Place::Layer::Installation ? house.root
        : ofTenant                                         ? house.bosses.at(0)
                                                           : house.admins.at(0);
    const domain::UserId id{QUuid(last.id)};
    UserChanges disable;
    disable.status = UserStatus::Disabled;
    const auto invited = await(users.create(root, place,
        {QStringLiteral("invited@candor.example"), QStringLiteral("I"), role, House::secret()}, origin));
    QVERIFY(invited);
    QVERIFY(await(
        house.database->write<domain::Done>([&](storage::Session &session) -> domain::Result<domain::Done> {
            const auto done = session.execute(
                QStringLiteral("UPDATE users SET status = 'INVITED', password_hash = '' WHERE id = ?"),
                {storage::value(invited->id)});
            return done ? domain::Result<domain::Done>(domain::Done()) : domain::fail(done.error());
        })));
    QCOMPARE(codeOf(await(users.remove(root, place, id, origin))), ErrorCode::LastAdministrator);
    QCOMPARE(codeOf(await(users.update(root, place, id, disable, origin))), ErrorCode::LastAdministrator);
    if (ofTenant) {
        UserChanges demote;
        demote.role = Role::Recruiter;
        QCOMPARE(codeOf(await(users.update(root, place, id, demote, origin))), ErrorCode::LastAdministrator);
    }
    UserChanges rename;
    rename.name = QStringLiteral("Renamed");
    QVERIFY(await(users.update(root, place, id, rename, origin)));
    const auto second = await(users.create(root, place,
        {QStringLiteral("second@candor.example"), QStringLiteral("S"), role, House::secret()}, origin));
    QVERIFY(second);
    const auto gone = users.remove(root, place, id, origin);
    const auto alsoGone = users.remove(root, place, second->id, origin);
    QVERIFY(await(gone).has_value() != await(alsoGone).has_value());
}

void tst_Users::nothingIsMadeInASuspendedPlatform()
{
    QFETCH_GLOBAL(storage::Backend, backend);
    House house(backend);
    house.populate();
    const auto id = house.platforms.at(0).id;
    const Place there{Place::Layer::Platform, id};
    const auto invited = await(house.identity->users().create(house.root, there,
        {QStringLiteral("new@north.example"), QStringLiteral("New"), Role::PlatformAdmin, {}}, origin));
    QVERIFY(invited);
    const auto extra = await(house.identity->users().create(house.root, there,
        {QStringLiteral("extra@north.example"), QStringLiteral("Extra"), Role::PlatformAdmin, {}}, origin));
    QVERIFY(extra);
    const auto token = await(house.identity->users().invite(house.root, there, invited->id, origin));
    QVERIFY(token);
    PlatformChanges changes;
    changes.status = domain::PlatformStatus::Suspended;
    const auto suspended = await(house.identity->platforms().update(house.root, id, changes, origin));
    QVERIFY(suspended);
    QCOMPARE(suspended->status, domain::PlatformStatus::Suspended);
    QCOMPARE(suspended->name, house.platforms.at(0).name);
    QCOMPARE(codeOf(await(house.identity->tenants().create(
                 house.root, {id, QStringLiteral("x"), QStringLiteral("x.example"), {}, {}}, origin))),
        ErrorCode::PlatformSuspended);
    QCOMPARE(codeOf(await(house.identity->users().create(house.root, there,
                 {QStringLiteral("y@north.example"), QStringLiteral("y"), Role::PlatformAdmin, {}}, origin))),
        ErrorCode::PlatformSuspended);
    QVERIFY(await(house.identity->users().list(house.root, there, {})));
    // Rights can be taken away, by who is above it.
    QVERIFY(await(house.identity->users().remove(house.root, there, extra->id, origin)));
    QCOMPARE(codeOf(await(house.identity->sessions().setPassword(token->token, House::secret(), origin))),
        ErrorCode::PlatformSuspended);
    const auto admin = house.callerOf(UserKind::PlatformAdmin, QStringLiteral("admin@north.example"));
    TenantChanges rename;
    rename.name = QStringLiteral("Acme Ltd");
    QCOMPARE(codeOf(await(house.identity->tenants().update(admin, house.tenants.at(0).id, rename, origin))),
        ErrorCode::PlatformSuspended);
    QVERIFY(await(house.identity->tenants().get(admin, house.tenants.at(0).id)));
    // Its own status stays what it was, and is told beside the platform's.
    const auto tenant = await(house.identity->tenants().get(house.root, house.tenants.at(0).id));
    QCOMPARE(tenant->status, domain::TenantStatus::Active);
    QCOMPARE(tenant->platformStatus, domain::PlatformStatus::Suspended);
    changes.status = domain::PlatformStatus::Active;
    QVERIFY(await(house.identity->platforms().update(house.root, id, changes, origin)));
    QVERIFY(await(house.identity->sessions().setPassword(token->token, House::secret(), origin)));
    // Only super admins decide about it.
    changes.status = domain::PlatformStatus::Suspended;
    QCOMPARE(codeOf(await(house.identity->platforms().update(house.admins.at(0), id, changes, origin))),
        ErrorCode::PermissionRequired);
}

void tst_Users::whenSomebodyCameInAndWhetherTheyAreLockedIsTold()
{
    QFETCH_GLOBAL(storage::Backend, backend);
    House house(backend);
    house.populate();
    auto &users = house.identity->users();
    const auto made = await(users.create(house.bosses.at(0), {},
        {QStringLiteral("new@acme.example"), QStringLiteral("New"), Role::Viewer, House::secret()}, origin));
    QVERIFY(made);
    const auto seen = [&] { return *await(users.get(house.bosses.at(0), {}, made->id)); };
    const auto listed = [&] {
        const auto page = await(users.list(house.bosses.at(0), {}, {}));
        return *std::find_if(page->items.begin(), page->items.end(),
            [&](const domain::User &user) { return user.id == made->id; });
    };
    QVERIFY(!seen().lastSignInAt && !seen().lockedUntil);
    house.clock.advance(std::chrono::hours(1));
    const auto cameIn = house.clock.now();
    QVERIFY(house.login(UserKind::TenantUser, made->email));
    QCOMPARE(seen().lastSignInAt, std::optional(cameIn));
    QCOMPARE(seen().updatedAt, made->updatedAt);
    house.clock.advance(std::chrono::hours(1));
    for (int i = 0; i < LoginLimits().ofAccount; ++i)
        QVERIFY(!house.login(UserKind::TenantUser, made->email, QStringLiteral("wrong")));
    const auto until = std::optional(house.clock.now() + LoginThrottle::lockStep);
    QCOMPARE(seen().lockedUntil, until);
    QCOMPARE(listed().lockedUntil, until);
    QCOMPARE(listed().lastSignInAt, std::optional(cameIn));
    const auto others = await(users.list(house.bosses.at(0), {}, {}));
    QCOMPARE(std::count_if(others->items.begin(), others->items.end(),
                 [](const domain::User &user) { return user.lockedUntil.has_value(); }),
        1);
    UserChanges change;
    change.password = House::secret() + QStringLiteral(" again");
    const auto opened = await(users.update(house.bosses.at(0), {}, made->id, change, origin));
    QVERIFY(opened);
    QVERIFY(!opened->lockedUntil && !seen().lockedUntil);
    // A lock that is over is none.
    for (int i = 0; i < LoginLimits().ofAccount; ++i)
        QVERIFY(!house.login(UserKind::TenantUser, made->email, QStringLiteral("wrong")));
    QVERIFY(listed().lockedUntil);
    house.clock.advance(LoginThrottle::lockStep);
    QVERIFY(!listed().lockedUntil && !seen().lockedUntil);
}

void tst_Users::keysMakeNoKeysUsersOrTenants()
{
    QFETCH_GLOBAL(storage::Backend, backend);
    House house(backend);
    house.populate();
    const auto key = house.callerWith(house.tenantKey(0, domain::permissionsOf(Role::Admin)));
    QVERIFY(key && key->may(QStringLiteral("api-key:create")));
    QCOMPARE(codeOf(await(house.identity->apiKeys().create(
                 *key, {}, {QStringLiteral("child"), {}, {}, std::nullopt}, origin))),
        ErrorCode::ScopeForbidden);
    QCOMPARE(codeOf(await(house.identity->users().create(*key, {},
                 {QStringLiteral("x@acme.example"), QStringLiteral("x"), Role::Viewer, {}}, origin))),
        ErrorCode::ScopeForbidden);
    TenantChanges rename;
    rename.name = QStringLiteral("x");
    QCOMPARE(codeOf(await(house.identity->tenants().update(*key, house.tenants.at(0).id, rename, origin))),
        ErrorCode::ScopeForbidden);
    QVERIFY(await(house.identity->tenants().get(*key, house.tenants.at(0).id)));
}

QTEST_GUILESS_MAIN(tst_Users)
#include "tst_users.moc"
