// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "house.h"

using namespace candor;
using namespace candor::identity;
using domain::CustomRole;
using domain::ErrorCode;
using domain::Role;
using domain::UserKind;
using tests::await;
using tests::codeOf;
using tests::House;

class tst_Roles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { tests::addBackends(); }
    void aUserMayWhatItsRoleSaysFromTheNextRequestOn();
    void aRenamedRoleGoesWithItsUsers();
    void aRoleInUseStaysAndSaysByHowMany();
    void aRoleHasNothingThatATenantsUserCannotHave_data();
    void aRoleHasNothingThatATenantsUserCannotHave();
    void nobodyMakesOrGovernsARoleThatMayMore();
    void rolesOfAnotherTenantAreNotFoundAndNotGiven();
    void namesAreUniqueInATenantAndNoSystemRoles_data();
    void namesAreUniqueInATenantAndNoSystemRoles();
    void aTenantHasABoundedNumberOfRoles();
    void everyChangeIsInTheAuditLog();
};

namespace {

const RequestOrigin origin{QStringLiteral("request-1"), {}};

struct RoleHouse : House
{
    explicit RoleHouse(storage::Backend backend)
        : House(backend)
    {
        populate();
    }
    [[nodiscard]] domain::Result<CustomRole> make(
        const QString &name, const QStringList &permissions, int tenant = 0)
    {
        return await(identity->roles().create(bosses.at(tenant), {name, {}, permissions}, origin));
    }
    [[nodiscard]] domain::Result<domain::User> addUser(const QString &email, const RoleReference &role)
    {
        return await(identity->users().create(
            bosses.at(0), {}, {email, QStringLiteral("Someone"), role, secret()}, origin));
    }
};

const QStringList reading{QStringLiteral("interview:read")};
const QStringList writing{QStringLiteral("interview:read"), QStringLiteral("interview:create")};

} // namespace

void tst_Roles::aUserMayWhatItsRoleSaysFromTheNextRequestOn()
{
    QFETCH_GLOBAL(storage::Backend, backend);
    RoleHouse house(backend);
    const auto role = house.make(QStringLiteral("Sourcer"), reading);
    QVERIFY(role);
    const auto user
        = house.addUser(QStringLiteral("s@acme.example"), RoleReference::named(QStringLiteral("sourcer")));
    QVERIFY(user);
    QCOMPARE(user->ownRole->id, role->id);
    const auto tokens = house.login(UserKind::TenantUser, QStringLiteral("s@acme.example"));
    QVERIFY(tokens);
    const auto before = house.callerWithToken(tokens->accessToken);
    QVERIFY(before);
    QCOMPARE(before->permissions, reading);
    QCOMPARE(before->role, QStringLiteral("Sourcer"));

    RoleChanges changes;
    changes.permissions = QStringList{QStringLiteral("interview:*")};
    QVERIFY(await(house.identity->roles().update(house.bosses.at(0), role->id, changes, origin)));
    const auto after = house.callerWithToken(tokens->accessToken);
    QVERIFY(after);
    QCOMPARE(after->permissions.size(), 6);
    QVERIFY(after->may(QStringLiteral("interview:delete")));
    QVERIFY(!after->may(QStringLiteral("user:read")));
}

void tst_Roles::aRenamedRoleGoesWithItsUsers()
{
    QFETCH_GLOBAL(storage::Backend, backend);
    RoleHouse house(backend);
    const auto role = house.make(QStringLiteral("Sourcer"), reading);
    QVERIFY(role);
    const auto user
        = house.addUser(QStringLiteral("s@acme.example"), RoleReference::named(role->id.toString()));
    QVERIFY(user);
    RoleChanges changes;
    changes.name = QStringLiteral("Sourcing team");
    QVERIFY(await(house.identity->roles().update(house.bosses.at(0), role->id, changes, origin)));
    const auto found = await(house.identity->users().get(house.bosses.at(0), {}, user->id));
    QVERIFY(found);
    QCOMPARE(domain::roleNameOf(*found), QStringLiteral("Sourcing team"));
    QCOMPARE(domain::permissionsOf(*found), reading);
}

void tst_Roles::aRoleInUseStaysAndSaysByHowMany()
{
    QFETCH_GLOBAL(storage::Backend, backend);
    RoleHouse house(backend);
    const auto role = house.make(QStringLiteral("Sourcer"), reading);
    QVERIFY(role);
    QList<domain::UserId> users;
    for (const QString &email : {QStringLiteral("a@acme.example"), QStringLiteral("b@acme.example")}) {
        const auto made = house.addUser(email, RoleReference::named(QStringLiteral("Sourcer")));
        QVERIFY(made);
        users.append(made->id);
    }
    const auto refused = await(house.identity->roles().remove(house.bosses.at(0), role->id, origin));
    QCOMPARE(codeOf(refused), ErrorCode::RoleInUse);
    QVERIFY2(
        refused.error().detail.startsWith(QLatin1String("2 users ")), qPrintable(refused.error().detail));
    UserChanges demotion;
    demotion.role = Role::Viewer;
    for (const auto &user : users)
        QVERIFY(await(house.identity->users().update(house.bosses.at(0), {}, user, demotion, origin)));
    QVERIFY(await(house.identity->roles().remove(house.bosses.at(0), role->id, origin)));
    QCOMPARE(codeOf(await(house.identity->roles().get(house.bosses.at(0), role->id))), ErrorCode::NotFound);
}

void tst_Roles::aRoleHasNothingThatATenantsUserCannotHave_data()
{
    QTest::addColumn<QString>("permission");
    QTest::newRow("everything") << QStringLiteral("*");
    QTest::newRow("a platform's") << QStringLiteral("platform:read");
    QTest::newRow("making tenants") << QStringLiteral("tenant:create");
    QTest::newRow("all of tenants") << QStringLiteral("tenant:*");
    QTest::newRow("what isn't there") << QStringLiteral("interview:juggle");
}

void tst_Roles::aRoleHasNothingThatATenantsUserCannotHave()
{
    QFETCH_GLOBAL(storage::Backend, backend);
    QFETCH(QString, permission);
    RoleHouse house(backend);
    Caller root = house.root; // who has all of them
    root.platform = house.platforms.at(0).id;
    root.tenant = house.tenants.at(0).id;
    const auto refused = await(house.identity->roles().create(
        root, {QStringLiteral("Too much"), {}, {QStringLiteral("interview:read"), permission}}, origin));
    QCOMPARE(codeOf(refused), ErrorCode::ValidationFailed);
    QCOMPARE(refused.error().fields.first().pointer, QStringLiteral("/permissions/1"));
}

void tst_Roles::nobodyMakesOrGovernsARoleThatMayMore()
{
    QFETCH_GLOBAL(storage::Backend, backend);
    RoleHouse house(backend);
    const auto strong = house.make(QStringLiteral("Strong"), writing);
    const auto weak = house.make(QStringLiteral("Weak"), reading);
    QVERIFY(strong && weak);
    Caller keeper = house.bosses.at(0);
    keeper.permissions = domain::expandPermissions(
        {QStringLiteral("role:*"), QStringLiteral("user:*"), QStringLiteral("interview:read")});
    auto &roles = house.identity->roles();
    QCOMPARE(codeOf(await(roles.create(keeper, {QStringLiteral("New"), {}, writing}, origin))),
        ErrorCode::PermissionRequired);
    RoleChanges more;
    more.permissions = writing;
    RoleChanges less;
    less.permissions = reading;
    QCOMPARE(codeOf(await(roles.update(keeper, weak->id, more, origin))), ErrorCode::PermissionRequired);
    QCOMPARE(codeOf(await(roles.update(keeper, strong->id, less, origin))), ErrorCode::PermissionRequired);
    QCOMPARE(codeOf(await(roles.remove(keeper, strong->id, origin))), ErrorCode::PermissionRequired);
    const NewUser user{QStringLiteral("x@acme.example"), QStringLiteral("X"),
        RoleReference::named(QStringLiteral("Strong")), House::secret()};
    QCOMPARE(codeOf(await(house.identity->users().create(keeper, {}, user, origin))),
        ErrorCode::PermissionRequired);
    QVERIFY(await(roles.update(keeper, weak->id, less, origin)));

    const auto key = house.callerWith(house.tenantKey(0, domain::permissionsOf(Role::Admin)));
    QVERIFY(key);
    QCOMPARE(codeOf(await(roles.create(*key, {QStringLiteral("New"), {}, reading}, origin))),
        ErrorCode::ScopeForbidden);
}

void tst_Roles::rolesOfAnotherTenantAreNotFoundAndNotGiven()
{
    QFETCH_GLOBAL(storage::Backend, backend);
    RoleHouse house(backend);
    const auto foreign = house.make(QStringLiteral("Foreign"), reading, 1);
    QVERIFY(foreign);
    auto &roles = house.identity->roles();
    const auto &boss = house.bosses.at(0);
    QCOMPARE(codeOf(await(roles.get(boss, foreign->id))), ErrorCode::NotFound);
    QCOMPARE(codeOf(await(roles.update(boss, foreign->id, {}, origin))), ErrorCode::NotFound);
    QCOMPARE(codeOf(await(roles.remove(boss, foreign->id, origin))), ErrorCode::NotFound);
    QVERIFY(await(roles.list(boss))->isEmpty());
    for (const QString &name : {foreign->name, foreign->id.toString()})
        QCOMPARE(codeOf(house.addUser(QStringLiteral("x@acme.example"), RoleReference::named(name))),
            ErrorCode::ValidationFailed);
    // The same name in the own tenant is another role.
    QVERIFY(house.make(QStringLiteral("Foreign"), writing));
}

void tst_Roles::namesAreUniqueInATenantAndNoSystemRoles_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("a system role's") << QStringLiteral("Admin") << ErrorCode::ValidationFailed;
    QTest::newRow("a super admin's") << QStringLiteral("super_admin") << ErrorCode::ValidationFailed;
    QTest::newRow("none") << QStringLiteral("  ") << ErrorCode::ValidationFailed;
    QTest::newRow("a role's id") << QStringLiteral("0195f0ab-91c0-7d3e-8f2a-6b5c4d3e2f10")
                                 << ErrorCode::ValidationFailed;
    QTest::newRow("one that is taken, in capitals") << QStringLiteral("SOURCER") << ErrorCode::DuplicateValue;
}

void tst_Roles::namesAreUniqueInATenantAndNoSystemRoles()
{
    QFETCH_GLOBAL(storage::Backend, backend);
    QFETCH(QString, name);
    QFETCH(ErrorCode, code);
    RoleHouse house(backend);
    QVERIFY(house.make(QStringLiteral("Sourcer"), reading));
    const auto other = house.make(QStringLiteral("Other"), reading);
    QVERIFY(other);
    QCOMPARE(codeOf(house.make(name, reading)), code);
    RoleChanges renamed;
    renamed.name = name;
    QCOMPARE(
        codeOf(await(house.identity->roles().update(house.bosses.at(0), other->id, renamed, origin))), code);
}

void tst_Roles::aTenantHasABoundedNumberOfRoles()
{
    QFETCH_GLOBAL(storage::Backend, backend);
    RoleHouse house(backend);
    for (int i = 0; i < domain::mostCustomRoles; ++i)
        QVERIFY(house.make(QStringLiteral("Role %1").arg(i), reading));
    QCOMPARE(codeOf(house.make(QStringLiteral("One more"), reading)), ErrorCode::InvalidState);
    QCOMPARE(await(house.identity->roles().list(house.bosses.at(0)))->size(), domain::mostCustomRoles);
}

void tst_Roles::everyChangeIsInTheAuditLog()
{
    QFETCH_GLOBAL(storage::Backend, backend);
    RoleHouse house(backend);
    const auto role = house.make(QStringLiteral("Sourcer"), reading);
    QVERIFY(role);
    QVERIFY(await(house.identity->roles().update(house.bosses.at(0), role->id, {}, origin)));
    QVERIFY(await(house.identity->roles().remove(house.bosses.at(0), role->id, origin)));
    const auto actions = house.database.read<QList<QString>>([&](storage::Session &session) {
        return session.select<QString>(
            QStringLiteral("SELECT action FROM audit WHERE subject = ? ORDER BY sequence"),
            {storage::value(QStringLiteral("role:") + role->id.toString())},
            [](const storage::Row &row) { return row.text(0); });
    });
    QVERIFY(actions);
    QCOMPARE(*actions,
        (QList<QString>{
            QStringLiteral("role.create"), QStringLiteral("role.update"), QStringLiteral("role.delete")}));
}

QTEST_GUILESS_MAIN(tst_Roles)
#include "tst_roles.moc"
