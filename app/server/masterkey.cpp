// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/masterkey.h"

#include "storage/settingsrepository.h"

#include <QDir>
#include <QFile>

#include <sys/stat.h>

namespace candor::app {

using domain::Done;
using domain::ErrorCode;
using domain::Result;

namespace {

const QString checkName = QStringLiteral("master-key-check");

Result<Done> makeDataFolder(const QString &path)
{
    const auto encoded = QFile::encodeName(path);
    const bool existed = QDir(path).exists();
    if (!QDir().mkpath(path))
        return domain::fail(
            ErrorCode::Internal, QStringLiteral("The data folder %1 can't be made.").arg(path));
    if (!existed)
        ::chmod(encoded.constData(), 0700);
    return Done();
}

domain::Error explained(domain::Error error)
{
    if (!error.logDetail.isEmpty())
        error.detail = error.logDetail;
    return error;
}

} // namespace

Result<MasterKey> openMasterKey(const config::Settings &settings)
{
    if (const auto made = makeDataFolder(settings.dataDirectory); !made)
        return domain::fail(made.error());
    if (!settings.masterKey.isEmpty())
        return MasterKey{settings.masterKey, {}};
    if (!settings.masterKeyFile.isEmpty()) {
        const auto key = crypto::loadOrCreateMasterKey(settings.masterKeyFile, crypto::MayCreate::No);
        if (!key)
            return domain::fail(explained(key.error()));
        return MasterKey{*key, {}};
    }
    const auto file = settings.dataDirectory + QStringLiteral("/master.key");
    const bool existed = QFile::exists(file);
    const bool hasData = QFile::exists(settings.dataDirectory + QStringLiteral("/candor.db"));
    const auto key
        = crypto::loadOrCreateMasterKey(file, hasData ? crypto::MayCreate::No : crypto::MayCreate::Yes);
    if (!key)
        return domain::fail(explained(key.error()));
    return MasterKey{*key, existed ? QString() : file};
}

Result<Done> confirmMasterKey(
    storage::Database &database, const crypto::Keyring &keyring, const MasterKey &master)
{
    const auto check = keyring.checkValue();
    auto stored = database.write<QByteArray>([check](storage::Session &session) -> Result<QByteArray> {
        storage::SettingsRepository settings(session);
        if (const auto first = settings.storeOnce(checkName, check); !first)
            return domain::fail(first.error());
        const auto found = settings.find(checkName);
        if (!found)
            return domain::fail(found.error());
        return found->value_or(QByteArray());
    });
    stored.waitForFinished();
    const auto result = stored.result();
    if (!result)
        return domain::fail(explained(result.error()));
    if (*result == check)
        return Done();
    if (!master.madeFile.isEmpty())
        QFile::remove(master.madeFile);
    return domain::fail(ErrorCode::Internal,
        QStringLiteral(
            "The data was encrypted with another master key. Start with the key that it was made with "
            "(CANDOR_MASTER_KEY, CANDOR_MASTER_KEY_FILE, or master.key in the data folder)."));
}

} // namespace candor::app
