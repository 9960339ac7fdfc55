// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "client/repeatedkey.h"
#include "client/rolecalls.h"

#include <QObject>
#include <functional>

namespace candor::pages {

// A role on its way to the server: a new one, or what is to be different with one. One at a time. GUI thread.
class RoleSaving final : public QObject
{
public:
    explicit RoleSaving(const client::RoleCalls &calls, QObject *parent = nullptr);

    void whenSaved(const std::function<void(const api::RoleEntry &)> &saved) { m_saved = saved; }
    void whenRefused(const std::function<void(const client::Failure &)> &refused) { m_refused = refused; }
    // Somebody else changed the role: what it is now, and the refusal that said so. Saved again it is saved
    // over that.
    using Overtaken = std::function<void(const api::RoleEntry &, const client::Failure &)>;
    void whenOvertaken(const Overtaken &overtaken) { m_overtaken = overtaken; }

    void beginNew();
    // `entityTag`: that the role was read with.
    void beginChange(const QString &id, const QByteArray &entityTag);
    void save(const client::RoleWish &wish);
    [[nodiscard]] bool isNew() const { return m_id.isEmpty(); }

private:
    void take(const client::Outcome<api::RoleEntry> &outcome);
    void readAgain(const client::Failure &refusal);
    void refuse(const client::Failure &failure);

    client::RoleCalls m_calls;
    QString m_id; // empty = a new one
    QByteArray m_tag;
    client::RepeatedKey m_key;
    std::function<void(const api::RoleEntry &)> m_saved;
    std::function<void(const client::Failure &)> m_refused;
    Overtaken m_overtaken;
};

} // namespace candor::pages
