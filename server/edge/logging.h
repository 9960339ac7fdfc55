// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLoggingCategory>

namespace candor::edge {

// candor.edge: counts, codes and causes; never an address, a path, a header or a body.
Q_DECLARE_LOGGING_CATEGORY(lcEdge)

} // namespace candor::edge
