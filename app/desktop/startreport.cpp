// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/startreport.h"

#include <QHash>
#include <QJsonDocument>
#include <QJsonObject>

namespace candor::desktop {

using start::StartFailure;
using Cause = StartFailure::Cause;

namespace {

constexpr QByteArrayView listening = "listening on ";
constexpr QByteArrayView recruiter = "demo recruiter: ";
constexpr QByteArrayView failed = "failed ";

Cause causeOf(const QString &code)
{
    static const QHash<QString, Cause> causes{
        {QStringLiteral("PORT_TAKEN"), Cause::PortTaken},
        {QStringLiteral("PORT_FORBIDDEN"), Cause::PortForbidden},
        {QStringLiteral("FOLDER_UNWRITABLE"), Cause::FolderUnwritable},
        {QStringLiteral("FOLDER_IN_USE"), Cause::FolderInUse},
        {QStringLiteral("DISK_FULL"), Cause::DiskFull},
        {QStringLiteral("MASTER_KEY_MISSING"), Cause::MasterKeyMissing},
        {QStringLiteral("SCHEMA_NEWER"), Cause::SchemaNewer},
        {QStringLiteral("DATABASE_UNREACHABLE"), Cause::DatabaseUnreachable},
        {QStringLiteral("SETTINGS_INVALID"), Cause::SettingsInvalid},
    };
    return causes.value(code, Cause::Crashed); // of a newer server, or FAILED: its detail says it
}

} // namespace

StartReport readStartReport(const QByteArray &line)
{
    const auto text = line.endsWith('\n') ? line.chopped(1) : line;
    if (text.startsWith(listening))
        return Listening{QUrl(QString::fromUtf8(text.mid(listening.size())))};
    if (text.startsWith(recruiter)) {
        const auto words = QString::fromUtf8(text.mid(recruiter.size())).split(QLatin1Char(' '));
        return start::DemoAccess{words.value(0), words.value(1)};
    }
    if (!text.startsWith(failed))
        return NothingNew{};
    const auto told = QJsonDocument::fromJson(text.mid(failed.size())).object();
    StartFailure failure;
    failure.cause = causeOf(told.value(QLatin1String("code")).toString());
    failure.detail = told.value(QLatin1String("detail")).toString();
    failure.folder = told.value(QLatin1String("folder")).toString();
    failure.port = quint16(told.value(QLatin1String("port")).toInt());
    return failure;
}

std::optional<start::DemoAccess> readDemoAccess(const QString &json)
{
    const auto told
        = QJsonDocument::fromJson(json.toUtf8()).object().value(QLatin1String("recruiter")).toObject();
    const start::DemoAccess access{
        told.value(QLatin1String("email")).toString(), told.value(QLatin1String("password")).toString()};
    return access.email.isEmpty() ? std::nullopt : std::optional(access);
}

} // namespace candor::desktop
