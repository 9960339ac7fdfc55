// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/webhooks/rotationcard.h"

#include "look/metrics.h"
#include "models/keywords.h"
#include "parts/buttons.h"
#include "parts/card.h"
#include "parts/field.h"
#include "parts/labels.h"
#include "parts/secretfield.h"

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
    , m_overlap(new QComboBox)
    , m_secret(new parts::SecretField(Text::tr("New secret")))
{
    auto *card = new parts::Card(Text::tr("Secret"));
    parts::column(this, 0)->addWidget(card);
    auto *lines = card->body();
    lines->addWidget(m_hint);
    lines->addWidget(m_countdown);
    lines->addWidget(m_secret);
    m_overlap->addItem(Text::tr("No longer"), 0);
    m_overlap->addItem(Text::tr("For an hour"), 3600);
    m_overlap->addItem(Text::tr("For a day"), 24 * 3600);
    m_overlap->addItem(Text::tr("For a week"), 7 * 24 * 3600);
    m_overlap->setCurrentIndex(2);
    auto *controls = parts::row(m_controls, s);
    controls->addWidget(new parts::Field(Text::tr("The old secret signs along"), m_overlap), 1);
    auto *go = parts::button(Text::tr("New secret…"));
    controls->addWidget(go, 0, Qt::AlignBottom);
    lines->addWidget(m_controls);
    m_secret->hide();
    m_countdown->hide();
    connect(go, &QPushButton::clicked, this,
        [this] { m_wanted(std::chrono::seconds(m_overlap->currentData().toInt())); });
    m_secret->whenStored([this] {
        m_secret->hide();
        m_controls->show();
    });
    m_tick.setInterval(std::chrono::seconds(1));
    connect(&m_tick, &QTimer::timeout, this, [this] { tick(); });
}

void RotationCard::show(const api::Webhook &webhook)
{
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
    m_controls->hide();
    m_secret->QWidget::show();
    m_secret->show(secret);
}

void RotationCard::setAllowed(bool isAllowed)
{
    m_controls->setEnabled(isAllowed);
}

} // namespace candor::pages
