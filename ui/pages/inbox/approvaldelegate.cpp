// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/inbox/approvaldelegate.h"

#include "look/metrics.h"
#include "look/script.h"
#include "look/typography.h"
#include "models/words.h"
#include "parts/badge.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>
#include <QPainter>

namespace candor::pages {

using client::DecisionQueue;
using models::Approval;
using models::ApprovalKind;
using Stage = DecisionQueue::Stage;
using parts::BadgeText;
using namespace look::space;

namespace {

constexpr int rowHeight = 72;
constexpr int glyphSide = 20;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ApprovalDelegate)
};

domain::Timestamp now()
{
    return domain::SystemClock().now();
}

void paintGround(QPainter &painter, const QStyleOptionViewItem &option, const look::Tokens &t)
{
    const bool isSelected = option.state & QStyle::State_Selected;
    const bool isOver = option.state & QStyle::State_MouseOver;
    const bool hasFocus = option.state & QStyle::State_HasFocus;
    painter.fillRect(option.rect, isSelected ? t.selected : isOver ? t.hover : t.surface);
    painter.fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), t.border);
    if (isSelected) {
        const QRect bar(option.rect.left(), option.rect.top(), hasFocus ? 4 : 3, option.rect.height());
        painter.fillRect(
            QStyle::visualRect(option.direction, option.rect, bar), hasFocus ? t.accent : t.control);
    }
}

QString secondLine(const Approval &approval)
{
    QStringList parts;
    for (const auto &part : {approval.companyName, approval.candidateRef}) {
        if (!part.isEmpty())
            parts.append(part);
    }
    return look::inLine(parts);
}

BadgeText badgeOf(const Approval &approval, const DecisionQueue::Entry *decision)
{
    if (decision) {
        const bool isTrouble = decision->stage == Stage::Unknown || decision->stage == Stage::Held;
        return {
            stageText(*decision), isTrouble ? look::Tone::Warning : look::Tone::Accent, look::Glyph::Clock};
    }
    if (!approval.attention.isEmpty())
        return {Text::tr("Look closely"), look::Tone::Warning, look::Glyph::Warning};
    if (approval.kind == ApprovalKind::Plan)
        return {Text::tr("Plan"), look::Tone::Neutral, {}};
    if (!approval.overallScore)
        return {Text::tr("Report"), look::Tone::Info, {}};
    const auto tone = approval.recommendation ? models::toneOf(*approval.recommendation) : look::Tone::Info;
    return {Text::tr("Report %1").arg(models::score(*approval.overallScore)), tone, {}};
}

} // namespace

QString stageText(const DecisionQueue::Entry &entry)
{
    switch (entry.stage) {
    case Stage::Waiting: {
        const auto left
            = std::max<qint64>(0, QDateTime::currentDateTime().msecsTo(entry.leavesAt) + 999) / 1000;
        return Text::tr("Leaves in %1 s").arg(QLocale().toString(left));
    }
    case Stage::Sending:
        return Text::tr("Being sent");
    case Stage::Held:
        return Text::tr("Not sent yet");
    case Stage::Unknown:
        return Text::tr("Not confirmed");
    }
    Q_UNREACHABLE();
}

ApprovalDelegate::ApprovalDelegate(
    const models::ApprovalsModel &model, const DecisionQueue &decisions, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_model(model)
    , m_decisions(decisions)
{
}

QSize ApprovalDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    const QFontMetrics body(look::font(look::Type::Body));
    return {200, std::max(rowHeight, 2 * body.height() + 2 * m + s)};
}

void ApprovalDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto &approval = m_model.at(index.row());
    const auto *decision = m_decisions.find(approval.runId);
    const auto &t = look::tokensOf(option.palette);
    painter->save();
    painter->setLayoutDirection(option.direction);
    paintGround(*painter, option, t);
    const auto placed
        = [&option](const QRect &rect) { return QStyle::visualRect(option.direction, option.rect, rect); };
    const QRect inner = option.rect.adjusted(l, m, -l, -m);
    const bool isPlan = approval.kind == ApprovalKind::Plan;
    look::paint(*painter, placed(QRect(inner.left(), inner.top() + 1, glyphSide, glyphSide)),
        isPlan ? look::Glyph::Plan : look::Glyph::Report, t.muted);
    const int left = inner.left() + glyphSide + m;
    const auto alignment = int(QStyle::visualAlignment(option.direction, Qt::AlignLeft) | Qt::AlignVCenter);
    const auto opposite = int(QStyle::visualAlignment(option.direction, Qt::AlignRight) | Qt::AlignVCenter);

    const auto age = approval.waitingSince ? models::age(*approval.waitingSince, now()) : QString();
    painter->setFont(look::font(look::Type::Small));
    const int ageWidth = painter->fontMetrics().horizontalAdvance(age);
    const int lineHeight = QFontMetrics(look::font(look::Type::Body)).height() + 2;
    painter->setPen(t.muted);
    painter->drawText(
        placed(QRect(inner.right() - ageWidth, inner.top(), ageWidth + 1, lineHeight)), opposite, age);

    painter->setFont(look::font(look::Type::Strong));
    painter->setPen(decision ? t.muted : t.text);
    const QRect title(left, inner.top(), inner.right() - ageWidth - s - left, lineHeight);
    painter->drawText(
        placed(title), alignment, look::elided(approval.position, painter->fontMetrics(), title.width()));

    const auto badge = badgeOf(approval, decision);
    const auto badgeSize = parts::badgeSize(badge);
    const QRect badgePlace(inner.right() - badgeSize.width() + 1, inner.bottom() - badgeSize.height() + 2,
        badgeSize.width(), badgeSize.height());
    parts::paintBadge(*painter, placed(badgePlace), badge, t);
    painter->setFont(look::font(look::Type::Body));
    painter->setPen(t.muted);
    const QRect second(left, inner.bottom() - lineHeight + 1, badgePlace.left() - s - left, lineHeight);
    painter->drawText(placed(second), alignment,
        look::elided(secondLine(approval), painter->fontMetrics(), second.width()));
    painter->restore();
}

} // namespace candor::pages
