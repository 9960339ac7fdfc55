// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/tray.h"

#include "look/glyphs.h"
#include "look/tokens.h"

#include <QGuiApplication>
#include <QLocale>
#include <QPainter>

namespace candor::desktop {

namespace {

constexpr int side = 64;
constexpr int most = 99; // that a badge shows

// The mark, and a number in its corner.
QPixmap pictureOf(int waiting)
{
    const auto palette = QGuiApplication::palette();
    const auto &tokens = look::tokensOf(palette);
    QPixmap picture(side, side);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    look::paint(painter, QRectF(0, 0, side, side), look::Glyph::Candor, tokens.accent);
    if (waiting == 0)
        return picture;
    const QRectF badge(side * 0.4, side * 0.4, side * 0.6, side * 0.6);
    painter.setPen(Qt::NoPen);
    painter.setBrush(tokens.danger.ink);
    painter.drawEllipse(badge);
    auto font = painter.font();
    font.setPixelSize(waiting > 9 ? side / 4 : side * 2 / 5);
    font.setBold(true);
    painter.setFont(font);
    painter.setPen(tokens.surface);
    painter.drawText(badge, Qt::AlignCenter, QLocale().toString(std::min(waiting, most)));
    return picture;
}

} // namespace

Tray::Tray(std::function<bool()> isAvailable, const Pace &pace, QObject *parent)
    : QObject(parent)
    , m_isAvailable(std::move(isAvailable))
    , m_pace(pace)
{
    m_menu.addAction(tr("&Open Candor"), this, &Tray::opened);
    m_menu.addSeparator();
    m_menu.addAction(tr("&Quit"), this, &Tray::quitWanted);
    connect(&m_timer, &QTimer::timeout, this, &Tray::look);
    m_timer.start(m_pace.atFirst);
    m_patience.setSingleShot(true);
    connect(&m_patience, &QTimer::timeout, this, &Tray::loseHope);
    m_patience.start(m_pace.patience);
    look();
}

void Tray::loseHope()
{
    m_timer.start(m_pace.later);
    if (!isThere())
        Q_EMIT missed();
}

void Tray::look()
{
    const bool isAvailable = m_isAvailable();
    if (isAvailable == isThere())
        return;
    if (!isAvailable) {
        std::exchange(m_icon, nullptr)->deleteLater();
        if (!m_patience.isActive()) // else it may come back while the session begins
            Q_EMIT missed();
        return;
    }
    m_icon = new QSystemTrayIcon(this);
    m_icon->setContextMenu(&m_menu);
    connect(m_icon, &QSystemTrayIcon::activated, this, [this](QSystemTrayIcon::ActivationReason reason) {
        if (reason == QSystemTrayIcon::Trigger || reason == QSystemTrayIcon::DoubleClick)
            Q_EMIT opened();
    });
    refresh();
    m_icon->show();
}

void Tray::setWaiting(int count)
{
    m_waiting = count;
    if (m_icon)
        refresh();
}

QString Tray::text() const
{
    return m_waiting == 0 ? tr("Candor: nothing waits for you")
                          : tr("Candor: %1 waiting for you").arg(QLocale().toString(m_waiting));
}

void Tray::refresh()
{
    m_icon->setIcon(QIcon(pictureOf(m_waiting)));
    m_icon->setToolTip(text());
}

} // namespace candor::desktop
