// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "client/curl.h"
#include "client/interviewcalls.h"
#include "uisupport/serverprocess.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QNetworkAccessManager>
#include <QTest>

using namespace candor;
using client::curlCommand;

namespace {

constexpr int patience = 60'000;

} // namespace

class tst_Curl : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theCommandDoesWhatTheConsoleDoes();
    void oddTextsArriveAsTheyAre();
    void noSecretIsInIt();

private:
    // What the server answers to the command, run by a shell.
    QJsonObject run(const QString &command);

    uitest::ServerProcess m_server;
    QString m_token;
};

void tst_Curl::initTestCase()
{
    QVERIFY2(m_server.start(), qPrintable(m_server.explanation()));
    m_token = m_server
                  .call("POST", QStringLiteral("/auth/login"),
                      {{QStringLiteral("email"), m_server.recruiter()},
                          {QStringLiteral("password"), m_server.password()}})
                  .value(QLatin1String("accessToken"))
                  .toString();
    QVERIFY2(!m_token.isEmpty(), qPrintable(m_server.explanation()));
}

QJsonObject tst_Curl::run(const QString &command)
{
    QProcess shell;
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("CANDOR_TOKEN"), m_token);
    environment.insert(QStringLiteral("NO_PROXY"), QStringLiteral("127.0.0.1"));
    shell.setProcessEnvironment(environment);
    shell.start(QStringLiteral("sh"), {QStringLiteral("-c"), command});
    if (!shell.waitForFinished(patience))
        return {};
    return QJsonDocument::fromJson(shell.readAllStandardOutput()).object();
}

void tst_Curl::theCommandDoesWhatTheConsoleDoes()
{
    const auto runId = m_server.requestPlan(QStringLiteral("Engineer"), QStringLiteral("cand_1"));
    QVERIFY2(!runId.isEmpty(), qPrintable(m_server.explanation()));
    const auto answer = run(curlCommand(m_server.url(), client::InterviewCalls::callToGet(runId)));
    QCOMPARE(answer.value(QLatin1String("runId")).toString(), runId);
    QCOMPARE(answer.value(QLatin1String("candidateRef")).toString(), QStringLiteral("cand_1"));
}

void tst_Curl::oddTextsArriveAsTheyAre()
{
    domain::InterviewRequest request;
    request.position = QStringLiteral("O'Neill's \"lead\" $HOME `id` \\ Größe");
    request.level = domain::Level::Lead;
    request.qualifications
        = {QStringLiteral("Ten years of 'quoting'"), QStringLiteral("Shells; all of them")};
    const auto made = run(curlCommand(m_server.url(), client::InterviewCalls::callToCreate(request)));
    const auto runId = made.value(QLatin1String("runId")).toString();
    QVERIFY(!runId.isEmpty());
    QCOMPARE(m_server.call("GET", QStringLiteral("/integration/interviews/") + runId)
                 .value(QLatin1String("position"))
                 .toString(),
        request.position);
}

void tst_Curl::noSecretIsInIt()
{
    client::Call call{"PUT", QStringLiteral("/tenants/t/webhook")};
    call.body = QJsonObject{{QStringLiteral("url"), QStringLiteral("https://ats.example.com/hook")},
        {QStringLiteral("secret"), QStringLiteral("keep-this")},
        {QStringLiteral("accounts"),
            QJsonArray{QJsonObject{{QStringLiteral("newPassword"), QStringLiteral("keep-that")},
                {QStringLiteral("refreshToken"), QJsonArray{QStringLiteral("keep-these")}}}}}};
    call.ifMatch = "\"tag\"";
    const auto command = curlCommand(QUrl(QStringLiteral("https://candor.example.com")), call);
    QVERIFY(!command.contains(QLatin1String("keep-")));
    QVERIFY(command.contains(QLatin1String("-X PUT")));
    QVERIFY(command.contains(QLatin1String("'If-Match: \"tag\"'")));
    QVERIFY(command.contains(QLatin1String("https://ats.example.com/hook")));
    QVERIFY(command.contains(QLatin1String("Bearer $CANDOR_TOKEN")));
    call.isOpen = true;
    QVERIFY(!curlCommand(QUrl(QStringLiteral("https://candor.example.com")), call)
            .contains(QLatin1String("Authorization")));
}

QTEST_GUILESS_MAIN(tst_Curl)
#include "tst_curl.moc"
