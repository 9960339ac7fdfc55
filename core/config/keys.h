// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "config/settings.h"

#include <QLatin1String>
#include <optional>
#include <span>

namespace candor::config {

// How a value is written in TOML; in the environment and in flags every value is text.
enum class Form {
    Text,
    Number,
    List, // an array of strings, or one string with commas
};

enum class Exposure {
    Open,
    Secret, // masked wherever it is shown, and no flag: other users of the machine can read command lines
    HasPassword, // a URL whose password is masked
};

// One setting. The only place that knows it: parsing, printing and the reference are made from this table.
struct Key
{
    QLatin1String name;
    Form form;
    Exposure exposure;
    QLatin1String defaultText; // parsed like any other value; empty = stays as Settings has it
    QLatin1String defaultNote; // shown as the default when it isn't defaultText
    QLatin1String description; // one English sentence for the reference and `config print`
    // Puts `text` into `settings`; a complaint ("is not …; write …") when it can't be.
    std::optional<QString> (*apply)(Settings &settings, const QString &text);
};

[[nodiscard]] std::span<const Key> keys();

// "limits.body_bytes" is CANDOR_LIMITS_BODY_BYTES in the environment and --limits-body-bytes as a flag.
[[nodiscard]] QString environmentName(const Key &key);
[[nodiscard]] QString flagName(const Key &key);

// `text` as it may be shown.
[[nodiscard]] QString shown(const Key &key, const QString &text);

} // namespace candor::config
