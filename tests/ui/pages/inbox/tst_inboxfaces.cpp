// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "uihouse/house.h"

using namespace candor;
using uitest::FaultyProxy;
using Fault = FaultyProxy::Fault;
using uitest::patience;

// What the inbox looks like when the server doesn't answer as it should.
class tst_InboxFaces : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void aSlowServerShowsWhereThingsWillBe();
    void refusalsSayWhatToDo_data();
    void refusalsSayWhatToDo();
    void aDocumentThatCannotBeReadIsTriedAgain();
    void aNewPlanAppearsByItself();
    void aServerThatDiesLeavesWhatIsThere();

private:
    uitest::SettingsHome m_settings;
    uitest::ServerProcess m_server;
    uitest::House m_house;
};

void tst_InboxFaces::initTestCase()
{
    QVERIFY2(m_server.start(), qPrintable(m_server.explanation()));
    QVERIFY(!m_server.requestPlan(QStringLiteral("Engineer"), QStringLiteral("cand_1")).isEmpty());
}

void tst_InboxFaces::init()
{
    QVERIFY(m_house.open(m_server));
}

void tst_InboxFaces::cleanup()
{
    m_house.close();
}

void tst_InboxFaces::aSlowServerShowsWhereThingsWillBe()
{
    m_house.proxy->add({"GET", "/integration/approvals", Fault::Hold});
    QVERIFY(m_house.signIn());
    QTRY_COMPARE_WITH_TIMEOUT(m_house.proxy->held(), 2, patience);
    QVERIFY(!m_house.robot->sees(QStringLiteral("Nothing")));
    QVERIFY(!m_house.canApprove());
    m_house.proxy->clear();
    m_house.proxy->release();
    QTRY_VERIFY_WITH_TIMEOUT(m_house.canApprove(), patience);
    QCOMPARE(m_house.list()->model()->rowCount(), 1);
}

void tst_InboxFaces::refusalsSayWhatToDo_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<QString>("headline");
    QTest::newRow("403") << FaultyProxy::problem(403, "PERMISSION_REQUIRED")
                         << QStringLiteral("Your role doesn't allow this");
    QTest::newRow("429") << FaultyProxy::problem(429, "RATE_LIMITED", "Retry-After: 60\r\n")
                         << QStringLiteral("The server is busy");
    QTest::newRow("500") << FaultyProxy::problem(500, "INTERNAL_ERROR")
                         << QStringLiteral("The server made a mistake");
    QTest::newRow("somebody else") << FaultyProxy::answerOf(200, "<html>")
                                   << QStringLiteral("doesn't answer like a Candor server");
}

void tst_InboxFaces::refusalsSayWhatToDo()
{
    QFETCH(QByteArray, answer);
    QFETCH(QString, headline);
    m_house.proxy->add({"GET", "/integration/approvals", Fault::Answer, answer});
    QVERIFY(m_house.signIn());
    QTRY_VERIFY_WITH_TIMEOUT(m_house.robot->sees(headline), patience);
    m_house.proxy->clear();
    QVERIFY(m_house.robot->press(QStringLiteral("Try again")));
    QTRY_VERIFY_WITH_TIMEOUT(m_house.canApprove(), patience);
    QVERIFY(!m_house.robot->sees(headline));
}

void tst_InboxFaces::aDocumentThatCannotBeReadIsTriedAgain()
{
    m_house.proxy->add(
        {"GET", "/integration/interviews/", Fault::Answer, FaultyProxy::problem(500, "INTERNAL_ERROR")});
    QVERIFY(m_house.signIn());
    QTRY_VERIFY_WITH_TIMEOUT(m_house.robot->sees(QStringLiteral("The server made a mistake")), patience);
    QCOMPARE(m_house.list()->model()->rowCount(), 1); // the list is there all the same
    QVERIFY(!m_house.canApprove());
    m_house.proxy->clear();
    QVERIFY(m_house.robot->press(QStringLiteral("Try again")));
    QTRY_VERIFY_WITH_TIMEOUT(m_house.canApprove(), patience);
}

void tst_InboxFaces::aNewPlanAppearsByItself()
{
    QVERIFY(m_house.openInbox(1));
    QTRY_VERIFY_WITH_TIMEOUT(m_house.proxy->count("GET", "wait=25") > 0, patience);
    const auto first = m_house.list()->currentIndex().data(Qt::UserRole).toString();
    QVERIFY(!m_server.requestPlan(QStringLiteral("Engineer"), QStringLiteral("cand_2")).isEmpty());
    QTRY_COMPARE_WITH_TIMEOUT(m_house.list()->model()->rowCount(), 2, 30'000); // before any other look
    QCOMPARE(m_house.list()->currentIndex().data(Qt::UserRole).toString(), first);
    QTRY_VERIFY_WITH_TIMEOUT(
        m_house.console->window().windowTitle().startsWith(QLatin1String("(2) Inbox")), patience);
}

void tst_InboxFaces::aServerThatDiesLeavesWhatIsThere()
{
    QVERIFY(m_house.openInbox(2));
    m_server.kill();
    m_house.robot->key(Qt::Key_F5);
    QTRY_VERIFY_WITH_TIMEOUT(m_house.robot->sees(QStringLiteral("can't be reached since")), patience);
    QCOMPARE(m_house.list()->model()->rowCount(), 2);
    m_house.robot->key(Qt::Key_A);
    m_house.decisions().sendNow();
    QTRY_VERIFY_WITH_TIMEOUT(m_house.robot->sees(QStringLiteral("not confirmed yet"))
            || m_house.robot->sees(QStringLiteral("not sent yet")),
        patience);
    QVERIFY(!m_house.robot->sees(QStringLiteral("is approved")));
    QCOMPARE(m_house.list()->model()->rowCount(), 2);
    m_house.robot->shoot(QStringLiteral("inbox-killed"));
}

QTEST_MAIN(tst_InboxFaces)
#include "tst_inboxfaces.moc"
