// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/startfailure.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStorageInfo>

namespace candor::app {

using domain::Error;
using domain::ErrorCode;

namespace {

constexpr qint64 leastRoom = 1 << 20; // bytes; with less nothing can be begun

bool isDiskFull(const QString &folder)
{
    QFileInfo place(folder);
    while (!place.exists() && !place.isRoot())
        place.setFile(place.absolutePath());
    const QStorageInfo disk(place.absoluteFilePath());
    return disk.isValid() && disk.bytesAvailable() < leastRoom;
}

StartCause keyCause(const config::Settings &settings)
{
    const bool isNamed = !settings.masterKeyFile.isEmpty();
    const auto own = settings.dataDirectory + QStringLiteral("/master.key");
    const bool hasData = QFile::exists(settings.dataDirectory + QStringLiteral("/candor.db"));
    if (isNamed || hasData || QFile::exists(own))
        return StartCause::MasterKeyMissing;
    // The folder or the key in it couldn't be made.
    return isDiskFull(settings.dataDirectory) ? StartCause::DiskFull : StartCause::FolderUnwritable;
}

StartCause databaseCause(const Error &error, const config::Settings &settings)
{
    if (error.code == ErrorCode::NotImplemented)
        return StartCause::SchemaNewer;
    if (error.code == ErrorCode::ValidationFailed)
        return StartCause::SettingsInvalid;
    if (settings.database.startsWith(QLatin1String("postgres")))
        return StartCause::DatabaseUnreachable;
    if (error.code == ErrorCode::InvalidState)
        return StartCause::FolderInUse;
    if (error.code == ErrorCode::StorageFull || isDiskFull(settings.dataDirectory))
        return StartCause::DiskFull;
    const QFileInfo folder(settings.dataDirectory);
    return folder.isWritable() ? StartCause::Failed : StartCause::FolderUnwritable;
}

StartCause listeningCause(const Error &error)
{
    if (error.code == ErrorCode::InvalidState)
        return StartCause::PortTaken;
    return error.code == ErrorCode::PermissionRequired ? StartCause::PortForbidden
                                                       : StartCause::SettingsInvalid;
}

} // namespace

QString name(StartCause cause)
{
    switch (cause) {
    case StartCause::SettingsInvalid:
        return QStringLiteral("SETTINGS_INVALID");
    case StartCause::PortTaken:
        return QStringLiteral("PORT_TAKEN");
    case StartCause::PortForbidden:
        return QStringLiteral("PORT_FORBIDDEN");
    case StartCause::FolderUnwritable:
        return QStringLiteral("FOLDER_UNWRITABLE");
    case StartCause::FolderInUse:
        return QStringLiteral("FOLDER_IN_USE");
    case StartCause::DiskFull:
        return QStringLiteral("DISK_FULL");
    case StartCause::MasterKeyMissing:
        return QStringLiteral("MASTER_KEY_MISSING");
    case StartCause::SchemaNewer:
        return QStringLiteral("SCHEMA_NEWER");
    case StartCause::DatabaseUnreachable:
        return QStringLiteral("DATABASE_UNREACHABLE");
    case StartCause::Failed:
        return QStringLiteral("FAILED");
    }
    Q_UNREACHABLE();
}

StartCause causeOf(StartStep step, const Error &error, const config::Settings &settings)
{
    switch (step) {
    case StartStep::Settings:
        return StartCause::SettingsInvalid;
    case StartStep::MasterKey:
        return keyCause(settings);
    case StartStep::Database:
        return databaseCause(error, settings);
    case StartStep::KeyCheck:
        return StartCause::MasterKeyMissing;
    case StartStep::Listening:
        return listeningCause(error);
    case StartStep::Composition:
        return error.code == ErrorCode::ValidationFailed ? StartCause::SettingsInvalid : StartCause::Failed;
    }
    Q_UNREACHABLE();
}

QByteArray startFailureLine(const StartFailure &failure, const config::Settings &settings)
{
    const auto &error = failure.error;
    QString detail = error.detail.isEmpty() ? error.logDetail : error.detail;
    for (const auto &field : error.fields)
        detail += QStringLiteral(" %1: %2.").arg(field.pointer, field.detail);
    const QJsonObject told{{QStringLiteral("code"), name(failure.cause)}, {QStringLiteral("detail"), detail},
        {QStringLiteral("folder"), settings.dataDirectory},
        {QStringLiteral("port"), int(settings.listen.port)}};
    return "failed " + QJsonDocument(told).toJson(QJsonDocument::Compact);
}

} // namespace candor::app
