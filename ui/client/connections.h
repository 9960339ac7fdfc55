// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/organisation.h"

#include <QList>
#include <QObject>
#include <QUrl>
#include <QUuid>
#include <optional>

namespace candor::client {

// A server that somebody has used from this computer.
struct Connection
{
    enum class Kind {
        Bundled, // runs here, started by the console
        Remote,
        Demo, // as Bundled, with made-up data in a folder of its own
    };
    QUuid id = QUuid::createUuid();
    Kind kind = Kind::Remote;
    QUrl url = {}; // of a remote one
    QString folder = {}; // with the data, of one that runs here
    quint16 port = 0; // likewise
    QString masterKeyFile = {}; // likewise; empty = the folder's own
    QString email = {}; // who signed in last; may be empty
    domain::UserKind userKind = domain::UserKind::TenantUser;

    bool operator==(const Connection &) const = default;
};

// The servers that were used, the last one first; in the program's settings, without any secret. What is
// damaged there counts as not there. GUI thread.
class Connections final : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    [[nodiscard]] QList<Connection> all() const;
    // Puts it first, in the place of the one with its address or folder, whose id it gets; answers what is
    // kept.
    Connection use(const Connection &connection);
    void remove(const QUuid &id);

Q_SIGNALS:
    void changed();

private:
    void store(const QList<Connection> &connections);
};

} // namespace candor::client
