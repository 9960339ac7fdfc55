// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/webhooks/webhookform.h"

#include "look/metrics.h"
#include "look/script.h"
#include "models/sentences.h"
#include "pages/webhooks/eventpicker.h"
#include "parts/banner.h"
#include "parts/buttons.h"
#include "parts/field.h"
#include "parts/labels.h"
#include "parts/surface.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QCoreApplication>
#include <QLineEdit>

namespace candor::pages {

using namespace look::space;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(WebhookForm)
};

// What else the webhook has, that is kept as it is.
QString extrasOf(const std::optional<api::Webhook> &stored)
{
    QStringList extras;
    if (stored && !stored->customHeaders.isEmpty())
        extras.append(Text::tr("headers of its own: %1").arg(look::listed(stored->customHeaders)));
    if (stored && stored->hasOwnCertificates)
        extras.append(Text::tr("certificates of its own"));
    if (stored && !stored->proxy.isEmpty())
        extras.append(Text::tr("the proxy %1").arg(stored->proxy));
    return extras.isEmpty() ? QString()
                            : Text::tr("It also has %1. They are set by the API and stay as they are.")
                                  .arg(extras.join(QStringLiteral("; ")));
}

} // namespace

WebhookForm::WebhookForm(QAction *save, QWidget *parent)
    : QWidget(parent)
    , m_banner(new parts::Banner)
    , m_url(new QLineEdit)
    , m_urlField(new parts::Field(Text::tr("Address"), m_url,
          Text::tr("An https address of your system. Candor checks it when you save.")))
    , m_isActive(new QCheckBox(Text::tr("Switched on")))
    , m_events(new EventPicker)
    , m_eventsField(new parts::Field(Text::tr("Events"), m_events))
    , m_extras(parts::runningText({}, look::Type::Small, parts::Ink::Muted))
{
    m_url->setLayoutDirection(Qt::LeftToRight);
    m_url->setPlaceholderText(QStringLiteral("https://ats.example.com/hooks/candor"));
    auto *lines = parts::column(this, m);
    lines->addWidget(m_banner);
    lines->addWidget(m_urlField);
    lines->addWidget(m_isActive);
    lines->addWidget(m_eventsField);
    lines->addWidget(m_extras);
    auto *buttons = parts::row(nullptr, s);
    buttons->addWidget(parts::actionButton(save, look::ButtonRole::Primary));
    buttons->addStretch(1);
    lines->addLayout(buttons);
    connect(m_url, &QLineEdit::textChanged, this, [this] { noteChange(); });
    connect(m_url, &QLineEdit::returnPressed, save, &QAction::trigger);
    connect(m_isActive, &QCheckBox::toggled, this, [this] { noteChange(); });
    m_events->whenChanged([this] { noteChange(); });
    show(std::nullopt);
}

void WebhookForm::noteChange()
{
    if (m_isSetting)
        return;
    m_isChanged = true;
    m_urlField->setFault({});
    m_eventsField->setFault({});
    m_banner->hide();
    if (m_changed)
        m_changed();
}

void WebhookForm::show(const std::optional<api::Webhook> &stored)
{
    m_extras->setText(extrasOf(stored));
    m_extras->setVisible(!m_extras->text().isEmpty());
    if (m_isChanged)
        return;
    m_isSetting = true;
    m_url->setText(stored ? stored->callbackUrl : QString());
    m_url->setCursorPosition(0);
    m_isActive->setChecked(!stored || stored->isActive);
    m_events->setChosen(stored ? stored->events : QStringList());
    m_isSetting = false;
}

bool WebhookForm::check()
{
    m_eventsField->setFault(m_events->isNone()
            ? Text::tr("Tick at least one event. To send none for a while, switch the webhook off.")
            : QString());
    return !m_events->isNone();
}

client::WebhookChange WebhookForm::change() const
{
    client::WebhookChange change;
    change.callbackUrl = m_url->text().trimmed();
    change.events = m_events->chosen();
    change.isActive = m_isActive->isChecked();
    return change;
}

void WebhookForm::setSamples(const QHash<QString, QJsonObject> &samples)
{
    m_events->setSamples(samples);
}

void WebhookForm::showFailure(const client::Failure &failure, const QUrl &server)
{
    if (failure.problem) {
        for (const auto &error : failure.problem->fields) {
            if (error.pointer == QLatin1String("/callbackUrl"))
                m_urlField->setFault(error.detail);
        }
    }
    m_banner->show(look::Tone::Danger, models::sentence(failure, server));
}

void WebhookForm::setReadOnly(bool isReadOnly)
{
    m_url->setReadOnly(isReadOnly);
    m_isActive->setEnabled(!isReadOnly);
    m_events->setEnabled(!isReadOnly);
}

} // namespace candor::pages
