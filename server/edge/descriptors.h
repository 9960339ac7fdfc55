// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace candor::edge {

// How many of `wanted` connections this process has descriptors for, beside those of its databases, logs and
// outgoing requests. Raises the soft limit for it as far as the hard one allows; where that isn't enough, the
// log says so. A connection more would take a descriptor that somebody else waits for.
[[nodiscard]] int connectionsWithinDescriptors(int wanted);

} // namespace candor::edge
