// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/platforms/platformform.h"

#include "models/faultwords.h"
#include "models/peoplewords.h"
#include "parts/banner.h"
#include "parts/field.h"
#include "parts/formframe.h"
#include "parts/surface.h"

#include <QBoxLayout>
#include <QCoreApplication>
#include <QLineEdit>

namespace candor::pages {

namespace {

constexpr int longestName = 100;
constexpr int longestDomain = 253;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(PlatformForm)
};

} // namespace

PlatformForm::PlatformForm(QWidget *parent)
    : QWidget(parent)
    , m_frame(new parts::FormFrame)
    , m_name(new QLineEdit)
    , m_domain(new QLineEdit)
    , m_nameField(new parts::Field(Text::tr("Name"), m_name))
    , m_domainField(new parts::Field(
          Text::tr("Domain"), m_domain, Text::tr("Such as partner.example. Nobody else can have it.")))
{
    m_name->setMaxLength(longestName);
    m_domain->setMaxLength(longestDomain);
    m_domain->setLayoutDirection(Qt::LeftToRight);
    parts::column(this, 0)->addWidget(m_frame);
    m_frame->addLine(m_nameField);
    m_frame->addLine(m_domainField);
    m_frame->whenMeant([this] { submit(); });
    m_frame->whenLeft([this] { m_events.givenUp(); });
}

void PlatformForm::begin(const QString &title, const QString &save)
{
    m_frame->setTitle(title);
    m_frame->setMeant(save);
    m_frame->banner().hide();
    m_name->setText(m_edited ? m_edited->name : QString());
    m_domain->setText(m_edited ? m_edited->domain : QString());
    for (auto *field : {m_nameField, m_domainField})
        field->setFault({});
    setBusy(false);
    m_name->setFocus();
}

void PlatformForm::beginNew()
{
    m_edited.reset();
    begin(Text::tr("A new platform"), Text::tr("Make the platform"));
}

void PlatformForm::beginEdit(const api::PlatformAnswer &platform)
{
    m_edited = platform;
    begin(Text::tr("Change “%1”").arg(platform.name), Text::tr("Save"));
}

void PlatformForm::rebase(const api::PlatformAnswer &platform)
{
    m_edited = platform;
    m_frame->banner().show(look::Tone::Warning,
        Text::tr(
            "Somebody else changed this platform meanwhile: it is called “%1” and has the domain %2 now. "
            "Save again to have it as you say here.")
            .arg(platform.name, platform.domain));
}

void PlatformForm::setBusy(bool isBusy)
{
    m_frame->setBusy(isBusy);
}

void PlatformForm::submit()
{
    const auto name = m_name->text().trimmed();
    const auto domain = m_domain->text().trimmed();
    for (auto *field : {m_nameField, m_domainField}) {
        const bool isName = field == m_nameField;
        if (!(isName ? name : domain).isEmpty())
            continue;
        field->setFault(models::faultWord({isName ? QStringLiteral("/name") : QStringLiteral("/domain"),
            QStringLiteral("REQUIRED"), QString()}));
        field->control()->setFocus();
        return;
    }
    m_frame->banner().hide();
    if (!m_edited) {
        m_events.made(name, domain);
        return;
    }
    client::PlatformChange change;
    if (name != m_edited->name)
        change.name = name;
    if (domain != m_edited->domain)
        change.domain = domain;
    if (change.name || change.domain)
        m_events.changed(change);
    else
        m_events.givenUp(); // it is as they want it
}

void PlatformForm::showFailure(const client::Failure &failure, const QUrl &server)
{
    QList<parts::FormFrame::Fault> faults;
    for (const auto &error : failure.problem ? failure.problem->fields : domain::Faults()) {
        auto *field = error.pointer == QLatin1String("/name") ? m_nameField
            : error.pointer == QLatin1String("/domain")       ? m_domainField
                                                              : nullptr;
        faults.append({field, models::faultWord(error)});
    }
    if (!m_frame->showFaults(faults))
        m_frame->banner().show(look::Tone::Danger, models::accountSentence(failure, server));
}

} // namespace candor::pages
