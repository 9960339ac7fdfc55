// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/webhooks/testcard.h"

#include "domain/state.h"
#include "look/metrics.h"
#include "models/sentences.h"
#include "models/webhookwords.h"
#include "parts/badge.h"
#include "parts/buttons.h"
#include "parts/card.h"
#include "parts/codeview.h"
#include "parts/exchangeview.h"
#include "parts/field.h"
#include "parts/labels.h"

#include <QAction>
#include <QBoxLayout>
#include <QComboBox>
#include <QCoreApplication>
#include <QLocale>

namespace candor::pages {

using look::Glyph;
using look::Tone;
using namespace look::space;

namespace {

constexpr int exchangeLines = 14;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(TestCard)
};

QString responseOf(const api::WebhookTestAnswer &answer)
{
    if (!answer.response)
        return Text::tr("No answer came.");
    const auto first = QStringLiteral("HTTP %1").arg(answer.statusCode.value_or(0));
    auto text
        = parts::messageText(first, answer.response->headers, answer.response->body.value_or(QString()));
    return answer.response->isTruncated ? text + QStringLiteral("\n…") : text;
}

} // namespace

TestCard::TestCard(QAction *send, QWidget *parent)
    : QWidget(parent)
    , m_event(new QComboBox)
    , m_result(new QWidget)
    , m_badge(new parts::Badge({}))
    , m_text(parts::runningText({}))
    , m_advice(parts::runningText({}, look::Type::Body, parts::Ink::Muted))
    , m_exchange(new parts::ExchangeView(exchangeLines))
{
    auto *card = new parts::Card(Text::tr("Test"));
    parts::column(this, 0)->addWidget(card);
    auto *lines = card->body();
    lines->addWidget(parts::runningText(
        Text::tr("Sends a signed event that says that it is a test, and shows what comes back."),
        look::Type::Body, parts::Ink::Muted));
    for (int i = 0; i < domain::eventTypeCount; ++i) {
        const auto name = domain::name(domain::EventType(i));
        m_event->addItem(models::eventWord(name), name);
    }
    auto *controls = parts::row(nullptr, s);
    controls->addWidget(new parts::Field(Text::tr("Event of the test"), m_event), 1);
    controls->addWidget(parts::actionButton(send, look::ButtonRole::Plain), 0, Qt::AlignBottom);
    lines->addLayout(controls);
    auto *result = parts::column(m_result, s);
    auto *head = parts::row(nullptr, s);
    head->addWidget(m_badge);
    head->addWidget(m_text, 1);
    result->addLayout(head);
    result->addWidget(m_advice);
    result->addWidget(m_exchange);
    lines->addWidget(m_result);
    m_result->hide();
}

QString TestCard::event() const
{
    return m_event->currentData().toString();
}

void TestCard::tell(const QString &text, const QString &advice)
{
    m_text->setText(text);
    m_advice->setText(advice);
    m_advice->setVisible(!advice.isEmpty());
    m_result->show();
}

void TestCard::forget()
{
    m_result->hide();
}

void TestCard::showSending()
{
    m_badge->setBadge({Text::tr("On its way"), Tone::Info, Glyph::Clock});
    m_exchange->hide();
    tell({}, {});
}

void TestCard::show(const api::WebhookTestAnswer &answer)
{
    m_badge->setBadge(answer.delivered
            ? parts::BadgeText{Text::tr("Delivered"), Tone::Success, Glyph::Check}
            : parts::BadgeText{Text::tr("Not delivered"), Tone::Danger, Glyph::Cross});
    QStringList facts;
    if (answer.statusCode)
        facts.append(Text::tr("The receiver answered %1.").arg(*answer.statusCode));
    else if (!answer.error.isEmpty())
        facts.append(answer.error);
    if (answer.latencyMs)
        facts.append(Text::tr("It took %1 ms.").arg(QLocale().toString(*answer.latencyMs)));
    tell(facts.join(QLatin1Char(' ')), answer.advice);
    m_exchange->setVisible(answer.request.has_value());
    if (!answer.request)
        return;
    m_exchange->show(parts::messageText(QStringLiteral("POST ") + answer.callbackUrl, answer.request->headers,
                         answer.request->body.value_or(QString())),
        responseOf(answer));
    m_exchange->turnTo(parts::ExchangeView::Part::Response);
}

void TestCard::showFailure(const client::Failure &failure, const QUrl &server)
{
    m_badge->setBadge({Text::tr("Not tested"), Tone::Warning, Glyph::Warning});
    m_exchange->hide();
    tell(models::sentence(failure, server), {});
}

} // namespace candor::pages
