// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/inbox/inboxpage.h"

#include "domain/async.h"
#include "frame/page.h"
#include "frame/workspace.h"
#include "look/metrics.h"
#include "look/script.h"
#include "models/sentences.h"
#include "pages/inbox/inboxdocument.h"
#include "pages/inbox/inboxhelp.h"
#include "pages/inbox/inboxlist.h"
#include "pages/inbox/questions.h"

#include <QAction>
#include <QBoxLayout>
#include <QCoreApplication>
#include <QTimer>

namespace candor::pages {

using api::DecisionKind;
using client::DecisionQueue;
using frame::PageInfo;
using models::Approval;
using models::ApprovalsModel;

namespace {

constexpr int listWidth = 360;
constexpr std::chrono::seconds freshness{60}; // between looks at what no event told of
const QByteArray pageId = "inbox";

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(InboxPage)
};

// Whether the event says that something waits, or waits no longer.
bool isAboutWaiting(const api::EventEnvelope &event, const ApprovalsModel &model)
{
    return event.state == domain::State::Pending || event.state == domain::State::AssessmentPending
        || model.rowOf(event.runId) >= 0;
}

class InboxPage final : public frame::Page
{
public:
    explicit InboxPage(frame::Workspace &workspace);

    void open(const frame::Address &address) override;
    void reload() override;

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void makeCommands();
    void makeReadingCommands();
    void layOut();
    void listen();
    void adoptStaleness();
    void look(const Approval *approval);
    [[nodiscard]] bool isReport() const { return m_document->isReport(); }
    void adoptDocument();
    void showCommands();
    void approve();
    void askFor(DecisionKind kind);
    void askForScore(const QString &competency);
    void overrideScore(const api::OverrideInput &input);
    [[nodiscard]] api::Decision aboutWhatIsShown() const;
    void decide(DecisionKind kind, const api::Decision &decision);

    frame::Workspace &m_workspace;
    ApprovalsModel m_model;
    models::InterviewReader m_reader;
    InboxList *m_list;
    InboxDocument *m_document;
    QTimer m_refresh;

    QAction *m_approve = nullptr;
    QAction *m_reject = nullptr;
    QAction *m_revise = nullptr;
    QAction *m_undo = nullptr;
    QAction *m_rubrics = nullptr;
    QAction *m_differences = nullptr;
    QAction *m_edit = nullptr;
    QAction *m_override = nullptr;
    QList<QAction *> m_ofReports; // what only reports have
};

InboxPage::InboxPage(frame::Workspace &workspace)
    : m_workspace(workspace)
    , m_model(workspace.api().interviews,
          workspace.session().may(QStringLiteral("assessment:review")) ? ApprovalsModel::Reports::Included
                                                                       : ApprovalsModel::Reports::LeftOut)
    , m_reader(workspace.api().interviews, workspace.feed())
    , m_list(new InboxList(m_model, workspace.decisions(), workspace.session().server()))
    , m_document(new InboxDocument(workspace, m_reader))
{
    makeCommands();
    makeReadingCommands();
    layOut();
    listen();
    m_model.reload();
    showCommands();
}

void InboxPage::layOut()
{
    m_list->setMinimumWidth(listWidth); // more where the language needs it
    m_list->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Preferred);
    auto *line = parts::row(this, 1);
    line->addWidget(m_list);
    line->addWidget(m_document, 1);
    m_document->bar().setActions({m_approve, m_reject, m_edit, m_revise, m_override, m_undo});
    m_document->report().whenScoring([this](const QString &competency) {
        if (m_override->isEnabled())
            askForScore(competency);
    });
    m_document->bar().whenAskingChanged([this] { showCommands(); });
    m_document->whenShown([this] { adoptDocument(); });
    setFocusProxy(m_list);
}

void InboxPage::listen()
{
    m_list->whenLookedAt([this](const Approval *approval) { look(approval); });
    m_list->whenMissing([this] {
        Q_EMIT m_workspace.said(
            pageId, {Text::tr("What you wanted to look at doesn't wait any more."), look::Tone::Warning});
    });
    auto &decisions = m_workspace.decisions();
    auto &feed = m_workspace.feed();
    connect(&m_model, &ApprovalsModel::reloaded, this, [this] {
        m_workspace.setCount(pageId, m_model.count());
        adoptStaleness();
    });
    connect(&m_reader, &models::InterviewReader::stalenessChanged, this, [this] { adoptStaleness(); });
    connect(&decisions, &DecisionQueue::changed, this, [this] { showCommands(); });
    connect(&decisions, &DecisionQueue::done, this,
        [this](const DecisionQueue::Entry &entry) { m_model.forget(entry.runId); });
    connect(&decisions, &DecisionQueue::refused, this, [this] { reload(); });
    connect(&feed, &client::EventFollower::gapped, &m_model, &ApprovalsModel::reload);
    connect(&feed, &client::EventFollower::happened, this, [this](const QList<api::EventEnvelope> &events) {
        const bool isOurs = std::any_of(events.begin(), events.end(),
            [this](const api::EventEnvelope &event) { return isAboutWaiting(event, m_model); });
        if (isOurs)
            m_model.reload();
    });
    m_refresh.setInterval(freshness);
    connect(&m_refresh, &QTimer::timeout, this, [this] { reload(); });
    m_refresh.start();
}

void InboxPage::makeCommands()
{
    const auto key = [](const char *name) { return QKeySequence(QString::fromLatin1(name)); };
    m_approve = command(Text::tr("Approve"), {key("A"), key("Ctrl+Return")}, [this] { approve(); });
    m_reject = command(Text::tr("Reject"), {key("R")},
        [this] { askFor(isReport() ? DecisionKind::RejectAssessment : DecisionKind::RejectPlan); });
    m_revise = command(Text::tr("Revise"), {key("V")}, [this] { askFor(DecisionKind::RevisePlan); });
    m_undo = command(Text::tr("Undo"), {key("U")}, [this] {
        if (!m_workspace.decisions().undo(m_reader.runId()))
            m_list->look(m_workspace.decisions().undoNewest());
    });
    command(Text::tr("Next"), {key("J")}, [this] { m_list->step(1); });
    command(Text::tr("Previous"), {key("K")}, [this] { m_list->step(-1); });
    m_override = command(Text::tr("Override score"), {key("O")},
        [this] { askForScore(m_document->report().currentCompetency()); });
}

void InboxPage::makeReadingCommands()
{
    const auto key = [](const char *name) { return QKeySequence(QString::fromLatin1(name)); };
    auto &report = m_document->report();
    m_rubrics = command(Text::tr("Show how answers are judged"), {key("B")}, [this] {
        m_document->plan().showRubrics(
            m_rubrics->isChecked() ? PlanView::Rubrics::Shown : PlanView::Rubrics::Hidden);
    });
    m_rubrics->setCheckable(true);
    m_differences = command(
        Text::tr("Differences between versions"), {key("D")}, [this] { m_document->toggleDifferences(); });
    m_ofReports = {
        command(Text::tr("Next evidence"), {key("]")}, [&report] { report.stepEvidence(1); }),
        command(Text::tr("Previous evidence"), {key("[")}, [&report] { report.stepEvidence(-1); }),
        command(Text::tr("Transcript"), {key("T")}, [&report] { report.toggleTranscript(); }),
        command(Text::tr("Ask about the report"), {key("C")}, [&report] { report.showChat(); }),
    };
    m_edit = command(Text::tr("Edit"), {key("E")},
        [this] { m_workspace.navigator().go({"plan-editor", m_reader.runId()}); });
    command(Text::tr("Everything about this interview"), {key("H")}, [this] {
        if (!m_reader.runId().isEmpty())
            m_workspace.navigator().go(
                {"interview", m_reader.runId(), QUrlQuery(QStringLiteral("tab=timeline"))});
    });
    auto *read = command(Text::tr("Read"), {key("Return")}, [this] { m_document->focusDocument(); });
    read->setShortcutContext(Qt::WidgetWithChildrenShortcut); // elsewhere Return presses buttons
    removeAction(read);
    m_list->addAction(read);
    command(Text::tr("Back to the list"), {key("Esc")}, [this] {
        m_document->bar().giveUp();
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
    m_reader.refresh();
}

void InboxPage::adoptStaleness()
{
    const bool isListOld = m_model.phase() == ApprovalsModel::Phase::Ready && m_model.failure();
    setStaleness(isListOld ? m_model.failure() : m_reader.staleness());
}

void InboxPage::showEvent(QShowEvent *event)
{
    frame::Page::showEvent(event);
    m_reader.setWatched(true);
}

void InboxPage::hideEvent(QHideEvent *event)
{
    frame::Page::hideEvent(event);
    m_reader.setWatched(false);
}

void InboxPage::look(const Approval *approval)
{
    if (!approval) {
        m_reader.close();
        if (m_list->isSeeking() || m_model.phase() == ApprovalsModel::Phase::Loading)
            m_document->showLoading();
        else
            m_document->showNothing();
        showCommands();
        return;
    }
    if (approval->runId == m_reader.runId())
        return;
    m_document->showLoading();
    m_reader.open(approval->runId);
    showCommands();
}

// What is decided about another version waits no longer.
void InboxPage::adoptDocument()
{
    const auto &detail = *m_reader.detail();
    const auto *decision = m_workspace.decisions().find(m_reader.runId());
    if (decision && decision->decision.revision && *decision->decision.revision != detail.summary.revision)
        m_workspace.decisions().undo(m_reader.runId());
    showCommands();
}

void InboxPage::showCommands()
{
    const auto *decision = m_workspace.decisions().find(m_reader.runId());
    const auto &detail = m_reader.detail();
    const bool isPlan = detail && detail->summary.state == domain::State::Pending;
    const bool isOpen = (isPlan || isReport()) && !decision;
    const bool mayDecide = m_workspace.session().may(
        isReport() ? QStringLiteral("assessment:approve") : QStringLiteral("interview:approve"));
    for (auto *action : {m_approve, m_reject, m_revise}) {
        action->setEnabled(isOpen && mayDecide && !m_document->bar().isAsking());
        action->setToolTip(
            mayDecide ? action->text() : Text::tr("Your role doesn't allow you to decide this."));
    }
    m_revise->setVisible(!isReport());
    m_rubrics->setEnabled(isPlan);
    m_differences->setEnabled(isPlan);
    m_edit->setVisible(!isReport());
    m_edit->setEnabled(isPlan && isOpen && m_workspace.session().may(QStringLiteral("interview:update")));
    m_override->setVisible(isReport());
    m_override->setEnabled(
        isReport() && isOpen && m_workspace.session().may(QStringLiteral("assessment:review")));
    for (auto *action : std::as_const(m_ofReports))
        action->setEnabled(isReport());
    const auto &open = m_workspace.decisions().open();
    const bool anyWaits = std::any_of(open.begin(), open.end(),
        [](const DecisionQueue::Entry &entry) { return entry.stage == DecisionQueue::Stage::Waiting; });
    m_undo->setVisible(anyWaits); // the key of an action that is hidden does nothing
}

// About what is on the screen, so that nothing newer is decided unseen.
api::Decision InboxPage::aboutWhatIsShown() const
{
    api::Decision decision;
    const auto &detail = *m_reader.detail();
    if (!isReport())
        decision.planId = detail.plan->id.toString();
    if (detail.summary.revision > 0)
        decision.revision = detail.summary.revision;
    return decision;
}

void InboxPage::approve()
{
    decide(isReport() ? DecisionKind::ApproveAssessment : DecisionKind::ApprovePlan, aboutWhatIsShown());
}

void InboxPage::askFor(DecisionKind kind)
{
    m_document->bar().ask(questionFor(kind), [this, kind](const QString &text) {
        auto decision = aboutWhatIsShown();
        (kind == DecisionKind::RevisePlan ? decision.instructions : decision.reason) = text;
        decide(kind, decision);
    });
}

void InboxPage::askForScore(const QString &competency)
{
    const auto &scores = m_reader.detail()->assessment->competencies;
    const auto it = std::find_if(scores.begin(), scores.end(),
        [&competency](const domain::CompetencyScore &score) { return score.id == competency; });
    if (it == scores.end())
        return;
    m_document->bar().ask(scoreQuestion(*it), [this, competency](const QString &reason) {
        overrideScore({{}, competency, m_document->bar().score(), reason, aboutWhatIsShown().revision});
    });
}

// At once: an override can be withdrawn, and decides nothing.
void InboxPage::overrideScore(const api::OverrideInput &input)
{
    const auto key = client::newIdempotencyKey();
    m_list->focusList();
    domain::whenFinished(m_workspace.api().decisions.overrideScore(m_reader.runId(), input, key), this,
        [this](const client::Outcome<domain::Done> &outcome) {
            if (!outcome)
                Q_EMIT m_workspace.said(QStringLiteral("override"),
                    {models::sentence(outcome.error(), m_workspace.session().server()), look::Tone::Danger});
            reload();
        });
}

void InboxPage::decide(DecisionKind kind, const api::Decision &decision)
{
    const auto &interview = m_reader.detail()->summary;
    const auto title = interview.candidateRef.isEmpty()
        ? interview.position
        : look::inLine({interview.position, interview.candidateRef});
    m_workspace.decisions().decide({kind, interview.runId, title, decision});
    m_list->moveOn();
    m_list->focusList();
}

} // namespace

PageInfo inboxPage()
{
    frame::PageInfo info{pageId, Text::tr("Inbox"), look::Glyph::Inbox, QStringLiteral("interview:read"),
        QKeySequence(QStringLiteral("Ctrl+1")),
        [](frame::Workspace &workspace) { return new InboxPage(workspace); }};
    info.help = inboxHelp;
    return info;
}

} // namespace candor::pages
