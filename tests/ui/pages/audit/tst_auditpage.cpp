// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "auditcase.h"

#include <QClipboard>
#include <QFile>
#include <QFileDialog>
#include <QLocale>
#include <QTemporaryDir>

using namespace candor;
using uitest::FaultyProxy;
using Column = models::AuditModel::Column;
using Fault = FaultyProxy::Fault;
using uitest::patience;

namespace {

const QByteArray listPath = "/audit?";

// A page that the filter left nothing of, with others behind it.
QByteArray emptyPage()
{
    return FaultyProxy::answerOf(
        200, R"({"items":[],"nextCursor":"WzEsMCwwXQ","total":0,"totalIsEstimate":true})");
}

} // namespace

class tst_AuditPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void recordsAreToldInWords();
    void theServerFiltersByWhatIsChosen();
    void aRecordLeadsToItsLikes();
    void aRecordLeadsToWhatItIsAbout();
    void aFilterThatLeavesLittleLooksFurtherAndIsStopped();
    void whatHappensToAListHasAFace_data();
    void whatHappensToAListHasAFace();
    void whatIsThereStaysWhenTheServerIsGone();
    void anExportSaysWhatTheTableSays();
    void anAddressFilters();
    void aRecruiterIsNotOfferedThePage();

private:
    [[nodiscard]] uitest::Robot &robot() const { return m_case.robot(); }
    [[nodiscard]] FaultyProxy &proxy() const { return *m_case.house.proxy; }

    uitest::AuditCase m_case;
    QTemporaryDir m_folder;
};

void tst_AuditPage::initTestCase()
{
    QVERIFY2(m_case.begin(), qPrintable(m_case.server.explanation()));
}

void tst_AuditPage::init()
{
    QVERIFY(m_case.open());
}

void tst_AuditPage::cleanup()
{
    m_case.house.close();
}

void tst_AuditPage::recordsAreToldInWords()
{
    QVERIFY(m_case.openPage());
    QCOMPARE(m_case.cell(0, Column::What), QStringLiteral("Signed in"));
    QCOMPARE(m_case.cell(0, Column::Kind), QStringLiteral("Person"));
    QCOMPARE(m_case.cell(0, Column::Who), QStringLiteral("You"));
    const int requested = m_case.rowWith(Column::What, QStringLiteral("Interview requested"));
    QVERIFY(requested > 0);
    QCOMPARE(m_case.cell(requested, Column::Kind), QStringLiteral("Program"));
    QCOMPARE(m_case.cell(requested, Column::Subject), QStringLiteral("Interview: Data Analyst · cand_64"));
    robot().shoot(QStringLiteral("audit"));
    QVERIFY(m_case.look(QStringLiteral("Plan written")));
    QTRY_VERIFY_WITH_TIMEOUT(robot().sees(QStringLiteral("Plan is written")), patience); // the state before
    QVERIFY(robot().sees(QStringLiteral("Plan waits")));
    QVERIFY(robot().press(QStringLiteral("Copy the hash")));
    QCOMPARE(QGuiApplication::clipboard()->text().size(), 64);
    desktop::useAppearance(desktop::Appearance::Dark);
    robot().shoot(QStringLiteral("audit-dark"));
}

void tst_AuditPage::theServerFiltersByWhatIsChosen()
{
    QVERIFY(m_case.openPage());
    QVERIFY(!robot().find(QStringLiteral("Clear filters")));
    QVERIFY(m_case.choose(QStringLiteral("What was done"), QStringLiteral("Signed in")));
    QTRY_VERIFY_WITH_TIMEOUT(m_case.everyRowSays(Column::What, QStringLiteral("Signed in")), patience);
    QVERIFY(m_case.choose(QStringLiteral("What was done"), QStringLiteral("Interviews: everything")));
    QTRY_VERIFY_WITH_TIMEOUT(
        m_case.everyRowSays(Column::Subject, QStringLiteral("Interview: Data Analyst · cand_64")), patience);
    QVERIFY(m_case.choose(QStringLiteral("Who did it"), QStringLiteral("You")));
    QTRY_VERIFY_WITH_TIMEOUT(robot().sees(QStringLiteral("Nothing like that was done")), patience);
    robot().shoot(QStringLiteral("audit-nothing"));
    QVERIFY(m_case.choose(QStringLiteral("When it was done"), QStringLiteral("Last hour")));
    QTRY_VERIFY_WITH_TIMEOUT(proxy().count("GET", "since=") > 0, patience);
    QVERIFY(m_case.choose(QStringLiteral("When it was done"), QStringLiteral("Between two days")));
    QTRY_VERIFY_WITH_TIMEOUT(proxy().count("GET", "until=") > 0, patience);
    QVERIFY(robot().find(QStringLiteral("From this day")));
    QVERIFY(robot().press(QStringLiteral("Clear filters")));
    QTRY_VERIFY_WITH_TIMEOUT(m_case.hasRows(), patience);
    QCOMPARE(m_case.cell(0, Column::What), QStringLiteral("Signed in"));
    QVERIFY(!robot().find(QStringLiteral("From this day")));
}

void tst_AuditPage::aRecordLeadsToItsLikes()
{
    QVERIFY(m_case.openPage());
    QVERIFY(m_case.look(QStringLiteral("Interview requested")));
    const auto who = m_case.cell(m_case.table()->currentIndex().row(), Column::Who);
    m_case.table()->setFocus();
    robot().key(Qt::Key_P);
    QTRY_VERIFY_WITH_TIMEOUT(m_case.everyRowSays(Column::Who, who), patience);
    robot().key(Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY_WITH_TIMEOUT(m_case.look(QStringLiteral("Interview requested")), patience);
    const auto request = m_case.cell(m_case.table()->currentIndex().row(), Column::Request);
    QVERIFY(!request.isEmpty());
    robot().key(Qt::Key_R);
    QTRY_VERIFY_WITH_TIMEOUT(m_case.everyRowSays(Column::Request, request), patience);
    robot().key(Qt::Key_S);
    QTRY_VERIFY_WITH_TIMEOUT(
        m_case.everyRowSays(Column::Subject, QStringLiteral("Interview: Data Analyst · cand_64")), patience);
    QVERIFY(robot().press(QStringLiteral("Of one request"))); // the chip takes its filter away
    QTRY_VERIFY_WITH_TIMEOUT(m_case.rowWith(Column::What, QStringLiteral("Plan written")) >= 0, patience);
    robot().shoot(QStringLiteral("audit-of-one-interview"));
}

void tst_AuditPage::aRecordLeadsToWhatItIsAbout()
{
    QVERIFY(m_case.openPage());
    QVERIFY(m_case.look(QStringLiteral("Plan written")));
    QVERIFY(robot().press(QStringLiteral("Go there")));
    QTRY_VERIFY_WITH_TIMEOUT(robot().sees(QStringLiteral("cand_64")), patience);
    QCOMPARE(m_case.house.console->workspace().navigator().current().page, QByteArray("interview"));
}

void tst_AuditPage::aFilterThatLeavesLittleLooksFurtherAndIsStopped()
{
    QVERIFY(m_case.openPage());
    proxy().add({"GET", "action=delivery.redeliver", Fault::Hold});
    proxy().add({"GET", "action=delivery.redeliver", Fault::Answer, emptyPage(), 3});
    QVERIFY(m_case.choose(QStringLiteral("What was done"), QStringLiteral("Delivery sent again")));
    QTRY_COMPARE_WITH_TIMEOUT(proxy().held(), 1, patience);
    QVERIFY(
        robot().sees(QStringLiteral("The newest %1 were looked through.").arg(QLocale().toString(30'000))));
    robot().shoot(QStringLiteral("audit-looking"));
    QVERIFY(robot().press(QStringLiteral("Stop")));
    QTRY_VERIFY_WITH_TIMEOUT(robot().sees(QStringLiteral("Nothing found so far")), patience);
    QVERIFY(!robot().sees(QStringLiteral("Nothing like that was done")));
    robot().shoot(QStringLiteral("audit-stopped"));
    proxy().clear();
    const int asked = proxy().count("GET", "cursor=");
    proxy().add({"GET", "action=delivery.redeliver", Fault::Answer,
        FaultyProxy::answerOf(200, R"({"items":[],"nextCursor":null,"total":0})")});
    QVERIFY(robot().press(QStringLiteral("Look further")));
    QTRY_VERIFY_WITH_TIMEOUT(robot().sees(QStringLiteral("Nothing like that was done")), patience);
    QCOMPARE(proxy().count("GET", "cursor="), asked + 1);
}

void tst_AuditPage::whatHappensToAListHasAFace_data()
{
    QTest::addColumn<FaultyProxy::Rule>("rule");
    QTest::addColumn<QString>("said");
    const auto answered = [](int status, const char *code) {
        return FaultyProxy::Rule{"GET", listPath, Fault::Answer, FaultyProxy::problem(status, code)};
    };
    QTest::newRow("forbidden") << answered(403, "PERMISSION_REQUIRED")
                               << QStringLiteral("Your role doesn't allow this");
    QTest::newRow("a fault") << answered(500, "INTERNAL_ERROR")
                             << QStringLiteral("The server made a mistake");
    QTest::newRow("away") << FaultyProxy::Rule{"GET", listPath, Fault::CutBefore}
                          << QStringLiteral("The connection to");
}

void tst_AuditPage::whatHappensToAListHasAFace()
{
    QFETCH(FaultyProxy::Rule, rule);
    QFETCH(QString, said);
    proxy().add(rule);
    QVERIFY(m_case.house.openAsAdministrator("audit"));
    QTRY_VERIFY_WITH_TIMEOUT(robot().sees(said), patience);
    proxy().clear();
    QVERIFY(robot().press(QStringLiteral("Try again")));
    QTRY_VERIFY_WITH_TIMEOUT(m_case.hasRows(), patience);
}

void tst_AuditPage::whatIsThereStaysWhenTheServerIsGone()
{
    QVERIFY(m_case.openPage());
    const int rows = m_case.table()->model()->rowCount();
    proxy().add({"", "", Fault::CutBefore});
    robot().key(Qt::Key_F5);
    QTRY_VERIFY_WITH_TIMEOUT(robot().sees(QStringLiteral("can't be reached since")), patience);
    QCOMPARE(m_case.table()->model()->rowCount(), rows);
    QVERIFY(m_case.table()->isVisible());
}

void tst_AuditPage::anExportSaysWhatTheTableSays()
{
    QVERIFY(m_case.openPage());
    QVERIFY(m_case.choose(QStringLiteral("What was done"), QStringLiteral("Interviews: everything")));
    QTRY_VERIFY_WITH_TIMEOUT(
        m_case.everyRowSays(Column::Subject, QStringLiteral("Interview: Data Analyst · cand_64")), patience);
    m_case.table()->setFocus();
    robot().key(Qt::Key_E, Qt::ControlModifier);
    auto *dialog = m_case.house.console->window().findChild<QFileDialog *>();
    QVERIFY(dialog);
    const auto name = m_folder.filePath(QStringLiteral("audit.csv"));
    dialog->setDirectory(m_folder.path());
    dialog->selectFile(name);
    QMetaObject::invokeMethod(dialog, "accept");
    QTRY_VERIFY_WITH_TIMEOUT(robot().sees(QStringLiteral("Exported to")), patience);
    QFile file(name);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto lines = QString::fromUtf8(file.readAll().mid(3)).split(QStringLiteral("\r\n"));
    QCOMPARE(lines.first(), QStringLiteral("Time,Who,What,To what"));
    QCOMPARE(lines.size(), m_case.table()->model()->rowCount() + 2); // and behind the last line's end
    for (int row = 0; row < m_case.table()->model()->rowCount(); ++row) {
        QVERIFY(lines.at(row + 1).contains(m_case.cell(row, Column::What)));
        QVERIFY(lines.at(row + 1).contains(m_case.cell(row, Column::Who)));
    }
}

void tst_AuditPage::anAddressFilters()
{
    QVERIFY(m_case.house.signInAs(m_case.server.administrator()));
    QUrlQuery detail;
    detail.addQueryItem(QStringLiteral("action"), QStringLiteral("session.login"));
    m_case.house.console->workspace().navigator().go({"audit", {}, detail});
    QTRY_VERIFY_WITH_TIMEOUT(
        m_case.hasRows() && m_case.everyRowSays(Column::What, QStringLiteral("Signed in")), patience);
    QVERIFY(robot().find(QStringLiteral("Clear filters")));
}

void tst_AuditPage::aRecruiterIsNotOfferedThePage()
{
    QVERIFY(m_case.house.signIn());
    QVERIFY(!robot().find(QStringLiteral("Audit log")));
}

QTEST_MAIN(tst_AuditPage)
#include "tst_auditpage.moc"
