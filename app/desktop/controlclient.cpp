// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/controlclient.h"

#include "domain/async.h"

#include <QLocalSocket>
#include <QTimer>

namespace candor::desktop {

namespace {

using Answer = std::optional<ControlAnswer>;

std::optional<ControlAnswer> parsed(const QByteArray &bytes)
{
    const auto end = bytes.indexOf('\n');
    if (end < 0)
        return std::nullopt;
    return ControlAnswer{bytes.left(end) == "ok", QString::fromUtf8(bytes.mid(end + 1))};
}

} // namespace

QString controlSocketOf(const QString &folder)
{
    return folder + QStringLiteral("/control.sock");
}

QFuture<Answer> askServer(const QString &folder, const QStringList &words, std::chrono::milliseconds within)
{
    const domain::Promise<Answer> promise;
    auto *socket = new QLocalSocket;
    auto *patience = new QTimer(socket);
    const auto bytes = std::make_shared<QByteArray>();
    const auto isDone = std::make_shared<bool>(false);
    const auto conclude = [promise, socket, bytes, isDone] {
        if (std::exchange(*isDone, true))
            return;
        if (socket->isOpen())
            *bytes += socket->readAll();
        promise.fulfil(parsed(*bytes));
        socket->deleteLater();
    };
    QObject::connect(socket, &QLocalSocket::connected, socket,
        [socket, words] { socket->write(words.join(QLatin1Char(' ')).toUtf8() + '\n'); });
    QObject::connect(
        socket, &QLocalSocket::readyRead, socket, [socket, bytes] { *bytes += socket->readAll(); });
    QObject::connect(socket, &QLocalSocket::disconnected, socket, conclude);
    QObject::connect(socket, &QLocalSocket::errorOccurred, socket, conclude);
    QObject::connect(patience, &QTimer::timeout, socket, conclude);
    patience->setSingleShot(true);
    patience->start(within);
    socket->connectToServer(controlSocketOf(folder));
    return promise.future();
}

} // namespace candor::desktop
