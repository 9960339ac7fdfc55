// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/fieldreader.h"

#include <QString>

// The shapes of single values; pure and safe from any thread.
namespace candor::api {

// A mailbox without display name, comments or quotes: dot-atom (RFC 5322 §3.2.3, RFC 6531 letters) of at most
// 64 bytes, then a domain of two labels or more.
[[nodiscard]] bool isEmail(const QString &text);

// Absolute, http or https, with a host, without user information.
[[nodiscard]] bool isWebUrl(const QString &text);

// The grammar of RFC 5646 §2.1 without grandfathered, private-use-only and reserved tags; not the registry.
[[nodiscard]] bool isLanguageTag(const QString &text);

// U+0000–U+001F and U+007F–U+009F, except line feed and tab where the layout allows them.
[[nodiscard]] bool hasControlCharacters(const QString &text, Layout layout);

// U+202A–U+202E and U+2066–U+2069, which let text read as something else than it is. Marks (U+200E, U+200F,
// U+061C) don't turn what stands around them, so that right-to-left names may hold them.
[[nodiscard]] bool hasDirectionOverrides(const QString &text);

} // namespace candor::api
