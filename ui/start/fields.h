// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QBoxLayout>
#include <QLineEdit>

// Fields as all forms of the start have them.
namespace candor::start {

// A label that leads to `field`, whose name it is.
void addLabelled(QBoxLayout *lines, const QString &name, QWidget *field);
// A line to write in below its label.
[[nodiscard]] QLineEdit *addField(QBoxLayout *lines, const QString &name);
// The same for a password, with an eye to look at it.
[[nodiscard]] QLineEdit *addPassword(QBoxLayout *lines, const QString &name);

} // namespace candor::start
