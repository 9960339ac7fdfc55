// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "client/failure.h"
#include "parts/statestack.h"

#include <QUrl>

namespace candor::frame {

// What stands where something couldn't be read: why, and a button that asks again. `server`: who was asked.
[[nodiscard]] parts::Notice failureNotice(
    const client::Failure &failure, const QUrl &server, const std::function<void()> &again);

} // namespace candor::frame
