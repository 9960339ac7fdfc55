// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "auditcase.h"

#include <QLocale>

using namespace candor;
using uitest::FaultyProxy;
using Column = models::AuditModel::Column;
using Fault = FaultyProxy::Fault;
using uitest::patience;

namespace {

const QByteArray path = "/audit/verification";

// As it is shown.
QString n(int number)
{
    return QLocale().toString(number);
}

QByteArray check(const char *json)
{
    return FaultyProxy::answerOf(200, json);
}

} // namespace

// Whether nobody changed the log, and the logs of those above the organisation.
class tst_AuditChain : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void aWholeLogIsSaidToBeWhole();
    void aLongLogIsWalkedCallByCall();
    void verifyingIsStoppedAndGoesOn();
    void aBrokenLogSaysWhereAndWhatToDo();
    void aFailureOnTheWayIsGoneOnFrom();
    void aServerThatDoesNotGetFurtherIsNotAskedForEver();
    void anOwnerChoosesWhoseLog();
    void aPlatformThatIsFoundLateIsNotLookedAt();

private:
    [[nodiscard]] uitest::Robot &robot() const { return m_case.robot(); }
    [[nodiscard]] FaultyProxy &proxy() const { return *m_case.house.proxy; }

    // On the page, with the organisation's log.
    [[nodiscard]] bool openAsOwner();

    uitest::AuditCase m_case;
    bool m_hasOwner = false;
};

void tst_AuditChain::initTestCase()
{
    QVERIFY2(m_case.begin(), qPrintable(m_case.server.explanation()));
}

void tst_AuditChain::init()
{
    QVERIFY(m_case.open());
}

void tst_AuditChain::cleanup()
{
    m_case.house.close();
}

void tst_AuditChain::aWholeLogIsSaidToBeWhole()
{
    QVERIFY(m_case.openPage());
    const int rows = m_case.table()->model()->rowCount();
    m_case.table()->setFocus();
    robot().key(Qt::Key_V);
    QTRY_VERIFY_WITH_TIMEOUT(
        robot().sees(QStringLiteral("The log is whole: all %1 records").arg(rows)), patience);
    robot().shoot(QStringLiteral("audit-whole"));
    QVERIFY(robot().press(QStringLiteral("Close")));
    QVERIFY(!robot().sees(QStringLiteral("The log is whole")));
}

void tst_AuditChain::aLongLogIsWalkedCallByCall()
{
    QVERIFY(m_case.openPage());
    proxy().add({"GET", "after=10000", Fault::Answer,
        check(R"({"checkedTo":12345,"last":12345,"broken":null,"done":true})")});
    proxy().add({"GET", "after=5000", Fault::Answer,
        check(R"({"checkedTo":10000,"last":12345,"broken":null,"done":false})")});
    proxy().add({"GET", "after=0", Fault::Answer,
        check(R"({"checkedTo":5000,"last":12340,"broken":null,"done":false})")});
    QVERIFY(robot().press(QStringLiteral("Verify")));
    QTRY_VERIFY_WITH_TIMEOUT(
        robot().sees(QStringLiteral("The log is whole: all %1 records").arg(n(12345))), patience);
    QCOMPARE(proxy().count("GET", path), 3);
}

void tst_AuditChain::verifyingIsStoppedAndGoesOn()
{
    QVERIFY(m_case.openPage());
    proxy().add({"GET", "after=5000", Fault::Hold});
    proxy().add({"GET", "after=0", Fault::Answer,
        check(R"({"checkedTo":5000,"last":12345,"broken":null,"done":false})")});
    QVERIFY(robot().press(QStringLiteral("Verify")));
    QTRY_VERIFY_WITH_TIMEOUT(robot().sees(QStringLiteral("Verified %1 of %2 records").arg(n(5000), n(12345)))
            && proxy().held() == 1,
        patience);
    QVERIFY(!robot().find(QStringLiteral("Verify"))->isEnabled());
    robot().shoot(QStringLiteral("audit-verifying"));
    QVERIFY(robot().press(QStringLiteral("Stop verifying")));
    QVERIFY(robot().sees(QStringLiteral("Verified up to record %1 of %2").arg(n(5000), n(12345))));
    proxy().clear();
    proxy().add(
        {"GET", path, Fault::Answer, check(R"({"checkedTo":12345,"last":12345,"broken":null,"done":true})")});
    QVERIFY(robot().press(QStringLiteral("Go on")));
    QTRY_VERIFY_WITH_TIMEOUT(robot().sees(QStringLiteral("all %1 records").arg(n(12345))), patience);
    QCOMPARE(proxy().count("GET", "after=5000"), 2);
    QCOMPARE(proxy().count("GET", "after=0"), 1);
}

void tst_AuditChain::aBrokenLogSaysWhereAndWhatToDo()
{
    QVERIFY(m_case.openPage());
    proxy().add(
        {"GET", path, Fault::Answer, check(R"({"checkedTo":4217,"last":12345,"broken":4218,"done":true})")});
    QVERIFY(robot().press(QStringLiteral("Verify")));
    QTRY_VERIFY_WITH_TIMEOUT(
        robot().sees(QStringLiteral("The log is broken at record %1").arg(n(4218))), patience);
    QVERIFY(robot().sees(QStringLiteral("compare it with a backup")));
    robot().shoot(QStringLiteral("audit-broken"));
}

void tst_AuditChain::aFailureOnTheWayIsGoneOnFrom()
{
    QVERIFY(m_case.openPage());
    proxy().add({"GET", "after=5000", Fault::Answer, FaultyProxy::problem(500, "INTERNAL_ERROR"), 1});
    proxy().add({"GET", "after=0", Fault::Answer,
        check(R"({"checkedTo":5000,"last":5001,"broken":null,"done":false})")});
    QVERIFY(robot().press(QStringLiteral("Verify")));
    QTRY_VERIFY_WITH_TIMEOUT(robot().sees(QStringLiteral("The server made a mistake")), patience);
    QVERIFY(robot().sees(QStringLiteral("Verified up to record %1 of %2").arg(n(5000), n(5001))));
    proxy().add({"GET", "after=5000", Fault::Answer,
        check(R"({"checkedTo":5001,"last":5001,"broken":null,"done":true})")});
    QVERIFY(robot().press(QStringLiteral("Go on")));
    QTRY_VERIFY_WITH_TIMEOUT(robot().sees(QStringLiteral("all %1 records").arg(n(5001))), patience);
}

void tst_AuditChain::aServerThatDoesNotGetFurtherIsNotAskedForEver()
{
    QVERIFY(m_case.openPage());
    proxy().add(
        {"GET", path, Fault::Answer, check(R"({"checkedTo":0,"last":12345,"broken":null,"done":false})")});
    QVERIFY(robot().press(QStringLiteral("Verify")));
    QTRY_VERIFY_WITH_TIMEOUT(robot().sees(QStringLiteral("doesn't answer like a Candor server")), patience);
    QCOMPARE(proxy().count("GET", path), 1);
}

bool tst_AuditChain::openAsOwner()
{
    const auto owner = QStringLiteral("owner@example.com");
    if (!m_hasOwner) {
        m_case.server.call("POST", QStringLiteral("/super-admin/auth/bootstrap"),
            {{QStringLiteral("email"), owner}, {QStringLiteral("password"), m_case.server.password()},
                {QStringLiteral("name"), QStringLiteral("Olga Owner")}});
        m_hasOwner = true;
    }
    if (!robot().press(QStringLiteral("The server")) || !m_case.house.signInAs(owner))
        return false;
    m_case.house.console->workspace().navigator().go({"audit"});
    return QTest::qWaitFor([this] { return m_case.hasRows(); }, patience);
}

void tst_AuditChain::anOwnerChoosesWhoseLog()
{
    QVERIFY(openAsOwner());
    QTRY_VERIFY_WITH_TIMEOUT(
        m_case.rowWith(Column::What, QStringLiteral("Interview requested")) >= 0, patience);
    QVERIFY(robot().press(QStringLiteral("Installation")));
    QTRY_VERIFY_WITH_TIMEOUT(
        m_case.rowWith(Column::What, QStringLiteral("Installation set up")) >= 0, patience);
    QVERIFY(m_case.rowWith(Column::What, QStringLiteral("Interview requested")) < 0);
    robot().shoot(QStringLiteral("audit-installation"));
    QVERIFY(robot().press(QStringLiteral("Verify")));
    QTRY_VERIFY_WITH_TIMEOUT(robot().sees(QStringLiteral("The log is whole")), patience);
    QVERIFY(proxy().count("GET", "/super-admin/audit/verification") > 0);
    QVERIFY(robot().press(QStringLiteral("Platform")));
    QTRY_VERIFY_WITH_TIMEOUT(proxy().count("GET", "/platform-admin/audit?platformId=") > 0, patience);
    QVERIFY(!robot().sees(QStringLiteral("The log is whole"))); // that was another one
    proxy().add({"GET", "/audit?", Fault::Hold});
    QVERIFY(robot().press(QStringLiteral("Organisation")));
    QTRY_COMPARE_WITH_TIMEOUT(proxy().held(), 1, patience);
    proxy().release();
    QTRY_VERIFY_WITH_TIMEOUT(
        m_case.rowWith(Column::What, QStringLiteral("Interview requested")) >= 0, patience);
}

void tst_AuditChain::aPlatformThatIsFoundLateIsNotLookedAt()
{
    QVERIFY(openAsOwner());
    const auto requested = QStringLiteral("Interview requested");
    QTRY_VERIFY_WITH_TIMEOUT(m_case.rowWith(Column::What, requested) >= 0, patience);
    proxy().add({"GET", "/tenants/", Fault::Hold, {}, 1});
    QVERIFY(robot().press(QStringLiteral("Platform")));
    QTRY_COMPARE_WITH_TIMEOUT(proxy().held(), 1, patience);
    QVERIFY(robot().press(QStringLiteral("Organisation")));
    proxy().release();
    QTRY_COMPARE_WITH_TIMEOUT(m_case.house.console->transport().outstanding(), 0, patience);
    QCOMPARE(proxy().count("GET", "/platform-admin/audit?"), 0);
    QVERIFY(m_case.rowWith(Column::What, requested) >= 0);
    // It is known from now on, and nobody is asked again.
    const int asked = proxy().count("GET", "/tenants/");
    QVERIFY(robot().press(QStringLiteral("Platform")));
    QTRY_VERIFY_WITH_TIMEOUT(proxy().count("GET", "/platform-admin/audit?platformId=") > 0, patience);
    QCOMPARE(proxy().count("GET", "/tenants/"), asked);
    QTRY_COMPARE_WITH_TIMEOUT(m_case.house.console->transport().outstanding(), 0, patience);
}

QTEST_MAIN(tst_AuditChain)
#include "tst_auditchain.moc"
