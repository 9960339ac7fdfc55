// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/roles/roleform.h"

#include "domain/organisation.h"
#include "models/faultwords.h"
#include "models/rolesmodel.h"
#include "models/sentences.h"
#include "pages/permissions/permissionmatrix.h"
#include "parts/banner.h"
#include "parts/confirm.h"
#include "parts/field.h"
#include "parts/formframe.h"
#include "parts/labels.h"
#include "parts/surface.h"

#include <QBoxLayout>
#include <QCoreApplication>
#include <QLineEdit>
#include <QLocale>

namespace candor::pages {

namespace {

constexpr int mostName = 100;
constexpr int mostDescription = 500;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(RoleForm)
};

} // namespace

RoleForm::RoleForm(const QStringList &mine, QWidget *parent)
    : QWidget(parent)
    , m_frame(new parts::FormFrame)
    , m_about(parts::runningText({}, look::Type::Body, parts::Ink::Muted))
    , m_name(new QLineEdit)
    , m_nameField(new parts::Field(Text::tr("Name"), m_name, Text::tr("As people see it who have it.")))
    , m_description(new QLineEdit)
    , m_descriptionField(
          new parts::Field(Text::tr("What it is for"), m_description, Text::tr("For whoever gives it.")))
    , m_matrix(new PermissionMatrix(mine, domain::permissionsOf(domain::Role::Admin)))
    , m_confirm(new parts::Confirm)
{
    m_name->setMaxLength(mostName);
    m_description->setMaxLength(mostDescription);
    parts::column(this, 0)->addWidget(m_frame);
    auto *fields = m_frame->fields();
    fields->addWidget(m_about);
    m_frame->addLine(m_nameField);
    m_frame->addLine(m_descriptionField);
    fields->addWidget(parts::label(Text::tr("What it may do"), look::Type::Strong));
    fields->addWidget(m_matrix);
    m_frame->addBelow(m_confirm);
    m_frame->whenMeant([this] { submit(); });
    m_frame->whenLeft([this] { leave(); });
}

void RoleForm::begin(Purpose purpose, const QString &title, const QString &save)
{
    const bool isLook = purpose == Purpose::Look;
    m_purpose = purpose;
    m_frame->setTitle(title);
    m_frame->setMeant(save);
    m_about->setVisible(isLook);
    m_nameField->setVisible(!isLook);
    m_descriptionField->setVisible(!isLook);
    m_frame->banner().hide();
    m_confirm->giveUp();
    setBusy(false);
    m_name->setFocus();
}

void RoleForm::fill(const api::RoleEntry &role)
{
    m_before = role;
    m_before.permissions = domain::expandPermissions(role.permissions);
    m_name->setText(role.name);
    m_description->setText(role.description);
    m_matrix->setChosen(m_before.permissions);
    m_chosenAtFirst = m_matrix->chosen();
    m_nameField->setFault({});
    m_descriptionField->setFault({});
}

void RoleForm::beginNew()
{
    fill({});
    begin(Purpose::Make, Text::tr("A new role"), Text::tr("Make the role"));
}

void RoleForm::beginCopy(const api::RoleEntry &role)
{
    api::RoleEntry copy;
    copy.name = Text::tr("Copy of %1").arg(models::roleTitle(role)).left(mostName);
    copy.description = role.description;
    copy.permissions = role.permissions;
    fill(copy);
    begin(Purpose::Make, Text::tr("A copy of “%1”").arg(models::roleTitle(role)), Text::tr("Make the role"));
    const auto left = m_before.permissions.size() - m_matrix->chosen().size();
    if (left > 0)
        m_frame->banner().show(look::Tone::Info,
            Text::tr("%Ln of its permissions can't be given, and are left out.", nullptr, int(left)));
    m_name->selectAll();
}

void RoleForm::beginChange(const api::RoleEntry &role)
{
    fill(role);
    begin(Purpose::Change, Text::tr("Change “%1”").arg(models::roleTitle(role)), Text::tr("Save the role"));
}

void RoleForm::show(const api::RoleEntry &role)
{
    fill(role);
    begin(Purpose::Look, models::roleTitle(role), {});
    m_about->setText(models::roleText(role));
    m_about->setVisible(!m_about->text().isEmpty());
    m_matrix->show(m_before.permissions);
}

void RoleForm::setBusy(bool isBusy)
{
    m_frame->setBusy(isBusy);
}

bool RoleForm::isChanged() const
{
    if (m_purpose == Purpose::Look)
        return false;
    const auto &chosen = m_purpose == Purpose::Change ? m_before.permissions : m_chosenAtFirst;
    return m_name->text().trimmed() != m_before.name
        || m_description->text().trimmed() != m_before.description || m_matrix->chosen() != chosen;
}

void RoleForm::leave()
{
    if (!isChanged()) {
        m_givenUp();
        return;
    }
    m_confirm->ask(
        {Text::tr("What you changed isn't saved."), {}, Text::tr("Leave it")}, [this] { m_givenUp(); });
}

bool RoleForm::isComplete()
{
    if (m_name->text().trimmed().isEmpty()) {
        m_nameField->setFault(Text::tr("Give it a name."));
        m_name->setFocus();
        return false;
    }
    if (m_matrix->chosen().isEmpty()) {
        m_frame->banner().show(look::Tone::Warning, Text::tr("Choose at least one thing that it may do."));
        return false;
    }
    return true;
}

void RoleForm::submit()
{
    if (m_purpose == Purpose::Look || !isComplete())
        return;
    const bool isNew = m_purpose == Purpose::Make;
    client::RoleWish wish;
    if (const auto name = m_name->text().trimmed(); isNew || name != m_before.name)
        wish.name = name;
    if (const auto text = m_description->text().trimmed(); isNew || text != m_before.description)
        wish.description = text;
    if (const auto chosen = m_matrix->chosen(); isNew || chosen != m_before.permissions)
        wish.permissions = chosen;
    m_frame->banner().hide();
    m_confirm->giveUp();
    if (wish.name || wish.description || wish.permissions)
        m_wanted(wish);
    else
        m_givenUp(); // it is so already
}

void RoleForm::showFailure(const client::Failure &failure, const QUrl &server)
{
    if (failure.problem) {
        for (const auto &error : failure.problem->fields) {
            if (error.pointer == QLatin1String("/name"))
                m_nameField->setFault(models::faultWord(error));
            else if (error.pointer == QLatin1String("/description"))
                m_descriptionField->setFault(models::faultWord(error));
        }
    }
    m_frame->banner().show(look::Tone::Danger, models::sentence(failure, server));
}

void RoleForm::showConflict(const api::RoleEntry &now)
{
    m_before = now;
    m_before.permissions = domain::expandPermissions(now.permissions);
    m_frame->banner().show(look::Tone::Warning,
        Text::tr("Somebody else changed this role meanwhile: it is called “%1” now and has %2 permissions. "
                 "Save yours over it, or take theirs.")
            .arg(now.name, QLocale().toString(m_before.permissions.size())),
        Text::tr("Take theirs"), [this, now] { beginChange(now); });
}

} // namespace candor::pages
