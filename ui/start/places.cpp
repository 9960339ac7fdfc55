// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "start/places.h"

#include <QStandardPaths>

namespace candor::start {

using client::Connection;
using Data = LocalServerSettings::Data;

namespace {

constexpr quint16 usualPort = 8080;

QString folderCalled(const QString &name)
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + QLatin1Char('/') + name;
}

} // namespace

LocalServerSettings usualSettings()
{
    return {folderCalled(QStringLiteral("candor")), usualPort, Data::Own};
}

LocalServerSettings demoSettings()
{
    return {folderCalled(QStringLiteral("candor-demo")), 0, Data::Demo};
}

LocalServerSettings settingsOf(const Connection &connection)
{
    const auto data = connection.kind == Connection::Kind::Demo ? Data::Demo : Data::Own;
    return {connection.folder, connection.port, data, connection.masterKeyFile};
}

QString secretOf(const QUrl &server)
{
    return QStringLiteral("session at ") + server.toString();
}

} // namespace candor::start
