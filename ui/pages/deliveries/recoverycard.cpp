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

constexpr std::chrono::seconds pause{1}; // between looks at how far it has come

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(RecoveryCard)
};

QString number(qint64 value)
{
    return QLocale().toString(value);
}

} // namespace

RecoveryCard::RecoveryCard(const client::DeliveryCalls &calls, const client::Side &side, QWidget *parent)
    : QWidget(parent)
    , m_calls(calls)
    , m_side(side)
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
    m_next.setInterval(pause);
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
    connect(back, &QPushButton::clicked, this, [this] { hide(); });
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
    m_key = client::newIdempotencyKey();
    m_progress->hide();
    m_question->show();
    QWidget::show();
    m_state->setFocus();
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
    const client::RecoveryOrder order{
        domain::SystemClock().now() - std::chrono::hours(m_since->currentData().toInt()), std::nullopt,
        m_state->currentData().toString()};
    domain::whenFinished(m_calls.recover(m_side, order, m_key), this,
        [this](const Outcome<api::Recovery> &outcome) { take(outcome); });
}

void RecoveryCard::cancel()
{
    domain::whenFinished(m_calls.cancelRecovery(m_side, m_id, client::newIdempotencyKey()), this,
        [this](const Outcome<api::Recovery> &outcome) { take(outcome); });
}

void RecoveryCard::look()
{
    domain::whenFinished(m_calls.recovery(m_side, m_id, this), this,
        [this](const Outcome<api::Recovery> &outcome) { take(outcome); });
}

void RecoveryCard::take(const Outcome<api::Recovery> &outcome)
{
    if (outcome) {
        show(*outcome);
        return;
    }
    m_failed(outcome.error());
    if (!m_id.isEmpty())
        m_next.start(); // it goes on at the server, whether it is seen or not
}

void RecoveryCard::show(const api::Recovery &recovery)
{
    m_id = recovery.id;
    const bool isRunning = recovery.state == QLatin1String("RUNNING");
    const auto done = recovery.requeued + recovery.skipped;
    m_question->hide();
    m_progress->show();
    QWidget::show();
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
        m_next.start();
    else
        m_id.clear();
    m_moved();
}

} // namespace candor::pages
