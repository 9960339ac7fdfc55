// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/door.h"

namespace candor::server {

domain::Result<identity::Place> placeOf(identity::Place::Layer layer, const Context &context,
    const std::optional<domain::PlatformId> &inBody, const char *instead)
{
    if (layer == identity::Place::Layer::Platform) {
        const auto platform = namedPlatform(context, inBody);
        if (!platform)
            return domain::fail(platform.error());
        return identity::Place{layer, *platform};
    }
    if (inBody) {
        return domain::invalid({{QStringLiteral("/platformId"), QStringLiteral("UNKNOWN_FIELD"),
            QStringLiteral("What is made here belongs to no platform; %1 makes what does.")
                .arg(QLatin1String(instead))}});
    }
    return identity::Place{layer, std::nullopt};
}

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
