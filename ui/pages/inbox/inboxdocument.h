// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "frame/workspace.h"
#include "models/interviewreader.h"
#include "pages/documents/planview.h"
#include "pages/documents/reportview.h"
#include "pages/documents/versionsview.h"
#include "pages/inbox/decisionbar.h"
#include "parts/banner.h"
#include "parts/statestack.h"

#include <QHash>

class QStackedWidget;

namespace candor::pages {

// The right side of the inbox: the plan or the report that is looked at, what changed about it since, and the
// bar to decide it with.
class InboxDocument final : public QWidget
{
public:
    InboxDocument(frame::Workspace &workspace, models::InterviewReader &reader);

    // Nothing of it is there yet.
    void showLoading();
    void showNothing();
    void toggleDifferences();
    void focusDocument();

    [[nodiscard]] bool isReport() const;
    [[nodiscard]] PlanView &plan() { return *m_plan; }
    [[nodiscard]] ReportView &report() { return *m_report; }
    [[nodiscard]] DecisionBar &bar() { return *m_bar; }
    // Called when something else is shown.
    void whenShown(const std::function<void()> &shown) { m_shown = shown; }

private:
    void show(const std::optional<api::InterviewDetail> &before);
    void showPlan(const api::InterviewDetail &now, bool isOther);
    void showDifferences();
    void showFailure(const client::Failure &failure);
    void tellChange(const api::InterviewDetail &before, const api::InterviewDetail &now);
    void say(const api::InterviewDetail &before, const api::InterviewDetail &now, const QString &who);

    frame::Workspace &m_workspace;
    models::InterviewReader &m_reader;
    parts::Banner *m_banner;
    PlanView *m_plan;
    ReportView *m_report;
    VersionsView *m_versions;
    QStackedWidget *m_documents;
    DecisionBar *m_bar;
    parts::StateStack *m_faces;
    QHash<QString, api::InterviewDetail> m_seen; // as the person saw it last
    QString m_shownRun;
    int m_seenVersion = 0; // of the plan, before the one that is shown
    std::unique_ptr<QObject> m_asking; // who changed it
    std::function<void()> m_shown;
};

} // namespace candor::pages
