// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/webhooks/webhookform.h"

#include "look/metrics.h"
#include "models/faultwords.h"
#include "models/sentences.h"
#include "pages/webhooks/connectionfields.h"
#include "pages/webhooks/eventpicker.h"
#include "pages/webhooks/headersfield.h"
#include "parts/banner.h"
#include "parts/buttons.h"
#include "parts/field.h"
#include "parts/labels.h"
#include "parts/surface.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QCoreApplication>
#include <QLineEdit>
#include <QUrl>

namespace candor::pages {

using namespace look::space;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(WebhookForm)
};

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
    , m_headers(new HeadersField)
    , m_connection(new ConnectionFields)
    , m_moreButton(parts::button(Text::tr("Headers, certificates and proxy…")))
    , m_more(buildMore())
{
    m_url->setLayoutDirection(Qt::LeftToRight);
    m_url->setPlaceholderText(QStringLiteral("https://ats.example.com/hooks/candor"));
    auto *lines = parts::column(this, m);
    lines->addWidget(m_banner);
    lines->addWidget(m_urlField);
    lines->addWidget(m_isActive);
    lines->addWidget(m_eventsField);
    lines->addWidget(m_more);
    auto *buttons = parts::row(nullptr, s);
    buttons->addWidget(parts::actionButton(save, look::ButtonRole::Primary));
    buttons->addWidget(m_moreButton);
    buttons->addStretch(1);
    lines->addLayout(buttons);
    connect(m_url, &QLineEdit::textChanged, this, [this] { noteChange(); });
    connect(m_url, &QLineEdit::returnPressed, save, &QAction::trigger);
    connect(m_isActive, &QCheckBox::toggled, this, [this] { noteChange(); });
    m_events->whenChanged([this] { noteChange(); });
    m_headers->whenChanged([this] { noteChange(); });
    m_connection->whenChanged([this] { noteChange(); });
    connect(m_moreButton, &QPushButton::clicked, this, [this] {
        showMore();
        m_headers->setFocus();
    });
    setFocusProxy(m_url);
    show(std::nullopt);
}

QWidget *WebhookForm::buildMore()
{
    auto *more = new QWidget;
    auto *lines = parts::column(more, m);
    auto *headers = parts::column(nullptr, xs);
    headers->addWidget(parts::label(Text::tr("Headers of its own"), look::Type::Strong));
    headers->addWidget(parts::runningText(
        Text::tr("They are sent with each event, for receivers that ask for a key of theirs."),
        look::Type::Small, parts::Ink::Muted));
    headers->addWidget(m_headers);
    lines->addLayout(headers);
    lines->addWidget(m_connection);
    more->hide();
    return more;
}

void WebhookForm::showMore()
{
    m_more->show();
    m_moreButton->hide();
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
    if (m_isChanged)
        return;
    m_isSetting = true;
    m_url->setText(stored ? stored->callbackUrl : QString());
    m_url->setCursorPosition(0);
    m_isActive->setChecked(!stored || stored->isActive);
    m_events->setChosen(stored ? stored->events : QStringList());
    m_headers->setStored(stored ? stored->customHeaders : QStringList());
    m_connection->setStored(stored);
    m_isSetting = false;
    if (stored
        && (!stored->customHeaders.isEmpty() || !stored->authorities.isEmpty()
            || !stored->certificate.isEmpty() || !stored->proxy.isEmpty()))
        showMore();
}

bool WebhookForm::check()
{
    m_eventsField->setFault(m_events->isNone()
            ? Text::tr("Tick at least one event. To send none for a while, switch the webhook off.")
            : QString());
    const bool areHeadersSound = m_headers->check();
    const bool isConnectionSound = m_connection->check();
    if (m_events->isNone())
        m_events->setFocus();
    return !m_events->isNone() && areHeadersSound && isConnectionSound;
}

client::WebhookChange WebhookForm::change() const
{
    client::WebhookChange change;
    change.callbackUrl = m_url->text().trimmed();
    change.events = m_events->chosen();
    change.isActive = m_isActive->isChecked();
    change.headers = m_headers->change();
    m_connection->write(change);
    return change;
}

void WebhookForm::setSamples(const QHash<QString, QJsonObject> &samples)
{
    m_events->setSamples(samples);
}

bool WebhookForm::showFault(const domain::FieldError &error)
{
    const auto header = QLatin1String("/customHeaders");
    if (error.pointer == QLatin1String("/callbackUrl"))
        m_urlField->setFault(models::faultWord(error));
    else if (error.pointer.startsWith(header)
        || error.pointer.startsWith(QLatin1String("/keepCustomHeaders")))
        m_headers->setFault(error.pointer.startsWith(header)
                ? error.pointer.mid(header.size() + 1)
                      .replace(QLatin1String("~1"), QLatin1String("/"))
                      .replace(QLatin1String("~0"), QLatin1String("~"))
                : QString(),
            models::faultWord(error));
    else
        return m_connection->setFault(error);
    return true;
}

void WebhookForm::showFailure(const client::Failure &failure, const QUrl &server)
{
    if (failure.problem) {
        for (const auto &error : failure.problem->fields) {
            if (showFault(error) && error.pointer != QLatin1String("/callbackUrl"))
                showMore();
        }
    }
    m_banner->show(look::Tone::Danger, models::sentence(failure, server));
}

void WebhookForm::setReadOnly(bool isReadOnly)
{
    m_url->setReadOnly(isReadOnly);
    m_isActive->setEnabled(!isReadOnly);
    m_events->setEnabled(!isReadOnly);
    m_more->setEnabled(!isReadOnly);
}

} // namespace candor::pages
