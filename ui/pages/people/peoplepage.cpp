// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/people/peoplepage.h"

#include "domain/async.h"
#include "frame/page.h"
#include "frame/workspace.h"
#include "look/metrics.h"
#include "models/peoplewords.h"
#include "pages/people/invitationview.h"
#include "pages/people/peoplefinder.h"
#include "pages/people/peoplehelp.h"
#include "pages/people/peoplelist.h"
#include "pages/people/persondeeds.h"
#include "pages/people/persondetail.h"
#include "pages/people/personform.h"
#include "pages/people/rolebook.h"
#include "parts/buttons.h"
#include "parts/detailside.h"
#include "parts/faces.h"
#include "parts/pagehead.h"

#include <QAction>
#include <QCoreApplication>

namespace candor::pages {

using api::Person;
using client::NewPerson;
using client::Outcome;
using models::Hindrance;

namespace {

constexpr int detailWidth = 350;
const QByteArray pageId = "people";

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(PeoplePage)
};

class PeoplePage final : public frame::Page
{
public:
    explicit PeoplePage(frame::Workspace &workspace);

    void open(const frame::Address &address) override;
    void reload() override
    {
        readRoles();
        m_list->reload();
    }

private:
    void makeCommands();
    void layOut();
    void readRoles();
    void showCurrent();
    void adoptRead(const Outcome<PersonReader::Seen> &outcome);
    void showDetail();
    void showCommands();
    void beginNew();
    void beginEdit();
    void create(const NewPerson &wanted, PersonForm::Reach reach);
    void invite(const client::Side &side, const Person &person);
    void change(const client::PersonChange &change);
    void rebaseForm(const client::Side &side, const domain::UserId &id);
    [[nodiscard]] bool isChanging(const domain::UserId &id) const // in the form
    {
        return m_faces->shows(m_form) && m_edited && m_edited->value->id == id;
    }
    void showList();
    void showFace(QWidget *face);
    [[nodiscard]] Hindrance hindranceOf(const Person &person) const;
    [[nodiscard]] QUrl server() const { return m_workspace.session().server(); }
    [[nodiscard]] bool may(const char *permission) const
    {
        return m_workspace.session().may(QLatin1String(permission));
    }

    frame::Workspace &m_workspace;
    api::Identity m_me;
    RoleBook m_roles;
    PeopleChanges m_changes;
    PersonReader m_reader;
    std::optional<client::Side> m_formSide; // whose people the form is about
    std::optional<PersonReader::Seen> m_edited; // as the server had it when the form was filled
    QAction *m_new;
    PeopleList *m_list;
    QAction *m_edit;
    QAction *m_invite;
    QAction *m_password;
    QAction *m_disable;
    QAction *m_remove;
    PersonDetail *m_detail;
    std::unique_ptr<PersonDeeds> m_deeds;
    parts::DetailSide *m_side;
    PersonForm *m_form;
    InvitationView *m_invitation;
    parts::Faces *m_faces;
};

PeoplePage::PeoplePage(frame::Workspace &workspace)
    : m_workspace(workspace)
    , m_me(*workspace.session().me())
    , m_roles(workspace.api().people)
    , m_changes(workspace.api().people)
    , m_reader(workspace.api().people)
    , m_new(command(Text::tr("New person"), {QStringLiteral("N")}, [this] { beginNew(); }))
    , m_list(new PeopleList(workspace, *m_new))
{
    makeCommands();
    layOut();
    m_deeds = std::make_unique<PersonDeeds>(
        PersonDeeds::House{m_workspace, m_changes, m_reader, *m_list, *m_detail, [this] { showCommands(); }});
    m_list->whenChanged([this] { showCurrent(); });
    m_reader.whenRead([this](const Outcome<PersonReader::Seen> &outcome) { adoptRead(outcome); });
    m_changes.whenBusyChanged([this] {
        m_form->setBusy(m_changes.isBusy());
        m_detail->setBusy(m_changes.isBusy());
        showCommands();
    });
    readRoles();
    showCurrent();
}

void PeoplePage::makeCommands()
{
    const auto key = [](const char *name) { return QKeySequence(QString::fromLatin1(name)); };
    m_edit = command(Text::tr("Change"), {key("E")}, [this] { beginEdit(); });
    m_invite = command(Text::tr("Invite"), {key("I")}, [this] {
        if (m_reader.seen() && m_list->side())
            invite(*m_list->side(), *m_reader.seen()->value);
    });
    m_password = command(Text::tr("Set a password"), {key("P")}, [this] { m_deeds->askForPassword(); });
    m_disable = command(Text::tr("Disable"), {key("D")}, [this] { m_deeds->switchStatus(); });
    m_remove = command(Text::tr("Delete"), {key("X")}, [this] { m_deeds->askAboutRemoving(); });
    command(Text::tr("Find"), {QKeySequence(QKeySequence::Find)}, [this] { m_list->focusSearch(); });
    command(Text::tr("Clear filters"), {key("Ctrl+Shift+F")}, [this] { m_list->clearFilter(); });
    command(Text::tr("Next"), {key("J")}, [this] { m_list->table().step(1); });
    command(Text::tr("Previous"), {key("K")}, [this] { m_list->table().step(-1); });
}

void PeoplePage::layOut()
{
    m_detail = new PersonDetail({m_edit, m_invite, m_password, m_disable, m_remove});
    m_side = new parts::DetailSide(m_detail, detailWidth);
    m_form = new PersonForm(m_me);
    m_form->setRoles(m_roles.roles());
    m_form->whenDone({[this](const NewPerson &wanted, PersonForm::Reach reach) { create(wanted, reach); },
        [this](const client::PersonChange &wanted) { change(wanted); }, [this] { showList(); }});
    m_invitation = new InvitationView;
    m_invitation->whenStored([this] { showList(); });
    m_faces = new parts::Faces(m_list, m_side);
    m_faces->addToRead(m_form);
    m_faces->addToRead(m_invitation);
    auto *lines = parts::column(this, 0);
    auto head = m_list->choices();
    head.append(parts::actionButton(m_new, look::ButtonRole::Primary));
    lines->addWidget(parts::pageHead(Text::tr("People"), head));
    lines->addWidget(m_faces, 1);
    setFocusProxy(&m_list->table());
}

void PeoplePage::readRoles()
{
    if (!m_me.tenant || !may("role:read"))
        return;
    m_roles.read([this] {
        if (!m_faces->shows(m_form))
            m_form->setRoles(m_roles.roles());
        showDetail();
        showCommands();
    });
}

void PeoplePage::open(const frame::Address &address)
{
    if (!m_faces->showsList())
        return; // what is typed or shown there isn't taken away
    m_list->open(address);
    m_list->table().setFocus();
}

void PeoplePage::showCurrent()
{
    if (const auto *person = m_list->current()) {
        m_reader.look(*m_list->side(), *person);
        showDetail();
    }
    m_side->setFilled(m_list->current() != nullptr);
    m_side->setVisible(m_list->hasRows());
    showCommands();
}

void PeoplePage::adoptRead(const Outcome<PersonReader::Seen> &outcome)
{
    const auto *current = m_list->current();
    if (outcome && current && current->id == outcome->value->id && *current != *outcome->value)
        m_list->update(*outcome->value);
    if (!outcome && outcome.error().is(domain::ErrorCode::NotFound))
        m_list->reload();
    else if (!outcome)
        m_detail->showTrouble(
            models::accountSentence(outcome.error(), server()), Text::tr("Try again"), [this] {
                m_detail->showTrouble({});
                m_reader.forget();
                showCurrent();
            });
    showDetail();
    showCommands();
}

Hindrance PeoplePage::hindranceOf(const Person &person) const
{
    return models::hindranceOfRemoval(
        person, m_roles.permissionsOf(person), m_me, m_list->activeWith(person.roleId));
}

void PeoplePage::showDetail()
{
    if (const auto &person = m_reader.person())
        m_detail->show(*person, m_roles.permissionsOf(*person), models::word(hindranceOf(*person)));
}

void PeoplePage::showCommands()
{
    const bool isListed = m_faces->showsList();
    const auto *person = m_reader.seen() && m_list->current() ? &*m_reader.seen()->value : nullptr;
    const auto hindrance = person ? hindranceOf(*person) : Hindrance::None;
    const bool isDisabled = person && person->status == domain::UserStatus::Disabled;
    const bool isMine = person && person->id == m_me.id;
    const bool isGoverned = person && hindrance != Hindrance::MayMore;
    const auto offer = [&](QAction *action, bool isPossible, const char *permission) {
        const bool isAllowed = may(permission);
        action->setEnabled(isListed && isPossible && isAllowed && !m_changes.isBusy());
        action->setToolTip(isAllowed ? action->text() : Text::tr("Your role doesn't allow this."));
    };
    m_disable->setText(isDisabled ? Text::tr("Enable") : Text::tr("Disable"));
    offer(m_new, m_list->side().has_value(), "user:create");
    offer(m_edit, isGoverned, "user:update");
    offer(m_invite, isGoverned && !isDisabled && !isMine && !m_list->side()->isServer, "user:update");
    offer(m_password, isGoverned && !isMine, "user:update");
    offer(m_disable, person && hindrance == Hindrance::None, "user:update");
    offer(m_remove, person && hindrance == Hindrance::None, "user:delete");
    if (isMine)
        m_password->setToolTip(Text::tr("Your own you change in the menu “File”."));
}

void PeoplePage::showFace(QWidget *face)
{
    m_faces->show(face);
    m_formSide = m_list->side();
    m_list->setChoicesUsable(m_faces->showsList());
    showCommands();
}

void PeoplePage::showList()
{
    m_edited.reset();
    m_form->forgetPassword();
    showFace(m_list);
    m_list->reload();
    m_list->table().setFocus();
}

void PeoplePage::beginNew()
{
    if (!m_new->isEnabled() || !m_list->side())
        return;
    m_form->setRoles(m_roles.roles());
    showFace(m_form);
    m_form->beginNew(m_form->audienceAt(*m_list->side()), m_list->placeName());
}

void PeoplePage::beginEdit()
{
    if (!m_reader.seen())
        return;
    m_form->setRoles(m_roles.roles());
    m_edited = m_reader.seen();
    showFace(m_form);
    m_form->beginEdit(*m_edited->value);
}

void PeoplePage::create(const NewPerson &wanted, PersonForm::Reach reach)
{
    const auto side = m_formSide;
    if (!side)
        return;
    const bool isOwner = reach == PersonForm::Reach::Server;
    const bool isListed = !isOwner || side->isServer;
    const auto then = [this, side, isInvited = wanted.password.isEmpty(), isListed, isOwner,
                          name = wanted.name](const Outcome<Person> &outcome) {
        if (!outcome) {
            if (m_faces->shows(m_form))
                m_form->showFailure(outcome.error(), server());
            else
                m_deeds->tellFailure(name, outcome.error());
            return;
        }
        if (isListed && m_list->side() == side)
            m_list->seek(*outcome);
        if (isInvited) {
            invite(*side, *outcome);
            return;
        }
        m_deeds->tell(isOwner ? Text::tr("“%1” is an owner of this server now.").arg(outcome->name)
                              : Text::tr("“%1” can sign in now.").arg(outcome->name),
            look::Tone::Success);
        showList();
    };
    if (isOwner)
        m_changes.createOwner(wanted, then);
    else
        m_changes.create(*side, wanted, then);
}

void PeoplePage::invite(const client::Side &side, const Person &person)
{
    m_changes.invite(side, person.id, [this, name = nameOf(person)](const Outcome<api::Invitation> &outcome) {
        if (outcome && !outcome->token.isEmpty()) {
            m_invitation->show(name, *outcome);
            showFace(m_invitation);
            return;
        }
        showList();
        if (outcome)
            m_deeds->tell(
                Text::tr("The invitation for “%1” was lost on the way here. Make another one.").arg(name),
                look::Tone::Warning);
        else
            m_deeds->tellFailure(name, outcome.error());
    });
}

void PeoplePage::change(const client::PersonChange &change)
{
    if (!m_edited || !m_formSide)
        return;
    const auto then = [this, side = *m_formSide, id = m_edited->value->id, name = nameOf(*m_edited->value)](
                          const Outcome<Person> &outcome) {
        if (outcome) {
            m_deeds->tell(Text::tr("“%1” is saved.").arg(outcome->name), look::Tone::Success);
            showList();
        } else if (!isChanging(id)) {
            m_deeds->tellFailure(name, outcome.error());
        } else if (outcome.error().is(domain::ErrorCode::PreconditionFailed)) {
            rebaseForm(side, id);
        } else {
            m_form->showFailure(outcome.error(), server());
        }
    };
    m_changes.update(*m_formSide, *m_edited, change, then);
}

// The form goes on with what the server has now, unless it is another's meanwhile.
void PeoplePage::rebaseForm(const client::Side &side, const domain::UserId &id)
{
    domain::whenFinished(m_workspace.api().people.get(side, id, this), this,
        [this, id](const Outcome<PersonReader::Seen> &outcome) {
            if (!isChanging(id))
                return;
            if (!outcome) {
                m_form->showFailure(outcome.error(), server());
                return;
            }
            m_edited = *outcome;
            m_form->rebase(*outcome->value);
        });
}

} // namespace

frame::PageInfo peoplePage()
{
    frame::PageInfo info{pageId, Text::tr("People"), look::Glyph::Person, QStringLiteral("user:read"), {},
        [](frame::Workspace &workspace) -> frame::Page * { return new PeoplePage(workspace); },
        frame::Group::Administration};
    info.source = peopleFinder;
    info.help = peopleHelp;
    info.needs = frame::Needs::Person;
    return info;
}

} // namespace candor::pages
