// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/singleinstance.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLocalServer>
#include <QLocalSocket>
#include <QStandardPaths>

namespace candor::desktop {

namespace {

constexpr int patience = 2000; // ms; the first one may be busy
constexpr qint64 longestMessage = 64 * 1024;

QString ownFolder(const QString &wanted)
{
    auto folder = wanted;
    if (folder.isEmpty())
        folder = QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation);
    if (folder.isEmpty())
        folder = QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation);
    QDir().mkpath(folder);
    return folder;
}

} // namespace

SingleInstance::SingleInstance(const QString &folder, QObject *parent)
    : QObject(parent)
    , m_folder(ownFolder(folder))
    , m_lock(m_folder + QStringLiteral("/candor-console.lock"))
{
    m_lock.setStaleLockTime(0); // stale when its process is gone, and never for its age
}

SingleInstance::~SingleInstance() = default;

bool SingleInstance::isFirst(const QStringList &arguments)
{
    if (m_lock.tryLock(0)) {
        listen();
        return true;
    }
    return !handOver(arguments);
}

void SingleInstance::listen()
{
    const auto path = m_folder + QStringLiteral("/candor-console.sock");
    QLocalServer::removeServer(path); // of one that ended badly; the lock is ours
    m_server = std::make_unique<QLocalServer>();
    m_server->setSocketOptions(QLocalServer::UserAccessOption);
    connect(m_server.get(), &QLocalServer::newConnection, this, &SingleInstance::accept);
    m_server->listen(path);
}

void SingleInstance::accept()
{
    while (auto *socket = m_server->nextPendingConnection()) {
        connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
        connect(socket, &QLocalSocket::readyRead, this, [this, socket] {
            if (!socket->canReadLine()) {
                if (socket->bytesAvailable() > longestMessage)
                    socket->abort();
                return;
            }
            const auto message = QJsonDocument::fromJson(socket->readLine(longestMessage)).array();
            QStringList arguments;
            for (const auto &argument : message)
                arguments.append(argument.toString());
            socket->write("ok\n");
            socket->disconnectFromServer();
            Q_EMIT called(arguments);
        });
    }
}

bool SingleInstance::handOver(const QStringList &arguments)
{
    QLocalSocket socket;
    socket.connectToServer(m_folder + QStringLiteral("/candor-console.sock"));
    if (!socket.waitForConnected(patience))
        return false;
    socket.write(QJsonDocument(QJsonArray::fromStringList(arguments)).toJson(QJsonDocument::Compact) + '\n');
    return socket.waitForReadyRead(patience) && socket.readAll().startsWith("ok");
}

} // namespace candor::desktop
