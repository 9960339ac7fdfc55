// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/serveranswers.h"
#include "pages/serverpage/tabview.h"

#include <QStandardItemModel>

class QLabel;
class QTableView;

namespace candor::pages {

// Every setting, its value, and where that comes from. They are changed there, not here.
class SettingsView final : public TabView
{
public:
    explicit SettingsView(frame::Workspace &workspace, QWidget *parent = nullptr);
    void refresh() override;

private:
    void show(const QList<api::ServerSetting> &settings);
    void explainCurrent();

    QStandardItemModel m_model;
    QList<api::ServerSetting> m_settings;
    QTableView *m_table;
    QLabel *m_help;
};

} // namespace candor::pages
