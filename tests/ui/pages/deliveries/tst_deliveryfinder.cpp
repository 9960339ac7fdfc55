// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/deliveries/deliveryfinder.h"
#include "receiver.h"

#include <QJsonArray>

using namespace candor;
using Found = frame::PaletteSource::Found;
using uitest::FaultyProxy;
using uitest::patience;

// What the palette finds of deliveries.
class tst_DeliveryFinder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void aDeliveryIsFoundByItsNumber();
    void anotherTextFindsNothingAndAsksNobody();
    void aNumberThatThereIsNotFindsNothing();
    void aFailureIsOne();

private:
    Found find(const QString &text);

    uitest::SettingsHome m_settings;
    uitest::ServerProcess m_server;
    uitest::Receiver m_receiver;
    uitest::House m_house;
    QString m_id;
};

void tst_DeliveryFinder::initTestCase()
{
    uitest::Receiver::allow(m_server);
    QVERIFY2(m_server.start(), qPrintable(m_server.explanation()));
    m_receiver.answer(200, "thanks");
    QVERIFY(m_receiver.receive(m_server));
    QVERIFY(!m_server.requestPlan(QStringLiteral("Engineer"), QStringLiteral("cand_1")).isEmpty());
    QVERIFY(uitest::waitForDelivery(m_server, QStringLiteral("DELIVERED")));
    const auto page = m_server.call("GET", QStringLiteral("/tenants/%1/deliveries").arg(m_server.tenantId()));
    m_id = page[QLatin1String("items")][0][QLatin1String("id")].toString();
    QVERIFY(!m_id.isEmpty());
}

void tst_DeliveryFinder::init()
{
    QVERIFY(m_house.open(m_server));
    QVERIFY(m_house.signInAs(m_server.administrator()));
}

void tst_DeliveryFinder::cleanup()
{
    m_house.close();
}

Found tst_DeliveryFinder::find(const QString &text)
{
    const auto finder = pages::deliveryFinder(m_house.console->workspace());
    QObject reader;
    std::optional<Found> answer;
    finder->find(text, &reader, [&answer](const Found &found) { answer = found; });
    const bool isAnswered = QTest::qWaitFor([&answer] { return answer.has_value(); }, patience);
    return isAnswered ? *answer : Found(tl::unexpected(client::Failure()));
}

void tst_DeliveryFinder::aDeliveryIsFoundByItsNumber()
{
    const auto found = find(m_id);
    QVERIFY(found.has_value());
    QCOMPARE(found->size(), 1);
    QCOMPARE(found->first().id, QStringLiteral("deliveries/") + m_id);
    found->first().go();
    const auto place = m_house.console->workspace().navigator().current();
    QCOMPARE(place.page, "deliveries");
    QCOMPARE(place.object, m_id);
}

void tst_DeliveryFinder::anotherTextFindsNothingAndAsksNobody()
{
    const auto before = m_house.proxy->count("GET", "/deliveries/");
    const auto found = find(QStringLiteral("interview approved"));
    QVERIFY(found.has_value() && found->isEmpty());
    QCOMPARE(m_house.proxy->count("GET", "/deliveries/"), before);
}

void tst_DeliveryFinder::aNumberThatThereIsNotFindsNothing()
{
    const auto found = find(QStringLiteral("0190a5b4-0000-7000-8000-000000000000"));
    QVERIFY(found.has_value() && found->isEmpty());
    QVERIFY(m_house.proxy->count("GET", "/deliveries/0190a5b4") == 1);
}

void tst_DeliveryFinder::aFailureIsOne()
{
    m_house.proxy->add(
        {"GET", "/deliveries/", FaultyProxy::Fault::Answer, FaultyProxy::problem(500, "INTERNAL_ERROR")});
    const auto found = find(m_id);
    QVERIFY(!found.has_value());
    QCOMPARE(found.error().status, 500);
}

QTEST_MAIN(tst_DeliveryFinder)
#include "tst_deliveryfinder.moc"
