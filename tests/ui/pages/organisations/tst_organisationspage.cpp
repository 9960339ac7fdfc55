// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ownerhouse.h"

#include "models/organisationsmodel.h"

#include <QClipboard>
#include <QComboBox>
#include <QLineEdit>
#include <QSettings>
#include <QSpinBox>

using namespace candor;
using models::OrganisationsModel;
using uitest::patience;

class tst_OrganisationsPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void oneIsMadeWithItsFirstAdministrator();
    void aDomainThatIsTakenIsToldAtItsField();
    void oneIsSuspendedAndReactivated();
    void somebodyElsesChangeIsNotOverwritten();
    void oneIsDeletedOnceItsNameIsTyped();
    void interviewsThatGoOnAreCancelledWhenItIsForced();
    void itsSettingsAreChanged();
    void anothersSettingsAreOpenedWhileItsAreSaved();
    void itIsFoundByNameAndStatus();
    void thePaletteFindsOne();
    void aTenantsAdministratorIsNotOfferedThePage();

private:
    [[nodiscard]] uitest::Robot &robot() const { return *m_house.house.robot; }
    [[nodiscard]] QString statusOf(const QString &id)
    {
        return m_house.call("GET", QStringLiteral("/tenants/") + id)
            .value(QLatin1String("status"))
            .toString();
    }

    uitest::SettingsHome m_settings;
    uitest::OwnerHouse m_house;
};

void tst_OrganisationsPage::initTestCase()
{
    QVERIFY2(m_house.begin(), qPrintable(m_house.server.explanation()));
}

void tst_OrganisationsPage::init()
{
    QSettings().clear();
}

void tst_OrganisationsPage::cleanup()
{
    m_house.house.close();
}

void tst_OrganisationsPage::oneIsMadeWithItsFirstAdministrator()
{
    QVERIFY(m_house.openPage());
    robot().key(Qt::Key_N);
    QVERIFY(robot().fill(QStringLiteral("Name"), QStringLiteral("Initech")));
    auto *domain = qobject_cast<QLineEdit *>(robot().find(QStringLiteral("Domain")));
    QVERIFY(domain);
    QCOMPARE(domain->text(), QStringLiteral("initech.internal"));
    QVERIFY(robot().fill(QStringLiteral("E-mail of its first administrator"), QStringLiteral("nobody")));
    QTRY_VERIFY_WITH_TIMEOUT(
        qobject_cast<QComboBox *>(robot().find(QStringLiteral("Platform")))->count() > 0, patience);
    QVERIFY(robot().press(QStringLiteral("Make the organisation")));
    QVERIFY(robot().sees(QStringLiteral("This isn't an e-mail address.")));
    robot().shoot(QStringLiteral("organisations-new"));
    QVERIFY(robot().fill(
        QStringLiteral("E-mail of its first administrator"), QStringLiteral("ada@initech.example")));
    QVERIFY(robot().press(QStringLiteral("Make the organisation")));
    QTRY_VERIFY_WITH_TIMEOUT(robot().sees(QStringLiteral("“Initech” is made")), patience);
    QCOMPARE(m_house.house.proxy->count("POST", "/tenants"), 1); // and none for what was wrong
    auto *shown = qobject_cast<QLineEdit *>(robot().find(QStringLiteral("Invitation")));
    QVERIFY(shown && !shown->text().isEmpty());
    const auto token = shown->text();
    QVERIFY(robot().press(QStringLiteral("Copy: Invitation")));
    QCOMPARE(QGuiApplication::clipboard()->text(), token);
    robot().shoot(QStringLiteral("organisations-invitation"));
    robot().key(Qt::Key_Escape);
    QVERIFY(robot().sees(QStringLiteral("“Initech” is made"))); // not before it is stored
    QVERIFY(robot().press(QStringLiteral("I have stored it")) && robot().press(QStringLiteral("Done")));
    QVERIFY(shown->text().isEmpty());
    QTRY_VERIFY_WITH_TIMEOUT(m_house.rowOf(QStringLiteral("Initech")) >= 0, patience);
    QTRY_COMPARE_WITH_TIMEOUT(
        m_house.table()->currentIndex().row(), m_house.rowOf(QStringLiteral("Initech")), patience);
    QTRY_VERIFY_WITH_TIMEOUT(
        !m_house.cell(QStringLiteral("Initech"), OrganisationsModel::Platform).isEmpty(), patience);
    m_house.server.call("POST", QStringLiteral("/auth/set-password"),
        {{QStringLiteral("token"), token},
            {QStringLiteral("password"), QStringLiteral("a lamp by the lake")}});
    const auto entered = m_house.server.call("POST", QStringLiteral("/auth/login"),
        {{QStringLiteral("email"), QStringLiteral("ada@initech.example")},
            {QStringLiteral("password"), QStringLiteral("a lamp by the lake")}});
    QVERIFY2(!entered.isEmpty(), qPrintable(m_house.server.explanation()));
}

void tst_OrganisationsPage::aDomainThatIsTakenIsToldAtItsField()
{
    QVERIFY(!m_house.makeOrganisation(QStringLiteral("First"), QStringLiteral("taken.example")).isEmpty());
    QVERIFY(m_house.openPage());
    robot().key(Qt::Key_N);
    QVERIFY(robot().fill(QStringLiteral("Name"), QStringLiteral("Second")));
    QVERIFY(robot().fill(QStringLiteral("Domain"), QStringLiteral("taken.example")));
    QTRY_VERIFY_WITH_TIMEOUT(
        qobject_cast<QComboBox *>(robot().find(QStringLiteral("Platform")))->count() > 0, patience);
    robot().key(Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(robot().sees(QStringLiteral("Another organisation has this domain.")), patience);
    QVERIFY(robot().find(QStringLiteral("Domain"))->hasFocus());
    QVERIFY(robot().fill(QStringLiteral("Domain"), QStringLiteral("free.example")));
    robot().key(Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(m_house.rowOf(QStringLiteral("Second")) >= 0, patience);
}

void tst_OrganisationsPage::oneIsSuspendedAndReactivated()
{
    const auto id = m_house.makeOrganisation(QStringLiteral("Sleepy"), QStringLiteral("sleepy.example"));
    QVERIFY(m_house.openPage() && m_house.look(QStringLiteral("Sleepy")));
    robot().key(Qt::Key_P);
    QVERIFY(robot().sees(QStringLiteral("read and erase, nothing else")));
    robot().shoot(QStringLiteral("organisations-suspend"));
    QCOMPARE(statusOf(id), QStringLiteral("ACTIVE"));
    QVERIFY(robot().press(QStringLiteral("Suspend it")));
    QTRY_COMPARE_WITH_TIMEOUT(m_house.cell(QStringLiteral("Sleepy"), OrganisationsModel::Status),
        QStringLiteral("Suspended"), patience);
    QCOMPARE(statusOf(id), QStringLiteral("SUSPENDED"));
    QTRY_VERIFY_WITH_TIMEOUT(robot().find(QStringLiteral("Reactivate"))->isEnabled(), patience);
    QVERIFY(robot().press(QStringLiteral("Reactivate")) && robot().press(QStringLiteral("Reactivate it")));
    QTRY_COMPARE_WITH_TIMEOUT(m_house.cell(QStringLiteral("Sleepy"), OrganisationsModel::Status),
        QStringLiteral("Active"), patience);
    QCOMPARE(statusOf(id), QStringLiteral("ACTIVE"));
}

void tst_OrganisationsPage::somebodyElsesChangeIsNotOverwritten()
{
    const auto id = m_house.makeOrganisation(QStringLiteral("Before"), QStringLiteral("before.example"));
    QVERIFY(m_house.openPage() && m_house.look(QStringLiteral("Before")));
    m_house.call(
        "PUT", QStringLiteral("/tenants/") + id, {{QStringLiteral("name"), QStringLiteral("Theirs")}});
    robot().key(Qt::Key_R);
    QVERIFY(robot().fill(QStringLiteral("New name"), QStringLiteral("Mine")));
    QVERIFY(robot().press(QStringLiteral("Give it this name")));
    QTRY_VERIFY_WITH_TIMEOUT(robot().sees(QStringLiteral("Somebody else changed it meanwhile")), patience);
    QTRY_VERIFY_WITH_TIMEOUT(m_house.rowOf(QStringLiteral("Theirs")) >= 0, patience);
    robot().shoot(QStringLiteral("organisations-changed"));
    QVERIFY(robot().press(QStringLiteral("Rename")));
    QVERIFY(robot().fill(QStringLiteral("New name"), QStringLiteral("Mine")));
    QVERIFY(robot().press(QStringLiteral("Give it this name")));
    QTRY_VERIFY_WITH_TIMEOUT(m_house.rowOf(QStringLiteral("Mine")) >= 0, patience);
    QVERIFY(!robot().sees(QStringLiteral("Somebody else changed it meanwhile")));
}

void tst_OrganisationsPage::oneIsDeletedOnceItsNameIsTyped()
{
    const auto id = m_house.makeOrganisation(QStringLiteral("Done for"), QStringLiteral("donefor.example"));
    QVERIFY(m_house.openPage() && m_house.look(QStringLiteral("Done for")));
    robot().key(Qt::Key_X);
    const auto prompt = QStringLiteral("Type “Done for” to go on.");
    QVERIFY(robot().find(prompt));
    QVERIFY(!robot().find(QStringLiteral("Delete it"))->isEnabled());
    QVERIFY(robot().fill(prompt, QStringLiteral("Done for")));
    QVERIFY(robot().press(QStringLiteral("Delete it")));
    QTRY_VERIFY_WITH_TIMEOUT(robot().sees(QStringLiteral("“Done for” is deleted.")), patience);
    QTRY_VERIFY_WITH_TIMEOUT(m_house.rowOf(QStringLiteral("Done for")) < 0, patience);
    QCOMPARE(statusOf(id), QString());
}

void tst_OrganisationsPage::interviewsThatGoOnAreCancelledWhenItIsForced()
{
    const auto id = m_house.makeOrganisation(QStringLiteral("Busy"), QStringLiteral("busy.example"));
    QVERIFY(!m_house
            .call("POST", QStringLiteral("/integration/interviews"),
                {{QStringLiteral("position"), QStringLiteral("Engineer")}}, id)
            .isEmpty());
    QVERIFY(m_house.openPage() && m_house.look(QStringLiteral("Busy")));
    robot().key(Qt::Key_X);
    const auto prompt = QStringLiteral("Type “Busy” to go on.");
    QVERIFY(robot().fill(prompt, QStringLiteral("Busy")) && robot().press(QStringLiteral("Delete it")));
    QTRY_VERIFY_WITH_TIMEOUT(robot().sees(QStringLiteral("interviews that aren't finished")), patience);
    QCOMPARE(statusOf(id), QStringLiteral("ACTIVE"));
    robot().shoot(QStringLiteral("organisations-forced"));
    QVERIFY(robot().fill(prompt, QStringLiteral("Busy")));
    QVERIFY(robot().press(QStringLiteral("Cancel them and delete it")));
    QTRY_VERIFY_WITH_TIMEOUT(robot().sees(QStringLiteral("“Busy” is deleted.")), patience);
    QCOMPARE(statusOf(id), QString());
}

void tst_OrganisationsPage::itsSettingsAreChanged()
{
    const auto id = m_house.makeOrganisation(QStringLiteral("Tuned"), QStringLiteral("tuned.example"));
    QVERIFY(m_house.openPage() && m_house.look(QStringLiteral("Tuned")));
    robot().key(Qt::Key_S);
    QVERIFY(robot().sees(QStringLiteral("Settings of “Tuned”")));
    const auto days = QStringLiteral("Days that a candidate's link works");
    QTRY_VERIFY_WITH_TIMEOUT(robot().find(days), patience);
    robot().shoot(QStringLiteral("organisations-settings"));
    qobject_cast<QSpinBox *>(robot().find(days))->setValue(12);
    robot().key(Qt::Key_S, Qt::ControlModifier);
    QTRY_VERIFY_WITH_TIMEOUT(robot().sees(QStringLiteral("The settings are saved.")), patience);
    const auto settings
        = m_house.call("GET", QStringLiteral("/tenants/") + id).value(QLatin1String("settings")).toObject();
    QCOMPARE(settings.value(QLatin1String("interviewLinkTtlDays")).toInt(), 12);
    robot().key(Qt::Key_Escape);
    QTRY_VERIFY_WITH_TIMEOUT(m_house.table()->isVisible(), patience);
}

void tst_OrganisationsPage::anothersSettingsAreOpenedWhileItsAreSaved()
{
    const auto slow = m_house.makeOrganisation(QStringLiteral("Slow"), QStringLiteral("slow.example"));
    const auto quick = m_house.makeOrganisation(QStringLiteral("Quick"), QStringLiteral("quick.example"));
    const auto member = QStringLiteral("interviewLinkTtlDays");
    m_house.call("PUT", QStringLiteral("/tenants/") + quick,
        {{QStringLiteral("settings"), QJsonObject{{member, 33}}}});
    QVERIFY(m_house.openPage() && m_house.look(QStringLiteral("Slow")));
    robot().key(Qt::Key_S);
    const auto field = [this] {
        return qobject_cast<QSpinBox *>(robot().find(QStringLiteral("Days that a candidate's link works")));
    };
    QTRY_VERIFY_WITH_TIMEOUT(field(), patience);
    field()->setValue(12);
    auto &proxy = *m_house.house.proxy;
    proxy.add({"PUT", "/tenants/" + slow.toLatin1(), uitest::FaultyProxy::Fault::Hold, {}, 1});
    robot().key(Qt::Key_S, Qt::ControlModifier);
    QTRY_COMPARE_WITH_TIMEOUT(proxy.held(), 1, patience);
    robot().key(Qt::Key_Escape);
    QVERIFY(m_house.look(QStringLiteral("Quick")));
    robot().key(Qt::Key_S);
    QVERIFY(robot().sees(QStringLiteral("Settings of “Quick”")));
    QTRY_VERIFY_WITH_TIMEOUT(field() && field()->value() == 33, patience);
    proxy.release();
    const auto stored = [this, member, slow] {
        return m_house.call("GET", QStringLiteral("/tenants/") + slow)
            .value(QLatin1String("settings"))
            .toObject()
            .value(member)
            .toInt();
    };
    QTRY_COMPARE_WITH_TIMEOUT(stored(), 12, patience);
    QTRY_COMPARE_WITH_TIMEOUT(m_house.house.console->transport().outstanding(), 0, patience);
    QCOMPARE(field()->value(), 33);
    field()->setValue(34);
    QTRY_VERIFY_WITH_TIMEOUT(robot().find(QStringLiteral("Save"))->isEnabled(), patience);
}

void tst_OrganisationsPage::itIsFoundByNameAndStatus()
{
    const auto id = m_house.makeOrganisation(QStringLiteral("Needle"), QStringLiteral("needle.example"));
    m_house.call(
        "PUT", QStringLiteral("/tenants/") + id, {{QStringLiteral("status"), QStringLiteral("SUSPENDED")}});
    QVERIFY(m_house.openPage());
    robot().key(Qt::Key_F, Qt::ControlModifier);
    QVERIFY(robot().fill(QStringLiteral("Find organisations"), QStringLiteral("needle.ex")));
    QTRY_VERIFY_WITH_TIMEOUT(m_house.table()->model()->rowCount() == 1, patience);
    QVERIFY(m_house.rowOf(QStringLiteral("Needle")) == 0);
    const auto canReactivate = [this] {
        const auto *button = robot().find(QStringLiteral("Reactivate"));
        return button && button->isEnabled();
    };
    QTRY_VERIFY_WITH_TIMEOUT(canReactivate(), patience);
    auto *status = qobject_cast<QComboBox *>(robot().find(QStringLiteral("Status")));
    QVERIFY(status);
    status->setCurrentIndex(1); // active ones
    QTRY_VERIFY_WITH_TIMEOUT(robot().sees(QStringLiteral("No organisation fits")), patience);
    robot().shoot(QStringLiteral("organisations-none"));
    QVERIFY(robot().press(QStringLiteral("Clear filters")));
    QTRY_VERIFY_WITH_TIMEOUT(m_house.table()->model()->rowCount() > 1, patience);
}

void tst_OrganisationsPage::thePaletteFindsOne()
{
    const auto id = m_house.makeOrganisation(QStringLiteral("Quetzal"), QStringLiteral("quetzal.example"));
    QVERIFY(m_house.signIn());
    robot().key(Qt::Key_K, Qt::ControlModifier);
    robot().type(QStringLiteral("quetz"));
    const QListView *list = nullptr;
    for (const auto *view : m_house.house.console->window().findChildren<QListView *>()) {
        if (view->accessibleName() == QLatin1String("What was found"))
            list = view;
    }
    QVERIFY(list);
    const auto isFirst = [list] { // among what the server found, which is all that is called so
        const auto *model = list->model();
        for (int row = 0; row < model->rowCount(); ++row) {
            if (model->index(row, 0).data().toString() == QLatin1String("Quetzal"))
                return list->currentIndex().row() == row;
        }
        return false;
    };
    QTRY_VERIFY_WITH_TIMEOUT(isFirst(), patience);
    robot().key(Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(m_house.workspace().navigator().current().object, id, patience);
    QTRY_VERIFY_WITH_TIMEOUT(robot().sees(QStringLiteral("quetzal.example")), patience);
}

void tst_OrganisationsPage::aTenantsAdministratorIsNotOfferedThePage()
{
    QVERIFY(m_house.house.open(m_house.server));
    QVERIFY(m_house.house.signInAs(m_house.server.administrator()));
    QTRY_VERIFY_WITH_TIMEOUT(robot().find(QStringLiteral("Settings")), patience);
    QVERIFY(!robot().find(QStringLiteral("Organisations")));
}

QTEST_MAIN(tst_OrganisationsPage)
#include "tst_organisationspage.moc"
