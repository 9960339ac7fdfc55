// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "parts/field.h"

#include "look/metrics.h"
#include "look/tokens.h"
#include "parts/labels.h"
#include "parts/surface.h"

#include <QBoxLayout>
#include <QEvent>

namespace candor::parts {

Field::Field(const QString &name, QWidget *control, const QString &hint, QWidget *parent)
    : QWidget(parent)
    , m_control(control)
    , m_line(runningText({}, look::Type::Small))
    , m_hint(hint)
{
    auto *lines = column(this, look::space::xs);
    auto *label = parts::label(name, look::Type::Strong);
    label->setBuddy(control);
    control->setAccessibleName(name);
    lines->addWidget(label);
    lines->addWidget(control);
    lines->addWidget(m_line);
    showLine();
}

void Field::setFault(const QString &fault)
{
    m_fault = fault;
    showLine();
}

void Field::setHint(const QString &hint)
{
    m_hint = hint;
    showLine();
}

void Field::showLine()
{
    const auto &text = m_fault.isEmpty() ? m_hint : m_fault;
    m_line->setText(text);
    m_line->setVisible(!text.isEmpty());
    m_control->setAccessibleDescription(text);
    const auto &t = look::tokensOf(palette());
    auto own = m_line->palette();
    const auto ink = m_fault.isEmpty() ? t.muted : t.danger.ink;
    if (own.color(QPalette::Active, QPalette::WindowText) != ink) {
        own.setColor(QPalette::WindowText, ink);
        m_line->setPalette(own);
    }
}

void Field::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        showLine();
}

} // namespace candor::parts
