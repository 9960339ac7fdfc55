// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "frame/page.h"
#include "frame/workspace.h"
#include "models/interviewreader.h"
#include "pages/planeditor/plandrafts.h"
#include "pages/planeditor/planform.h"

#include <QSet>
#include <QTimer>

class QLabel;
class QStackedWidget;

namespace candor::parts {
class Banner;
class Confirm;
class DiffView;
class StateStack;
} // namespace candor::parts

namespace candor::pages {

// A plan's form with its drafts, its commands, and what happens when somebody else saves a version meanwhile.
class PlanEditorPage final : public frame::Page
{
public:
    explicit PlanEditorPage(frame::Workspace &workspace);
    ~PlanEditorPage() override { keepDraft(); }

    void open(const frame::Address &address) override;
    void reload() override { m_reader.refresh(); }

private:
    void layOut();
    void makeMoves();
    void show(const std::optional<api::InterviewDetail> &before);
    void begin(const domain::Plan &base);
    void change();
    void check();
    void showCommands();
    void save();
    void conclude(const QString &runId, const client::Outcome<api::EditedPlan> &outcome);
    void askForTheirs(const QString &runId);
    void tellRefusal(const client::Failure &failure);
    // Somebody else's version is there: which one goes on?
    void showConflict(const domain::Plan &theirs);
    void endConflict();
    void keepDraft();
    void discard(); // asks first when something would be lost
    void leave();
    void say(const QString &text, look::Tone tone)
    {
        Q_EMIT m_workspace.said(QStringLiteral("plan"), {text, tone});
    }
    // Whether the form says what it says of that interview.
    [[nodiscard]] bool isOpen(const QString &id) const { return id == m_reader.runId() && m_reader.detail(); }
    [[nodiscard]] bool isSaving() const { return m_saves.contains(m_reader.runId()); }

    frame::Workspace &m_workspace;
    models::InterviewReader m_reader;
    models::Drafts m_drafts;
    PlanForm *m_form;
    parts::DiffView *m_diff;
    QStackedWidget *m_stack;
    parts::Banner *m_banner;
    parts::Confirm *m_confirm;
    QLabel *m_faults;
    parts::StateStack *m_faces;
    QAction *m_save;
    QAction *m_discard;
    QAction *m_keep;
    QAction *m_take;
    QAction *m_up;
    QAction *m_down;
    QAction *m_putBack;
    QTimer m_saving;
    domain::Plan m_base; // the version that is edited
    std::optional<domain::Plan> m_theirs; // while it isn't decided which one goes on
    QByteArray m_key; // of what the form says
    QSet<QString> m_saves; // the interviews whose plan is on its way; another may be open by now
    bool m_isChanged = false;
    bool m_isSound = false; // nothing in the form is wrong
};

} // namespace candor::pages
