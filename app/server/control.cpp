// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/control.h"

#include "domain/async.h"

#include <QLocalServer>
#include <QLocalSocket>
#include <QLoggingCategory>

namespace candor::app {

Q_LOGGING_CATEGORY(lcControl, "candor.app.control")

using domain::Result;

namespace {

constexpr qint64 longestRequest = 1024; // bytes
constexpr int patience = 20'000; // milliseconds that a command waits

QString pathIn(const QString &dataDirectory)
{
    return dataDirectory + QStringLiteral("/control.sock");
}

QByteArray answerOf(const Result<QString> &result)
{
    if (result)
        return "ok\n" + result->toUtf8();
    const auto &error = result.error();
    return "error\n"
        + (error.detail.isEmpty() ? QStringLiteral("It failed; the server's log says why.") : error.detail)
              .toUtf8();
}

} // namespace

ControlServer::ControlServer(const QString &dataDirectory, Command command)
    : m_command(std::move(command))
    , m_server(std::make_unique<QLocalServer>())
{
    const QString path = pathIn(dataDirectory);
    QLocalServer::removeServer(path);
    m_server->setSocketOptions(QLocalServer::UserAccessOption);
    if (!m_server->listen(path))
        qCWarning(lcControl).noquote()
            << "commands such as `candor-server keys` can't reach this server:" << m_server->errorString();
    QObject::connect(m_server.get(), &QLocalServer::newConnection, m_server.get(), [this] { accept(); });
}

ControlServer::~ControlServer() = default;

void ControlServer::accept()
{
    while (auto *socket = m_server->nextPendingConnection()) {
        QObject::connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
        QObject::connect(socket, &QLocalSocket::readyRead, socket, [this, socket] {
            if (!socket->canReadLine()) {
                if (socket->bytesAvailable() > longestRequest)
                    socket->abort();
                return;
            }
            const auto words
                = QString::fromUtf8(socket->readLine(longestRequest).trimmed()).split(QLatin1Char(' '));
            domain::whenFinished(m_command(words), socket, [socket](const Result<QString> &result) {
                socket->write(answerOf(result));
                socket->disconnectFromServer();
            });
        });
    }
}

std::optional<Result<QString>> askRunningServer(const QString &dataDirectory, const QStringList &words)
{
    QLocalSocket socket;
    socket.connectToServer(pathIn(dataDirectory));
    if (!socket.waitForConnected(patience))
        return std::nullopt;
    socket.write(words.join(QLatin1Char(' ')).toUtf8() + '\n');
    QByteArray answer;
    while (socket.state() == QLocalSocket::ConnectedState && socket.waitForReadyRead(patience))
        answer += socket.readAll();
    answer += socket.readAll();
    const auto text = QString::fromUtf8(answer.mid(answer.indexOf('\n') + 1));
    if (answer.startsWith("ok\n"))
        return text;
    if (answer.startsWith("error\n"))
        return domain::fail(domain::ErrorCode::InvalidState, text);
    return domain::fail(
        domain::ErrorCode::StorageUnavailable, QStringLiteral("The running server gave no answer."));
}

} // namespace candor::app
