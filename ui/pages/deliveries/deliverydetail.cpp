// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/deliveries/deliverydetail.h"

#include "look/metrics.h"
#include "models/deliverywords.h"
#include "models/keywords.h"
#include "models/words.h"
#include "parts/badge.h"
#include "parts/banner.h"
#include "parts/buttons.h"
#include "parts/codeview.h"
#include "parts/exchangeview.h"
#include "parts/glyphview.h"
#include "parts/labels.h"
#include "parts/surface.h"

#include <QAction>
#include <QBoxLayout>
#include <QComboBox>
#include <QCoreApplication>
#include <QLocale>

namespace candor::pages {

using parts::Ink;
using namespace look::space;

namespace {

constexpr int exchangeLines = 8;
constexpr int shortestChoice = 20; // letters

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(DeliveryDetail)
};

// What stands where a body would, when there is none to show.
QString withoutBody(const api::DeliveryDetail &detail)
{
    if (!detail.bodyHidden.isEmpty())
        return Text::tr("(Your role doesn't allow you to see the body: it takes “%1”.)")
            .arg(models::permissionsInWords({detail.bodyHidden}));
    if (detail.bodyErased)
        return Text::tr("(The body was erased with the candidate's data.)");
    return {};
}

QString requestOf(const api::DeliveryDetail &detail, const api::DeliveryAttempt &attempt)
{
    return parts::messageText(QStringLiteral("POST ") + attempt.url, attempt.requestHeaders,
        detail.body.value_or(withoutBody(detail)));
}

QString responseOf(const api::DeliveryDetail &detail, const api::DeliveryAttempt &attempt)
{
    if (!attempt.response)
        return Text::tr("No answer came.");
    const auto text = parts::messageText(QStringLiteral("HTTP %1").arg(attempt.status.value_or(0)),
        attempt.response->headers, attempt.response->body.value_or(withoutBody(detail)));
    return attempt.response->isTruncated ? text + QStringLiteral("\n…") : text;
}

} // namespace

DeliveryDetail::DeliveryDetail(QAction *resend, const domain::Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_clock(clock)
    , m_event(parts::runningText({}, look::Type::Heading))
    , m_state(new parts::Badge({}))
    , m_whyGround(new parts::Surface(parts::Surface::Shape::Well))
    , m_whyGlyph(new parts::GlyphView(look::Glyph::Info, look::Tone::Neutral, look::glyphSize))
    , m_why(parts::runningText({}, look::Type::Strong))
    , m_advice(parts::runningText({}))
    , m_follow(parts::button(Text::tr("Look at the earlier one")))
    , m_place(parts::runningText({}, look::Type::Small, Ink::Muted))
    , m_banner(new parts::Banner)
    , m_attempts(new QWidget)
    , m_attempt(new QComboBox)
    , m_told(parts::runningText({}, look::Type::Strong))
    , m_attemptAdvice(parts::runningText({}))
    , m_phases(parts::runningText({}, look::Type::Small, Ink::Muted))
    , m_exchange(new parts::ExchangeView(exchangeLines))
{
    auto *lines = parts::column(this, s, l);
    auto *head = parts::row(nullptr, s);
    head->addWidget(m_event, 1);
    head->addWidget(m_state, 0, Qt::AlignTop);
    lines->addLayout(head);
    lines->addWidget(m_place);
    auto *whyLine = parts::row(m_whyGround, s, m);
    auto *glyph = parts::column(nullptr, 0); // beside the first line
    glyph->addSpacing(2);
    glyph->addWidget(m_whyGlyph);
    glyph->addStretch(1);
    whyLine->addLayout(glyph);
    auto *why = parts::column(nullptr, xs);
    why->addWidget(m_why);
    why->addWidget(m_advice);
    why->addWidget(m_follow, 0, Qt::AlignLeft);
    whyLine->addLayout(why, 1);
    lines->addWidget(m_whyGround);
    lines->addWidget(m_banner);
    auto *buttons = parts::row(nullptr, s);
    buttons->addWidget(parts::actionButton(resend, look::ButtonRole::Primary));
    buttons->addStretch(1);
    lines->addLayout(buttons);
    auto *attempts = parts::column(m_attempts, s);
    m_attempt->setAccessibleName(Text::tr("Attempt"));
    m_attempt->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_attempt->setMinimumContentsLength(shortestChoice);
    attempts->addWidget(m_attempt);
    attempts->addWidget(m_told);
    attempts->addWidget(m_attemptAdvice);
    attempts->addWidget(m_phases);
    attempts->addWidget(m_exchange, 1);
    lines->addWidget(m_attempts, 1);
    lines->addStretch(0);
    m_attempts->hide();
    connect(m_attempt, &QComboBox::currentIndexChanged, this, [this] { showAttempt(); });
    connect(m_follow, &QPushButton::clicked, this, [this] { m_followed(m_blockedBy); });
}

void DeliveryDetail::clear()
{
    m_shown.reset();
    m_shownId.clear();
    m_event->setText(Text::tr("A delivery"));
    m_place->clear();
    for (auto *part : {static_cast<QWidget *>(m_state), m_whyGround, m_attempts})
        part->hide();
    showTrouble({});
}

void DeliveryDetail::show(const api::Delivery &delivery)
{
    const auto state = models::deliveryState(delivery.state);
    const auto why = models::whyTold(delivery, m_clock.now());
    m_event->setText(models::eventWord(delivery.event));
    m_state->setBadge({state.text, state.tone, state.glyph});
    m_whyGlyph->set(why.headline.glyph, why.headline.tone);
    m_why->setText(why.headline.text);
    m_advice->setText(why.advice);
    m_advice->setVisible(!why.advice.isEmpty());
    m_blockedBy = delivery.why.blockedBy;
    m_follow->setVisible(!m_blockedBy.isEmpty());
    m_place->setText(delivery.destination.isEmpty()
            ? models::layerWord(delivery.layer)
            : Text::tr("%1: %2").arg(models::layerWord(delivery.layer), delivery.destination));
    m_state->show();
    m_whyGround->show();
    if (std::exchange(m_shownId, delivery.id) != delivery.id) {
        m_shown.reset();
        m_attempts->hide();
        showTrouble({});
    }
}

void DeliveryDetail::show(const api::DeliveryDetail &detail)
{
    // A person who looks at an earlier attempt stays there.
    const bool isLast
        = !m_shown || m_attempt->currentIndex() < 0 || m_attempt->currentIndex() == m_attempt->count() - 1;
    const int looked = m_attempt->currentIndex();
    show(detail.delivery);
    m_shown = detail;
    const QSignalBlocker blocker(m_attempt);
    m_attempt->clear();
    for (const auto &attempt : detail.attempts)
        m_attempt->addItem(Text::tr("Attempt %1: %2, %3")
                .arg(QLocale().toString(attempt.number), models::attemptTold(attempt).text,
                    models::dateAndTime(attempt.startedAt)));
    m_attempt->setCurrentIndex(isLast ? m_attempt->count() - 1 : looked);
    m_attempts->setVisible(!detail.attempts.isEmpty());
    showAttempt();
}

void DeliveryDetail::showAttempt()
{
    const int index = m_attempt->currentIndex();
    if (!m_shown || index < 0 || index >= m_shown->attempts.size())
        return;
    const auto &attempt = m_shown->attempts.at(index);
    m_told->setText(models::attemptTold(attempt).text + QLatin1Char('.'));
    const auto advice = models::attemptAdvice(attempt);
    m_attemptAdvice->setText(advice);
    m_attemptAdvice->setVisible(!advice.isEmpty());
    m_phases->setText(attempt.address.isEmpty()
            ? models::phasesInWords(attempt)
            : Text::tr("%1, at %2").arg(models::phasesInWords(attempt), attempt.address));
    m_exchange->show(requestOf(*m_shown, attempt), responseOf(*m_shown, attempt));
}

void DeliveryDetail::showTrouble(const QString &sentence)
{
    if (sentence.isEmpty())
        m_banner->hide();
    else
        m_banner->show(look::Tone::Danger, sentence);
}

} // namespace candor::pages
