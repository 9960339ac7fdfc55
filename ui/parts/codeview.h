// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPlainTextEdit>

namespace candor::parts {

// A text of machines, to read and to copy: in one width, from left to right whatever the language.
class CodeView final : public QPlainTextEdit
{
public:
    // `name`: what it is called to those who can't see it. `lines`: how many are in sight.
    CodeView(const QString &name, int lines, QWidget *parent = nullptr);
    void setCode(const QString &code);
};

// JSON with its lines broken; what isn't JSON as it is.
[[nodiscard]] QString readable(const QString &body);

// An HTTP message as it went over the wire.
[[nodiscard]] QString messageText(
    const QString &firstLine, const QList<QPair<QString, QString>> &headers, const QString &body);

} // namespace candor::parts
