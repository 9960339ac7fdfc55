// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "parts/surface.h"

#include "look/metrics.h"

#include <QBoxLayout>
#include <QPainter>

namespace candor::parts {

Surface::Surface(Shape shape, QWidget *parent)
    : QFrame(parent)
    , m_shape(shape)
{
}

void Surface::setTone(std::optional<look::Tone> tone)
{
    m_tone = tone;
    update();
}

void Surface::paintEvent(QPaintEvent *)
{
    const auto &t = look::tokensOf(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF whole = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    switch (m_shape) {
    case Shape::Card:
    case Shape::Well:
        painter.setBrush(m_tone ? t.pair(*m_tone).ground : m_shape == Shape::Card ? t.surface : t.sunken);
        painter.setPen(m_shape == Shape::Card && !m_tone ? QPen(t.border) : QPen(Qt::NoPen));
        painter.drawRoundedRect(whole, look::cardRadius, look::cardRadius);
        return;
    case Shape::Pane:
        painter.fillRect(rect(), t.surface);
        return;
    case Shape::Side:
        painter.fillRect(rect(), t.surface);
        painter.fillRect(QRect(isMirrored ? width() - 1 : 0, 0, 1, height()), t.border);
        return;
    case Shape::Sidebar:
        painter.fillRect(rect(), t.sunken);
        painter.fillRect(QRect(isMirrored ? 0 : width() - 1, 0, 1, height()), t.border);
        return;
    case Shape::Bar:
        painter.fillRect(rect(), t.surface);
        painter.fillRect(QRect(0, 0, width(), 1), t.border);
        return;
    case Shape::Header:
        painter.fillRect(rect(), t.surface);
        painter.fillRect(QRect(0, height() - 1, width(), 1), t.border);
        return;
    }
}

QVBoxLayout *column(QWidget *parent, int spacing, int margin)
{
    auto *layout = new QVBoxLayout(parent);
    layout->setSpacing(spacing);
    layout->setContentsMargins(margin, margin, margin, margin);
    return layout;
}

QHBoxLayout *row(QWidget *parent, int spacing, int margin)
{
    auto *layout = new QHBoxLayout(parent);
    layout->setSpacing(spacing);
    layout->setContentsMargins(margin, margin, margin, margin);
    return layout;
}

} // namespace candor::parts
