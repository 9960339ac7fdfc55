// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/documents/evidencebutton.h"

#include "look/glyphs.h"
#include "look/metrics.h"
#include "look/style.h"
#include "look/typography.h"

#include <QCoreApplication>
#include <QLocale>
#include <QPainter>

namespace candor::pages {

using namespace look::space;

namespace {

constexpr int quoteFlags = int(Qt::AlignTop) | int(Qt::TextWordWrap);
constexpr int glyphPart = look::glyphSize + s;

} // namespace

EvidenceButton::EvidenceButton(const domain::Evidence &evidence, QWidget *parent)
    : QAbstractButton(parent)
    , m_quote(QCoreApplication::translate("EvidenceButton", "“%1”").arg(evidence.quote.simplified()))
    , m_turn(QCoreApplication::translate("EvidenceButton", "turn %1").arg(QLocale().toString(evidence.turn)))
{
    setCheckable(true);
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(m_turn + QStringLiteral(": ") + m_quote);
    setToolTip(QCoreApplication::translate("EvidenceButton", "Show it in the transcript"));
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

int EvidenceButton::turnWidth() const
{
    return QFontMetrics(look::font(look::Type::Small)).horizontalAdvance(m_turn) + m;
}

QSize EvidenceButton::sizeHint() const
{
    return {320, heightForWidth(320)};
}

int EvidenceButton::heightForWidth(int width) const
{
    const QRect place(0, 0, std::max(80, width - 2 * s - glyphPart - turnWidth()), 10'000);
    return QFontMetrics(look::font(look::Type::Body)).boundingRect(place, quoteFlags, m_quote).height()
        + 2 * xs + 4;
}

void EvidenceButton::paintEvent(QPaintEvent *)
{
    const auto &t = look::tokensOf(palette());
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(isChecked() ? t.warning.ground : underMouse() ? t.hover : t.window);
    painter.drawRoundedRect(rect(), look::controlRadius, look::controlRadius);
    const auto placed
        = [this](const QRect &place) { return QStyle::visualRect(layoutDirection(), rect(), place); };
    const auto ink = isChecked() ? t.warning.ink : t.text;
    const int top = xs + 2;
    look::paint(painter, placed({s, top + 1, look::glyphSize, look::glyphSize}), look::Glyph::Quote,
        isChecked() ? t.warning.ink : t.muted);
    painter.setPen(ink);
    painter.setFont(look::font(look::Type::Body));
    const int width = this->width() - 2 * s - glyphPart - turnWidth();
    const auto begin = int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft));
    painter.drawText(placed({s + glyphPart, top, width, height() - top}), quoteFlags | begin, m_quote);
    painter.setPen(isChecked() ? t.warning.ink : t.accent);
    painter.setFont(look::font(look::Type::Small));
    const auto end = int(QStyle::visualAlignment(layoutDirection(), Qt::AlignRight)) | int(Qt::AlignTop);
    painter.drawText(
        placed({this->width() - s - turnWidth(), top, turnWidth(), height() - top}), end, m_turn);
    if (hasFocus())
        look::paintFocusRing(painter, rect(), t, look::controlRadius);
}

} // namespace candor::pages
