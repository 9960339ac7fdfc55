// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "client/decisionqueue.h"
#include "models/approvalsmodel.h"

#include <QListView>
#include <QTimer>
#include <functional>

namespace candor::parts {
class Segments;
class StateStack;
} // namespace candor::parts

namespace candor::pages {

// The left side of the inbox: what waits, by kind. Says which row is looked at.
class InboxList final : public QWidget
{
public:
    InboxList(models::ApprovalsModel &model, client::DecisionQueue &decisions, const QUrl &server);

    // Called with the row that is looked at now; nullptr when none is.
    void whenLookedAt(const std::function<void(const models::Approval *)> &looked);
    [[nodiscard]] const models::Approval *current() const;
    void step(int rows);
    // The next row without an open decision, so that twenty decisions are twenty keys.
    void moveOn();
    // Also at one that isn't in the list yet: it is shown, whatever its kind, as soon as the list was read
    // anew.
    void look(const QString &runId);
    // Called when what should be looked at doesn't wait any more.
    void whenMissing(const std::function<void()> &missing) { m_missing = missing; }
    [[nodiscard]] bool isSeeking() const { return !m_wanted.isEmpty(); }
    // At once, or when there is something to be focused.
    void focusList();

private:
    void adopt();
    void seek();
    void select(int row);
    void showFaces();

    models::ApprovalsModel &m_model;
    client::DecisionQueue &m_decisions;
    QUrl m_server;
    parts::Segments *m_kinds;
    QListView *m_view;
    parts::StateStack *m_faces;
    QTimer m_tick;
    bool m_wantsFocus = false;
    int m_lastRow = 0; // where the selection goes when its row is gone
    std::function<void(const models::Approval *)> m_looked;
    QString m_wanted; // its row isn't there yet
    std::function<void()> m_missing;
};

} // namespace candor::pages
