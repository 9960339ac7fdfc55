// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/supervisor.h"

#include "desktop/controlclient.h"
#include "desktop/launching.h"
#include "domain/async.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QLocalSocket>

#include <csignal>
#include <sys/types.h>
#include <unistd.h>

namespace candor::desktop {

using start::LocalServerSettings;
using start::StartFailure;
using Cause = StartFailure::Cause;

namespace {

constexpr qint64 tokenServes = 50'000; // ms; the server takes it for a minute

} // namespace

Supervisor::Supervisor(Rules rules, QObject *parent)
    : LocalServer(parent)
    , m_rules(std::move(rules))
{
    m_clock.start();
    m_silence.setSingleShot(true);
    m_restart.setSingleShot(true);
    connect(&m_silence, &QTimer::timeout, this, &Supervisor::giveUpWaiting);
    connect(&m_restart, &QTimer::timeout, this, &Supervisor::find);
}

Supervisor::~Supervisor()
{
    release();
}

void Supervisor::setPhase(Phase phase)
{
    if (m_phase == phase)
        return;
    m_phase = phase;
    Q_EMIT phaseChanged();
}

void Supervisor::start(const LocalServerSettings &settings)
{
    if (m_phase == Phase::Stopping) {
        m_next = settings;
        return;
    }
    const bool isOther = settings.folder != m_settings.folder;
    if (m_phase == Phase::Starting && !isOther)
        return;
    if (isOther)
        abandon();
    else
        release();
    m_settings = settings;
    m_failure.reset();
    m_crashes.clear();
    setPhase(Phase::Starting);
    find();
}

// Whether one runs there already.
void Supervisor::find()
{
    m_reported.reset();
    m_demo.reset();
    domain::whenFinished(askServer(m_settings.folder, {QStringLiteral("status")}), this,
        [this, wanted = m_settings.folder](const std::optional<ControlAnswer> &answer) {
            if (!isLookingAt(wanted))
                return;
            if (answer && answer->isGood)
                adopt(answer->text);
            else
                launch();
        });
}

// What an answer that was asked for there is still good for.
bool Supervisor::isLookingAt(const QString &folder) const
{
    const bool isLooking = m_phase == Phase::Starting || m_phase == Phase::Restarting;
    return isLooking && !m_process && m_settings.folder == folder;
}

void Supervisor::adopt(const QString &status)
{
    const auto told = QJsonDocument::fromJson(status.toUtf8()).object();
    m_url = QUrl(told.value(QLatin1String("url")).toString());
    m_settings.port = quint16(m_url.port()); // a restart keeps it
    m_pid = told.value(QLatin1String("pid")).toInteger();
    watch();
    if (!m_line)
        return;
    if (m_settings.data != LocalServerSettings::Data::Demo) {
        becomeReady();
        return;
    }
    domain::whenFinished(askServer(m_settings.folder, {QStringLiteral("demo-tenant")}), this,
        [this, wanted = m_settings.folder](const std::optional<ControlAnswer> &answer) {
            if (!m_line || !isLookingAt(wanted))
                return;
            m_demo = answer && answer->isGood ? readDemoAccess(answer->text) : std::nullopt;
            becomeReady();
        });
}

// The connection says nothing; that it ends says that the server did.
void Supervisor::watch()
{
    m_line = std::make_unique<QLocalSocket>();
    connect(m_line.get(), &QLocalSocket::disconnected, this, &Supervisor::loseLine);
    connect(m_line.get(), &QLocalSocket::errorOccurred, this, &Supervisor::loseLine);
    m_line->connectToServer(controlSocketOf(m_settings.folder));
}

// Nobody is there any more, or was when it was called.
void Supervisor::loseLine()
{
    if (!m_line)
        return;
    m_line->disconnect(this);
    m_line.release()->deleteLater();
    m_pid = 0;
    switch (m_phase) {
    case Phase::Stopping:
        haveStopped();
        break;
    case Phase::Ready:
        crash();
        break;
    case Phase::Starting:
    case Phase::Restarting:
        find();
        break;
    case Phase::Stopped:
    case Phase::Failed:
        break;
    }
}

void Supervisor::launch()
{
    const auto path = serverProgram(m_rules.program);
    if (path.isEmpty()) {
        fail(failureOf(Cause::ProgramMissing));
        return;
    }
    if (!makeFolders(m_settings.folder, logFile(), m_rules.longestLog)) {
        fail(failureOf(Cause::FolderUnwritable));
        return;
    }
    m_process = new QProcess(this);
    m_process->setProcessEnvironment(cleanEnvironment());
    m_process->setStandardErrorFile(logFile(), QIODevice::Append);
    m_process->setChildProcessModifier([] { ::setsid(); });
    connect(m_process, &QProcess::readyReadStandardOutput, this, &Supervisor::readReports);
    connect(m_process, &QProcess::finished, this, [this](int exitCode) { end(exitCode); });
    connect(m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error != QProcess::FailedToStart)
            return;
        std::exchange(m_process, nullptr)->deleteLater();
        fail(failureOf(Cause::ProgramMissing));
    });
    m_token = newOwnerToken();
    m_tokenAge.start();
    m_silence.start(m_rules.silence);
    m_process->start(path, argumentsFor(m_settings));
    if (!m_process)
        return;
    m_process->write(m_token + '\n');
    m_process->closeWriteChannel();
}

void Supervisor::readReports()
{
    while (m_process && m_process->canReadLine())
        take(readStartReport(m_process->readLine()));
}

void Supervisor::take(const StartReport &report)
{
    const bool isDemo = m_settings.data == LocalServerSettings::Data::Demo;
    if (const auto *listening = std::get_if<Listening>(&report)) {
        m_url = listening->url;
        m_settings.port = quint16(m_url.port()); // a restart keeps it
        m_pid = m_process->processId();
        if (!isDemo)
            becomeReady();
    } else if (const auto *demo = std::get_if<start::DemoAccess>(&report)) {
        m_demo = *demo;
        fillDemo();
    } else if (const auto *failure = std::get_if<StartFailure>(&report)) {
        m_reported = *failure;
        m_reported->logFile = logFile();
    }
}

// At a first start there is something to see before anybody looks.
void Supervisor::fillDemo()
{
    m_silence.stop();
    if (m_phase != Phase::Starting) {
        becomeReady();
        return;
    }
    m_fill = std::make_unique<DemoFill>();
    connect(m_fill.get(), &DemoFill::progressed, this, &LocalServer::filling);
    connect(m_fill.get(), &DemoFill::finished, this, [this] {
        m_fill.release()->deleteLater();
        if (m_process)
            becomeReady();
    });
    m_fill->start(serverProgram(m_rules.program), m_settings.folder, logFile());
}

// One that was asked to end meanwhile stays Stopping.
void Supervisor::becomeReady()
{
    m_silence.stop();
    if (m_phase == Phase::Starting || m_phase == Phase::Restarting)
        setPhase(Phase::Ready);
}

// The child has ended.
void Supervisor::end(int exitCode)
{
    readReports();
    if (m_process)
        m_process->deleteLater();
    m_process = nullptr;
    m_fill.reset();
    m_silence.stop();
    m_pid = 0;
    m_token.clear();
    switch (m_phase) {
    case Phase::Stopping:
        haveStopped();
        break;
    case Phase::Ready:
        crash();
        break;
    case Phase::Starting:
    case Phase::Restarting:
        // 2: the arguments or the settings make no sense to it
        fail(m_reported.value_or(failureOf(exitCode == 2 ? Cause::SettingsInvalid : Cause::Crashed)));
        break;
    case Phase::Stopped:
    case Phase::Failed:
        break;
    }
}

void Supervisor::crash()
{
    const auto now = m_clock.elapsed();
    m_crashes.removeIf([this, now](qint64 at) { return now - at > m_rules.crashesCount.count(); });
    m_crashes.append(now);
    if (m_crashes.size() >= m_rules.mostCrashes) {
        fail(failureOf(Cause::Crashed));
        return;
    }
    setPhase(Phase::Restarting);
    m_restart.start(m_rules.pause * (1 << (m_crashes.size() - 1)));
}

void Supervisor::fail(StartFailure failure)
{
    m_silence.stop();
    m_restart.stop();
    if (failure.folder.isEmpty())
        failure.folder = m_settings.folder;
    m_failure = std::move(failure);
    setPhase(Phase::Failed);
}

void Supervisor::giveUpWaiting()
{
    const auto failure = failureOf(Cause::NoAnswer);
    abandon();
    fail(failure);
}

// It is asked to end, and what it says meanwhile doesn't count.
void Supervisor::abandon()
{
    if (auto *process = std::exchange(m_process, nullptr)) {
        process->disconnect(this);
        connect(process, &QProcess::finished, process, &QObject::deleteLater);
        process->setParent(nullptr);
        process->terminate();
    } else if (m_line && m_pid > 0) {
        ::kill(pid_t(m_pid), SIGTERM);
    }
    release();
}

void Supervisor::haveStopped()
{
    setPhase(Phase::Stopped);
    if (const auto next = std::exchange(m_next, {}))
        start(*next);
}

void Supervisor::stop()
{
    m_restart.stop();
    if (m_phase == Phase::Stopping)
        return;
    if (m_process) {
        setPhase(Phase::Stopping);
        m_process->terminate();
    } else if (m_line && m_pid > 0) {
        setPhase(Phase::Stopping);
        ::kill(pid_t(m_pid), SIGTERM);
    } else {
        setPhase(Phase::Stopped);
    }
}

void Supervisor::leave()
{
    release();
    setPhase(Phase::Stopped);
}

// A QProcess ends its child together with itself, so it lives as long as the program does.
void Supervisor::release()
{
    m_silence.stop();
    m_restart.stop();
    m_fill.reset();
    if (auto *process = std::exchange(m_process, nullptr)) {
        process->disconnect(this);
        process->setParent(nullptr);
    }
    if (m_line)
        m_line->disconnect(this);
    m_line.reset();
    m_pid = 0;
    m_token.clear(); // it is that server's alone
}

QFuture<QByteArray> Supervisor::ownerToken()
{
    const auto first = std::exchange(m_token, {});
    if (!first.isEmpty() && m_tokenAge.elapsed() < tokenServes)
        return domain::ready(first);
    const domain::Promise<QByteArray> promise;
    const auto token = newOwnerToken();
    const QStringList words{QStringLiteral("owner-token"), QString::fromLatin1(token)};
    domain::whenFinished(askServer(m_settings.folder, words), this,
        [promise, token](const std::optional<ControlAnswer> &answer) {
            promise.fulfil(answer && answer->isGood ? token : QByteArray());
        });
    return promise.future();
}

QString Supervisor::logFile() const
{
    return m_settings.folder + QStringLiteral("/logs/server.log");
}

StartFailure Supervisor::failureOf(Cause cause) const
{
    return {cause, lastWordsOf(logFile()), m_settings.folder, logFile(), m_settings.port};
}

} // namespace candor::desktop
