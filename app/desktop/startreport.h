// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "start/localserver.h"

#include <variant>

namespace candor::desktop {

// What a line of a starting server's standard output says.
struct Listening
{
    QUrl url;
};
struct NothingNew
{
};
using StartReport = std::variant<NothingNew, Listening, start::DemoAccess, start::StartFailure>;

[[nodiscard]] StartReport readStartReport(const QByteArray &line);

// What the control socket's word `demo-tenant` answers.
[[nodiscard]] std::optional<start::DemoAccess> readDemoAccess(const QString &json);

} // namespace candor::desktop
