// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/notifier.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QLocale>

namespace candor::desktop {

namespace {

const QString service = QStringLiteral("org.freedesktop.Notifications");
const QString path = QStringLiteral("/org/freedesktop/Notifications");
const QString openAction = QStringLiteral("default");

} // namespace

Notifier::Notifier(std::chrono::milliseconds pause, std::function<QTime()> now, QObject *parent)
    : QObject(parent)
    , m_pause(pause)
    , m_timer(this)
    , m_now(std::move(now))
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &Notifier::consider);
}

void Notifier::setWaiting(int count)
{
    adopt(m_waiting, count);
}

void Notifier::setFailing(int count)
{
    adopt(m_failing, count);
}

void Notifier::setWanted(const Notices &wanted)
{
    m_wanted = wanted;
    consider();
}

void Notifier::adopt(Count &count, int now)
{
    count.now = now;
    count.told = m_isWatched ? now : std::min(count.told, now);
    consider();
}

void Notifier::setWatched(bool isWatched)
{
    m_isWatched = isWatched;
    if (!isWatched)
        return;
    m_waiting.told = m_waiting.now;
    m_failing.told = m_failing.now;
}

// What comes in while the person wants to be left alone is told when that is over.
void Notifier::consider()
{
    const bool tellsWaiting = m_wanted.approvals && m_waiting.now > m_waiting.told;
    const bool tellsFailing = m_wanted.failures && m_failing.now > m_failing.told;
    if (m_isWatched || m_timer.isActive() || (!tellsWaiting && !tellsFailing))
        return;
    const bool isQuiet = m_wanted.isQuietAt(m_now());
    if (m_pause > m_pause.zero())
        m_timer.start(m_pause);
    if (isQuiet)
        return;
    QStringList lines;
    if (tellsWaiting)
        lines.append(tr("Waiting for your decision: %1").arg(QLocale().toString(m_waiting.now)));
    if (tellsFailing)
        lines.append(tr("Events that don't arrive: %1").arg(QLocale().toString(m_failing.now)));
    m_waiting.told = m_waiting.now;
    m_failing.told = m_failing.now;
    send(lines.join(QLatin1Char('\n')));
}

void Notifier::send(const QString &text)
{
    auto bus = QDBusConnection::sessionBus();
    if (!bus.isConnected()) {
        Q_EMIT unsent(text);
        return;
    }
    if (!std::exchange(m_isConnected, true))
        bus.connect(service, path, service, QStringLiteral("ActionInvoked"), this,
            SLOT(actionInvoked(uint, QString)));
    auto call = QDBusMessage::createMethodCall(service, path, service, QStringLiteral("Notify"));
    call << QStringLiteral("Candor") << m_id << QStringLiteral("candor") << text << QString()
         << QStringList{openAction, tr("Open")} << QVariantMap() << -1;
    auto *watcher = new QDBusPendingCallWatcher(bus.asyncCall(call), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher, text] {
        const QDBusPendingReply<uint> reply = *watcher;
        watcher->deleteLater();
        if (reply.isError())
            Q_EMIT unsent(text);
        else
            m_id = reply.value();
    });
}

void Notifier::actionInvoked(uint id, const QString &action)
{
    if (id == m_id && action == openAction)
        Q_EMIT opened();
}

} // namespace candor::desktop
