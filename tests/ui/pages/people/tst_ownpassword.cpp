// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "peoplehouse.h"

#include <QApplication>
#include <QDialog>

using namespace candor;
using uitest::FaultyProxy;
using uitest::patience;

// What people do about their own password: changing it, and setting the first one with an invitation.
class tst_OwnPassword : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void onesOwnPasswordIsChanged();
    void aWrongPasswordIsToldAtItsField();
    void tooManyTriesAreTold();
    void theDialogEndsWithTheSession();
    void whoIsInvitedSetsAPasswordAndIsIn();
    void anInvitationThatIsNoneIsTold();
    void whoCannotBeSignedInIsToldThatThePasswordIsSet();

private:
    [[nodiscard]] bool openDialog(); // as a keyboard does it
    [[nodiscard]] QDialog *dialog() const
    {
        const auto dialogs = m_people.house.console->window().findChildren<QDialog *>();
        const auto it = std::find_if(dialogs.begin(), dialogs.end(),
            [](const QDialog *dialog) { return dialog->windowTitle() == QLatin1String("Change password"); });
        return it == dialogs.end() ? nullptr : *it;
    }
    // An account, and the token that lets it in; empty when it couldn't be made.
    [[nodiscard]] QString invite(const QString &name);

    uitest::SettingsHome m_settings;
    uitest::PeopleHouse m_people;
};

void tst_OwnPassword::initTestCase()
{
    QVERIFY2(m_people.server.start(), qPrintable(m_people.server.explanation()));
}

void tst_OwnPassword::init()
{
    QVERIFY(m_people.house.open(m_people.server));
}

void tst_OwnPassword::cleanup()
{
    m_people.house.close();
}

bool tst_OwnPassword::openDialog()
{
    auto &robot = m_people.robot();
    robot.key(Qt::Key_K, Qt::ControlModifier);
    const auto isOpen = [&robot] {
        auto *box = robot.find(QStringLiteral("Find and do"));
        return box && box->hasFocus();
    };
    if (!QTest::qWaitFor(isOpen, patience))
        return false;
    robot.type(QStringLiteral("change password"));
    robot.key(Qt::Key_Return);
    return QTest::qWaitFor([this] { return dialog() && dialog()->isActiveWindow(); }, patience);
}

QString tst_OwnPassword::invite(const QString &name)
{
    const auto made = m_people.make(name, QStringLiteral("RECRUITER"));
    if (!made)
        return {};
    const auto invited = m_people.house.console->workspace().api().people.invite(
        m_people.side(), made->id, client::newIdempotencyKey());
    const bool isAnswered = QTest::qWaitFor([&invited] { return invited.isFinished(); }, patience);
    return isAnswered && invited.result() ? invited.result()->token : QString();
}

void tst_OwnPassword::onesOwnPasswordIsChanged()
{
    QVERIFY(m_people.house.signInAs(m_people.server.administrator()));
    QVERIFY(m_people.make(QStringLiteral("Carla Changes"), QStringLiteral("RECRUITER")));
    m_people.house.close();
    QVERIFY(m_people.house.open(m_people.server));
    const auto email = uitest::PeopleHouse::addressOf(QStringLiteral("Carla Changes"));
    QVERIFY(m_people.house.signInAs(email));
    auto &account = m_people.house.console->workspace().api().account;
    const auto elsewhere = account.logIn(domain::UserKind::TenantUser, email, m_people.server.password());
    QTRY_VERIFY_WITH_TIMEOUT(elsewhere.isFinished(), patience);
    QVERIFY(elsewhere.result());
    QVERIFY(openDialog());
    uitest::Robot robot(*dialog());
    robot.shoot(QStringLiteral("password"));
    const auto wanted = QStringLiteral("a lantern in the fog");
    QVERIFY(robot.fill(QStringLiteral("Current password"), m_people.server.password()));
    QVERIFY(robot.fill(QStringLiteral("New password"), wanted));
    robot.key(Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(
        m_people.robot().sees(QStringLiteral("Your password is changed. Your other sessions have ended.")),
        patience);
    QTRY_VERIFY_WITH_TIMEOUT(!dialog(), patience);
    const auto over = account.refreshTokens(elsewhere.result()->refreshToken);
    QTRY_VERIFY_WITH_TIMEOUT(over.isFinished(), patience);
    QVERIFY(!over.result());
    const auto me = account.getMe();
    QTRY_VERIFY_WITH_TIMEOUT(me.isFinished(), patience);
    QVERIFY(me.result()); // this one goes on
    const auto again = account.logIn(domain::UserKind::TenantUser, email, wanted);
    QTRY_VERIFY_WITH_TIMEOUT(again.isFinished(), patience);
    QVERIFY(again.result());
}

void tst_OwnPassword::aWrongPasswordIsToldAtItsField()
{
    QVERIFY(m_people.house.signIn());
    QVERIFY(openDialog());
    uitest::Robot robot(*dialog());
    QVERIFY(robot.press(QStringLiteral("Change it")));
    QVERIFY(robot.sees(QStringLiteral("Give a password.")));
    QVERIFY(robot.fill(QStringLiteral("Current password"), QStringLiteral("not this one")));
    QVERIFY(robot.fill(QStringLiteral("New password"), QStringLiteral("password1234")));
    QVERIFY(robot.press(QStringLiteral("Change it")));
    QTRY_VERIFY_WITH_TIMEOUT(robot.sees(QStringLiteral("This isn't the current password.")), patience);
    QVERIFY(robot.sees(QStringLiteral("among the first that are tried")));
    QVERIFY(robot.find(QStringLiteral("Current password"))->hasFocus());
    QCOMPARE(m_people.house.proxy->count("POST", "/auth/change-password"), 1); // not what was empty
    robot.shoot(QStringLiteral("password-wrong"));
    robot.key(Qt::Key_Escape);
    QTRY_VERIFY_WITH_TIMEOUT(!dialog(), patience);
}

void tst_OwnPassword::tooManyTriesAreTold()
{
    QVERIFY(m_people.house.signIn());
    m_people.house.proxy->add({"POST", "/auth/change-password", FaultyProxy::Fault::Answer,
        FaultyProxy::problem(429, "RATE_LIMITED", "Retry-After: 61\r\n")});
    QVERIFY(openDialog());
    uitest::Robot robot(*dialog());
    QVERIFY(robot.fill(QStringLiteral("Current password"), m_people.server.password()));
    QVERIFY(robot.fill(QStringLiteral("New password"), QStringLiteral("a lantern in the fog")));
    QVERIFY(robot.press(QStringLiteral("Change it")));
    QTRY_VERIFY_WITH_TIMEOUT(
        robot.sees(QStringLiteral("you have to wait: try again in 2 minutes.")), patience);
    QVERIFY(robot.find(QStringLiteral("Change it"))->isEnabled());
}

void tst_OwnPassword::theDialogEndsWithTheSession()
{
    QVERIFY(m_people.house.signIn());
    QVERIFY(openDialog());
    m_people.house.console->session().signOut();
    QTRY_VERIFY_WITH_TIMEOUT(!dialog(), patience);
}

void tst_OwnPassword::whoIsInvitedSetsAPasswordAndIsIn()
{
    QVERIFY(m_people.house.signInAs(m_people.server.administrator()));
    const auto token = invite(QStringLiteral("Nina New"));
    QVERIFY(!token.isEmpty());
    m_people.house.close();
    QVERIFY(m_people.house.open(m_people.server));
    auto &robot = m_people.robot();
    QVERIFY(robot.press(QStringLiteral("I have an invitation")));
    robot.shoot(QStringLiteral("invitation"));
    QVERIFY(robot.fill(QStringLiteral("Invitation"), token));
    QVERIFY(robot.fill(QStringLiteral("Your new password"), QStringLiteral("short")));
    QVERIFY(robot.press(QStringLiteral("Set the password and sign in")));
    QTRY_VERIFY_WITH_TIMEOUT(robot.sees(QStringLiteral("Give at least 12 characters")), patience);
    robot.shoot(QStringLiteral("invitation-short"));
    QVERIFY(robot.fill(QStringLiteral("Your new password"), QStringLiteral("a lantern in the fog")));
    robot.key(Qt::Key_Return);
    const auto &session = m_people.house.console->session();
    QTRY_VERIFY_WITH_TIMEOUT(session.state() == client::Session::State::SignedIn, patience);
    QCOMPARE(session.me()->name, QStringLiteral("Nina New"));
}

void tst_OwnPassword::anInvitationThatIsNoneIsTold()
{
    auto &robot = m_people.robot();
    QVERIFY(robot.press(QStringLiteral("I have an invitation")));
    QVERIFY(robot.press(QStringLiteral("Set the password and sign in")));
    QVERIFY(robot.sees(QStringLiteral("Put in the invitation.")));
    QVERIFY(robot.fill(QStringLiteral("Invitation"), QStringLiteral("inv_none")));
    QVERIFY(robot.fill(QStringLiteral("Your new password"), QStringLiteral("a lantern in the fog")));
    robot.key(Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(
        robot.sees(QStringLiteral("This invitation isn't known here, was used already or is too old.")),
        patience);
    m_people.house.proxy->add({"POST", "/auth/set-password", FaultyProxy::Fault::Answer,
        FaultyProxy::problem(500, "INTERNAL_ERROR")});
    robot.key(Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(robot.sees(QStringLiteral("The server made a mistake")), patience);
    QVERIFY(robot.press(QStringLiteral("Back to signing in")));
    QVERIFY(robot.find(QStringLiteral("I have an invitation")));
}

void tst_OwnPassword::whoCannotBeSignedInIsToldThatThePasswordIsSet()
{
    QVERIFY(m_people.house.signInAs(m_people.server.administrator()));
    const auto token = invite(QStringLiteral("Lola Later"));
    QVERIFY(!token.isEmpty());
    m_people.house.close();
    QVERIFY(m_people.house.open(m_people.server));
    auto &robot = m_people.robot();
    m_people.house.proxy->add(
        {"POST", "/auth/login", FaultyProxy::Fault::Answer, FaultyProxy::problem(503, "OVERLOADED")});
    QVERIFY(robot.press(QStringLiteral("I have an invitation")));
    QVERIFY(robot.fill(QStringLiteral("Invitation"), token));
    QVERIFY(robot.fill(QStringLiteral("Your new password"), QStringLiteral("a lantern in the fog")));
    robot.key(Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(robot.sees(QStringLiteral("Your password is set, but signing in")), patience);
    QCOMPARE(robot.find(QStringLiteral("E-mail"))->property("text").toString(),
        uitest::PeopleHouse::addressOf(QStringLiteral("Lola Later")));
}

QTEST_MAIN(tst_OwnPassword)
#include "tst_ownpassword.moc"
