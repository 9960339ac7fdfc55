// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/logging.h"

#include "app/logring.h"
#include "app/logwriter.h"
#include "domain/timestamp.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QLoggingCategory>

#include <cstdio>
#include <unistd.h>

namespace candor::app {

namespace {

bool asJson = false;
LogWriter *writer = nullptr; // while a Logging lives

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

QByteArray lineOf(QtMsgType type, const QString &category, const QString &message)
{
    const auto now = domain::toIso8601(domain::SystemClock().now());
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
    return line;
}

operations::LogLevel levelOf(QtMsgType type)
{
    switch (type) {
    case QtDebugMsg:
        return operations::LogLevel::Debug;
    case QtInfoMsg:
        return operations::LogLevel::Info;
    case QtWarningMsg:
        return operations::LogLevel::Warning;
    case QtCriticalMsg:
    case QtFatalMsg:
        return operations::LogLevel::Error;
    }
    return operations::LogLevel::Info;
}

// QtSql's word for each prepared statement that a lost connection had, hundreds at once; that it was lost is
// told by itself.
bool saysNothingNew(const QString &message)
{
    return message.startsWith(QLatin1String("Unable to free statement"));
}

void write(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    if (saysNothingNew(message))
        return;
    const auto category = QString::fromLatin1(context.category ? context.category : "default");
    logRing().add({0, domain::SystemClock().now(), levelOf(type), category, message});
    writer->write(lineOf(type, category, message));
    if (type == QtFatalMsg) // the process ends behind this
        static_cast<void>(writer->flush(std::chrono::seconds(2)));
}

QByteArray lossLine(qint64 dropped)
{
    return lineOf(QtWarningMsg, QStringLiteral("candor.log"),
        QStringLiteral("%1 lines were dropped: standard error takes no more for now").arg(dropped));
}

} // namespace

Logging::Logging(config::LogFormat format, config::LogLevel level)
    : m_writer(std::make_unique<LogWriter>(STDERR_FILENO, lossLine))
{
    writer = m_writer.get();
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

Logging::~Logging()
{
    qInstallMessageHandler(nullptr);
    writer = nullptr;
}

} // namespace candor::app
