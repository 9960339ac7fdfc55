// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "edge/message.h"

#include <QString>
#include <optional>

namespace candor::server {

// A file of the resources with its media type; nothing when there is none.
[[nodiscard]] std::optional<edge::Reply> staticFile(const QString &path);

// Whether the file is a page, which has an address of its own and is no asset.
[[nodiscard]] bool isPage(const QString &name);

} // namespace candor::server
