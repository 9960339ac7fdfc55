// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/launching.h"

#include "client/randombytes.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>

namespace candor::desktop {

using start::LocalServerSettings;

namespace {

constexpr qint64 lastWordsSize = 2000; // bytes

} // namespace

QByteArray newOwnerToken()
{
    return client::randomSecret().toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

QProcessEnvironment cleanEnvironment()
{
    auto environment = QProcessEnvironment::systemEnvironment();
    const auto names = environment.keys();
    for (const auto &name : names) {
        if (name.startsWith(QLatin1String("CANDOR_")))
            environment.remove(name);
    }
    return environment;
}

QStringList argumentsFor(const LocalServerSettings &settings)
{
    const auto own = settings.folder + QStringLiteral("/candor.toml");
    QStringList arguments{QStringLiteral("serve"), QStringLiteral("--owner-token-stdin"),
        QStringLiteral("--config"), QFile::exists(own) ? own : QStringLiteral("/dev/null"),
        QStringLiteral("--data-dir"), settings.folder, QStringLiteral("--listen"),
        QStringLiteral("127.0.0.1:%1").arg(settings.port)};
    if (!settings.masterKeyFile.isEmpty())
        arguments += {QStringLiteral("--master-key-file"), settings.masterKeyFile};
    if (settings.data == LocalServerSettings::Data::Demo)
        // The made-up interviews are made fast, and by one address.
        arguments += {QStringLiteral("--demo-tenant"), QStringLiteral("--limits-requests-per-minute"),
            QStringLiteral("0")};
    return arguments;
}

QString serverProgram(const QString &named)
{
    if (!named.isEmpty())
        return QFileInfo::exists(named) ? named : QString();
    const auto beside = QCoreApplication::applicationDirPath() + QStringLiteral("/candor-server");
    return QFileInfo(beside).isExecutable() ? beside
                                            : QStandardPaths::findExecutable(QStringLiteral("candor-server"));
}

bool makeFolders(const QString &folder, const QString &logFile, qint64 longestLog)
{
    const bool existed = QFileInfo::exists(folder);
    if (!QDir().mkpath(QFileInfo(logFile).absolutePath()))
        return false;
    if (!existed)
        QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    if (QFileInfo(logFile).size() > longestLog) {
        QFile::remove(logFile + QStringLiteral(".1"));
        QFile::rename(logFile, logFile + QStringLiteral(".1"));
    }
    return true;
}

QString lastWordsOf(const QString &logFile)
{
    QFile log(logFile);
    if (!log.open(QIODevice::ReadOnly))
        return {};
    log.seek(std::max<qint64>(0, log.size() - lastWordsSize));
    auto words = log.readAll();
    if (log.size() > lastWordsSize)
        words.remove(0, words.indexOf('\n') + 1);
    return QString::fromUtf8(words).trimmed();
}

} // namespace candor::desktop
