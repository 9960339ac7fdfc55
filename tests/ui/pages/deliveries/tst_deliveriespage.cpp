// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/deliverywords.h"
#include "pages/deliveries/deliverywatch.h"
#include "parts/table.h"
#include "receiver.h"

#include <QAction>
#include <QComboBox>
#include <QFile>
#include <QJsonDocument>
#include <QPlainTextEdit>

using namespace candor;
using uitest::FaultyProxy;
using Fault = FaultyProxy::Fault;
using uitest::patience;
using namespace std::chrono_literals;

class tst_DeliveriesPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void eachReasonIsToldWithItsWayOut_data();
    void eachReasonIsToldWithItsWayOut();
    void aReasonOfANewerServerIsToldInItsOwnWords();
    void eachEndOfAnAttemptIsTold_data();
    void eachEndOfAnAttemptIsTold();
    void whatIsInTroubleIsCounted();
    void nothingHasBeenSentYet();
    void aFailedDeliveryShowsWhatCameBackAndWhatIsNext();
    void whatWaitsForAnEarlierOneLeadsThere();
    void whatIsNotShownIsNotSentAgain();
    void oneThatIsOnlyNamedIsShownOnceItIsKnown();
    void aRefusalIsToldOfTheDeliveryItIsAbout();
    void whatIsSentAgainArrives();
    void aRangeIsRecoveredToItsEnd();
    void theListIsFiltered();
    void whatHappensToTheListHasAFace_data();
    void whatHappensToTheListHasAFace();
    void thePageIsClosedWhileARequestIsOut();

private:
    [[nodiscard]] parts::Table *table() const
    {
        return m_house.console->window().findChild<parts::Table *>();
    }
    [[nodiscard]] bool openPage();
    [[nodiscard]] QString message() const;
    [[nodiscard]] bool canResend() const;
    bool choose(const QString &box, const QString &entry);
    [[nodiscard]] uitest::Robot &robot() const { return *m_house.robot; }

    uitest::SettingsHome m_settings;
    uitest::ServerProcess m_server;
    uitest::Receiver m_receiver;
    uitest::House m_house;
};

void tst_DeliveriesPage::initTestCase()
{
    uitest::Receiver::allow(m_server);
    QVERIFY2(m_server.start(), qPrintable(m_server.explanation()));
}

void tst_DeliveriesPage::init()
{
    QVERIFY(m_house.open(m_server));
}

void tst_DeliveriesPage::cleanup()
{
    m_house.close();
}

bool tst_DeliveriesPage::openPage()
{
    return m_house.openAsAdministrator("deliveries")
        && QTest::qWaitFor([this] { return table() && table()->isVisible(); }, patience);
}

QString tst_DeliveriesPage::message() const
{
    const auto *code = qobject_cast<QPlainTextEdit *>(robot().find(QStringLiteral("Message")));
    return code ? code->toPlainText() : QString();
}

bool tst_DeliveriesPage::canResend() const
{
    const auto actions = m_house.console->window().findChildren<QAction *>();
    return std::any_of(actions.begin(), actions.end(), [](const QAction *action) {
        return action->text() == QLatin1String("Send again") && action->isEnabled();
    });
}

bool tst_DeliveriesPage::choose(const QString &box, const QString &entry)
{
    auto *choices = qobject_cast<QComboBox *>(robot().find(box));
    const int index = choices ? choices->findText(entry) : -1;
    if (index >= 0)
        choices->setCurrentIndex(index);
    return index >= 0;
}

void tst_DeliveriesPage::eachReasonIsToldWithItsWayOut_data()
{
    QTest::addColumn<QString>("code");
    QFile schemas(QStringLiteral(CANDOR_SOURCE_DIR "/resources/api-docs/schemas/deliveries.json"));
    QVERIFY(schemas.open(QIODevice::ReadOnly));
    auto at = QJsonDocument::fromJson(schemas.readAll()).object();
    for (const auto *step : {"DeliveryWhy", "properties", "code"})
        at = at.value(QLatin1String(step)).toObject();
    const auto codes = at.value(QLatin1String("enum")).toArray();
    QVERIFY(codes.size() > 10);
    for (const auto code : codes)
        QTest::newRow(qPrintable(code.toString())) << code.toString();
}

void tst_DeliveriesPage::eachReasonIsToldWithItsWayOut()
{
    QFETCH(QString, code);
    const domain::Timestamp now(1'000'000'000'000ms);
    api::Delivery delivery;
    delivery.why = {code, QStringLiteral("the server's words"), now + 1h, {}};
    const auto told = models::whyTold(delivery, now);
    QVERIFY(!told.headline.text.isEmpty());
    QVERIFY(told.headline.text != delivery.why.detail); // it has words of its own
    QVERIFY(!told.headline.text.contains(code));
    QVERIFY(told.advice.contains(QLatin1String("Next at ")));
    QVERIFY(!models::whyTold(delivery, now + 2h).advice.contains(QLatin1String("Next at ")));
    const bool isTrouble = told.headline.tone == look::Tone::Danger;
    if (isTrouble)
        QVERIFY(!models::whyTold(delivery, now + 2h).advice.isEmpty()); // there is a way out
}

void tst_DeliveriesPage::aReasonOfANewerServerIsToldInItsOwnWords()
{
    api::Delivery delivery;
    delivery.why = {QStringLiteral("SOMETHING_NEW"), QStringLiteral("Something new."), {}, {}};
    QCOMPARE(models::whyTold(delivery, {}).headline.text, QStringLiteral("Something new."));
}

void tst_DeliveriesPage::eachEndOfAnAttemptIsTold_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("errorClass");
    QTest::addColumn<QString>("told");
    QTest::addColumn<QString>("advice");
    const auto row
        = [](const char *name, int status, const char *errorClass, const char *told, const char *advice) {
              QTest::newRow(name) << status << QString::fromLatin1(errorClass) << QString::fromLatin1(told)
                                  << QString::fromLatin1(advice);
          };
    row("taken", 204, "", "answered 204", "");
    row("busy", 503, "HTTP_STATUS", "answered 503", "look into its log");
    row("not let in", 401, "HTTP_STATUS", "answered 401", "check the secret");
    row("nothing there", 404, "HTTP_STATUS", "answered 404", "correct the webhook's");
    row("elsewhere", 302, "HTTP_STATUS", "answered 302", "Redirects aren't followed");
    row("no host", 0, "DNS_FAILED", "isn't known", "spelling");
    row("nobody there", 0, "CONNECT_FAILED", "No connection", "firewalls");
    row("too slow", 0, "TIMEOUT", "too long", "answer first");
    row("unknown here", 0, "SOMETHING_NEW", "Something new", "");
}

void tst_DeliveriesPage::eachEndOfAnAttemptIsTold()
{
    QFETCH(int, status);
    QFETCH(QString, errorClass);
    QFETCH(QString, told);
    QFETCH(QString, advice);
    api::DeliveryAttempt attempt;
    if (status > 0)
        attempt.status = status;
    attempt.errorClass = errorClass;
    QVERIFY2(models::attemptTold(attempt).text.contains(told), qPrintable(models::attemptTold(attempt).text));
    QCOMPARE(
        models::attemptTold(attempt).tone, errorClass.isEmpty() ? look::Tone::Success : look::Tone::Danger);
    QVERIFY2(models::attemptAdvice(attempt).contains(advice), qPrintable(models::attemptAdvice(attempt)));
    QCOMPARE(models::attemptAdvice(attempt).isEmpty(), advice.isEmpty());
}

void tst_DeliveriesPage::whatIsInTroubleIsCounted()
{
    api::DestinationHealth well;
    well.state = QStringLiteral("OK");
    well.pending = 7;
    auto failing = well;
    failing.state = QStringLiteral("OPEN");
    failing.pending = 3;
    auto disabled = well;
    disabled.state = QStringLiteral("DISABLED");
    disabled.pending = 0;
    api::Undelivered undelivered;
    QCOMPARE(pages::inTrouble({well}, undelivered), 0);
    QCOMPARE(pages::inTrouble({well, failing}, undelivered), 3);
    QCOMPARE(pages::inTrouble({disabled}, undelivered), 1); // nothing waits there, yet somebody should look
    undelivered.failed = 2;
    QCOMPARE(pages::inTrouble({well, failing}, undelivered), 5);
}

void tst_DeliveriesPage::nothingHasBeenSentYet()
{
    QVERIFY(m_house.openAsAdministrator("deliveries"));
    QTRY_VERIFY_WITH_TIMEOUT(robot().sees(QStringLiteral("Nothing has been sent yet")), patience);
    QTRY_VERIFY_WITH_TIMEOUT(robot().find(QStringLiteral("Set up a webhook"))->hasFocus(), patience);
    QTRY_VERIFY_WITH_TIMEOUT(robot().sees(QStringLiteral("Everything has arrived")), patience);
    robot().shoot(QStringLiteral("deliveries-empty"));
    QVERIFY(robot().press(QStringLiteral("Set up a webhook")));
    QTRY_VERIFY_WITH_TIMEOUT(robot().find(QStringLiteral("Address")), patience);
}

void tst_DeliveriesPage::aFailedDeliveryShowsWhatCameBackAndWhatIsNext()
{
    m_receiver.answer(503, "upstream is being deployed", "X-Served-By: edge-7\r\n");
    QVERIFY(m_receiver.receive(m_server));
    QVERIFY(!m_server.requestPlan(QStringLiteral("Engineer"), QStringLiteral("cand_1")).isEmpty());
    QVERIFY(uitest::waitForDelivery(m_server, QStringLiteral("PENDING")));
    QVERIFY(openPage());
    QTRY_VERIFY_WITH_TIMEOUT(
        robot().sees(QStringLiteral("The last attempt failed; it is tried again")), patience);
    QVERIFY(robot().sees(QStringLiteral("Next at ")));
    QTRY_VERIFY_WITH_TIMEOUT(robot().sees(QStringLiteral("The receiver answered 503")), patience);
    QVERIFY2(message().startsWith(QLatin1String("HTTP 503")), qPrintable(message()));
    QVERIFY(message().contains(QLatin1String("edge-7")));
    QVERIFY(message().contains(QLatin1String("upstream is being deployed")));
    QVERIFY(robot().sees(QStringLiteral("in all")));
    robot().shoot(QStringLiteral("deliveries-failing"));
    QVERIFY(robot().press(QStringLiteral("Request")));
    QVERIFY2(message().startsWith(QLatin1String("POST http://127.0.0.1")), qPrintable(message()));
    QVERIFY(message().contains(QLatin1String("webhook-id: ")));
    QVERIFY(message().contains(QLatin1String("\"event\": \"interview.received\"")));
    desktop::useAppearance(desktop::Appearance::Dark);
    m_house.console->window().resize(1600, 960);
    robot().shoot(QStringLiteral("deliveries-dark-wide"));
}

void tst_DeliveriesPage::whatWaitsForAnEarlierOneLeadsThere()
{
    QVERIFY(openPage()); // of the test before: the interview's other events wait for the first
    table()->setCurrentIndex(table()->model()->index(0, 0));
    QTRY_VERIFY_WITH_TIMEOUT(
        robot().sees(QStringLiteral("An earlier event of the interview has to arrive first")), patience);
    m_house.console->window().resize(m_house.console->window().minimumSize());
    robot().shoot(QStringLiteral("deliveries-waiting-small"));
    QVERIFY(robot().press(QStringLiteral("Look at the earlier one")));
    QTRY_VERIFY_WITH_TIMEOUT(
        robot().sees(QStringLiteral("The last attempt failed; it is tried again")), patience);
}

void tst_DeliveriesPage::whatIsNotShownIsNotSentAgain()
{
    QVERIFY(openPage());
    QTRY_VERIFY_WITH_TIMEOUT(canResend(), patience);
    QVERIFY(choose(QStringLiteral("State"), QStringLiteral("Failed")));
    QTRY_VERIFY_WITH_TIMEOUT(robot().sees(QStringLiteral("Nothing fits these filters")), patience);
    QVERIFY(!canResend());
    QVERIFY(choose(QStringLiteral("State"), QStringLiteral("Any state")));
    QTRY_VERIFY_WITH_TIMEOUT(canResend(), patience);
}

void tst_DeliveriesPage::oneThatIsOnlyNamedIsShownOnceItIsKnown()
{
    const auto path = QStringLiteral("/tenants/%1/deliveries").arg(m_server.tenantId());
    const auto waiting = m_server.call("GET", path)[QLatin1String("items")]
                             .toArray()
                             .first()[QLatin1String("id")]
                             .toString();
    QVERIFY(openPage());
    QVERIFY(choose(QStringLiteral("Event"), QStringLiteral("Interview requested")));
    QTRY_VERIFY_WITH_TIMEOUT(table()->isVisible() && table()->model()->rowCount() == 1, patience);
    const auto failing = QStringLiteral("The last attempt failed; it is tried again");
    QTRY_VERIFY_WITH_TIMEOUT(robot().sees(failing), patience);
    m_house.proxy->add({"GET", waiting.toLatin1(), Fault::Hold});
    m_house.console->workspace().navigator().go({"deliveries", waiting});
    QTRY_COMPARE_WITH_TIMEOUT(m_house.proxy->held(), 1, patience);
    QVERIFY(!robot().sees(failing));
    QVERIFY(!canResend());
    robot().shoot(QStringLiteral("deliveries-named"));
    m_house.proxy->clear();
    m_house.proxy->release();
    QTRY_VERIFY_WITH_TIMEOUT(
        robot().sees(QStringLiteral("An earlier event of the interview has to arrive first")), patience);
    QVERIFY(canResend());
}

void tst_DeliveriesPage::aRefusalIsToldOfTheDeliveryItIsAbout()
{
    QVERIFY(openPage());
    QTRY_VERIFY_WITH_TIMEOUT(canResend(), patience);
    m_house.proxy->add({"POST", "/redeliver", Fault::Hold});
    table()->setFocus();
    robot().key(Qt::Key_S);
    QTRY_COMPARE_WITH_TIMEOUT(m_house.proxy->held(), 1, patience);
    QVERIFY(!canResend());
    table()->setCurrentIndex(table()->model()->index(0, 0));
    QTRY_VERIFY_WITH_TIMEOUT(
        robot().sees(QStringLiteral("An earlier event of the interview has to arrive first")), patience);
    QVERIFY(!canResend()); // one at a time
    m_house.proxy->answerHeld(FaultyProxy::problem(500, "INTERNAL_ERROR"));
    QTRY_VERIFY_WITH_TIMEOUT(
        robot().sees(QStringLiteral("The delivery before wasn't sent again.")), patience);
    QVERIFY(canResend());
}

void tst_DeliveriesPage::whatIsSentAgainArrives()
{
    m_receiver.answer(200, "taken");
    QVERIFY(openPage()); // of the test before
    QTRY_VERIFY_WITH_TIMEOUT(robot().sees(QStringLiteral("The receiver answered 503")), patience);
    table()->setFocus();
    robot().key(Qt::Key_S);
    const auto hasArrived = [this] {
        robot().key(Qt::Key_F5);
        return robot().sees(QStringLiteral("It arrived"));
    };
    QTRY_VERIFY_WITH_TIMEOUT(hasArrived(), patience);
    QTRY_VERIFY_WITH_TIMEOUT(robot().sees(QStringLiteral("The receiver answered 200")), patience);
    QVERIFY(m_house.proxy->count("POST", "/redeliver") == 1);
    robot().shoot(QStringLiteral("deliveries-arrived"));
}

void tst_DeliveriesPage::aRangeIsRecoveredToItsEnd()
{
    QVERIFY(openPage());
    QVERIFY(robot().press(QStringLiteral("Recover…")));
    robot().shoot(QStringLiteral("deliveries-recover"));
    QVERIFY(choose(QStringLiteral("Send again"), QStringLiteral("What lost its webhook")));
    QVERIFY(robot().press(QStringLiteral("Send all again")));
    QTRY_VERIFY_WITH_TIMEOUT(robot().sees(QStringLiteral("Sent again: 0.")), patience);
    QCOMPARE(m_house.proxy->count("POST", "/deliveries/recover"), 1);
}

void tst_DeliveriesPage::theListIsFiltered()
{
    QVERIFY(openPage());
    QVERIFY(choose(QStringLiteral("State"), QStringLiteral("Failed")));
    QTRY_VERIFY_WITH_TIMEOUT(robot().sees(QStringLiteral("Nothing fits these filters")), patience);
    QVERIFY(choose(QStringLiteral("State"), QStringLiteral("Any state")));
    QVERIFY(choose(QStringLiteral("Event"), QStringLiteral("Interview requested")));
    QTRY_VERIFY_WITH_TIMEOUT(table()->isVisible() && table()->model()->rowCount() == 1, patience);
    m_house.console->workspace().navigator().go(
        {"deliveries", {}, QUrlQuery(QStringLiteral("runId=run_1_00000000"))});
    QTRY_VERIFY_WITH_TIMEOUT(robot().find(QStringLiteral("Of one interview")), patience);
}

void tst_DeliveriesPage::whatHappensToTheListHasAFace_data()
{
    QTest::addColumn<FaultyProxy::Rule>("rule");
    QTest::addColumn<QString>("said");
    const auto answered = [](int status, const char *code) {
        return FaultyProxy::Rule{
            "GET", "/deliveries", Fault::Answer, FaultyProxy::problem(status, code, "Retry-After: 60\r\n")};
    };
    QTest::newRow("forbidden") << answered(403, "PERMISSION_REQUIRED")
                               << QStringLiteral("Your role doesn't allow this");
    QTest::newRow("too many") << answered(429, "RATE_LIMITED") << QStringLiteral("The server is busy");
    QTest::newRow("a fault") << answered(500, "INTERNAL_ERROR")
                             << QStringLiteral("The server made a mistake");
    QTest::newRow("away") << FaultyProxy::Rule{"GET", "/deliveries", Fault::CutBefore}
                          << QStringLiteral("The connection to");
}

void tst_DeliveriesPage::whatHappensToTheListHasAFace()
{
    QFETCH(FaultyProxy::Rule, rule);
    QFETCH(QString, said);
    m_house.proxy->add(rule);
    QVERIFY(m_house.openAsAdministrator("deliveries"));
    QTRY_VERIFY_WITH_TIMEOUT(robot().sees(said), patience);
    m_house.proxy->clear();
    QVERIFY(robot().press(QStringLiteral("Try again")));
    QTRY_VERIFY_WITH_TIMEOUT(table() && table()->isVisible(), patience);
}

void tst_DeliveriesPage::thePageIsClosedWhileARequestIsOut()
{
    m_house.proxy->add({"GET", "/deliveries", Fault::Hold});
    QVERIFY(m_house.openAsAdministrator("deliveries"));
    QTRY_VERIFY_WITH_TIMEOUT(m_house.proxy->held() > 0, patience);
    m_house.console->session().signOut();
    m_house.proxy->release();
    QTRY_COMPARE_WITH_TIMEOUT(m_house.proxy->count("POST", "/auth/logout"), 1, patience);
    QVERIFY(robot().find(QStringLiteral("Password")));
}

QTEST_MAIN(tst_DeliveriesPage)
#include "tst_deliveriespage.moc"
