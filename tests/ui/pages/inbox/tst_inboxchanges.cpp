// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/inbox/decisionbar.h"
#include "uihouse/house.h"
#include "uisupport/candidate.h"

using namespace candor;
using uitest::FaultyProxy;
using Fault = FaultyProxy::Fault;
using uitest::patience;

// A report that is asked about, and one that changes while it is looked at.
class tst_InboxChanges : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void aQuestionIsAnsweredWithTheWordsItRestsOn();
    void aQuestionWhoseAnswerGotLostIsAskedAgain();
    void anotherPersonsScoreIsTold();
    void theBarEndsTheWindowWhateverCanBeDecided();

private:
    uitest::SettingsHome m_settings;
    uitest::ServerProcess m_server;
    uitest::House m_house;
    QString m_runId;
};

void tst_InboxChanges::initTestCase()
{
    QVERIFY2(m_server.start(), qPrintable(m_server.explanation()));
    m_runId = requestReport(m_server, QStringLiteral("Senior Software Engineer"), QStringLiteral("cand_1"));
    QVERIFY2(!m_runId.isEmpty(), qPrintable(m_server.explanation()));
}

void tst_InboxChanges::init()
{
    QVERIFY(m_house.open(m_server));
    QVERIFY(m_house.openInbox(1));
}

void tst_InboxChanges::cleanup()
{
    m_house.close();
}

void tst_InboxChanges::aQuestionIsAnsweredWithTheWordsItRestsOn()
{
    m_house.robot->key(Qt::Key_C);
    auto *question = m_house.robot->find(QStringLiteral("Question about the report"));
    QVERIFY(question);
    QTRY_VERIFY_WITH_TIMEOUT(question->hasFocus(), patience);
    m_house.robot->type(QStringLiteral("What about idempotency and retries?"));
    m_house.robot->key(Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(m_house.robot->sees(QStringLiteral("Agent")), patience);

    QTRY_VERIFY_WITH_TIMEOUT(
        m_house.robot->sees(QStringLiteral("What about idempotency and retries?")), patience);
    m_house.robot->shoot(QStringLiteral("report-chat"));
    m_house.robot->key(Qt::Key_Escape);
    QTRY_VERIFY_WITH_TIMEOUT(m_house.list()->hasFocus(), patience);
    m_house.robot->key(Qt::Key_T);
    QTRY_VERIFY_WITH_TIMEOUT(m_house.robot->find(QStringLiteral("Transcript")), patience);
}

void tst_InboxChanges::aQuestionWhoseAnswerGotLostIsAskedAgain()
{
    m_house.proxy->add({"POST", "/assessment/chat", Fault::CutAfter, {}, 1});
    m_house.robot->key(Qt::Key_C);
    m_house.robot->type(QStringLiteral("What about idempotency?"));
    m_house.robot->key(Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(m_house.robot->sees(QStringLiteral("No answer")), patience);
    QVERIFY(m_house.robot->press(QStringLiteral("Ask again")));
    QTRY_VERIFY_WITH_TIMEOUT(m_house.robot->sees(QStringLiteral("Agent")), patience);
    QCOMPARE(m_house.proxy->count("POST", "/assessment/chat"), 2);
}

void tst_InboxChanges::anotherPersonsScoreIsTold()
{
    const auto report = m_server.call("GET", QStringLiteral("/integration/interviews/") + m_runId)
                            .value(QLatin1String("assessment"))
                            .toObject();
    const auto competency = report.value(QLatin1String("competencies")).toArray().first().toObject();
    QVERIFY(!competency.isEmpty());
    m_server.call("POST", QStringLiteral("/integration/interviews/%1/assessment/override").arg(m_runId),
        {{QStringLiteral("competencyId"), competency.value(QLatin1String("id"))},
            {QStringLiteral("score"), 1.5}, {QStringLiteral("reason"), QStringLiteral("Heard otherwise.")}});
    m_house.robot->key(Qt::Key_F5);
    QTRY_VERIFY_WITH_TIMEOUT(m_house.robot->sees(QStringLiteral("changed a score")), patience);
    QTRY_VERIFY_WITH_TIMEOUT(
        m_house.robot->sees(competency.value(QLatin1String("name")).toString()), patience);
    QVERIFY(m_house.robot->sees(QStringLiteral("Person 1.5")));
    m_house.robot->shoot(QStringLiteral("report-changed"));
}

// In the smallest window what can be decided about a plan takes two lines, about a report one.
void tst_InboxChanges::theBarEndsTheWindowWhateverCanBeDecided()
{
    const auto plan = m_server.requestPlan(QStringLiteral("Engineer"), QStringLiteral("cand_2"));
    QVERIFY(!plan.isEmpty());
    auto &window = m_house.console->window();
    window.resize(980, 560);
    const auto widgets = window.findChildren<QWidget *>();
    const auto it = std::find_if(widgets.begin(), widgets.end(),
        [](const QWidget *widget) { return dynamic_cast<const pages::DecisionBar *>(widget); });
    QVERIFY(it != widgets.end());
    const auto *bar = *it;
    const auto isAtTheEnd
        = [bar] { return bar->geometry().bottom() == bar->parentWidget()->rect().bottom(); };
    const int button = m_house.robot->find(QStringLiteral("Approve"))->height();
    auto &navigator = m_house.console->workspace().navigator();
    navigator.go({"inbox", plan});
    QTRY_VERIFY_WITH_TIMEOUT(m_house.robot->sees(QStringLiteral("Revise")), patience);
    QTRY_VERIFY_WITH_TIMEOUT(bar->height() > 2 * button && isAtTheEnd(), patience);
    navigator.go({"inbox", m_runId});
    QTRY_VERIFY_WITH_TIMEOUT(m_house.robot->sees(QStringLiteral("Override score")), patience);
    QTRY_VERIFY_WITH_TIMEOUT(bar->height() < 2 * button && isAtTheEnd(), patience);
    m_house.robot->shoot(QStringLiteral("inbox-narrow"));
}

QTEST_MAIN(tst_InboxChanges)
#include "tst_inboxchanges.moc"
