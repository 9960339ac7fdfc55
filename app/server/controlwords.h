// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "identity/identity.h"

#include <QStringList>
#include <functional>

namespace candor::app {

// What the words on the control socket work on. Outlives their futures.
struct ControlHouse
{
    identity::Identity &identity;
    const domain::Clock &clock;
    QString url; // where the server listens
    domain::Timestamp startedAt;
    bool hasTrustedProxies = false;
    std::function<QString()> demo; // the answer to `demo-tenant`; empty = there is no demo tenant
};

// `status`: a JSON object {url, pid, version, startedAt}. `owner-token TOKEN`: arms the owner's door; refused
// where proxies are trusted, behind which everybody may look like this machine. `demo-tenant`: a JSON object
// {key, admin {email, password}, recruiter {email, password}} where one was asked for. `keys list`, `keys
// rotate`: keyscommand.h. ValidationFailed for other words.
[[nodiscard]] QFuture<domain::Result<QString>> runControlWords(
    const ControlHouse &house, const QStringList &words);

} // namespace candor::app
