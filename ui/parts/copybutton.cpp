// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "parts/copybutton.h"

#include "parts/buttons.h"

#include <QClipboard>
#include <QCoreApplication>
#include <QGuiApplication>
#include <QTimer>

namespace candor::parts {

namespace {

constexpr int saidFor = 2000; // ms

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(CopyButton)
};

} // namespace

QPushButton *copyButton(const QString &name, const std::function<QString()> &text, QWidget *parent)
{
    auto *made = button(Text::tr("Copy"), look::ButtonRole::Plain, look::Glyph::Copy, parent);
    made->setAccessibleName(name);
    made->setToolTip(name);
    auto *back = new QTimer(made);
    back->setSingleShot(true);
    back->setInterval(saidFor);
    QObject::connect(back, &QTimer::timeout, made, [made] { made->setText(Text::tr("Copy")); });
    QObject::connect(made, &QPushButton::clicked, made, [made, back, text] {
        QGuiApplication::clipboard()->setText(text());
        made->setText(Text::tr("Copied"));
        back->start();
    });
    return made;
}

} // namespace candor::parts
