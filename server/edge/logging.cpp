// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "edge/logging.h"

namespace candor::edge {

Q_LOGGING_CATEGORY(lcEdge, "candor.edge", QtInfoMsg)

} // namespace candor::edge
