// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "config/settings.h"
#include "crypto/keyring.h"
#include "storage/database.h"

namespace candor::app {

// The installation's master key and, when this start made it, the file that it was made in.
struct MasterKey
{
    QByteArray key; // 32 bytes
    QString madeFile;
};

// The key of the settings, of the file they name, or of `master.key` in the data folder. The latter is made
// on the very first start, and never over existing data. Also makes the data folder, open to its owner only.
[[nodiscard]] domain::Result<MasterKey> openMasterKey(const config::Settings &settings);

// Refuses a key that isn't the one the data was encrypted with, and takes back a key file that this start
// made for nothing. Blocks; for the start of a program.
[[nodiscard]] domain::Result<domain::Done> confirmMasterKey(
    storage::Database &database, const crypto::Keyring &keyring, const MasterKey &master);

} // namespace candor::app
