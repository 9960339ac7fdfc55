// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/oauth.h"

#include <QTest>

using namespace candor;

class tst_OAuth : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aClientProvesItselfInOnePlace_data();
    void aClientProvesItselfInOnePlace();
    void whatIsWrongHasTheNameThatTheStandardGivesIt_data();
    void whatIsWrongHasTheNameThatTheStandardGivesIt();
};

namespace {

const QByteArray form("application/x-www-form-urlencoded");
const QByteArray json("application/json");

QByteArray basic(const QByteArray &pair)
{
    return "Basic " + pair.toBase64();
}

} // namespace

void tst_OAuth::aClientProvesItselfInOnePlace_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("media");
    QTest::addColumn<QByteArray>("authorization");
    QTest::addColumn<QString>("scope");
    const QByteArray grant("grant_type=client_credentials");
    QTest::newRow("in the form") << grant + "&client_id=me%40acme&client_secret=a%2Bb+c%3A" << form
                                 << QByteArray() << QString();
    QTest::newRow("in JSON") << QByteArray(
        R"({"grant_type":"client_credentials","client_id":"me@acme","client_secret":"a+b c:"})")
                             << json << QByteArray() << QString();
    QTest::newRow("in the header") << grant + "&scope=interview%3Aread+assessment:read" << form
                                   << basic("me%40acme:a%2Bb+c%3A")
                                   << QStringLiteral("interview:read assessment:read");
    QTest::newRow("in the header, in small letters")
        << grant << form << "basic " + QByteArray("me@acme:a%2Bb c:").toBase64() << QString();
    QTest::newRow("in the header, the id in both")
        << grant + "&client_id=me@acme" << form << basic("me@acme:a%2Bb%20c:") << QString();
    QTest::newRow("with parameters of another kind, and empty ones")
        << grant + "&client_id=me@acme&client_secret=a%2Bb%20c:&resource=x&scope=&" << form << QByteArray()
        << QString();
}

void tst_OAuth::aClientProvesItselfInOnePlace()
{
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, media);
    QFETCH(QByteArray, authorization);
    QFETCH(QString, scope);
    const auto request = api::parseTokenRequest(body, media, authorization);
    QVERIFY2(request, request ? "" : qPrintable(request.error().description));
    QCOMPARE(request->clientId, QStringLiteral("me@acme"));
    QCOMPARE(request->clientSecret, QStringLiteral("a+b c:"));
    QCOMPARE(request->scope, scope);
}

void tst_OAuth::whatIsWrongHasTheNameThatTheStandardGivesIt_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("media");
    QTest::addColumn<QByteArray>("authorization");
    QTest::addColumn<QString>("error");
    const QByteArray good("grant_type=client_credentials&client_id=me&client_secret=x");
    const auto invalid = QStringLiteral("invalid_request");
    const auto client = QStringLiteral("invalid_client");
    QTest::newRow("nothing") << QByteArray() << form << QByteArray() << invalid;
    QTest::newRow("no grant") << QByteArray("client_id=me&client_secret=x") << form << QByteArray()
                              << invalid;
    QTest::newRow("a parameter twice") << good + "&scope=a&scope=b" << form << QByteArray() << invalid;
    QTest::newRow("the grant twice") << good + "&grant_type=client_credentials" << form << QByteArray()
                                     << invalid;
    QTest::newRow("no UTF-8") << good + "&scope=%ff" << form << QByteArray() << invalid;
    QTest::newRow("broken JSON") << QByteArray("{") << json << QByteArray() << invalid;
    QTest::newRow("a member twice") << QByteArray(
        R"({"grant_type":"client_credentials","grant_type":"client_credentials"})")
                                    << json << QByteArray() << invalid;
    QTest::newRow("a secret that is a number")
        << QByteArray(R"({"grant_type":"client_credentials","client_id":"me","client_secret":7})") << json
        << QByteArray() << invalid;
    QTest::newRow("the secret in both places") << good << form << basic("me:x") << invalid;
    QTest::newRow("two clients") << QByteArray("grant_type=client_credentials&client_id=you") << form
                                 << basic("me:x") << invalid;
    QTest::newRow("another grant") << QByteArray("grant_type=password&username=a&password=b") << form
                                   << QByteArray() << QStringLiteral("unsupported_grant_type");
    QTest::newRow("no client") << QByteArray("grant_type=client_credentials") << form << QByteArray()
                               << client;
    QTest::newRow("no secret") << QByteArray("grant_type=client_credentials&client_id=me") << form
                               << QByteArray() << client;
    QTest::newRow("another scheme") << QByteArray("grant_type=client_credentials") << form
                                    << QByteArray("Bearer x") << client;
    QTest::newRow("Basic without a colon")
        << QByteArray("grant_type=client_credentials") << form << basic("me") << client;
    QTest::newRow("Basic that is no base64")
        << QByteArray("grant_type=client_credentials") << form << QByteArray("Basic %%%") << client;
    QTest::newRow("a secret without an end")
        << good + QByteArray(5000, 'x') << form << QByteArray() << client;
    QTest::newRow("a scope without an end") << good + "&scope=" + QByteArray(5000, 'x') << form
                                            << QByteArray() << QStringLiteral("invalid_scope");
}

void tst_OAuth::whatIsWrongHasTheNameThatTheStandardGivesIt()
{
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, media);
    QFETCH(QByteArray, authorization);
    QFETCH(QString, error);
    const auto request = api::parseTokenRequest(body, media, authorization);
    QVERIFY(!request);
    QCOMPARE(api::toJson(request.error()).value(QLatin1String("error")).toString(), error);
    QCOMPARE(api::statusOf(request.error()), error == QLatin1String("invalid_client") ? 401 : 400);
}

QTEST_APPLESS_MAIN(tst_OAuth)
#include "tst_oauth.moc"
