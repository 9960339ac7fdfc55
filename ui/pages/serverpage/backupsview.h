// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/serveranswers.h"
#include "client/repeatedkey.h"
#include "pages/serverpage/tabview.h"

#include <QTimer>

class QProgressBar;
class QPushButton;
class QVBoxLayout;

namespace candor::parts {
class Banner;
}

namespace candor::pages {

// Copies of the data: made, watched while they are, listed.
class BackupsView final : public TabView
{
public:
    explicit BackupsView(frame::Workspace &workspace, QWidget *parent = nullptr);
    void refresh() override;
    void backUp();

private:
    QWidget *buildActions();
    void cancel();
    void show(const QList<api::Backup> &backups);
    [[nodiscard]] QWidget *entry(const api::Backup &backup);
    void tell(const client::Outcome<api::Backup> &outcome);

    parts::Banner *m_refusal;
    QPushButton *m_start;
    QPushButton *m_cancel;
    QProgressBar *m_progress;
    QVBoxLayout *m_list;
    QTimer m_tick;
    QString m_running; // the id of the one that runs; empty = none
    client::RepeatedKey m_key; // of a start
};

} // namespace candor::pages
