// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "uihouse/house.h"

#include <QCheckBox>
#include <QComboBox>
#include <QJsonArray>
#include <QSettings>
#include <QSpinBox>

using namespace candor;
using uitest::FaultyProxy;
using uitest::patience;
using Fault = FaultyProxy::Fault;

class tst_SettingsPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void anAdministratorChangesWhatTheyWant();
    void whatIsWrongIsToldWhileItIsTyped();
    void whatTheServerRefusesIsToldAtItsField();
    void somebodyElsesChangeIsToldOf();
    void anOlderAnswerPutsNothingBack();
    void whatIsNotSavedOutlivesThePageAndTheSession();
    void whatIsTakenBackIsGone();
    void aRoleThatMayNotChangeThemOnlyReads();
    void whatHappensHasAFace_data();
    void whatHappensHasAFace();

private:
    [[nodiscard]] uitest::Robot &robot() const { return *m_house.robot; }
    [[nodiscard]] bool openPage();
    [[nodiscard]] QSpinBox *number(const QString &name) const
    {
        return qobject_cast<QSpinBox *>(robot().find(name));
    }
    // As the tenant's administrator.
    QJsonObject call(const QByteArray &method, const QString &path, const QJsonObject &body = {})
    {
        return m_server.call(
            method, path, body, {{"X-API-Key", {}}, {"Authorization", "Bearer " + m_administrator}});
    }
    [[nodiscard]] QJsonValue stored(const char *setting)
    {
        return call("GET", tenant())
            .value(QLatin1String("settings"))
            .toObject()
            .value(QLatin1String(setting));
    }
    void put(const QJsonObject &settings) { call("PUT", tenant(), {{QStringLiteral("settings"), settings}}); }
    [[nodiscard]] QString tenant() const { return QStringLiteral("/tenants/") + m_server.tenantId(); }

    const QString m_link = QStringLiteral("Days that a candidate's link works");
    const QString m_silence = QStringLiteral("Hours until an interview that stands still ends");
    uitest::SettingsHome m_settings;
    uitest::ServerProcess m_server;
    uitest::House m_house;
    QByteArray m_administrator; // access token
};

void tst_SettingsPage::initTestCase()
{
    QVERIFY2(m_server.start(), qPrintable(m_server.explanation()));
    m_administrator = m_server
                          .call("POST", QStringLiteral("/auth/login"),
                              {{QStringLiteral("email"), m_server.administrator()},
                                  {QStringLiteral("password"), m_server.password()}})
                          .value(QLatin1String("accessToken"))
                          .toString()
                          .toLatin1();
    QVERIFY(!m_administrator.isEmpty());
}

void tst_SettingsPage::init()
{
    put({{QStringLiteral("interviewLinkTtlDays"), 7}, {QStringLiteral("noShowHours"), 72},
        {QStringLiteral("fourEyes"), false}});
    QVERIFY(m_house.open(m_server));
}

void tst_SettingsPage::cleanup()
{
    m_house.close();
}

bool tst_SettingsPage::openPage()
{
    return m_house.openAsAdministrator("settings")
        && QTest::qWaitFor([this] { return robot().sees(m_link) && number(m_link)->isVisible(); }, patience);
}

void tst_SettingsPage::anAdministratorChangesWhatTheyWant()
{
    QVERIFY(openPage());
    robot().shoot(QStringLiteral("settings"));
    QVERIFY(!robot().find(QStringLiteral("Save"))->isEnabled());
    QCOMPARE(number(m_link)->value(), 7);
    number(m_link)->setValue(14);
    qobject_cast<QCheckBox *>(robot().find(QStringLiteral("Two people decide")))->click();
    QVERIFY(robot().find(QStringLiteral("Save"))->isEnabled());
    robot().key(Qt::Key_S, Qt::ControlModifier);
    QTRY_VERIFY_WITH_TIMEOUT(robot().sees(QStringLiteral("The settings are saved.")), patience);
    QCOMPARE(stored("interviewLinkTtlDays").toInt(), 14);
    QCOMPARE(stored("fourEyes").toBool(), true);
    QCOMPARE(stored("noShowHours").toInt(), 72);
    QVERIFY(!robot().find(QStringLiteral("Save"))->isEnabled());
    for (const auto &request : m_house.proxy->requests()) {
        if (request.method == "PUT") {
            QVERIFY(request.head.contains("If-Match: "));
            QVERIFY(!request.body.contains("noShowHours")); // nothing but what was changed
        }
    }
    desktop::useAppearance(desktop::Appearance::Dark);
    robot().shoot(QStringLiteral("settings-dark"));
}

void tst_SettingsPage::whatIsWrongIsToldWhileItIsTyped()
{
    QVERIFY(openPage());
    number(m_link)->setValue(91);
    QVERIFY(robot().sees(QStringLiteral("A number from 1 to 90.")));
    QTRY_COMPARE_WITH_TIMEOUT(m_house.console->transport().outstanding(), 0, patience);
    robot().key(Qt::Key_S, Qt::ControlModifier);
    QCOMPARE(m_house.console->transport().outstanding(), 0); // nothing left
    QVERIFY(number(m_link)->hasFocus());
    number(m_link)->setValue(90);
    QVERIFY(!robot().sees(QStringLiteral("A number from 1 to 90.")));
    for (const auto *mode : {"In writing", "By voice"}) {
        auto *box = qobject_cast<QCheckBox *>(robot().find(QLatin1String(mode)));
        if (box->isChecked())
            box->click();
    }
    QVERIFY(robot().sees(QStringLiteral("Tick one at least.")));
    robot().shoot(QStringLiteral("settings-wrong"));
}

void tst_SettingsPage::whatTheServerRefusesIsToldAtItsField()
{
    QVERIFY(openPage());
    auto *language = qobject_cast<QComboBox *>(robot().find(QStringLiteral("Language")));
    QVERIFY(language);
    language->addItem(
        QStringLiteral("None"), QStringLiteral("no language")); // as a later program might offer
    language->setCurrentIndex(language->count() - 1);
    robot().key(Qt::Key_S, Qt::ControlModifier);
    QTRY_VERIFY_WITH_TIMEOUT(
        language->accessibleDescription().contains(QStringLiteral("Choose another language.")), patience);
    QVERIFY(stored("language").toString() != QStringLiteral("no language"));
}

void tst_SettingsPage::somebodyElsesChangeIsToldOf()
{
    QVERIFY(openPage());
    number(m_link)->setValue(21);
    put({{QStringLiteral("noShowHours"), 24}});
    QVERIFY(robot().press(QStringLiteral("Save")));
    QTRY_VERIFY_WITH_TIMEOUT(
        robot().sees(QStringLiteral("Somebody else changed this meanwhile: %1").arg(m_silence)), patience);
    robot().shoot(QStringLiteral("settings-changed"));
    QCOMPARE(number(m_silence)->value(), 24);
    QCOMPARE(number(m_link)->value(), 21);
    QCOMPARE(stored("interviewLinkTtlDays").toInt(), 7);
    QVERIFY(robot().press(QStringLiteral("Save")));
    QTRY_VERIFY_WITH_TIMEOUT(robot().sees(QStringLiteral("The settings are saved.")), patience);
    QCOMPARE(stored("interviewLinkTtlDays").toInt(), 21);
    QCOMPARE(stored("noShowHours").toInt(), 24);
}

void tst_SettingsPage::anOlderAnswerPutsNothingBack()
{
    QVERIFY(openPage());
    m_house.proxy->add({"GET", "/tenants/" + m_server.tenantId().toLatin1(), Fault::HoldAnswer, {}, 1});
    robot().key(Qt::Key_F5);
    QTRY_COMPARE_WITH_TIMEOUT(m_house.proxy->held(), 1, patience);
    number(m_link)->setValue(14);
    robot().key(Qt::Key_S, Qt::ControlModifier);
    QTRY_VERIFY_WITH_TIMEOUT(robot().sees(QStringLiteral("The settings are saved.")), patience);
    m_house.proxy->release();
    QTRY_COMPARE_WITH_TIMEOUT(m_house.console->transport().outstanding(), 0, patience);
    QCOMPARE(number(m_link)->value(), 14);
    number(m_link)->setValue(15);
    robot().key(Qt::Key_S, Qt::ControlModifier);
    QTRY_COMPARE_WITH_TIMEOUT(stored("interviewLinkTtlDays").toInt(), 15, patience);
}

void tst_SettingsPage::whatIsNotSavedOutlivesThePageAndTheSession()
{
    QVERIFY(openPage());
    number(m_link)->setValue(33);
    m_house.console->workspace().navigator().go({"keys"});
    m_house.console->workspace().navigator().go({"settings"});
    QTRY_COMPARE_WITH_TIMEOUT(number(m_link)->value(), 33, patience);
    QTRY_VERIFY_WITH_TIMEOUT(robot().find(QStringLiteral("Save"))->isEnabled(), patience);
    m_house.console->session().signOut(); // and all pages go
    QVERIFY(openPage());
    QTRY_VERIFY_WITH_TIMEOUT(robot().sees(QStringLiteral("didn't save is here again")), patience);
    QCOMPARE(number(m_link)->value(), 33);
    QCOMPARE(stored("interviewLinkTtlDays").toInt(), 7);
}

void tst_SettingsPage::whatIsTakenBackIsGone()
{
    QVERIFY(openPage());
    number(m_link)->setValue(5);
    QVERIFY(robot().press(QStringLiteral("Take back the changes")));
    QCOMPARE(number(m_link)->value(), 7);
    QVERIFY(!robot().find(QStringLiteral("Save"))->isEnabled());
}

void tst_SettingsPage::aRoleThatMayNotChangeThemOnlyReads()
{
    call("POST", QStringLiteral("/roles"),
        {{QStringLiteral("name"), QStringLiteral("Auditor")},
            {QStringLiteral("permissions"), QJsonArray{QStringLiteral("tenant:read")}}});
    const auto made = call("POST", QStringLiteral("/users"),
        {{QStringLiteral("email"), QStringLiteral("ines@example.com")},
            {QStringLiteral("password"), m_server.password()},
            {QStringLiteral("name"), QStringLiteral("Ines")},
            {QStringLiteral("role"), QStringLiteral("Auditor")}});
    QVERIFY2(!made.isEmpty(), qPrintable(m_server.explanation()));
    QVERIFY(m_house.signInAs(QStringLiteral("ines@example.com")));
    m_house.console->workspace().navigator().go({"settings"});
    QTRY_VERIFY_WITH_TIMEOUT(robot().sees(QStringLiteral("Your role may look at the settings")), patience);
    QVERIFY(number(m_link)->isReadOnly());
    QVERIFY(!robot().find(QStringLiteral("Two people decide"))->isEnabled());
    QVERIFY(!robot().find(QStringLiteral("Save"))->isEnabled());
    robot().shoot(QStringLiteral("settings-read"));
}

void tst_SettingsPage::whatHappensHasAFace_data()
{
    QTest::addColumn<FaultyProxy::Rule>("rule");
    QTest::addColumn<QString>("said");
    QTest::newRow("forbidden") << FaultyProxy::Rule{"GET", "/tenants", Fault::Answer,
        FaultyProxy::problem(403, "PERMISSION_REQUIRED")}
                               << QStringLiteral("Your role doesn't allow this");
    QTest::newRow("a fault") << FaultyProxy::Rule{"GET", "/tenants", Fault::Answer,
        FaultyProxy::problem(500, "INTERNAL_ERROR")}
                             << QStringLiteral("The server made a mistake");
    QTest::newRow("away") << FaultyProxy::Rule{"GET", "/tenants", Fault::CutBefore}
                          << QStringLiteral("The connection to");
}

void tst_SettingsPage::whatHappensHasAFace()
{
    QFETCH(FaultyProxy::Rule, rule);
    QFETCH(QString, said);
    m_house.proxy->add(rule);
    QVERIFY(m_house.openAsAdministrator("settings"));
    QTRY_VERIFY_WITH_TIMEOUT(robot().sees(said), patience);
    m_house.proxy->clear();
    QVERIFY(robot().press(QStringLiteral("Try again")));
    QTRY_VERIFY_WITH_TIMEOUT(robot().sees(m_link), patience);
}

QTEST_MAIN(tst_SettingsPage)
#include "tst_settingspage.moc"
