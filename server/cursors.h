// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/context.h"

namespace candor::server {

// The cursors of lists as clients see them: what a list made of its place, bound to that list. One that
// another path or another tenant's list gave is told so instead of being read as something that it isn't. The
// binding is a checksum, no secret: whoever makes up a cursor misleads nobody else. Pure; any thread.

// For the answer: `position` as api::encodeCursor() made it.
[[nodiscard]] QString boundCursor(const Context &context, const QString &position);
// Puts the position in the place of the bound cursor in the request's query. What is wrong with it, if it is
// of another list; nothing without one.
[[nodiscard]] std::optional<domain::FieldError> openCursor(Context &context);

} // namespace candor::server
