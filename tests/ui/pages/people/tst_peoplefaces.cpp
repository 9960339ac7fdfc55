// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "peoplehouse.h"

using namespace candor;
using uitest::FaultyProxy;
using Fault = FaultyProxy::Fault;
using models::PeopleModel;
using uitest::patience;

namespace {

const QString owner = QStringLiteral("owner@people.example");

} // namespace

class tst_PeopleFaces : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void theLastAdministratorIsKept();
    void anOwnerMakesAdministrators();
    void peopleAreFound();
    void anInvitationThatIsLostIsTold();
    void oneChangeIsMadeAtATime();
    void aLateAnswerIsNotShownForAnother();
    void whatChangedMeanwhileStaysOutOfTheFormOfAnother();
    void aFailureAfterTheFormIsTold();
    void anInvitationIsForTheSideOfTheAccount();
    void aRefusalIsToldOfThePersonItIsAbout();
    void whatHappensToAListHasAFace_data();
    void whatHappensToAListHasAFace();
    void aRecruiterIsNotOfferedThePage();

private:
    [[nodiscard]] bool signInAsOwner();

    uitest::SettingsHome m_settings;
    uitest::PeopleHouse m_people;
};

void tst_PeopleFaces::initTestCase()
{
    QVERIFY2(m_people.server.start(), qPrintable(m_people.server.explanation()));
    QVERIFY(!m_people.server
            .call("POST", QStringLiteral("/super-admin/auth/bootstrap"),
                {{QStringLiteral("email"), owner}, {QStringLiteral("password"), m_people.server.password()},
                    {QStringLiteral("name"), QStringLiteral("Olga Owner")}})
            .isEmpty());
}

void tst_PeopleFaces::init()
{
    QVERIFY(m_people.house.open(m_people.server));
}

void tst_PeopleFaces::cleanup()
{
    m_people.house.close();
}

bool tst_PeopleFaces::signInAsOwner()
{
    if (!m_people.robot().press(QStringLiteral("The server")) || !m_people.house.signInAs(owner))
        return false;
    m_people.house.console->workspace().navigator().go({"people"});
    return QTest::qWaitFor([this] { return m_people.table() && m_people.table()->isVisible(); }, patience);
}

void tst_PeopleFaces::theLastAdministratorIsKept()
{
    QVERIFY(signInAsOwner());
    QTRY_VERIFY_WITH_TIMEOUT(m_people.table()->model()->rowCount() > 0, patience);
    const auto *model = m_people.table()->model();
    QString administrator;
    for (int row = 0; row < model->rowCount(); ++row) {
        if (model->index(row, PeopleModel::Email).data().toString() == m_people.server.administrator())
            administrator = model->index(row, PeopleModel::Name).data().toString();
    }
    QVERIFY(m_people.look(administrator));
    QVERIFY(m_people.robot().sees(QStringLiteral("This is the last administrator who can sign in here.")));
    QVERIFY(m_people.isBarred("Disable") && m_people.isBarred("Delete"));
    m_people.robot().shoot(QStringLiteral("people-last"));
    // Where the list doesn't tell that there is no other one, the server does.
    QVERIFY(m_people.robot().fill(QStringLiteral("Find people"), administrator));
    m_people.robot().key(Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(m_people.table()->model()->rowCount(), 1, patience);
    QVERIFY(m_people.look(administrator) && m_people.robot().press(QStringLiteral("Disable")));
    QVERIFY(m_people.robot().press(QStringLiteral("Disable it")));
    QTRY_VERIFY_WITH_TIMEOUT(
        m_people.robot().sees(QStringLiteral("”: This is the last administrator who can sign in here.")),
        patience);
}

void tst_PeopleFaces::anOwnerMakesAdministrators()
{
    QVERIFY(signInAsOwner());
    QVERIFY(m_people.robot().press(QStringLiteral("Platform")));
    QTRY_VERIFY_WITH_TIMEOUT(m_people.robot().sees(QStringLiteral("Nobody yet")), patience);
    m_people.robot().shoot(QStringLiteral("people-nobody"));
    QPushButton *offered = nullptr; // where people will be, beside the one in the page's head
    for (auto *button : m_people.house.console->window().findChildren<QPushButton *>()) {
        if (button->isVisible() && button->text() == QLatin1String("New person"))
            offered = !offered || button->y() > offered->y() ? button : offered;
    }
    QVERIFY(offered);
    QVERIFY(offered->mapTo(&m_people.house.console->window(), QPoint()).y() > 200);
    offered->click();
    QTRY_VERIFY_WITH_TIMEOUT(m_people.robot().find(QStringLiteral("Make the account")), patience);
    m_people.robot().shoot(QStringLiteral("people-new-platform"));
    QVERIFY(m_people.robot().fill(QStringLiteral("Name"), QStringLiteral("Paul Partner")));
    QVERIFY(m_people.robot().fill(QStringLiteral("E-mail"), QStringLiteral("paul@people.example")));
    QVERIFY(m_people.robot().press(QStringLiteral("Make the account")));
    QTRY_VERIFY_WITH_TIMEOUT(m_people.robot().find(QStringLiteral("Invitation")), patience);
    QVERIFY(m_people.storeToken());
    QTRY_COMPARE_WITH_TIMEOUT(m_people.cell(QStringLiteral("Paul Partner"), PeopleModel::RoleName),
        QStringLiteral("Platform administrator"), patience);
    m_people.robot().shoot(QStringLiteral("people-platform"));
    QVERIFY(m_people.robot().press(QStringLiteral("New person")));
    auto *reach = qobject_cast<QComboBox *>(m_people.robot().find(QStringLiteral("What they administer")));
    QVERIFY(reach);
    reach->setCurrentIndex(1);
    QVERIFY(m_people.robot().fill(QStringLiteral("Name"), QStringLiteral("Oscar Owner")));
    QVERIFY(m_people.robot().fill(QStringLiteral("E-mail"), QStringLiteral("oscar@people.example")));
    QVERIFY(m_people.robot().fill(QStringLiteral("Password"), m_people.server.password()));
    QVERIFY(m_people.robot().press(QStringLiteral("Make the account")));
    QTRY_VERIFY_WITH_TIMEOUT(
        m_people.robot().sees(QStringLiteral("“Oscar Owner” is an owner of this server now.")), patience);
}

void tst_PeopleFaces::peopleAreFound()
{
    QVERIFY(m_people.openPage());
    const auto first = m_people.make(QStringLiteral("Fiona First"), QStringLiteral("VIEWER"));
    QVERIFY(first);
    for (int i = 0; i < 45; ++i)
        QVERIFY(m_people.make(QStringLiteral("Many %1").arg(i), QStringLiteral("VIEWER"), {}));
    QVERIFY(m_people.robot().fill(QStringLiteral("Find people"), QStringLiteral("fiona")));
    QTRY_COMPARE_WITH_TIMEOUT(m_people.table()->model()->rowCount(), 1, patience);
    QVERIFY(m_people.robot().fill(QStringLiteral("Find people"), QStringLiteral("nobody at all")));
    QTRY_VERIFY_WITH_TIMEOUT(m_people.robot().sees(QStringLiteral("Nobody is like that")), patience);
    m_people.robot().shoot(QStringLiteral("people-nobody"));
    auto &workspace = m_people.house.console->workspace();
    workspace.navigator().go({"people", first->id.toString()});
    QTRY_VERIFY_WITH_TIMEOUT(m_people.table()->currentId() == first->id.toString(), patience);
    workspace.navigator().go({"people", domain::UserId::make(domain::SystemClock().now()).toString()});
    QTRY_VERIFY_WITH_TIMEOUT(
        m_people.robot().sees(QStringLiteral("That person isn't there any more")), patience);
    workspace.navigator().go({"inbox"});
    m_people.robot().key(Qt::Key_K, Qt::ControlModifier);
    auto *box = QApplication::focusWidget();
    QVERIFY(box);
    QTest::keyClicks(box, QStringLiteral("fiona.first@"));
    QTRY_VERIFY_WITH_TIMEOUT(m_people.house.proxy->count("GET", "q=fiona.first%40") > 0, patience);
}

void tst_PeopleFaces::anInvitationThatIsLostIsTold()
{
    QVERIFY(m_people.openPage());
    QVERIFY(m_people.make(QStringLiteral("Lena Lost"), QStringLiteral("VIEWER")));
    QVERIFY(m_people.look(QStringLiteral("Lena Lost")));
    m_people.house.proxy->add({"POST", "/invitation", Fault::CutAfter, {}, 1});
    m_people.robot().key(Qt::Key_I);
    QTRY_VERIFY_WITH_TIMEOUT(
        m_people.robot().sees(QStringLiteral("“Lena Lost”: The connection to")), patience);
    QVERIFY(m_people.look(QStringLiteral("Lena Lost")));
    m_people.robot().key(Qt::Key_I);
    QTRY_VERIFY_WITH_TIMEOUT(m_people.robot().sees(QStringLiteral("was lost on the way here")), patience);
    QVERIFY(m_people.look(QStringLiteral("Lena Lost")));
    m_people.robot().key(Qt::Key_I);
    QTRY_VERIFY_WITH_TIMEOUT(m_people.robot().find(QStringLiteral("Invitation")), patience);
}

void tst_PeopleFaces::oneChangeIsMadeAtATime()
{
    QVERIFY(m_people.openPage());
    QVERIFY(m_people.make(QStringLiteral("Olive Once"), QStringLiteral("VIEWER")));
    QVERIFY(m_people.look(QStringLiteral("Olive Once")));
    m_people.house.proxy->add({"PUT", "/users", Fault::Hold});
    QVERIFY(m_people.robot().press(QStringLiteral("Disable"))
        && m_people.robot().press(QStringLiteral("Disable it")));
    QTRY_COMPARE_WITH_TIMEOUT(m_people.house.proxy->held(), 1, patience);
    for (const auto *name : {"New person", "Change", "Invite", "Set a password", "Disable", "Delete"})
        QVERIFY2(m_people.isBarred(name), name);
    m_people.house.proxy->release();
    QTRY_COMPARE_WITH_TIMEOUT(m_people.cell(QStringLiteral("Olive Once"), PeopleModel::Status),
        QStringLiteral("Disabled"), patience);
    QTRY_VERIFY_WITH_TIMEOUT(m_people.canPress("Enable"), patience);
}

void tst_PeopleFaces::aLateAnswerIsNotShownForAnother()
{
    QVERIFY(m_people.openPage());
    const auto slow = m_people.make(QStringLiteral("Sarah Slow"), QStringLiteral("VIEWER"));
    QVERIFY(slow && m_people.make(QStringLiteral("Quinn Quick"), QStringLiteral("VIEWER")));
    QVERIFY(m_people.look(QStringLiteral("Quinn Quick")));
    m_people.house.proxy->add({"GET", slow->id.toString().toLatin1(), Fault::HoldAnswer});
    const auto *model = m_people.table()->model();
    for (int row = 0; row < model->rowCount(); ++row) {
        if (model->index(row, PeopleModel::Name).data().toString() == slow->name)
            m_people.table()->setCurrentIndex(model->index(row, 0));
    }
    QTRY_COMPARE_WITH_TIMEOUT(m_people.house.proxy->held(), 1, patience);
    QVERIFY(m_people.isBarred("Change")); // what is done is done to what the server said
    QVERIFY(m_people.look(QStringLiteral("Quinn Quick")));
    m_people.house.proxy->release();
    m_people.robot().key(Qt::Key_E);
    QTRY_VERIFY_WITH_TIMEOUT(m_people.robot().find(QStringLiteral("Save")), patience);
    QCOMPARE(m_people.robot().find(QStringLiteral("Name"))->property("text").toString(),
        QStringLiteral("Quinn Quick"));
}

void tst_PeopleFaces::whatChangedMeanwhileStaysOutOfTheFormOfAnother()
{
    QVERIFY(m_people.openPage());
    const auto first = m_people.make(QStringLiteral("Rose Rebased"), QStringLiteral("VIEWER"));
    QVERIFY(first && m_people.make(QStringLiteral("Bea Beside"), QStringLiteral("VIEWER")));
    QVERIFY(m_people.look(first->name) && m_people.robot().press(QStringLiteral("Change")));
    QVERIFY(m_people.robot().fill(QStringLiteral("Name"), QStringLiteral("Rose Refused")));
    m_people.house.proxy->add(
        {"PUT", "/users", Fault::Answer, FaultyProxy::problem(412, "PRECONDITION_FAILED"), 1});
    m_people.house.proxy->add({"GET", first->id.toString().toLatin1(), Fault::Hold, {}, 1});
    QVERIFY(m_people.robot().press(QStringLiteral("Save")));
    QTRY_COMPARE_WITH_TIMEOUT(m_people.house.proxy->held(), 1, patience);
    QVERIFY(m_people.robot().press(QStringLiteral("Back")));
    QVERIFY(m_people.look(QStringLiteral("Bea Beside")));
    QVERIFY(m_people.robot().press(QStringLiteral("Change")));
    m_people.house.proxy->release();
    QTRY_COMPARE_WITH_TIMEOUT(m_people.house.console->transport().outstanding(), 0, patience);
    QVERIFY(m_people.robot().fill(QStringLiteral("Name"), QStringLiteral("Bea Better")));
    QVERIFY(m_people.robot().press(QStringLiteral("Save")));
    QTRY_VERIFY_WITH_TIMEOUT(m_people.rowOf(QStringLiteral("Bea Better")) >= 0, patience);
    QVERIFY(m_people.rowOf(first->name) >= 0);
    QCOMPARE(m_people.rowOf(QStringLiteral("Bea Beside")), -1);
}

void tst_PeopleFaces::aFailureAfterTheFormIsTold()
{
    QVERIFY(m_people.openPage());
    QVERIFY(m_people.robot().press(QStringLiteral("New person")));
    QVERIFY(m_people.robot().fill(QStringLiteral("Name"), QStringLiteral("Nora Nowhere")));
    QVERIFY(m_people.robot().fill(QStringLiteral("E-mail"), QStringLiteral("nora@people.example")));
    m_people.house.proxy->add({"POST", "/users", Fault::Hold, {}, 1});
    QVERIFY(m_people.robot().press(QStringLiteral("Make the account")));
    QTRY_COMPARE_WITH_TIMEOUT(m_people.house.proxy->held(), 1, patience);
    QVERIFY(m_people.robot().press(QStringLiteral("Back")));
    m_people.house.proxy->answerHeld(FaultyProxy::problem(500, "INTERNAL_ERROR"));
    QTRY_VERIFY_WITH_TIMEOUT(
        m_people.robot().sees(QStringLiteral("“Nora Nowhere”: The server made a mistake")), patience);
}

void tst_PeopleFaces::anInvitationIsForTheSideOfTheAccount()
{
    QVERIFY(signInAsOwner());
    QVERIFY(m_people.robot().press(QStringLiteral("Platform")));
    QTRY_VERIFY_WITH_TIMEOUT(m_people.canPress("New person"), patience);
    QVERIFY(m_people.robot().press(QStringLiteral("New person")));
    QVERIFY(m_people.robot().fill(QStringLiteral("Name"), QStringLiteral("Sid Sided")));
    QVERIFY(m_people.robot().fill(QStringLiteral("E-mail"), QStringLiteral("sid@people.example")));
    m_people.house.proxy->add({"POST", "/platform-admin/users", Fault::Hold, {}, 1});
    QVERIFY(m_people.robot().press(QStringLiteral("Make the account")));
    QTRY_COMPARE_WITH_TIMEOUT(m_people.house.proxy->held(), 1, patience);
    QVERIFY(m_people.robot().press(QStringLiteral("Back")));
    frame::Address tenant{"people"};
    tenant.detail.addQueryItem(QStringLiteral("of"), QStringLiteral("tenant"));
    m_people.house.console->workspace().navigator().go(tenant);
    QTRY_VERIFY_WITH_TIMEOUT(!m_people.robot().find(QStringLiteral("Which platform")), patience);
    m_people.house.proxy->release();
    QTRY_VERIFY_WITH_TIMEOUT(m_people.robot().find(QStringLiteral("Invitation")), patience);
}

void tst_PeopleFaces::aRefusalIsToldOfThePersonItIsAbout()
{
    QVERIFY(m_people.openPage());
    const auto name = QStringLiteral("Fay Failing");
    QVERIFY(m_people.make(name, QStringLiteral("VIEWER")));
    QVERIFY(m_people.look(name));
    m_people.house.proxy->add(
        {"DELETE", "/users", Fault::Answer, FaultyProxy::problem(500, "INTERNAL_ERROR"), 1});
    QVERIFY(m_people.robot().press(QStringLiteral("Delete")) && m_people.confirmByName(name));
    QTRY_VERIFY_WITH_TIMEOUT(
        m_people.robot().sees(QStringLiteral("“Fay Failing”: The server made a mistake")), patience);
    m_people.house.proxy->add(
        {"PUT", "/users", Fault::Answer, FaultyProxy::problem(412, "PRECONDITION_FAILED"), 1});
    QVERIFY(m_people.look(name));
    QVERIFY(m_people.robot().press(QStringLiteral("Disable"))
        && m_people.robot().press(QStringLiteral("Disable it")));
    QTRY_VERIFY_WITH_TIMEOUT(
        m_people.robot().sees(QStringLiteral("“Fay Failing”: It changed meanwhile")), patience);
    m_people.house.proxy->add(
        {"GET", "/users/", Fault::Answer, FaultyProxy::problem(500, "INTERNAL_ERROR"), 1});
    m_people.robot().key(Qt::Key_J);
    QTRY_VERIFY_WITH_TIMEOUT(m_people.robot().find(QStringLiteral("Try again")), patience);
    QVERIFY(m_people.robot().press(QStringLiteral("Try again")));
    QTRY_VERIFY_WITH_TIMEOUT(m_people.canPress("Change"), patience);
}

void tst_PeopleFaces::whatHappensToAListHasAFace_data()
{
    QTest::addColumn<FaultyProxy::Rule>("rule");
    QTest::addColumn<QString>("said");
    const auto answered = [](int status, const char *code) {
        return FaultyProxy::Rule{
            "GET", "/users", Fault::Answer, FaultyProxy::problem(status, code, "Retry-After: 60\r\n")};
    };
    QTest::newRow("forbidden") << answered(403, "PERMISSION_REQUIRED")
                               << QStringLiteral("Your role doesn't allow this");
    QTest::newRow("too many") << answered(429, "RATE_LIMITED") << QStringLiteral("The server is busy");
    QTest::newRow("a fault") << answered(500, "INTERNAL_ERROR")
                             << QStringLiteral("The server made a mistake");
    QTest::newRow("away") << FaultyProxy::Rule{"GET", "/users", Fault::CutBefore}
                          << QStringLiteral("The connection to");
}

void tst_PeopleFaces::whatHappensToAListHasAFace()
{
    QFETCH(FaultyProxy::Rule, rule);
    QFETCH(QString, said);
    m_people.house.proxy->add(rule);
    QVERIFY(m_people.robot().press(QStringLiteral("A company")));
    QVERIFY(m_people.house.openAsAdministrator("people"));
    QTRY_VERIFY_WITH_TIMEOUT(m_people.robot().sees(said), patience);
    m_people.house.proxy->clear();
    QVERIFY(m_people.robot().press(QStringLiteral("Try again")));
    QTRY_VERIFY_WITH_TIMEOUT(m_people.table() && m_people.table()->isVisible(), patience);
}

void tst_PeopleFaces::aRecruiterIsNotOfferedThePage()
{
    QVERIFY(m_people.robot().press(QStringLiteral("A company")) && m_people.house.signIn());
    QVERIFY(!m_people.robot().find(QStringLiteral("People")));
}

QTEST_MAIN(tst_PeopleFaces)
#include "tst_peoplefaces.moc"
