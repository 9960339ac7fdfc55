// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/output.h"

#include <QTextStream>

namespace candor::app {

void print(const QString &text)
{
    QTextStream out(stdout);
    out << text << Qt::endl;
}

int complain(const QString &text, int code)
{
    QTextStream(stderr) << "candor-server: " << text << Qt::endl;
    return code;
}

int complainOf(const domain::Error &error, int code)
{
    QString text = error.detail.isEmpty() ? error.logDetail : error.detail;
    for (const auto &field : error.fields)
        text += QStringLiteral("\n  %1: %2").arg(field.pointer, field.detail);
    return complain(text, code);
}

} // namespace candor::app
