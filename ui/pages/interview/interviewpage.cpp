// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/interview/interviewpage.h"

#include "client/curl.h"
#include "domain/async.h"
#include "domain/transitions.h"
#include "frame/failurenotice.h"
#include "look/metrics.h"
#include "models/sentences.h"
#include "pages/documents/planview.h"
#include "pages/documents/reportview.h"
#include "pages/interview/interviewhead.h"
#include "pages/interview/interviewhelp.h"
#include "pages/interview/openinterview.h"
#include "pages/interview/overview.h"
#include "pages/interview/reportpdf.h"
#include "pages/interview/requestview.h"
#include "pages/interview/timeline.h"
#include "parts/confirm.h"
#include "parts/statestack.h"

#include <QAction>
#include <QBoxLayout>
#include <QClipboard>
#include <QCoreApplication>
#include <QFileDialog>
#include <QGuiApplication>
#include <QStackedWidget>

namespace candor::pages {

using domain::State;
using frame::PageInfo;
using models::InterviewReader;
using namespace look::space;

namespace {

const QByteArray pageId = "interview";
const QStringList tabNames{QString(), QStringLiteral("request"), QStringLiteral("plan"),
    QStringLiteral("report"), QStringLiteral("timeline")};

enum Tab {
    OverviewTab,
    RequestTab,
    PlanTab,
    ReportTab,
    TimelineTab,
};

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(InterviewPage)
};

} // namespace

InterviewPage::InterviewPage(frame::Workspace &workspace)
    : m_workspace(workspace)
    , m_reader(workspace.api().interviews, workspace.feed())
    , m_tabs(new parts::Segments(Text::tr("What to show"),
          {Text::tr("Overview"), Text::tr("Request"), Text::tr("Plan"), Text::tr("Report"),
              Text::tr("Timeline")}))
    , m_confirm(new parts::Confirm)
    , m_stack(new QStackedWidget)
    , m_overview(new Overview({workspace.session().may(QStringLiteral("interview:update")),
          workspace.session().may(QStringLiteral("interview:update")), [this] { retryAgent(); },
          [this](const QString &text) { supplyInfo(text); },
          [this](const QString &text, look::Tone tone) { say(text, tone); }}))
    , m_request(new RequestView)
    , m_plan(new PlanView)
    , m_report(new ReportView)
    , m_timeline(new Timeline(workspace.api(), workspace.session(),
          workspace.session().may(QStringLiteral("delivery:read")) ? client::sideOf(*workspace.session().me())
                                                                   : std::nullopt))
{
    makeCommands();
    layOut();
    connect(&m_reader, &InterviewReader::read, this, [this] { show(); });
    connect(&m_reader, &InterviewReader::failed, this, &InterviewPage::showFailure);
    connect(
        &m_reader, &InterviewReader::stalenessChanged, this, [this] { setStaleness(m_reader.staleness()); });
    m_timeline->whenDeliveryWanted(
        [this](const QString &id) { m_workspace.navigator().go({"deliveries", id}); });
    showCommands();
}

void InterviewPage::makeCommands()
{
    m_decide = command(Text::tr("Decide in the inbox"), {QKeySequence(QStringLiteral("Ctrl+Return"))},
        [this] { goToInbox(); });
    m_pdf = command(
        Text::tr("Save the report as PDF…"), {QKeySequence(QStringLiteral("Ctrl+E"))}, [this] { savePdf(); });
    m_copy = command(Text::tr("Copy as cURL"), {QKeySequence(QStringLiteral("Ctrl+Shift+C"))}, [this] {
        QGuiApplication::clipboard()->setText(client::curlCommand(
            m_workspace.session().server(), client::InterviewCalls::callToGet(m_reader.runId())));
        say(Text::tr("The command is copied; it reads your token from CANDOR_TOKEN."), look::Tone::Success);
    });
    m_link = command(Text::tr("Make a new link…"), {}, [this] { renewLink(); });
    m_cancel = command(Text::tr("Cancel the interview…"), {}, [this] { cancel(); });
    m_erase = command(Text::tr("Erase the candidate's data…"), {}, [this] { erase(); });
}

void InterviewPage::layOut()
{
    auto *content = new QWidget;
    auto *lines = parts::column(content, 0);
    m_head = new InterviewHead(commands(), m_tabs);
    lines->addWidget(m_head);
    m_confirm->setContentsMargins(l, l, l, 0);
    lines->addWidget(m_confirm);
    for (auto *view : {static_cast<QWidget *>(m_overview), static_cast<QWidget *>(m_request),
             static_cast<QWidget *>(m_plan), static_cast<QWidget *>(m_report),
             static_cast<QWidget *>(m_timeline)})
        m_stack->addWidget(view);
    lines->addWidget(m_stack, 1);
    m_faces = new parts::StateStack(content, parts::StateStack::Skeleton::Document);
    parts::column(this, 0)->addWidget(m_faces);
    m_plan->showRubrics(PlanView::Rubrics::Shown);
    m_report->whenScoring([this](const QString &) { goToInbox(); }); // which overrides
    m_tabs->whenChosen([this](int tab) {
        m_stack->setCurrentIndex(tab);
        if (m_reader.runId().isEmpty() || !isVisible()) // the place is another page's
            return;
        frame::Address here{pageId, m_reader.runId()};
        if (!tabNames.at(tab).isEmpty())
            here.detail.addQueryItem(QStringLiteral("tab"), tabNames.at(tab));
        m_workspace.navigator().rename(here);
    });
}

void InterviewPage::open(const frame::Address &address)
{
    const auto tab = int(tabNames.indexOf(address.detail.queryItemValue(QStringLiteral("tab"))));
    if (address.object.isEmpty()) {
        m_reader.close();
        m_confirm->giveUp();
        showCommands();
        m_faces->showNotice({look::Glyph::Info, look::Tone::Neutral, Text::tr("No interview is chosen"),
            Text::tr("Open one from the inbox or the list of interviews.")});
        return;
    }
    if (address.object != m_reader.runId()) {
        m_confirm->giveUp();
        m_faces->showLoading();
    }
    m_reader.open(address.object);
    showTab(std::max(0, tab));
    if (m_reader.detail())
        leaveMissingTab();
    showCommands();
    m_stack->setFocus();
}

void InterviewPage::reload()
{
    m_reader.refresh();
    if (!m_reader.runId().isEmpty())
        m_timeline->show(m_reader.runId());
}

void InterviewPage::showEvent(QShowEvent *event)
{
    frame::Page::showEvent(event);
    m_reader.setWatched(true);
}

void InterviewPage::hideEvent(QHideEvent *event)
{
    frame::Page::hideEvent(event);
    m_reader.setWatched(false);
}

void InterviewPage::showTab(int tab)
{
    m_tabs->setCurrent(tab);
    m_stack->setCurrentIndex(tab);
}

void InterviewPage::leaveMissingTab()
{
    const auto &interview = *m_reader.detail();
    const bool lacksTab = (m_tabs->current() == RequestTab && !interview.request)
        || (m_tabs->current() == PlanTab && !interview.plan)
        || (m_tabs->current() == ReportTab && !interview.assessment);
    if (lacksTab)
        showTab(OverviewTab);
}

void InterviewPage::show()
{
    const auto &interview = *m_reader.detail();
    const auto &summary = interview.summary;
    m_head->show(summary);
    m_overview->show(interview);
    m_request->show(interview);
    if (interview.plan)
        m_plan->show(interview);
    if (interview.assessment)
        m_report->show(interview);
    leaveMissingTab();
    m_tabs->setUsable(RequestTab, interview.request.has_value());
    m_tabs->setUsable(PlanTab, interview.plan.has_value());
    m_tabs->setUsable(ReportTab, interview.assessment.has_value());
    m_timeline->show(summary.runId);
    m_faces->showContent();
    showCommands();
}

void InterviewPage::showFailure(const client::Failure &failure)
{
    m_faces->showNotice(frame::failureNotice(failure, m_workspace.session().server(), [this] {
        m_faces->showLoading();
        m_reader.refresh();
    }));
    showCommands();
}

bool InterviewPage::may(const char *permission) const
{
    return m_workspace.session().may(QLatin1String(permission));
}

// What stands for one interview does nothing while none is there, or the one before is gone.
void InterviewPage::showCommands()
{
    const auto &interview = m_reader.detail();
    const auto state = interview ? std::optional(interview->summary.state) : std::nullopt;
    const bool isPlan = state == State::Pending;
    const bool isReport = state == State::AssessmentPending;
    const bool mayScore = isReport && may("assessment:review"); // else the inbox has no reports
    m_decide->setVisible((isPlan && may("interview:approve")) || (mayScore && may("assessment:approve")));
    m_report->offerScoring(mayScore ? ReportView::Scoring::Offered : ReportView::Scoring::LeftOut);
    m_link->setEnabled((state == State::Approved || state == State::InProgress) && may("interview:approve"));
    m_cancel->setEnabled(state && !domain::isTerminal(*state) && may("interview:delete"));
    m_erase->setEnabled(state && may("interview:delete"));
    m_pdf->setEnabled(interview && interview->assessment);
    m_copy->setEnabled(interview.has_value());
}

void InterviewPage::say(const QString &text, look::Tone tone)
{
    Q_EMIT m_workspace.said(QStringLiteral("interview"), {text, tone});
}

template <typename T>
void InterviewPage::conclude(
    const client::Pending<T> &pending, const QString &done, const std::function<void(bool)> &then)
{
    domain::whenFinished(pending, this, [this, done, then](const client::Outcome<T> &outcome) {
        if (then)
            then(outcome.has_value());
        if (outcome)
            say(done, look::Tone::Success);
        else
            say(models::sentence(outcome.error(), m_workspace.session().server()), look::Tone::Danger);
        reload();
    });
}

void InterviewPage::cancel()
{
    const auto &summary = m_reader.detail()->summary;
    m_confirm->ask({Text::tr("The interview ends for good. The candidate can't go on; its record stays."),
                       Text::tr("cancel"), Text::tr("Cancel the interview")},
        [this, runId = summary.runId, revision = summary.revision] {
            conclude(m_workspace.api().interviews.cancelInterview(runId, {}, revision),
                Text::tr("The interview is cancelled"));
        });
}

void InterviewPage::erase()
{
    const auto &summary = m_reader.detail()->summary;
    const auto word = summary.candidateRef.isEmpty() ? Text::tr("erase") : summary.candidateRef;
    m_confirm->ask(
        {Text::tr("Name, address, answers, quotes and recordings are erased for good. Scores and references "
                  "stay. An interview that isn't over is cancelled first."),
            word, Text::tr("Erase the data")},
        [this, runId = summary.runId] {
            domain::whenFinished(m_workspace.api().interviews.purgeCandidateData(runId), this,
                [this, runId](const client::Outcome<api::PurgeCertificate> &outcome) {
                    if (!outcome) {
                        say(models::sentence(outcome.error(), m_workspace.session().server()),
                            look::Tone::Danger);
                    } else if (runId == m_reader.runId()) {
                        m_overview->showCertificate(*outcome);
                        showTab(OverviewTab);
                    }
                    reload();
                });
        });
}

void InterviewPage::renewLink()
{
    m_confirm->ask(
        {Text::tr("The link that the candidate has stops working at once."), {}, Text::tr("Make the link")},
        [this, runId = m_reader.runId()] {
            conclude(m_workspace.api().decisions.decide(
                         api::DecisionKind::RenewLink, runId, {}, client::newIdempotencyKey()),
                Text::tr("The new link is there; the earlier one no longer works"));
        });
}

void InterviewPage::retryAgent()
{
    conclude(m_workspace.api().interviews.retryAgent(m_reader.runId(), client::newIdempotencyKey()),
        Text::tr("The agent tries again now"));
}

void InterviewPage::supplyInfo(const QString &description)
{
    conclude(m_workspace.api().interviews.supplyInfo(m_reader.runId(),
                 {{QStringLiteral("jobDescription"), description}}, client::newIdempotencyKey()),
        Text::tr("That was sent; a plan is written when nothing is missing any more"),
        [this, runId = m_reader.runId()](bool isTaken) {
            if (runId == m_reader.runId() && m_reader.detail())
                m_overview->endSupply(isTaken ? Overview::Supply::Taken : Overview::Supply::Refused);
        });
}

void InterviewPage::savePdf()
{
    const auto interview = *m_reader.detail();
    const auto name = QStringLiteral("%1.pdf").arg(
        interview.summary.candidateRef.isEmpty() ? Text::tr("report") : interview.summary.candidateRef);
    const auto path = QFileDialog::getSaveFileName(this, Text::tr("Save the report"), name);
    if (path.isEmpty())
        return;
    if (writeReportPdf(interview, path))
        say(Text::tr("The report is saved"), look::Tone::Success);
    else
        say(Text::tr("%1 can't be written").arg(path), look::Tone::Danger);
}

PageInfo interviewPage()
{
    frame::PageInfo info{pageId, Text::tr("Interview"), look::Glyph::Report, QStringLiteral("interview:read"),
        {}, [](frame::Workspace &workspace) -> frame::Page * { return new InterviewPage(workspace); },
        frame::Group::Unlisted};
    info.help = interviewHelp;
    info.under = "interviews";
    return info;
}

} // namespace candor::pages
