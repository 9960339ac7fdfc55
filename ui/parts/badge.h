// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "look/glyphs.h"
#include "look/tokens.h"

#include <QWidget>
#include <optional>

namespace candor::parts {

// A few words in a pill, with a glyph and a tone.
struct BadgeText
{
    QString text;
    look::Tone tone = look::Tone::Neutral;
    std::optional<look::Glyph> glyph;
    bool operator==(const BadgeText &) const = default;
};

// For delegates: the size that paintBadge() needs, and the badge with its left edge (where lines begin) at
// `place`.
[[nodiscard]] QSize badgeSize(const BadgeText &badge);
void paintBadge(QPainter &painter, const QRect &place, const BadgeText &badge, const look::Tokens &tokens);

class Badge final : public QWidget
{
public:
    explicit Badge(const BadgeText &badge, QWidget *parent = nullptr);
    void setBadge(const BadgeText &badge);
    [[nodiscard]] QSize sizeHint() const override { return badgeSize(m_badge); }
    [[nodiscard]] QSize minimumSizeHint() const override { return badgeSize(m_badge); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    BadgeText m_badge;
};

} // namespace candor::parts
