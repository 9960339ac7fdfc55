// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/inbox/inboxdocument.h"

#include "domain/async.h"
#include "frame/failurenotice.h"
#include "models/steps.h"
#include "pages/inbox/whatchanged.h"

#include <QBoxLayout>
#include <QCoreApplication>
#include <QStackedWidget>

namespace candor::pages {

using api::InterviewDetail;

namespace {

constexpr qsizetype mostSeen = 200;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(InboxDocument)
};

} // namespace

InboxDocument::InboxDocument(frame::Workspace &workspace, models::InterviewReader &reader)
    : m_workspace(workspace)
    , m_reader(reader)
    , m_banner(new parts::Banner)
    , m_plan(new PlanView)
    , m_report(new ReportView)
    , m_versions(new VersionsView(workspace.api().plans, workspace.session().server()))
    , m_documents(new QStackedWidget)
    , m_bar(new DecisionBar)
{
    auto *document = new QWidget;
    auto *lines = parts::column(document, 0);
    lines->addWidget(m_banner);
    m_documents->addWidget(m_plan);
    m_documents->addWidget(m_report);
    m_documents->addWidget(m_versions);
    lines->addWidget(m_documents, 1);
    lines->addWidget(m_bar);
    m_faces = new parts::StateStack(document, parts::StateStack::Skeleton::Document);
    parts::column(this, 0)->addWidget(m_faces);
    if (workspace.session().may(QStringLiteral("assessment:read")))
        m_report->addChat(new ChatView(workspace.api().decisions, workspace.session().server()));
    connect(&m_reader, &models::InterviewReader::read, this, &InboxDocument::show);
    connect(&m_reader, &models::InterviewReader::failed, this, &InboxDocument::showFailure);
    m_faces->showLoading();
}

void InboxDocument::showLoading()
{
    m_banner->hide();
    m_bar->giveUp();
    m_asking.reset();
    m_faces->showLoading();
}

void InboxDocument::showNothing()
{
    m_shownRun.clear();
    m_bar->giveUp();
    m_asking.reset();
    m_faces->showNotice({look::Glyph::Inbox, look::Tone::Neutral, Text::tr("Nothing to read"), {}});
}

bool InboxDocument::isReport() const
{
    const auto &detail = m_reader.detail();
    return detail && detail->summary.state == domain::State::AssessmentPending;
}

void InboxDocument::show(const std::optional<InterviewDetail> &before)
{
    const auto &now = *m_reader.detail();
    const auto runId = now.summary.runId;
    const bool isOther = std::exchange(m_shownRun, runId) != runId;
    if (isOther)
        m_seenVersion = 0; // of another plan
    const auto seen = m_seen.constFind(runId);
    if (before)
        tellChange(*before, now);
    else if (seen != m_seen.constEnd())
        tellChange(*seen, now);
    if (isReport() && now.assessment) {
        m_report->show(now);
        m_documents->setCurrentWidget(m_report);
    } else if (now.plan) {
        showPlan(now, isOther);
    }
    if (m_seen.size() >= mostSeen)
        m_seen.clear();
    m_seen.insert(runId, now);
    m_faces->showContent();
    if (m_shown)
        m_shown();
}

// What is decided is what is shown: a newer version takes the place of the older one, also where differences
// are looked at.
void InboxDocument::showPlan(const InterviewDetail &now, bool isOther)
{
    const auto seen = m_seen.constFind(now.summary.runId);
    const bool isNewer = seen != m_seen.constEnd() && seen->plan && seen->plan->id != now.plan->id;
    m_plan->show(now);
    if (isOther || m_documents->currentWidget() != m_versions)
        m_documents->setCurrentWidget(m_plan);
    else if (isNewer)
        m_versions->show(now.summary.runId, *now.plan, m_seenVersion);
}

void InboxDocument::showFailure(const client::Failure &failure)
{
    m_faces->showNotice(frame::failureNotice(failure, m_workspace.session().server(), [this] {
        m_faces->showLoading();
        m_reader.refresh();
    }));
}

// At once without a name; with it when the server has told who it was.
void InboxDocument::tellChange(const InterviewDetail &before, const InterviewDetail &now)
{
    if (before.plan && now.plan && before.plan->id != now.plan->id)
        m_seenVersion = before.plan->version;
    if (whatChanged(before, now, {}).isEmpty())
        return;
    say(before, now, {});
    m_asking = std::make_unique<QObject>();
    domain::whenFinished(m_workspace.api().interviews.wholeHistory(now.summary.runId, m_asking.get()),
        m_asking.get(), [this, before, now](const client::Outcome<QList<domain::HistoryEntry>> &outcome) {
            const auto step = outcome ? models::lastDecision(*outcome) : std::nullopt;
            if (!step)
                return;
            const auto who
                = Text::tr("%1 %2").arg(models::stepSentence(*step, m_workspace.session().me()->id),
                    models::ago(step->at, domain::SystemClock().now()));
            say(before, now, who);
        });
}

void InboxDocument::say(const InterviewDetail &before, const InterviewDetail &now, const QString &who)
{
    const auto text = whatChanged(before, now, who);
    if (before.plan && now.plan && before.plan->id != now.plan->id)
        m_banner->show(look::Tone::Info, text, Text::tr("Show differences"), [this] { showDifferences(); });
    else
        m_banner->show(look::Tone::Info, text);
}

void InboxDocument::toggleDifferences()
{
    if (m_documents->currentWidget() == m_versions) {
        m_documents->setCurrentWidget(m_plan);
        m_plan->setFocus();
    } else {
        showDifferences();
    }
}

void InboxDocument::showDifferences()
{
    const auto &detail = m_reader.detail();
    if (!detail || !detail->plan || isReport())
        return;
    m_versions->show(detail->summary.runId, *detail->plan, m_seenVersion);
    m_documents->setCurrentWidget(m_versions);
    m_versions->focusDifferences();
}

void InboxDocument::focusDocument()
{
    if (isReport())
        m_report->focusReport();
    else
        m_documents->currentWidget()->setFocus();
}

} // namespace candor::pages
