// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/timestamp.h"

#include <QByteArray>
#include <optional>

namespace candor::http {

// An HTTP-date in any of its three forms (RFC 9110 §5.6.7), read by libcurl, which doesn't mind a wrong day
// of the week; nothing for anything else. Pure; any thread.
[[nodiscard]] std::optional<domain::Timestamp> parseDate(const QByteArray &text);

} // namespace candor::http
