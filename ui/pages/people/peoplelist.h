// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "frame/currentrow.h"
#include "frame/tablepane.h"
#include "frame/workspace.h"
#include "models/peoplemodel.h"

#include <QWidget>
#include <functional>

class QAction;

namespace candor::parts {
class Segments;
}

namespace candor::pages {

class PeopleFilter;
class PlatformChoice;

// Whose accounts are shown, which of them, and which one is looked at.
class PeopleList final : public QWidget
{
public:
    // `make`: the page's command for a new account, offered where there is none.
    PeopleList(frame::Workspace &workspace, QAction &make);

    // Whose accounts, for the head of the page.
    [[nodiscard]] QList<QWidget *> choices() const;
    void setChoicesUsable(bool isUsable);
    // Called when somebody else is looked at, and when the list is another.
    void whenChanged(const std::function<void()> &changed) { m_changed = changed; }

    [[nodiscard]] parts::Table &table() const { return m_pane->table(); }
    [[nodiscard]] const std::optional<client::Side> &side() const { return m_model.side(); }
    [[nodiscard]] QString placeName() const; // the tenant's or the platform's; may be empty
    [[nodiscard]] const api::Person *current() const; // nullptr = nobody
    [[nodiscard]] bool hasRows() const { return m_model.rowCount() > 0; }
    [[nodiscard]] std::optional<int> activeWith(const QString &roleId) const
    {
        return m_model.activeWith(roleId);
    }

    void open(const frame::Address &address);
    void reload();
    void update(const api::Person &person) { m_model.update(person); }
    // Makes this one the current one, whatever is filtered.
    void seek(const api::Person &person);
    void focusSearch();
    void clearFilter();

private:
    // In the order of the segments.
    enum class Layer {
        Tenant,
        Platform,
        Server, // super admins
    };
    [[nodiscard]] static Layer layerOf(const QString &word); // of an address
    void layOut();
    [[nodiscard]] Layer layer() const;
    [[nodiscard]] QString nameOf(Layer layer) const;
    void adoptSide();
    void ask(const client::PeopleQuery &query);
    void filterBy(const client::PeopleQuery &query);
    void seekId(const domain::UserId &id);
    void tell();
    void showEmpty();
    [[nodiscard]] bool isOwner() const { return m_me.kind == domain::UserKind::SuperAdmin; }

    frame::Workspace &m_workspace;
    QAction &m_make;
    api::Identity m_me;
    models::PeopleModel m_model;
    QList<Layer> m_layers;
    parts::Segments *m_choice = nullptr; // nothing where there is no choice
    PlatformChoice *m_platforms = nullptr; // of an owner
    PeopleFilter *m_filter;
    frame::TablePane *m_pane;
    frame::CurrentRow m_row;
    std::unique_ptr<QObject> m_reader; // of who is sought
    std::function<void()> m_changed;
};

} // namespace candor::pages
