// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/deliveriesmodel.h"

#include "models/deliverywords.h"
#include "models/words.h"

#include <QCoreApplication>
#include <QLocale>
#include <QUrl>

namespace candor::models {

using api::Delivery;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(DeliveriesModel)
};

QList<models::Column> columnsOfDeliveries()
{
    return {
        {"when", Text::tr("Happened"), 138},
        {"event", Text::tr("Event"), 182},
        {"state", Text::tr("State"), 120},
        {"answer", Text::tr("Last answer"), 90, {}, {}, true, true},
        {"attempts", Text::tr("Attempts"), 70, {}, {}, true, true},
        {"next", Text::tr("Next attempt"), 150, {}, {}, false}, // the detail says it, too
        {"receiver", Text::tr("Receiver"), 160, {}, {}, false},
    };
}

} // namespace

DeliveriesModel::DeliveriesModel(
    const client::DeliveryCalls &calls, const client::Side &side, const domain::Clock &clock, QObject *parent)
    : ListModel(columnsOfDeliveries(), std::chrono::milliseconds(60), parent)
    , m_calls(calls)
    , m_side(side)
    , m_clock(clock)
{
}

void DeliveriesModel::setQuery(const client::DeliveryQuery &query)
{
    if (m_query == query)
        return;
    m_query = query;
    reload(Keep::Nothing);
}

client::Pending<api::Page<Delivery>> DeliveriesModel::fetch(const api::PageQuery &page, QObject *reader)
{
    return m_calls.list(m_side, m_query, page, reader);
}

bool DeliveriesModel::matches(const Delivery &delivery) const
{
    return m_query.state.isEmpty() || m_query.state == delivery.state;
}

QVariant DeliveriesModel::show(const Delivery &delivery, int column, int role) const
{
    const auto state = deliveryState(delivery.state);
    if (role == look::ToneRole)
        return column == State ? QVariant(int(state.tone)) : QVariant();
    if (role == look::GlyphRole)
        return column == State ? QVariant(int(state.glyph)) : QVariant();
    if (role == Qt::ToolTipRole)
        return whyTold(delivery, m_clock.now()).headline.text;
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case When:
        return dateAndTime(delivery.createdAt);
    case Event:
        return eventWord(delivery.event);
    case State:
        return state.text;
    case Answer:
        return delivery.lastStatus  ? QString::number(*delivery.lastStatus)
            : delivery.attempts > 0 ? Text::tr("none")
                                    : QString();
    case Attempts:
        return QLocale().toString(delivery.attempts);
    case Next:
        return delivery.nextAttemptAt ? dateAndTime(*delivery.nextAttemptAt) : QString();
    case Receiver:
        return QUrl(delivery.destination).host();
    default:
        return {};
    }
}

} // namespace candor::models
