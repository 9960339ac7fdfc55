// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/deliveries/recoverycard.h"
#include "uihouse/house.h"

#include <QComboBox>

using namespace candor;
using uitest::FaultyProxy;
using Fault = FaultyProxy::Fault;
using uitest::patience;
using namespace std::chrono_literals;

namespace {

const QByteArray recoveryId = "00000000-0000-7000-8000-000000000001";

QByteArray recoveryIn(const QByteArray &state)
{
    return "{\"id\":\"" + recoveryId
        + "\",\"since\":\"2026-01-01T00:00:00.000Z\",\"until\":\"2026-01-02T00:00:00.000Z\","
          "\"deliveryState\":\"FAILED\",\"state\":\""
        + state
        + "\",\"found\":9,\"foundIsEstimate\":false,\"finishedAt\":null,\"requeued\":4,\"skipped\":0,"
          "\"createdAt\":\"2026-01-02T00:00:00.000Z\"}";
}

} // namespace

class tst_RecoveryCard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void itIsLookedAtOnlyWhileItIsSeen();
    void aLookThatFailsIsToldOnce();
    void aQuestionStaysUntilItIsAnswered();
    void anOrderIsRepeatedAsItIsUntilTheChoiceChanges();

private:
    void say(const QByteArray &state);
    [[nodiscard]] int looks() const { return m_server->count("GET", "/recoveries/" + recoveryId); }
    [[nodiscard]] bool waitForLooks(int more) const
    {
        return QTest::qWaitFor([this, wanted = looks() + more] { return looks() >= wanted; }, patience);
    }

    std::unique_ptr<FaultyProxy> m_server; // there is none behind it
    std::unique_ptr<client::Transport> m_transport;
    std::unique_ptr<QWidget> m_window;
    std::unique_ptr<uitest::Robot> m_robot;
    pages::RecoveryCard *m_card = nullptr;
    int m_failures = 0;
};

void tst_RecoveryCard::init()
{
    m_server = std::make_unique<FaultyProxy>();
    m_transport = std::make_unique<client::Transport>(m_server->url());
    m_window = std::make_unique<QWidget>();
    m_robot = std::make_unique<uitest::Robot>(*m_window);
    m_card = new pages::RecoveryCard(client::DeliveryCalls(*m_transport), {}, {10ms, 10ms});
    m_card->setParent(m_window.get());
    m_failures = 0;
    m_card->whenFailed([this](const client::Failure &) { ++m_failures; });
    m_card->whenMoved([] { });
    m_window->show();
    say("RUNNING");
    m_card->reload();
}

void tst_RecoveryCard::cleanup()
{
    m_robot.reset();
    m_window.reset();
    m_transport.reset();
    m_server.reset();
}

void tst_RecoveryCard::say(const QByteArray &state)
{
    m_server->clear();
    m_server->add({"GET", "/recoveries", Fault::Answer,
        FaultyProxy::answerOf(200, "{\"items\":[" + recoveryIn(state) + "],\"nextCursor\":null,\"total\":1}",
            "Content-Type: application/json\r\n")});
    m_server->add({"GET", "/recoveries/", Fault::Answer,
        FaultyProxy::answerOf(200, recoveryIn(state), "Content-Type: application/json\r\n")});
}

void tst_RecoveryCard::itIsLookedAtOnlyWhileItIsSeen()
{
    QVERIFY(waitForLooks(3));
    m_window->hide();
    // Others have their turns meanwhile, and so had the one that was out.
    const auto pass = [this](int turns) {
        const int lists = m_server->count("GET", "/recoveries?");
        int asked = 0;
        QTimer turn;
        connect(&turn, &QTimer::timeout, this, [this, &asked] {
            m_card->reload();
            ++asked;
        });
        turn.start(10ms);
        return QTest::qWaitFor(
                   [&] { return m_server->count("GET", "/recoveries?") >= lists + turns; }, patience)
            && asked >= turns;
    };
    QVERIFY(pass(3));
    const int before = looks();
    QVERIFY(pass(20));
    QCOMPARE(looks(), before);
    m_window->show();
    QVERIFY(waitForLooks(3));
    say("DONE");
    QTRY_VERIFY_WITH_TIMEOUT(m_robot->sees(QStringLiteral("Sent again: 4.")), patience);
    QCOMPARE(m_failures, 0);
}

void tst_RecoveryCard::aLookThatFailsIsToldOnce()
{
    QVERIFY(waitForLooks(1));
    const FaultyProxy::Rule away{
        "GET", "/recoveries/", Fault::Answer, FaultyProxy::problem(500, "INTERNAL_ERROR")};
    m_server->add(away);
    QVERIFY(waitForLooks(5));
    QCOMPARE(m_failures, 1);
    say("RUNNING");
    QVERIFY(waitForLooks(3));
    m_server->add(away);
    QTRY_COMPARE_WITH_TIMEOUT(m_failures, 2, patience); // another one
}

void tst_RecoveryCard::aQuestionStaysUntilItIsAnswered()
{
    QVERIFY(waitForLooks(1));
    m_card->ask();
    QVERIFY(waitForLooks(3));
    QVERIFY(m_robot->find(QStringLiteral("Send all again")));
    QVERIFY(!m_robot->sees(QStringLiteral("Sending again")));
    QVERIFY(m_robot->press(QStringLiteral("Back")));
    QVERIFY(m_robot->sees(QStringLiteral("Sending again: 4 of 9")));
}

void tst_RecoveryCard::anOrderIsRepeatedAsItIsUntilTheChoiceChanges()
{
    QVERIFY(waitForLooks(1));
    m_server->add({"POST", "/deliveries/recover", Fault::CutBefore});
    m_card->ask();
    const auto send = [this] {
        const int before = m_failures;
        return m_robot->press(QStringLiteral("Send all again"))
            && QTest::qWaitFor([this, before] { return m_failures > before; }, patience);
    };
    QVERIFY(send());
    QVERIFY(send());
    qobject_cast<QComboBox *>(m_robot->find(QStringLiteral("From when")))->setCurrentIndex(2);
    QVERIFY(send());
    QList<QByteArray> keys;
    QList<QByteArray> bodies;
    for (const auto &request : m_server->requests()) {
        const auto at = request.head.indexOf("Idempotency-Key: ");
        if (request.method != "POST")
            continue;
        QVERIFY(at > 0);
        keys.append(request.head.mid(at, request.head.indexOf("\r\n", at) - at));
        bodies.append(request.body);
    }
    QCOMPARE(keys.size(), 3);
    QCOMPARE(keys.at(1), keys.at(0));
    QCOMPARE(bodies.at(1), bodies.at(0));
    QVERIFY(keys.at(2) != keys.at(0));
    QVERIFY(bodies.at(2) != bodies.at(0));
}

QTEST_MAIN(tst_RecoveryCard)
#include "tst_recoverycard.moc"
