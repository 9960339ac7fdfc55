// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/keys/keyform.h"

#include "look/metrics.h"
#include "models/faultwords.h"
#include "models/keywords.h"
#include "models/sentences.h"
#include "pages/permissions/permissionmatrix.h"
#include "parts/banner.h"
#include "parts/field.h"
#include "parts/formframe.h"
#include "parts/labels.h"
#include "parts/surface.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QCoreApplication>
#include <QLineEdit>

namespace candor::pages {

using namespace look::space;

namespace {

constexpr int mostName = 100;
constexpr int mostDescription = 500;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(KeyForm)
};

} // namespace

KeyForm::KeyForm(const QStringList &mine, QWidget *parent)
    : QWidget(parent)
    , m_frame(new parts::FormFrame)
    , m_name(new QLineEdit)
    , m_nameField(new parts::Field(Text::tr("Name"), m_name, Text::tr("Who or what will use it.")))
    , m_description(new QLineEdit)
    , m_template(new QComboBox)
    , m_templateField(new parts::Field(Text::tr("What it is for"), m_template))
    , m_expiry(new QComboBox)
    , m_matrix(new PermissionMatrix(mine))
{
    m_name->setMaxLength(mostName);
    m_description->setMaxLength(mostDescription);
    for (const auto &entry : models::keyTemplates())
        m_template->addItem(entry.title);
    m_template->addItem(Text::tr("Something else"));
    m_expiry->addItem(Text::tr("Never"), 0);
    for (const int days : {30, 90, 365})
        m_expiry->addItem(Text::tr("In %Ln days", nullptr, days), days);
    parts::column(this, 0)->addWidget(m_frame);
    auto *fields = m_frame->fields();
    m_frame->addLine(m_nameField);
    fields->addWidget(
        new parts::Field(Text::tr("Note"), m_description, Text::tr("For whoever looks at it later.")));
    auto *choices = parts::row(nullptr, l);
    choices->addWidget(m_templateField, 1, Qt::AlignTop);
    choices->addWidget(new parts::Field(Text::tr("Stops working"), m_expiry), 1, Qt::AlignTop);
    fields->addLayout(choices);
    fields->addWidget(parts::label(Text::tr("What it may do"), look::Type::Strong));
    fields->addWidget(m_matrix);
    connect(m_template, &QComboBox::currentIndexChanged, this, [this](int index) { chooseTemplate(index); });
    m_matrix->whenChanged([this] { m_template->setCurrentIndex(m_template->count() - 1); });
    m_frame->whenMeant([this] { submit(); });
    m_frame->whenLeft([this] { m_givenUp(); });
}

void KeyForm::begin(api::Credential::Kind kind)
{
    const bool isKey = kind == api::Credential::Kind::Key;
    m_frame->setTitle(isKey ? Text::tr("A new key") : Text::tr("A new OAuth client"));
    m_frame->setMeant(isKey ? Text::tr("Make the key") : Text::tr("Make the client"));
    m_frame->banner().hide();
    m_name->clear();
    m_description->clear();
    m_template->setCurrentIndex(0);
    chooseTemplate(0);
    m_expiry->setCurrentIndex(0);
    setBusy(false);
    m_name->setFocus();
}

void KeyForm::chooseTemplate(int index)
{
    const auto templates = models::keyTemplates();
    const bool isOwn = index >= templates.size();
    m_templateField->setHint(
        isOwn ? Text::tr("What you choose below.") : templates.at(std::max(0, index)).hint);
    if (!isOwn && index >= 0)
        m_matrix->setChosen(templates.at(index).permissions);
}

void KeyForm::setBusy(bool isBusy)
{
    m_frame->setBusy(isBusy);
}

void KeyForm::submit()
{
    client::NewCredential wanted;
    wanted.name = m_name->text().trimmed();
    wanted.description = m_description->text().trimmed();
    wanted.permissions = m_matrix->chosen();
    if (wanted.name.isEmpty()) {
        m_nameField->setFault(Text::tr("Give it a name."));
        m_name->setFocus();
        return;
    }
    if (wanted.permissions.isEmpty()) {
        m_frame->banner().show(look::Tone::Warning, Text::tr("Choose at least one thing that it may do."));
        return;
    }
    if (const int days = m_expiry->currentData().toInt(); days > 0)
        wanted.expiresAt = domain::SystemClock().now() + std::chrono::hours(24 * days);
    m_frame->banner().hide();
    m_wanted(wanted);
}

void KeyForm::showFailure(const client::Failure &failure, const QUrl &server)
{
    if (failure.problem) {
        for (const auto &error : failure.problem->fields) {
            if (error.pointer == QLatin1String("/name"))
                m_nameField->setFault(models::faultWord(error));
        }
    }
    m_frame->banner().show(look::Tone::Danger, models::sentence(failure, server));
}

} // namespace candor::pages
