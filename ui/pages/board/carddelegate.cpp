// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/board/carddelegate.h"

#include "look/metrics.h"
#include "look/roles.h"
#include "look/script.h"
#include "look/tokens.h"
#include "look/typography.h"
#include "models/words.h"
#include "parts/badge.h"

#include <QAbstractItemView>
#include <QCoreApplication>
#include <QPainter>

namespace candor::pages {

using namespace look::space;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(CardDelegate)
};

int lineHeight()
{
    return QFontMetrics(look::font(look::Type::Body)).height() + 2;
}

QString whose(const api::InterviewSummary &interview)
{
    QStringList parts;
    for (const auto &part : {interview.candidateRef, interview.companyName}) {
        if (!part.isEmpty())
            parts.append(part);
    }
    return look::inLine(parts);
}

std::optional<parts::BadgeText> badgeOf(const api::InterviewSummary &interview)
{
    if (!interview.attention.isEmpty())
        return parts::BadgeText{Text::tr("Needs a look"), look::Tone::Warning, look::Glyph::Warning};
    if (interview.level)
        return parts::BadgeText{models::word(*interview.level), look::Tone::Neutral, {}};
    return std::nullopt;
}

void paintGround(QPainter &painter, const QRect &card, const QStyleOptionViewItem &option, bool isCurrent)
{
    const auto &t = look::tokensOf(option.palette);
    const bool isSelected = option.state & QStyle::State_Selected;
    const bool isOver = option.state & QStyle::State_MouseOver;
    const bool hasFocus = option.widget && option.widget->hasFocus();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(isSelected && hasFocus ? t.selected : isOver ? t.hover : t.surface);
    const bool isMarked = isCurrent && hasFocus;
    painter.setPen(QPen(isMarked ? t.accent : isCurrent ? t.control : t.border, isMarked ? 2 : 1));
    const double inset = isMarked ? 1 : 0.5;
    painter.drawRoundedRect(
        QRectF(card).adjusted(inset, inset, -inset, -inset), look::cardRadius, look::cardRadius);
}

void paintSkeleton(QPainter &painter, const QRect &place, const look::Tokens &t)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(t.hover);
    const int step = lineHeight();
    for (int line = 0; line < 3; ++line) {
        const QRect bar(place.left(), place.top() + line * (step + xs) + s / 2,
            place.width() * (80 - line * 20) / 100, s + xs / 2);
        painter.drawRoundedRect(QStyle::visualRect(painter.layoutDirection(), place, bar), xs, xs);
    }
}

} // namespace

CardDelegate::CardDelegate(const models::InterviewsModel &model, const domain::Clock &clock, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_model(model)
    , m_clock(clock)
{
}

int CardDelegate::height()
{
    return 3 * lineHeight() + 2 * xs + 2 * m + s;
}

void CardDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto &t = look::tokensOf(option.palette);
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    (void)index.data(Qt::DisplayRole); // so that the model hears what is looked at
    painter->save();
    painter->setLayoutDirection(option.direction);
    const auto card = option.rect.adjusted(s, xs, -s, -xs);
    paintGround(*painter, card, option, view && view->currentIndex().row() == index.row());
    const auto place = card.adjusted(m, m, -m, -m);
    if (const auto *interview = m_model.at(index.row()))
        paintText(*painter, place, *interview, t);
    else
        paintSkeleton(*painter, place, t);
    painter->restore();
}

void CardDelegate::paintText(QPainter &painter, const QRect &place, const api::InterviewSummary &interview,
    const look::Tokens &tokens) const
{
    const auto direction = painter.layoutDirection();
    const auto alignment
        = int(QStyle::visualAlignment(direction, Qt::AlignLeft) | Qt::AlignVCenter | Qt::TextSingleLine);
    const int step = lineHeight() + xs;
    const auto write = [&](look::Type type, const QColor &ink, const QRect &line, const QString &text) {
        painter.setFont(look::font(type));
        painter.setPen(ink);
        painter.drawText(QStyle::visualRect(direction, place, line), alignment,
            look::elided(text, painter.fontMetrics(), line.width()));
    };
    const QRect first(place.left(), place.top(), place.width(), lineHeight());
    write(look::Type::Strong, tokens.text, first, interview.position);
    write(look::Type::Body, tokens.muted, first.translated(0, step), whose(interview));
    const auto third = first.translated(0, 2 * step);
    const auto age = models::age(interview.updatedAt, m_clock.now());
    const int taken = QFontMetrics(look::font(look::Type::Small)).horizontalAdvance(age) + 1;
    write(look::Type::Small, tokens.muted,
        QRect(third.right() - taken + 1, third.top(), taken, third.height()), age);
    const auto badge = badgeOf(interview);
    if (!badge)
        return;
    const auto size = parts::badgeSize(*badge);
    parts::paintBadge(painter,
        QStyle::visualRect(direction, place,
            QRect(third.left(), third.center().y() - size.height() / 2 + 1, size.width(), size.height())),
        *badge, tokens);
}

} // namespace candor::pages
