// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/deliveries/recoverycard.h"

#include "domain/async.h"
#include "look/metrics.h"
#include "parts/buttons.h"
#include "parts/field.h"
#include "parts/labels.h"
#include "parts/surface.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QCoreApplication>
#include <QLocale>
#include <QProgressBar>

namespace candor::pages {

using client::Outcome;
using namespace look::space;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(RecoveryCard)
};

QString number(qint64 value)
{
    return QLocale().toString(value);
}

} // namespace

RecoveryCard::RecoveryCard(
    const client::DeliveryCalls &calls, const client::Side &side, const RecoveryPauses &pauses)
    : m_calls(calls)
    , m_side(side)
    , m_pauses(pauses)
    , m_question(buildQuestion())
    , m_progress(buildProgress())
{
    auto *ground = new parts::Surface(parts::Surface::Shape::Header, this);
    parts::column(this, 0)->addWidget(ground);
    auto *lines = parts::column(ground, 0);
    lines->setContentsMargins(l, m, l, m);
    lines->addWidget(m_question);
    lines->addWidget(m_progress);
    m_question->hide();
    m_progress->hide();
    hide();
    m_next.setSingleShot(true);
    connect(&m_next, &QTimer::timeout, this, [this] { look(); });
}

QWidget *RecoveryCard::buildQuestion()
{
    auto *view = new QWidget;
    auto *line = parts::row(view, s);
    m_state = new QComboBox;
    m_state->addItem(Text::tr("What failed"), QStringLiteral("FAILED"));
    m_state->addItem(Text::tr("What lost its webhook"), QStringLiteral("PARKED"));
    m_since = new QComboBox;
    m_since->addItem(Text::tr("Of the last hour"), 1);
    m_since->addItem(Text::tr("Of the last day"), 24);
    m_since->addItem(Text::tr("Of the last week"), 7 * 24);
    m_since->addItem(Text::tr("Of the last 30 days"), 30 * 24);
    m_since->setCurrentIndex(1);
    line->addWidget(new parts::Field(Text::tr("Send again"), m_state), 1);
    line->addWidget(new parts::Field(Text::tr("From when"), m_since), 1);
    auto *go = parts::button(Text::tr("Send all again"), look::ButtonRole::Primary);
    auto *back = parts::button(Text::tr("Back"), look::ButtonRole::Quiet);
    line->addWidget(go, 0, Qt::AlignBottom);
    line->addWidget(back, 0, Qt::AlignBottom);
    connect(go, &QPushButton::clicked, this, [this] { start(); });
    connect(back, &QPushButton::clicked, this, [this] { giveUp(); });
    for (auto *choice : {m_state, m_since})
        connect(choice, &QComboBox::currentIndexChanged, this, [this] { m_order.reset(); });
    return view;
}

QWidget *RecoveryCard::buildProgress()
{
    auto *view = new QWidget;
    auto *line = parts::row(view, m);
    m_text = parts::runningText({});
    m_bar = new QProgressBar;
    m_bar->setTextVisible(false);
    m_bar->setAccessibleName(Text::tr("How far the recovery has come"));
    m_cancel = parts::button(Text::tr("Stop"));
    line->addWidget(m_text, 2);
    line->addWidget(m_bar, 1);
    line->addWidget(m_cancel);
    connect(m_cancel, &QPushButton::clicked, this, [this] { cancel(); });
    return view;
}

void RecoveryCard::ask()
{
    m_progress->hide();
    m_question->show();
    QWidget::show();
    m_state->setFocus();
}

// Back to the one that is under way.
void RecoveryCard::giveUp()
{
    m_order.reset();
    m_question->hide();
    m_progress->setVisible(!m_id.isEmpty());
    setVisible(!m_id.isEmpty());
}

void RecoveryCard::reload()
{
    domain::whenFinished(m_calls.recoveries(m_side, {1, {}}, this), this,
        [this](const Outcome<api::Page<api::Recovery>> &found) {
            if (!found || found->items.isEmpty() || m_question->isVisibleTo(this))
                return;
            const auto &newest = found->items.first();
            if (newest.state == QLatin1String("RUNNING"))
                show(newest);
        });
}

void RecoveryCard::start()
{
    if (!m_order)
        m_order = Order{{domain::SystemClock().now() - std::chrono::hours(m_since->currentData().toInt()),
                            std::nullopt, m_state->currentData().toString()},
            client::newIdempotencyKey()};
    m_question->setEnabled(false);
    domain::whenFinished(m_calls.recover(m_side, m_order->order, m_order->key), this,
        [this](const Outcome<api::Recovery> &outcome) {
            m_question->setEnabled(true);
            if (outcome || !outcome.error().outcomeIsUnknown())
                m_order.reset();
            if (outcome)
                m_question->hide();
            takeOrder(outcome);
        });
}

void RecoveryCard::cancel()
{
    m_cancel->setEnabled(false);
    domain::whenFinished(m_calls.cancelRecovery(m_side, m_id, client::newIdempotencyKey()), this,
        [this](const Outcome<api::Recovery> &outcome) {
            m_cancel->setEnabled(true);
            takeOrder(outcome);
        });
}

void RecoveryCard::takeOrder(const Outcome<api::Recovery> &outcome)
{
    if (outcome)
        show(*outcome);
    else
        m_failed(outcome.error());
}

void RecoveryCard::look()
{
    if (m_isLooking || m_id.isEmpty() || !isVisible())
        return;
    m_isLooking = true;
    domain::whenFinished(
        m_calls.recovery(m_side, m_id, this), this, [this](const Outcome<api::Recovery> &outcome) {
            m_isLooking = false;
            take(outcome);
        });
}

// It goes on at the server, whether it is seen or not.
void RecoveryCard::take(const Outcome<api::Recovery> &outcome)
{
    if (outcome) {
        m_isFailing = false;
        if (outcome->id == m_id)
            show(*outcome);
        return;
    }
    if (!std::exchange(m_isFailing, true))
        m_failed(outcome.error());
    m_next.start(m_pauses.failing);
}

void RecoveryCard::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (!m_next.isActive())
        look();
}

void RecoveryCard::show(const api::Recovery &recovery)
{
    m_id = recovery.id;
    const bool isRunning = recovery.state == QLatin1String("RUNNING");
    const auto done = recovery.requeued + recovery.skipped;
    m_bar->setRange(0, int(std::max<qint64>(1, recovery.found)));
    m_bar->setValue(isRunning ? int(std::min(done, recovery.found)) : m_bar->maximum());
    m_bar->setVisible(isRunning);
    m_cancel->setVisible(isRunning && m_isAllowed);
    if (isRunning)
        m_text->setText(Text::tr("Sending again: %1 of %2%3")
                .arg(number(done), number(recovery.found),
                    recovery.foundIsEstimate ? Text::tr(" or more") : QString()));
    else
        m_text->setText(recovery.state == QLatin1String("DONE")
                ? Text::tr("Sent again: %1. Left as they are, for want of a webhook: %2.")
                      .arg(number(recovery.requeued), number(recovery.skipped))
                : Text::tr("Stopped after %1.").arg(number(recovery.requeued)));
    if (isRunning)
        m_next.start(m_pauses.usual);
    else
        m_id.clear();
    m_progress->setVisible(!m_question->isVisibleTo(this)); // a question stays until it is answered
    QWidget::show();
    m_moved();
}

} // namespace candor::pages
