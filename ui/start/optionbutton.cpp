// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "start/optionbutton.h"

#include "look/metrics.h"
#include "look/style.h"
#include "look/typography.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyle>

namespace candor::start {

using namespace look::space;

namespace {

constexpr int glyphSide = 24;
constexpr int chevronSide = 16;
constexpr int usualWidth = 360;

} // namespace

OptionButton::OptionButton(look::Glyph glyph, const QString &title, const QString &sentence, QWidget *parent)
    : QAbstractButton(parent)
    , m_glyph(glyph)
    , m_sentence(sentence)
{
    setText(title);
    setAccessibleName(title);
    setAccessibleDescription(sentence);
    setFocusPolicy(Qt::StrongFocus);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

int OptionButton::textWidth(int width) const
{
    return width - (l + glyphSide + l) - (m + chevronSide + l);
}

int OptionButton::heightForWidth(int width) const
{
    const QFontMetrics title(look::font(look::Type::Strong));
    const auto sentence = QFontMetrics(look::font(look::Type::Body))
                              .boundingRect(0, 0, textWidth(width), 10'000, Qt::TextWordWrap, m_sentence);
    return m + title.height() + xs + sentence.height() + m;
}

QSize OptionButton::sizeHint() const
{
    return {usualWidth, heightForWidth(usualWidth)};
}

void OptionButton::enterEvent(QEnterEvent *)
{
    update();
}

void OptionButton::leaveEvent(QEvent *)
{
    update();
}

void OptionButton::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

void OptionButton::paintEvent(QPaintEvent *)
{
    const auto &t = look::tokensOf(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setLayoutDirection(layoutDirection());
    const auto frame = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.setPen(t.control);
    painter.setBrush(isDown() ? t.selected : underMouse() ? t.hover : t.surface);
    painter.drawRoundedRect(frame, look::cardRadius, look::cardRadius);
    if (hasFocus())
        look::paintFocusRing(painter, rect(), t, look::cardRadius);
    const auto placed
        = [this](const QRect &place) { return QStyle::visualRect(layoutDirection(), rect(), place); };
    const int left = l + glyphSide + l;
    look::paint(painter, placed({l, (height() - glyphSide) / 2, glyphSide, glyphSide}), m_glyph, t.accent);
    look::paint(painter,
        placed({width() - l - chevronSide, (height() - chevronSide) / 2, chevronSide, chevronSide}),
        look::Glyph::Chevron, t.muted);
    const auto titleFont = look::font(look::Type::Strong);
    const int titleHeight = QFontMetrics(titleFont).height();
    const auto align = QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignTop);
    painter.setFont(titleFont);
    painter.setPen(t.text);
    painter.drawText(placed({left, m, textWidth(width()), titleHeight}), int(align), text());
    painter.setFont(look::font(look::Type::Body));
    painter.setPen(t.muted);
    painter.drawText(placed({left, m + titleHeight + xs, textWidth(width()), height()}),
        int(align) | Qt::TextWordWrap, m_sentence);
}

} // namespace candor::start
