// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "demo/demo.h"
#include "fakecandor.h"

#include <QBuffer>
#include <QJsonDocument>
#include <QTcpServer>
#include <QTest>

using namespace candor::demo;
using namespace std::chrono_literals;

class tst_Demo : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aWholeInterviewIsPlayedAndTold();
    void jsonLinesAreOneObjectEach();
    void aRepeatedDeliveryIsNoFault();
    void aFaultIsFoundAndNamed_data();
    void aFaultIsFoundAndNamed();
    void aServerThatIsNotThereIsNamed();
    void webhooksThatDoNotComeEndThePlayAtItsDeadline();
};

namespace {

struct Outcome
{
    int exitCode = -1;
    QByteArray told;
};

Outcome play(
    const QUrl &baseUrl, OutputFormat format = OutputFormat::Text, std::chrono::milliseconds deadline = 30s)
{
    QBuffer output;
    output.open(QIODevice::WriteOnly);
    const auto exitCode = runDemo({baseUrl, format, Colours::Automatic, deadline, &output});
    return {exitCode, output.data()};
}

} // namespace

void tst_Demo::aWholeInterviewIsPlayedAndTold()
{
    FakeCandor server(Fault::None);
    const auto outcome = play(server.baseUrl());
    QVERIFY2(outcome.exitCode == 0, outcome.told.constData());
    for (const auto *words : {"1 interview.received", "9 interview.assessment_approved",
             "both signatures verified", "HIRE  overall 71.5 of 100", "turn 1: “strict null checks”",
             "no evidence in the interview", "Done in", "9 webhooks"})
        QVERIFY2(outcome.told.contains(words), words);
    QVERIFY2(!outcome.told.contains('\x1b'), "colours belong on terminals only");
    QCOMPARE(server.answers().size(), 2);
    QCOMPARE(server.answers()[1].toObject()["turn"].toInt(), 2);
    QVERIFY(server.answers()[0].toObject()["final"].toBool());
}

void tst_Demo::jsonLinesAreOneObjectEach()
{
    FakeCandor server(Fault::None);
    const auto outcome = play(server.baseUrl(), OutputFormat::JsonLines);
    QCOMPARE(outcome.exitCode, 0);
    auto lines = outcome.told.split('\n');
    QVERIFY(lines.takeLast().isEmpty());
    int webhooks = 0;
    for (const auto &line : lines) {
        const auto object = QJsonDocument::fromJson(line).object();
        QVERIFY2(!object.isEmpty(), line.constData());
        webhooks += object.contains(QLatin1String("webhook")) ? 1 : 0;
    }
    QCOMPARE(webhooks, 9);
    QCOMPARE(QJsonDocument::fromJson(lines.last()).object()["result"].toString(), QStringLiteral("ok"));
}

void tst_Demo::aRepeatedDeliveryIsNoFault()
{
    FakeCandor server(Fault::EveryWebhookTwice);
    const auto outcome = play(server.baseUrl());
    QVERIFY2(outcome.exitCode == 0, outcome.told.constData());
    QCOMPARE(outcome.told.count("interview.received"), 1);
}

void tst_Demo::aFaultIsFoundAndNamed_data()
{
    QTest::addColumn<Fault>("fault");
    QTest::addColumn<QByteArray>("words");
    QTest::newRow("a data folder that was used before")
        << Fault::InstallationNotFresh
        << QByteArray("HTTP 403 BOOTSTRAP_CLOSED: There is a super admin already.");
    QTest::newRow("a webhook with a wrong signature")
        << Fault::WrongWebhookSignature << QByteArray("X-Webhook-Signature doesn't match the body");
    QTest::newRow("a lost webhook") << Fault::GapInTheSequence
                                    << QByteArray("has sequence 4 where 3 was due");
    QTest::newRow("a draft that the ATS can read")
        << Fault::DraftLeaksToTheAts << QByteArray("visible without assessment:review");
    QTest::newRow("an interview that never ends") << Fault::InterviewWithoutEnd << QByteArray("doesn't end");
    QTest::newRow("a last webhook without the report")
        << Fault::ReportMissingFromWebhook << QByteArray("not the full report");
}

void tst_Demo::aFaultIsFoundAndNamed()
{
    QFETCH(Fault, fault);
    QFETCH(QByteArray, words);
    FakeCandor server(fault);
    const auto outcome = play(server.baseUrl());
    QCOMPARE(outcome.exitCode, 1);
    QVERIFY2(outcome.told.simplified().contains(words), outcome.told.constData());
    QVERIFY(!outcome.told.contains("Done in"));
}

void tst_Demo::aServerThatIsNotThereIsNamed()
{
    QTcpServer closed;
    QVERIFY(closed.listen(QHostAddress(QHostAddress::LocalHost)));
    const QUrl url(QStringLiteral("http://127.0.0.1:%1").arg(closed.serverPort()));
    closed.close();
    const auto outcome = play(url);
    QCOMPARE(outcome.exitCode, 1);
    QVERIFY2(outcome.told.contains("claims the new installation"), outcome.told.constData());
    QVERIFY2(outcome.told.contains("no answer"), outcome.told.constData());
}

void tst_Demo::webhooksThatDoNotComeEndThePlayAtItsDeadline()
{
    FakeCandor server(Fault::NoWebhooks);
    const auto outcome = play(server.baseUrl(), OutputFormat::Text, 2s);
    QCOMPARE(outcome.exitCode, 1);
    QVERIFY2(outcome.told.contains("interview.plan_generated"), outcome.told.constData());
    QVERIFY2(outcome.told.contains("did not come in time"), outcome.told.constData());
}

QTEST_GUILESS_MAIN(tst_Demo)
#include "tst_demo.moc"
