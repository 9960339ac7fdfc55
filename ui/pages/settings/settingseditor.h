// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "client/organisationcalls.h"
#include "models/drafts.h"

#include <QTimer>
#include <QWidget>
#include <functional>
#include <memory>

class QAction;
class QScrollArea;

namespace candor::frame {
class Workspace;
}
namespace candor::parts {
class Banner;
class StateStack;
} // namespace candor::parts

namespace candor::pages {

class SettingsForm;

// One tenant's settings, from the server and back. What the person changed and didn't save is kept on this
// computer until they save it or take it back. Somebody else's change isn't overwritten unseen.
class SettingsEditor final : public QWidget
{
public:
    // The page's commands, shown as buttons.
    struct Commands
    {
        QAction *save;
        QAction *takeBack;
    };
    SettingsEditor(frame::Workspace &workspace, const Commands &commands, QWidget *parent = nullptr);
    ~SettingsEditor() override;

    void open(const domain::TenantId &tenant);
    void reload();
    void save();
    void takeBack();
    // The commands can be used, or can't, as things are. Called also by whoever shows something else instead.
    void showCommands();
    // Called when the server has told of the tenant.
    void whenTold(const std::function<void(const domain::Tenant &)> &told) { m_told = told; }

private:
    using Seen = client::Seen<domain::Tenant>;

    void take(const client::Outcome<Seen> &outcome);
    void takeSaved(const domain::TenantId &tenant, const client::Outcome<Seen> &outcome);
    void conclude(const client::Outcome<Seen> &outcome);
    void adopt(const Seen &seen);
    void showNews(const domain::TenantSettings &before);
    void loadEngines();
    void noteChange();
    void restoreDraft();
    void keepDraft();
    [[nodiscard]] QString draftName() const;
    [[nodiscard]] bool mayChange() const;

    frame::Workspace &m_workspace;
    Commands m_commands;
    models::Drafts m_drafts;
    std::optional<domain::TenantId> m_tenant;
    std::optional<Seen> m_seen;
    std::unique_ptr<QObject> m_reader; // of what is asked about m_tenant
    QByteArray m_key; // of the save that is asked for; the same when it is repeated
    std::optional<domain::TenantId> m_saving; // whose settings are on their way to the server
    bool m_hasEngines = false;
    QTimer m_keeping;
    SettingsForm *m_form;
    parts::Banner *m_banner;
    QScrollArea *m_scroll;
    parts::StateStack *m_faces;
    std::function<void(const domain::Tenant &)> m_told;
};

} // namespace candor::pages
