// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "client/decisionqueue.h"

namespace candor::frame {

// What of an open decision is known, and what becomes of it when nobody waits for the server any more.
[[nodiscard]] QString undeliveredText(const client::DecisionQueue::Entry &entry);

} // namespace candor::frame
