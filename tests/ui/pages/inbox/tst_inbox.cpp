// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/approvalsmodel.h"
#include "pages/documents/reportview.h"
#include "pages/documents/transcriptview.h"
#include "uihouse/house.h"
#include "uisupport/candidate.h"

#include <QAction>

using namespace candor;
using uitest::patience;

class tst_Inbox : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void eachScoreLeadsToItsWordsInTheTranscript();
    void aPersonsScoreStandsBesideTheMachines();
    void aReportIsApprovedWithTheKeyboard();
    void aReportIsRejectedWithAReason();
    void twentyApprovalsTakeTwentyKeys();

private:
    uitest::SettingsHome m_settings;
    uitest::ServerProcess m_server;
    uitest::House m_house;
};

void tst_Inbox::initTestCase()
{
    QVERIFY2(m_server.start(), qPrintable(m_server.explanation()));
}

void tst_Inbox::init()
{
    QVERIFY(m_house.open(m_server));
}

void tst_Inbox::cleanup()
{
    m_house.close();
}

void tst_Inbox::eachScoreLeadsToItsWordsInTheTranscript()
{
    const auto runId
        = requestReport(m_server, QStringLiteral("Senior Software Engineer"), QStringLiteral("cand_1"));
    QVERIFY2(!runId.isEmpty(), qPrintable(m_server.explanation()));
    QVERIFY(m_house.openInbox(1));
    auto *report = m_house.console->window().findChild<pages::ReportView *>();
    auto *transcript = m_house.console->window().findChild<pages::TranscriptView *>();
    QTRY_VERIFY_WITH_TIMEOUT(report->isVisible(), patience);
    m_house.robot->shoot(QStringLiteral("report"));
    const auto evidence = report->evidence();
    QVERIFY(evidence.size() > 2);
    for (const auto &piece : evidence) {
        m_house.robot->key(Qt::Key_BracketRight);
        QCOMPARE(transcript->marked(), piece.quote);
    }
    m_house.robot->shoot(QStringLiteral("report-evidence"));
    m_house.robot->key(Qt::Key_BracketLeft);
    QCOMPARE(transcript->marked(), evidence.at(evidence.size() - 2).quote);
    m_house.robot->key(Qt::Key_T);
    QVERIFY(!transcript->isVisible());
    m_house.robot->key(Qt::Key_T);
    QVERIFY(transcript->isVisible());
    desktop::useAppearance(desktop::Appearance::Dark);
    m_house.console->window().resize(1600, 960);
    QCOMPARE(transcript->marked(), evidence.at(evidence.size() - 2).quote); // in the other colours, too
    m_house.robot->shoot(QStringLiteral("report-dark-wide"));
}

void tst_Inbox::aPersonsScoreStandsBesideTheMachines()
{
    QVERIFY(m_house.openInbox(1)); // of the test before
    m_house.robot->key(Qt::Key_O);
    auto *score = m_house.robot->find(QStringLiteral("Score from 1 to 5"));
    QVERIFY(score);
    QTRY_VERIFY_WITH_TIMEOUT(score->hasFocus(), patience);
    m_house.robot->type(QStringLiteral("1.7"));
    m_house.robot->key(Qt::Key_Return, Qt::ControlModifier); // of the score, which wants a reason
    QVERIFY(m_house.decisions().open().isEmpty());
    QVERIFY(!score->hasFocus());
    for (const auto *action : m_house.console->window().currentPage()->commands())
        QVERIFY2(action->text() != QLatin1String("Approve") || !action->isEnabled(), "while it is asked");
    m_house.robot->type(QStringLiteral("Told otherwise on the phone."));
    m_house.robot->shoot(QStringLiteral("report-override"));
    score->setFocus();
    m_house.robot->key(Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(m_house.decisions().open().isEmpty());
    QTRY_VERIFY_WITH_TIMEOUT(m_house.robot->sees(QStringLiteral("Person 1.7")), patience);
    QVERIFY(m_house.robot->sees(QStringLiteral("Told otherwise on the phone.")));
    QVERIFY(m_house.robot->sees(QStringLiteral("Machine ")));
    m_house.robot->shoot(QStringLiteral("report-overridden"));
}

void tst_Inbox::aReportIsApprovedWithTheKeyboard()
{
    QVERIFY(m_house.openInbox(1)); // of the test before
    m_house.decisions().setWindow(std::chrono::hours(1));
    const auto runId = m_house.list()->currentIndex().data(models::ApprovalsModel::RunIdRole).toString();
    m_house.robot->key(Qt::Key_A);
    QCOMPARE(m_house.decisions().open().size(), 1);
    QVERIFY(!m_house.robot->sees(QStringLiteral("is approved")));
    m_house.decisions().sendNow();
    QTRY_VERIFY_WITH_TIMEOUT(m_house.robot->sees(QStringLiteral("is approved")), patience);
    QCOMPARE(m_server.stateOf(runId), QStringLiteral("ASSESSMENT_APPROVED"));
    QTRY_VERIFY_WITH_TIMEOUT(m_house.robot->sees(QStringLiteral("Nothing waits for you")), patience);
}

void tst_Inbox::aReportIsRejectedWithAReason()
{
    const auto runId
        = requestReport(m_server, QStringLiteral("Senior Software Engineer"), QStringLiteral("cand_2"));
    QVERIFY2(!runId.isEmpty(), qPrintable(m_server.explanation()));
    QVERIFY(m_house.openInbox(1));
    m_house.robot->key(Qt::Key_R);
    QTRY_VERIFY_WITH_TIMEOUT(m_house.robot->find(QStringLiteral("Why do you reject this report?")), patience);
    m_house.robot->type(QStringLiteral("Somebody else answered."));
    m_house.robot->key(Qt::Key_Return, Qt::ControlModifier);
    m_house.decisions().sendNow();
    QTRY_VERIFY_WITH_TIMEOUT(m_house.robot->sees(QStringLiteral("is rejected")), patience);
    QCOMPARE(m_server.stateOf(runId), QStringLiteral("CANCELLED"));
}

void tst_Inbox::twentyApprovalsTakeTwentyKeys()
{
    constexpr int plans = 20;
    QStringList runIds;
    for (int i = 0; i < plans; ++i)
        runIds.append(
            m_server.requestPlan(QStringLiteral("Engineer"), QStringLiteral("cand_%1").arg(100 + i)));
    QVERIFY2(!runIds.contains(QString()), qPrintable(m_server.explanation()));
    QVERIFY(m_house.openInbox(plans));
    m_house.decisions().setWindow(std::chrono::hours(1));
    for (int i = 1; i <= plans; ++i) {
        QTRY_VERIFY_WITH_TIMEOUT(m_house.canApprove(), patience);
        m_house.robot->key(Qt::Key_A);
        QCOMPARE(m_house.decisions().open().size(), i);
    }
    QVERIFY(
        m_house.console->window().windowTitle().startsWith(QLatin1String("(20) Inbox"))); // nothing has left
    QVERIFY(m_house.robot->sees(QStringLiteral("20 leaving")));
    m_house.robot->shoot(QStringLiteral("inbox-twenty"));
    m_house.decisions().sendNow();
    QTRY_VERIFY_WITH_TIMEOUT(m_house.robot->sees(QStringLiteral("Nothing waits for you")), patience);
    QTRY_VERIFY_WITH_TIMEOUT(m_house.decisions().open().isEmpty(), patience);
    for (const auto &runId : std::as_const(runIds))
        QCOMPARE(m_server.stateOf(runId), QStringLiteral("APPROVED"));
    QVERIFY(m_house.console->window().windowTitle().startsWith(QLatin1String("Inbox")));
}

QTEST_MAIN(tst_Inbox)
#include "tst_inbox.moc"
