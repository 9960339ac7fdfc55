// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "delivery/advice.h"

#include <QTest>

using namespace candor;
using delivery::adviceFor;
using delivery::SkippedLayer;
using storage::WebhookLayer;

class tst_Advice : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFailureHasItsCodeAndAWayOut_data();
    void everyFailureHasItsCodeAndAWayOut();
    void everyStatusThatIsNoSuccessHasACode_data();
    void everyStatusThatIsNoSuccessHasACode();
    void whatWasDeliveredNeedsNone();
    void withoutADestinationItSaysWhyLayerByLayer();
};

void tst_Advice::everyFailureHasItsCodeAndAWayOut_data()
{
    QTest::addColumn<QString>("errorClass");
    QTest::addColumn<QString>("cause");
    QTest::addColumn<QString>("code");
    const auto row = [](const char *errorClass, const char *cause, const char *code) {
        QTest::newRow(code) << QString::fromLatin1(errorClass) << QString::fromLatin1(cause)
                            << QString::fromLatin1(code);
    };
    row("DNS_FAILED", "", "DNS_FAILED");
    row("BLOCKED_TARGET", "", "BLOCKED_TARGET");
    row("CONNECT_FAILED", "CONNECT_REFUSED", "CONNECT_REFUSED");
    row("CONNECT_FAILED", "CONNECT_UNREACHABLE", "CONNECT_UNREACHABLE");
    row("CONNECT_FAILED", "", "CONNECT_FAILED");
    row("TLS_FAILED", "TLS_UNTRUSTED", "TLS_UNTRUSTED");
    row("TLS_FAILED", "TLS_EXPIRED", "TLS_EXPIRED");
    row("TLS_FAILED", "TLS_NOT_YET_VALID", "TLS_NOT_YET_VALID");
    row("TLS_FAILED", "TLS_NAME", "TLS_NAME");
    row("TLS_FAILED", "TLS_CLIENT_CERTIFICATE", "TLS_CLIENT_CERTIFICATE");
    row("TLS_FAILED", "", "TLS_FAILED");
    row("CONNECT_FAILED", "PROXY_UNREACHABLE", "PROXY_UNREACHABLE");
    row("RESET", "PROXY_REFUSED", "PROXY_REFUSED");
    row("TIMEOUT", "TIMEOUT_PROXY", "TIMEOUT_PROXY");
    row("TIMEOUT", "TIMEOUT_DNS", "TIMEOUT_DNS");
    row("TIMEOUT", "TIMEOUT_CONNECT", "TIMEOUT_CONNECT");
    row("TIMEOUT", "TIMEOUT_TLS", "TIMEOUT_TLS");
    row("TIMEOUT", "TIMEOUT_ANSWER", "TIMEOUT_ANSWER");
    row("TIMEOUT", "", "TIMEOUT");
    row("RESET", "RESET_BEFORE_ANSWER", "RESET_BEFORE_ANSWER");
    row("RESET", "", "RESET");
    row("PROTOCOL", "HEADERS_TOO_LONG", "HEADERS_TOO_LONG");
    row("PROTOCOL", "", "PROTOCOL");
    row("CANCELLED", "", "CANCELLED");
}

void tst_Advice::everyFailureHasItsCodeAndAWayOut()
{
    QFETCH(QString, errorClass);
    QFETCH(QString, cause);
    QFETCH(QString, code);
    http::Exchange exchange;
    exchange.errorClass = errorClass;
    exchange.cause = cause;
    // A status may be there already; it isn't what went wrong.
    exchange.status = 200;
    const auto advice = adviceFor(exchange);
    QCOMPARE(advice.code, code);
    QVERIFY(advice.sentence.endsWith(QLatin1Char('.')));
}

void tst_Advice::everyStatusThatIsNoSuccessHasACode_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("code");
    const auto row = [](int status, const char *code) {
        QTest::addRow("%d", status) << status << QString::fromLatin1(code);
    };
    for (const int status : {301, 302, 303, 307, 308})
        row(status, "REDIRECT");
    row(304, "HTTP_STATUS");
    row(400, "HTTP_400");
    row(401, "HTTP_401");
    row(402, "HTTP_4XX");
    row(403, "HTTP_403");
    row(404, "HTTP_404");
    row(405, "HTTP_405");
    row(408, "HTTP_408");
    row(410, "HTTP_410");
    row(413, "HTTP_413");
    row(415, "HTTP_415");
    row(422, "HTTP_4XX");
    row(429, "HTTP_429");
    row(500, "HTTP_5XX");
    row(502, "HTTP_502");
    row(503, "HTTP_503");
    row(504, "HTTP_504");
    row(599, "HTTP_5XX");
    row(101, "HTTP_STATUS");
    row(999, "HTTP_STATUS");
}

void tst_Advice::everyStatusThatIsNoSuccessHasACode()
{
    QFETCH(int, status);
    QFETCH(QString, code);
    http::Exchange exchange;
    exchange.status = status;
    const auto advice = adviceFor(exchange);
    QCOMPARE(advice.code, code);
    QVERIFY(advice.sentence.endsWith(QLatin1Char('.')));
}

void tst_Advice::whatWasDeliveredNeedsNone()
{
    http::Exchange exchange;
    exchange.truncated = true; // a long answer is no failure
    for (const int status : {200, 204, 299}) {
        exchange.status = status;
        QVERIFY(adviceFor(exchange).code.isEmpty());
        QVERIFY(adviceFor(exchange).sentence.isEmpty());
    }
}

void tst_Advice::withoutADestinationItSaysWhyLayerByLayer()
{
    const auto advice
        = adviceFor(QList<SkippedLayer>{{WebhookLayer::Interview, QStringLiteral("NO_CALLBACK_URL")},
            {WebhookLayer::Tenant, QStringLiteral("INACTIVE")},
            {WebhookLayer::Platform, QStringLiteral("NOT_CONFIGURED")}});
    QCOMPARE(advice.code, QStringLiteral("NO_DESTINATION"));
    QCOMPARE(advice.sentence,
        QStringLiteral("The webhook of the tenant is switched off (isActive). The platform has no webhook. "
                       "Save a webhook for the tenant, or for its platform."));
    const auto declined
        = adviceFor(QList<SkippedLayer>{{WebhookLayer::Tenant, QStringLiteral("EVENT_NOT_SUBSCRIBED")}});
    QVERIFY(declined.sentence.startsWith(QLatin1String("The webhook of the tenant doesn't take this event")));
}

QTEST_GUILESS_MAIN(tst_Advice)
#include "tst_advice.moc"
