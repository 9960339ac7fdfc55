// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLatin1String>

// Why a delivery is given up before anything is sent: stored as its last error, and told as the reason why it
// hasn't arrived.
namespace candor::delivery {

// What was to be sent can't be decrypted.
inline constexpr QLatin1String bodyUnreadable("BODY_UNREADABLE");
// The secret that signs for the tenant can't be.
inline constexpr QLatin1String secretUnreadable("SECRET_UNREADABLE");

} // namespace candor::delivery
