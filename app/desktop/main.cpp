// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/console.h"
#include "desktop/singleinstance.h"
#include "desktop/translations.h"

#include <QApplication>
#include <QCommandLineParser>

namespace {

using candor::desktop::Console;

Console::Wanted read(QCommandLineParser &parser, const QStringList &arguments)
{
    const QCommandLineOption connectTo(QStringLiteral("connect"),
        QCoreApplication::translate("main", "The server to sign in at."), QStringLiteral("URL"));
    const QCommandLineOption demo(QStringLiteral("demo"),
        QCoreApplication::translate("main", "Show a demonstration with made-up data on this computer."));
    const QCommandLineOption inTray(QStringLiteral("in-tray"),
        QCoreApplication::translate("main", "Begin without a window, where the desktop has a tray."));
    parser.addOptions({connectTo, demo, inTray});
    parser.process(arguments);
    return {parser.value(connectTo), parser.isSet(demo), parser.isSet(inTray)};
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QApplication::setOrganizationName(QStringLiteral("Candor"));
    QApplication::setApplicationName(QStringLiteral("candor"));
    QApplication::setApplicationDisplayName(QStringLiteral("Candor"));
    QApplication::setApplicationVersion(QStringLiteral(CANDOR_VERSION));
    QApplication::setDesktopFileName(QStringLiteral("candor"));
    QApplication::setQuitOnLastWindowClosed(false); // the server on this computer is stopped first
    candor::desktop::useLanguage(candor::desktop::wantedLanguage());

    QCommandLineParser parser;
    parser.setApplicationDescription(
        QCoreApplication::translate("main", "Candor's console: plans and reports wait here for people."));
    parser.addHelpOption();
    parser.addVersionOption();
    const auto wanted = read(parser, QApplication::arguments());

    candor::desktop::SingleInstance instance;
    if (!instance.isFirst(QApplication::arguments()))
        return 0;
    Console console;
    QObject::connect(&console, &Console::ended, &application, &QApplication::quit);
    QObject::connect(&instance, &candor::desktop::SingleInstance::called, &console,
        [&console](const QStringList &arguments) {
            QCommandLineParser again;
            console.call(read(again, arguments));
        });
    if (wanted.isDemo)
        console.tryOut();
    else
        console.begin(wanted.server);
    if (wanted.isQuiet)
        console.showQuietly();
    else
        console.show();
    return QApplication::exec();
}
