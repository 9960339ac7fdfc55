// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "frame/page.h"
#include "frame/workspace.h"
#include "models/interviewreader.h"
#include "parts/segments.h"

class QStackedWidget;

namespace candor::parts {
class Confirm;
class StateStack;
} // namespace candor::parts

namespace candor::pages {

class InterviewHead;
class Overview;
class PlanView;
class ReportView;
class RequestView;
class Timeline;

// One interview on tabs, and what can be done with it.
class InterviewPage final : public frame::Page
{
public:
    explicit InterviewPage(frame::Workspace &workspace);

    void open(const frame::Address &address) override;
    void reload() override;

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void makeCommands();
    void layOut();
    void show();
    void showFailure(const client::Failure &failure);
    void showTab(int tab);
    void leaveMissingTab();
    void showCommands();
    [[nodiscard]] bool may(const char *permission) const;
    void goToInbox() { m_workspace.navigator().go({"inbox", m_reader.runId()}); }
    void cancel();
    void erase();
    void renewLink();
    void retryAgent();
    void supplyInfo(const QString &description);
    void savePdf();
    void say(const QString &text, look::Tone tone);
    // Says what went wrong, or `done`, and asks anew. `then` hears whether it was done.
    template <typename T>
    void conclude(
        const client::Pending<T> &pending, const QString &done, const std::function<void(bool)> &then = {});

    frame::Workspace &m_workspace;
    models::InterviewReader m_reader;
    parts::StateStack *m_faces;
    InterviewHead *m_head = nullptr;
    parts::Segments *m_tabs;
    parts::Confirm *m_confirm;
    QStackedWidget *m_stack;
    Overview *m_overview;
    RequestView *m_request;
    PlanView *m_plan;
    ReportView *m_report;
    Timeline *m_timeline;
    QAction *m_decide = nullptr;
    QAction *m_cancel = nullptr;
    QAction *m_link = nullptr;
    QAction *m_erase = nullptr;
    QAction *m_pdf = nullptr;
    QAction *m_copy = nullptr;
};

} // namespace candor::pages
