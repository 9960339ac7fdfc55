// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "peoplehouse.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace candor;
using uitest::FaultyProxy;
using Fault = FaultyProxy::Fault;
using models::PeopleModel;
using uitest::patience;

namespace {

const QString owner = QStringLiteral("owner@people.example");

// A page of platforms as the server answers it.
QByteArray page(const QJsonArray &some, const QJsonValue &next)
{
    const QJsonObject body{{QStringLiteral("items"), some}, {QStringLiteral("nextCursor"), next},
        {QStringLiteral("total"), 300}};
    return FaultyProxy::answerOf(200, QJsonDocument(body).toJson(QJsonDocument::Compact));
}

QJsonObject farAway()
{
    return {{QStringLiteral("id"), domain::PlatformId::make(domain::SystemClock().now()).toString()},
        {QStringLiteral("name"), QStringLiteral("Far away")},
        {QStringLiteral("domain"), QStringLiteral("far.example")},
        {QStringLiteral("status"), QStringLiteral("ACTIVE")},
        {QStringLiteral("createdAt"), QStringLiteral("2026-03-20T10:00:00.000Z")}};
}

} // namespace

// Those whom the server belongs to, what is known of when people came in, and which platform is meant of
// many.
class tst_Owners : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void ownersAreListedMadeAndDisabled();
    void aNewOwnerIsMadeAmongThem();
    void whenSomebodyCameInIsTold();
    void aLockIsToldAndLifted();
    void ofManyPlatformsOneIsFound();
    void whatIsFoundLateIsDropped();

private:
    [[nodiscard]] bool signInAsOwner();
    [[nodiscard]] bool openOwners();
    [[nodiscard]] bool makeOwner(const QString &name);
    [[nodiscard]] QComboBox *platforms() const
    {
        return qobject_cast<QComboBox *>(robot().find(QStringLiteral("Which platform")));
    }
    [[nodiscard]] QString logIn(const QString &email, const QString &password);
    [[nodiscard]] uitest::Robot &robot() const { return m_people.robot(); }

    uitest::SettingsHome m_settings;
    uitest::PeopleHouse m_people;
};

void tst_Owners::initTestCase()
{
    QVERIFY2(m_people.server.start(), qPrintable(m_people.server.explanation()));
    QVERIFY(!m_people.server
            .call("POST", QStringLiteral("/super-admin/auth/bootstrap"),
                {{QStringLiteral("email"), owner}, {QStringLiteral("password"), m_people.server.password()},
                    {QStringLiteral("name"), QStringLiteral("Olga Owner")}})
            .isEmpty());
}

void tst_Owners::init()
{
    QVERIFY(m_people.house.open(m_people.server));
}

void tst_Owners::cleanup()
{
    m_people.house.close();
}

bool tst_Owners::signInAsOwner()
{
    if (!robot().press(QStringLiteral("The server")) || !m_people.house.signInAs(owner))
        return false;
    m_people.house.console->workspace().navigator().go({"people"});
    return QTest::qWaitFor([this] { return m_people.table() && m_people.table()->isVisible(); }, patience);
}

bool tst_Owners::openOwners()
{
    return signInAsOwner() && robot().press(QStringLiteral("Owners"))
        && QTest::qWaitFor([this] { return m_people.rowOf(QStringLiteral("Olga Owner")) >= 0; }, patience);
}

bool tst_Owners::makeOwner(const QString &name)
{
    const auto made = m_people.house.console->workspace().api().people.createOwner(
        {name, uitest::PeopleHouse::addressOf(name), {}, m_people.server.password()},
        client::newIdempotencyKey());
    if (!QTest::qWaitFor([&made] { return made.isFinished(); }, patience) || !made.result())
        return false;
    m_people.house.console->window().currentPage()->reload();
    return true;
}

// The access token; empty when it is refused.
QString tst_Owners::logIn(const QString &email, const QString &password)
{
    return m_people.server
        .call("POST", QStringLiteral("/auth/login"),
            {{QStringLiteral("email"), email}, {QStringLiteral("password"), password}})
        .value(QLatin1String("accessToken"))
        .toString();
}

void tst_Owners::ownersAreListedMadeAndDisabled()
{
    QVERIFY(openOwners());
    QVERIFY(m_people.look(QStringLiteral("Olga Owner")));
    QVERIFY(robot().sees(QStringLiteral("This is you.")));
    QVERIFY(m_people.isBarred("Disable") && m_people.isBarred("Delete") && m_people.isBarred("Invite"));
    robot().shoot(QStringLiteral("people-owners-one"));
    QVERIFY(makeOwner(QStringLiteral("Otto Owner")) && m_people.look(QStringLiteral("Otto Owner")));
    QVERIFY(m_people.isBarred("Invite")); // nobody could send them a token
    robot().shoot(QStringLiteral("people-owners"));
    QVERIFY(robot().press(QStringLiteral("Disable")) && robot().press(QStringLiteral("Disable it")));
    QTRY_COMPARE_WITH_TIMEOUT(m_people.cell(QStringLiteral("Otto Owner"), PeopleModel::Status),
        QStringLiteral("Disabled"), patience);
    QVERIFY(m_people.house.proxy->count("PUT", "/super-admin/users/") == 1);
    QTRY_VERIFY_WITH_TIMEOUT(m_people.canPress("Enable"), patience);
    // Another one made me the last one who can sign in meanwhile: the server keeps them.
    m_people.house.proxy->add(
        {"PUT", "/super-admin/users/", Fault::Answer, FaultyProxy::problem(409, "LAST_ADMINISTRATOR"), 1});
    QVERIFY(robot().press(QStringLiteral("Enable")));
    QTRY_VERIFY_WITH_TIMEOUT(robot().sees(QStringLiteral("This is the last administrator")), patience);
    QTRY_VERIFY_WITH_TIMEOUT(m_people.canPress("Enable"), patience);
    QVERIFY(robot().press(QStringLiteral("Enable")));
    QTRY_COMPARE_WITH_TIMEOUT(
        m_people.cell(QStringLiteral("Otto Owner"), PeopleModel::Status), QStringLiteral("Active"), patience);
}

void tst_Owners::aNewOwnerIsMadeAmongThem()
{
    QVERIFY(openOwners());
    QVERIFY(robot().press(QStringLiteral("New person")));
    QVERIFY(robot().sees(QStringLiteral("A new owner of this server")));
    QVERIFY(!robot().find(QStringLiteral("What they administer")));
    robot().shoot(QStringLiteral("people-owners-new"));
    QVERIFY(robot().fill(QStringLiteral("Name"), QStringLiteral("Omar Owner")));
    QVERIFY(robot().fill(QStringLiteral("E-mail"), QStringLiteral("omar@people.example")));
    QVERIFY(robot().fill(QStringLiteral("Password"), m_people.server.password()));
    QVERIFY(robot().press(QStringLiteral("Make the account")));
    QTRY_VERIFY_WITH_TIMEOUT(
        robot().sees(QStringLiteral("“Omar Owner” is an owner of this server now.")), patience);
    QTRY_VERIFY_WITH_TIMEOUT(m_people.rowOf(QStringLiteral("Omar Owner")) >= 0, patience);
    QTRY_COMPARE_WITH_TIMEOUT(
        m_people.table()->currentIndex().row(), m_people.rowOf(QStringLiteral("Omar Owner")), patience);
}

void tst_Owners::whenSomebodyCameInIsTold()
{
    QVERIFY(m_people.openPage());
    const auto name = QStringLiteral("Nina Novice");
    const auto made = m_people.make(name, QStringLiteral("VIEWER"));
    QVERIFY(made && m_people.look(name));
    QCOMPARE(m_people.cell(name, PeopleModel::SignedIn), QStringLiteral("Never"));
    QVERIFY(robot().sees(QStringLiteral("Never")));
    QVERIFY(!logIn(made->email, m_people.server.password()).isEmpty());
    robot().key(Qt::Key_F5);
    QTRY_VERIFY_WITH_TIMEOUT(m_people.cell(name, PeopleModel::SignedIn) != QStringLiteral("Never"), patience);
    QVERIFY(m_people.look(name));
    QVERIFY(!robot().sees(QStringLiteral("Never")));
    robot().shoot(QStringLiteral("people-last-sign-in"));
}

void tst_Owners::aLockIsToldAndLifted()
{
    QVERIFY(m_people.openPage());
    const auto name = QStringLiteral("Lars Locked");
    const auto made = m_people.make(name, QStringLiteral("VIEWER"));
    QVERIFY(made);
    for (int i = 0; i < 10; ++i) // after so many in a row
        QVERIFY(logIn(made->email, QStringLiteral("not the password %1").arg(i)).isEmpty());
    QVERIFY(logIn(made->email, m_people.server.password()).isEmpty());
    robot().key(Qt::Key_F5);
    QTRY_COMPARE_WITH_TIMEOUT(m_people.cell(name, PeopleModel::Status), QStringLiteral("Locked"), patience);
    QVERIFY(m_people.look(name));
    QVERIFY(robot().sees(QStringLiteral("Too many passwords were wrong")));
    robot().shoot(QStringLiteral("people-locked"));
    QVERIFY(robot().press(QStringLiteral("Set a password")));
    QVERIFY(robot().fill(QStringLiteral("Their new password"), QStringLiteral("a lamp by the lake")));
    robot().key(Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(m_people.cell(name, PeopleModel::Status), QStringLiteral("Active"), patience);
    QTRY_VERIFY_WITH_TIMEOUT(!robot().sees(QStringLiteral("Too many passwords were wrong")), patience);
    QVERIFY(!logIn(made->email, QStringLiteral("a lamp by the lake")).isEmpty());
}

void tst_Owners::ofManyPlatformsOneIsFound()
{
    auto &house = m_people.house;
    // A page of the list with others behind it.
    QJsonArray items;
    for (int i = 0; i < 3; ++i)
        items.append(QJsonObject{
            {QStringLiteral("id"), domain::PlatformId::make(domain::SystemClock().now()).toString()},
            {QStringLiteral("name"), QStringLiteral("Partner %1").arg(i)},
            {QStringLiteral("domain"), QStringLiteral("p%1.example").arg(i)},
            {QStringLiteral("status"), QStringLiteral("ACTIVE")},
            {QStringLiteral("createdAt"), QStringLiteral("2026-03-20T10:00:00.000Z")}});
    house.proxy->add({"GET", "/platforms?", Fault::Answer, page(items, QStringLiteral("more"))});
    QVERIFY(signInAsOwner() && robot().press(QStringLiteral("Platform")));
    const auto field = QStringLiteral("Find a platform");
    QTRY_VERIFY_WITH_TIMEOUT(robot().find(field) && robot().find(field)->isVisible(), patience);
    QCOMPARE(platforms()->currentText(), QStringLiteral("Partner 0"));
    QCOMPARE(platforms()->count(), 3);
    robot().shoot(QStringLiteral("people-platforms"));
    const auto far = farAway();
    house.proxy->add({"GET", "q=far", Fault::Answer, page({far}, QJsonValue())});
    house.proxy->add({"GET", "q=nothing", Fault::Answer, page({}, QJsonValue())});
    QVERIFY(robot().fill(field, QStringLiteral("far")));
    QTRY_COMPARE_WITH_TIMEOUT(platforms()->count(), 2, patience);
    QCOMPARE(platforms()->currentText(), QStringLiteral("Partner 0")); // until the person says so
    robot().find(field)->setFocus();
    robot().key(Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(platforms()->currentText(), QStringLiteral("Far away"), patience);
    const auto wanted = "platformId=" + far.value(QLatin1String("id")).toString().toLatin1();
    QTRY_VERIFY_WITH_TIMEOUT(house.proxy->count("GET", wanted) > 0, patience);
    QVERIFY(robot().fill(field, QStringLiteral("nothing")));
    QTRY_COMPARE_WITH_TIMEOUT(
        robot().find(field)->toolTip(), QStringLiteral("No platform is called so."), patience);
    QCOMPARE(platforms()->currentText(), QStringLiteral("Far away"));
    QVERIFY(robot().find(field)->isVisible());
}

void tst_Owners::whatIsFoundLateIsDropped()
{
    auto &house = m_people.house;
    QVERIFY(signInAsOwner() && robot().press(QStringLiteral("Platform")));
    QTRY_VERIFY_WITH_TIMEOUT(platforms() && platforms()->count() > 0, patience);
    const auto first = platforms()->currentText();
    auto *field = m_people.house.console->window().findChild<QLineEdit *>(QStringLiteral("platform-text"));
    QVERIFY(field && field->isHidden()); // few are all in sight
    field->show();
    house.proxy->add({"GET", "q=zzz", Fault::Hold, {}, 1});
    field->setText(QStringLiteral("zzz"));
    QTRY_COMPARE_WITH_TIMEOUT(house.proxy->held(), 1, patience);
    field->clear();
    QTest::keyClick(field, Qt::Key_Return); // asks at once
    QTRY_VERIFY_WITH_TIMEOUT(house.console->transport().outstanding() <= 1, patience);
    const int count = platforms()->count();
    house.proxy->answerHeld(page({farAway()}, QJsonValue()));
    QTRY_COMPARE_WITH_TIMEOUT(house.console->transport().outstanding(), 0, patience);
    QCOMPARE(platforms()->currentText(), first);
    QCOMPARE(platforms()->count(), count);
    QVERIFY(platforms()->findText(QStringLiteral("Far away")) < 0);
}

QTEST_MAIN(tst_Owners)
#include "tst_owners.moc"
