// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/organisationsmodel.h"
#include "pages/organisations/organisationdetail.h"

#include <QTimer>
#include <QWidget>
#include <memory>

namespace candor::frame {
class TablePane;
class Workspace;
} // namespace candor::frame
namespace candor::parts {
class DetailSide;
class Table;
} // namespace candor::parts

namespace candor::pages {

class OrganisationFilter;

// The organisations and, at the side, the one that is looked at, as the server has it now.
class OrganisationList final : public QWidget
{
public:
    using Seen = client::Seen<domain::Tenant>;

    // `make`: the page's command for a new one, offered where there is none.
    OrganisationList(frame::Workspace &workspace, const OrganisationDetail::Commands &commands, QAction *make,
        QWidget *parent = nullptr);

    // At one, whether its row is held or not.
    void look(const domain::TenantId &id);
    void reload();
    void ask(); // about the one that is looked at
    // What the server says of one now.
    void adopt(const domain::Tenant &tenant);
    void adopt(const Seen &seen);
    void forget(const domain::TenantId &id); // it is gone
    void focusSearch();
    [[nodiscard]] const std::optional<domain::TenantId> &current() const { return m_id; }
    // The one that is looked at, once the server told of it.
    [[nodiscard]] const std::optional<Seen> &seen() const { return m_seen; }
    // With the one it is about, or where that isn't in sight by its name.
    void showTrouble(const domain::Tenant &tenant, const QString &sentence);
    [[nodiscard]] OrganisationDetail &detail() const { return *m_detail; }
    [[nodiscard]] parts::Table &table() const;
    // Called when another is looked at, or more is known of it.
    void whenChanged(const std::function<void()> &changed) { m_changed = changed; }

private:
    void layOut(const OrganisationDetail::Commands &commands);
    void applyFilter(const client::OrganisationQuery &query);
    void showRow();
    void lookNowhere();
    void stopReading();
    void take(const client::Outcome<Seen> &outcome);
    void showDetail(const domain::Tenant &tenant);
    void adoptWorkplace();
    void tell();

    frame::Workspace &m_workspace;
    client::OrganisationCalls m_calls;
    models::PlatformNames m_names;
    models::OrganisationsModel m_model;
    QAction *m_make;
    std::optional<domain::TenantId> m_id; // that is looked at
    std::optional<Seen> m_seen; // of m_id
    std::unique_ptr<QObject> m_reader; // of what is asked about m_id
    QTimer m_rest;
    OrganisationFilter *m_filter;
    frame::TablePane *m_pane;
    OrganisationDetail *m_detail;
    parts::DetailSide *m_side;
    std::function<void()> m_changed;
};

} // namespace candor::pages
