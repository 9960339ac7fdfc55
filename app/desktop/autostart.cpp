// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/autostart.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QSaveFile>
#include <QStandardPaths>

namespace candor::desktop {

namespace {

QString folder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation)
        + QStringLiteral("/autostart");
}

QString fileName()
{
    return folder() + QStringLiteral("/candor.desktop");
}

// As a desktop entry quotes an argument, and then the text that the argument stands in.
QByteArray quoted(const QString &text)
{
    QByteArray argument;
    for (const char c : text.toUtf8()) {
        if (QByteArrayView("\"`$\\").contains(c))
            argument += '\\';
        argument += c;
        if (c == '%')
            argument += c;
    }
    return '"' + argument.replace("\\", "\\\\") + '"';
}

} // namespace

// A desktop's own settings switch an entry off by a key in it, and leave the file.
bool startsWithSession()
{
    QFile file(fileName());
    if (!file.open(QIODevice::ReadOnly | QIODevice::Text))
        return false;
    bool isInEntry = false;
    bool starts = false;
    while (!file.atEnd()) {
        const auto line = file.readLine().trimmed();
        if (line.startsWith('[')) {
            isInEntry = line == "[Desktop Entry]";
            starts = starts || isInEntry;
            continue;
        }
        const auto key = line.left(line.indexOf('=')).trimmed();
        const auto value = line.mid(line.indexOf('=') + 1).trimmed().toLower();
        if (isInEntry
            && ((key == "Hidden" && value == "true")
                || (key == "X-GNOME-Autostart-enabled" && value == "false")))
            return false;
    }
    return starts;
}

bool setStartsWithSession(bool starts)
{
    if (!starts)
        return !QFile::exists(fileName()) || QFile::remove(fileName());
    if (!QDir().mkpath(folder()))
        return false;
    QSaveFile file(fileName());
    if (!file.open(QIODevice::WriteOnly))
        return false;
    file.write("[Desktop Entry]\nType=Application\nName=Candor\nIcon=candor\nExec="
        + quoted(QCoreApplication::applicationFilePath()) + " --in-tray\nX-GNOME-Autostart-enabled=true\n");
    return file.commit();
}

} // namespace candor::desktop
