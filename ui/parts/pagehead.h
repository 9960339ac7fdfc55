// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "parts/surface.h"

namespace candor::parts {

// The line at the top of a page: its name, and what can be done there at the other end. Owns `widgets`.
[[nodiscard]] QWidget *pageHead(const QString &title, const QList<QWidget *> &widgets);

} // namespace candor::parts
