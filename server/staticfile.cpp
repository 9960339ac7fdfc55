// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/staticfile.h"

#include <QFile>
#include <QFileInfo>

namespace candor::server {

namespace {

QByteArray mediaType(const QString &name)
{
    if (isPage(name))
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

bool isPage(const QString &name)
{
    return name.endsWith(QLatin1String(".html"));
}

std::optional<edge::Reply> staticFile(const QString &path)
{
    QFile file(path);
    // A folder of the resources can be opened, too, and reads as an empty file.
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly))
        return std::nullopt;
    return edge::Reply{200, {{"Content-Type", mediaType(path)}}, file.readAll()};
}

} // namespace candor::server
