// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "identity/users.h"
#include "server/consoleroute.h"

namespace candor::server {

// Where objects of a tenant, of a platform or of the installation are managed: the path, whose objects are
// there, and what the operations call them.
struct Door
{
    identity::Place::Layer layer;
    QByteArray base;
    Credentials credentials;
    QByteArray noun;
    QByteArrayList queries;
    QByteArray tag;
};

// `verb` and the door's noun make the operation's name; a list's has the plural.
[[nodiscard]] Route route(const Door &door, const char *method, const QByteArray &path,
    const QByteArray &verb, const QByteArray &summary, const char *permission);

} // namespace candor::server
