// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ownerhouse.h"

#include <QComboBox>
#include <QSettings>

using namespace candor;
using uitest::FaultyProxy;
using uitest::patience;
using Fault = FaultyProxy::Fault;

// What the page says when things are as nobody wishes them.
class tst_OrganisationsFaces : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void whatHappensToAListHasAFace_data();
    void whatHappensToAListHasAFace();
    void aSlowServerShowsThatItIsAwaited();
    void noneYetOffersTheFirst();
    void aServerThatEndsIsToldOfAndComesBack();
    void anAnswerThatIsLostDoesNotMakeTwo();
    void aLateAnswerIsNotShownForAnother();

private:
    [[nodiscard]] uitest::Robot &robot() const { return *m_house.house.robot; }
    [[nodiscard]] FaultyProxy &proxy() const { return *m_house.house.proxy; }
    // Signs in with the rule in force and goes there.
    bool openWith(const FaultyProxy::Rule &rule);

    uitest::SettingsHome m_settings;
    uitest::OwnerHouse m_house;
    QString m_first; // ids
    QString m_second;
};

void tst_OrganisationsFaces::initTestCase()
{
    QVERIFY2(m_house.begin(), qPrintable(m_house.server.explanation()));
    m_first = m_house.makeOrganisation(QStringLiteral("Alpha"), QStringLiteral("alpha.example"));
    m_second = m_house.makeOrganisation(QStringLiteral("Beta"), QStringLiteral("beta.example"));
    QVERIFY(!m_first.isEmpty() && !m_second.isEmpty());
}

void tst_OrganisationsFaces::init()
{
    QSettings().clear();
}

void tst_OrganisationsFaces::cleanup()
{
    m_house.house.close();
}

bool tst_OrganisationsFaces::openWith(const FaultyProxy::Rule &rule)
{
    if (!m_house.signIn())
        return false;
    proxy().add(rule);
    m_house.workspace().navigator().go({"organisations"});
    return true;
}

void tst_OrganisationsFaces::whatHappensToAListHasAFace_data()
{
    QTest::addColumn<FaultyProxy::Rule>("rule");
    QTest::addColumn<QString>("said");
    const auto answered = [](int status, const char *code) {
        return FaultyProxy::Rule{
            "GET", "/tenants?", Fault::Answer, FaultyProxy::problem(status, code, "Retry-After: 60\r\n")};
    };
    QTest::newRow("forbidden") << answered(403, "PERMISSION_REQUIRED")
                               << QStringLiteral("Your role doesn't allow this");
    QTest::newRow("too many") << answered(429, "RATE_LIMITED") << QStringLiteral("The server is busy");
    QTest::newRow("a fault") << answered(500, "INTERNAL_ERROR")
                             << QStringLiteral("The server made a mistake");
    QTest::newRow("away") << FaultyProxy::Rule{"GET", "/tenants?", Fault::CutBefore}
                          << QStringLiteral("The connection to");
}

void tst_OrganisationsFaces::whatHappensToAListHasAFace()
{
    QFETCH(FaultyProxy::Rule, rule);
    QFETCH(QString, said);
    QVERIFY(openWith(rule));
    QTRY_VERIFY_WITH_TIMEOUT(robot().sees(said), patience);
    proxy().clear();
    QVERIFY(robot().press(QStringLiteral("Try again")));
    QTRY_VERIFY_WITH_TIMEOUT(
        m_house.table()->isVisible() && m_house.rowOf(QStringLiteral("Alpha")) >= 0, patience);
}

void tst_OrganisationsFaces::aSlowServerShowsThatItIsAwaited()
{
    QVERIFY(openWith({"GET", "/tenants?", Fault::Hold, {}, 1}));
    QTRY_COMPARE_WITH_TIMEOUT(proxy().held(), 1, patience);
    QVERIFY(!m_house.table()->isVisible());
    QVERIFY(!robot().find(QStringLiteral("Act in this organisation"))
        || !robot().find(QStringLiteral("Act in this organisation"))->isEnabled());
    robot().shoot(QStringLiteral("organisations-loading"));
    proxy().release();
    QTRY_VERIFY_WITH_TIMEOUT(
        m_house.table()->isVisible() && m_house.rowOf(QStringLiteral("Alpha")) >= 0, patience);
}

void tst_OrganisationsFaces::noneYetOffersTheFirst()
{
    QVERIFY(openWith({"GET", "/tenants?", Fault::Answer,
        FaultyProxy::answerOf(
            200, R"({"items":[],"nextCursor":null,"total":0})", "Content-Type: application/json\r\n")}));
    QTRY_VERIFY_WITH_TIMEOUT(robot().sees(QStringLiteral("No organisations yet")), patience);
    robot().shoot(QStringLiteral("organisations-empty"));
    robot().key(Qt::Key_N);
    QTRY_VERIFY_WITH_TIMEOUT(robot().sees(QStringLiteral("A new organisation")), patience);
}

void tst_OrganisationsFaces::aServerThatEndsIsToldOfAndComesBack()
{
    QVERIFY(m_house.openPage());
    m_house.server.kill();
    robot().key(Qt::Key_F5);
    QTRY_VERIFY_WITH_TIMEOUT(robot().sees(QStringLiteral("The connection to")), patience);
    QVERIFY(m_house.rowOf(QStringLiteral("Alpha")) >= 0); // what is there stays
    robot().shoot(QStringLiteral("organisations-away"));
    QVERIFY2(m_house.server.start(), qPrintable(m_house.server.explanation()));
    robot().key(Qt::Key_F5);
    QTRY_VERIFY_WITH_TIMEOUT(!robot().sees(QStringLiteral("The connection to")), patience);
    QVERIFY(m_house.look(QStringLiteral("Beta")));
}

void tst_OrganisationsFaces::anAnswerThatIsLostDoesNotMakeTwo()
{
    QVERIFY(m_house.openPage());
    proxy().add({"POST", "/tenants", Fault::CutAfter, {}, 1});
    robot().key(Qt::Key_N);
    QVERIFY(robot().fill(QStringLiteral("Name"), QStringLiteral("Lost")));
    QTRY_VERIFY_WITH_TIMEOUT(
        qobject_cast<QComboBox *>(robot().find(QStringLiteral("Platform")))->count() > 0, patience);
    QVERIFY(robot().press(QStringLiteral("Make the organisation")));
    QTRY_VERIFY_WITH_TIMEOUT(robot().sees(QStringLiteral("The connection to")), patience);
    QVERIFY(robot().press(QStringLiteral("Make the organisation")));
    QTRY_VERIFY_WITH_TIMEOUT(m_house.rowOf(QStringLiteral("Lost")) >= 0, patience);
    QCOMPARE(proxy().count("POST", "/tenants"), 2);
    int made = 0;
    for (int row = 0; row < m_house.table()->model()->rowCount(); ++row)
        made += m_house.table()->model()->index(row, 0).data().toString() == QLatin1String("Lost");
    QCOMPARE(made, 1);
}

void tst_OrganisationsFaces::aLateAnswerIsNotShownForAnother()
{
    QVERIFY(m_house.openPage() && m_house.look(QStringLiteral("Alpha")));
    proxy().add({"GET", "/tenants/" + m_second.toLatin1(), Fault::HoldAnswer, {}, 1});
    m_house.table()->setCurrentIndex(
        m_house.table()->model()->index(m_house.rowOf(QStringLiteral("Beta")), 0));
    QTRY_COMPARE_WITH_TIMEOUT(proxy().held(), 1, patience);
    QVERIFY(!robot().find(QStringLiteral("Rename"))->isEnabled()); // not before it is known what it is
    QVERIFY(m_house.look(QStringLiteral("Alpha")));
    proxy().release();
    QVERIFY(m_house.look(QStringLiteral("Alpha")));
    QVERIFY(robot().sees(QStringLiteral("alpha.example")));
    QVERIFY(!robot().sees(QStringLiteral("beta.example")));
}

QTEST_MAIN(tst_OrganisationsFaces)
#include "tst_organisationsfaces.moc"
