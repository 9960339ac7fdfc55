// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/staticfile.h"

#include <QFile>

namespace candor::server {

namespace {

QByteArray mediaType(const QString &name)
{
    if (name.endsWith(QLatin1String(".html")))
        return "text/html; charset=utf-8";
    if (name.endsWith(QLatin1String(".js")))
        return "text/javascript; charset=utf-8";
    if (name.endsWith(QLatin1String(".css")))
        return "text/css; charset=utf-8";
    if (name.endsWith(QLatin1String(".svg")))
        return "image/svg+xml";
    return "text/plain; charset=utf-8";
}

} // namespace

std::optional<edge::Reply> staticFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    return edge::Reply{200, {{"Content-Type", mediaType(path)}}, file.readAll()};
}

} // namespace candor::server
