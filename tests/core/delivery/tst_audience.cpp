// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "delivery/audience.h"

#include <QTest>

using namespace candor;
using namespace candor::delivery;

class tst_Audience : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aTenantSeesThatItsPlatformsReceiverAnsweredAndNoMore();
    void everythingElseIsShownAsItIs_data();
    void everythingElseIsShownAsItIs();
};

namespace {

const QString url = QStringLiteral("https://partner.example:8443/services/T1/capability?token=1");

storage::Delivery of(const QString &layer)
{
    storage::Delivery delivery;
    delivery.layer = layer;
    return delivery;
}

storage::DeliveryAttempt attempt()
{
    storage::DeliveryAttempt attempt;
    attempt.number = 2;
    attempt.status = 503;
    attempt.url = url;
    attempt.address = QStringLiteral("192.0.2.7");
    attempt.errorDetail = QStringLiteral("Failed to connect to proxy.partner.internal port 3128");
    attempt.requestHeaders = {{QStringLiteral("webhook-id"), QStringLiteral("1")},
        {QStringLiteral("X-Partner"), QStringLiteral("****")}};
    attempt.responseHeaders = {{QStringLiteral("X-Node"), QStringLiteral("pod-7")}};
    return attempt;
}

} // namespace

void tst_Audience::aTenantSeesThatItsPlatformsReceiverAnsweredAndNoMore()
{
    const auto delivery = of(QStringLiteral("platform"));
    const auto shown = shownTo(Audience::Tenant, delivery, attempt());
    QCOMPARE(shown.number, 2);
    QCOMPARE(shown.status, 503);
    QCOMPARE(shown.url, QStringLiteral("https://partner.example:8443"));
    QCOMPARE(shown.address, QString());
    QCOMPARE(shown.errorDetail, QString());
    QCOMPARE(shown.requestHeaders.keys(), QStringList{QStringLiteral("webhook-id")});
    QVERIFY(shown.responseHeaders.isEmpty());
    storage::DeliveryStanding standing;
    standing.delivery = delivery;
    standing.callbackUrl = url;
    QCOMPARE(shownTo(Audience::Tenant, standing).callbackUrl, shown.url);
    storage::UndeliveredTo to;
    to.layer = delivery.layer;
    to.callbackUrl = url;
    QCOMPARE(shownTo(Audience::Tenant, to).callbackUrl, shown.url);
    QVERIFY(!isTheirs(Audience::Tenant, delivery));
}

void tst_Audience::everythingElseIsShownAsItIs_data()
{
    QTest::addColumn<bool>("isTenants");
    QTest::addColumn<QString>("layer");
    QTest::newRow("the platform's to the platform") << false << QStringLiteral("platform");
    QTest::newRow("the tenant's to the platform") << false << QStringLiteral("tenant");
    QTest::newRow("the tenant's to the tenant") << true << QStringLiteral("tenant");
    QTest::newRow("an interview's own to the tenant") << true << QStringLiteral("interview");
}

void tst_Audience::everythingElseIsShownAsItIs()
{
    QFETCH(bool, isTenants);
    QFETCH(QString, layer);
    const auto audience = isTenants ? Audience::Tenant : Audience::Platform;
    const auto shown = shownTo(audience, of(layer), attempt());
    QCOMPARE(shown.url, url);
    QCOMPARE(shown.address, attempt().address);
    QCOMPARE(shown.requestHeaders, attempt().requestHeaders);
    QCOMPARE(shown.responseHeaders, attempt().responseHeaders);
    QVERIFY(isTheirs(audience, of(layer)));
}

QTEST_GUILESS_MAIN(tst_Audience)
#include "tst_audience.moc"
