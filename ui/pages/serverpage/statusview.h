// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/serveranswers.h"
#include "pages/serverpage/tabview.h"

class QVBoxLayout;

namespace candor::pages {

// What runs where, and how much room there is.
class StatusView final : public TabView
{
public:
    explicit StatusView(frame::Workspace &workspace, QWidget *parent = nullptr);
    void refresh() override;

private:
    void show(const api::ServerStatus &status);

    QWidget *m_facts;
    QVBoxLayout *m_lines;
};

} // namespace candor::pages
