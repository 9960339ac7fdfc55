// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/organisationsmodel.h"
#include "ownerhouse.h"

#include <QRandomGenerator>
#include <QSettings>

using namespace candor;
using uitest::patience;

// An administrator goes from one organisation to another, and what is about the one before goes.
class tst_Acting : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void anOwnerActsInAnotherAndLeavesIt();
    void decisionsThatHaveNotLeftAreAskedAbout();
    void aDeletedOrganisationIsLeft();
    void aSuspendedOrganisationSaysSo();
    void anOrganisationOfASuspendedPlatformSaysSo();
    void theChoiceIsThereAtTheNextStart();
    void aMoveThatWaitsEndsWithTheSession();

private:
    [[nodiscard]] bool actIn(const QString &name);
    // Among several organisations nobody is in one before they chose it.
    void beginAtDemo()
    {
        m_house.session().actIn(
            api::TenantEntry{*domain::TenantId::parse(m_house.server.tenantId()), QStringLiteral("Demo")});
    }
    [[nodiscard]] uitest::Robot &robot() const { return *m_house.house.robot; }
    [[nodiscard]] QByteArray page() const { return m_house.workspace().navigator().current().page; }
    // Whether all requests about interviews since `first` name it.
    [[nodiscard]] bool namesOnly(const QString &tenant, qsizetype first) const;

    uitest::SettingsHome m_settings;
    uitest::OwnerHouse m_house;
    QString m_globex; // id
};

void tst_Acting::initTestCase()
{
    QVERIFY2(m_house.begin(), qPrintable(m_house.server.explanation()));
}

void tst_Acting::init()
{
    QSettings().clear();
    m_globex = m_house.makeOrganisation(QStringLiteral("Globex"),
        QStringLiteral("globex-%1.example").arg(QRandomGenerator::global()->generate()));
    QVERIFY(!m_globex.isEmpty());
}

void tst_Acting::cleanup()
{
    m_house.house.close();
    m_house.call("DELETE", QStringLiteral("/tenants/%1").arg(m_globex));
}

bool tst_Acting::actIn(const QString &name)
{
    if (!m_house.openPage() || !m_house.look(name))
        return false;
    robot().key(Qt::Key_A);
    return QTest::qWaitFor(
        [this, &name] { return m_house.session().hasChosen() && m_house.session().workplaceName() == name; },
        patience);
}

bool tst_Acting::namesOnly(const QString &tenant, qsizetype first) const
{
    const auto all = m_house.house.proxy->requests().mid(first);
    int asked = 0;
    for (const auto &request : all) {
        if (!request.target.contains("/integration/"))
            continue;
        ++asked;
        if (!request.head.toLower().contains("x-tenant-id: " + tenant.toLatin1()))
            return false;
    }
    return asked > 0;
}

void tst_Acting::anOwnerActsInAnotherAndLeavesIt()
{
    QVERIFY(m_house.openPage());
    QVERIFY(!m_house.session().actsIn()); // where nobody chose
    QVERIFY(!robot().sees(QStringLiteral("as an administrator")));
    QVERIFY(!robot().find(QStringLiteral("Inbox")));
    beginAtDemo();
    QVERIFY(robot().sees(QStringLiteral("You act in “Demo” as an administrator.")));
    m_house.workspace().navigator().go({"organisations"});
    QVERIFY(m_house.look(QStringLiteral("Globex")));
    robot().shoot(QStringLiteral("organisations"));
    QTRY_COMPARE_WITH_TIMEOUT(m_house.house.console->transport().outstanding(), 0, patience);
    const auto before = m_house.house.proxy->requests().size();
    robot().key(Qt::Key_A);
    QTRY_VERIFY_WITH_TIMEOUT(
        robot().sees(QStringLiteral("You act in “Globex” as an administrator.")), patience);
    QCOMPARE(page(), QByteArray("inbox"));
    QTRY_VERIFY_WITH_TIMEOUT(robot().sees(QStringLiteral("Acts in Globex")), patience);
    QTRY_VERIFY_WITH_TIMEOUT(namesOnly(m_globex, before), patience);
    QVERIFY(m_house.house.console->window().windowTitle().contains(QStringLiteral("Globex")));
    robot().shoot(QStringLiteral("acting"));
    m_house.workspace().navigator().go({"organisations"});
    QTRY_VERIFY_WITH_TIMEOUT(
        m_house.cell(QStringLiteral("Globex"), 2).contains(QStringLiteral("you act here")), patience);
    m_house.workspace().navigator().go({"inbox"});
    QVERIFY(robot().press(QStringLiteral("Leave")));
    QTRY_VERIFY_WITH_TIMEOUT(!m_house.session().actsIn(), patience);
    QVERIFY(!robot().sees(QStringLiteral("as an administrator")));
    QCOMPARE(page(), QByteArray("organisations"));
    QTRY_VERIFY_WITH_TIMEOUT(robot().find(QStringLiteral("Server")), patience); // needs none
    QVERIFY(!robot().find(QStringLiteral("Inbox")));
    robot().key(Qt::Key_1, Qt::ControlModifier);
    QTRY_VERIFY_WITH_TIMEOUT(robot().sees(QStringLiteral("Choose one first")), patience);
    QCOMPARE(page(), QByteArray("organisations"));
    robot().shoot(QStringLiteral("acting-nowhere"));
}

void tst_Acting::decisionsThatHaveNotLeftAreAskedAbout()
{
    const auto runId = m_house.server.requestPlan(QStringLiteral("Engineer"), QStringLiteral("cand_1"));
    QVERIFY(!runId.isEmpty());
    QVERIFY(m_house.signIn());
    beginAtDemo();
    QTRY_VERIFY_WITH_TIMEOUT(m_house.house.canApprove(), patience);
    m_house.house.decisions().setWindow(std::chrono::hours(1));
    robot().key(Qt::Key_A);
    QCOMPARE(m_house.house.decisions().open().size(), 1);
    const auto at = m_house.session().workplaceName();
    m_house.workspace().navigator().go({"organisations"});
    QVERIFY(m_house.look(QStringLiteral("Globex")));
    robot().key(Qt::Key_A);
    QTRY_VERIFY_WITH_TIMEOUT(robot().find(QStringLiteral("Stay")), patience);
    QVERIFY(robot().press(QStringLiteral("Stay")));
    QCOMPARE(m_house.session().workplaceName(), at);
    QCOMPARE(m_house.house.decisions().open().size(), 1);
    auto &window = m_house.house.console->window();
    window.activateWindow();
    QTRY_VERIFY_WITH_TIMEOUT(window.isActiveWindow(), patience);
    m_house.table()->setFocus();
    robot().key(Qt::Key_A);
    QTRY_VERIFY_WITH_TIMEOUT(robot().find(QStringLiteral("Send now")), patience);
    QVERIFY(robot().press(QStringLiteral("Send now")));
    QTRY_COMPARE_WITH_TIMEOUT(m_house.session().workplaceName(), QStringLiteral("Globex"), patience);
    QCOMPARE(m_house.server.stateOf(runId), QStringLiteral("APPROVED"));
    for (const auto &request : m_house.house.proxy->requests()) {
        if (request.target.contains("/plan/approve"))
            QVERIFY(request.head.toLower().contains("x-tenant-id: " + m_house.server.tenantId().toLatin1()));
    }
    QCOMPARE(m_house.house.proxy->count("POST", "/plan/approve"), 1);
}

void tst_Acting::aDeletedOrganisationIsLeft()
{
    QVERIFY(actIn(QStringLiteral("Globex")));
    m_house.call("DELETE", QStringLiteral("/tenants/") + m_globex);
    robot().key(Qt::Key_F5);
    QTRY_VERIFY_WITH_TIMEOUT(robot().sees(QStringLiteral("“Globex” isn't there any more")), patience);
    QVERIFY(!m_house.session().actsIn());
    QVERIFY(!robot().sees(QStringLiteral("as an administrator")));
    QVERIFY(!robot().find(QStringLiteral("Inbox")));
}

void tst_Acting::aSuspendedOrganisationSaysSo()
{
    QVERIFY(actIn(QStringLiteral("Globex")));
    m_house.call("PUT", QStringLiteral("/tenants/") + m_globex,
        {{QStringLiteral("status"), QStringLiteral("SUSPENDED")}});
    robot().key(Qt::Key_F5);
    QTRY_VERIFY_WITH_TIMEOUT(robot().sees(QStringLiteral("It is suspended")), patience);
    robot().shoot(QStringLiteral("acting-suspended"));
    QVERIFY(robot().press(QStringLiteral("Leave")));
    QTRY_VERIFY_WITH_TIMEOUT(!m_house.session().actsIn(), patience);
}

void tst_Acting::anOrganisationOfASuspendedPlatformSaysSo()
{
    QVERIFY(actIn(QStringLiteral("Globex")));
    const auto platform = QStringLiteral("/platforms/")
        + m_house.call("GET", QStringLiteral("/tenants/") + m_globex)
              .value(QLatin1String("platformId"))
              .toString();
    m_house.call("PUT", platform, {{QStringLiteral("status"), QStringLiteral("SUSPENDED")}});
    robot().key(Qt::Key_F5);
    QTRY_VERIFY_WITH_TIMEOUT(robot().sees(QStringLiteral("Its platform is suspended")), patience);
    m_house.house.console->workspace().navigator().go({"organisations"});
    QTRY_VERIFY_WITH_TIMEOUT(m_house.rowOf(QStringLiteral("Globex")) >= 0, patience);
    robot().key(Qt::Key_F5);
    QTRY_COMPARE_WITH_TIMEOUT(m_house.cell(QStringLiteral("Globex"), models::OrganisationsModel::Status),
        QStringLiteral("Suspended with its platform, you act here"), patience);
    m_house.call("PUT", platform, {{QStringLiteral("status"), QStringLiteral("ACTIVE")}});
    robot().key(Qt::Key_F5);
    QTRY_VERIFY_WITH_TIMEOUT(!robot().sees(QStringLiteral("Its platform is suspended")), patience);
}

void tst_Acting::theChoiceIsThereAtTheNextStart()
{
    QVERIFY(actIn(QStringLiteral("Globex")));
    m_house.house.close();
    QVERIFY(m_house.signIn());
    QCOMPARE(m_house.session().workplaceName(), QStringLiteral("Globex"));
    QVERIFY(robot().sees(QStringLiteral("You act in “Globex” as an administrator.")));
}

void tst_Acting::aMoveThatWaitsEndsWithTheSession()
{
    QVERIFY(!m_house.server.requestPlan(QStringLiteral("Engineer"), QStringLiteral("cand_2")).isEmpty());
    QVERIFY(m_house.signIn());
    beginAtDemo();
    QTRY_VERIFY_WITH_TIMEOUT(m_house.house.canApprove(), patience);
    m_house.house.decisions().setWindow(std::chrono::hours(1));
    m_house.house.proxy->add({"POST", "/plan/approve", uitest::FaultyProxy::Fault::Answer,
        uitest::FaultyProxy::problem(503, "OVERLOADED")});
    robot().key(Qt::Key_A);
    m_house.workspace().navigator().go({"organisations"});
    QVERIFY(m_house.look(QStringLiteral("Globex")));
    robot().key(Qt::Key_A);
    QTRY_VERIFY_WITH_TIMEOUT(robot().find(QStringLiteral("Send now")), patience);
    QVERIFY(robot().press(QStringLiteral("Send now")));
    QTRY_VERIFY_WITH_TIMEOUT(robot().sees(QStringLiteral("not sent yet")), patience);
    m_house.session().signOut();
    QVERIFY(m_house.house.decisions().open().isEmpty());
    m_house.house.proxy->clear();
    QVERIFY(robot().press(QStringLiteral("The server")) && m_house.house.signInAs(m_house.email));
    QVERIFY(m_house.session().actsIn());
    QCOMPARE(m_house.session().actsIn()->id.toString(), m_house.server.tenantId());
}

QTEST_MAIN(tst_Acting)
#include "tst_acting.moc"
