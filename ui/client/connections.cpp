// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "client/connections.h"

#include <QSettings>

namespace candor::client {

namespace {

const QString listKey = QStringLiteral("connections");

QString nameOf(Connection::Kind kind)
{
    switch (kind) {
    case Connection::Kind::Bundled:
        return QStringLiteral("bundled");
    case Connection::Kind::Remote:
        return QStringLiteral("remote");
    case Connection::Kind::Demo:
        return QStringLiteral("demo");
    }
    Q_UNREACHABLE();
}

std::optional<Connection::Kind> kindFrom(const QString &name)
{
    for (const auto kind : {Connection::Kind::Bundled, Connection::Kind::Remote, Connection::Kind::Demo}) {
        if (nameOf(kind) == name)
            return kind;
    }
    return std::nullopt;
}

std::optional<Connection> readFrom(const QSettings &settings)
{
    Connection connection;
    connection.id = QUuid(settings.value(QStringLiteral("id")).toString());
    const auto kind = kindFrom(settings.value(QStringLiteral("kind")).toString());
    connection.url = QUrl(settings.value(QStringLiteral("url")).toString());
    connection.folder = settings.value(QStringLiteral("folder")).toString();
    connection.port = quint16(settings.value(QStringLiteral("port")).toUInt());
    connection.masterKeyFile = settings.value(QStringLiteral("masterKeyFile")).toString();
    connection.email = settings.value(QStringLiteral("email")).toString();
    connection.userKind = domain::userKindFromName(settings.value(QStringLiteral("userKind")).toString())
                              .value_or(domain::UserKind::TenantUser);
    if (!kind || connection.id.isNull())
        return std::nullopt;
    connection.kind = *kind;
    const bool isPlaced = *kind == Connection::Kind::Remote
        ? connection.url.isValid() && !connection.url.isEmpty()
        : !connection.folder.isEmpty();
    return isPlaced ? std::optional(connection) : std::nullopt;
}

bool isSamePlace(const Connection &one, const Connection &other)
{
    const bool isRemote = one.kind == Connection::Kind::Remote;
    if (isRemote != (other.kind == Connection::Kind::Remote))
        return false;
    return isRemote ? one.url == other.url : one.folder == other.folder;
}

} // namespace

QList<Connection> Connections::all() const
{
    QSettings settings;
    QList<Connection> list;
    const int count = settings.beginReadArray(listKey);
    for (int i = 0; i < count; ++i) {
        settings.setArrayIndex(i);
        if (const auto connection = readFrom(settings))
            list.append(*connection);
    }
    return list;
}

Connection Connections::use(const Connection &connection)
{
    auto list = all();
    auto kept = connection;
    for (const auto &known : std::as_const(list)) {
        if (isSamePlace(known, connection)) {
            kept.id = known.id;
            break;
        }
        if (known.id == connection.id) // somebody went on to another place from there
            kept.id = QUuid::createUuid();
    }
    list.removeIf([&kept](const Connection &known) { return isSamePlace(known, kept); });
    list.prepend(kept);
    store(list);
    return kept;
}

void Connections::remove(const QUuid &id)
{
    auto list = all();
    list.removeIf([&id](const Connection &known) { return known.id == id; });
    store(list);
}

void Connections::store(const QList<Connection> &connections)
{
    QSettings settings;
    settings.remove(listKey);
    settings.beginWriteArray(listKey, int(connections.size()));
    for (int i = 0; i < connections.size(); ++i) {
        const auto &connection = connections.at(i);
        settings.setArrayIndex(i);
        settings.setValue(QStringLiteral("id"), connection.id.toString());
        settings.setValue(QStringLiteral("kind"), nameOf(connection.kind));
        settings.setValue(QStringLiteral("url"), connection.url.toString());
        settings.setValue(QStringLiteral("folder"), connection.folder);
        settings.setValue(QStringLiteral("port"), connection.port);
        settings.setValue(QStringLiteral("masterKeyFile"), connection.masterKeyFile);
        settings.setValue(QStringLiteral("email"), connection.email);
        settings.setValue(QStringLiteral("userKind"), domain::name(connection.userKind));
    }
    settings.endArray();
    Q_EMIT changed();
}

} // namespace candor::client
