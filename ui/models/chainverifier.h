// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "client/auditcalls.h"

#include <QObject>
#include <memory>

namespace candor::models {

// Has the server look through a whole audit log, call by call: whether each record fits those before it.
// GUI thread.
class ChainVerifier final : public QObject
{
    Q_OBJECT

public:
    enum class State {
        Idle,
        Running,
        Whole, // all check().last records fit one another
        Broken, // from check().broken on
        Stopped, // by cancel(), or by failure(); check().checkedTo says how far it was
    };

    explicit ChainVerifier(const client::AuditCalls &calls, QObject *parent = nullptr);

    void start(const client::AuditLog &log); // from the first record
    void goOn(); // from where it stopped
    void cancel();
    void forget(); // what was found

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] const api::AuditCheck &check() const { return m_check; }
    [[nodiscard]] const std::optional<client::Failure> &failure() const { return m_failure; }

Q_SIGNALS:
    void changed();

private:
    void ask();
    void take(const client::Outcome<api::AuditCheck> &outcome);
    void setState(State state);

    client::AuditCalls m_calls;
    client::AuditLog m_log;
    api::AuditCheck m_check;
    std::optional<client::Failure> m_failure;
    State m_state = State::Idle;
    std::unique_ptr<QObject> m_reader; // of the call under way
};

} // namespace candor::models
