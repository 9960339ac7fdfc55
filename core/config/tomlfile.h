// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/result.h"

#include <QList>
#include <QString>

namespace candor::config {

// One value of a TOML file, flattened: "limits.body_bytes", its text, and the line it stands on.
struct FileValue
{
    QString key;
    QString text; // arrays of strings or numbers: joined with commas
    int line = 0;
    bool operator==(const FileValue &) const = default;
};

// All values of the file, in the order of their lines. ValidationFailed names file, line and the way out: the
// file can't be read, is no TOML, or holds a value that no setting can have.
[[nodiscard]] domain::Result<QList<FileValue>> readFile(const QString &path);

} // namespace candor::config
