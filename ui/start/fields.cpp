// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "start/fields.h"

#include "look/glyphs.h"
#include "look/metrics.h"
#include "parts/labels.h"

#include <QAction>
#include <QCoreApplication>

namespace candor::start {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Fields)
};

} // namespace

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
    auto *edit = addField(lines, name);
    edit->setEchoMode(QLineEdit::Password);
    edit->setLayoutDirection(Qt::LeftToRight);
    auto *eye = edit->addAction(look::icon(look::Glyph::Eye), QLineEdit::TrailingPosition);
    eye->setText(Text::tr("Show the password"));
    eye->setToolTip(eye->text());
    eye->setCheckable(true);
    QObject::connect(eye, &QAction::toggled, edit,
        [edit](bool isShown) { edit->setEchoMode(isShown ? QLineEdit::Normal : QLineEdit::Password); });
    return edit;
}

} // namespace candor::start
