// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/interview/reportpdf.h"
#include "uihouse/house.h"
#include "uisupport/candidate.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QMenu>
#include <QProcess>

using namespace candor;
using uitest::FaultyProxy;
using Fault = FaultyProxy::Fault;
using uitest::patience;

namespace {

// What is written in a PDF, with letters that are set as one taken apart.
QString wordsIn(const QByteArray &text)
{
    return QString::fromUtf8(text).normalized(QString::NormalizationForm_KC).simplified();
}

} // namespace

// Everything about one interview, before a real server.
class tst_InterviewPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void everyStepIsOnTheTimeline();
    void refusalsSayWhatToDo_data();
    void refusalsSayWhatToDo();
    void nothingCanBeDoneBeforeTheInterviewIsThere();
    void nothingCanBeDoneToTheInterviewBefore();
    void whatIsMissingIsSupplied();
    void theCommandIsCopiedWithoutTheToken();
    void anInterviewIsCancelledOnceTheWordIsTyped();
    void erasingShowsACertificate();
    void backLeadsToTheInbox();
    void theReportIsSavedWhole();

private:
    QString request(const QString &candidate);
    void show(const QString &runId, const char *tab = "");
    bool choose(const QString &command);
    // The commands that work.
    [[nodiscard]] QStringList choices() const;
    // Recruiters may neither cancel nor erase.
    bool beAdministrator();

    uitest::SettingsHome m_settings;
    uitest::ServerProcess m_server;
    uitest::House m_house;
};

void tst_InterviewPage::initTestCase()
{
    QVERIFY2(m_server.start(), qPrintable(m_server.explanation()));
}

void tst_InterviewPage::init()
{
    QVERIFY(m_house.open(m_server));
    QVERIFY(m_house.signIn());
}

void tst_InterviewPage::cleanup()
{
    m_house.close();
}

QString tst_InterviewPage::request(const QString &candidate)
{
    return m_server.requestPlan(QStringLiteral("Senior Software Engineer"), candidate);
}

void tst_InterviewPage::show(const QString &runId, const char *tab)
{
    m_house.console->workspace().navigator().go(
        {"interview", runId, *tab ? QUrlQuery(QStringLiteral("tab=") + QLatin1String(tab)) : QUrlQuery()});
}

bool tst_InterviewPage::choose(const QString &command)
{
    for (auto *action : m_house.console->window().currentPage()->commands()) {
        if (action->text() == command && action->isEnabled()) {
            action->trigger();
            return true;
        }
    }
    return false;
}

QStringList tst_InterviewPage::choices() const
{
    QStringList texts;
    for (const auto *action : m_house.console->window().currentPage()->commands()) {
        if (action->isEnabled() && action->isVisible())
            texts.append(action->text());
    }
    return texts;
}

bool tst_InterviewPage::beAdministrator()
{
    m_house.close();
    return m_house.open(m_server) && m_house.openAsAdministrator("inbox");
}

void tst_InterviewPage::everyStepIsOnTheTimeline()
{
    const auto runId = request(QStringLiteral("cand_1"));
    QVERIFY2(!runId.isEmpty(), qPrintable(m_server.explanation()));
    show(runId, "timeline");
    QTRY_VERIFY_WITH_TIMEOUT(m_house.robot->sees(QStringLiteral("Candor wrote a plan")), patience);
    QVERIFY(m_house.robot->sees(QStringLiteral("asked for the interview")));
    QVERIFY(!m_house.robot->sees(QStringLiteral("rejected the plan")));
    m_server.call("POST", QStringLiteral("/integration/interviews/%1/plan/reject").arg(runId),
        {{QStringLiteral("reason"), QStringLiteral("Too long for us.")}});
    QTRY_VERIFY_WITH_TIMEOUT(m_house.robot->sees(QStringLiteral("rejected the plan")), patience);
    QVERIFY(m_house.robot->sees(QStringLiteral("Too long for us.")));
    m_house.robot->shoot(QStringLiteral("interview-timeline"));
}

void tst_InterviewPage::refusalsSayWhatToDo_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<QString>("headline");
    QTest::newRow("403") << FaultyProxy::problem(403, "PERMISSION_REQUIRED")
                         << QStringLiteral("Your role doesn't allow this");
    QTest::newRow("404") << FaultyProxy::problem(404, "NOT_FOUND")
                         << QStringLiteral("It isn't there any more");
    QTest::newRow("429") << FaultyProxy::problem(429, "RATE_LIMITED", "Retry-After: 60\r\n")
                         << QStringLiteral("The server is busy");
    QTest::newRow("500") << FaultyProxy::problem(500, "INTERNAL_ERROR")
                         << QStringLiteral("The server made a mistake");
}

void tst_InterviewPage::refusalsSayWhatToDo()
{
    QFETCH(QByteArray, answer);
    QFETCH(QString, headline);
    const auto runId = request(QStringLiteral("cand_2"));
    m_house.proxy->add({"GET", "/integration/interviews/", Fault::Answer, answer});
    show(runId);
    QTRY_VERIFY_WITH_TIMEOUT(m_house.robot->sees(headline), patience);
    m_house.proxy->clear();
    QVERIFY(m_house.robot->press(QStringLiteral("Try again")));
    QTRY_VERIFY_WITH_TIMEOUT(m_house.robot->sees(QStringLiteral("Request's quality")), patience);
    m_server.call("DELETE", QStringLiteral("/integration/interviews/") + runId);
}

void tst_InterviewPage::nothingCanBeDoneBeforeTheInterviewIsThere()
{
    QVERIFY(beAdministrator());
    m_house.console->workspace().navigator().go({"interview"});
    QVERIFY(m_house.robot->sees(QStringLiteral("No interview is chosen")));
    QCOMPARE(choices(), QStringList());
    m_house.robot->key(Qt::Key_E, Qt::ControlModifier);
    QVERIFY(m_house.robot->sees(QStringLiteral("No interview is chosen")));
}

void tst_InterviewPage::nothingCanBeDoneToTheInterviewBefore()
{
    QVERIFY(beAdministrator());
    const auto runId = request(QStringLiteral("cand_9"));
    const auto other = request(QStringLiteral("cand_10"));
    show(runId);
    QTRY_VERIFY_WITH_TIMEOUT(m_house.robot->sees(QStringLiteral("Request's quality")), patience);
    QVERIFY(choices().contains(QStringLiteral("Cancel the interview…")));
    m_house.proxy->add({"GET", "/integration/interviews/" + other.toUtf8(), Fault::Answer,
        FaultyProxy::problem(404, "NOT_FOUND")});
    show(other);
    QCOMPARE(choices(), QStringList());
    QTRY_VERIFY_WITH_TIMEOUT(m_house.robot->sees(QStringLiteral("It isn't there any more")), patience);
    QCOMPARE(choices(), QStringList());
    m_house.proxy->clear();
    QVERIFY(m_house.robot->press(QStringLiteral("Try again")));
    QTRY_VERIFY_WITH_TIMEOUT(choices().contains(QStringLiteral("Cancel the interview…")), patience);
    m_house.console->workspace().navigator().go({"interview"});
    QCOMPARE(choices(), QStringList());
}

void tst_InterviewPage::whatIsMissingIsSupplied()
{
    const auto runId = m_server
                           .call("POST", QStringLiteral("/integration/interviews"),
                               {{QStringLiteral("position"), QStringLiteral("Ward nurse")},
                                   {QStringLiteral("level"), QStringLiteral("MID")}})
                           .value(QLatin1String("runId"))
                           .toString();
    show(runId);
    QTRY_VERIFY_WITH_TIMEOUT(m_house.robot->sees(QStringLiteral("Something is missing")), patience);
    m_house.robot->shoot(QStringLiteral("interview-missing"));
    QVERIFY(m_house.robot->fill(QStringLiteral("Job description"), QStringLiteral("A nurse")));
    QVERIFY(!m_house.robot->press(QStringLiteral("Supply"))); // too little
    m_house.robot->find(QStringLiteral("Job description"))->setFocus();
    m_house.robot->type(
        QStringLiteral(" for our surgical ward who plans shifts, leads a team of six and trains newcomers."));
    QVERIFY(m_house.robot->press(QStringLiteral("Supply")));
    QTRY_COMPARE_WITH_TIMEOUT(m_server.stateOf(runId), QStringLiteral("PENDING"), patience);
    QTRY_VERIFY_WITH_TIMEOUT(!m_house.robot->sees(QStringLiteral("Something is missing")), patience);
}

void tst_InterviewPage::theCommandIsCopiedWithoutTheToken()
{
    const auto runId = request(QStringLiteral("cand_3"));
    show(runId);
    QTRY_VERIFY_WITH_TIMEOUT(m_house.robot->sees(QStringLiteral("Request's quality")), patience);
    m_house.robot->shoot(QStringLiteral("interview-overview"));
    QVERIFY(choose(QStringLiteral("Copy as cURL")));
    const auto command = QGuiApplication::clipboard()->text();
    QVERIFY(command.contains(runId));
    QVERIFY(command.contains(QLatin1String("$CANDOR_TOKEN")));
    QVERIFY(!command.contains(QLatin1String("eyJ")));
}

void tst_InterviewPage::anInterviewIsCancelledOnceTheWordIsTyped()
{
    QVERIFY(beAdministrator());
    const auto runId = request(QStringLiteral("cand_4"));
    show(runId);
    QTRY_VERIFY_WITH_TIMEOUT(m_house.robot->sees(QStringLiteral("Request's quality")), patience);
    QVERIFY(choose(QStringLiteral("Cancel the interview…")));
    QTRY_VERIFY_WITH_TIMEOUT(m_house.robot->find(QStringLiteral("Cancel the interview")), patience);
    QVERIFY(!m_house.robot->press(QStringLiteral("Cancel the interview")));
    m_house.robot->type(QStringLiteral("cancel"));
    QVERIFY(m_house.robot->press(QStringLiteral("Cancel the interview")));
    QTRY_VERIFY_WITH_TIMEOUT(m_house.robot->sees(QStringLiteral("The interview is cancelled")), patience);
    QCOMPARE(m_server.stateOf(runId), QStringLiteral("CANCELLED"));
    QTRY_VERIFY_WITH_TIMEOUT(!choose(QStringLiteral("Cancel the interview…")), patience);
}

void tst_InterviewPage::erasingShowsACertificate()
{
    QVERIFY(beAdministrator());
    const auto runId = request(QStringLiteral("cand_5"));
    show(runId);
    QTRY_VERIFY_WITH_TIMEOUT(m_house.robot->sees(QStringLiteral("Request's quality")), patience);
    QVERIFY(choose(QStringLiteral("Erase the candidate's data…")));
    QTRY_VERIFY_WITH_TIMEOUT(m_house.robot->find(QStringLiteral("Erase the data")), patience);
    m_house.robot->type(QStringLiteral("cand_6"));
    QVERIFY(!m_house.robot->press(QStringLiteral("Erase the data")));
    m_house.robot->shoot(QStringLiteral("interview-erase"));
    QVERIFY(choose(QStringLiteral("Erase the candidate's data…")));
    m_house.robot->type(QStringLiteral("cand_5"));
    QVERIFY(m_house.robot->press(QStringLiteral("Erase the data")));
    QTRY_VERIFY_WITH_TIMEOUT(m_house.robot->sees(QStringLiteral("Certificate ")), patience);
    QVERIFY(m_house.robot->find(QStringLiteral("Save the certificate…")));
    m_house.robot->shoot(QStringLiteral("interview-erased"));
}

void tst_InterviewPage::backLeadsToTheInbox()
{
    const auto runId = request(QStringLiteral("cand_7"));
    QTRY_VERIFY_WITH_TIMEOUT(m_house.canApprove(), patience);
    m_house.list()->setFocus();
    m_house.robot->key(Qt::Key_H);
    QTRY_VERIFY_WITH_TIMEOUT(m_house.robot->sees(QStringLiteral("Candor wrote a plan")), patience);
    m_house.robot->key(Qt::Key_Left, Qt::AltModifier);
    QTRY_VERIFY_WITH_TIMEOUT(m_house.list()->isVisible(), patience);
    m_house.robot->key(Qt::Key_Right, Qt::AltModifier);
    QTRY_VERIFY_WITH_TIMEOUT(m_house.robot->sees(QStringLiteral("Candor wrote a plan")), patience);
    QVERIFY(choose(QStringLiteral("Decide in the inbox")));
    QTRY_VERIFY_WITH_TIMEOUT(m_house.list()->isVisible(), patience);
}

void tst_InterviewPage::theReportIsSavedWhole()
{
    const auto runId
        = requestReport(m_server, QStringLiteral("Senior Software Engineer"), QStringLiteral("cand_8"));
    QVERIFY2(!runId.isEmpty(), qPrintable(m_server.explanation()));
    show(runId, "report");
    QTRY_VERIFY_WITH_TIMEOUT(m_house.robot->sees(QStringLiteral("of 100")), patience);
    m_house.robot->shoot(QStringLiteral("interview-report"));
    const auto answer = m_server.call("GET", QStringLiteral("/integration/interviews/") + runId);
    const auto interview = api::interviewFromJson(answer);
    QVERIFY(interview.has_value());
    const QTemporaryDir folder;
    const auto path = folder.filePath(QStringLiteral("report.pdf"));
    QVERIFY(pages::writeReportPdf(*interview, path));
    QProcess reader;
    reader.start(QStringLiteral("pdftotext"), {path, QStringLiteral("-")});
    QVERIFY(reader.waitForFinished(patience));
    const auto text = wordsIn(reader.readAllStandardOutput());
    QVERIFY(text.contains(QLatin1String("Senior Software Engineer")));
    QVERIFY(text.contains(QLatin1String("Not approved by a person yet.")));
    for (const auto &score : interview->assessment->competencies)
        QVERIFY2(text.contains(score.name.simplified()), qPrintable(score.name));
    for (const auto &turn : interview->assessment->transcript)
        QVERIFY2(text.contains(turn.text.simplified().left(20)), qPrintable(turn.text));
    for (const auto &verdict : interview->assessment->qualifications) {
        for (const auto &piece : verdict.evidence)
            QVERIFY2(text.contains(piece.quote.simplified().left(20)), qPrintable(piece.quote));
    }
    // Flags, a person's score, and what speaks for and against it.
    auto changed = *interview;
    changed.assessment->flags = {QStringLiteral("PROMPT_INJECTION")};
    changed.summary.attention = QStringLiteral("the planner keeps failing");
    auto &score = changed.assessment->competencies.first();
    score.override = domain::Override{4.5, QStringLiteral("Was better in the talk"),
        QStringLiteral("robin@example.org"), interview->summary.updatedAt};
    score.strengths = {QStringLiteral("Names numbers")};
    score.concerns = {QStringLiteral("Worked alone")};
    QVERIFY(pages::writeReportPdf(changed, path));
    reader.start(QStringLiteral("pdftotext"), {path, QStringLiteral("-")});
    QVERIFY(reader.waitForFinished(patience));
    const auto whole = wordsIn(reader.readAllStandardOutput());
    for (const auto *part : {"Tried to instruct the assessor", "the planner keeps failing", "Person 4.5",
             "Was better in the talk", "robin@example.org", "+ Names numbers", "Worked alone"})
        QVERIFY2(whole.contains(QLatin1String(part)), part);
    score.override->actor = QStringLiteral("USER:0199c0de"); // a credential, and nobody's name
    QVERIFY(pages::writeReportPdf(changed, path));
    reader.start(QStringLiteral("pdftotext"), {path, QStringLiteral("-")});
    QVERIFY(reader.waitForFinished(patience));
    const auto nameless = wordsIn(reader.readAllStandardOutput());
    QVERIFY(nameless.contains(QLatin1String("Was better in the talk")));
    QVERIFY(!nameless.contains(QLatin1String("0199c0de")));
    QVERIFY(!pages::writeReportPdf(*interview, folder.filePath(QStringLiteral("no/such/folder.pdf"))));
}

QTEST_MAIN(tst_InterviewPage)
#include "tst_interviewpage.moc"
