// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "start/serverfailure.h"

#include <QCoreApplication>

namespace candor::start {

using Cause = StartFailure::Cause;

namespace {

constexpr quint16 usualPort = 8080;
constexpr quint16 firstFreePort = 1024; // that everybody may use

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ServerFailure)
};

FailureText ofPort(const StartFailure &failure)
{
    if (failure.cause == Cause::PortForbidden)
        return {Text::tr("You may not use port %1").arg(failure.port),
            Text::tr("Ports below 1024 are for administrators. Take another one."),
            {WayOut::UseNextPort, WayOut::ChoosePort}};
    return {Text::tr("Port %1 is used by another program").arg(failure.port),
        Text::tr(
            "End that program, or take another port. Links that were sent to candidates name the old one."),
        {WayOut::UseNextPort, WayOut::ChoosePort, WayOut::TryAgain}};
}

FailureText ofFolder(const StartFailure &failure)
{
    switch (failure.cause) {
    case Cause::FolderInUse:
        return {Text::tr("Another Candor uses this folder"),
            Text::tr(
                "It runs for somebody else, or is just ending. Wait a moment and try again, or take another "
                "folder."),
            {WayOut::TryAgain, WayOut::ChooseFolder}};
    case Cause::DiskFull:
        return {Text::tr("The disk is full"),
            Text::tr("Make room on it and try again, or take a folder on another disk."),
            {WayOut::TryAgain, WayOut::ChooseFolder}};
    default:
        return {Text::tr("The folder can't be written to"),
            Text::tr("Take another folder, or have this one made yours."),
            {WayOut::ChooseFolder, WayOut::TryAgain}};
    }
}

} // namespace

FailureText explain(const StartFailure &failure)
{
    switch (failure.cause) {
    case Cause::PortTaken:
    case Cause::PortForbidden:
        return ofPort(failure);
    case Cause::FolderUnwritable:
    case Cause::FolderInUse:
    case Cause::DiskFull:
        return ofFolder(failure);
    case Cause::MasterKeyMissing:
        return {Text::tr("The key to the data is missing"),
            Text::tr(
                "Everything here is encrypted with a key that isn't in the folder, or isn't the right one. "
                "Choose the file that you kept it in (master.key)."),
            {WayOut::ChooseKey, WayOut::ChooseFolder}};
    case Cause::SchemaNewer:
        return {Text::tr("The data was written by a newer Candor"),
            Text::tr("Update Candor on this computer, or open another folder."),
            {WayOut::TryAgain, WayOut::ChooseFolder}};
    case Cause::DatabaseUnreachable:
        return {Text::tr("The database can't be reached"),
            Text::tr("See that PostgreSQL runs, and that candor.toml in the folder names it right."),
            {WayOut::TryAgain}};
    case Cause::SettingsInvalid:
        return {Text::tr("The server's settings make no sense to it"),
            Text::tr("Mend candor.toml in the folder; the details say what is wrong."), {WayOut::TryAgain}};
    case Cause::ProgramMissing:
        return {Text::tr("The server isn't installed"),
            Text::tr(
                "The program candor-server is missing on this computer. Install it, or connect to a server "
                "that runs elsewhere."),
            {WayOut::TryAgain}};
    case Cause::Crashed:
        return {Text::tr("The server ended by itself"),
            Text::tr("The details are its last words. Your data is as it was."), {WayOut::TryAgain}};
    case Cause::NoAnswer:
        return {Text::tr("The server doesn't answer"),
            Text::tr("It was started and hasn't said anything. The computer may be very busy."),
            {WayOut::TryAgain}};
    }
    Q_UNREACHABLE();
}

QString word(WayOut wayOut, const StartFailure &failure)
{
    switch (wayOut) {
    case WayOut::UseNextPort:
        return Text::tr("Use port %1").arg(nextPort(failure));
    case WayOut::ChoosePort:
        return Text::tr("Choose a port …");
    case WayOut::ChooseFolder:
        return Text::tr("Choose a folder …");
    case WayOut::ChooseKey:
        return Text::tr("Choose the key …");
    case WayOut::TryAgain:
        return Text::tr("Try again");
    }
    Q_UNREACHABLE();
}

quint16 nextPort(const StartFailure &failure)
{
    const bool hasNext = failure.port >= firstFreePort && failure.port < 65535;
    return hasNext ? quint16(failure.port + 1) : usualPort;
}

QString detailsOf(const StartFailure &failure)
{
    QStringList lines{explain(failure).headline, Text::tr("Folder: %1").arg(failure.folder)};
    if (failure.port > 0)
        lines.append(Text::tr("Port: %1").arg(failure.port));
    if (!failure.logFile.isEmpty())
        lines.append(Text::tr("Log: %1").arg(failure.logFile));
    if (!failure.detail.isEmpty())
        lines.append({QString(), failure.detail});
    return lines.join(QLatin1Char('\n'));
}

} // namespace candor::start
