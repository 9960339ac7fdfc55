// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "parts/scrollarea.h"

#include "look/metrics.h"
#include "parts/surface.h"

#include <QBoxLayout>
#include <QScrollArea>

namespace candor::parts {

QScrollArea *scrolled(QWidget *content)
{
    auto *ground = new Surface(Surface::Shape::Pane);
    column(ground, 0)->addWidget(content);
    return scrolledCards(ground);
}

QWidget *scrolledBeside(QWidget *content)
{
    auto *ground = new Surface(Surface::Shape::Side);
    auto *area = scrolledCards(content);
    area->viewport()->setAutoFillBackground(false); // the ground is the side's, behind the scroll bar, too
    column(ground, 0)->addWidget(area);
    return ground;
}

QScrollArea *scrolledCards(QWidget *content)
{
    auto *area = new QScrollArea;
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(content);
    content->setAutoFillBackground(false); // areas switch it on
    return area;
}

QScrollArea *scrolledToRead(QWidget *content)
{
    content->setMaximumWidth(look::readingWidth);
    auto *place = new QWidget;
    auto *line = row(place, 0, look::space::xl);
    line->addStretch(1);
    line->addWidget(content, 100);
    line->addStretch(1);
    return scrolledCards(place);
}

} // namespace candor::parts
