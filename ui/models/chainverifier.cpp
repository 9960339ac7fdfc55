// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/chainverifier.h"

#include "domain/async.h"

namespace candor::models {

using api::AuditCheck;
using client::Outcome;

ChainVerifier::ChainVerifier(const client::AuditCalls &calls, QObject *parent)
    : QObject(parent)
    , m_calls(calls)
{
}

void ChainVerifier::start(const client::AuditLog &log)
{
    m_log = log;
    m_check = {};
    ask();
}

void ChainVerifier::goOn()
{
    if (m_state == State::Stopped)
        ask();
}

void ChainVerifier::cancel()
{
    if (m_state != State::Running)
        return;
    m_reader.reset();
    setState(State::Stopped);
}

void ChainVerifier::forget()
{
    m_reader.reset();
    m_failure.reset();
    m_check = {};
    setState(State::Idle);
}

void ChainVerifier::ask()
{
    m_failure.reset();
    m_reader = std::make_unique<QObject>();
    domain::whenFinished(m_calls.verify(m_log, m_check.checkedTo, m_reader.get()), m_reader.get(),
        [this](const Outcome<AuditCheck> &outcome) { take(outcome); });
    setState(State::Running);
}

void ChainVerifier::take(const Outcome<AuditCheck> &outcome)
{
    m_reader.release()->deleteLater(); // it is the sender
    if (!outcome) {
        m_failure = outcome.error();
        setState(State::Stopped);
        return;
    }
    const bool isFurther = outcome->checkedTo > m_check.checkedTo;
    m_check = *outcome;
    if (m_check.broken) {
        setState(State::Broken);
    } else if (m_check.isDone) {
        setState(State::Whole);
    } else if (isFurther) {
        ask();
    } else { // it would never end
        m_failure = client::Failure{{}, client::Trouble::NotCandor, 200, {}, 0};
        setState(State::Stopped);
    }
}

void ChainVerifier::setState(State state)
{
    m_state = state;
    Q_EMIT changed();
}

} // namespace candor::models
