// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/settings/settingseditor.h"

#include "api/admin.h"
#include "domain/async.h"
#include "frame/failurenotice.h"
#include "frame/workspace.h"
#include "look/metrics.h"
#include "look/script.h"
#include "models/sentences.h"
#include "pages/settings/settingsform.h"
#include "parts/banner.h"
#include "parts/buttons.h"
#include "parts/scrollarea.h"
#include "parts/statestack.h"
#include "parts/surface.h"

#include <QAction>
#include <QBoxLayout>
#include <QCoreApplication>
#include <QLocale>
#include <QScrollArea>

namespace candor::pages {

using client::Outcome;
using domain::ErrorCode;
using namespace look::space;

namespace {

constexpr std::chrono::milliseconds draftPause{600};

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(SettingsEditor)
};

// The members of one that are other in the other.
QStringList differences(const domain::TenantSettings &one, const domain::TenantSettings &other)
{
    const auto before = api::toJson(one);
    const auto now = api::toJson(other);
    QStringList members;
    for (auto it = now.begin(); it != now.end(); ++it) {
        if (before.value(it.key()) != QJsonValue(it.value()))
            members.append(it.key());
    }
    return members;
}

} // namespace

SettingsEditor::SettingsEditor(frame::Workspace &workspace, const Commands &commands, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_commands(commands)
    , m_drafts(workspace.session().server().authority() + QLatin1Char('/')
          + workspace.session().me()->id.toString())
    , m_key(client::newIdempotencyKey())
    , m_form(new SettingsForm)
    , m_banner(new parts::Banner)
{
    auto *content = new QWidget;
    auto *lines = parts::column(content, l);
    lines->addWidget(m_form);
    auto *buttons = parts::row(nullptr, s);
    buttons->addWidget(parts::actionButton(m_commands.save, look::ButtonRole::Primary));
    buttons->addWidget(parts::actionButton(m_commands.takeBack, look::ButtonRole::Quiet));
    buttons->addStretch(1);
    lines->addLayout(buttons);
    lines->addStretch(1);
    m_scroll = parts::scrolledToRead(content);
    m_scroll->setFocusPolicy(Qt::ClickFocus);
    m_faces = new parts::StateStack(m_scroll, parts::StateStack::Skeleton::Document);
    auto *all = parts::column(this, 0);
    all->addWidget(m_banner);
    all->addWidget(m_faces, 1);
    setFocusProxy(m_scroll);
    m_form->whenChanged([this] { noteChange(); });
    m_form->setReadOnly(!mayChange());
    m_keeping.setSingleShot(true);
    m_keeping.setInterval(draftPause);
    connect(&m_keeping, &QTimer::timeout, this, [this] { keepDraft(); });
}

SettingsEditor::~SettingsEditor()
{
    if (m_keeping.isActive())
        keepDraft();
}

bool SettingsEditor::mayChange() const
{
    return m_workspace.session().may(QStringLiteral("tenant:update"));
}

QString SettingsEditor::draftName() const
{
    return QStringLiteral("settings/") + m_tenant->toString();
}

void SettingsEditor::open(const domain::TenantId &tenant)
{
    if (m_tenant != tenant) {
        if (m_keeping.isActive())
            keepDraft();
        m_keeping.stop();
        m_tenant = tenant;
        m_seen.reset();
        m_reader.reset();
        m_key = client::newIdempotencyKey();
        m_form->forgetChanges();
        m_keeping.stop();
        m_banner->hide();
    }
    reload();
    m_scroll->setFocus();
}

void SettingsEditor::reload()
{
    if (!m_tenant)
        return;
    if (!m_seen)
        m_faces->showLoading();
    showCommands();
    if (m_saving == m_tenant)
        return; // what comes of that is newer
    if (!m_hasEngines)
        loadEngines();
    m_reader = std::make_unique<QObject>();
    domain::whenFinished(m_workspace.api().organisations.get(*m_tenant, m_reader.get()), m_reader.get(),
        [this](const Outcome<Seen> &outcome) { take(outcome); });
}

void SettingsEditor::loadEngines()
{
    domain::whenFinished(m_workspace.api().organisations.engines(this), this,
        [this](const Outcome<QList<api::EngineEntry>> &outcome) {
            m_hasEngines = outcome.has_value();
            if (outcome)
                m_form->setEngines(*outcome);
        });
}

void SettingsEditor::take(const Outcome<Seen> &outcome)
{
    if (outcome) {
        const auto before = m_seen ? std::optional(m_seen->value->settings) : std::nullopt;
        adopt(*outcome);
        if (!before)
            restoreDraft();
        else if (m_form->isChanged())
            showNews(*before);
        else if (mayChange())
            m_banner->hide();
        return;
    }
    const auto &server = m_workspace.session().server();
    if (m_seen) {
        m_banner->show(look::Tone::Warning, models::sentence(outcome.error(), server), Text::tr("Try again"),
            [this] { reload(); });
        return;
    }
    m_faces->showNotice(frame::failureNotice(outcome.error(), server, [this] { reload(); }));
    showCommands();
}

void SettingsEditor::adopt(const Seen &seen)
{
    m_seen = seen;
    m_form->show(seen.value->settings);
    if (!m_faces->showsContent()) {
        m_faces->showContent();
        if (isVisible())
            m_scroll->setFocus();
    }
    if (!mayChange())
        m_banner->show(look::Tone::Info,
            Text::tr("Your role may look at the settings and not change them. An administrator of your "
                     "organisation can."));
    showCommands();
    if (m_told)
        m_told(*seen.value);
}

// What somebody else changed since the person began.
void SettingsEditor::showNews(const domain::TenantSettings &before)
{
    const auto names = m_form->namesOf(differences(before, m_seen->value->settings));
    if (names.isEmpty())
        return;
    m_banner->show(look::Tone::Warning,
        Text::tr("Somebody else changed this meanwhile: %1. What you changed yourself is still here; save "
                 "again to put it over theirs.")
            .arg(look::listed(names)));
}

void SettingsEditor::noteChange()
{
    if (!m_seen)
        return;
    m_key = client::newIdempotencyKey();
    m_keeping.start();
    showCommands();
}

void SettingsEditor::showCommands()
{
    const bool isChanged = m_seen && isVisible() && m_form->isChanged() && !m_saving;
    m_commands.save->setEnabled(isChanged && mayChange());
    m_commands.save->setToolTip(
        mayChange() ? m_commands.save->text() : Text::tr("Your role doesn't allow this."));
    m_commands.takeBack->setEnabled(isChanged);
}

void SettingsEditor::save()
{
    if (m_saving || !m_seen || !m_form->isChanged() || !m_form->check())
        return;
    m_saving = m_tenant;
    m_reader.reset(); // what it would tell is older than what is saved
    showCommands();
    client::OrganisationChange change;
    change.settings = m_form->changes();
    domain::whenFinished(m_workspace.api().organisations.update(*m_tenant, change, m_seen->entityTag, m_key),
        this, [this, tenant = *m_tenant](const Outcome<Seen> &outcome) { takeSaved(tenant, outcome); });
}

// The person may be at another tenant's by now, or be back from there.
void SettingsEditor::takeSaved(const domain::TenantId &tenant, const Outcome<Seen> &outcome)
{
    m_saving.reset();
    if (m_tenant == tenant && m_seen) {
        conclude(outcome);
        return;
    }
    if (!outcome)
        Q_EMIT m_workspace.said(QStringLiteral("settings"),
            {models::sentence(outcome.error(), m_workspace.session().server()), look::Tone::Danger});
    if (m_tenant == tenant)
        reload();
    else
        showCommands();
}

void SettingsEditor::conclude(const Outcome<Seen> &outcome)
{
    if (outcome) {
        m_key = client::newIdempotencyKey();
        m_banner->hide();
        adopt(*outcome);
        keepDraft(); // what was changed while it was on its way
        Q_EMIT m_workspace.said(
            QStringLiteral("settings"), {Text::tr("The settings are saved."), look::Tone::Success});
        return;
    }
    if (outcome.error().is(ErrorCode::PreconditionFailed)) {
        m_key = client::newIdempotencyKey();
        m_banner->show(look::Tone::Warning,
            Text::tr(
                "Somebody else changed something meanwhile, so nothing is saved yet. What you changed is "
                "still here; save again to put it over theirs."));
        reload();
        return;
    }
    if (!outcome.error().outcomeIsUnknown())
        m_key = client::newIdempotencyKey();
    m_banner->show(look::Tone::Danger, models::sentence(outcome.error(), m_workspace.session().server()));
    m_form->showFailure(outcome.error());
    showCommands();
}

void SettingsEditor::takeBack()
{
    if (!m_seen)
        return;
    m_form->forgetChanges();
    if (mayChange())
        m_banner->hide();
    keepDraft();
    showCommands();
}

void SettingsEditor::restoreDraft()
{
    const auto draft = m_drafts.read(draftName());
    if (!draft || !mayChange())
        return;
    m_form->putOn(draft->content);
    m_keeping.stop();
    if (!m_form->isChanged()) {
        m_drafts.remove(draftName());
        return;
    }
    m_banner->show(look::Tone::Info,
        Text::tr("What you changed here on %1 and didn't save is here again.")
            .arg(QLocale().toString(draft->savedAt.toLocalTime(), QLocale::ShortFormat)),
        Text::tr("Take it back"), [this] { takeBack(); });
    showCommands();
}

void SettingsEditor::keepDraft()
{
    m_keeping.stop();
    if (!m_tenant || !m_seen)
        return;
    const auto changes = m_form->changes();
    if (changes.isEmpty())
        m_drafts.remove(draftName());
    else
        m_drafts.write(draftName(), changes);
}

} // namespace candor::pages
