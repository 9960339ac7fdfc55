// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/webhooks/layersview.h"

#include "look/metrics.h"
#include "models/webhookwords.h"
#include "parts/badge.h"
#include "parts/labels.h"
#include "parts/surface.h"

#include <QBoxLayout>
#include <QLocale>

namespace candor::pages {

using namespace look::space;

namespace {

QWidget *lineOf(const api::WebhookResolution::Layer &layer, int number, bool isEffective)
{
    const auto state = models::layerState(layer.state);
    auto *line = new QWidget;
    auto *parts = parts::row(line, m);
    auto *place = parts::label(QLocale().toString(number), look::Type::Strong, parts::Ink::Muted);
    place->setMinimumWidth(l);
    auto *words = parts::column(nullptr, 2);
    auto *head = parts::row(nullptr, s);
    head->addWidget(
        parts::label(models::layerWord(layer.layer), isEffective ? look::Type::Strong : look::Type::Body));
    auto *badge = new parts::Badge({state.text, state.tone, state.glyph});
    head->addWidget(badge);
    head->addStretch(1);
    words->addLayout(head);
    // On the line of what it counts, whose badge is higher than the text.
    auto *counted = parts::column(nullptr, 0);
    place->setFixedHeight(badge->sizeHint().height());
    counted->addWidget(place);
    counted->addStretch(1);
    parts->addLayout(counted);
    if (!layer.destination.isEmpty())
        words->addWidget(parts::runningText(layer.destination));
    words->addWidget(parts::runningText(
        models::layerReason(layer.layer, layer.state, layer.reason), look::Type::Small, parts::Ink::Muted));
    parts->addLayout(words, 1);
    return line;
}

} // namespace

LayersView::LayersView(QWidget *parent)
    : QWidget(parent)
    , m_place(parts::column(this, 0))
{
}

void LayersView::show(const api::WebhookResolution &resolution)
{
    auto *made = new QWidget;
    auto *lines = parts::column(made, m);
    int number = 0;
    for (const auto &layer : resolution.layers)
        lines->addWidget(lineOf(layer, ++number, layer.layer == resolution.effective));
    m_place->addWidget(made);
    delete std::exchange(m_lines, made);
}

} // namespace candor::pages
