// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/people/personform.h"

#include "models/faultwords.h"
#include "models/keywords.h"
#include "models/peoplewords.h"
#include "models/words.h"
#include "parts/banner.h"
#include "parts/field.h"
#include "parts/formframe.h"
#include "parts/passwordedit.h"
#include "parts/segments.h"
#include "parts/surface.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QCoreApplication>
#include <QLineEdit>
#include <QStandardItemModel>

namespace candor::pages {

using client::NewPerson;
using client::PersonChange;
using models::Hindrance;

namespace {

constexpr int longestName = 200;
constexpr int longestEmail = 254;
constexpr int byInvitation = 0; // of the ways
constexpr int withPassword = 1;
const QString usualRole = QStringLiteral("RECRUITER");

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(PersonForm)
};

QString required(const char *member)
{
    return models::faultWord(
        {QLatin1Char('/') + QLatin1String(member), QStringLiteral("REQUIRED"), QString()});
}

} // namespace

PersonForm::PersonForm(const api::Identity &me, QWidget *parent)
    : QWidget(parent)
    , m_me(me)
    , m_frame(new parts::FormFrame)
    , m_name(new QLineEdit)
    , m_email(new QLineEdit)
    , m_role(new QComboBox)
    , m_reach(new QComboBox)
    , m_way(new parts::Segments(
          Text::tr("How they come in"), {Text::tr("By an invitation"), Text::tr("With a password")}))
    , m_password(parts::passwordEdit())
{
    buildFields();
    parts::column(this, 0)->addWidget(m_frame);
    m_frame->whenMeant([this] { submit(); });
    m_frame->whenLeft([this] { m_events.givenUp(); });
    connect(m_role, &QComboBox::currentIndexChanged, this, [this] { showRole(); });
    connect(m_reach, &QComboBox::currentIndexChanged, this, [this] { showWay(); });
    m_way->whenChosen([this](int) { showWay(); });
}

void PersonForm::buildFields()
{
    m_name->setMaxLength(longestName);
    m_email->setMaxLength(longestEmail);
    m_email->setLayoutDirection(Qt::LeftToRight);
    m_nameField = new parts::Field(Text::tr("Name"), m_name);
    m_emailField = new parts::Field(Text::tr("E-mail"), m_email);
    m_roleField = new parts::Field(Text::tr("Role"), m_role);
    m_reachField = new parts::Field(Text::tr("What they administer"), m_reach);
    m_wayField = new parts::Field(Text::tr("How they come in"), m_way);
    m_passwordField = new parts::Field(Text::tr("Password"), m_password);
    for (auto *field : {m_nameField, m_emailField})
        m_frame->addLine(field);
    for (auto *field : {m_roleField, m_reachField, m_wayField})
        m_frame->fields()->addWidget(field);
    m_frame->addLine(m_passwordField);
    m_frame->fields()->addStretch(1); // fields come and go, and don't grow for it
}

void PersonForm::setRoles(const QList<api::RoleChoice> &roles)
{
    m_roles = roles;
    const auto chosen = m_role->currentData().toString();
    m_role->clear();
    auto *items = qobject_cast<QStandardItemModel *>(m_role->model());
    for (const auto &role : roles) {
        m_role->addItem(models::roleWord(role.name), role.id);
        if (models::hindranceOfChange(role.permissions, m_me) == Hindrance::None)
            continue;
        auto *item = items->item(m_role->count() - 1);
        item->setEnabled(false);
        item->setToolTip(Text::tr("You can't give what you lack."));
    }
    chooseRole(chosen.isEmpty() ? usualRole : chosen);
}

// One that the list doesn't have is added: people may have a role that the reader can't see.
void PersonForm::chooseRole(const QString &id)
{
    m_role->setCurrentIndex(m_role->findData(id));
    const auto *items = qobject_cast<QStandardItemModel *>(m_role->model());
    for (int i = 0; i < m_role->count() && !m_edited; ++i) {
        const auto *current = items->item(m_role->currentIndex());
        if (current && current->isEnabled())
            break;
        m_role->setCurrentIndex(i);
    }
    showRole();
}

void PersonForm::begin()
{
    m_frame->banner().hide();
    for (auto *field : {m_nameField, m_emailField, m_roleField, m_passwordField})
        field->setFault({});
    m_password->clear();
    m_way->setCurrent(byInvitation);
    setBusy(false);
}

PersonForm::Audience PersonForm::audienceAt(const client::Side &side) const
{
    if (side.isServer)
        return Audience::Server;
    if (!side.isPlatform())
        return Audience::People;
    return m_me.kind == domain::UserKind::SuperAdmin ? Audience::Owners : Audience::Administrators;
}

void PersonForm::beginNew(Audience audience, const QString &place)
{
    m_edited.reset();
    m_audience = audience;
    begin();
    m_frame->setTitle(audience == Audience::Server ? Text::tr("A new owner of this server")
            : audience == Audience::People
            ? (place.isEmpty() ? Text::tr("Somebody new") : Text::tr("Somebody new in %1").arg(place))
            : Text::tr("A new administrator"));
    m_frame->setMeant(Text::tr("Make the account"));
    m_name->clear();
    m_email->clear();
    m_email->setReadOnly(false);
    m_emailField->setHint(Text::tr("They sign in with it."));
    m_role->setEnabled(true);
    m_roleField->setVisible(audience == Audience::People);
    chooseRole(usualRole);
    m_reach->clear();
    m_reach->addItem(place.isEmpty() ? Text::tr("The platform") : Text::tr("The platform %1").arg(place),
        int(Reach::Place));
    m_reach->addItem(Text::tr("The whole server"), int(Reach::Server));
    m_reachField->setVisible(audience == Audience::Owners);
    m_wayField->show();
    showWay();
    m_name->setFocus();
}

void PersonForm::beginEdit(const api::Person &person)
{
    m_edited = person;
    begin();
    m_frame->setTitle(Text::tr("Change “%1”").arg(person.name.isEmpty() ? person.email : person.name));
    m_frame->setMeant(Text::tr("Save"));
    m_name->setText(person.name);
    m_email->setText(person.email);
    m_email->setReadOnly(true);
    m_emailField->setHint(Text::tr("An account keeps its address."));
    const bool isTenants = person.kind == domain::UserKind::TenantUser;
    m_roleField->setVisible(isTenants);
    if (isTenants && m_role->findData(person.roleId) < 0)
        m_role->addItem(models::roleWord(person.role), person.roleId);
    chooseRole(person.roleId);
    m_role->setEnabled(person.id != m_me.id);
    for (auto *field : {m_reachField, m_wayField, m_passwordField})
        field->hide();
    m_name->setFocus();
}

void PersonForm::rebase(const api::Person &person)
{
    m_edited = person;
    m_frame->banner().show(look::Tone::Warning,
        Text::tr("Somebody else changed this account meanwhile: it is called “%1” and has the role “%2” now. "
                 "Save again to have it as you say here.")
            .arg(person.name, models::roleWord(person.role)));
}

void PersonForm::forgetPassword()
{
    m_password->clear();
}

void PersonForm::showRole()
{
    QStringList permissions;
    for (const auto &role : std::as_const(m_roles)) {
        if (role.id == m_role->currentData().toString())
            permissions = role.permissions;
    }
    m_roleField->setHint(m_edited && m_edited->id == m_me.id
            ? Text::tr("Another administrator can give you another role.")
            : models::permissionsInWords(permissions));
}

PersonForm::Reach PersonForm::reach() const
{
    if (m_audience == Audience::Server)
        return Reach::Server;
    return m_audience == Audience::Owners ? Reach(m_reach->currentData().toInt()) : Reach::Place;
}

// Nobody could send a super admin a token.
void PersonForm::showWay()
{
    const bool isOwner = !m_edited && reach() == Reach::Server;
    m_way->setUsable(byInvitation, !isOwner);
    if (isOwner && m_way->current() == byInvitation) {
        m_way->setCurrent(withPassword); // comes back here
        return;
    }
    const bool isInvited = m_way->current() == byInvitation;
    m_wayField->setHint(isInvited
            ? Text::tr("You get a token to hand to them, with which they set a password themselves.")
            : Text::tr("Tell it to them in a way that you trust; they can change it."));
    m_passwordField->setVisible(!isInvited);
}

void PersonForm::setBusy(bool isBusy)
{
    m_frame->setBusy(isBusy);
}

bool PersonForm::isComplete()
{
    const auto refuse = [](parts::Field *field, const QString &fault) {
        field->setFault(fault);
        field->control()->setFocus();
        return false;
    };
    if (m_name->text().trimmed().isEmpty())
        return refuse(m_nameField, required("name"));
    if (m_email->text().trimmed().isEmpty())
        return refuse(m_emailField, required("email"));
    if (!m_roleField->isHidden() && m_role->currentIndex() < 0)
        return refuse(m_roleField, required("role"));
    if (!m_passwordField->isHidden() && m_password->text().isEmpty())
        return refuse(m_passwordField, required("password"));
    return true;
}

void PersonForm::submit()
{
    if (!isComplete())
        return;
    m_frame->banner().hide();
    if (m_edited)
        submitChange();
    else
        submitNew();
}

void PersonForm::submitNew()
{
    NewPerson wanted{m_name->text().trimmed(), m_email->text().trimmed(), {}, {}};
    if (!m_roleField->isHidden())
        wanted.role = m_role->currentData().toString();
    if (!m_passwordField->isHidden())
        wanted.password = m_password->text();
    m_events.made(wanted, reach());
}

void PersonForm::submitChange()
{
    PersonChange change;
    if (const auto name = m_name->text().trimmed(); name != m_edited->name)
        change.name = name;
    const auto role = m_role->currentData().toString();
    if (!m_roleField->isHidden() && role != m_edited->roleId)
        change.role = role;
    if (change.name || change.role)
        m_events.changed(change);
    else
        m_events.givenUp(); // it is as they want it
}

parts::Field *PersonForm::fieldAt(const QString &pointer) const
{
    const std::pair<QLatin1String, parts::Field *> fields[]{
        {QLatin1String("/name"), m_nameField},
        {QLatin1String("/email"), m_emailField},
        {QLatin1String("/role"), m_roleField},
        {QLatin1String("/password"), m_passwordField},
    };
    for (const auto &[name, field] : fields) {
        if (pointer == name && !field->isHidden())
            return field;
    }
    return nullptr;
}

void PersonForm::showFailure(const client::Failure &failure, const QUrl &server)
{
    QList<parts::FormFrame::Fault> faults;
    for (const auto &error : failure.problem ? failure.problem->fields : domain::Faults())
        faults.append({fieldAt(error.pointer), models::faultWord(error)});
    if (!m_frame->showFaults(faults))
        m_frame->banner().show(look::Tone::Danger, models::accountSentence(failure, server));
}

} // namespace candor::pages
