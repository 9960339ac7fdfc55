// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "peoplehouse.h"

using namespace candor;
using models::PeopleModel;
using uitest::FaultyProxy;
using uitest::patience;

class tst_PeoplePage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void somebodyIsInvitedAndSetsAPassword();
    void somebodyIsMadeWithAPassword();
    void wrongFieldsSayWhatIsWrong();
    void aRoleIsChangedAndKept();
    void whatChangedMeanwhileIsTold();
    void somebodyIsDisabledAndEnabled();
    void aNewPasswordIsSet();
    void somebodyIsDeletedOnceTheNameIsTyped();
    void nobodyDisablesOrDeletesThemselves();

private:
    uitest::SettingsHome m_settings;
    uitest::PeopleHouse m_people;
};

void tst_PeoplePage::initTestCase()
{
    QVERIFY2(m_people.server.start(), qPrintable(m_people.server.explanation()));
}

void tst_PeoplePage::init()
{
    QVERIFY(m_people.house.open(m_people.server));
}

void tst_PeoplePage::cleanup()
{
    m_people.house.close();
}

void tst_PeoplePage::somebodyIsInvitedAndSetsAPassword()
{
    QVERIFY(m_people.openPage());
    m_people.robot().shoot(QStringLiteral("people"));
    m_people.robot().key(Qt::Key_N);
    m_people.robot().shoot(QStringLiteral("people-new"));
    QVERIFY(m_people.robot().fill(QStringLiteral("Name"), QStringLiteral("Ida Invited")));
    QVERIFY(m_people.robot().fill(QStringLiteral("E-mail"), QStringLiteral("ida@people.example")));
    QVERIFY(m_people.robot().press(QStringLiteral("Make the account")));
    QTRY_VERIFY_WITH_TIMEOUT(m_people.robot().find(QStringLiteral("Invitation")), patience);
    m_people.robot().shoot(QStringLiteral("people-invitation"));
    const auto token = qobject_cast<QLineEdit *>(m_people.robot().find(QStringLiteral("Invitation")))->text();
    QVERIFY(!token.isEmpty());
    QVERIFY(m_people.storeToken());
    QVERIFY(m_people.look(QStringLiteral("Ida Invited")));
    QCOMPARE(m_people.cell(QStringLiteral("Ida Invited"), PeopleModel::Status), QStringLiteral("Invited"));
    QCOMPARE(
        m_people.cell(QStringLiteral("Ida Invited"), PeopleModel::RoleName), QStringLiteral("Recruiter"));
    m_people.robot().shoot(QStringLiteral("people-invited"));
    const auto set
        = m_people.house.console->workspace().api().account.setPassword(token, m_people.server.password());
    QTRY_VERIFY_WITH_TIMEOUT(set.isFinished(), patience);
    QVERIFY(set.result());
    m_people.robot().key(Qt::Key_F5);
    QTRY_COMPARE_WITH_TIMEOUT(m_people.cell(QStringLiteral("Ida Invited"), PeopleModel::Status),
        QStringLiteral("Active"), patience);
}

void tst_PeoplePage::somebodyIsMadeWithAPassword()
{
    QVERIFY(m_people.openPage());
    QVERIFY(m_people.robot().press(QStringLiteral("New person")));
    QVERIFY(m_people.robot().fill(QStringLiteral("Name"), QStringLiteral("Petra Password")));
    QVERIFY(m_people.robot().fill(QStringLiteral("E-mail"), QStringLiteral("petra@people.example")));
    auto *role = qobject_cast<QComboBox *>(m_people.robot().find(QStringLiteral("Role")));
    role->setCurrentIndex(role->findText(QStringLiteral("Viewer")));
    QVERIFY(m_people.robot().press(QStringLiteral("With a password")));
    QVERIFY(m_people.robot().fill(QStringLiteral("Password"), m_people.server.password()));
    QVERIFY(m_people.robot().press(QStringLiteral("Make the account")));
    QTRY_VERIFY_WITH_TIMEOUT(
        m_people.robot().sees(QStringLiteral("“Petra Password” can sign in now.")), patience);
    QVERIFY(m_people.look(QStringLiteral("Petra Password")));
    QCOMPARE(
        m_people.cell(QStringLiteral("Petra Password"), PeopleModel::RoleName), QStringLiteral("Viewer"));
    m_people.house.close();
    QVERIFY(m_people.house.open(m_people.server)
        && m_people.house.signInAs(QStringLiteral("petra@people.example")));
}

void tst_PeoplePage::wrongFieldsSayWhatIsWrong()
{
    QVERIFY(m_people.openPage());
    QVERIFY(m_people.robot().press(QStringLiteral("New person"))
        && m_people.robot().press(QStringLiteral("Make the account")));
    QVERIFY(m_people.robot().sees(QStringLiteral("Give a name.")));
    QVERIFY(m_people.robot().fill(QStringLiteral("Name"), QStringLiteral("Wanda Wrong")));
    QVERIFY(m_people.robot().fill(QStringLiteral("E-mail"), QStringLiteral("nowhere")));
    QVERIFY(m_people.robot().press(QStringLiteral("With a password")));
    QVERIFY(m_people.robot().fill(QStringLiteral("Password"), QStringLiteral("short")));
    QVERIFY(m_people.robot().press(QStringLiteral("Make the account")));
    QTRY_VERIFY_WITH_TIMEOUT(
        m_people.robot().sees(QStringLiteral("Give an e-mail address such as ada@acme.example.")), patience);
    QVERIFY(m_people.robot().sees(QStringLiteral("Give at least 12 characters")));
    m_people.robot().shoot(QStringLiteral("people-wrong"));
    QVERIFY(m_people.robot().fill(QStringLiteral("E-mail"), m_people.server.recruiter()));
    QVERIFY(m_people.robot().fill(QStringLiteral("Password"), m_people.server.password()));
    QVERIFY(m_people.robot().press(QStringLiteral("Make the account")));
    QTRY_VERIFY_WITH_TIMEOUT(
        m_people.robot().sees(QStringLiteral("Somebody has this address already.")), patience);
    QCOMPARE(m_people.house.proxy->count("POST", "/users"), 2); // what is left empty isn't sent
    QVERIFY(m_people.robot().press(QStringLiteral("Back")));
    QVERIFY(m_people.table()->isVisible());
}

void tst_PeoplePage::aRoleIsChangedAndKept()
{
    QVERIFY(m_people.openPage());
    QVERIFY(m_people.make(QStringLiteral("Rita Role"), QStringLiteral("RECRUITER")));
    QVERIFY(m_people.look(QStringLiteral("Rita Role")));
    m_people.robot().key(Qt::Key_E);
    auto *role = qobject_cast<QComboBox *>(m_people.robot().find(QStringLiteral("Role")));
    QVERIFY(role);
    QCOMPARE(role->currentText(), QStringLiteral("Recruiter"));
    role->setCurrentIndex(role->findText(QStringLiteral("Administrator")));
    QVERIFY(m_people.robot().fill(QStringLiteral("Name"), QStringLiteral("Rita Ruler")));
    m_people.robot().shoot(QStringLiteral("people-edit"));
    QVERIFY(m_people.robot().press(QStringLiteral("Save")));
    QTRY_COMPARE_WITH_TIMEOUT(m_people.cell(QStringLiteral("Rita Ruler"), PeopleModel::RoleName),
        QStringLiteral("Administrator"), patience);
    const auto &last
        = *std::find_if(m_people.house.proxy->requests().rbegin(), m_people.house.proxy->requests().rend(),
            [](const FaultyProxy::Request &request) { return request.method == "PUT"; });
    QVERIFY(last.head.contains("If-Match: "));
    QVERIFY(!last.body.contains("status")); // what stays isn't said
}

void tst_PeoplePage::whatChangedMeanwhileIsTold()
{
    QVERIFY(m_people.openPage());
    const auto person = m_people.make(QStringLiteral("Mona Meanwhile"), QStringLiteral("VIEWER"));
    QVERIFY(person && m_people.look(QStringLiteral("Mona Meanwhile")));
    QVERIFY(m_people.robot().press(QStringLiteral("Change")));
    auto &workspace = m_people.house.console->workspace();
    client::PersonChange other;
    other.role = QStringLiteral("RECRUITER");
    const auto changed
        = workspace.api().people.update(m_people.side(), person->id, other, {}, client::newIdempotencyKey());
    QTRY_VERIFY_WITH_TIMEOUT(changed.isFinished(), patience);
    QVERIFY(changed.result());
    QVERIFY(m_people.robot().fill(QStringLiteral("Name"), QStringLiteral("Mona Mine")));
    QVERIFY(m_people.robot().press(QStringLiteral("Save")));
    QTRY_VERIFY_WITH_TIMEOUT(
        m_people.robot().sees(QStringLiteral("Somebody else changed this account meanwhile")), patience);
    m_people.robot().shoot(QStringLiteral("people-meanwhile"));
    QCOMPARE(m_people.robot().find(QStringLiteral("Name"))->property("text").toString(),
        QStringLiteral("Mona Mine"));
    QVERIFY(m_people.robot().press(QStringLiteral("Save")));
    QTRY_COMPARE_WITH_TIMEOUT(m_people.cell(QStringLiteral("Mona Mine"), PeopleModel::RoleName),
        QStringLiteral("Viewer"), patience);
}

void tst_PeoplePage::somebodyIsDisabledAndEnabled()
{
    QVERIFY(m_people.openPage());
    QVERIFY(m_people.make(QStringLiteral("Dora Disabled"), QStringLiteral("VIEWER")));
    QVERIFY(m_people.look(QStringLiteral("Dora Disabled")));
    m_people.robot().key(Qt::Key_D);
    QVERIFY(m_people.robot().sees(QStringLiteral("is signed out everywhere at once")));
    m_people.robot().shoot(QStringLiteral("people-disable"));
    QVERIFY(m_people.robot().press(QStringLiteral("Disable it")));
    QTRY_COMPARE_WITH_TIMEOUT(m_people.cell(QStringLiteral("Dora Disabled"), PeopleModel::Status),
        QStringLiteral("Disabled"), patience);
    QTRY_VERIFY_WITH_TIMEOUT(m_people.canPress("Enable"), patience);
    QVERIFY(m_people.isBarred("Invite")); // not before they are enabled
    QVERIFY(m_people.robot().press(QStringLiteral("Enable")));
    QTRY_COMPARE_WITH_TIMEOUT(m_people.cell(QStringLiteral("Dora Disabled"), PeopleModel::Status),
        QStringLiteral("Active"), patience);
    QCOMPARE(m_people.house.proxy->count("PUT", "/users"), 2); // not with the key that asks
}

void tst_PeoplePage::aNewPasswordIsSet()
{
    QVERIFY(m_people.openPage());
    QVERIFY(m_people.make(QStringLiteral("Paula Pass"), QStringLiteral("VIEWER")));
    QVERIFY(m_people.look(QStringLiteral("Paula Pass")));
    m_people.robot().key(Qt::Key_P);
    QVERIFY(m_people.robot().fill(QStringLiteral("Their new password"), QStringLiteral("password1234")));
    m_people.robot().key(Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(
        m_people.robot().sees(QStringLiteral("among the first that are tried")), patience);
    m_people.robot().shoot(QStringLiteral("people-password"));
    const auto wanted = QStringLiteral("a lantern in the fog");
    QVERIFY(m_people.robot().fill(QStringLiteral("Their new password"), wanted));
    QVERIFY(m_people.robot().press(QStringLiteral("Set it")));
    QTRY_VERIFY_WITH_TIMEOUT(
        m_people.robot().sees(QStringLiteral("“Paula Pass” has a new password")), patience);
    const auto tokens = m_people.house.console->workspace().api().account.logIn(
        domain::UserKind::TenantUser, uitest::PeopleHouse::addressOf(QStringLiteral("Paula Pass")), wanted);
    QTRY_VERIFY_WITH_TIMEOUT(tokens.isFinished(), patience);
    QVERIFY(tokens.result());
}

void tst_PeoplePage::somebodyIsDeletedOnceTheNameIsTyped()
{
    QVERIFY(m_people.openPage());
    const auto name = QStringLiteral("Gina Gone");
    QVERIFY(m_people.make(name, QStringLiteral("VIEWER")));
    QVERIFY(m_people.look(name));
    m_people.robot().key(Qt::Key_X);
    QTRY_VERIFY_WITH_TIMEOUT(m_people.robot().find(QStringLiteral("Delete it")), patience);
    QVERIFY(!m_people.robot().find(QStringLiteral("Delete it"))->isEnabled());
    m_people.robot().shoot(QStringLiteral("people-delete"));
    QVERIFY(m_people.confirmByName(name));
    QTRY_VERIFY_WITH_TIMEOUT(m_people.robot().sees(QStringLiteral("“Gina Gone” is deleted.")), patience);
    QTRY_VERIFY_WITH_TIMEOUT(m_people.cell(name, PeopleModel::Name).isEmpty(), patience);
}

void tst_PeoplePage::nobodyDisablesOrDeletesThemselves()
{
    QVERIFY(m_people.openPage());
    const auto me = m_people.house.console->session().me()->name;
    QVERIFY(m_people.look(me));
    QVERIFY(m_people.robot().sees(QStringLiteral("This is you.")));
    for (const auto *name : {"Disable", "Delete", "Invite", "Set a password"})
        QVERIFY2(m_people.isBarred(name), name);
    m_people.robot().shoot(QStringLiteral("people-me"));
    m_people.robot().key(Qt::Key_E);
    QVERIFY(!m_people.robot().find(QStringLiteral("Role"))->isEnabled());
}

QTEST_MAIN(tst_PeoplePage)
#include "tst_peoplepage.moc"
