// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/organisations/organisationspage.h"

#include "frame/page.h"
#include "frame/workspace.h"
#include "look/metrics.h"
#include "models/sentences.h"
#include "pages/organisations/firstinvitationview.h"
#include "pages/organisations/organisationchanges.h"
#include "pages/organisations/organisationfinder.h"
#include "pages/organisations/organisationform.h"
#include "pages/organisations/organisationlist.h"
#include "pages/organisations/organisationshelp.h"
#include "pages/settings/settingseditor.h"
#include "parts/buttons.h"
#include "parts/faces.h"
#include "parts/labels.h"
#include "parts/pagehead.h"
#include "parts/table.h"

#include <QAction>
#include <QBoxLayout>
#include <QCoreApplication>

namespace candor::pages {

using client::OrganisationCalls;
using client::OrganisationChange;
using client::Outcome;
using domain::ErrorCode;
using domain::Tenant;
using domain::TenantId;
using domain::TenantStatus;

namespace {

const QByteArray pageId = "organisations";

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(OrganisationsPage)
};

class OrganisationsPage final : public frame::Page
{
public:
    explicit OrganisationsPage(frame::Workspace &workspace);

    void open(const frame::Address &address) override;
    void reload() override;

private:
    using Seen = client::Seen<Tenant>;

    void makeCommands();
    void makeTableCommands();
    void layOut();
    QWidget *buildSettings();
    void showFace(QWidget *face);
    [[nodiscard]] bool shows(const QWidget *face) const { return m_faces->shows(face); }
    void showCommands();
    void act();
    void beginNew();
    void create(const client::NewOrganisation &wanted);
    void conclude(const Outcome<api::CreatedOrganisation> &outcome);
    void openSettings();
    void rename(const QString &name);
    void changeStatus(TenantStatus status);
    void change(const OrganisationChange &wanted, const QString &done);
    void remove(OrganisationCalls::Force force);
    void concludeRemoval(const Tenant &tenant, const Outcome<domain::Done> &outcome);
    void fail(const Tenant &tenant, const client::Failure &failure);
    void say(const QString &text, look::Tone tone);
    [[nodiscard]] QUrl server() const { return m_workspace.session().server(); }

    frame::Workspace &m_workspace;
    OrganisationChanges m_changes;
    QAction *m_act;
    QAction *m_leave;
    QAction *m_new;
    QAction *m_settings;
    QAction *m_rename;
    QAction *m_suspend;
    QAction *m_remove;
    QAction *m_save;
    QAction *m_takeBack;
    OrganisationList *m_list;
    OrganisationForm *m_form;
    FirstInvitationView *m_invitation;
    SettingsEditor *m_editor;
    QLabel *m_editorTitle;
    parts::Faces *m_faces;
    QWidget *m_settingsFace;
};

OrganisationsPage::OrganisationsPage(frame::Workspace &workspace)
    : m_workspace(workspace)
    , m_changes(workspace.api().organisations)
{
    makeCommands();
    layOut();
    makeTableCommands();
    m_list->whenChanged([this] { showCommands(); });
    showCommands();
}

void OrganisationsPage::makeCommands()
{
    const auto key = [](const char *text) { return QList<QKeySequence>{QKeySequence(QLatin1String(text))}; };
    m_act = command(Text::tr("Act in this organisation"), key("A"), [this] { act(); });
    m_leave = command(Text::tr("Act in none"), key("L"), [this] { m_workspace.actIn(std::nullopt); });
    m_new = command(Text::tr("New organisation"), key("N"), [this] { beginNew(); });
    m_settings = command(Text::tr("Settings"), key("S"), [this] { openSettings(); });
    m_rename = command(Text::tr("Rename"), key("R"),
        [this] { m_list->detail().askForName([this](const QString &name) { rename(name); }); });
    m_suspend = command(Text::tr("Suspend"), key("P"),
        [this] { m_list->detail().askAboutStatus([this](TenantStatus status) { changeStatus(status); }); });
    m_remove = command(Text::tr("Delete"), key("X"),
        [this] { m_list->detail().askAboutEnd([this] { remove(OrganisationCalls::Force::No); }); });
    m_save = command(Text::tr("Save"), key("Ctrl+S"), [this] { m_editor->save(); });
    m_takeBack
        = command(Text::tr("Take back the changes"), key("Ctrl+Shift+Z"), [this] { m_editor->takeBack(); });
}

void OrganisationsPage::makeTableCommands()
{
    const auto key = [](const char *text) { return QList<QKeySequence>{QKeySequence(QLatin1String(text))}; };
    command(Text::tr("Find"), {QKeySequence(QKeySequence::Find)}, [this] {
        if (shows(m_settingsFace))
            showFace(m_list);
        m_list->focusSearch();
    });
    command(Text::tr("Next"), key("J"), [this] { m_list->table().step(1); });
    command(Text::tr("Previous"), key("K"), [this] { m_list->table().step(-1); });
    command(Text::tr("Back to the table"), key("Esc"), [this] {
        if (!shows(m_invitation)) // what is shown once isn't taken away
            showFace(m_list);
        m_list->detail().giveUp();
    });
}

void OrganisationsPage::layOut()
{
    m_list = new OrganisationList(m_workspace, {m_act, m_settings, m_rename, m_suspend, m_remove}, m_new);
    const bool isSuperAdmin = m_workspace.session().me()->kind == domain::UserKind::SuperAdmin;
    m_form = new OrganisationForm(m_workspace.api().platforms, isSuperAdmin);
    m_form->whenWanted([this](const client::NewOrganisation &wanted) { create(wanted); });
    m_form->whenGivenUp([this] { showFace(m_list); });
    m_form->whenChanged([this] { m_changes.forgetWish(); });
    m_invitation = new FirstInvitationView;
    m_invitation->whenStored([this] { showFace(m_list); });
    m_settingsFace = buildSettings();
    m_faces = new parts::Faces(m_list);
    m_faces->addToRead(m_form);
    m_faces->addToRead(m_invitation);
    m_faces->add(m_settingsFace);
    auto *lines = parts::column(this, 0);
    lines->addWidget(parts::pageHead(Text::tr("Organisations"),
        {parts::actionButton(m_leave, look::ButtonRole::Plain),
            parts::actionButton(m_new, look::ButtonRole::Primary)}));
    lines->addWidget(m_faces, 1);
    setFocusProxy(m_list);
}

QWidget *OrganisationsPage::buildSettings()
{
    auto *face = new QWidget;
    m_editor = new SettingsEditor(m_workspace, {m_save, m_takeBack});
    m_editor->whenTold([this](const Tenant &tenant) { m_list->adopt(tenant); });
    m_editorTitle = parts::runningText({}, look::Type::Heading);
    auto *back = parts::button(Text::tr("Back"), look::ButtonRole::Quiet);
    connect(back, &QPushButton::clicked, this, [this] { showFace(m_list); });
    auto *lines = parts::column(face, 0);
    auto *bar = new parts::Surface(parts::Surface::Shape::Bar);
    auto *line = parts::row(bar, look::space::m, look::space::m);
    line->addWidget(m_editorTitle, 1);
    line->addWidget(back);
    lines->addWidget(bar);
    lines->addWidget(m_editor, 1);
    return face;
}

void OrganisationsPage::open(const frame::Address &address)
{
    if (shows(m_form) || shows(m_invitation))
        return; // what is typed or shown there isn't taken away
    if (const auto id = TenantId::parse(address.object)) {
        showFace(m_list);
        m_list->look(*id);
    }
    if (shows(m_list))
        m_list->table().setFocus();
}

void OrganisationsPage::reload()
{
    m_list->reload();
    if (shows(m_settingsFace))
        m_editor->reload();
}

void OrganisationsPage::showFace(QWidget *face)
{
    const bool isBack = face == m_list && !shows(m_list);
    m_faces->show(face);
    if (isBack)
        m_list->ask(); // it may be another by now
    if (face == m_list)
        m_list->table().setFocus();
    m_editor->showCommands();
    showCommands();
}

void OrganisationsPage::showCommands()
{
    const auto &session = m_workspace.session();
    const auto &actsIn = session.actsIn();
    const auto may = [&session](const char *permission) { return session.may(QLatin1String(permission)); };
    const bool isKnown = shows(m_list) && m_list->seen() && !m_changes.isBusy();
    const bool isSuspended = m_list->seen() && m_list->seen()->value->status == TenantStatus::Suspended;
    const auto offer = [](QAction *action, bool isPossible, bool isAllowed) {
        action->setEnabled(isPossible && isAllowed);
        action->setToolTip(isAllowed ? action->text() : Text::tr("Your role doesn't allow this."));
    };
    const bool isChosen = actsIn && session.hasChosen() && m_list->current() == actsIn->id;
    offer(m_act, isKnown && !isChosen, true);
    offer(m_leave, actsIn.has_value(), true);
    offer(m_new, shows(m_list) && !m_changes.isBusy(), may("tenant:create"));
    offer(m_settings, isKnown, true);
    offer(m_rename, isKnown, may("tenant:update"));
    m_suspend->setText(isSuspended ? Text::tr("Reactivate") : Text::tr("Suspend"));
    offer(m_suspend, isKnown, may("tenant:update") && may("tenant:delete"));
    offer(m_remove, isKnown, may("tenant:delete"));
}

void OrganisationsPage::say(const QString &text, look::Tone tone)
{
    Q_EMIT m_workspace.said(QStringLiteral("organisations"), {text, tone});
}

void OrganisationsPage::act()
{
    if (!m_act->isEnabled())
        return;
    const auto &tenant = *m_list->seen()->value;
    m_workspace.actIn(api::TenantEntry{tenant.id, tenant.name, tenant.status, tenant.platformStatus});
}

void OrganisationsPage::beginNew()
{
    if (!m_new->isEnabled())
        return;
    showFace(m_form);
    m_form->begin();
}

void OrganisationsPage::create(const client::NewOrganisation &wanted)
{
    if (m_changes.isBusy())
        return;
    m_form->setBusy(true);
    m_changes.create(wanted, [this](const Outcome<api::CreatedOrganisation> &outcome) { conclude(outcome); });
}

void OrganisationsPage::conclude(const Outcome<api::CreatedOrganisation> &outcome)
{
    m_form->setBusy(false);
    if (!outcome) {
        m_form->showFailure(outcome.error(), server());
        if (!shows(m_form))
            say(models::sentence(outcome.error(), server()), look::Tone::Danger);
        showCommands();
        return;
    }
    m_list->look(outcome->tenant.id);
    m_list->reload();
    if (outcome->invitation) {
        m_invitation->show(outcome->tenant, *outcome->invitation);
        showFace(m_invitation);
        return;
    }
    showFace(m_list);
    say(Text::tr("“%1” is made.").arg(outcome->tenant.name), look::Tone::Success);
}

void OrganisationsPage::openSettings()
{
    const auto &tenant = *m_list->seen()->value;
    m_editorTitle->setText(Text::tr("Settings of “%1”").arg(tenant.name));
    showFace(m_settingsFace);
    m_editor->open(tenant.id);
}

void OrganisationsPage::rename(const QString &name)
{
    OrganisationChange wanted;
    wanted.name = name;
    change(wanted, Text::tr("The organisation is called “%1” now.").arg(name));
}

void OrganisationsPage::changeStatus(TenantStatus status)
{
    OrganisationChange wanted;
    wanted.status = status;
    const auto &name = m_list->detail().shown()->name;
    change(wanted,
        status == TenantStatus::Active ? Text::tr("“%1” is active again.").arg(name)
                                       : Text::tr("“%1” is suspended.").arg(name));
}

void OrganisationsPage::change(const OrganisationChange &wanted, const QString &done)
{
    if (!m_list->seen() || m_changes.isBusy())
        return;
    m_list->detail().showTrouble({});
    m_changes.change(
        *m_list->seen(), wanted, [this, tenant = *m_list->seen()->value, done](const Outcome<Seen> &outcome) {
            if (outcome) {
                m_list->adopt(*outcome);
                say(done, look::Tone::Success);
            } else {
                fail(tenant, outcome.error());
            }
            showCommands();
        });
    showCommands();
}

void OrganisationsPage::remove(OrganisationCalls::Force force)
{
    if (!m_list->seen() || m_changes.isBusy())
        return;
    m_list->detail().showTrouble({});
    m_changes.remove(*m_list->seen(), force,
        [this, tenant = *m_list->seen()->value](
            const Outcome<domain::Done> &outcome) { concludeRemoval(tenant, outcome); });
    showCommands();
}

void OrganisationsPage::concludeRemoval(const Tenant &tenant, const Outcome<domain::Done> &outcome)
{
    // What isn't there any more was deleted by an answer that got lost, or by somebody else.
    if (outcome || outcome.error().is(ErrorCode::ScopeForbidden)) {
        say(Text::tr("“%1” is deleted.").arg(tenant.name), look::Tone::Success);
        m_list->forget(tenant.id);
        m_workspace.session().lookAtWorkplace();
    } else if (outcome.error().is(ErrorCode::ActiveInterviews) && m_list->current() == tenant.id) {
        m_list->detail().askAboutForcedEnd([this] { remove(OrganisationCalls::Force::Yes); });
    } else {
        fail(tenant, outcome.error());
    }
    showCommands();
}

void OrganisationsPage::fail(const Tenant &tenant, const client::Failure &failure)
{
    m_list->showTrouble(tenant,
        failure.is(ErrorCode::PreconditionFailed)
            ? Text::tr(
                  "Somebody else changed it meanwhile, so nothing was done. This is how it is now; decide "
                  "again.")
            : models::sentence(failure, server()));
    if (failure.is(ErrorCode::PreconditionFailed))
        m_list->ask();
}

} // namespace

frame::PageInfo organisationsPage()
{
    // What of all roles only administrators may; a tenant's own people read their one on other pages.
    frame::PageInfo info{pageId, Text::tr("Organisations"), look::Glyph::Building,
        QStringLiteral("tenant:create"), QKeySequence(QStringLiteral("Ctrl+Shift+O")),
        [](frame::Workspace &workspace) -> frame::Page * { return new OrganisationsPage(workspace); },
        frame::Group::Administration};
    info.source = organisationFinder;
    info.help = organisationsHelp;
    info.needs = frame::Needs::Nothing;
    return info;
}

} // namespace candor::pages
