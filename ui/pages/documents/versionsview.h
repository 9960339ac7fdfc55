// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "client/apiclient.h"

#include <QHash>
#include <QWidget>
#include <functional>
#include <memory>

class QComboBox;

namespace candor::parts {
class DiffView;
class StateStack;
} // namespace candor::parts

namespace candor::pages {

// The versions of a plan, and what is different between two of them. At first the newest is held against the
// one before it, or against the one that the person saw last.
class VersionsView final : public QWidget
{
public:
    VersionsView(const client::PlanCalls &calls, const QUrl &server, QWidget *parent = nullptr);

    // `newest` is known already. `seen`: the version to compare it with; 0 = the one before.
    void show(const QString &runId, const domain::Plan &newest, int seen = 0);
    void focusDifferences();

private:
    void list();
    void take(const api::Page<domain::PlanVersion> &versions, int seen);
    void compare();
    void withVersion(int version, const std::function<void(const domain::Plan &)> &then);
    void showFailure(const client::Failure &failure);

    client::PlanCalls m_calls;
    QUrl m_server;
    QString m_runId;
    int m_seen = 0;
    QHash<int, domain::Plan> m_known; // a version never changes
    std::unique_ptr<QObject> m_reader;
    QComboBox *m_from;
    QComboBox *m_to;
    parts::DiffView *m_diff;
    parts::StateStack *m_faces;
};

} // namespace candor::pages
