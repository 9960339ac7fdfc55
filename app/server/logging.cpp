// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/logging.h"

#include "domain/timestamp.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QLoggingCategory>

#include <cstdio>
#include <unistd.h>

namespace candor::app {

namespace {

bool asJson = false;

const char *nameOf(QtMsgType type)
{
    switch (type) {
    case QtDebugMsg:
        return "debug";
    case QtInfoMsg:
        return "info";
    case QtWarningMsg:
        return "warning";
    case QtCriticalMsg:
        return "error";
    case QtFatalMsg:
        return "fatal";
    }
    return "info";
}

QString escaped(const QString &text)
{
    QString result;
    result.reserve(text.size());
    for (const QChar c : text) {
        if (c.unicode() < 0x20 || c.unicode() == 0x7f)
            result += QStringLiteral("\\x%1").arg(c.unicode(), 2, 16, QLatin1Char('0'));
        else
            result += c;
    }
    return result;
}

void write(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    const auto now = domain::toIso8601(domain::SystemClock().now());
    const auto category = QString::fromLatin1(context.category ? context.category : "default");
    QByteArray line;
    if (asJson) {
        const QJsonObject entry{{QStringLiteral("time"), now},
            {QStringLiteral("level"), QLatin1String(nameOf(type))}, {QStringLiteral("category"), category},
            {QStringLiteral("message"), message}};
        line = QJsonDocument(entry).toJson(QJsonDocument::Compact);
    } else {
        line = QStringLiteral("%1 %2 %3: %4")
                   .arg(now, QLatin1String(nameOf(type)), category, escaped(message))
                   .toUtf8();
    }
    line += '\n';
    // One write a line, so that lines of several threads don't mix.
    if (::write(STDERR_FILENO, line.constData(), size_t(line.size())) < 0)
        return;
}

} // namespace

void installLogging(config::LogFormat format, config::LogLevel level)
{
    asJson = format == config::LogFormat::Json
        || (format == config::LogFormat::Automatic && ::isatty(STDERR_FILENO) == 0);
    QString rules;
    if (level > config::LogLevel::Debug)
        rules += QStringLiteral("*.debug=false\n");
    else
        rules += QStringLiteral("candor.*.debug=true\n");
    if (level > config::LogLevel::Info)
        rules += QStringLiteral("*.info=false\n");
    if (level > config::LogLevel::Warning)
        rules += QStringLiteral("*.warning=false\n");
    QLoggingCategory::setFilterRules(rules);
    qInstallMessageHandler(write);
}

} // namespace candor::app
