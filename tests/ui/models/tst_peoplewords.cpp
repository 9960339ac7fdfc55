// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/peoplewords.h"

#include <QTest>

using namespace candor;
using domain::Role;
using domain::UserStatus;
using models::Hindrance;

class tst_PeopleWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatStandsInTheWay_data();
    void whatStandsInTheWay();
};

void tst_PeopleWords::whatStandsInTheWay_data()
{
    QTest::addColumn<Role>("role");
    QTest::addColumn<bool>("isMe");
    QTest::addColumn<UserStatus>("status");
    QTest::addColumn<int>("administrators"); // -1 = not known
    QTest::addColumn<Hindrance>("expected");
    const auto row = [](const char *name, Role role, bool isMe, UserStatus status, int administrators,
                         Hindrance expected) {
        QTest::newRow(name) << role << isMe << status << administrators << expected;
    };
    row("another", Role::Viewer, false, UserStatus::Active, 1, Hindrance::None);
    row("oneself", Role::Admin, true, UserStatus::Active, 2, Hindrance::IsMyself);
    row("one who may more", Role::SuperAdmin, false, UserStatus::Active, 2, Hindrance::MayMore);
    row("the last administrator", Role::Admin, false, UserStatus::Active, 1, Hindrance::IsLastAdministrator);
    row("one of two", Role::Admin, false, UserStatus::Active, 2, Hindrance::None);
    row("one of nobody knows how many", Role::Admin, false, UserStatus::Active, -1, Hindrance::None);
    row("one who can't sign in", Role::Admin, false, UserStatus::Invited, 1, Hindrance::None);
}

void tst_PeopleWords::whatStandsInTheWay()
{
    QFETCH(Role, role);
    QFETCH(bool, isMe);
    QFETCH(UserStatus, status);
    QFETCH(int, administrators);
    QFETCH(Hindrance, expected);
    const domain::SystemClock clock;
    api::Identity me;
    me.id = domain::UserId::make(clock.now());
    me.permissions = domain::permissionsOf(Role::Admin);
    api::Person person;
    person.id = isMe ? me.id : domain::UserId::make(clock.now());
    person.roleId = domain::name(role);
    person.status = status;
    const auto known = administrators < 0 ? std::nullopt : std::optional(administrators);
    QCOMPARE(models::hindranceOfRemoval(person, domain::permissionsOf(role), me, known), expected);
    QCOMPARE(models::word(expected).isEmpty(), expected == Hindrance::None);
}

QTEST_MAIN(tst_PeopleWords)
#include "tst_peoplewords.moc"
