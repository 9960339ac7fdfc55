// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "frame/tablepane.h"
#include "frame/workspace.h"
#include "models/platformsmodel.h"

#include <QTimer>
#include <QWidget>
#include <functional>

class QAction;
class QLineEdit;

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
    void showEmpty();
    void showWanted();
    void adopt();

    models::PlatformsModel m_model;
    QAction *m_make;
    QLineEdit *m_search;
    QTimer m_typing;
    frame::TablePane *m_pane;
    std::optional<api::PlatformAnswer> m_wanted; // that is to be current when it is there
    std::function<void()> m_changed;
};

} // namespace candor::pages
