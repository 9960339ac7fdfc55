// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "parts/banner.h"

#include "look/metrics.h"
#include "parts/buttons.h"
#include "parts/glyphview.h"
#include "parts/labels.h"
#include "parts/surface.h"

#include <QBoxLayout>

namespace candor::parts {

using look::Glyph;
using look::Tone;

Banner::Banner(QWidget *parent)
    : QWidget(parent)
    , m_ground(new Surface(Surface::Shape::Well, this))
    , m_glyph(new GlyphView(Glyph::Info, Tone::Info, look::glyphSize))
    , m_text(runningText({}))
    , m_wayOut(button({}))
{
    auto *outer = column(this, 0);
    outer->addWidget(m_ground);
    auto *inner = row(m_ground, look::space::s, look::space::s);
    inner->addSpacing(look::space::xs);
    inner->addWidget(m_glyph);
    inner->addWidget(m_text, 1);
    inner->addWidget(m_wayOut);
    connect(m_wayOut, &QPushButton::clicked, this, [this] {
        if (m_go)
            m_go();
    });
    hide();
}

void Banner::set(Tone tone, const QString &text)
{
    const bool isTrouble = tone == Tone::Warning || tone == Tone::Danger;
    static_cast<GlyphView *>(m_glyph)->set(isTrouble ? Glyph::Warning : Glyph::Info, tone);
    m_ground->setTone(tone);
    m_text->setText(text);
    QWidget::show();
}

void Banner::show(Tone tone, const QString &text)
{
    m_wayOut->hide();
    set(tone, text);
}

void Banner::show(Tone tone, const QString &text, const QString &wayOut, const std::function<void()> &go)
{
    m_go = go;
    m_wayOut->setText(wayOut);
    m_wayOut->show();
    set(tone, text);
}

} // namespace candor::parts
