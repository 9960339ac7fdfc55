// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "uisupport/serverprocess.h"

#include <QDirIterator>
#include <QEventLoop>
#include <QJsonArray>
#include <QJsonDocument>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QProcessEnvironment>
#include <QTest>

namespace candor::uitest {

namespace {

constexpr int patience = 60'000; // ms; a busy machine starts slowly

} // namespace

ServerProcess::ServerProcess()
{
    auto environment = QProcessEnvironment::systemEnvironment();
    for (const auto &name : environment.keys()) {
        if (name.startsWith(QLatin1String("CANDOR_")))
            environment.remove(name);
    }
    environment.insert(QStringLiteral("CANDOR_DATA_DIR"), m_folder.filePath(QStringLiteral("data")));
    environment.insert(QStringLiteral("CANDOR_LIMITS_REQUESTS_PER_MINUTE"), QStringLiteral("0"));
    environment.insert(QStringLiteral("CANDOR_LIMITS_LOGINS_PER_MINUTE"), QStringLiteral("0"));
    environment.insert(QStringLiteral("CANDOR_LISTEN"), QStringLiteral("127.0.0.1:0"));
    m_process.setProcessEnvironment(environment);
    m_process.setStandardErrorFile(m_folder.filePath(QStringLiteral("log")));
    m_process.setProgram(QStringLiteral(CANDOR_SERVER_PROGRAM));
    m_process.setArguments({QStringLiteral("serve"), QStringLiteral("--demo-tenant")});
}

ServerProcess::~ServerProcess()
{
    stop();
}

void ServerProcess::set(const QString &name, const QString &value)
{
    auto environment = m_process.processEnvironment();
    environment.insert(name, value);
    m_process.setProcessEnvironment(environment);
}

bool ServerProcess::start()
{
    m_process.start();
    if (readUntilReady())
        return true;
    QFile log(m_folder.filePath(QStringLiteral("log")));
    if (log.open(QIODevice::ReadOnly))
        m_explanation = QString::fromUtf8(log.readAll().right(2000));
    return false;
}

bool ServerProcess::readUntilReady()
{
    m_recruiter.clear();
    while (m_recruiter.isEmpty()) {
        if (!m_process.canReadLine() && !m_process.waitForReadyRead(patience))
            return false;
        while (m_process.canReadLine()) {
            const auto line = QString::fromUtf8(m_process.readLine()).trimmed();
            if (line.startsWith(QLatin1String("listening on "))) {
                m_url = QUrl(line.mid(13));
            } else if (line.startsWith(QLatin1String("demo key: "))) {
                m_apiKey = line.mid(10).toLatin1();
            } else if (line.startsWith(QLatin1String("demo tenant: "))) {
                m_tenantId = line.mid(13);
            } else if (line.startsWith(QLatin1String("demo admin: "))) {
                m_administrator = line.mid(12).section(QLatin1Char(' '), 0, 0);
            } else if (line.startsWith(QLatin1String("demo recruiter: "))) {
                const auto words = line.mid(16).split(QLatin1Char(' '));
                m_recruiter = words.value(0);
                m_password = words.value(1);
            }
        }
    }
    set(QStringLiteral("CANDOR_LISTEN"), QStringLiteral("127.0.0.1:%1").arg(m_url.port()));
    return true;
}

void ServerProcess::kill()
{
    m_process.kill();
    m_process.waitForFinished(patience);
}

void ServerProcess::stop()
{
    if (m_process.state() == QProcess::NotRunning)
        return;
    m_process.terminate();
    if (!m_process.waitForFinished(patience))
        kill();
}

QJsonObject ServerProcess::call(
    const QByteArray &method, const QString &path, const QJsonObject &body, const Headers &headers)
{
    QNetworkAccessManager network;
    QUrl url = m_url;
    url.setPath(QStringLiteral("/api/v1") + path);
    QNetworkRequest request(url);
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    request.setRawHeader("X-API-Key", m_apiKey);
    for (const auto &[name, value] : headers)
        request.setRawHeader(name, value);
    request.setTransferTimeout(patience);
    QNetworkReply *reply = nullptr;
    if (method == "GET") {
        reply = network.get(request);
    } else {
        request.setHeader(QNetworkRequest::ContentTypeHeader, QStringLiteral("application/json"));
        reply
            = network.sendCustomRequest(request, method, QJsonDocument(body).toJson(QJsonDocument::Compact));
    }
    QEventLoop loop;
    QObject::connect(reply, &QNetworkReply::finished, &loop, &QEventLoop::quit);
    if (!reply->isFinished())
        loop.exec();
    const auto answer = reply->readAll();
    const bool isGood = reply->error() == QNetworkReply::NoError;
    if (!isGood)
        m_explanation = QString::fromUtf8(method + ' ') + path + QString::fromUtf8(": " + answer);
    delete reply;
    return isGood ? QJsonDocument::fromJson(answer).object() : QJsonObject();
}

QString ServerProcess::stateOf(const QString &runId)
{
    return call("GET", QStringLiteral("/integration/interviews/") + runId)
        .value(QLatin1String("state"))
        .toString();
}

QString ServerProcess::requestPlan(const QString &position, const QString &candidateRef)
{
    const QJsonObject request{
        {QStringLiteral("position"), position},
        {QStringLiteral("level"), QStringLiteral("SENIOR")},
        {QStringLiteral("qualifications"),
            QJsonArray{QStringLiteral("5+ years of production TypeScript experience"),
                QStringLiteral("Demonstrated distributed systems design at scale"),
                QStringLiteral("Strong async and concurrency patterns knowledge")}},
        {QStringLiteral("candidateRef"), candidateRef},
        {QStringLiteral("companyName"), QStringLiteral("Acme Corp")},
    };
    const auto runId = call("POST", QStringLiteral("/integration/interviews"), request)
                           .value(QLatin1String("runId"))
                           .toString();
    const auto isPlanned = [this, &runId] { return stateOf(runId) == QLatin1String("PENDING"); };
    return !runId.isEmpty() && QTest::qWaitFor(isPlanned, patience) ? runId : QString();
}

bool ServerProcess::fill(int count)
{
    if (requestPlan(QStringLiteral("Template"), QStringLiteral("cand_template")).isEmpty())
        return false;
    stop();
    QDirIterator files(m_folder.filePath(QStringLiteral("data")), {QStringLiteral("*.db")}, QDir::Files,
        QDirIterator::Subdirectories);
    QProcess filling;
    filling.start(QStringLiteral("python3"),
        {QStringLiteral(CANDOR_SOURCE_DIR "/tests/ui/support/fill.py"), files.next(),
            QString::number(count)});
    if (!filling.waitForFinished(4 * patience) || filling.exitCode() != 0) {
        m_explanation = QString::fromUtf8(filling.readAllStandardError());
        return false;
    }
    return start();
}

} // namespace candor::uitest
