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

Notifier::Notifier(std::chrono::milliseconds pause, QObject *parent)
    : QObject(parent)
    , m_pause(pause)
    , m_timer(this)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &Notifier::consider);
}

void Notifier::setWaiting(int count)
{
    m_waiting = count;
    m_told = std::min(m_told, count);
    if (m_isWatched)
        m_told = count;
    consider();
}

void Notifier::setWatched(bool isWatched)
{
    m_isWatched = isWatched;
    if (isWatched)
        m_told = m_waiting;
}

void Notifier::consider()
{
    if (m_isWatched || m_waiting <= m_told || m_timer.isActive())
        return;
    if (m_pause > m_pause.zero())
        m_timer.start(m_pause);
    m_told = m_waiting;
    send(tr("Waiting for your decision: %1").arg(QLocale().toString(m_waiting)));
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
