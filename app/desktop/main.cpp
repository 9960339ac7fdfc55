// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/console.h"

#include <QApplication>
#include <QCommandLineParser>

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QApplication::setOrganizationName(QStringLiteral("Candor"));
    QApplication::setApplicationName(QStringLiteral("candor"));
    QApplication::setApplicationDisplayName(QStringLiteral("Candor"));
    QApplication::setApplicationVersion(QStringLiteral(CANDOR_VERSION));

    QCommandLineParser parser;
    parser.setApplicationDescription(
        QCoreApplication::translate("main", "Candor's console: plans and reports wait here for people."));
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption connectTo(QStringLiteral("connect"),
        QCoreApplication::translate("main", "The server to sign in at."), QStringLiteral("URL"));
    parser.addOption(connectTo);
    parser.process(application);

    candor::desktop::Console console(parser.value(connectTo));
    console.show();
    return QApplication::exec();
}
