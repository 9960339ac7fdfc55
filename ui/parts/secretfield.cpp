// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "parts/secretfield.h"

#include "look/metrics.h"
#include "look/style.h"
#include "parts/buttons.h"
#include "parts/copybutton.h"
#include "parts/labels.h"
#include "parts/surface.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QClipboard>
#include <QCoreApplication>
#include <QGuiApplication>
#include <QLineEdit>

namespace candor::parts {

using namespace look::space;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(SecretField)
};

} // namespace

SecretField::SecretField(const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_text(new QLineEdit)
    , m_isStored(new QCheckBox(Text::tr("I have stored it")))
    , m_done(button(Text::tr("Done"), look::ButtonRole::Primary))
{
    m_text->setReadOnly(true);
    m_text->setAccessibleName(name);
    look::setType(m_text, look::Type::Code);
    m_text->setLayoutDirection(Qt::LeftToRight);
    auto *lines = column(this, s);
    auto *line = row(nullptr, s);
    line->addWidget(m_text, 1);
    line->addWidget(copyButton(Text::tr("Copy: %1").arg(name), [this] { return m_text->text(); }));
    lines->addLayout(line);
    lines->addWidget(runningText(
        Text::tr("It is shown this once. Candor keeps no copy that could be shown again: put it where it "
                 "belongs before you go on."),
        look::Type::Small, Ink::Muted));
    lines->addWidget(m_isStored);
    auto *end = row(nullptr, s);
    end->addWidget(m_done);
    end->addStretch(1);
    lines->addLayout(end);
    m_done->setEnabled(false);
    connect(m_isStored, &QCheckBox::toggled, m_done, &QPushButton::setEnabled);
    connect(m_done, &QPushButton::clicked, this, [this] {
        forget();
        if (m_stored)
            m_stored();
    });
}

SecretField::~SecretField()
{
    forget();
}

void SecretField::show(const QString &secret)
{
    m_text->setText(secret);
    m_text->setCursorPosition(0);
    m_isStored->setChecked(false);
    m_text->setFocus();
}

bool SecretField::isShowing() const
{
    return !m_text->text().isEmpty();
}

void SecretField::forget()
{
    const auto secret = m_text->text();
    auto *clipboard = QGuiApplication::clipboard();
    if (!secret.isEmpty() && clipboard && clipboard->text() == secret)
        clipboard->clear();
    m_text->clear();
    m_text->setText({}); // empties what undo would bring back
    m_isStored->setChecked(false);
}

} // namespace candor::parts
