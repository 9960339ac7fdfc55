// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/roles/rolespage.h"

#include "domain/async.h"
#include "domain/organisation.h"
#include "frame/currentrow.h"
#include "frame/page.h"
#include "frame/tablepane.h"
#include "frame/workspace.h"
#include "look/metrics.h"
#include "models/rolesmodel.h"
#include "models/sentences.h"
#include "pages/roles/roledetail.h"
#include "pages/roles/rolefinder.h"
#include "pages/roles/roleform.h"
#include "pages/roles/rolesaving.h"
#include "pages/roles/roleshelp.h"
#include "parts/buttons.h"
#include "parts/pagehead.h"
#include "parts/scrollarea.h"
#include "parts/surface.h"

#include <QAction>
#include <QCoreApplication>
#include <QStackedWidget>

namespace candor::pages {

using api::RoleEntry;
using client::Outcome;
using client::RoleWish;
using frame::PageInfo;
using models::PagedModel;
using models::RolesModel;

namespace {

constexpr int detailWidth = 360;
const QByteArray pageId = "roles";

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(RolesPage)
};

class RolesPage final : public frame::Page
{
public:
    explicit RolesPage(frame::Workspace &workspace);

    void open(const frame::Address &address) override;
    void reload() override { m_model.reload(PagedModel::Keep::Place); }

private:
    using Seen = client::Seen<RoleEntry>;

    void layOut();
    void showCurrent();
    void lookFor(const QString &id);
    void showCommands();
    [[nodiscard]] QString refusalOf(const RoleEntry &role) const; // empty = it can be changed
    void beginNew();
    void beginCopy();
    void beginChange();
    void look();
    void save(const RoleWish &wish);
    void remove();
    void finish(const RoleEntry &role);
    void refuse(const client::Failure &failure);
    void tellWhereFormIsLeft(const client::Failure &failure);
    void showTrouble(const RoleEntry &role, const QString &sentence); // empty = none
    void showForm();
    void backToList();
    void setBusy(bool isBusy);
    void say(const QString &sentence, look::Tone tone);
    [[nodiscard]] const RoleEntry *current() const;
    [[nodiscard]] QUrl server() const { return m_workspace.session().server(); }
    [[nodiscard]] bool isListed() const { return m_faces->currentWidget() == m_lists; }
    [[nodiscard]] bool may(const char *permission) const
    {
        return m_workspace.session().may(QLatin1String(permission));
    }

    frame::Workspace &m_workspace;
    RolesModel m_model;
    RoleSaving m_saving;
    QAction *m_new;
    QAction *m_look;
    QAction *m_copy;
    QAction *m_change;
    QAction *m_delete;
    frame::TablePane *m_list = nullptr;
    std::unique_ptr<frame::CurrentRow> m_row;
    RoleDetail *m_detail = nullptr;
    QStackedWidget *m_side = nullptr;
    RoleForm *m_form = nullptr;
    QStackedWidget *m_faces = nullptr;
    QWidget *m_lists = nullptr;
    QWidget *m_formPlace = nullptr;
    bool m_isBusy = false;
};

RolesPage::RolesPage(frame::Workspace &workspace)
    : m_workspace(workspace)
    , m_model(workspace.api().roles)
    , m_saving(workspace.api().roles)
{
    m_new = command(Text::tr("New role"), {QStringLiteral("N")}, [this] { beginNew(); });
    m_look = command(Text::tr("Look at it"), {QStringLiteral("O")}, [this] { look(); });
    m_copy = command(Text::tr("Copy"), {QStringLiteral("C")}, [this] { beginCopy(); });
    m_change = command(Text::tr("Change"), {QStringLiteral("E")}, [this] { beginChange(); });
    m_delete = command(Text::tr("Delete"), {QStringLiteral("X")},
        [this] { m_detail->askAboutDeleting([this] { remove(); }); });
    layOut();
    m_row = std::make_unique<frame::CurrentRow>(m_model, m_list->table(), [this] { showCurrent(); });
    m_list->table().whenOpened([this](const QModelIndex &) { look(); });
    showCommands();
}

void RolesPage::layOut()
{
    m_list = new frame::TablePane(m_model, m_workspace.session(), Text::tr("Roles"), QStringLiteral("roles"));
    m_detail = new RoleDetail({m_look, m_copy, m_change, m_delete});
    m_side = new QStackedWidget;
    m_side->addWidget(new QWidget);
    m_side->addWidget(parts::scrolledBeside(m_detail));
    m_side->setFixedWidth(detailWidth);
    m_lists = new QWidget;
    auto *lists = parts::row(m_lists, 0);
    lists->addWidget(m_list, 1);
    lists->addWidget(m_side);
    m_form = new RoleForm(m_workspace.session().me()->permissions);
    m_form->whenWanted([this](const RoleWish &wish) { save(wish); });
    m_form->whenGivenUp([this] { backToList(); });
    m_saving.whenSaved([this](const RoleEntry &role) { finish(role); });
    m_saving.whenRefused([this](const client::Failure &failure) { refuse(failure); });
    m_saving.whenOvertaken([this](const RoleEntry &now, const client::Failure &failure) {
        setBusy(false);
        m_form->showConflict(now);
        tellWhereFormIsLeft(failure);
    });
    m_formPlace = parts::scrolledToRead(m_form);
    m_faces = new QStackedWidget;
    m_faces->addWidget(m_lists);
    m_faces->addWidget(m_formPlace);
    auto *lines = parts::column(this, 0);
    lines->addWidget(
        parts::pageHead(Text::tr("Roles"), {parts::actionButton(m_new, look::ButtonRole::Primary)}));
    lines->addWidget(m_faces, 1);
    setFocusProxy(&m_list->table());
}

void RolesPage::open(const frame::Address &address)
{
    if (!isListed()) {
        if (m_isBusy || m_form->isChanged())
            return; // what is typed there isn't taken away
        m_faces->setCurrentWidget(m_lists);
    }
    lookFor(address.object);
    m_list->table().setFocus();
}

const RoleEntry *RolesPage::current() const
{
    return m_row && m_row->row() >= 0 ? m_model.at(m_row->row()) : nullptr;
}

void RolesPage::showCurrent()
{
    const auto *role = current();
    if (role) {
        m_detail->show(*role);
        m_detail->setRefusal(refusalOf(*role));
    }
    m_side->setCurrentIndex(role ? 1 : 0);
    m_side->setVisible(m_model.rowCount() > 0);
    showCommands();
}

void RolesPage::lookFor(const QString &id)
{
    m_row->lookFor(id, [this] { say(Text::tr("That role isn't there any more"), look::Tone::Warning); });
}

QString RolesPage::refusalOf(const RoleEntry &role) const
{
    if (role.isSystem)
        return Text::tr("What comes with Candor can't be changed. Make a copy, and change that.");
    const auto &mine = m_workspace.session().me()->permissions;
    const auto its = domain::permissionsOfCustomRole(role.permissions);
    const bool isMore = std::any_of(
        its.begin(), its.end(), [&mine](const QString &permission) { return !mine.contains(permission); });
    return isMore ? Text::tr("It may more than you, so that you can't change it.") : QString();
}

void RolesPage::showCommands()
{
    const auto *role = current();
    const bool isFree = isListed() && !m_isBusy;
    const bool isOwn = role && refusalOf(*role).isEmpty();
    const auto offer = [](QAction *action, bool isPossible, const QString &refusal) {
        action->setEnabled(isPossible && refusal.isEmpty());
        action->setToolTip(refusal.isEmpty() ? action->text() : refusal);
    };
    const auto refusal = [this](const char *permission) {
        return may(permission) ? QString() : Text::tr("Your role doesn't allow this.");
    };
    offer(m_new, isFree, refusal("role:create"));
    offer(m_look, isFree && role, {});
    offer(m_copy, isFree && role, refusal("role:create"));
    offer(m_change, isFree && isOwn, refusal("role:update"));
    offer(m_delete, isFree && isOwn, refusal("role:delete"));
}

void RolesPage::showForm()
{
    m_faces->setCurrentWidget(m_formPlace);
    showCommands();
}

void RolesPage::beginNew()
{
    m_saving.beginNew();
    showForm();
    m_form->beginNew();
}

void RolesPage::beginCopy()
{
    const auto role = m_detail->shown();
    if (!role)
        return;
    m_saving.beginNew();
    showForm();
    m_form->beginCopy(*role);
}

void RolesPage::look()
{
    const auto role = m_detail->shown();
    if (!role || !m_look->isEnabled())
        return;
    showForm();
    m_form->show(*role);
}

// As it is now, with the tag that says so.
void RolesPage::beginChange()
{
    const auto role = m_detail->shown();
    if (!role || m_isBusy)
        return;
    setBusy(true);
    domain::whenFinished(m_workspace.api().roles.get(role->id, this), this,
        [this, role = *role](const Outcome<Seen> &outcome) {
            setBusy(false);
            showTrouble(role, outcome ? QString() : models::sentence(outcome.error(), server()));
            if (!outcome || !isListed())
                return;
            m_saving.beginChange(role.id, outcome->entityTag);
            showForm();
            m_form->beginChange(*outcome->value);
        });
}

void RolesPage::setBusy(bool isBusy)
{
    m_isBusy = isBusy;
    m_form->setBusy(isBusy);
    showCommands();
}

void RolesPage::save(const RoleWish &wish)
{
    if (m_isBusy)
        return;
    setBusy(true);
    m_saving.save(wish);
}

void RolesPage::finish(const RoleEntry &role)
{
    setBusy(false);
    say(m_saving.isNew() ? Text::tr("“%1” is made. Give it to people on their page.").arg(role.name)
                         : Text::tr("“%1” is saved, and counts from now on.").arg(role.name),
        look::Tone::Success);
    backToList();
    lookFor(role.id);
}

void RolesPage::refuse(const client::Failure &failure)
{
    setBusy(false);
    m_form->showFailure(failure, server());
    tellWhereFormIsLeft(failure);
}

// Who left the form doesn't see what it says.
void RolesPage::tellWhereFormIsLeft(const client::Failure &failure)
{
    if (isListed())
        say(models::sentence(failure, server()), look::Tone::Danger);
}

void RolesPage::remove()
{
    const auto role = m_detail->shown();
    if (!role || m_isBusy)
        return;
    setBusy(true);
    domain::whenFinished(m_workspace.api().roles.remove(role->id), this,
        [this, role = *role](const Outcome<domain::Done> &outcome) {
            setBusy(false);
            showTrouble(role, outcome ? QString() : models::sentence(outcome.error(), server()));
            if (outcome)
                say(Text::tr("“%1” is deleted.").arg(role.name), look::Tone::Success);
            reload();
        });
}

// With the one it is about, or where that isn't in sight by its name.
void RolesPage::showTrouble(const RoleEntry &role, const QString &sentence)
{
    if (isListed() && m_detail->shown() && m_detail->shown()->id == role.id)
        m_detail->showTrouble(sentence);
    else if (!sentence.isEmpty())
        say(Text::tr("“%1”: %2").arg(models::roleTitle(role), sentence), look::Tone::Danger);
}

void RolesPage::say(const QString &sentence, look::Tone tone)
{
    Q_EMIT m_workspace.said(QStringLiteral("roles"), {sentence, tone});
}

void RolesPage::backToList()
{
    m_faces->setCurrentWidget(m_lists);
    reload();
    showCurrent();
    m_list->table().setFocus();
}

} // namespace

PageInfo rolesPage()
{
    PageInfo info{pageId, Text::tr("Roles"), look::Glyph::Hand, QStringLiteral("role:read"), {},
        [](frame::Workspace &workspace) -> frame::Page * { return new RolesPage(workspace); },
        frame::Group::Administration};
    info.source = roleFinder;
    info.help = rolesHelp;
    return info;
}

} // namespace candor::pages
