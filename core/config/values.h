// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "config/settings.h"

#include <optional>

// Text into values. Each answers nothing when the text can't be read.
namespace candor::config {

// "127.0.0.1:8080", "[::1]:8080" or ":8080" (all IPv4 addresses).
[[nodiscard]] std::optional<ListenAddress> parseListen(const QString &text);

// Whether an IPv4 or IPv6 address is this machine's own, reached by itself alone.
[[nodiscard]] bool isLoopback(const QString &address);

// An http or https URL without user, query and fragment; a trailing slash is taken off.
[[nodiscard]] std::optional<QString> parseBaseUrl(const QString &text);

// "1048576", "1024 KiB" or "1 MiB", in bytes.
[[nodiscard]] std::optional<qint64> parseBytes(const QString &text);

// "10.0.0.0/8, fd00::/8"; a bare address is a block of one. `wrong` is the first entry that is no block,
// which includes one whose address has bits behind the prefix (10.1.2.3/8): a slip that would open more than
// meant.
struct Blocks
{
    QStringList blocks;
    QString wrong;
};
[[nodiscard]] Blocks parseBlocks(const QString &text);

// Host names or addresses, or "*".
[[nodiscard]] std::optional<QStringList> parseHosts(const QString &text);

// Seconds, decimals allowed, comma-separated, each above 0 and at most seven days.
[[nodiscard]] std::optional<QList<std::chrono::milliseconds>> parseSchedule(const QString &text);

// 1 to 63 of A–Z, a–z, 0–9, '.', '_' and '-'.
[[nodiscard]] std::optional<QString> parseNodeName(const QString &text);

// base64 of exactly 32 bytes.
[[nodiscard]] std::optional<QByteArray> parseKey(const QString &text);

// The name of `known` that `name` was meant to be: the one with the fewest slips (a letter too much, too
// little, another one, two swapped); empty when every third letter or more is wrong. Capitals don't count.
[[nodiscard]] QString nearestName(const QString &name, const QStringList &known);

// A whole number from `least` to `most`.
[[nodiscard]] std::optional<int> parseNumber(const QString &text, int least, int most);

} // namespace candor::config
