// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "uihouse/house.h"
#include "uisupport/fakelocalserver.h"

#include <QSignalSpy>

using namespace candor;
using uitest::FaultyProxy;
using Fault = FaultyProxy::Fault;
using uitest::patience;

// One person, from the password to a decision that the server made, with the keyboard alone.
class tst_Skeleton : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void aWrongPasswordIsToldWhereItWasTyped();
    void anAddressThatIsNoneIsToldBeforeAnythingIsSent();
    void aPlanIsApprovedTakenBackAndApprovedAgain();
    void aRejectionWantsAReason();
    void anotherPersonWasFirst();
    void nothingWaits();
    void theServerIsAwayAndComesBack();
    void anExpiredSessionGoesOnWhereItWas();
    void closingWithAnOpenDecisionAsks();
    void whatIsWaitedForIsToldAndCanBeLost();
    void whoIsToldWhatIsWaitedForMayStay();
    void whoWaitsForTheServerNeedsToPressNothing();
    void theWindowStaysAfterItCameBack();
    void quittingAsksAndMayBeTakenBack();
    void whatLeftWhileItWasAskedIsNotWaitedFor();
    void aSecondStartTakesNobodysSession();
    void whoIsElsewhereIsNotToldOfTheServerHere();
    void thePageIsClosedWhileARequestIsOut();

private:
    // Signed in, with so many plans in the inbox.
    bool openInbox(const QStringList &candidates);
    [[nodiscard]] client::DecisionQueue &decisions() const { return m_house.decisions(); }

    uitest::SettingsHome m_settings;
    uitest::ServerProcess m_server;
    uitest::House m_house;
    uitest::FakeLocalServer *m_local = nullptr; // the house's
    QStringList m_runIds; // of openInbox()
    QStringList m_pending; // of all tests so far
};

void tst_Skeleton::initTestCase()
{
    QVERIFY2(m_server.start(), qPrintable(m_server.explanation()));
}

void tst_Skeleton::init()
{
    auto local = std::make_unique<uitest::FakeLocalServer>();
    local->afterStart = start::LocalServer::Phase::Starting;
    m_local = local.get();
    m_house.localServer = std::move(local);
    QVERIFY(m_house.open(m_server));
}

void tst_Skeleton::cleanup()
{
    m_house.close();
    for (const auto &runId : std::as_const(m_pending))
        m_server.call("DELETE", QStringLiteral("/integration/interviews/") + runId);
    m_pending.clear();
}

bool tst_Skeleton::openInbox(const QStringList &candidates)
{
    m_runIds.clear();
    for (const auto &candidate : candidates)
        m_runIds.append(m_server.requestPlan(QStringLiteral("Senior Software Engineer"), candidate));
    m_pending += m_runIds;
    return !m_runIds.contains(QString()) && m_house.openInbox(candidates.size());
}

void tst_Skeleton::aWrongPasswordIsToldWhereItWasTyped()
{
    m_house.robot->shoot(QStringLiteral("signin"));
    QVERIFY(m_house.robot->fill(QStringLiteral("E-mail"), m_server.recruiter()));
    QVERIFY(m_house.robot->fill(QStringLiteral("Password"), QStringLiteral("not the password")));
    m_house.robot->key(Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(m_house.robot->sees(QStringLiteral("the password isn't right")), patience);
    m_house.robot->shoot(QStringLiteral("signin-refused"));
    QVERIFY(m_house.robot->find(QStringLiteral("Password"))->hasFocus());
    QVERIFY(m_house.robot->fill(QStringLiteral("Password"), m_server.password()));
    QVERIFY(m_house.robot->press(QStringLiteral("Sign in")));
    QTRY_VERIFY_WITH_TIMEOUT(m_house.robot->sees(QStringLiteral("Nothing waits for you")), patience);
}

void tst_Skeleton::anAddressThatIsNoneIsToldBeforeAnythingIsSent()
{
    QVERIFY(m_house.robot->fill(QStringLiteral("Server"), QStringLiteral("ftp://there")));
    QVERIFY(m_house.robot->fill(QStringLiteral("E-mail"), m_server.recruiter()));
    QVERIFY(m_house.robot->fill(QStringLiteral("Password"), m_server.password()));
    m_house.robot->key(Qt::Key_Return);
    QVERIFY(m_house.robot->sees(QStringLiteral("The server's address isn't one")));
    QVERIFY(m_house.robot->fill(QStringLiteral("Server"), QStringLiteral("http://candor.example.com")));
    m_house.robot->key(Qt::Key_Return);
    QVERIFY(m_house.robot->sees(QStringLiteral("isn't encrypted")));
    QVERIFY(m_house.robot->find(QStringLiteral("Send it anyway")));
    QVERIFY(m_house.proxy->requests().isEmpty());
}

void tst_Skeleton::aPlanIsApprovedTakenBackAndApprovedAgain()
{
    QVERIFY(openInbox({QStringLiteral("cand_71"), QStringLiteral("cand_72"), QStringLiteral("cand_73")}));
    decisions().setWindow(std::chrono::hours(1));
    QVERIFY(m_house.console->window().windowTitle().startsWith(QLatin1String("(3) Inbox")));
    m_house.robot->shoot(QStringLiteral("inbox"));

    m_house.robot->key(Qt::Key_A);
    QTRY_VERIFY_WITH_TIMEOUT(decisions().find(m_runIds.at(0)), patience);
    QCOMPARE(m_house.list()->currentIndex().row(), 1); // on to the next
    QVERIFY(m_house.robot->sees(QStringLiteral("leaves in")));
    m_house.robot->shoot(QStringLiteral("inbox-leaving"));
    m_house.robot->key(Qt::Key_U);
    QVERIFY(decisions().open().isEmpty());
    QCOMPARE(m_house.list()->currentIndex().row(), 0); // back at what was taken back
    QVERIFY(!m_house.robot->sees(QStringLiteral("leaves in")));
    QCOMPARE(m_house.proxy->count("POST", "/plan/approve"), 0);

    QTRY_VERIFY_WITH_TIMEOUT(m_house.canApprove(), patience);
    m_house.robot->key(Qt::Key_A);
    QVERIFY(!m_house.robot->sees(QStringLiteral("is approved"))); // not before the server said so
    decisions().sendNow();
    QTRY_VERIFY_WITH_TIMEOUT(m_house.robot->sees(QStringLiteral("is approved")), patience);
    QCOMPARE(m_server.stateOf(m_runIds.at(0)), QStringLiteral("APPROVED"));
    QCOMPARE(m_house.proxy->count("POST", "/plan/approve"), 1);
    QTRY_COMPARE_WITH_TIMEOUT(m_house.list()->model()->rowCount(), 2, patience);
    QVERIFY(m_house.console->window().windowTitle().startsWith(QLatin1String("(2) Inbox")));
    m_house.robot->key(Qt::Key_B);
    m_house.robot->shoot(QStringLiteral("inbox-approved"));
    desktop::useAppearance(desktop::Appearance::Dark);
    m_house.robot->shoot(QStringLiteral("inbox-dark"));
    m_house.console->window().resize(m_house.console->window().minimumSize());
    QCoreApplication::processEvents();
    m_house.robot->shoot(QStringLiteral("inbox-small"));
}

void tst_Skeleton::aRejectionWantsAReason()
{
    QVERIFY(openInbox({QStringLiteral("cand_74")}));
    m_house.robot->key(Qt::Key_R);
    auto *reason = m_house.robot->find(QStringLiteral("Why do you reject this plan?"));
    QVERIFY(reason);
    QTRY_VERIFY_WITH_TIMEOUT(reason->hasFocus(), patience);
    m_house.robot->shoot(QStringLiteral("inbox-reason"));
    m_house.robot->key(Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(decisions().open().isEmpty()); // without one nothing is decided
    m_house.robot->type(QStringLiteral("Already ajar, too long.")); // letters that are keys elsewhere
    QVERIFY(decisions().open().isEmpty());
    m_house.robot->key(Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(decisions().open().size(), 1);
    QCOMPARE(decisions().open().first().decision.reason, QStringLiteral("Already ajar, too long."));
    decisions().sendNow();
    QTRY_VERIFY_WITH_TIMEOUT(m_house.robot->sees(QStringLiteral("is rejected")), patience);
    QCOMPARE(m_server.stateOf(m_runIds.at(0)), QStringLiteral("REJECTED"));
}

void tst_Skeleton::anotherPersonWasFirst()
{
    QVERIFY(openInbox({QStringLiteral("cand_75"), QStringLiteral("cand_76")}));
    decisions().setWindow(std::chrono::hours(1));
    m_house.robot->key(Qt::Key_A);
    m_server.call("POST", QStringLiteral("/integration/interviews/%1/plan/reject").arg(m_runIds.at(0)),
        {{QStringLiteral("reason"), QStringLiteral("No.")}});
    decisions().sendNow();
    QTRY_VERIFY_WITH_TIMEOUT(m_house.robot->sees(QStringLiteral("rejected the plan")), patience);
    QVERIFY(!m_house.robot->sees(QStringLiteral("is approved")));
    QTRY_COMPARE_WITH_TIMEOUT(m_house.list()->model()->rowCount(), 1, patience);
    m_house.robot->shoot(QStringLiteral("inbox-refused"));
}

void tst_Skeleton::nothingWaits()
{
    QVERIFY(m_house.signIn());
    QTRY_VERIFY_WITH_TIMEOUT(m_house.robot->sees(QStringLiteral("Nothing waits for you")), patience);
    QVERIFY(m_house.console->window().windowTitle().startsWith(QLatin1String("Inbox")));
    m_house.robot->shoot(QStringLiteral("inbox-empty"));
}

void tst_Skeleton::theServerIsAwayAndComesBack()
{
    m_house.proxy->add({"GET", "/integration", Fault::CutBefore});
    QVERIFY(m_house.signIn());
    QTRY_VERIFY_WITH_TIMEOUT(m_house.robot->sees(QStringLiteral("The connection to")), patience);
    QVERIFY(m_house.robot->sees(QStringLiteral("can't be reached since")));
    m_house.robot->shoot(QStringLiteral("inbox-away"));
    m_house.proxy->clear();
    QVERIFY(m_house.robot->press(QStringLiteral("Try again")));
    QTRY_VERIFY_WITH_TIMEOUT(m_house.robot->sees(QStringLiteral("Nothing waits for you")), patience);
    QVERIFY(!m_house.robot->sees(QStringLiteral("can't be reached since")));
}

void tst_Skeleton::anExpiredSessionGoesOnWhereItWas()
{
    QVERIFY(openInbox({QStringLiteral("cand_77"), QStringLiteral("cand_78")}));
    m_house.robot->key(Qt::Key_J);
    QCOMPARE(m_house.list()->currentIndex().row(), 1);
    m_house.proxy->add({"GET", "/integration", Fault::Answer, FaultyProxy::problem(401, "UNAUTHENTICATED")});
    m_house.proxy->add(
        {"POST", "/auth/refresh", Fault::Answer, FaultyProxy::problem(401, "UNAUTHENTICATED")});
    m_house.robot->key(Qt::Key_F5);
    QTRY_VERIFY_WITH_TIMEOUT(m_house.robot->sees(QStringLiteral("Your session has ended")), patience);
    m_house.robot->shoot(QStringLiteral("signin-expired"));
    m_house.proxy->clear();
    QVERIFY(m_house.robot->fill(QStringLiteral("Password"), m_server.password()));
    m_house.robot->key(Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(m_house.list()->isVisible(), patience);
    QCOMPARE(m_house.list()->currentIndex().row(), 1);
}

void tst_Skeleton::closingWithAnOpenDecisionAsks()
{
    QVERIFY(openInbox({QStringLiteral("cand_79")}));
    decisions().setWindow(std::chrono::hours(1));
    m_house.robot->key(Qt::Key_A);
    QCOMPARE(decisions().open().size(), 1);
    QVERIFY(!m_house.console->window().close());
    QTRY_VERIFY_WITH_TIMEOUT(m_house.robot->sees(QStringLiteral("Send now")), patience);
    QVERIFY(m_house.robot->press(QStringLiteral("Send now")));
    QTRY_VERIFY_WITH_TIMEOUT(!m_house.console->window().isVisible(), patience);
    QCOMPARE(m_server.stateOf(m_runIds.at(0)), QStringLiteral("APPROVED"));
}

void tst_Skeleton::whatIsWaitedForIsToldAndCanBeLost()
{
    QVERIFY(openInbox({QStringLiteral("cand_85")}));
    decisions().setWindow(std::chrono::hours(1));
    m_house.robot->key(Qt::Key_A);
    m_house.proxy->add({"POST", "/plan/approve", Fault::Answer, FaultyProxy::problem(503, "OVERLOADED")});
    QSignalSpy closed(&m_house.console->window(), &frame::MainWindow::closed);
    QVERIFY(!m_house.console->window().close());
    QVERIFY(m_house.robot->press(QStringLiteral("Send now")));
    QTRY_VERIFY_WITH_TIMEOUT(m_house.robot->sees(QStringLiteral("Candor closes as soon as")), patience);
    QTRY_VERIFY_WITH_TIMEOUT(m_house.robot->sees(QStringLiteral("It would be lost")), patience);
    QVERIFY(m_house.robot->sees(QStringLiteral("Approval of “")));
    m_house.robot->shoot(QStringLiteral("closing-waits"));
    QCOMPARE(closed.size(), 0);
    QVERIFY(m_house.robot->press(QStringLiteral("Close and lose them")));
    QTRY_COMPARE_WITH_TIMEOUT(closed.size(), 1, patience);
    QVERIFY(decisions().open().isEmpty());
    QCOMPARE(m_server.stateOf(m_runIds.at(0)), QStringLiteral("PENDING"));
}

void tst_Skeleton::whoIsToldWhatIsWaitedForMayStay()
{
    QVERIFY(openInbox({QStringLiteral("cand_86")}));
    decisions().setWindow(std::chrono::hours(1));
    m_house.robot->key(Qt::Key_A);
    m_house.proxy->add({"POST", "/plan/approve", Fault::Hold, {}, 1});
    QVERIFY(!m_house.console->window().close());
    QVERIFY(m_house.robot->press(QStringLiteral("Send now")));
    QTRY_VERIFY_WITH_TIMEOUT(m_house.robot->sees(QStringLiteral("it is being sent")), patience);
    QVERIFY(m_house.robot->press(QStringLiteral("Stay")));
    m_house.proxy->release();
    QTRY_VERIFY_WITH_TIMEOUT(decisions().open().isEmpty(), patience);
    QVERIFY(m_house.console->window().isVisible());
    QCOMPARE(m_server.stateOf(m_runIds.at(0)), QStringLiteral("APPROVED"));
}

void tst_Skeleton::whoWaitsForTheServerNeedsToPressNothing()
{
    QVERIFY(openInbox({QStringLiteral("cand_87")}));
    decisions().setWindow(std::chrono::hours(1));
    m_house.robot->key(Qt::Key_A);
    m_house.proxy->add({"POST", "/plan/approve", Fault::Hold, {}, 1});
    QVERIFY(!m_house.console->window().close());
    QVERIFY(m_house.robot->press(QStringLiteral("Send now")));
    QTRY_VERIFY_WITH_TIMEOUT(m_house.robot->sees(QStringLiteral("Candor closes as soon as")), patience);
    m_house.proxy->release();
    QTRY_VERIFY_WITH_TIMEOUT(!m_house.console->window().isVisible(), patience);
    QCOMPARE(m_server.stateOf(m_runIds.at(0)), QStringLiteral("APPROVED"));
}

void tst_Skeleton::theWindowStaysAfterItCameBack()
{
    QVERIFY(openInbox({QStringLiteral("cand_80"), QStringLiteral("cand_81")}));
    decisions().setWindow(std::chrono::hours(1));
    m_house.robot->key(Qt::Key_A);
    QVERIFY(!m_house.console->window().close());
    QVERIFY(m_house.robot->press(QStringLiteral("Send now")));
    QTRY_VERIFY_WITH_TIMEOUT(!m_house.console->window().isVisible(), patience);
    m_house.console->raise(); // as the tray does
    QTRY_VERIFY_WITH_TIMEOUT(m_house.list()->model()->rowCount() == 1 && m_house.canApprove(), patience);
    m_house.robot->key(Qt::Key_A);
    decisions().sendNow();
    QTRY_VERIFY_WITH_TIMEOUT(decisions().open().isEmpty(), patience);
    QVERIFY(m_house.console->window().isVisible());
}

void tst_Skeleton::quittingAsksAndMayBeTakenBack()
{
    QVERIFY(openInbox({QStringLiteral("cand_82")}));
    decisions().setWindow(std::chrono::hours(1));
    QSignalSpy closed(&m_house.console->window(), &frame::MainWindow::closed);
    QSignalSpy quitted(&m_house.console->window(), &frame::MainWindow::quitted);
    QSignalSpy ended(m_house.console.get(), &desktop::Console::ended);
    m_house.robot->key(Qt::Key_A);
    m_house.console->window().fileMenu()->actions().constLast()->trigger(); // Quit
    QVERIFY(m_house.robot->press(QStringLiteral("Stay")));
    decisions().discard();
    QVERIFY(m_house.console->window().close()); // which is only closing again
    QCOMPARE(closed.size(), 1);
    QCOMPARE(quitted.size(), 0);
    m_house.console->raise();
    m_house.console->window().quit();
    QCOMPARE(quitted.size(), 1);
    m_house.console->window().quit(); // from the tray, where there is no window
    QCOMPARE(quitted.size(), 2);
    QCOMPARE(closed.size(), 1);
    QCOMPARE(ended.size(), 1); // whoever says so how often
}

void tst_Skeleton::whatLeftWhileItWasAskedIsNotWaitedFor()
{
    QVERIFY(openInbox({QStringLiteral("cand_83")}));
    decisions().setWindow(std::chrono::hours(1));
    m_house.robot->key(Qt::Key_A);
    QSignalSpy quitted(&m_house.console->window(), &frame::MainWindow::quitted);
    m_house.console->window().fileMenu()->actions().constLast()->trigger(); // Quit
    decisions().sendNow();
    QTRY_VERIFY_WITH_TIMEOUT(decisions().open().isEmpty(), patience);
    QVERIFY(m_house.console->window().isVisible());
    QVERIFY(m_house.robot->press(QStringLiteral("Send now")));
    QCOMPARE(quitted.size(), 1);
}

void tst_Skeleton::aSecondStartTakesNobodysSession()
{
    QVERIFY(openInbox({QStringLiteral("cand_84")}));
    decisions().setWindow(std::chrono::hours(1));
    m_house.robot->key(Qt::Key_A);
    m_house.console->call({{}, true});
    m_house.console->call({QStringLiteral("http://127.0.0.1:1"), false});
    QVERIFY(m_local->started.isEmpty());
    QCOMPARE(decisions().open().size(), 1);
    QVERIFY(m_house.console->session().state() == client::Session::State::SignedIn);
    QCOMPARE(m_house.console->session().server(), m_house.proxy->url());
    QVERIFY(m_house.list()->isVisible());
    m_house.console->session().signOut();
    m_house.console->call({{}, true}); // nobody is in the way
    QCOMPARE(m_local->started.size(), 1);
}

void tst_Skeleton::whoIsElsewhereIsNotToldOfTheServerHere()
{
    QVERIFY(m_house.signIn());
    QTRY_VERIFY_WITH_TIMEOUT(m_house.robot->sees(QStringLiteral("Nothing waits for you")), patience);
    m_local->become(start::LocalServer::Phase::Failed);
    QVERIFY(!m_house.robot->sees(QStringLiteral("The server on this computer")));
}

void tst_Skeleton::thePageIsClosedWhileARequestIsOut()
{
    m_house.proxy->add({"GET", "/integration", Fault::Hold});
    QVERIFY(m_house.signIn());
    QTRY_VERIFY_WITH_TIMEOUT(m_house.proxy->held() > 0, patience);
    m_house.robot->shoot(QStringLiteral("inbox-loading"));
    m_house.console->session().signOut();
    m_house.proxy->release();
    QTRY_COMPARE_WITH_TIMEOUT(m_house.proxy->count("POST", "/auth/logout"), 1, patience);
    QVERIFY(m_house.robot->find(QStringLiteral("Password")));
}

QTEST_MAIN(tst_Skeleton)
#include "tst_skeleton.moc"
