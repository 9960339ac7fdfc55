// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/webhooks/rotationcard.h"

#include "look/metrics.h"
#include "models/keywords.h"
#include "models/sentences.h"
#include "parts/banner.h"
#include "parts/buttons.h"
#include "parts/card.h"
#include "parts/field.h"
#include "parts/labels.h"
#include "parts/secretfield.h"
#include "parts/surface.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QCoreApplication>

namespace candor::pages {

using namespace look::space;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(RotationCard)
};

} // namespace

RotationCard::RotationCard(const domain::Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_clock(clock)
    , m_hint(parts::runningText({}))
    , m_countdown(parts::runningText({}))
    , m_controls(new QWidget)
    , m_question(nullptr)
    , m_banner(new parts::Banner)
    , m_overlap(new QComboBox)
    , m_secret(new parts::SecretField(Text::tr("New secret")))
{
    auto *card = new parts::Card(Text::tr("Secret"));
    parts::column(this, 0)->addWidget(card);
    auto *lines = card->body();
    lines->addWidget(m_hint);
    lines->addWidget(m_countdown);
    lines->addWidget(m_secret);
    lines->addWidget(m_banner);
    auto *controls = parts::row(m_controls, s);
    auto *ask = parts::button(Text::tr("New secret…"));
    controls->addWidget(ask);
    controls->addStretch(1);
    lines->addWidget(m_controls);
    m_question = buildQuestion();
    lines->addWidget(m_question);
    m_secret->hide();
    m_countdown->hide();
    connect(ask, &QPushButton::clicked, this, [this] {
        m_question->show();
        m_overlap->setFocus();
    });
    m_secret->whenStored([this] {
        m_secret->hide();
        m_controls->show();
    });
    m_tick.setInterval(std::chrono::seconds(1));
    connect(&m_tick, &QTimer::timeout, this, [this] { tick(); });
}

QWidget *RotationCard::buildQuestion()
{
    m_overlap->addItem(Text::tr("No longer"), 0);
    m_overlap->addItem(Text::tr("For an hour"), 3600);
    m_overlap->addItem(Text::tr("For a day"), 24 * 3600);
    m_overlap->addItem(Text::tr("For a week"), 7 * 24 * 3600);
    m_overlap->setCurrentIndex(2);
    auto *ground = new parts::Surface(parts::Surface::Shape::Well);
    auto *lines = parts::column(ground, s, m);
    lines->addWidget(new parts::Field(Text::tr("The old secret signs along"), m_overlap,
        Text::tr("Give receivers the new one before the old one ends; one that is replaced already ends "
                 "at once.")));
    auto *buttons = parts::row(nullptr, s);
    auto *go = parts::button(Text::tr("Make a new secret"), look::ButtonRole::Primary);
    auto *back = parts::button(Text::tr("Back"), look::ButtonRole::Quiet);
    buttons->addWidget(go);
    buttons->addWidget(back);
    buttons->addStretch(1);
    lines->addLayout(buttons);
    connect(go, &QPushButton::clicked, this, [this] { begin(); });
    connect(back, &QPushButton::clicked, ground, &QWidget::hide);
    ground->hide();
    return ground;
}

void RotationCard::show(const api::Webhook &webhook)
{
    m_webhook = webhook;
    m_hint->setText(
        Text::tr("Events are signed with the secret that ends with %1.").arg(webhook.secretHint.right(4)));
    m_endsAt = webhook.rotationEndsAt;
    tick();
}

void RotationCard::tick()
{
    const bool isRotating = m_endsAt && *m_endsAt > m_clock.now();
    m_countdown->setVisible(isRotating);
    if (isRotating) {
        m_countdown->setText(Text::tr("The secret before signs along for %1. Receivers may check either.")
                .arg(models::countdown(*m_endsAt, m_clock.now())));
        m_tick.start();
    } else {
        m_tick.stop();
    }
}

void RotationCard::showSecret(const QString &secret)
{
    QWidget::show();
    m_controls->hide();
    m_question->hide();
    m_secret->QWidget::show();
    m_secret->show(secret);
}

void RotationCard::setAllowed(bool isAllowed)
{
    m_isAllowed = isAllowed;
    showControls();
}

void RotationCard::showControls()
{
    const bool isPossible = m_isAllowed && !m_rotating;
    m_controls->setEnabled(isPossible);
    m_question->setEnabled(isPossible);
}

// Of what the server has: what is changed in the form meanwhile isn't saved along.
void RotationCard::begin()
{
    const std::chrono::seconds overlap(m_overlap->currentData().toInt());
    m_rotating = Rotation{
        {m_webhook->callbackUrl, m_webhook->events, m_webhook->isActive, client::newWebhookSecret(), overlap},
        client::newIdempotencyKey()};
    m_question->hide();
    m_banner->hide();
    showControls();
    m_wanted(*m_rotating);
}

void RotationCard::take(const client::Outcome<api::Webhook> &outcome, const QUrl &server)
{
    m_banner->hide();
    if (!m_rotating)
        return;
    if (!outcome && outcome.error().outcomeIsUnknown()) {
        m_banner->show(look::Tone::Danger,
            Text::tr("%1 Whether the new secret signs already isn't known. It is kept here: try again to "
                     "see it.")
                .arg(models::sentence(outcome.error(), server)),
            Text::tr("Try again"), [this] { m_wanted(*m_rotating); });
        return;
    }
    const auto secret = *std::exchange(m_rotating, std::nullopt)->change.secret;
    if (outcome)
        showSecret(secret);
    else
        m_banner->show(look::Tone::Danger, models::sentence(outcome.error(), server));
    showControls();
}

void RotationCard::forget()
{
    m_rotating.reset();
    m_banner->hide();
    m_question->hide();
}

} // namespace candor::pages
