// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

// consolebench start
// consolebench speed URL EMAIL PASSWORD TURNS
// consolebench requests URL EMAIL PASSWORD SCREENS
// consolebench memory URL EMAIL PASSWORD
//
// The console as it is, before a server that measuring.py has filled. `start` prints when the window could be
// used, the others what they found, as JSON. Settings are read from and kept in the folder XDG_CONFIG_HOME.

#include "desktop/singleinstance.h"
#include "scrolling.h"
#include "speed.h"
#include "started.h"

#include <QJsonDocument>
#include <cstdio>

using namespace candor;

namespace {

// As app/desktop/main.cpp does it.
int startConsole(const QStringList &arguments)
{
    desktop::SingleInstance instance(qEnvironmentVariable("XDG_CONFIG_HOME"));
    if (!instance.isFirst(arguments))
        return 1;
    desktop::Console console;
    new bench::Started(console.window());
    console.begin({});
    console.show();
    return QApplication::exec();
}

QJsonObject found(const QStringList &arguments)
{
    const auto what = arguments.value(1);
    const QUrl server(arguments.value(2));
    const auto email = arguments.value(3);
    const auto password = arguments.value(4);
    const int number = arguments.value(5).toInt();
    if (what == QLatin1String("speed"))
        return bench::measureSpeed(server, email, password, number);
    if (what == QLatin1String("requests"))
        return bench::countRequests(server, email, password, number);
    if (what == QLatin1String("memory"))
        return bench::measureMemory(server, email, password);
    return {};
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QApplication::setOrganizationName(QStringLiteral("Candor"));
    QApplication::setApplicationName(QStringLiteral("candor"));
    QApplication::setQuitOnLastWindowClosed(false);
    const auto arguments = QApplication::arguments();
    if (arguments.value(1) == QLatin1String("start"))
        return startConsole(arguments);
    const auto answer = found(arguments);
    std::printf("%s\n", QJsonDocument(answer).toJson(QJsonDocument::Compact).constData());
    return answer.isEmpty() ? 2 : 0;
}
