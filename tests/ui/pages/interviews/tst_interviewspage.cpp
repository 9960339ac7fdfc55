// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "look/roles.h"
#include "models/pagedmodel.h"
#include "models/savedviews.h"
#include "parts/table.h"
#include "uihouse/house.h"

#include <QFileDialog>
#include <QHeaderView>
#include <QScrollBar>
#include <QSettings>

using namespace candor;
using uitest::FaultyProxy;
using uitest::patience;

namespace {

constexpr int interviews = 2500;
const QByteArray listPath = "/integration/interviews?limit="; // not what the inbox asks for

} // namespace

class tst_InterviewsPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void showsTheNewestOfManyAndTheOthersAsTheyAreLookedAt();
    void aHeaderAsksTheServerForItsOrder();
    void filtersAskTheServer();
    void whatNobodyHasOffersToClearTheFilter();
    void whatIsNewComesInAtTheTopAndKeepsTheCurrentRow();
    void whatIsHeardWhileRowsAreFetchedIsNotOverwritten();
    void whatIsNewElsewhereIsOffered();
    void returnOpensTheInterview();
    void aViewIsKeptUnderItsName();
    void anExportSaysWhatTheTableSays();
    void aCancelledExportLeavesNoFile();
    void aRefusalIsExplained_data();
    void aRefusalIsExplained();
    void rowsStayWhenTheServerGoesAndComeAliveWhenItIsBack();
    void aPageThatIsGoneHearsNoAnswer();

private:
    parts::Table *table() const { return m_house.console->window().findChild<parts::Table *>(); }
    QString cell(int row, const char *column) const;
    bool openPage();
    bool hasRows() const { return table() && table()->isVisible() && table()->model()->rowCount() > 0; }
    QString exported(Qt::Key key, Qt::KeyboardModifiers modifiers, const QString &name);

    uitest::SettingsHome m_settings;
    QTemporaryDir m_folder;
    uitest::ServerProcess m_server;
    uitest::House m_house;
};

QString tst_InterviewsPage::cell(int row, const char *column) const
{
    const auto *model = table()->model();
    for (int i = 0; i < model->columnCount(); ++i) {
        if (model->headerData(i, Qt::Horizontal, look::ColumnIdRole).toByteArray() == column)
            return model->index(row, i).data().toString();
    }
    return {};
}

bool tst_InterviewsPage::openPage()
{
    if (!m_house.signIn())
        return false;
    m_house.console->workspace().navigator().go({"interviews"});
    return true;
}

void tst_InterviewsPage::initTestCase()
{
    QVERIFY2(m_server.start(), qPrintable(m_server.explanation()));
    QVERIFY2(m_server.fill(interviews), qPrintable(m_server.explanation()));
}

void tst_InterviewsPage::init()
{
    QSettings().clear();
    QVERIFY(m_house.open(m_server));
}

void tst_InterviewsPage::cleanup()
{
    m_house.close();
}

void tst_InterviewsPage::showsTheNewestOfManyAndTheOthersAsTheyAreLookedAt()
{
    QVERIFY(openPage());
    QTRY_VERIFY_WITH_TIMEOUT(hasRows(), patience);
    QCOMPARE(cell(0, "candidate"), QStringLiteral("cand_template"));
    QVERIFY(m_house.robot->sees(QStringLiteral("of more than 200")));
    m_house.robot->shoot(QStringLiteral("interviews"));
    QCOMPARE(m_house.proxy->count("GET", listPath), 1);
    auto *bar = table()->verticalScrollBar();
    while (table()->model()->canFetchMore({}))
        QTRY_VERIFY_WITH_TIMEOUT(
            (bar->setValue(bar->maximum()), !table()->model()->canFetchMore({})), patience);
    QCOMPARE(table()->model()->rowCount(), interviews + 1);
    QTRY_VERIFY_WITH_TIMEOUT(
        m_house.robot->sees(QStringLiteral("of %1").arg(QLocale().toString(interviews + 1))), patience);
    bar->setValue(bar->maximum() / 3); // where pages were let go meanwhile
    const int row = table()->rowsInSight().first + 3;
    QTRY_VERIFY_WITH_TIMEOUT(!cell(row, "candidate").isEmpty(), patience);
    desktop::useAppearance(desktop::Appearance::Dark);
    m_house.console->window().resize(1600, 960);
    m_house.robot->shoot(QStringLiteral("interviews-dark"));
    m_house.console->window().resize(980, 560);
    desktop::useAppearance(desktop::Appearance::Light);
    m_house.robot->shoot(QStringLiteral("interviews-small"));
}

void tst_InterviewsPage::aHeaderAsksTheServerForItsOrder()
{
    QVERIFY(openPage());
    QTRY_VERIFY_WITH_TIMEOUT(hasRows(), patience);
    auto *header = table()->horizontalHeader();
    const auto press = [header](int section) {
        const QPoint where(header->sectionViewportPosition(section) + 20, header->height() / 2);
        QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, where);
    };
    press(1);
    QTRY_COMPARE_WITH_TIMEOUT(cell(0, "position"), QStringLiteral("Junior Billing Analyst"), patience);
    QCOMPARE(m_house.proxy->count("GET", "sort=position"), 1);
    press(1);
    QTRY_COMPARE_WITH_TIMEOUT(cell(0, "position"), QStringLiteral("Template"), patience);
    press(3); // of states the server knows no order
    QCOMPARE(m_house.proxy->count("GET", "sort="), 2);
}

void tst_InterviewsPage::filtersAskTheServer()
{
    QVERIFY(openPage());
    QTRY_VERIFY_WITH_TIMEOUT(hasRows(), patience);
    m_house.robot->key(Qt::Key_F, Qt::ControlModifier);
    m_house.robot->type(QStringLiteral("billing"));
    QTRY_VERIFY_WITH_TIMEOUT(cell(0, "position").contains(QLatin1String("Billing")), patience);
    QCOMPARE(m_house.proxy->count("GET", "q=b&"), 0); // it waits for the end of a word
    m_house.robot->shoot(QStringLiteral("interviews-filtered"));
    QVERIFY(m_house.robot->press(QStringLiteral("Clear filters")));
    QTRY_COMPARE_WITH_TIMEOUT(cell(0, "candidate"), QStringLiteral("cand_template"), patience);
    m_house.console->workspace().navigator().go(
        {"interviews", {}, QUrlQuery(QStringLiteral("state=INFO_NEEDED,APPROVED"))});
    QTRY_VERIFY_WITH_TIMEOUT(cell(0, "candidate") != QLatin1String("cand_template"), patience);
    for (int row = 0; row < 10; ++row) {
        const auto state = cell(row, "state");
        QVERIFY(
            state == QLatin1String("With the candidate") || state == QLatin1String("Information is missing"));
    }
    QVERIFY(m_house.robot->find(QStringLiteral("State: 2 chosen")));
}

void tst_InterviewsPage::whatNobodyHasOffersToClearTheFilter()
{
    QVERIFY(openPage());
    QTRY_VERIFY_WITH_TIMEOUT(hasRows(), patience);
    m_house.robot->key(Qt::Key_F, Qt::ControlModifier);
    m_house.robot->type(QStringLiteral("zzz"));
    QTRY_VERIFY_WITH_TIMEOUT(m_house.robot->sees(QStringLiteral("No interview is like that")), patience);
    m_house.robot->shoot(QStringLiteral("interviews-nothing"));
    QVERIFY(m_house.robot->press(QStringLiteral("Clear filters")));
    QTRY_VERIFY_WITH_TIMEOUT(hasRows(), patience);
}

void tst_InterviewsPage::whatIsNewComesInAtTheTopAndKeepsTheCurrentRow()
{
    QVERIFY(openPage());
    QTRY_VERIFY_WITH_TIMEOUT(hasRows(), patience);
    table()->step(0);
    table()->step(4);
    const auto current = table()->currentId();
    QVERIFY(!current.isEmpty());
    QVERIFY(!m_server.requestPlan(QStringLiteral("Welder"), QStringLiteral("cand_new")).isEmpty());
    QTRY_COMPARE_WITH_TIMEOUT(cell(0, "candidate"), QStringLiteral("cand_new"), patience);
    QTRY_COMPARE_WITH_TIMEOUT(cell(0, "state"), QStringLiteral("Plan waits"), patience); // by its next event
    QCOMPARE(table()->currentId(), current);
    QCOMPARE(table()->currentIndex().row(), 5);
}

void tst_InterviewsPage::whatIsHeardWhileRowsAreFetchedIsNotOverwritten()
{
    QVERIFY(openPage());
    QTRY_VERIFY_WITH_TIMEOUT(hasRows(), patience);
    const auto runId = m_server.requestPlan(QStringLiteral("Welder"), QStringLiteral("cand_meanwhile"));
    QVERIFY(!runId.isEmpty());
    QTRY_COMPARE_WITH_TIMEOUT(cell(0, "state"), QStringLiteral("Plan waits"), patience);
    const auto *model = qobject_cast<models::PagedModel *>(table()->model());
    QTRY_VERIFY_WITH_TIMEOUT(!model->isFetching(), patience);
    m_house.proxy->add({"GET", listPath, FaultyProxy::Fault::HoldAnswer, {}, 1});
    m_house.robot->key(Qt::Key_F5);
    QTRY_COMPARE_WITH_TIMEOUT(m_house.proxy->held(), 1, patience);
    (void)m_server.call("DELETE", QStringLiteral("/integration/interviews/%1").arg(runId));
    QCOMPARE(m_server.stateOf(runId), QStringLiteral("CANCELLED"));
    QTRY_COMPARE_WITH_TIMEOUT(cell(0, "state"), QStringLiteral("Cancelled"), patience); // by the feed
    m_house.proxy->release();
    QTRY_VERIFY_WITH_TIMEOUT(!model->isFetching(), patience);
    QCOMPARE(cell(0, "state"), QStringLiteral("Cancelled")); // the answer is older
}

void tst_InterviewsPage::whatIsNewElsewhereIsOffered()
{
    QVERIFY(openPage());
    QTRY_VERIFY_WITH_TIMEOUT(hasRows(), patience);
    auto *bar = table()->verticalScrollBar();
    bar->setValue(bar->maximum());
    QTRY_VERIFY_WITH_TIMEOUT(table()->model()->rowCount() > 100, patience);
    bar->setValue(parts::Table::heightOfRows() * 10);
    const auto top = table()->rowsInSight().first;
    const auto before = table()->model()->index(top, 0).data(look::RowIdRole);
    QVERIFY(!m_server.requestPlan(QStringLiteral("Welder"), QStringLiteral("cand_later")).isEmpty());
    QTRY_VERIFY_WITH_TIMEOUT(m_house.robot->sees(QStringLiteral("1 new")), patience);
    QCOMPARE(table()->model()->index(table()->rowsInSight().first, 0).data(look::RowIdRole), before);
    QVERIFY(m_house.robot->press(QStringLiteral("1 new · Show")));
    QTRY_COMPARE_WITH_TIMEOUT(cell(0, "candidate"), QStringLiteral("cand_later"), patience);
    QVERIFY(!m_house.robot->sees(QStringLiteral("1 new")));
}

void tst_InterviewsPage::returnOpensTheInterview()
{
    QVERIFY(openPage());
    QTRY_VERIFY_WITH_TIMEOUT(hasRows(), patience);
    table()->step(0);
    const auto runId = table()->currentId();
    table()->setFocus();
    frame::Address wanted;
    QObject::connect(&m_house.console->workspace().navigator(), &frame::Navigator::arrived, this,
        [&wanted](const frame::Address &address) { wanted = address; });
    m_house.robot->key(Qt::Key_Return);
    QCOMPARE(wanted.page, QByteArray("interview"));
    QCOMPARE(wanted.object, runId);
}

void tst_InterviewsPage::aViewIsKeptUnderItsName()
{
    models::SavedView view;
    view.name = QStringLiteral("Billing that waits");
    view.query.text = QStringLiteral("billing");
    view.query.states = {domain::State::Pending};
    view.query.level = domain::Level::Lead;
    view.query.sort = QStringLiteral("-updatedAt");
    view.columns = QJsonObject{{QStringLiteral("version"), 1}};
    models::saveView(view);
    QSettings().sync();
    QCOMPARE(models::savedViews(), QList({view}));
    view.query.text = QStringLiteral("search");
    models::saveView(view); // under the same name
    QCOMPARE(models::savedViews(), QList({view}));
    models::forgetView(view.name);
    QVERIFY(models::savedViews().isEmpty());
    QSettings().setValue(QStringLiteral("tables/interviews/views"), QStringLiteral("[{\"name\":7},{]"));
    QVERIFY(models::savedViews().isEmpty());
}

// Chooses a file in the dialog that the keys open.
QString tst_InterviewsPage::exported(Qt::Key key, Qt::KeyboardModifiers modifiers, const QString &name)
{
    auto &window = m_house.console->window();
    window.activateWindow(); // after a dialog nobody does it without a window manager
    if (!QTest::qWaitForWindowActive(&window, patience))
        return {};
    m_house.robot->key(key, modifiers);
    QFileDialog *dialog = nullptr;
    const auto dialogs = window.findChildren<QFileDialog *>();
    for (auto *one : dialogs)
        dialog = one->isVisible() ? one : dialog;
    if (!dialog)
        return {};
    const auto file = m_folder.filePath(name);
    dialog->setDirectory(m_folder.path());
    dialog->selectFile(file);
    QMetaObject::invokeMethod(dialog, "accept");
    return file;
}

void tst_InterviewsPage::anExportSaysWhatTheTableSays()
{
    QVERIFY(openPage());
    QTRY_VERIFY_WITH_TIMEOUT(hasRows(), patience);
    m_house.console->workspace().navigator().go({"interviews", {}, QUrlQuery(QStringLiteral("q=billing"))});
    QTRY_VERIFY_WITH_TIMEOUT(cell(0, "position").contains(QLatin1String("Billing")), patience);
    const auto name = exported(Qt::Key_E, Qt::ControlModifier, QStringLiteral("all.csv"));
    QVERIFY(!name.isEmpty());
    QTRY_VERIFY_WITH_TIMEOUT(m_house.robot->sees(QStringLiteral("Exported to")), patience);
    QFile file(name);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto lines = QString::fromUtf8(file.readAll().mid(3)).split(QStringLiteral("\r\n"));
    QCOMPARE(lines.first(), QStringLiteral("Candidate,Position,Level,State,Request,Requested,Changed"));
    QVERIFY(lines.at(1).startsWith(cell(0, "candidate") + QLatin1Char(',') + cell(0, "position")));
    while (table()->model()->canFetchMore({}))
        QTRY_VERIFY_WITH_TIMEOUT((table()->scrollToBottom(), !table()->model()->canFetchMore({})), patience);
    QCOMPARE(lines.size(), table()->model()->rowCount() + 2); // the titles, and behind the last line's end
    const auto pdf = exported(Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier, QStringLiteral("all.pdf"));
    QVERIFY(!pdf.isEmpty());
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(pdf), patience);
    QProcess reader;
    reader.start(QStringLiteral("pdftotext"), {QStringLiteral("-layout"), pdf, QStringLiteral("-")});
    QVERIFY(reader.waitForFinished(patience));
    QCOMPARE(QString::fromUtf8(reader.readAllStandardOutput()).count(QLatin1String("cand_")),
        table()->model()->rowCount());
}

void tst_InterviewsPage::aCancelledExportLeavesNoFile()
{
    QVERIFY(openPage());
    QTRY_VERIFY_WITH_TIMEOUT(hasRows(), patience);
    m_house.proxy->add({"GET", "limit=100", FaultyProxy::Fault::Hold});
    const auto name = exported(Qt::Key_E, Qt::ControlModifier, QStringLiteral("never.csv"));
    QTRY_VERIFY_WITH_TIMEOUT(
        m_house.robot->sees(QStringLiteral("Exporting: 200 of more than 200")), patience);
    QVERIFY(m_house.robot->press(QStringLiteral("Cancel export")));
    QTRY_VERIFY_WITH_TIMEOUT(m_house.robot->sees(QStringLiteral("there is no file")), patience);
    QVERIFY(!QFile::exists(name));
}

void tst_InterviewsPage::aRefusalIsExplained_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::newRow("403") << FaultyProxy::problem(403, "FORBIDDEN");
    QTest::newRow("429") << FaultyProxy::problem(429, "RATE_LIMITED", "Retry-After: 60\r\n");
    QTest::newRow("500") << FaultyProxy::problem(500, "INTERNAL");
}

void tst_InterviewsPage::aRefusalIsExplained()
{
    QFETCH(QByteArray, answer);
    m_house.proxy->add({"GET", listPath, FaultyProxy::Fault::Answer, answer});
    QVERIFY(openPage());
    QTRY_VERIFY_WITH_TIMEOUT(m_house.robot->sees(QStringLiteral("Try again")), patience);
    m_house.robot->shoot(QStringLiteral("interviews-%1").arg(QLatin1String(QTest::currentDataTag())));
    m_house.proxy->clear();
    QVERIFY(m_house.robot->press(QStringLiteral("Try again")));
    QTRY_VERIFY_WITH_TIMEOUT(hasRows(), patience);
}

void tst_InterviewsPage::rowsStayWhenTheServerGoesAndComeAliveWhenItIsBack()
{
    QVERIFY(openPage());
    QTRY_VERIFY_WITH_TIMEOUT(hasRows(), patience);
    const int rows = table()->model()->rowCount();
    m_server.kill();
    m_house.robot->key(Qt::Key_F5);
    QTRY_VERIFY_WITH_TIMEOUT(m_house.console->session().line() == client::Session::Line::Offline, patience);
    QVERIFY(hasRows());
    QCOMPARE(table()->model()->rowCount(), rows);
    m_house.robot->shoot(QStringLiteral("interviews-offline"));
    QVERIFY2(m_server.start(), qPrintable(m_server.explanation()));
    m_house.robot->key(Qt::Key_F5);
    QTRY_VERIFY_WITH_TIMEOUT(m_house.console->session().line() == client::Session::Line::Online, patience);
    // By itself, or when it is asked to where a request was lost in between.
    const auto goesOn = [this] {
        (void)m_house.robot->press(QStringLiteral("Try again"));
        return table()->model()->canFetchMore({});
    };
    QTRY_VERIFY_WITH_TIMEOUT(goesOn(), patience);
}

void tst_InterviewsPage::aPageThatIsGoneHearsNoAnswer()
{
    m_house.proxy->add({"GET", listPath, FaultyProxy::Fault::Hold});
    QVERIFY(openPage());
    QTRY_COMPARE_WITH_TIMEOUT(m_house.proxy->held(), 1, patience);
    m_house.console->session().signOut(); // the pages go with the person
    m_house.proxy->release();
    QTRY_VERIFY_WITH_TIMEOUT(!table(), patience);
    m_house.proxy->clear();
    QVERIFY(openPage());
    QTRY_VERIFY_WITH_TIMEOUT(hasRows(), patience);
}

QTEST_MAIN(tst_InterviewsPage)
#include "tst_interviewspage.moc"
