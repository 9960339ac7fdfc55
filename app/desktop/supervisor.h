// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "desktop/demofill.h"
#include "desktop/startreport.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QTimer>
#include <chrono>
#include <memory>

class QLocalSocket;

namespace candor::desktop {

// Runs `candor-server` as a child in a session of its own: it gets an owner's token on standard input, logs
// into the data folder, and outlives a crash of the console. One that runs on the folder already is taken
// over instead. Another folder's server is asked to end at a start. Never kills.
class Supervisor final : public start::LocalServer
{
public:
    struct Rules
    {
        QString program; // empty = beside the console, else in PATH
        std::chrono::milliseconds silence
            = std::chrono::seconds(20); // of a start, before it counts as failed
        std::chrono::milliseconds pause = std::chrono::seconds(1); // before a restart; then twice as long
        int mostCrashes = 5; // within `crashesCount`, before it stays down
        std::chrono::milliseconds crashesCount = std::chrono::minutes(10);
        qint64 longestLog = 10 << 20; // bytes; then the log becomes server.log.1 at a start
    };

    explicit Supervisor(Rules rules, QObject *parent = nullptr);
    explicit Supervisor(QObject *parent = nullptr)
        : Supervisor(Rules(), parent)
    {
    }
    ~Supervisor() override; // a server that still runs goes on

    void start(const start::LocalServerSettings &settings) override;
    void stop() override;
    void leave() override;
    [[nodiscard]] Phase phase() const override { return m_phase; }
    [[nodiscard]] const start::LocalServerSettings &settings() const override { return m_settings; }
    [[nodiscard]] QUrl url() const override { return m_url; }
    [[nodiscard]] std::optional<start::StartFailure> failure() const override { return m_failure; }
    [[nodiscard]] std::optional<start::DemoAccess> demoAccess() const override { return m_demo; }
    [[nodiscard]] QFuture<QByteArray> ownerToken() override;

    [[nodiscard]] qint64 processId() const { return m_pid; } // 0 = none runs
    [[nodiscard]] QString logFile() const;

private:
    void setPhase(Phase phase);
    void find();
    void adopt(const QString &status);
    void watch();
    void loseLine();
    [[nodiscard]] bool isLookingAt(const QString &folder) const;
    void launch();
    void readReports();
    void take(const StartReport &report);
    void fillDemo();
    void becomeReady();
    void end(int exitCode);
    void crash();
    void fail(start::StartFailure failure);
    void giveUpWaiting();
    void haveStopped();
    void release();
    void abandon();
    [[nodiscard]] start::StartFailure failureOf(start::StartFailure::Cause cause) const;

    const Rules m_rules;
    start::LocalServerSettings m_settings;
    Phase m_phase = Phase::Stopped;
    QUrl m_url;
    qint64 m_pid = 0;
    std::optional<start::LocalServerSettings> m_next; // to start once this one has ended
    std::optional<start::StartFailure> m_failure;
    std::optional<start::StartFailure> m_reported; // by a start that hasn't ended yet
    std::optional<start::DemoAccess> m_demo;
    QByteArray m_token; // that the child got and nobody has used
    QElapsedTimer m_tokenAge;

    QProcess *m_process = nullptr; // of a child
    std::unique_ptr<QLocalSocket> m_line; // to one that was taken over; its end is the server's
    std::unique_ptr<DemoFill> m_fill; // while it runs
    QTimer m_silence;
    QTimer m_restart;
    QList<qint64> m_crashes; // moments, of m_clock
    QElapsedTimer m_clock;
};

} // namespace candor::desktop
