// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "frame/currentrow.h"
#include "frame/tablepane.h"
#include "frame/workspace.h"
#include "models/platformsmodel.h"

#include <QWidget>
#include <functional>

class QAction;

namespace candor::parts {
class SearchField;
}

namespace candor::pages {

// Which platforms are shown, and which one is looked at.
class PlatformList final : public QWidget
{
public:
    // `make`: the page's command that makes one, offered where there are none.
    PlatformList(frame::Workspace &workspace, QAction *make);

    // For the head of the page, which owns it.
    [[nodiscard]] QWidget *search() const;
    // Called when another one is looked at, and when the list is another.
    void whenChanged(const std::function<void()> &changed) { m_changed = changed; }

    [[nodiscard]] parts::Table &table() const { return m_pane->table(); }
    [[nodiscard]] const api::PlatformAnswer *current() const; // nullptr = none
    [[nodiscard]] bool hasRows() const { return m_model.rowCount() > 0; }

    void reload();
    void update(const api::PlatformAnswer &platform) { m_model.update(platform); }
    // Makes this one the current one, whatever is searched for.
    void seek(const api::PlatformAnswer &platform);
    void focusSearch();

private:
    void find();
    void lookFor(const QString &text);
    void showEmpty();

    models::PlatformsModel m_model;
    QAction *m_make;
    parts::SearchField *m_search;
    frame::TablePane *m_pane;
    frame::CurrentRow m_row;
    std::function<void()> m_changed;
};

} // namespace candor::pages
