// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

// edgebench edge|bare|plain [--loops N] [--tls CERTIFICATE KEY]

#include "servers.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <cstdio>

QByteArray reserialized(const QByteArray &body)
{
    return QJsonDocument::fromJson(body).toJson(QJsonDocument::Compact);
}

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const auto arguments = QCoreApplication::arguments();
    const auto after = [&arguments](const QString &name, int distance) {
        const auto at = arguments.indexOf(name);
        return at < 0 ? QString() : arguments.value(at + distance);
    };
    Options options;
    options.loops = std::max(1, after(QStringLiteral("--loops"), 1).toInt());
    options.certificate = after(QStringLiteral("--tls"), 1);
    options.key = after(QStringLiteral("--tls"), 2);
    const auto listening = [](int port) {
        std::printf("listening on http://127.0.0.1:%d\n", port);
        std::fflush(stdout);
    };
    const auto which = arguments.value(1);
    if (which == QLatin1String("edge"))
        return serveEdge(options, listening);
    if (which == QLatin1String("bare"))
        return serveBare(listening);
    if (which == QLatin1String("plain"))
        return servePlain(listening);
    std::fprintf(stderr, "edgebench edge|bare|plain [--loops N] [--tls CERTIFICATE KEY]\n");
    return 2;
}
