// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "parts/passwordedit.h"

#include "look/glyphs.h"

#include <QAction>
#include <QCoreApplication>
#include <QLineEdit>

namespace candor::parts {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(PasswordEdit)
};

} // namespace

QLineEdit *passwordEdit()
{
    return secretEdit(Text::tr("Show the password"));
}

QLineEdit *secretEdit(const QString &show)
{
    auto *edit = new QLineEdit;
    edit->setEchoMode(QLineEdit::Password);
    auto *eye = edit->addAction(look::icon(look::Glyph::Eye), QLineEdit::TrailingPosition);
    eye->setText(show);
    eye->setToolTip(eye->text());
    eye->setCheckable(true);
    QObject::connect(eye, &QAction::toggled, edit,
        [edit](bool isShown) { edit->setEchoMode(isShown ? QLineEdit::Normal : QLineEdit::Password); });
    QObject::connect(edit, &QLineEdit::textChanged, eye, [eye](const QString &text) {
        if (text.isEmpty())
            eye->setChecked(false); // the next one is another
    });
    return edit;
}

} // namespace candor::parts
