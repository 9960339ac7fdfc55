// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "start/startpage.h"

#include "look/metrics.h"
#include "parts/glyphview.h"
#include "parts/labels.h"
#include "parts/surface.h"

#include <QBoxLayout>
#include <QScrollArea>

namespace candor::start {

using namespace look::space;

namespace {

constexpr int cardWidth = 520;
constexpr int markSide = 40;

} // namespace

StartPage::StartPage(QWidget *parent)
    : QWidget(parent)
{
    auto *card = new parts::Surface(parts::Surface::Shape::Card);
    card->setFixedWidth(cardWidth);
    m_lines = parts::column(card, s, xxl);
    auto *ground = new QWidget;
    auto *middle = parts::column(ground, 0, l);
    middle->addStretch(2);
    // Between stretches and not aligned: an aligned card would get the height for the whole window's width.
    auto *line = parts::row(nullptr, 0);
    line->addStretch();
    line->addWidget(card);
    line->addStretch();
    middle->addLayout(line);
    middle->addStretch(3);
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidget(ground);
    scroll->setFocusPolicy(Qt::NoFocus);
    parts::column(this, 0)->addWidget(scroll);
}

void StartPage::addHead(const QString &title, const QString &sentence)
{
    auto *mark = new parts::GlyphView(look::Glyph::Candor, look::Tone::Accent, markSide);
    mark->standFlush();
    m_lines->addWidget(mark);
    m_lines->addSpacing(xs);
    m_lines->addWidget(parts::runningText(title, look::Type::Title));
    if (!sentence.isEmpty())
        m_lines->addWidget(parts::runningText(sentence, look::Type::Body, parts::Ink::Muted));
    m_lines->addSpacing(m);
}

} // namespace candor::start
