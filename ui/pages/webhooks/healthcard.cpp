// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/webhooks/healthcard.h"

#include "look/metrics.h"
#include "models/webhookwords.h"
#include "models/words.h"
#include "parts/badge.h"
#include "parts/buttons.h"
#include "parts/card.h"
#include "parts/labels.h"

#include <QBoxLayout>
#include <QCoreApplication>
#include <QGridLayout>
#include <QLocale>

namespace candor::pages {

using namespace look::space;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(HealthCard)
};

QString milliseconds(const std::optional<int> &value)
{
    return value ? Text::tr("%1 ms").arg(QLocale().toString(*value)) : QStringLiteral("–");
}

} // namespace

HealthCard::HealthCard(QWidget *parent)
    : QWidget(parent)
    , m_state(new parts::Badge({}))
    , m_trouble(parts::runningText({}))
    , m_facts(new QGridLayout)
{
    auto *card = new parts::Card(Text::tr("Health, last 24 hours"));
    parts::column(this, 0)->addWidget(card);
    card->addToHead(m_state);
    auto *lines = card->body();
    lines->addWidget(m_trouble);
    m_facts->setContentsMargins(0, 0, 0, 0);
    m_facts->setHorizontalSpacing(l);
    m_facts->setVerticalSpacing(2);
    const QStringList names{Text::tr("Attempts"), Text::tr("Succeeded"), Text::tr("Half within"),
        Text::tr("95 of 100 within"), Text::tr("On their way")};
    for (const auto &name : names) {
        const int column = int(m_values.size());
        m_values.append(parts::label({}, look::Type::Heading));
        m_facts->addWidget(m_values.last(), 0, column);
        m_facts->addWidget(parts::label(name, look::Type::Small, parts::Ink::Muted), 1, column);
        m_facts->setColumnStretch(column, 1);
    }
    lines->addLayout(m_facts);
    auto *end = parts::row(nullptr, s);
    auto *deliveries = parts::button(Text::tr("See the deliveries"));
    end->addWidget(deliveries);
    end->addStretch(1);
    lines->addLayout(end);
    connect(deliveries, &QPushButton::clicked, this, [this] { m_wanted(); });
}

void HealthCard::show(const QList<api::DestinationHealth> &all, const QString &layer, domain::Timestamp now)
{
    const auto it = std::find_if(all.begin(), all.end(),
        [&layer](const api::DestinationHealth &health) { return health.layer == layer; });
    setVisible(it != all.end());
    if (it != all.end())
        show(*it, now);
}

void HealthCard::show(const api::DestinationHealth &health, domain::Timestamp now)
{
    const auto state = models::destinationState(health.state);
    const bool isUntried = health.state == QLatin1String("OK") && health.attempts == 0;
    m_state->setBadge(isUntried
            ? parts::BadgeText{Text::tr("Nothing sent"), look::Tone::Neutral, look::Glyph::Ring}
            : parts::BadgeText{state.text, state.tone, state.glyph});
    QStringList trouble;
    if (health.failingSince && now - *health.failingSince < std::chrono::minutes(1))
        trouble.append(Text::tr("It has failed %Ln times in a row.", nullptr, health.failuresInARow));
    else if (health.failingSince)
        trouble.append(Text::tr("It has failed for %1, %Ln times in a row.", nullptr, health.failuresInARow)
                .arg(models::age(*health.failingSince, now)));
    if (health.openUntil)
        trouble.append(Text::tr("The next request goes at %1.").arg(models::dateAndTime(*health.openUntil)));
    m_trouble->setText(trouble.join(QLatin1Char(' ')));
    m_trouble->setVisible(!trouble.isEmpty());
    const QLocale locale;
    m_values.at(0)->setText(locale.toString(health.attempts));
    m_values.at(1)->setText(health.attempts > 0
            ? Text::tr("%1 %").arg(
                  locale.toString(100.0 * double(health.delivered) / double(health.attempts), 'f', 1))
            : QStringLiteral("–"));
    m_values.at(2)->setText(milliseconds(health.p50Ms));
    m_values.at(3)->setText(milliseconds(health.p95Ms));
    m_values.at(4)->setText(locale.toString(health.pending));
}

} // namespace candor::pages
