// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/approvalsmodel.h"
#include "uihouse/house.h"
#include "uisupport/candidate.h"

#include <QAction>
#include <QApplication>
#include <QFileDialog>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLineEdit>
#include <QTextEdit>
#include <QTimer>

using namespace candor;
using uitest::FaultyProxy;
using Fault = FaultyProxy::Fault;
using uitest::patience;

// What an interview offers while it is in this state or that, and what becomes of typing, questions and
// places when answers come late or say no.
class tst_InterviewOffers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void aScoreIsOfferedWhileTheReportWaits();
    void whatIsTypedStaysWhenTheInterviewIsReadAnew();
    void whatIsMissingIsSentOnce();
    void aCertificateThatCantBeWrittenIsToldOf();
    void aNewLinkIsMadeWhenItIsConfirmed();
    void anAnswerDoesNotRenameThePlaceOfAnotherPage();
    void deliveriesHaveTheirWordsOnTheTimeline();
    void theRequestIsShownWithWhatWouldMakeItBetter();

private:
    QString request(const QString &candidate);
    // An interview without what a plan needs.
    QString requestTooLittle();
    void show(const QString &runId, const char *tab = "");
    bool choose(const QString &command);
    // The commands that work.
    [[nodiscard]] QStringList choices() const;
    // Recruiters may neither cancel nor erase.
    bool beAdministrator();
    [[nodiscard]] bool robotSees(const char *text) const
    {
        return m_house.robot->sees(QString::fromUtf8(text));
    }

    uitest::SettingsHome m_settings;
    uitest::ServerProcess m_server;
    uitest::House m_house;
};

void tst_InterviewOffers::initTestCase()
{
    QVERIFY2(m_server.start(), qPrintable(m_server.explanation()));
}

void tst_InterviewOffers::init()
{
    QVERIFY(m_house.open(m_server));
    QVERIFY(m_house.signIn());
}

void tst_InterviewOffers::cleanup()
{
    m_house.close();
}

QString tst_InterviewOffers::request(const QString &candidate)
{
    return m_server.requestPlan(QStringLiteral("Senior Software Engineer"), candidate);
}

void tst_InterviewOffers::show(const QString &runId, const char *tab)
{
    m_house.console->workspace().navigator().go(
        {"interview", runId, *tab ? QUrlQuery(QStringLiteral("tab=") + QLatin1String(tab)) : QUrlQuery()});
}

bool tst_InterviewOffers::choose(const QString &command)
{
    for (auto *action : m_house.console->window().currentPage()->commands()) {
        if (action->text() == command && action->isEnabled()) {
            action->trigger();
            return true;
        }
    }
    return false;
}

QStringList tst_InterviewOffers::choices() const
{
    QStringList texts;
    for (const auto *action : m_house.console->window().currentPage()->commands()) {
        if (action->isEnabled() && action->isVisible())
            texts.append(action->text());
    }
    return texts;
}

bool tst_InterviewOffers::beAdministrator()
{
    m_house.close();
    return m_house.open(m_server) && m_house.openAsAdministrator("inbox");
}

QString tst_InterviewOffers::requestTooLittle()
{
    return m_server
        .call("POST", QStringLiteral("/integration/interviews"),
            {{QStringLiteral("position"), QStringLiteral("Ward nurse")},
                {QStringLiteral("level"), QStringLiteral("MID")}})
        .value(QLatin1String("runId"))
        .toString();
}

void tst_InterviewOffers::aScoreIsOfferedWhileTheReportWaits()
{
    const auto runId
        = requestReport(m_server, QStringLiteral("Senior Software Engineer"), QStringLiteral("cand_11"));
    QVERIFY2(!runId.isEmpty(), qPrintable(m_server.explanation()));
    const auto report = m_server.call("GET", QStringLiteral("/integration/interviews/") + runId)
                            .value(QLatin1String("assessment"))
                            .toObject();
    const auto first = report.value(QLatin1String("competencies")).toArray().first().toObject();
    const auto scoring = QStringLiteral("Your score for ") + first.value(QLatin1String("name")).toString();
    show(runId, "report");
    QTRY_VERIFY_WITH_TIMEOUT(m_house.robot->find(scoring), patience);
    QVERIFY(choices().contains(QStringLiteral("Decide in the inbox")));
    QVERIFY(m_house.robot->press(scoring));
    QTRY_VERIFY_WITH_TIMEOUT(m_house.list()->isVisible(), patience);
    QCOMPARE(m_house.list()->currentIndex().data(models::ApprovalsModel::RunIdRole).toString(), runId);
    m_server.call("POST", QStringLiteral("/integration/interviews/%1/assessment/approve").arg(runId));
    show(runId, "report");
    QTRY_VERIFY_WITH_TIMEOUT(!choices().contains(QStringLiteral("Decide in the inbox")), patience);
    QTRY_VERIFY_WITH_TIMEOUT(m_house.robot->sees(QStringLiteral("of 100")), patience);
    QVERIFY(!m_house.robot->find(scoring));
}

void tst_InterviewOffers::whatIsTypedStaysWhenTheInterviewIsReadAnew()
{
    const auto runId = requestTooLittle();
    const auto path = QStringLiteral("/integration/interviews/") + runId;
    show(runId);
    QTRY_VERIFY_WITH_TIMEOUT(m_house.robot->sees(QStringLiteral("Something is missing")), patience);
    QVERIFY(m_house.robot->fill(QStringLiteral("Job description"), QStringLiteral("A nurse")));
    auto changed = m_server.call("GET", path);
    changed.insert(QLatin1String("companyName"), QStringLiteral("Another company"));
    m_house.proxy->add({"GET", path.toUtf8(), Fault::Answer,
        FaultyProxy::answerOf(200, QJsonDocument(changed).toJson(), "Content-Type: application/json\r\n")});
    m_house.robot->key(Qt::Key_F5);
    QTRY_VERIFY_WITH_TIMEOUT(m_house.robot->sees(QStringLiteral("Another company")), patience);
    m_house.robot->type(QStringLiteral(" for us"));
    const auto *text = qobject_cast<QTextEdit *>(m_house.robot->find(QStringLiteral("Job description")));
    QVERIFY(text);
    QCOMPARE(text->toPlainText(), QStringLiteral("A nurse for us"));
    m_house.proxy->clear();
    show(requestTooLittle());
    QTRY_VERIFY_WITH_TIMEOUT(!m_house.robot->sees(QStringLiteral("Another company")), patience);
    QTRY_VERIFY_WITH_TIMEOUT(m_house.robot->sees(QStringLiteral("Something is missing")), patience);
    text = qobject_cast<QTextEdit *>(m_house.robot->find(QStringLiteral("Job description")));
    QCOMPARE(text->toPlainText(), QString()); // of another interview
}

void tst_InterviewOffers::whatIsMissingIsSentOnce()
{
    const auto runId = requestTooLittle();
    const auto description = QStringLiteral(
        "A nurse for our surgical ward who plans shifts, leads a team of six and trains newcomers.");
    show(runId);
    QTRY_VERIFY_WITH_TIMEOUT(m_house.robot->sees(QStringLiteral("Something is missing")), patience);
    QVERIFY(m_house.robot->fill(QStringLiteral("Job description"), description));
    m_house.proxy->add(
        {"PATCH", runId.toUtf8(), Fault::Answer, FaultyProxy::problem(403, "PERMISSION_REQUIRED")});
    QVERIFY(m_house.robot->press(QStringLiteral("Supply")));
    QVERIFY(!m_house.robot->press(QStringLiteral("Supply")));
    const auto canSupply = [this] {
        const auto *supply = m_house.robot->find(QStringLiteral("Supply")); // there is another one soon
        return supply && supply->isEnabled();
    };
    QTRY_VERIFY_WITH_TIMEOUT(canSupply(), patience);
    const auto *text = qobject_cast<QTextEdit *>(m_house.robot->find(QStringLiteral("Job description")));
    QCOMPARE(text->toPlainText(), description); // to be sent again
    QCOMPARE(m_house.proxy->count("PATCH", runId.toUtf8()), 1);
    m_house.proxy->clear();
    QVERIFY(m_house.robot->press(QStringLiteral("Supply")));
    QTRY_COMPARE_WITH_TIMEOUT(m_server.stateOf(runId), QStringLiteral("PENDING"), patience);
    QCOMPARE(m_house.proxy->count("PATCH", runId.toUtf8()), 2);
}

void tst_InterviewOffers::aCertificateThatCantBeWrittenIsToldOf()
{
    QVERIFY(beAdministrator());
    const auto runId = request(QStringLiteral("cand_12"));
    show(runId);
    QTRY_VERIFY_WITH_TIMEOUT(m_house.robot->sees(QStringLiteral("Request's quality")), patience);
    QVERIFY(choose(QStringLiteral("Erase the candidate's data…")));
    m_house.robot->type(QStringLiteral("cand_12"));
    QVERIFY(m_house.robot->press(QStringLiteral("Erase the data")));
    QTRY_VERIFY_WITH_TIMEOUT(m_house.robot->sees(QStringLiteral("Certificate ")), patience);
    const QTemporaryDir folder;
    const auto saveAs = [this](const QString &path) {
        QTimer asked; // until the dialog is there
        connect(&asked, &QTimer::timeout, this, [&path] {
            auto *dialog = qobject_cast<QFileDialog *>(QApplication::activeModalWidget());
            auto *name = dialog ? dialog->findChild<QLineEdit *>() : nullptr;
            if (!name)
                return;
            name->setText(path);
            QTest::keyClick(name, Qt::Key_Return);
        });
        asked.start(0);
        return m_house.robot->press(QStringLiteral("Save the certificate…"));
    };
    QVERIFY(saveAs(QStringLiteral("/proc/certificate.json"))); // where nobody makes files
    QTRY_VERIFY_WITH_TIMEOUT(m_house.robot->sees(QStringLiteral("can't be written")), patience);
    const auto path = folder.filePath(QStringLiteral("certificate.json"));
    QVERIFY(saveAs(path));
    QTRY_VERIFY_WITH_TIMEOUT(m_house.robot->sees(QStringLiteral("The certificate is saved")), patience);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(!QJsonDocument::fromJson(file.readAll()).object().isEmpty());
}

void tst_InterviewOffers::aNewLinkIsMadeWhenItIsConfirmed()
{
    const auto runId = request(QStringLiteral("cand_13"));
    m_server.call("POST", QStringLiteral("/integration/interviews/%1/plan/approve").arg(runId));
    show(runId);
    QTRY_VERIFY_WITH_TIMEOUT(choose(QStringLiteral("Make a new link…")), patience);
    QVERIFY(m_house.robot->sees(QStringLiteral("stops working at once")));
    QVERIFY(m_house.robot->find(QStringLiteral("Back"))->hasFocus());
    QCOMPARE(m_house.proxy->count("POST", runId.toUtf8()), 0);
    QVERIFY(m_house.robot->press(QStringLiteral("Back")));
    QVERIFY(!m_house.robot->find(QStringLiteral("Make the link")));
    QVERIFY(choose(QStringLiteral("Make a new link…")));
    QVERIFY(m_house.robot->press(QStringLiteral("Make the link")));
    QTRY_VERIFY_WITH_TIMEOUT(m_house.robot->sees(QStringLiteral("The new link is there")), patience);
    QCOMPARE(m_house.proxy->count("POST", runId.toUtf8()), 1);
}

void tst_InterviewOffers::anAnswerDoesNotRenameThePlaceOfAnotherPage()
{
    const auto runId = request(QStringLiteral("cand_14"));
    const auto path = "/integration/interviews/" + runId.toUtf8();
    m_house.proxy->add({"GET", path, Fault::Hold});
    show(runId, "report"); // which isn't there
    QTRY_VERIFY_WITH_TIMEOUT(m_house.proxy->held() > 0, patience);
    m_house.console->workspace().navigator().go({"interviews"});
    m_house.proxy->clear();
    m_house.proxy->release();
    QTRY_VERIFY_WITH_TIMEOUT(m_house.proxy->count("GET", path + "/history") > 0, patience); // it was read
    QCOMPARE(m_house.console->workspace().navigator().current().page, "interviews");
    m_house.console->workspace().navigator().back();
    QTRY_VERIFY_WITH_TIMEOUT(m_house.robot->sees(QStringLiteral("Request's quality")), patience);
}

void tst_InterviewOffers::deliveriesHaveTheirWordsOnTheTimeline()
{
    QVERIFY(beAdministrator());
    const auto requested = m_server.call("POST", QStringLiteral("/integration/interviews"),
        {{QStringLiteral("position"), QStringLiteral("Ward nurse")},
            {QStringLiteral("level"), QStringLiteral("MID")},
            {QStringLiteral("callbackUrl"), QStringLiteral("https://receiver.invalid/hook")}});
    QVERIFY2(!requested.isEmpty(), qPrintable(m_server.explanation()));
    show(requested.value(QLatin1String("runId")).toString(), "timeline");
    QTRY_VERIFY_WITH_TIMEOUT(m_house.robot->sees(QStringLiteral("On its way")), patience);
}

void tst_InterviewOffers::theRequestIsShownWithWhatWouldMakeItBetter()
{
    const auto made = m_server.call("POST", QStringLiteral("/integration/interviews"),
        {{QStringLiteral("position"), QStringLiteral("Warehouse planner")},
            {QStringLiteral("level"), QStringLiteral("SENIOR")},
            {QStringLiteral("qualifications"),
                QJsonArray{QStringLiteral("Plans shifts for two hundred people"), QStringLiteral("Excel")}},
            {QStringLiteral("jobDescription"),
                QStringLiteral("You plan who works when, and what is where, in our three warehouses.")},
            {QStringLiteral("language"), QStringLiteral("en")}, {QStringLiteral("durationMinutes"), 45},
            {QStringLiteral("externalId"), QStringLiteral("ats_77")},
            {QStringLiteral("candidateName"), QStringLiteral("Grace Hopper")},
            {QStringLiteral("metadata"),
                QJsonObject{{QStringLiteral("department"), QStringLiteral("logistics")},
                    {QStringLiteral("urgent"), true}}}});
    const auto runId = made.value(QLatin1String("runId")).toString();
    QVERIFY2(!runId.isEmpty(), qPrintable(m_server.explanation()));
    show(runId, "request");
    QTRY_VERIFY_WITH_TIMEOUT(robotSees("What was asked for"), patience);
    for (const auto *part :
        {"Warehouse planner", "45 minutes", "ats_77", "Plans shifts for two hundred people",
            "in our three warehouses", "department", "logistics", "Where your organisation's events go",
            "Name three or more qualifications", "Send the candidate's profile.", "Name the company."})
        QVERIFY2(robotSees(part), part);
    QVERIFY(!robotSees("Grace Hopper"));
    QVERIFY(robotSees("For the next request:")); // of this one nothing can be supplied any more
    m_house.console->window().resize(1180, 1500);
    m_house.robot->shoot(QStringLiteral("interview-request"));
    m_server.call("DELETE", QStringLiteral("/integration/interviews/") + runId);
    m_house.robot->key(Qt::Key_F5);
    QTRY_VERIFY_WITH_TIMEOUT(robotSees("Nothing is known that would make it better."), patience);
    const auto incomplete = m_server.call("POST", QStringLiteral("/integration/interviews"),
        {{QStringLiteral("position"), QStringLiteral("Warehouse worker")}});
    QCOMPARE(incomplete.value(QLatin1String("state")).toString(), QStringLiteral("INFO_NEEDED"));
    show(incomplete.value(QLatin1String("runId")).toString(), "request");
    QTRY_VERIFY_WITH_TIMEOUT(robotSees("Say which level of experience the job wants."), patience);
    QVERIFY(!robotSees("For the next request:"));
}

QTEST_MAIN(tst_InterviewOffers)
#include "tst_interviewoffers.moc"
