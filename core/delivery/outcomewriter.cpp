// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "delivery/outcomewriter.h"

#include "domain/async.h"
#include "domain/faultpoint.h"

#include <QLoggingCategory>
#include <QTimer>

namespace candor::delivery {

Q_LOGGING_CATEGORY(lcOutcomes, "candor.delivery.outcomes")

using domain::Result;
using storage::Session;

namespace {

constexpr std::chrono::milliseconds whileTheDatabaseIsAway{1000};
constexpr std::chrono::milliseconds whileItCantBeStored{60'000};

} // namespace

OutcomeWriter::OutcomeWriter(
    storage::Database &database, const domain::Clock &clock, const Settings &settings, QObject *parent)
    : QObject(parent)
    , m_database(database)
    , m_clock(clock)
    , m_settings(settings)
{
}

void OutcomeWriter::add(Outcome outcome)
{
    m_waiting.append(std::move(outcome));
    if (std::exchange(m_willWrite, true))
        return;
    QMetaObject::invokeMethod(
        this,
        [this] {
            m_willWrite = false;
            write();
        },
        Qt::QueuedConnection);
}

void OutcomeWriter::write()
{
    if (m_writing)
        return;
    if (m_apart == 0)
        m_beingWritten.append(std::exchange(m_waiting, {}));
    if (m_beingWritten.isEmpty())
        return;
    m_writing = true;
    const auto batch = m_apart > 0 ? m_beingWritten.first(1) : m_beingWritten;
    const auto result = m_database.writeInBackground<Told>(
        [batch, now = m_clock.now(), rules = m_settings.breaker](
            Session &session) { return record(session, batch, now, rules); });
    domain::whenFinished(result, this, [this, many = batch.size()](const Result<Told> &told) {
        m_writing = false;
        if (told)
            written(many, *told);
        else
            notWritten(many, told.error());
    });
    if (m_settings.handedOver)
        m_settings.handedOver();
}

void OutcomeWriter::written(qsizetype many, const Told &told)
{
    domain::reach(domain::FaultPoint::RecordAfter);
    for (const auto &scope : told) {
        if (m_settings.told)
            m_settings.told(scope);
    }
    for (; many > 0; --many)
        forgetFirst();
    m_settings.written();
    write();
}

void OutcomeWriter::notWritten(qsizetype many, const domain::Error &error)
{
    qCWarning(lcOutcomes).noquote() << "can't record deliveries:" << error.logDetail;
    if (domain::isShortOfStorage(error.code)) {
        // Again, also when the outcome of the commit is unknown: the claims make a second writing harmless.
        m_writing = true;
        QTimer::singleShot(whileTheDatabaseIsAway, this, [this] {
            m_writing = false;
            write();
        });
        return;
    }
    if (many > 1)
        m_apart = many;
    else
        giveBack();
    write();
}

void OutcomeWriter::giveBack()
{
    const auto &prepared = m_beingWritten.first().prepared;
    qCWarning(lcOutcomes).noquote() << "what became of delivery" << prepared.delivery.id.toString() << "to"
                                    << prepared.lane.destination << "can't be stored";
    if (prepared.step == Step::Release) {
        forgetFirst();
        m_settings.written();
        return;
    }
    Prepared untried;
    untried.step = Step::Release;
    untried.lane = prepared.lane;
    untried.delivery.id = prepared.delivery.id;
    m_beingWritten.first() = withoutAttempt(std::move(untried), m_clock.now() + whileItCantBeStored);
    m_apart = std::max<qsizetype>(m_apart, 1);
}

void OutcomeWriter::forgetFirst()
{
    m_settings.over(m_beingWritten.takeFirst().prepared.lane);
    m_apart = std::max<qsizetype>(m_apart - 1, 0);
}

} // namespace candor::delivery
