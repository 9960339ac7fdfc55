// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/webhookwords.h"
#include "uihouse/house.h"

#include <QJsonArray>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>

using namespace candor;
using uitest::FaultyProxy;
using Fault = FaultyProxy::Fault;
using uitest::patience;

class tst_WebhooksPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void everyEventAndStateHasWords();
    void aWebhookIsSetUpAndItsSecretShownOnce();
    void anAddressThatIsRefusedSaysSoAtItsField();
    void aTestShowsTheWholeExchange_data();
    void aTestShowsTheWholeExchange();
    void eventsAreChosenWithTheirExamples();
    void noEventAtAllIsNotTakenForAll();
    void theSecretIsRotatedAndTheOldOneCountsDown();
    void oneSecretIsMadeHoweverOftenItIsAskedFor();
    void aSecretWhoseAnswerIsLostIsKeptForARepeat();
    void whatIsBeingChangedSurvivesAReload();
    void itIsToldWhichLayerIsInEffectAndWhy();
    void aWebhookIsDeletedOnceItsHostIsTyped();
    void whatHappensToThePageHasAFace_data();
    void whatHappensToThePageHasAFace();
    void thePageIsClosedWhileARequestIsOut();

private:
    [[nodiscard]] bool openPage();
    // The webhook as the server has it; empty when there is none.
    [[nodiscard]] QJsonObject stored();
    void setUp();
    [[nodiscard]] QString shownCode(const QString &name) const;
    [[nodiscard]] QString configPath() const
    {
        return QStringLiteral("/tenants/%1/webhook-config").arg(m_server.tenantId());
    }
    [[nodiscard]] QString receiverUrl() const
    {
        return m_receiver.url().toString() + QStringLiteral("/hook");
    }
    [[nodiscard]] uitest::Robot &robot() const { return *m_house.robot; }

    uitest::SettingsHome m_settings;
    uitest::ServerProcess m_server;
    uitest::FaultyProxy m_receiver; // of events
    uitest::House m_house;
};

void tst_WebhooksPage::initTestCase()
{
    m_server.set(QStringLiteral("CANDOR_WEBHOOKS_ALLOW_NETWORKS"), QStringLiteral("127.0.0.0/8"));
    m_server.set(QStringLiteral("CANDOR_WEBHOOKS_ALLOW_HTTP"), QStringLiteral("*"));
    QVERIFY2(m_server.start(), qPrintable(m_server.explanation()));
}

void tst_WebhooksPage::init()
{
    m_receiver.clear();
    m_receiver.add({"", "", Fault::Answer, FaultyProxy::answerOf(200, "taken")});
    QVERIFY(m_house.open(m_server));
}

void tst_WebhooksPage::cleanup()
{
    m_house.close();
    m_server.call("DELETE", configPath());
}

bool tst_WebhooksPage::openPage()
{
    return m_house.openAsAdministrator("webhooks")
        && QTest::qWaitFor([this] { return robot().sees(QStringLiteral("Where events go")); }, patience);
}

QJsonObject tst_WebhooksPage::stored()
{
    return m_server.call("GET", configPath());
}

void tst_WebhooksPage::setUp()
{
    m_server.call("PUT", configPath(), {{QStringLiteral("callbackUrl"), receiverUrl()}});
}

QString tst_WebhooksPage::shownCode(const QString &name) const
{
    const auto *code = qobject_cast<QPlainTextEdit *>(robot().find(name));
    return code ? code->toPlainText() : QString();
}

void tst_WebhooksPage::everyEventAndStateHasWords()
{
    for (int i = 0; i < domain::eventTypeCount; ++i) {
        const auto name = domain::name(domain::EventType(i));
        QVERIFY2(models::eventWord(name) != models::spelt(name), qPrintable(name));
    }
    QCOMPARE(
        models::eventWord(QStringLiteral("interview.some_news")), QStringLiteral("Interview: some news"));
    for (const auto *state : {"PER_INTERVIEW", "IN_EFFECT", "SHADOWED", "INACTIVE", "DISABLED", "ABSENT"}) {
        const auto name = QString::fromLatin1(state);
        QVERIFY(!models::layerState(name).text.isEmpty());
        QVERIFY(
            models::layerReason(QStringLiteral("tenant"), name, QStringLiteral("?")) != QLatin1String("?"));
    }
    for (const auto *state : {"OK", "FAILING", "OPEN", "DISABLED", "INACTIVE"})
        QVERIFY(models::destinationState(QString::fromLatin1(state)).text != QLatin1String(state));
    QCOMPARE(models::destinationState(QStringLiteral("OK")).tone, look::Tone::Success);
}

void tst_WebhooksPage::aWebhookIsSetUpAndItsSecretShownOnce()
{
    QVERIFY(openPage());
    QTRY_VERIFY_WITH_TIMEOUT(robot().sees(QStringLiteral("Nothing is set up here.")), patience);
    robot().shoot(QStringLiteral("webhooks-empty"));
    QVERIFY(robot().fill(QStringLiteral("Address"), receiverUrl()));
    QVERIFY(robot().press(QStringLiteral("Save")));
    QTRY_VERIFY_WITH_TIMEOUT(robot().sees(QStringLiteral("The webhook is saved.")), patience);
    const auto *secret = qobject_cast<QLineEdit *>(robot().find(QStringLiteral("New secret")));
    QVERIFY(secret && secret->text().startsWith(QLatin1String("whsec_")));
    QVERIFY(stored()[QLatin1String("secretHint")].toString().endsWith(secret->text().right(4)));
    robot().shoot(QStringLiteral("webhooks-saved"));
    QVERIFY(robot().press(QStringLiteral("I have stored it")) && robot().press(QStringLiteral("Done")));
    QVERIFY(!robot().sees(QStringLiteral("I have stored it")));
    QTRY_VERIFY_WITH_TIMEOUT(
        robot().sees(QStringLiteral("It is switched on, and goes before the platform's.")), patience);
    QVERIFY(!robot().find(QStringLiteral("Save"))->isEnabled()); // nothing is changed
}

void tst_WebhooksPage::anAddressThatIsRefusedSaysSoAtItsField()
{
    QVERIFY(openPage());
    QVERIFY(robot().fill(QStringLiteral("Address"), QStringLiteral("https://10.1.2.3/hook")));
    QVERIFY(robot().press(QStringLiteral("Save")));
    QTRY_VERIFY_WITH_TIMEOUT(robot().sees(QStringLiteral("The server refuses this")), patience);
    QVERIFY(robot()
            .find(QStringLiteral("Address"))
            ->accessibleDescription()
            .contains(QStringLiteral("The server doesn't send there: it wants https and a public host")));
    robot().shoot(QStringLiteral("webhooks-refused"));
    QVERIFY(stored().isEmpty());
    QVERIFY(robot().fill(QStringLiteral("Address"), receiverUrl())); // what was typed is still to change
    QVERIFY(robot().press(QStringLiteral("Save")));
    QTRY_VERIFY_WITH_TIMEOUT(robot().sees(QStringLiteral("The webhook is saved.")), patience);
}

void tst_WebhooksPage::aTestShowsTheWholeExchange_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("word");
    QTest::newRow("taken") << 200 << QStringLiteral("Delivered");
    QTest::newRow("refused") << 503 << QStringLiteral("Not delivered");
}

void tst_WebhooksPage::aTestShowsTheWholeExchange()
{
    QFETCH(int, status);
    QFETCH(QString, word);
    m_receiver.add({"", "", Fault::Answer,
        FaultyProxy::answerOf(status, "upstream is being deployed", "X-Served-By: edge-7\r\n")});
    setUp();
    QVERIFY(openPage());
    QVERIFY(robot().press(QStringLiteral("Send a test")));
    QTRY_VERIFY_WITH_TIMEOUT(robot().sees(QStringLiteral("The receiver answered %1.").arg(status)), patience);
    const auto response = shownCode(QStringLiteral("Message"));
    QVERIFY2(response.startsWith(QStringLiteral("HTTP %1").arg(status)), qPrintable(response));
    QVERIFY2(response.contains(QLatin1String("edge-7")), qPrintable(response));
    QVERIFY2(response.contains(QLatin1String("upstream is being deployed")), qPrintable(response));
    QVERIFY(robot().press(QStringLiteral("Request")));
    const auto request = shownCode(QStringLiteral("Message"));
    QVERIFY2(request.startsWith(QStringLiteral("POST ") + receiverUrl()), qPrintable(request));
    QVERIFY2(request.contains(QLatin1String("webhook-signature: ")), qPrintable(request));
    QVERIFY(robot().sees(word));
    m_house.console->window().resize(1180, 1500);
    robot().shoot(QStringLiteral("webhooks-test-%1").arg(status));
}

void tst_WebhooksPage::eventsAreChosenWithTheirExamples()
{
    setUp();
    QVERIFY(openPage());
    auto *all = qobject_cast<QRadioButton *>(
        robot().find(QStringLiteral("All events, also those that a newer version will know")));
    QVERIFY(all && all->isChecked());
    QVERIFY(!robot().find(QStringLiteral("Skills are checked"))->isEnabled());
    QVERIFY(robot().press(QStringLiteral("Only these")));
    QVERIFY(robot().press(QStringLiteral("Skills are checked")));
    QVERIFY(robot().press(QStringLiteral("Example: Plan approved")));
    QTRY_VERIFY_WITH_TIMEOUT(
        shownCode(QStringLiteral("Example of the event")).contains(QLatin1String("\"interview.approved\"")),
        patience);
    m_house.console->window().resize(1180, 1500);
    robot().shoot(QStringLiteral("webhooks-events"));
    robot().key(Qt::Key_S, Qt::ControlModifier);
    QTRY_VERIFY_WITH_TIMEOUT(robot().sees(QStringLiteral("The webhook is saved.")), patience);
    const auto events = stored()[QLatin1String("events")].toArray();
    QCOMPARE(events.size(), domain::eventTypeCount - 1);
    QVERIFY(!events.contains(QStringLiteral("interview.validating_skills")));
}

void tst_WebhooksPage::noEventAtAllIsNotTakenForAll()
{
    setUp();
    QVERIFY(openPage());
    QVERIFY(robot().press(QStringLiteral("Only these")));
    for (int i = 0; i < domain::eventTypeCount; ++i)
        QVERIFY(robot().press(models::eventWord(domain::name(domain::EventType(i)))));
    QVERIFY(robot().press(QStringLiteral("Save")));
    QVERIFY(robot().sees(QStringLiteral("Tick at least one event.")));
    m_house.console->window().resize(1180, 1500);
    robot().shoot(QStringLiteral("webhooks-no-event"));
    QVERIFY(robot().press(models::eventWord(QStringLiteral("interview.approved"))));
    QVERIFY(!robot().sees(QStringLiteral("Tick at least one event.")));
    QVERIFY(robot().press(QStringLiteral("Save")));
    QTRY_VERIFY_WITH_TIMEOUT(robot().sees(QStringLiteral("The webhook is saved.")), patience);
    QCOMPARE(m_house.proxy->count("PUT", "/webhook-config"), 1);
    QCOMPARE(stored()[QLatin1String("events")].toArray(), QJsonArray{QStringLiteral("interview.approved")});
}

void tst_WebhooksPage::theSecretIsRotatedAndTheOldOneCountsDown()
{
    setUp();
    const auto before = stored()[QLatin1String("secretHint")].toString();
    QVERIFY(openPage());
    QVERIFY(robot().press(QStringLiteral("New secret…")));
    QCOMPARE(m_house.proxy->count("PUT", "/webhook-config"), 0); // it is asked first
    robot().shoot(QStringLiteral("webhooks-rotate"));
    QVERIFY(robot().press(QStringLiteral("Make a new secret")));
    QTRY_VERIFY_WITH_TIMEOUT(robot().sees(QStringLiteral("The secret before signs along for")), patience);
    const auto *secret = qobject_cast<QLineEdit *>(robot().find(QStringLiteral("New secret")));
    QVERIFY(secret && secret->text().startsWith(QLatin1String("whsec_")));
    const auto now = stored();
    QVERIFY(now[QLatin1String("secretHint")].toString() != before);
    QVERIFY(now[QLatin1String("secretHint")].toString().endsWith(secret->text().right(4)));
    QVERIFY(!now[QLatin1String("rotationEndsAt")].isNull());
    m_house.console->window().resize(1180, 1500);
    robot().shoot(QStringLiteral("webhooks-rotated"));
    desktop::useAppearance(desktop::Appearance::Dark);
    robot().shoot(QStringLiteral("webhooks-dark"));
}

void tst_WebhooksPage::oneSecretIsMadeHoweverOftenItIsAskedFor()
{
    setUp();
    QVERIFY(openPage());
    const auto other = QStringLiteral("https://other.example.com/");
    QVERIFY(robot().fill(QStringLiteral("Address"), other));
    m_house.proxy->add({"PUT", "/webhook-config", Fault::Hold});
    QVERIFY(robot().press(QStringLiteral("New secret…")));
    auto *make = qobject_cast<QPushButton *>(robot().find(QStringLiteral("Make a new secret")));
    QVERIFY(make);
    make->click();
    make->click();
    QTRY_COMPARE_WITH_TIMEOUT(m_house.proxy->held(), 1, patience);
    QVERIFY(!robot().find(QStringLiteral("New secret…"))->isEnabled());
    QVERIFY(!robot().find(QStringLiteral("Save"))->isEnabled());
    m_house.proxy->clear();
    m_house.proxy->release();
    QTRY_VERIFY_WITH_TIMEOUT(robot().sees(QStringLiteral("I have stored it")), patience);
    QCOMPARE(m_house.proxy->count("PUT", "/webhook-config"), 1);
    QCOMPARE(stored()[QLatin1String("callbackUrl")].toString(), receiverUrl());
    QCOMPARE(qobject_cast<QLineEdit *>(robot().find(QStringLiteral("Address")))->text(), other);
    QVERIFY(robot().find(QStringLiteral("Save"))->isEnabled());
}

void tst_WebhooksPage::aSecretWhoseAnswerIsLostIsKeptForARepeat()
{
    setUp();
    const auto before = stored()[QLatin1String("secretHint")].toString();
    QVERIFY(openPage());
    m_house.proxy->add({"PUT", "/webhook-config", Fault::CutAfter, {}, 1});
    QVERIFY(
        robot().press(QStringLiteral("New secret…")) && robot().press(QStringLiteral("Make a new secret")));
    QTRY_VERIFY_WITH_TIMEOUT(robot().sees(QStringLiteral("Whether the new secret signs already")), patience);
    QVERIFY(!robot().find(QStringLiteral("New secret…"))->isEnabled()); // not another one
    const auto hint = stored()[QLatin1String("secretHint")].toString();
    QVERIFY(hint != before);
    m_house.console->window().resize(1180, 1500);
    robot().shoot(QStringLiteral("webhooks-rotation-unknown"));
    QVERIFY(robot().press(QStringLiteral("Try again")));
    QTRY_VERIFY_WITH_TIMEOUT(robot().sees(QStringLiteral("I have stored it")), patience);
    const auto *secret = qobject_cast<QLineEdit *>(robot().find(QStringLiteral("New secret")));
    QVERIFY(secret && hint.endsWith(secret->text().right(4)));
    QCOMPARE(stored()[QLatin1String("secretHint")].toString(), hint);
    QList<QByteArray> saves;
    for (const auto &request : m_house.proxy->requests()) {
        if (request.method == "PUT")
            saves.append(request.body);
    }
    QCOMPARE(saves.size(), 2);
    QCOMPARE(saves.first(), saves.last());
}

void tst_WebhooksPage::whatIsBeingChangedSurvivesAReload()
{
    setUp();
    QVERIFY(openPage());
    QVERIFY(robot().fill(QStringLiteral("Address"), QStringLiteral("https://other.example.com/")));
    const int before = m_house.proxy->count("GET", "/webhook-config");
    robot().key(Qt::Key_F5);
    QTRY_VERIFY_WITH_TIMEOUT(m_house.proxy->count("GET", "/webhook-resolution") > before, patience);
    QCOMPARE(qobject_cast<QLineEdit *>(robot().find(QStringLiteral("Address")))->text(),
        QStringLiteral("https://other.example.com/"));
}

void tst_WebhooksPage::itIsToldWhichLayerIsInEffectAndWhy()
{
    setUp();
    QVERIFY(openPage());
    QTRY_VERIFY_WITH_TIMEOUT(
        robot().sees(QStringLiteral("It is switched on, and goes before the platform's.")), patience);
    QVERIFY(robot().sees(QStringLiteral("Interview's own address")));
    QVERIFY(robot().sees(receiverUrl()));
    m_server.call("PUT", configPath(),
        {{QStringLiteral("callbackUrl"), receiverUrl()}, {QStringLiteral("isActive"), false}});
    robot().key(Qt::Key_F5);
    QTRY_VERIFY_WITH_TIMEOUT(
        robot().sees(QStringLiteral("It is switched off, so that the next one is asked.")), patience);
}

void tst_WebhooksPage::aWebhookIsDeletedOnceItsHostIsTyped()
{
    setUp();
    QVERIFY(openPage());
    QVERIFY(robot().press(QStringLiteral("Delete the webhook")));
    const auto prompt = QStringLiteral("Type “127.0.0.1” to go on.");
    QVERIFY(robot().fill(prompt, QStringLiteral("127.0.0.1")));
    QVERIFY(robot().press(QStringLiteral("Delete it")));
    QTRY_VERIFY_WITH_TIMEOUT(!robot().sees(QStringLiteral("Delete the webhook")), patience);
    QVERIFY(stored().isEmpty());
}

void tst_WebhooksPage::whatHappensToThePageHasAFace_data()
{
    QTest::addColumn<FaultyProxy::Rule>("rule");
    QTest::addColumn<QString>("said");
    const auto answered = [](int status, const char *code) {
        return FaultyProxy::Rule{"GET", "/webhook-config", Fault::Answer,
            FaultyProxy::problem(status, code, "Retry-After: 60\r\n")};
    };
    QTest::newRow("forbidden") << answered(403, "PERMISSION_REQUIRED")
                               << QStringLiteral("Your role doesn't allow this");
    QTest::newRow("too many") << answered(429, "RATE_LIMITED") << QStringLiteral("The server is busy");
    QTest::newRow("a fault") << answered(500, "INTERNAL_ERROR")
                             << QStringLiteral("The server made a mistake");
    QTest::newRow("away") << FaultyProxy::Rule{"GET", "/webhook-config", Fault::CutBefore}
                          << QStringLiteral("The connection to");
}

void tst_WebhooksPage::whatHappensToThePageHasAFace()
{
    QFETCH(FaultyProxy::Rule, rule);
    QFETCH(QString, said);
    m_house.proxy->add(rule);
    QVERIFY(m_house.openAsAdministrator("webhooks"));
    QTRY_VERIFY_WITH_TIMEOUT(robot().sees(said), patience);
    m_house.proxy->clear();
    QVERIFY(robot().press(QStringLiteral("Try again")));
    QTRY_VERIFY_WITH_TIMEOUT(robot().find(QStringLiteral("Address")), patience);
}

void tst_WebhooksPage::thePageIsClosedWhileARequestIsOut()
{
    m_house.proxy->add({"GET", "/webhook-config", Fault::Hold});
    QVERIFY(m_house.openAsAdministrator("webhooks"));
    QTRY_VERIFY_WITH_TIMEOUT(m_house.proxy->held() > 0, patience);
    m_house.console->session().signOut();
    m_house.proxy->release();
    QTRY_COMPARE_WITH_TIMEOUT(m_house.proxy->count("POST", "/auth/logout"), 1, patience);
    QVERIFY(robot().find(QStringLiteral("Password")));
}

QTEST_MAIN(tst_WebhooksPage)
#include "tst_webhookspage.moc"
