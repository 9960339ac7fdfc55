// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/keyscommand.h"

#include "app/control.h"
#include "app/masterkey.h"
#include "identity/identity.h"

#include <QFile>

namespace candor::app {

using domain::ErrorCode;
using domain::Result;
using identity::TokenKeys;

namespace {

QString tableOf(const TokenKeys::Keys &keys, domain::Timestamp now)
{
    QString text = QStringLiteral("%1  %2  %3\n")
                       .arg(QStringLiteral("kid"), -32)
                       .arg(QStringLiteral("signs from"), -24)
                       .arg(QStringLiteral("state"));
    for (qsizetype i = 0; i < keys.size(); ++i) {
        const auto &key = keys.at(i);
        const bool replaced = i + 1 < keys.size() && keys.at(i + 1).signsFrom <= now;
        QString state = QStringLiteral("signs");
        if (key.signsFrom > now)
            state = QStringLiteral("announced");
        else if (replaced)
            state = QStringLiteral("verifies until ") + domain::toIso8601(*identity::verifiesUntil(keys, i));
        text += QStringLiteral("%1  %2  %3\n")
                    .arg(key.kid, -32)
                    .arg(domain::toIso8601(key.signsFrom), -24)
                    .arg(state);
    }
    return text.chopped(1);
}

template <typename T>
Result<T> waitFor(QFuture<Result<T>> future)
{
    future.waitForFinished();
    if (future.resultCount() == 0)
        return domain::internalError(QStringLiteral("cancelled"));
    return future.result();
}

Result<QString> onOwnData(const config::Settings &settings, const QStringList &words)
{
    const auto location
        = storage::parseLocation(settings.database, settings.dataDirectory + QStringLiteral("/candor.db"));
    if (!location)
        return domain::fail(location.error());
    if (location->backend == storage::Backend::Sqlite && !QFile::exists(location->file))
        return domain::fail(ErrorCode::NotFound,
            QStringLiteral("There is no data yet: %1 is missing. --data-dir names another folder.")
                .arg(location->file));
    const auto master = openMasterKey(settings);
    if (!master)
        return domain::fail(master.error());
    const crypto::Keyring keyring(master->key);
    storage::Database::Settings databaseSettings;
    databaseSettings.location = *location;
    const auto database = storage::Database::open(databaseSettings, keyring);
    if (!database)
        return domain::fail(database.error());
    if (const auto confirmed = confirmMasterKey(**database, keyring, *master); !confirmed)
        return domain::fail(confirmed.error());
    const auto &clock = (*database)->clock();
    identity::Identity identity(**database, clock, keyring);
    return waitFor(runKeysCommand(identity.tokenKeys(), words, clock));
}

} // namespace

QFuture<Result<QString>> runKeysCommand(TokenKeys &keys, const QStringList &words, const domain::Clock &clock)
{
    domain::Promise<Result<QString>> promise;
    const bool rotates = words == QStringList{QStringLiteral("keys"), QStringLiteral("rotate")};
    if (!rotates && words != QStringList{QStringLiteral("keys"), QStringLiteral("list")}) {
        promise.fulfil(
            domain::fail(ErrorCode::ValidationFailed, QStringLiteral("say 'keys list' or 'keys rotate'")));
        return promise.future();
    }
    return keys.told<QString>(rotates ? keys.rotate() : keys.maintain(),
        [&clock](const TokenKeys::Keys &all) { return tableOf(all, clock.now()); });
}

Result<QString> keysCommand(const config::Settings &settings, const QStringList &words)
{
    if (const auto answer = askRunningServer(settings.dataDirectory, words))
        return *answer;
    return onOwnData(settings, words);
}

} // namespace candor::app
