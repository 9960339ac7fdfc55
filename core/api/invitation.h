// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/timestamp.h"

#include <QString>

namespace candor::api {

// With which a person sets a password, once, as a client reads it back.
struct Invitation
{
    QString email; // of the first administrator of a new tenant; else whom it is for is known
    QString token; // secret, shown this once; empty in an answer that the server only remembered
    domain::Timestamp expiresAt;
    bool operator==(const Invitation &) const = default;
};

} // namespace candor::api
