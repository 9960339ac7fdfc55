// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "rolescase.h"

#include <QLineEdit>

using namespace candor;
using uitest::FaultyProxy;
using Fault = FaultyProxy::Fault;
using uitest::patience;

// What can't be done with roles, and what is said then.
class tst_RoleRefusals : public uitest::RolesCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void whatIsMissingIsAskedForBeforeAnythingIsSent();
    void aNameThatIsTakenIsSaidAtItsField();
    void whatSomebodyElseChangedIsNotOverwrittenUnseen();
    void whatSomebodyElseChangedIsToldAfterTheFormWasLeft();
    void aRoleThatSomebodyHasIsNotDeleted();
    void onlyWhatOneHasCanBeGiven();
    void anAnswerThatIsLostDoesNotMakeTwoRoles();
    void whatIsTypedIsNotLeftWithoutAsking();
};

void tst_RoleRefusals::initTestCase()
{
    QVERIFY2(m_server.start(), qPrintable(m_server.explanation()));
}

void tst_RoleRefusals::init()
{
    QVERIFY(m_house.open(m_server));
}

void tst_RoleRefusals::cleanup()
{
    m_house.close();
}

void tst_RoleRefusals::whatIsMissingIsAskedForBeforeAnythingIsSent()
{
    QVERIFY(openPage());
    QVERIFY(robot().press(QStringLiteral("New role")));
    QVERIFY(robot().press(QStringLiteral("Make the role")));
    QVERIFY(robot().sees(QStringLiteral("Give it a name.")));
    QVERIFY(robot().fill(QStringLiteral("Name"), QStringLiteral("Nothing")));
    QVERIFY(robot().press(QStringLiteral("Make the role")));
    QVERIFY(robot().sees(QStringLiteral("Choose at least one thing that it may do.")));
    QCOMPARE(m_house.proxy->count("POST", "/roles"), 0);
}

void tst_RoleRefusals::aNameThatIsTakenIsSaidAtItsField()
{
    QVERIFY(openPage());
    QVERIFY(make(QStringLiteral("Taken")));
    QVERIFY(robot().press(QStringLiteral("New role")));
    const auto *name = robot().find(QStringLiteral("Name"));
    QVERIFY(name);
    const auto hint = name->accessibleDescription();
    QVERIFY(robot().fill(QStringLiteral("Name"), QStringLiteral("taken")));
    QVERIFY(check(QStringLiteral("Interviews: Read")));
    QVERIFY(robot().press(QStringLiteral("Make the role")));
    QTRY_VERIFY_WITH_TIMEOUT(robot().sees(QStringLiteral("The server refuses this")), patience);
    QVERIFY(name->accessibleDescription() != hint);
    QVERIFY(name->accessibleDescription().contains(QStringLiteral("This is used already; choose another.")));
    robot().shoot(QStringLiteral("roles-taken"));
    QVERIFY(
        robot().fill(QStringLiteral("Name"), QStringLiteral("Recruiter"))); // as the system's role is called
    QVERIFY(robot().press(QStringLiteral("Make the role")));
    QTRY_VERIFY_WITH_TIMEOUT(
        name->accessibleDescription().contains(QStringLiteral("that are built in")), patience);
    QVERIFY(robot().fill(QStringLiteral("Name"), QStringLiteral("Free")));
    QVERIFY(robot().press(QStringLiteral("Make the role")));
    QTRY_VERIFY_WITH_TIMEOUT(rowOf(QStringLiteral("Free")) >= 0, patience);
}

void tst_RoleRefusals::whatSomebodyElseChangedIsNotOverwrittenUnseen()
{
    QVERIFY(openPage());
    QVERIFY(make(QStringLiteral("Contended")));
    QVERIFY(beginChange(QStringLiteral("Contended")));
    const auto id = role(QStringLiteral("Contended")).value(QLatin1String("id")).toString();
    QVERIFY(!call("PUT", QStringLiteral("/roles/") + id, {{QStringLiteral("name"), QStringLiteral("Theirs")}})
            .isEmpty());
    QVERIFY(robot().fill(QStringLiteral("Name"), QStringLiteral("Mine")));
    QVERIFY(robot().press(QStringLiteral("Save the role")));
    QTRY_VERIFY_WITH_TIMEOUT(robot().sees(QStringLiteral("it is called “Theirs” now")), patience);
    QVERIFY(!role(QStringLiteral("Theirs")).isEmpty());
    auto *name = qobject_cast<QLineEdit *>(robot().find(QStringLiteral("Name")));
    QCOMPARE(name->text(), QStringLiteral("Mine")); // nothing is lost
    robot().shoot(QStringLiteral("roles-conflict"));
    QVERIFY(robot().press(QStringLiteral("Take theirs")));
    QCOMPARE(name->text(), QStringLiteral("Theirs"));
    QVERIFY(robot().fill(QStringLiteral("Name"), QStringLiteral("Ours")));
    QVERIFY(robot().press(QStringLiteral("Save the role")));
    QTRY_VERIFY_WITH_TIMEOUT(!role(QStringLiteral("Ours")).isEmpty(), patience);
}

void tst_RoleRefusals::whatSomebodyElseChangedIsToldAfterTheFormWasLeft()
{
    QVERIFY(openPage());
    QVERIFY(make(QStringLiteral("Forsaken")));
    QVERIFY(beginChange(QStringLiteral("Forsaken")));
    QVERIFY(robot().fill(QStringLiteral("Name"), QStringLiteral("Mine alone")));
    m_house.proxy->add({"PUT", "/roles/", Fault::Hold, {}, 1});
    QVERIFY(robot().press(QStringLiteral("Save the role")));
    QTRY_COMPARE_WITH_TIMEOUT(m_house.proxy->held(), 1, patience);
    QVERIFY(robot().press(QStringLiteral("Back")) && robot().press(QStringLiteral("Leave it")));
    QVERIFY(table()->isVisible());
    m_house.proxy->answerHeld(uitest::FaultyProxy::problem(412, "PRECONDITION_FAILED"));
    QTRY_VERIFY_WITH_TIMEOUT(robot().sees(QStringLiteral("It changed meanwhile")), patience);
    QVERIFY(table()->isVisible());
    QVERIFY(role(QStringLiteral("Mine alone")).isEmpty());
    // Who begins anew finds nothing of what was left, and can save.
    QVERIFY(beginChange(QStringLiteral("Forsaken")));
    QCOMPARE(
        qobject_cast<QLineEdit *>(robot().find(QStringLiteral("Name")))->text(), QStringLiteral("Forsaken"));
    QVERIFY(!robot().find(QStringLiteral("Take theirs")));
    QVERIFY(robot().fill(QStringLiteral("Name"), QStringLiteral("Found again")));
    QVERIFY(robot().press(QStringLiteral("Save the role")));
    QTRY_VERIFY_WITH_TIMEOUT(!role(QStringLiteral("Found again")).isEmpty(), patience);
}

void tst_RoleRefusals::aRoleThatSomebodyHasIsNotDeleted()
{
    QVERIFY(openPage());
    QVERIFY(make(QStringLiteral("Worn")));
    QVERIFY(addPerson(QStringLiteral("worn@example.com"), QStringLiteral("Worn")));
    QVERIFY(look(QStringLiteral("Worn")) && robot().press(QStringLiteral("Delete")));
    QVERIFY(robot().fill(QStringLiteral("Type “Worn” to go on."), QStringLiteral("Worn")));
    QVERIFY(robot().press(QStringLiteral("Delete it")));
    QTRY_VERIFY_WITH_TIMEOUT(robot().sees(QStringLiteral("1 user has this role")), patience);
    robot().shoot(QStringLiteral("roles-worn"));
    QVERIFY(rowOf(QStringLiteral("Worn")) >= 0);
}

void tst_RoleRefusals::onlyWhatOneHasCanBeGiven()
{
    QVERIFY(!call("POST", QStringLiteral("/roles"),
        {{QStringLiteral("name"), QStringLiteral("Keeper of roles")},
            {QStringLiteral("permissions"),
                QJsonArray{QStringLiteral("role:*"), QStringLiteral("interview:read")}}})
            .isEmpty());
    QVERIFY(addPerson(QStringLiteral("keeper@example.com"), QStringLiteral("Keeper of roles")));
    QVERIFY(m_house.signInAs(QStringLiteral("keeper@example.com")));
    m_house.console->workspace().navigator().go({"roles"});
    QTRY_VERIFY_WITH_TIMEOUT(table() && table()->isVisible() && look(QStringLiteral("Recruiter")), patience);
    QVERIFY(robot().press(QStringLiteral("Copy")));
    QVERIFY(robot().sees(QStringLiteral("of its permissions can't be given, and are left out.")));
    QVERIFY(robot().sees(QStringLiteral("You can't give what you lack.")));
    QVERIFY(robot().sees(QStringLiteral("Nobody in an organisation can have this.")));
    QVERIFY(robot().find(QStringLiteral("Interviews: Read"))->isEnabled());
    QVERIFY(!robot().find(QStringLiteral("Interviews: Approve"))->isEnabled());
    QVERIFY(!robot().find(QStringLiteral("Platforms: Create"))->isEnabled());
    robot().shoot(QStringLiteral("roles-greyed"));
}

void tst_RoleRefusals::anAnswerThatIsLostDoesNotMakeTwoRoles()
{
    QVERIFY(openPage());
    m_house.proxy->add({"POST", "/roles", Fault::CutAfter, {}, 1});
    QVERIFY(robot().press(QStringLiteral("New role")));
    QVERIFY(robot().fill(QStringLiteral("Name"), QStringLiteral("Lost")));
    QVERIFY(check(QStringLiteral("Interviews: Read")));
    QVERIFY(robot().press(QStringLiteral("Make the role")));
    QTRY_VERIFY_WITH_TIMEOUT(robot().sees(QStringLiteral("The connection to")), patience);
    QVERIFY(robot().press(QStringLiteral("Make the role")));
    QTRY_VERIFY_WITH_TIMEOUT(rowOf(QStringLiteral("Lost")) >= 0, patience); // not “taken”
    QCOMPARE(m_house.proxy->count("POST", "/roles"), 2);
}

void tst_RoleRefusals::whatIsTypedIsNotLeftWithoutAsking()
{
    QVERIFY(openPage());
    QVERIFY(robot().press(QStringLiteral("New role")));
    QVERIFY(robot().press(QStringLiteral("Back"))); // nothing was typed
    QVERIFY(table()->isVisible());
    QVERIFY(robot().press(QStringLiteral("New role")));
    QVERIFY(robot().fill(QStringLiteral("Name"), QStringLiteral("Half")));
    QVERIFY(robot().press(QStringLiteral("Back")));
    QVERIFY(!table()->isVisible());
    QVERIFY(robot().sees(QStringLiteral("What you changed isn't saved.")));
    m_house.console->workspace().navigator().go({"roles"}); // nor taken away
    QVERIFY(!table()->isVisible());
    QVERIFY(robot().press(QStringLiteral("Leave it")));
    QVERIFY(table()->isVisible());
    QVERIFY(robot().press(QStringLiteral("New role")));
    QVERIFY(check(QStringLiteral("Interviews: Read"))); // a tick alone
    QVERIFY(robot().press(QStringLiteral("Back")));
    QVERIFY(!table()->isVisible());
    QVERIFY(robot().sees(QStringLiteral("What you changed isn't saved.")));
    QVERIFY(robot().press(QStringLiteral("Leave it")));
    QVERIFY(table()->isVisible());
    QVERIFY(look(QStringLiteral("Viewer")) && robot().press(QStringLiteral("Look at it")));
    QVERIFY(!table()->isVisible());
    m_house.console->workspace().navigator().go({"roles", QStringLiteral("ADMIN")}); // nothing would be lost
    QTRY_VERIFY_WITH_TIMEOUT(table()->isVisible(), patience);
    QTRY_COMPARE_WITH_TIMEOUT(table()->currentId(), QStringLiteral("ADMIN"), patience);
}

QTEST_MAIN(tst_RoleRefusals)
#include "tst_rolerefusals.moc"
