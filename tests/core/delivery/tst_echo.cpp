// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "delivery/echo.h"

#include <QTest>

using namespace candor;
using delivery::echoOf;

class tst_Echo : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fieldsThatMayBeCredentialsAreMasked_data();
    void fieldsThatMayBeCredentialsAreMasked();
    void fewAndShortFieldsAreShown();
    void controlCharactersAndBrokenTextAreReplaced();
    void aLongTextIsCut();
    void whatIsNoTextIsOnlyNamed_data();
    void whatIsNoTextIsOnlyNamed();
    void whatWasSentInConfidenceIsMaskedWhereItComesBack();
};

namespace {

http::Exchange answer(const http::Headers &headers, const QByteArray &body = {})
{
    http::Exchange exchange;
    exchange.status = 200;
    exchange.headers = headers;
    exchange.body = body;
    return exchange;
}

} // namespace

void tst_Echo::fieldsThatMayBeCredentialsAreMasked_data()
{
    QTest::addColumn<QByteArray>("field");
    QTest::addColumn<bool>("isMasked");
    for (const char *name : {"Set-Cookie", "set-cookie2", "WWW-Authenticate", "Authorization",
             "Proxy-Authenticate", "Authentication-Info", "X-Auth-Token", "X-Session-Id", "X-Api-Key",
             "X-Amz-Security-Token", "Client-Secret", "X-Hub-Signature"})
        QTest::newRow(name) << QByteArray(name) << true;
    for (const char *name :
        {"Content-Type", "Server", "Date", "Retry-After", "Allow", "Location", "X-Request-Id"})
        QTest::newRow(name) << QByteArray(name) << false;
}

void tst_Echo::fieldsThatMayBeCredentialsAreMasked()
{
    QFETCH(QByteArray, field);
    QFETCH(bool, isMasked);
    const auto echo = echoOf(answer({{field, "text/plain"}}), {});
    QCOMPARE(echo.headers, (http::Headers{{field, isMasked ? "****" : "text/plain"}}));
}

void tst_Echo::fewAndShortFieldsAreShown()
{
    http::Headers many;
    for (int i = 0; i < 1000; ++i)
        many.append({"X-" + QByteArray::number(i), QByteArray(10'000, 'x')});
    const auto echo = echoOf(answer(many), {});
    QCOMPARE(echo.headers.size(), delivery::mostAnswerFields);
    QCOMPARE(echo.headers.last().second, QByteArray(delivery::mostFieldLength, 'x'));
}

void tst_Echo::controlCharactersAndBrokenTextAreReplaced()
{
    const auto echo = echoOf(answer({{"X-Odd", "a\x1b[31mb\xff"}}, "one\r\n\ttwo\x07\x7f\xc3\x28"), {});
    const QString unknown(QChar::ReplacementCharacter);
    QCOMPARE(QString::fromUtf8(echo.headers.first().second),
        QStringLiteral("a") + unknown + QStringLiteral("[31mb") + unknown);
    QCOMPARE(echo.body, QStringLiteral("one\r\n\ttwo") + unknown + unknown + unknown + QStringLiteral("("));
}

void tst_Echo::aLongTextIsCut()
{
    const QByteArray most(delivery::mostAnswerBytes, 'x');
    QVERIFY(!echoOf(answer({}, most), {}).truncated);
    const auto echo = echoOf(answer({}, most + 'x'), {});
    QCOMPARE(echo.body, QString::fromLatin1(most));
    QVERIFY(echo.truncated);
    auto cut = answer({}, "short");
    cut.truncated = true; // the rest was never read
    QVERIFY(echoOf(cut, {}).truncated);
}

void tst_Echo::whatIsNoTextIsOnlyNamed_data()
{
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QString>("shown");
    QTest::newRow("an image") << QByteArray("image/png") << QStringLiteral("[6 bytes of image/png]");
    QTest::newRow("with a parameter") << QByteArray("Application/Octet-Stream; x=y")
                                      << QStringLiteral("[6 bytes of application/octet-stream]");
    QTest::newRow("no type") << QByteArray() << QStringLiteral("[6 bytes of an unknown type]");
    QTest::newRow("a type that is none")
        << QByteArray("<script>alert(1)</script>") << QStringLiteral("[6 bytes of an unknown type]");
}

void tst_Echo::whatIsNoTextIsOnlyNamed()
{
    QFETCH(QByteArray, type);
    QFETCH(QString, shown);
    auto exchange = answer({}, QByteArray("\x89PNG\0\x01", 6));
    if (!type.isEmpty())
        exchange.headers = {{"content-type", type}};
    QCOMPARE(echoOf(exchange, {}).body, shown);
}

void tst_Echo::whatWasSentInConfidenceIsMaskedWhereItComesBack()
{
    const QString secret = QStringLiteral("Bearer in-confidence");
    // At the edge of what is shown, too.
    const QByteArray body = QByteArray(delivery::mostAnswerBytes - 5, ' ') + secret.toUtf8();
    const auto echo = echoOf(
        answer({{"X-Seen", "you said " + secret.toUtf8()}}, body), {secret, QString(), QStringLiteral("on")});
    QCOMPARE(echo.headers.first().second, QByteArray("you said ****"));
    QVERIFY(echo.body.endsWith(QLatin1String(" ****")));
    QVERIFY(!echo.truncated);
}

QTEST_GUILESS_MAIN(tst_Echo)
#include "tst_echo.moc"
