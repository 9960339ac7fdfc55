// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "client/keycalls.h"
#include "models/listmodel.h"

#include <QTimer>

namespace candor::models {

// How a key or client stands at some moment.
enum class Standing {
    Fresh, // never used
    InUse,
    Ending, // works until a time that is near
    Expired,
    Revoked,
};
[[nodiscard]] Standing standingOf(const api::Credential &credential, domain::Timestamp now);
// When it, or the secret that it replaced, stops working; nothing when no end is known.
[[nodiscard]] std::optional<domain::Timestamp> endOf(const api::Credential &credential);

// A person's keys or OAuth clients, newest first. What runs out counts down by the second. GUI thread;
// `clock` outlives it.
class KeysModel final : public ListModel<api::Credential>
{
public:
    using Kind = api::Credential::Kind;

    enum Column {
        Name,
        State,
        Beginning,
        LastUsed,
        End,
        Made,
    };

    KeysModel(const client::KeyCalls &calls, const client::Side &side, const domain::Clock &clock,
        QObject *parent = nullptr);

    // Asks anew.
    void setKind(Kind kind);
    [[nodiscard]] Kind kind() const { return m_kind; }
    [[nodiscard]] const client::Side &side() const { return m_side; }
    // Shows the time anew; called each second while something counts down.
    void tick();

private:
    client::Pending<api::Page<api::Credential>> fetch(const api::PageQuery &page, QObject *reader) override;
    [[nodiscard]] QString idOf(const api::Credential &credential) const override { return credential.id; }
    [[nodiscard]] QVariant show(const api::Credential &credential, int column, int role) const override;

    client::KeyCalls m_calls;
    client::Side m_side;
    const domain::Clock &m_clock;
    Kind m_kind = Kind::Key;
    QTimer m_tick;
};

} // namespace candor::models
