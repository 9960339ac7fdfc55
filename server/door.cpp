// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/door.h"

namespace candor::server {

Route route(const Door &door, const char *method, const QByteArray &path, const QByteArray &verb,
    const QByteArray &summary, const char *permission)
{
    const QByteArray plural = verb == "list" ? "s" : "";
    auto entry = consoleRoute(method, path, verb + door.noun + plural, summary, door.credentials, permission)
                     .tagged(door.tag)
                     .queried(door.queries);
    return door.layer == identity::Place::Layer::Tenant ? std::move(entry).inTenant() : entry;
}

} // namespace candor::server
