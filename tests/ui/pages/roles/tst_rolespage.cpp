// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "rolescase.h"

#include "pages/pages.h"

#include <QLineEdit>

using namespace candor;
using uitest::FaultyProxy;
using Fault = FaultyProxy::Fault;
using uitest::patience;

class tst_RolesPage : public uitest::RolesCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void systemRolesAreExplainedAndNotChanged();
    void aRoleIsMadeChangedAndDeleted();
    void aRoleIsACopyOfAnother();
    void aDescriptionIsTakenAway();
    void whatHappensToAListHasAFace_data();
    void whatHappensToAListHasAFace();
    void aRoleIsFoundByThePaletteAndByItsAddress();
    void aRecruiterIsNotOfferedThePage();
};

void tst_RolesPage::initTestCase()
{
    QVERIFY2(m_server.start(), qPrintable(m_server.explanation()));
}

void tst_RolesPage::init()
{
    QVERIFY(m_house.open(m_server));
}

void tst_RolesPage::cleanup()
{
    m_house.close();
}

void tst_RolesPage::systemRolesAreExplainedAndNotChanged()
{
    QVERIFY(openPage());
    QTRY_VERIFY_WITH_TIMEOUT(look(QStringLiteral("Viewer")), patience);
    QVERIFY(robot().sees(QStringLiteral("Reads interviews and reports, and changes nothing.")));
    QVERIFY(robot().sees(QStringLiteral("What comes with Candor can't be changed.")));
    QVERIFY(!robot().find(QStringLiteral("Change"))->isEnabled());
    QVERIFY(!robot().find(QStringLiteral("Delete"))->isEnabled());
    robot().shoot(QStringLiteral("roles"));
    table()->setFocus();
    robot().key(Qt::Key_Return);
    auto *read = qobject_cast<QCheckBox *>(robot().find(QStringLiteral("Interviews: Read")));
    QVERIFY(read && read->isChecked() && !read->isEnabled());
    QVERIFY(!robot().find(QStringLiteral("Make the role")));
    robot().shoot(QStringLiteral("roles-look"));
    QVERIFY(robot().press(QStringLiteral("Back")));
    QVERIFY(table()->isVisible());
}

void tst_RolesPage::aRoleIsMadeChangedAndDeleted()
{
    QVERIFY(openPage());
    QTRY_VERIFY_WITH_TIMEOUT(look(QStringLiteral("Viewer")), patience);
    table()->setFocus();
    robot().key(Qt::Key_N);
    QVERIFY(robot().fill(QStringLiteral("Name"), QStringLiteral("Sourcer")));
    QVERIFY(robot().fill(QStringLiteral("What it is for"), QStringLiteral("Asks for interviews.")));
    QVERIFY(check(QStringLiteral("Interviews: Create")) && check(QStringLiteral("Interviews: Read")));
    robot().shoot(QStringLiteral("roles-new"));
    QVERIFY(robot().press(QStringLiteral("Make the role")));
    QTRY_VERIFY_WITH_TIMEOUT(rowOf(QStringLiteral("Sourcer")) >= 0, patience);
    QTRY_COMPARE_WITH_TIMEOUT(table()->currentIndex().row(), rowOf(QStringLiteral("Sourcer")), patience);
    QVERIFY(robot().sees(QStringLiteral("Interviews: create, read")));
    robot().shoot(QStringLiteral("roles-made"));
    robot().key(Qt::Key_E);
    QTRY_VERIFY_WITH_TIMEOUT(robot().find(QStringLiteral("Save the role")), patience);
    QVERIFY(robot().fill(QStringLiteral("Name"), QStringLiteral("Sourcing team")));
    QVERIFY(check(QStringLiteral("Reports: Read")));
    QVERIFY(robot().press(QStringLiteral("Save the role")));
    QTRY_VERIFY_WITH_TIMEOUT(look(QStringLiteral("Sourcing team")), patience);
    const auto stored = role(QStringLiteral("Sourcing team"));
    QCOMPARE(stored.value(QLatin1String("description")).toString(), QStringLiteral("Asks for interviews."));
    QCOMPARE(stored.value(QLatin1String("permissions")).toArray().size(), 3);
    QVERIFY(robot().press(QStringLiteral("Delete")));
    const auto prompt = QStringLiteral("Type “Sourcing team” to go on.");
    QTRY_VERIFY_WITH_TIMEOUT(robot().find(prompt), patience);
    QVERIFY(!robot().find(QStringLiteral("Delete it"))->isEnabled());
    QVERIFY(robot().fill(prompt, QStringLiteral("Sourcing team")));
    robot().shoot(QStringLiteral("roles-delete"));
    QVERIFY(robot().press(QStringLiteral("Delete it")));
    QTRY_VERIFY_WITH_TIMEOUT(rowOf(QStringLiteral("Sourcing team")) < 0, patience);
    QVERIFY(robot().sees(QStringLiteral("“Sourcing team” is deleted.")));
    QVERIFY(role(QStringLiteral("Sourcing team")).isEmpty());
}

void tst_RolesPage::aRoleIsACopyOfAnother()
{
    QVERIFY(openPage());
    QTRY_VERIFY_WITH_TIMEOUT(look(QStringLiteral("Recruiter")), patience);
    table()->setFocus();
    robot().key(Qt::Key_C);
    auto *name = qobject_cast<QLineEdit *>(robot().find(QStringLiteral("Name")));
    QVERIFY(name);
    QCOMPARE(name->text(), QStringLiteral("Copy of Recruiter"));
    QVERIFY(check(QStringLiteral("Interviews: Approve"))); // no more
    QVERIFY(robot().press(QStringLiteral("Make the role")));
    QTRY_VERIFY_WITH_TIMEOUT(rowOf(QStringLiteral("Copy of Recruiter")) >= 0, patience);
    const auto permissions = role(QStringLiteral("Copy of Recruiter"))
                                 .value(QLatin1String("permissions"))
                                 .toArray()
                                 .toVariantList();
    QVERIFY(permissions.contains(QStringLiteral("interview:create")));
    QVERIFY(!permissions.contains(QStringLiteral("interview:approve")));
}

void tst_RolesPage::aDescriptionIsTakenAway()
{
    QVERIFY(openPage());
    QVERIFY(robot().press(QStringLiteral("New role")));
    QVERIFY(robot().fill(QStringLiteral("Name"), QStringLiteral("Described")));
    QVERIFY(robot().fill(QStringLiteral("What it is for"), QStringLiteral("For a while.")));
    QVERIFY(check(QStringLiteral("Interviews: Read")));
    QVERIFY(robot().press(QStringLiteral("Make the role")));
    QTRY_VERIFY_WITH_TIMEOUT(look(QStringLiteral("Described")), patience);
    QVERIFY(robot().press(QStringLiteral("Change")));
    QTRY_VERIFY_WITH_TIMEOUT(robot().find(QStringLiteral("Save the role")), patience);
    auto *text = qobject_cast<QLineEdit *>(robot().find(QStringLiteral("What it is for")));
    QVERIFY(text);
    text->clear();
    QVERIFY(robot().press(QStringLiteral("Save the role")));
    QTRY_VERIFY_WITH_TIMEOUT(table()->isVisible(), patience);
    QVERIFY(role(QStringLiteral("Described")).value(QLatin1String("description")).toString().isEmpty());
}

void tst_RolesPage::whatHappensToAListHasAFace_data()
{
    QTest::addColumn<FaultyProxy::Rule>("rule");
    QTest::addColumn<QString>("said");
    const auto answered = [](int status, const char *code) {
        return FaultyProxy::Rule{"GET", "/roles", Fault::Answer, FaultyProxy::problem(status, code)};
    };
    QTest::newRow("forbidden") << answered(403, "PERMISSION_REQUIRED")
                               << QStringLiteral("Your role doesn't allow this");
    QTest::newRow("a fault") << answered(500, "INTERNAL_ERROR")
                             << QStringLiteral("The server made a mistake");
    QTest::newRow("away") << FaultyProxy::Rule{"GET", "/roles", Fault::CutBefore}
                          << QStringLiteral("The connection to");
}

void tst_RolesPage::whatHappensToAListHasAFace()
{
    QFETCH(FaultyProxy::Rule, rule);
    QFETCH(QString, said);
    m_house.proxy->add(rule);
    QVERIFY(m_house.openAsAdministrator("roles"));
    QTRY_VERIFY_WITH_TIMEOUT(robot().sees(said), patience);
    m_house.proxy->clear();
    QVERIFY(robot().press(QStringLiteral("Try again")));
    QTRY_VERIFY_WITH_TIMEOUT(table() && table()->isVisible() && look(QStringLiteral("Viewer")), patience);
}

void tst_RolesPage::aRoleIsFoundByThePaletteAndByItsAddress()
{
    QVERIFY(openPage());
    QVERIFY(make(QStringLiteral("Findable")));
    m_house.console->workspace().navigator().go({"roles", QStringLiteral("ADMIN")});
    QTRY_COMPARE_WITH_TIMEOUT(table()->currentId(), QStringLiteral("ADMIN"), patience);
    const auto source = [this] {
        for (const auto &page : pages::allPages()) {
            if (page.id == "roles")
                return page.source(m_house.console->workspace());
        }
        return std::unique_ptr<frame::PaletteSource>();
    }();
    QVERIFY(source);
    QObject reader;
    std::optional<frame::PaletteSource::Found> found;
    source->find(QStringLiteral("findab"), &reader,
        [&found](const frame::PaletteSource::Found &entries) { found = entries; });
    QTRY_VERIFY_WITH_TIMEOUT(found, patience);
    QVERIFY(found->has_value());
    QCOMPARE(found->value().size(), 1);
    found->value().first().go();
    QTRY_COMPARE_WITH_TIMEOUT(table()->currentIndex().row(), rowOf(QStringLiteral("Findable")), patience);
    m_house.console->workspace().navigator().go({"roles", QStringLiteral("nobody")});
    QTRY_VERIFY_WITH_TIMEOUT(robot().sees(QStringLiteral("That role isn't there any more")), patience);
}

void tst_RolesPage::aRecruiterIsNotOfferedThePage()
{
    QVERIFY(m_house.signIn());
    QVERIFY(!robot().find(QStringLiteral("Roles")));
}

QTEST_MAIN(tst_RolesPage)
#include "tst_rolespage.moc"
