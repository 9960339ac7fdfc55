// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "config/settings.h"
#include "domain/result.h"

#include <QByteArray>

namespace candor::app {

// Why a server didn't start, for programs that start one. Wire names by name(): for ever.
enum class StartCause {
    SettingsInvalid,
    PortTaken,
    PortForbidden,
    FolderUnwritable,
    FolderInUse, // by another server
    DiskFull,
    MasterKeyMissing, // or another one, or one that can't be read
    SchemaNewer, // the data is of a newer Candor
    DatabaseUnreachable,
    Failed, // the detail says it
};
[[nodiscard]] QString name(StartCause cause);

// What a start was doing when it failed.
enum class StartStep {
    Settings,
    MasterKey,
    Database,
    KeyCheck, // whether the key fits the data
    Listening,
    Composition,
};

struct StartFailure
{
    StartCause cause = StartCause::Failed;
    domain::Error error; // a sentence for the operator in `detail`
};

// Looks at the data folder, too.
[[nodiscard]] StartCause causeOf(
    StartStep step, const domain::Error &error, const config::Settings &settings);

// `failed {"code", "detail", "folder", "port"}`, one line without its end.
[[nodiscard]] QByteArray startFailureLine(const StartFailure &failure, const config::Settings &settings);

} // namespace candor::app
