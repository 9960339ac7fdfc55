// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "parts/card.h"

#include "look/metrics.h"
#include "parts/labels.h"

#include <QBoxLayout>

namespace candor::parts {

using namespace look::space;

Card::Card(const QString &title, QWidget *parent)
    : QWidget(parent)
    , m_head(row(nullptr, s))
    , m_body(column(nullptr, m))
{
    setAccessibleName(title);
    auto *ground = new Surface(Surface::Shape::Card, this);
    column(this, 0)->addWidget(ground);
    auto *lines = column(ground, m, l);
    m_head->addWidget(runningText(title, look::Type::Heading), 1);
    lines->addLayout(m_head);
    lines->addLayout(m_body, 1);
}

void Card::addToHead(QWidget *widget)
{
    m_head->addWidget(widget);
}

} // namespace candor::parts
