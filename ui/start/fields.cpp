// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "start/fields.h"

#include "look/metrics.h"
#include "parts/labels.h"
#include "parts/passwordedit.h"

namespace candor::start {

void addLabelled(QBoxLayout *lines, const QString &name, QWidget *field)
{
    auto *label = parts::label(name, look::Type::Strong);
    label->setBuddy(field);
    field->setAccessibleName(name);
    auto *pair = new QVBoxLayout;
    pair->setSpacing(look::space::xs);
    pair->addWidget(label);
    pair->addWidget(field);
    lines->addLayout(pair);
}

QLineEdit *addField(QBoxLayout *lines, const QString &name)
{
    auto *edit = new QLineEdit;
    addLabelled(lines, name, edit);
    return edit;
}

QLineEdit *addPassword(QBoxLayout *lines, const QString &name)
{
    auto *edit = parts::passwordEdit();
    addLabelled(lines, name, edit);
    return edit;
}

} // namespace candor::start
