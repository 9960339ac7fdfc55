// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "parts/codeview.h"

#include "look/metrics.h"
#include "look/style.h"

#include <QJsonDocument>
#include <QTextDocument>

namespace candor::parts {

CodeView::CodeView(const QString &name, int lines, QWidget *parent)
    : QPlainTextEdit(parent)
{
    setReadOnly(true);
    setTabChangesFocus(true);
    setAccessibleName(name);
    setLayoutDirection(Qt::LeftToRight);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    look::setType(this, look::Type::Code);
    document()->setDocumentMargin(look::space::s);
    setMinimumHeight(lines * fontMetrics().lineSpacing() + 2 * look::space::s + 2);
}

void CodeView::setCode(const QString &code)
{
    if (toPlainText() != code)
        setPlainText(code);
}

QString readable(const QString &body)
{
    const auto document = QJsonDocument::fromJson(body.toUtf8());
    return document.isNull() ? body : QString::fromUtf8(document.toJson(QJsonDocument::Indented)).trimmed();
}

QString messageText(
    const QString &firstLine, const QList<QPair<QString, QString>> &headers, const QString &body)
{
    QStringList lines{firstLine};
    for (const auto &[name, value] : headers)
        lines.append(name + QStringLiteral(": ") + value);
    if (!body.isEmpty())
        lines += {QString(), readable(body)};
    return lines.join(QLatin1Char('\n'));
}

} // namespace candor::parts
