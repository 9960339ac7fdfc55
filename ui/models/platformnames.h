// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/answers.h"
#include "client/platformcalls.h"

#include <QHash>
#include <QObject>
#include <QSet>

namespace candor::models {

// What platforms are called, found out as they are looked for: of the first ones all at once, of others one
// by one. GUI thread.
class PlatformNames final : public QObject
{
    Q_OBJECT

public:
    // `known`: what `me` says of the person's own platform.
    PlatformNames(const client::PlatformCalls &calls, const api::Identity &me, QObject *parent = nullptr);

    // Empty until it is known; asks for it.
    [[nodiscard]] QString nameOf(const domain::PlatformId &id);

Q_SIGNALS:
    void changed(); // some are known that weren't

private:
    void ask();

    client::PlatformCalls m_calls;
    QHash<domain::PlatformId, QString> m_names;
    QSet<domain::PlatformId> m_wanted; // and not asked for yet
    QSet<domain::PlatformId> m_asked;
    bool m_isListed = false;
    bool m_isListing = false;
};

} // namespace candor::models
