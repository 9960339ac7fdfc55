// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/newinterview/qualityview.h"
#include "uihouse/house.h"

#include <QLineEdit>
#include <QRandomGenerator>

using namespace candor;
using uitest::FaultyProxy;
using Fault = FaultyProxy::Fault;
using uitest::patience;

class tst_NewInterview : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void whatIsRequestedIsWhatWasTyped();
    void theQualityIsTheServers();
    void whatTheServerRefusesIsSaidAtItsField();
    void aLostAnswerMakesOneInterview();
    void whatWasTypedIsThereTheNextTime();
    void nothingIsTypedOrSentTwiceWhileARequestIsSent();
    void whoeverWentElsewhereIsNotCalledBack();
    void aRefusalTakesNobodysFocus();
    void whatWasTypedIsThrownAwayWhenItIsConfirmed();

private:
    // Sends, and keeps it back until the proxy is told to release it.
    bool sendSlowly();
    bool openForm();
    [[nodiscard]] int interviews();

    uitest::SettingsHome m_settings;
    uitest::ServerProcess m_server;
    uitest::House m_house;
};

void tst_NewInterview::initTestCase()
{
    QVERIFY2(m_server.start(), qPrintable(m_server.explanation()));
}

void tst_NewInterview::init()
{
    QVERIFY(m_house.open(m_server));
    QVERIFY(m_house.signIn());
}

void tst_NewInterview::cleanup()
{
    m_house.close();
}

bool tst_NewInterview::openForm()
{
    m_house.robot->key(Qt::Key_N, Qt::ControlModifier);
    return QTest::qWaitFor(
        [this] {
            const auto *field = m_house.robot->find(QStringLiteral("Position"));
            return field && field->hasFocus();
        },
        patience);
}

int tst_NewInterview::interviews()
{
    return m_server.call("GET", QStringLiteral("/integration/interviews"))
        .value(QLatin1String("total"))
        .toInt();
}

void tst_NewInterview::whatIsRequestedIsWhatWasTyped()
{
    QVERIFY(openForm());
    QVERIFY(!m_house.robot->press(QStringLiteral("Request the interview")));
    m_house.robot->type(QStringLiteral("Senior Engineer"));
    m_house.robot->find(QStringLiteral("Requirements"))->setFocus();
    for (const auto *line : {"Five years of production TypeScript", "Distributed systems design at scale",
             "Async patterns in daily work"}) {
        m_house.robot->type(QString::fromLatin1(line));
        m_house.robot->key(Qt::Key_Return);
    }
    QVERIFY(m_house.robot->fill(QStringLiteral("Reference"), QStringLiteral("cand_1")));
    QVERIFY(m_house.robot->sees(QStringLiteral("Say which level the job wants.")));
    auto *level = m_house.robot->find(QStringLiteral("Level"));
    level->setFocus();
    m_house.robot->key(Qt::Key_Down);
    m_house.robot->key(Qt::Key_Down);
    m_house.robot->key(Qt::Key_Down);
    QVERIFY(m_house.robot->sees(QStringLiteral("A plan can be written.")));
    m_house.robot->shoot(QStringLiteral("new-interview"));
    QVERIFY(m_house.robot->press(QStringLiteral("Request the interview")));
    QTRY_VERIFY_WITH_TIMEOUT(m_house.robot->sees(QStringLiteral("Request's quality")), patience);
    const auto runId = m_house.console->workspace().navigator().current().object;
    QTRY_COMPARE_WITH_TIMEOUT(m_server.stateOf(runId), QStringLiteral("PENDING"), patience);
    const auto made = m_server.call("GET", QStringLiteral("/integration/interviews/") + runId);
    QCOMPARE(made.value(QLatin1String("position")).toString(), QStringLiteral("Senior Engineer"));
    QCOMPARE(made.value(QLatin1String("level")).toString(), QStringLiteral("SENIOR"));
    QCOMPARE(made.value(QLatin1String("candidateRef")).toString(), QStringLiteral("cand_1"));
    QVERIFY(openForm()); // empty for the next one
    QVERIFY(!m_house.robot->press(QStringLiteral("Request the interview")));
}

void tst_NewInterview::theQualityIsTheServers()
{
    QRandomGenerator random(11);
    const auto maybe = [&random](const QString &text) { return random.bounded(2) ? text : QString(); };
    for (int i = 0; i < 40; ++i) {
        domain::InterviewRequest request;
        request.position = QStringLiteral("Engineer %1").arg(i);
        if (random.bounded(2))
            request.level = domain::Level(random.bounded(4));
        for (int n = random.bounded(5); n > 0; --n)
            request.qualifications.append(random.bounded(2)
                    ? QStringLiteral("Shell %1").arg(n)
                    : QStringLiteral("Writes %1 good tests daily").arg(n));
        request.jobDescription = maybe(
            QStringLiteral("Plans shifts and leads a team. ").repeated(random.bounded(2) ? 2 : 12).trimmed());
        request.candidateProfile = maybe(QStringLiteral("Ten years of it."));
        request.companyName = maybe(QStringLiteral("Acme Corp"));
        request.candidateRef = maybe(QStringLiteral("cand_%1").arg(i));
        const auto answer
            = m_server.call("POST", QStringLiteral("/integration/interviews"), api::toJson(request));
        QCOMPARE(answer.value(QLatin1String("dataQuality")).toString(),
            domain::name(domain::dataQuality(request)));
        QCOMPARE(answer.value(QLatin1String("missingFields")).toArray().isEmpty(),
            domain::missingFields(request).isEmpty());
        QCOMPARE(pages::improvements(request).isEmpty(),
            domain::dataQuality(request) == domain::DataQuality::Excellent);
    }
}

void tst_NewInterview::whatTheServerRefusesIsSaidAtItsField()
{
    QVERIFY(openForm());
    m_house.robot->type(QStringLiteral("Engineer"));
    QVERIFY(m_house.robot->fill(QStringLiteral("E-mail"), QStringLiteral("not an address")));
    QVERIFY(m_house.robot->press(QStringLiteral("Request the interview")));
    auto *email = m_house.robot->find(QStringLiteral("E-mail"));
    QTRY_VERIFY_WITH_TIMEOUT(email->hasFocus(), patience);
    m_house.robot->shoot(QStringLiteral("new-interview-refused"));
    QCOMPARE(m_house.console->workspace().navigator().current().page, "new-interview");
}

void tst_NewInterview::aLostAnswerMakesOneInterview()
{
    QVERIFY(openForm());
    const auto before = interviews();
    QVERIFY(m_house.robot->fill(QStringLiteral("Position"), QStringLiteral("Engineer")));
    QVERIFY(m_house.robot->fill(QStringLiteral("E-mail"), QStringLiteral("c@example.com")));
    m_house.proxy->add({"POST", "/integration/interviews", Fault::CutAfter, {}, 1});
    QVERIFY(m_house.robot->press(QStringLiteral("Request the interview")));
    QTRY_VERIFY_WITH_TIMEOUT(m_house.robot->sees(QStringLiteral("The connection to")), patience);
    QVERIFY(m_house.robot->press(QStringLiteral("Request the interview")));
    QTRY_VERIFY_WITH_TIMEOUT(m_house.robot->sees(QStringLiteral("Request's quality")), patience);
    QCOMPARE(m_house.proxy->count("POST", "/integration/interviews"), 2);
    QCOMPARE(interviews(), before + 1);
}

void tst_NewInterview::whatWasTypedIsThereTheNextTime()
{
    QVERIFY(openForm());
    m_house.robot->type(QStringLiteral("Ward nurse"));
    QVERIFY(m_house.robot->fill(QStringLiteral("Name"), QStringLiteral("Maria Lopez")));
    m_house.console->session().signOut();
    QVERIFY(m_house.signIn());
    QVERIFY(openForm());
    QVERIFY(m_house.robot->sees(QStringLiteral("is here again")));
    QVERIFY(m_house.robot->press(QStringLiteral("Discard it")));
    QVERIFY(!m_house.robot->press(QStringLiteral("Request the interview")));
    m_house.console->session().signOut();
    QVERIFY(m_house.signIn());
    QVERIFY(openForm());
    QVERIFY(!m_house.robot->sees(QStringLiteral("is here again")));
}

bool tst_NewInterview::sendSlowly()
{
    m_house.proxy->add({"POST", "/integration/interviews", Fault::Hold});
    return m_house.robot->press(QStringLiteral("Request the interview"))
        && QTest::qWaitFor([this] { return m_house.proxy->held() == 1; }, patience);
}

void tst_NewInterview::nothingIsTypedOrSentTwiceWhileARequestIsSent()
{
    QVERIFY(openForm());
    m_house.robot->type(QStringLiteral("Engineer"));
    QVERIFY(sendSlowly());
    QVERIFY(!m_house.robot->find(QStringLiteral("Position"))->isEnabled());
    QVERIFY(!m_house.robot->press(QStringLiteral("Request the interview")));
    QVERIFY(!m_house.robot->press(QStringLiteral("Discard")));
    m_house.proxy->clear();
    m_house.proxy->release();
    QTRY_VERIFY_WITH_TIMEOUT(m_house.robot->sees(QStringLiteral("Request's quality")), patience);
    QCOMPARE(m_house.proxy->count("POST", "/integration/interviews"), 1);
    QVERIFY(openForm());
    QVERIFY(m_house.robot->find(QStringLiteral("Position"))->isEnabled());
}

void tst_NewInterview::whoeverWentElsewhereIsNotCalledBack()
{
    QVERIFY(openForm());
    m_house.robot->type(QStringLiteral("Engineer"));
    QVERIFY(sendSlowly());
    m_house.console->workspace().navigator().go({"interviews"});
    m_house.proxy->clear();
    m_house.proxy->release();
    QTRY_VERIFY_WITH_TIMEOUT(m_house.robot->sees(QStringLiteral("The interview is requested")), patience);
    QCOMPARE(m_house.console->workspace().navigator().current().page, "interviews");
}

void tst_NewInterview::aRefusalTakesNobodysFocus()
{
    QVERIFY(!m_server.requestPlan(QStringLiteral("Engineer"), QStringLiteral("cand_2")).isEmpty());
    QVERIFY(openForm());
    m_house.robot->type(QStringLiteral("Engineer"));
    QVERIFY(m_house.robot->fill(QStringLiteral("E-mail"), QStringLiteral("not an address")));
    const auto *send = m_house.robot->find(QStringLiteral("Request the interview"));
    QVERIFY(sendSlowly());
    m_house.console->workspace().navigator().go({"inbox"});
    QTRY_VERIFY_WITH_TIMEOUT(m_house.list()->hasFocus(), patience);
    m_house.proxy->clear();
    m_house.proxy->release();
    QTRY_VERIFY_WITH_TIMEOUT(send->isEnabled(), patience); // the answer is there
    QVERIFY(m_house.list()->hasFocus());
}

void tst_NewInterview::whatWasTypedIsThrownAwayWhenItIsConfirmed()
{
    QVERIFY(openForm());
    m_house.robot->type(QStringLiteral("Engineer"));
    QVERIFY(m_house.robot->press(QStringLiteral("Discard")));
    QVERIFY(m_house.robot->press(QStringLiteral("Back")));
    QCOMPARE(qobject_cast<QLineEdit *>(m_house.robot->find(QStringLiteral("Position")))->text(),
        QStringLiteral("Engineer"));
    QVERIFY(m_house.robot->press(QStringLiteral("Discard")));
    QVERIFY(m_house.robot->press(QStringLiteral("Throw it away")));
    QCOMPARE(m_house.console->workspace().navigator().current().page, "inbox");
    QVERIFY(openForm());
    QVERIFY(!m_house.robot->press(QStringLiteral("Request the interview"))); // empty
    QVERIFY(m_house.robot->press(QStringLiteral("Discard"))); // of nothing
    QCOMPARE(m_house.console->workspace().navigator().current().page, "inbox");
}

QTEST_MAIN(tst_NewInterview)
#include "tst_newinterview.moc"
