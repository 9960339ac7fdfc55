// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "parts/facts.h"

#include "look/metrics.h"
#include "parts/labels.h"
#include "parts/surface.h"

#include <QBoxLayout>
#include <QGridLayout>

namespace candor::parts {

using namespace look::space;

Facts::Facts(Place place, const QStringList &names, QWidget *parent)
    : QWidget(parent)
{
    for (qsizetype i = 0; i < names.size(); ++i)
        m_values.append(runningText({}));
    if (place == Place::BesideNames)
        addBeside(names);
    else
        addBelow(names);
}

void Facts::addBeside(const QStringList &names)
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(l);
    grid->setVerticalSpacing(xs);
    grid->setColumnStretch(1, 1);
    for (int i = 0; i < int(names.size()); ++i) {
        grid->addWidget(label(names.at(i), look::Type::Body, Ink::Muted), i, 0, Qt::AlignTop);
        grid->addWidget(m_values.at(i), i, 1);
    }
}

void Facts::addBelow(const QStringList &names)
{
    auto *lines = column(this, s);
    for (qsizetype i = 0; i < names.size(); ++i) {
        auto *fact = column(nullptr, 0);
        fact->addWidget(label(names.at(i), look::Type::Small, Ink::Muted));
        fact->addWidget(m_values.at(i));
        lines->addLayout(fact);
    }
}

void Facts::setValues(const QStringList &values)
{
    for (int i = 0; i < int(values.size()); ++i)
        setValue(i, values.at(i));
}

void Facts::setValue(int index, const QString &value)
{
    m_values.at(index)->setText(value);
}

} // namespace candor::parts
