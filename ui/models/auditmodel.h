// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "client/auditcalls.h"
#include "models/listmodel.h"

namespace candor::models {

// An audit log, the newest record first. GUI thread.
class AuditModel final : public ListModel<api::AuditEntry>
{
public:
    enum Column {
        When,
        Who,
        What,
        Subject,
        Kind,
        Detail,
        Request,
        Number,
        Hash,
    };

    // `me`: who reads it.
    AuditModel(const client::AuditCalls &calls, const domain::UserId &me, QObject *parent = nullptr);

    // What reload() will ask.
    void prepare(const client::AuditLog &log, const client::AuditQuery &query);
    // Asks anew when it is another question.
    void setQuestion(const client::AuditLog &log, const client::AuditQuery &query);
    [[nodiscard]] const client::AuditLog &log() const { return m_log; }
    [[nodiscard]] const client::AuditQuery &query() const { return m_query; }

private:
    client::Pending<api::Page<api::AuditEntry>> fetch(const api::PageQuery &page, QObject *reader) override;
    [[nodiscard]] QString idOf(const api::AuditEntry &entry) const override
    {
        return QString::number(entry.sequence);
    }
    [[nodiscard]] QVariant show(const api::AuditEntry &entry, int column, int role) const override;

    client::AuditCalls m_calls;
    domain::UserId m_me;
    client::AuditLog m_log;
    client::AuditQuery m_query;
};

} // namespace candor::models
