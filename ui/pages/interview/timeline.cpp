// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/interview/timeline.h"

#include "domain/async.h"
#include "frame/failurenotice.h"
#include "look/metrics.h"
#include "look/script.h"
#include "models/deliverywords.h"
#include "models/steps.h"
#include "models/words.h"
#include "pages/documents/documentparts.h"
#include "parts/badge.h"
#include "parts/buttons.h"
#include "parts/card.h"
#include "parts/glyphview.h"
#include "parts/labels.h"
#include "parts/statestack.h"
#include "parts/surface.h"

#include <QBoxLayout>
#include <QCoreApplication>
#include <QLocale>
#include <QScrollBar>

namespace candor::pages {

using namespace look::space;
using domain::Action;
using parts::Ink;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Timeline)
};

std::pair<look::Glyph, look::Tone> markOf(const domain::HistoryEntry &step)
{
    switch (step.action.value_or(Action::AcceptRequest)) {
    case Action::ApprovePlan:
    case Action::ApproveAssessment:
        return {look::Glyph::Check, look::Tone::Success};
    case Action::RejectPlan:
    case Action::RejectAssessment:
    case Action::Cancel:
        return {look::Glyph::Cross, look::Tone::Danger};
    case Action::DeliverPlan:
    case Action::EditPlan:
    case Action::RevisePlan:
        return {look::Glyph::Plan, look::Tone::Info};
    case Action::DeliverAssessment:
    case Action::OverrideScore:
        return {look::Glyph::Report, look::Tone::Info};
    case Action::StartInterview:
    case Action::CompleteInterview:
        return {look::Glyph::Chat, look::Tone::Info};
    case Action::RequestInfo:
        return {look::Glyph::Warning, look::Tone::Warning};
    case Action::SupplyInfo:
    case Action::RenewLink:
    case Action::AcceptRequest:
    case Action::StartPlanning:
        return {look::Glyph::Ring, look::Tone::Neutral};
    }
    Q_UNREACHABLE();
}

} // namespace

Timeline::Timeline(
    client::ApiClient &api, const client::Session &session, const std::optional<client::Side> &side)
    : m_api(api)
    , m_session(session)
    , m_side(side)
    , m_area(new QScrollArea)
    , m_faces(new parts::StateStack(m_area, parts::StateStack::Skeleton::Document))
{
    prepareDocument(*m_area);
    m_area->setAccessibleName(Text::tr("Timeline"));
    parts::column(this, 0)->addWidget(m_faces);
    m_faces->showLoading();
}

void Timeline::show(const QString &runId)
{
    if (m_runId != runId) {
        m_runId = runId;
        m_steps.clear();
        m_deliveries.clear();
        m_faces->showLoading();
    }
    m_reader = std::make_unique<QObject>();
    domain::whenFinished(m_api.interviews.wholeHistory(runId, m_reader.get()), m_reader.get(),
        [this](const client::Outcome<QList<domain::HistoryEntry>> &outcome) { take(outcome); });
}

void Timeline::take(const client::Outcome<QList<domain::HistoryEntry>> &outcome)
{
    if (outcome) {
        m_steps = *outcome;
        build();
        m_faces->showContent();
        if (m_side)
            askForDeliveries();
    } else if (m_steps.isEmpty()) {
        m_faces->showNotice(frame::failureNotice(outcome.error(), m_session.server(), [this] {
            m_faces->showLoading();
            show(m_runId);
        }));
    }
}

void Timeline::askForDeliveries()
{
    client::DeliveryQuery query;
    query.runId = m_runId;
    domain::whenFinished(m_api.deliveries.list(*m_side, query, {200, {}}, m_reader.get()), m_reader.get(),
        [this](const client::Outcome<api::Page<api::Delivery>> &outcome) {
            if (!outcome)
                return; // the steps are there; whether they were told is for the page of deliveries
            m_deliveries.clear();
            for (const auto &delivery : outcome->items)
                m_deliveries.insert(delivery.sequence, delivery);
            build();
        });
}

void Timeline::build()
{
    const int scrolled = m_area->verticalScrollBar()->value();
    auto *card = new parts::Surface(parts::Surface::Shape::Card);
    auto *lines = parts::column(card, l, l);
    for (auto it = m_steps.crbegin(); it != m_steps.crend(); ++it)
        lines->addWidget(stepView(*it));
    setDocument(*m_area, {card});
    m_area->verticalScrollBar()->setValue(scrolled);
}

QWidget *Timeline::stepView(const domain::HistoryEntry &step) const
{
    auto *view = new QWidget;
    auto *line = parts::row(view, m);
    const auto [glyph, tone] = markOf(step);
    line->addWidget(new parts::GlyphView(glyph, tone, look::glyphSize), 0, Qt::AlignTop);
    auto *lines = parts::column(nullptr, xs);
    auto *head = parts::row(nullptr, s);
    head->addWidget(
        parts::runningText(models::stepSentence(step, m_session.me()->id), look::Type::Strong), 1);
    head->addWidget(
        parts::label(models::dateAndTime(step.at), look::Type::Small, Ink::Muted), 0, Qt::AlignTop);
    lines->addLayout(head);
    if (step.from && *step.from != step.to)
        lines->addWidget(parts::runningText(
            Text::tr("Now “%1”").arg(models::word(step.to)), look::Type::Small, Ink::Muted));
    if (!step.actor.statedAs.isEmpty())
        lines->addWidget(parts::runningText(
            Text::tr("On behalf of %1").arg(step.actor.statedAs), look::Type::Small, Ink::Muted));
    if (!step.reason.isEmpty())
        lines->addWidget(parts::runningText(Text::tr("“%1”").arg(step.reason)));
    if (step.sequence > 0) {
        for (const auto &delivery : m_deliveries.values(step.sequence))
            lines->addWidget(deliveryView(delivery));
    }
    line->addLayout(lines, 1);
    return view;
}

QWidget *Timeline::deliveryView(const api::Delivery &delivery) const
{
    auto *view = new QWidget;
    auto *line = parts::row(view, s);
    const auto state = models::deliveryState(delivery.state);
    line->addWidget(new parts::Badge({state.text, state.tone, state.glyph}));
    const auto why = models::whyTold(delivery, domain::SystemClock().now()).headline.text;
    const bool hasArrived = delivery.state == QLatin1String("DELIVERED"); // which the badge says; where, not
    line->addWidget(
        parts::runningText(hasArrived || why.isEmpty() ? look::isolated(delivery.destination) : why,
            look::Type::Small, Ink::Muted),
        1);
    auto *more = parts::glyphButton(look::Glyph::Chevron, Text::tr("Show this delivery"));
    connect(more, &QAbstractButton::clicked, this, [this, id = delivery.id] {
        if (m_wanted)
            m_wanted(id);
    });
    line->addWidget(more);
    return view;
}

} // namespace candor::pages
