// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/inbox/inboxpage.h"

#include "domain/async.h"
#include "frame/page.h"
#include "frame/workspace.h"
#include "look/metrics.h"
#include "models/sentences.h"
#include "pages/inbox/decisionbar.h"
#include "pages/inbox/inboxlist.h"
#include "pages/inbox/planview.h"
#include "pages/inbox/questions.h"
#include "pages/inbox/reportview.h"
#include "parts/banner.h"
#include "parts/statestack.h"

#include <QAction>
#include <QBoxLayout>
#include <QCoreApplication>
#include <QLocale>
#include <QStackedWidget>
#include <QTimer>
#include <QUuid>

namespace candor::pages {

using api::DecisionKind;
using client::DecisionQueue;
using models::Approval;
using models::ApprovalsModel;
using namespace look::space;

namespace {

constexpr int listWidth = 360;
constexpr std::chrono::seconds freshness{10}; // between looks at what is new
const QByteArray pageId = "inbox";

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(InboxPage)
};

class InboxPage final : public frame::Page
{
public:
    explicit InboxPage(frame::Workspace &workspace);

    void open(const frame::Address &address) override;
    void reload() override;
    [[nodiscard]] QList<QAction *> commands() const override { return m_commands; }

private:
    QAction *command(const QString &text, const QList<QKeySequence> &keys, const std::function<void()> &run);
    void makeCommands();
    void layOut();
    void look(const Approval *approval);
    void fetch();
    void show(const client::Outcome<client::Seen<api::InterviewDetail>> &outcome);
    void showDocument(const api::InterviewDetail &detail);
    [[nodiscard]] bool isReport() const;
    void showCommands();
    void approve();
    void askFor(DecisionKind kind);
    void askForScore(const QString &competency);
    void overrideScore(const api::OverrideInput &input);
    [[nodiscard]] api::Decision aboutWhatIsShown() const;
    void decide(DecisionKind kind, const api::Decision &decision);

    frame::Workspace &m_workspace;
    ApprovalsModel m_model;
    InboxList *m_list;
    PlanView *m_plan;
    ReportView *m_report;
    QStackedWidget *m_documents;
    parts::Banner *m_banner;
    parts::StateStack *m_faces;
    DecisionBar *m_bar;
    QTimer m_refresh;

    QString m_runId; // what is looked at
    QByteArray m_entityTag;
    std::optional<api::InterviewDetail> m_detail; // as it is shown
    std::unique_ptr<QObject> m_reader; // of the interview under way

    QAction *m_approve = nullptr;
    QAction *m_reject = nullptr;
    QAction *m_revise = nullptr;
    QAction *m_undo = nullptr;
    QAction *m_rubrics = nullptr;
    QAction *m_override = nullptr;
    QList<QAction *> m_evidence; // what only reports have
    QList<QAction *> m_commands;
};

InboxPage::InboxPage(frame::Workspace &workspace)
    : m_workspace(workspace)
    , m_model(workspace.api().interviews,
          workspace.session().may(QStringLiteral("assessment:review")) ? ApprovalsModel::Reports::Included
                                                                       : ApprovalsModel::Reports::LeftOut)
    , m_list(new InboxList(m_model, workspace.decisions(), workspace.session().server()))
    , m_plan(new PlanView)
    , m_report(new ReportView)
    , m_documents(new QStackedWidget)
    , m_banner(new parts::Banner)
    , m_bar(new DecisionBar)
{
    makeCommands();
    layOut();
    m_list->whenLookedAt([this](const Approval *approval) { look(approval); });
    auto &decisions = m_workspace.decisions();
    connect(
        &m_model, &ApprovalsModel::reloaded, this, [this] { m_workspace.setCount(pageId, m_model.count()); });
    connect(&decisions, &DecisionQueue::changed, this, [this] { showCommands(); });
    connect(&decisions, &DecisionQueue::done, this,
        [this](const DecisionQueue::Entry &entry) { m_model.forget(entry.runId); });
    connect(&decisions, &DecisionQueue::refused, this, [this] { reload(); });
    connect(&m_workspace.session(), &client::Session::stateChanged, this, [this] {
        if (m_workspace.session().state() == client::Session::State::SignedIn)
            reload();
    });
    m_refresh.setInterval(freshness);
    connect(&m_refresh, &QTimer::timeout, this, [this] { reload(); });
    m_refresh.start();
    m_model.reload();
    showCommands();
}

void InboxPage::layOut()
{
    m_list->setFixedWidth(listWidth);
    auto *document = new QWidget;
    auto *lines = parts::column(document, 0);
    auto *bannerPlace = parts::row(nullptr, 0);
    bannerPlace->addWidget(m_banner);
    lines->addLayout(bannerPlace);
    m_documents->addWidget(m_plan);
    m_documents->addWidget(m_report);
    lines->addWidget(m_documents, 1);
    lines->addWidget(m_bar);
    m_faces = new parts::StateStack(document, parts::StateStack::Skeleton::Document);
    auto *line = parts::row(this, 1);
    line->addWidget(m_list);
    line->addWidget(m_faces, 1);
    m_bar->setActions({m_approve, m_reject, m_revise, m_override, m_undo});
    m_report->whenScoring([this](const QString &competency) {
        if (m_override->isEnabled())
            askForScore(competency);
    });
    setFocusProxy(m_list);
}

QAction *InboxPage::command(
    const QString &text, const QList<QKeySequence> &keys, const std::function<void()> &run)
{
    auto *action = new QAction(text, this);
    action->setShortcuts(keys);
    action->setShortcutContext(Qt::WindowShortcut); // of a page that is hidden none fires
    connect(action, &QAction::triggered, this, run);
    addAction(action);
    m_commands.append(action);
    return action;
}

void InboxPage::makeCommands()
{
    const auto key = [](const char *name) { return QKeySequence(QString::fromLatin1(name)); };
    m_approve = command(Text::tr("Approve"), {key("A"), key("Ctrl+Return")}, [this] { approve(); });
    m_reject = command(Text::tr("Reject"), {key("R")},
        [this] { askFor(isReport() ? DecisionKind::RejectAssessment : DecisionKind::RejectPlan); });
    m_revise = command(Text::tr("Have it revised"), {key("V")}, [this] { askFor(DecisionKind::RevisePlan); });
    m_undo = command(Text::tr("Undo"), {key("U")}, [this] {
        if (!m_workspace.decisions().undo(m_runId))
            m_list->look(m_workspace.decisions().undoNewest());
    });
    command(Text::tr("Next"), {key("J")}, [this] { m_list->step(1); });
    command(Text::tr("Previous"), {key("K")}, [this] { m_list->step(-1); });
    m_rubrics = command(Text::tr("Show how answers are judged"), {key("B")}, [this] {
        m_plan->showRubrics(m_rubrics->isChecked() ? PlanView::Rubrics::Shown : PlanView::Rubrics::Hidden);
    });
    m_rubrics->setCheckable(true);
    m_evidence = {
        command(Text::tr("Next evidence"), {key("]")}, [this] { m_report->stepEvidence(1); }),
        command(Text::tr("Previous evidence"), {key("[")}, [this] { m_report->stepEvidence(-1); }),
        command(Text::tr("Transcript"), {key("T")}, [this] { m_report->toggleTranscript(); }),
    };
    m_override = command(
        Text::tr("Override score"), {key("O")}, [this] { askForScore(m_report->currentCompetency()); });
    auto *read = command(Text::tr("Read"), {key("Return")}, [this] {
        if (isReport())
            m_report->focusReport();
        else
            m_plan->setFocus();
    });
    read->setShortcutContext(Qt::WidgetWithChildrenShortcut); // elsewhere Return presses buttons
    removeAction(read);
    m_list->addAction(read);
    command(Text::tr("Back to the list"), {key("Esc")}, [this] {
        m_bar->giveUp();
        m_list->focusList();
    });
}

void InboxPage::open(const frame::Address &address)
{
    if (!address.object.isEmpty())
        m_list->look(address.object);
    m_list->focusList();
}

void InboxPage::reload()
{
    m_model.reload();
    if (!m_runId.isEmpty())
        fetch();
}

void InboxPage::look(const Approval *approval)
{
    if (!approval) {
        m_runId.clear();
        m_detail.reset();
        m_reader.reset();
        m_bar->giveUp();
        m_faces->showNotice(
            {look::Glyph::Inbox, look::Tone::Neutral, Text::tr("Nothing to read"), {}, {}, {}, {}});
        showCommands();
        return;
    }
    if (approval->interview.runId == m_runId)
        return;
    m_runId = approval->interview.runId;
    m_entityTag.clear();
    m_detail.reset();
    m_banner->hide();
    m_bar->giveUp();
    m_faces->showLoading();
    showCommands();
    fetch();
}

void InboxPage::fetch()
{
    m_reader = std::make_unique<QObject>();
    domain::whenFinished(m_workspace.api().interviews.getInterview(m_runId, m_entityTag, m_reader.get()),
        m_reader.get(),
        [this](const client::Outcome<client::Seen<api::InterviewDetail>> &outcome) { show(outcome); });
}

void InboxPage::show(const client::Outcome<client::Seen<api::InterviewDetail>> &outcome)
{
    if (!outcome) {
        if (m_detail)
            return; // what is there stays; the window says when the server is away
        const auto explanation = models::explain(outcome.error(), m_workspace.session().server());
        m_faces->showNotice({look::Glyph::Warning, look::Tone::Danger, explanation.headline,
            explanation.advice, explanation.footnote, Text::tr("Try again"), [this] { reload(); }});
        return;
    }
    if (!outcome->value)
        return; // still what it was
    m_entityTag = outcome->entityTag;
    showDocument(*outcome->value);
    showCommands();
}

bool InboxPage::isReport() const
{
    return m_detail && m_detail->summary.state == domain::State::AssessmentPending;
}

void InboxPage::showDocument(const api::InterviewDetail &detail)
{
    const bool isNewVersion
        = m_detail && m_detail->plan && detail.plan && m_detail->plan->id != detail.plan->id;
    if (isNewVersion) {
        m_workspace.decisions().undo(m_runId); // it was about the other version
        m_banner->show(look::Tone::Info,
            Text::tr("The plan changed while you looked: this is version %1.")
                .arg(QLocale().toString(detail.plan->version)));
    }
    m_detail = detail;
    if (isReport() && detail.assessment) {
        m_report->show(detail);
        m_documents->setCurrentWidget(m_report);
    } else if (detail.plan) {
        m_plan->show(detail);
        m_documents->setCurrentWidget(m_plan);
    }
    m_faces->showContent();
}

void InboxPage::showCommands()
{
    const auto *decision = m_workspace.decisions().find(m_runId);
    const bool isPlan = m_detail && m_detail->summary.state == domain::State::Pending;
    const bool isOpen = (isPlan || isReport()) && !decision;
    const bool mayDecide = m_workspace.session().may(
        isReport() ? QStringLiteral("assessment:approve") : QStringLiteral("interview:approve"));
    for (auto *action : {m_approve, m_reject, m_revise}) {
        action->setEnabled(isOpen && mayDecide);
        action->setToolTip(
            mayDecide ? action->text() : Text::tr("Your role doesn't allow you to decide this."));
    }
    m_revise->setVisible(!isReport());
    m_rubrics->setEnabled(isPlan);
    m_override->setVisible(isReport());
    m_override->setEnabled(
        isReport() && isOpen && m_workspace.session().may(QStringLiteral("assessment:review")));
    for (auto *action : std::as_const(m_evidence))
        action->setEnabled(isReport());
    const auto &open = m_workspace.decisions().open();
    const bool anyWaits = std::any_of(open.begin(), open.end(),
        [](const DecisionQueue::Entry &entry) { return entry.stage == DecisionQueue::Stage::Waiting; });
    m_undo->setVisible(anyWaits); // the key of an action that is hidden does nothing
}

// About this very plan, so that a newer one isn't decided unseen.
api::Decision InboxPage::aboutWhatIsShown() const
{
    api::Decision decision;
    if (!isReport())
        decision.planId = m_detail->plan->id.toString();
    return decision;
}

void InboxPage::approve()
{
    decide(isReport() ? DecisionKind::ApproveAssessment : DecisionKind::ApprovePlan, aboutWhatIsShown());
}

void InboxPage::askFor(DecisionKind kind)
{
    m_bar->ask(questionFor(kind), [this, kind](const QString &text) {
        auto decision = aboutWhatIsShown();
        (kind == DecisionKind::RevisePlan ? decision.instructions : decision.reason) = text;
        decide(kind, decision);
    });
}

void InboxPage::askForScore(const QString &competency)
{
    const auto &scores = m_detail->assessment->competencies;
    const auto it = std::find_if(scores.begin(), scores.end(),
        [&competency](const domain::CompetencyScore &score) { return score.id == competency; });
    if (it == scores.end())
        return;
    m_bar->ask(scoreQuestion(*it), [this, competency](const QString &reason) {
        overrideScore({{}, competency, m_bar->score(), reason});
    });
}

// At once: an override can be withdrawn, and decides nothing.
void InboxPage::overrideScore(const api::OverrideInput &input)
{
    const auto key = QUuid::createUuid().toByteArray(QUuid::WithoutBraces);
    m_list->focusList();
    domain::whenFinished(m_workspace.api().decisions.overrideScore(m_runId, input, key), this,
        [this](const client::Outcome<domain::Done> &outcome) {
            if (!outcome)
                Q_EMIT m_workspace.said(QStringLiteral("override"),
                    {models::sentence(outcome.error(), m_workspace.session().server()), look::Tone::Danger});
            reload();
        });
}

void InboxPage::decide(DecisionKind kind, const api::Decision &decision)
{
    const auto &interview = m_detail->summary;
    const auto title = interview.candidateRef.isEmpty()
        ? interview.position
        : interview.position + QStringLiteral(" · ") + interview.candidateRef;
    m_workspace.decisions().decide({kind, interview.runId, title, decision});
    m_list->moveOn();
    m_list->focusList();
}

} // namespace

frame::PageInfo inboxPage()
{
    return {pageId, Text::tr("Inbox"), look::Glyph::Inbox, QStringLiteral("interview:read"),
        QKeySequence(QStringLiteral("Ctrl+1")),
        [](frame::Workspace &workspace) { return new InboxPage(workspace); }};
}

} // namespace candor::pages
