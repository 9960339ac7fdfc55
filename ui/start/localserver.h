// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QFuture>
#include <QObject>
#include <QString>
#include <QUrl>
#include <optional>

namespace candor::start {

// Which server to run on this computer.
struct LocalServerSettings
{
    enum class Data {
        Own,
        Demo, // with a made-up tenant
    };
    QString folder; // absolute
    quint16 port = 0; // 0 = a free one
    Data data = Data::Own;
    QString masterKeyFile = {}; // empty = the folder's own
};

// Why the server on this computer doesn't run.
struct StartFailure
{
    enum class Cause {
        PortTaken,
        PortForbidden,
        FolderUnwritable,
        FolderInUse,
        DiskFull,
        MasterKeyMissing,
        SchemaNewer,
        DatabaseUnreachable,
        SettingsInvalid,
        ProgramMissing,
        Crashed, // once, or again and again
        NoAnswer,
    };
    Cause cause = Cause::Crashed;
    QString detail; // the server's own words, or the last of its log
    QString folder;
    QString logFile; // may not exist
    quint16 port = 0;
};
inline constexpr int startCauseCount = 12;

// Who the demonstration is seen as.
struct DemoAccess
{
    QString email;
    QString password; // secret
};

// The server on this computer, as the console starts, watches and stops it. Goes on without the console where
// that crashes, and is found again at the next start. GUI thread.
class LocalServer : public QObject
{
    Q_OBJECT

public:
    enum class Phase {
        Stopped,
        Starting,
        Ready,
        Restarting, // it ended by itself and is started again
        Stopping,
        Failed, // failure() says why
    };
    using QObject::QObject;

    // Finds the one that runs on the folder, or starts one. Not while another is Starting or Stopping.
    virtual void start(const LocalServerSettings &settings) = 0;
    // Asks it to end; Stopped when it has.
    virtual void stop() = 0;
    // Lets it run on, on its own from now on.
    virtual void leave() = 0;

    [[nodiscard]] virtual Phase phase() const = 0;
    [[nodiscard]] virtual const LocalServerSettings &settings() const = 0;
    [[nodiscard]] virtual QUrl url() const = 0; // while Ready
    [[nodiscard]] virtual std::optional<StartFailure> failure() const = 0; // while Failed
    [[nodiscard]] virtual std::optional<DemoAccess> demoAccess() const = 0; // while Ready, of a demonstration
    // One that signs in once, within a minute; empty when the server takes none. To be consumed with
    // domain::whenFinished().
    [[nodiscard]] virtual QFuture<QByteArray> ownerToken() = 0;

Q_SIGNALS:
    void phaseChanged();
    // While Starting: of the interviews that a demonstration gets.
    void filling(int done, int total);
};

} // namespace candor::start
