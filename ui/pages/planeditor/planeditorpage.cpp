// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/planeditor/planeditorpage.h"

#include "api/documents.h"
#include "domain/async.h"
#include "frame/failurenotice.h"
#include "look/metrics.h"
#include "models/sentences.h"
#include "pages/documents/planchanges.h"
#include "pages/planeditor/planeditor.h"
#include "pages/planeditor/planeditorhelp.h"
#include "parts/banner.h"
#include "parts/buttons.h"
#include "parts/confirm.h"
#include "parts/diffview.h"
#include "parts/labels.h"
#include "parts/statestack.h"
#include "parts/surface.h"

#include <QAction>
#include <QBoxLayout>
#include <QCoreApplication>
#include <QLocale>
#include <QPointer>
#include <QStackedWidget>

namespace candor::pages {

using domain::Plan;
using frame::PageInfo;
using namespace look::space;

namespace {

const QByteArray pageId = "plan-editor";
constexpr std::chrono::seconds draftPause{2}; // after the last change

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(PlanEditorPage)
};

} // namespace

PlanEditorPage::PlanEditorPage(frame::Workspace &workspace)
    : m_workspace(workspace)
    , m_reader(workspace.api().interviews, workspace.feed())
    , m_drafts(workspace.session().server().authority() + QLatin1Char('/')
          + workspace.session().me()->id.toString())
    , m_form(new PlanForm)
    , m_diff(new parts::DiffView)
    , m_stack(new QStackedWidget)
    , m_banner(new parts::Banner)
    , m_confirm(new parts::Confirm)
    , m_faults(parts::runningText({}, look::Type::Small, parts::Ink::Muted))
{
    m_save = command(Text::tr("Save as the next version"), {QStringLiteral("Ctrl+S")}, [this] { save(); });
    m_discard = command(Text::tr("Discard"), {}, [this] { discard(); });
    m_keep = command(Text::tr("Keep mine"), {}, [this] {
        m_base = *m_theirs;
        endConflict();
        save();
    });
    m_take = command(Text::tr("Take theirs"), {}, [this] {
        const auto theirs = *m_theirs;
        m_drafts.remove(planDraftName(m_reader.runId()));
        endConflict();
        begin(theirs);
    });
    makeMoves();
    m_saving.setSingleShot(true);
    m_saving.setInterval(draftPause);
    connect(&m_saving, &QTimer::timeout, this, [this] { keepDraft(); });
    layOut();
    m_form->whenChanged([this] { change(); });
    connect(&m_reader, &models::InterviewReader::read, this, &PlanEditorPage::show);
    connect(&m_reader, &models::InterviewReader::stalenessChanged, this,
        [this] { setStaleness(m_reader.staleness()); });
    connect(&m_reader, &models::InterviewReader::failed, this, [this](const client::Failure &failure) {
        m_faces->showNotice(
            frame::failureNotice(failure, m_workspace.session().server(), [this] { reload(); }));
        showCommands();
    });
    showCommands();
}

void PlanEditorPage::makeMoves()
{
    m_up = command(Text::tr("Move up"), {QKeySequence(QStringLiteral("Alt+Up"))},
        [this] { m_form->moveFocused(Direction::Up); });
    m_down = command(Text::tr("Move down"), {QKeySequence(QStringLiteral("Alt+Down"))},
        [this] { m_form->moveFocused(Direction::Down); });
    m_putBack = command(Text::tr("Put back what was removed"), {QKeySequence(QStringLiteral("Ctrl+Alt+Z"))},
        [this] { m_form->putBackLast(); });
    m_form->whenRemoved([this](const QString &text) {
        const QPointer<PlanEditorPage> here(this);
        Q_EMIT m_workspace.said(
            QStringLiteral("plan-removed"), {text, look::Tone::Neutral, Text::tr("Put it back"), [here] {
                                                 if (here && here->m_putBack->isEnabled())
                                                     here->m_putBack->trigger();
                                             }});
    });
}

void PlanEditorPage::layOut()
{
    auto *content = new QWidget;
    auto *lines = parts::column(content, 0);
    auto *head = new parts::Surface(parts::Surface::Shape::Header);
    auto *titles = parts::column(head, xs);
    titles->setContentsMargins(l, m, l, m);
    titles->addWidget(parts::label(Text::tr("Edit the plan"), look::Type::Title));
    titles->addWidget(m_faults);
    lines->addWidget(head);
    lines->addWidget(m_banner);
    lines->addWidget(m_confirm);
    m_stack->addWidget(m_form);
    m_stack->addWidget(m_diff);
    lines->addWidget(m_stack, 1);
    auto *bar = new parts::Surface(parts::Surface::Shape::Bar);
    auto *buttons = parts::row(bar, s);
    buttons->setContentsMargins(l, m, l, m);
    buttons->addWidget(parts::actionButton(m_save, look::ButtonRole::Primary));
    buttons->addWidget(parts::actionButton(m_keep, look::ButtonRole::Primary));
    buttons->addWidget(parts::actionButton(m_take, look::ButtonRole::Plain));
    buttons->addWidget(parts::actionButton(m_discard, look::ButtonRole::Quiet));
    buttons->addStretch(1);
    lines->addWidget(bar);
    m_faces = new parts::StateStack(content, parts::StateStack::Skeleton::Document);
    parts::column(this, 0)->addWidget(m_faces);
    endConflict();
}

void PlanEditorPage::open(const frame::Address &address)
{
    if (address.object == m_reader.runId())
        return;
    keepDraft();
    m_isChanged = false;
    m_confirm->giveUp();
    endConflict();
    m_faces->showLoading();
    m_reader.open(address.object);
    showCommands();
}

// The first time the form is filled; later nothing that is typed is touched.
void PlanEditorPage::show(const std::optional<api::InterviewDetail> &before)
{
    const auto &detail = *m_reader.detail();
    if (!detail.plan || detail.summary.state != domain::State::Pending) {
        m_faces->showNotice({look::Glyph::Plan, look::Tone::Neutral, Text::tr("This plan can't be edited"),
            Text::tr("Only a plan that waits for a decision can."), {}, Text::tr("Go to the inbox"),
            [this] { m_workspace.navigator().go({"inbox"}); }});
        showCommands();
        return;
    }
    if (before && (m_isChanged || isSaving())) {
        m_faces->showContent(); // it may have been in other hands meanwhile
        showCommands();
        if (!m_theirs && !isSaving() && detail.plan->id != m_base.id)
            m_banner->show(look::Tone::Warning,
                Text::tr("Somebody made version %1 meanwhile. Saving asks which one goes on.")
                    .arg(QLocale().toString(detail.plan->version)));
        return;
    }
    begin(*detail.plan);
    auto draft = planDraft(m_drafts, m_reader.runId());
    if (!draft)
        return;
    draft->plan.greeting = m_base.greeting;
    m_base.id = draft->plan.id; // when it isn't the newest any more, saving finds out
    m_form->setPlan(draft->plan);
    change();
    m_banner->show(look::Tone::Info,
        Text::tr("Your changes of %1 are here again.")
            .arg(QLocale().toString(draft->savedAt.toLocalTime(), QLocale::ShortFormat)),
        Text::tr("Discard them"), [this] {
            m_drafts.remove(planDraftName(m_reader.runId()));
            m_banner->hide();
            begin(*m_reader.detail()->plan);
        });
}

void PlanEditorPage::begin(const Plan &base)
{
    m_confirm->giveUp();
    m_base = base;
    m_isChanged = false;
    m_saving.stop();
    m_form->setPlan(base);
    m_faces->showContent();
    check();
}

void PlanEditorPage::change()
{
    m_isChanged = true;
    m_key = client::newIdempotencyKey();
    m_saving.start();
    check();
}

void PlanEditorPage::check()
{
    domain::Faults faults;
    const auto edited = api::planEditFromJson(api::toJson(m_form->plan()), m_base, faults);
    faults += domain::planErrors(edited);
    const auto others = m_form->showFaults(faults);
    m_faults->setText(faults.isEmpty() ? Text::tr("Nothing is wrong with it.")
            : others.isEmpty()
            ? Text::tr("To mend, where it is marked: %1").arg(QLocale().toString(faults.size()))
            : others.join(QLatin1Char(' ')));
    m_isSound = faults.isEmpty();
    showCommands();
}

// What is on its way stays as it is until the answer comes: nothing that is typed meanwhile could go with it.
void PlanEditorPage::showCommands()
{
    const bool isUsable = m_reader.detail() && m_faces->showsContent() && !isSaving();
    m_form->setEnabled(!isSaving());
    m_save->setEnabled(isUsable && m_isSound && m_isChanged);
    for (auto *action : {m_discard, m_keep, m_take, m_up, m_down})
        action->setEnabled(isUsable);
    m_putBack->setEnabled(isUsable && m_form->hasRemoved() && !m_theirs);
}

void PlanEditorPage::save()
{
    const auto runId = m_reader.runId();
    m_saves.insert(runId);
    m_banner->hide();
    m_confirm->giveUp();
    showCommands();
    domain::whenFinished(m_workspace.api().plans.editPlan(runId, m_form->plan(), m_base.id, m_key), this,
        [this, runId](const client::Outcome<api::EditedPlan> &outcome) { conclude(runId, outcome); });
}

// Another plan may be open by now; then its form and its draft aren't touched.
void PlanEditorPage::conclude(const QString &runId, const client::Outcome<api::EditedPlan> &outcome)
{
    if (!outcome && outcome.error().is(domain::ErrorCode::PreconditionFailed) && isOpen(runId)) {
        askForTheirs(runId);
        return;
    }
    m_saves.remove(runId);
    showCommands();
    if (!outcome) {
        if (isOpen(runId))
            tellRefusal(outcome.error());
        else
            say(Text::tr("The plan you left isn't saved; what you typed is kept. %1")
                    .arg(models::sentence(outcome.error(), m_workspace.session().server())),
                look::Tone::Danger);
        return;
    }
    m_drafts.remove(planDraftName(runId));
    say(Text::tr("This is version %1 now").arg(QLocale().toString(outcome->plan.version)),
        look::Tone::Success);
    if (isOpen(runId))
        leave();
}

void PlanEditorPage::askForTheirs(const QString &runId)
{
    domain::whenFinished(m_workspace.api().interviews.getInterview(runId, {}, this), this,
        [this, runId](const client::Outcome<client::Seen<api::InterviewDetail>> &now) {
            m_saves.remove(runId);
            showCommands();
            if (!isOpen(runId))
                return; // its draft finds out the next time
            if (!now)
                tellRefusal(now.error());
            else if (now->value && now->value->plan)
                showConflict(*now->value->plan);
        });
}

void PlanEditorPage::tellRefusal(const client::Failure &failure)
{
    const auto others = failure.is(domain::ErrorCode::ValidationFailed)
        ? m_form->showFaults(failure.problem->fields)
        : QStringList{models::sentence(failure, m_workspace.session().server())};
    if (!others.isEmpty())
        m_banner->show(look::Tone::Danger, others.join(QLatin1Char(' ')));
}

void PlanEditorPage::showConflict(const Plan &theirs)
{
    m_theirs = theirs;
    m_key = client::newIdempotencyKey();
    m_banner->show(look::Tone::Warning,
        Text::tr("Somebody made version %1 meanwhile. Before is theirs, after is yours.")
            .arg(QLocale().toString(theirs.version)));
    m_diff->show(planChanges(theirs, m_form->plan()));
    m_stack->setCurrentWidget(m_diff);
    m_save->setVisible(false);
    m_keep->setVisible(true);
    m_take->setVisible(true);
}

void PlanEditorPage::endConflict()
{
    m_theirs.reset();
    m_banner->hide();
    m_stack->setCurrentWidget(m_form);
    m_save->setVisible(true);
    m_keep->setVisible(false);
    m_take->setVisible(false);
}

void PlanEditorPage::keepDraft()
{
    m_saving.stop();
    if (m_isChanged)
        keepPlanDraft(m_drafts, m_reader.runId(), m_form->plan(), m_base.id);
}

void PlanEditorPage::discard()
{
    const auto throwAway = [this] {
        m_drafts.remove(planDraftName(m_reader.runId()));
        leave();
    };
    if (m_isChanged)
        m_confirm->ask(
            {Text::tr("What you changed is thrown away."), {}, Text::tr("Throw it away")}, throwAway);
    else
        throwAway();
}

// Nobody who went elsewhere meanwhile is called back.
void PlanEditorPage::leave()
{
    const auto runId = m_reader.runId();
    m_isChanged = false;
    m_saving.stop();
    m_reader.close();
    showCommands();
    if (!isVisible())
        return;
    m_workspace.navigator().rename({"inbox", runId});
    m_workspace.navigator().go({"inbox", runId});
}

PageInfo planEditorPage()
{
    PageInfo info{pageId, Text::tr("Edit the plan"), look::Glyph::Edit, QStringLiteral("interview:update"),
        {}, [](frame::Workspace &workspace) -> frame::Page * { return new PlanEditorPage(workspace); },
        frame::Group::Unlisted};
    info.help = planEditorHelp;
    info.under = "interviews";
    return info;
}

} // namespace candor::pages
