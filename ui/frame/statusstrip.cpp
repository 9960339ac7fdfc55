// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "frame/statusstrip.h"

#include "look/metrics.h"
#include "parts/glyphview.h"
#include "parts/labels.h"
#include "parts/surface.h"

#include <QBoxLayout>

namespace candor::frame {

using namespace look::space;

StatusStrip::StatusStrip(QWidget *parent)
    : QWidget(parent)
    , m_glyph(new parts::GlyphView(look::Glyph::Server, look::Tone::Neutral, 14))
    , m_server(parts::label({}, look::Type::Small, parts::Ink::Muted))
    , m_activity(parts::label({}, look::Type::Small, parts::Ink::Muted))
{
    auto *ground = new parts::Surface(parts::Surface::Shape::Bar, this);
    parts::column(this, 0)->addWidget(ground);
    auto *line = parts::row(ground, s);
    line->setContentsMargins(l, xs, l, xs);
    line->addWidget(m_glyph);
    line->addWidget(m_server);
    line->addStretch(1);
    line->addWidget(m_activity);
}

void StatusStrip::setServer(const QString &text, bool isOnline)
{
    m_server->setText(text);
    m_glyph->set(isOnline ? look::Glyph::Server : look::Glyph::Offline,
        isOnline ? look::Tone::Neutral : look::Tone::Warning);
}

void StatusStrip::setActivity(const QString &text)
{
    m_activity->setText(text);
}

} // namespace candor::frame
