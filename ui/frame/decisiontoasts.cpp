// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "frame/decisiontoasts.h"

#include "domain/async.h"
#include "models/sentences.h"
#include "models/steps.h"
#include "models/words.h"

#include <QClipboard>
#include <QCoreApplication>
#include <QGuiApplication>
#include <QLocale>

namespace candor::frame {

using client::DecisionQueue;
using Stage = DecisionQueue::Stage;

namespace {

struct Toasts
{
    Q_DECLARE_TR_FUNCTIONS(DecisionToasts)
};

const QString waitingName = QStringLiteral("waiting");

QString leavingText(api::DecisionKind kind, const QString &title, const QString &seconds)
{
    switch (kind) {
    case api::DecisionKind::ApprovePlan:
    case api::DecisionKind::ApproveAssessment:
        return Toasts::tr("Approval of “%1” leaves in %2 s").arg(title, seconds);
    case api::DecisionKind::RejectPlan:
    case api::DecisionKind::RejectAssessment:
        return Toasts::tr("Rejection of “%1” leaves in %2 s").arg(title, seconds);
    case api::DecisionKind::RevisePlan:
        return Toasts::tr("Revision of “%1” leaves in %2 s").arg(title, seconds);
    case api::DecisionKind::RenewLink:
        return Toasts::tr("New link for “%1” leaves in %2 s").arg(title, seconds);
    }
    Q_UNREACHABLE();
}

QString doneText(api::DecisionKind kind, const QString &title)
{
    switch (kind) {
    case api::DecisionKind::ApprovePlan:
    case api::DecisionKind::ApproveAssessment:
        return Toasts::tr("“%1” is approved").arg(title);
    case api::DecisionKind::RejectPlan:
    case api::DecisionKind::RejectAssessment:
        return Toasts::tr("“%1” is rejected").arg(title);
    case api::DecisionKind::RevisePlan:
        return Toasts::tr("“%1” gets a new plan").arg(title);
    case api::DecisionKind::RenewLink:
        return Toasts::tr("“%1” has a new link").arg(title);
    }
    Q_UNREACHABLE();
}

QString nameOf(const DecisionQueue::Entry &entry)
{
    return QStringLiteral("refused/") + entry.runId;
}

// Until it was read.
parts::ToastText lasting(const QString &text)
{
    parts::ToastText toast{text, look::Tone::Danger};
    toast.stays = std::chrono::seconds(0);
    return toast;
}

} // namespace

DecisionToasts::DecisionToasts(DecisionQueue &decisions, const client::InterviewCalls &interviews,
    const client::Session &session, parts::ToastHost &toasts)
    : QObject(&toasts)
    , m_decisions(decisions)
    , m_interviews(interviews)
    , m_session(session)
    , m_toasts(toasts)
{
    m_tick.setInterval(std::chrono::seconds(1));
    connect(&m_tick, &QTimer::timeout, this, &DecisionToasts::refresh);
    connect(&m_decisions, &DecisionQueue::changed, this, &DecisionToasts::refresh);
    connect(&m_decisions, &DecisionQueue::done, this, &DecisionToasts::tellDone);
    connect(&m_decisions, &DecisionQueue::refused, this, &DecisionToasts::tellRefused);
    refresh();
}

QString DecisionToasts::waitingText() const
{
    QList<DecisionQueue::Entry> waiting;
    for (const auto &entry : m_decisions.open()) {
        if (entry.stage == Stage::Waiting)
            waiting.append(entry);
    }
    if (waiting.isEmpty())
        return {};
    const auto &newest = waiting.last();
    const auto left = std::max<qint64>(0, QDateTime::currentDateTime().msecsTo(newest.leavesAt) + 999) / 1000;
    const auto text = leavingText(newest.kind, newest.title, QLocale().toString(left));
    return waiting.size() == 1
        ? text
        : Toasts::tr("%1 (and %2 before it)").arg(text, QLocale().toString(waiting.size() - 1));
}

void DecisionToasts::refresh()
{
    const auto text = waitingText();
    if (text.isEmpty()) {
        m_toasts.remove(waitingName);
    } else if (!m_toasts.setText(waitingName, text)) {
        parts::ToastText toast{text, look::Tone::Accent};
        toast.action = Toasts::tr("Undo");
        toast.go = [this] { m_decisions.undoNewest(); };
        toast.stays = std::chrono::seconds(0);
        m_toasts.show(waitingName, toast);
    }
    if (text.isEmpty())
        m_tick.stop();
    else if (!m_tick.isActive())
        m_tick.start();
}

QString DecisionToasts::summary() const
{
    int unconfirmed = 0;
    int held = 0;
    int others = 0;
    for (const auto &entry : m_decisions.open()) {
        unconfirmed += entry.stage == Stage::Unknown;
        held += entry.stage == Stage::Held;
        others += entry.stage == Stage::Waiting || entry.stage == Stage::Sending;
    }
    const QLocale locale;
    if (unconfirmed > 0)
        return Toasts::tr("%1 not confirmed yet: asking again").arg(locale.toString(unconfirmed));
    if (held > 0)
        return Toasts::tr("%1 not sent yet: trying again").arg(locale.toString(held));
    return others > 0 ? Toasts::tr("%1 leaving").arg(locale.toString(others)) : QString();
}

void DecisionToasts::tellDone(const DecisionQueue::Entry &entry, const api::DecisionAnswer &answer)
{
    parts::ToastText toast{doneText(entry.kind, entry.title), look::Tone::Success};
    if (answer.inmailDraft) {
        toast.action = Toasts::tr("Copy invitation");
        toast.go = [draft = *answer.inmailDraft] {
            QGuiApplication::clipboard()->setText(draft.subject + QStringLiteral("\n\n") + draft.body);
        };
    }
    m_toasts.show(QStringLiteral("done"), toast);
}

void DecisionToasts::tellRefused(const DecisionQueue::Entry &entry, const client::Failure &failure)
{
    const auto text = Toasts::tr("“%1”: %2").arg(entry.title, models::sentence(failure, m_session.server()));
    m_toasts.show(nameOf(entry), lasting(text));
    using domain::ErrorCode;
    if (failure.is(ErrorCode::InvalidState) || failure.is(ErrorCode::PlanChanged)
        || failure.is(ErrorCode::PreconditionFailed)) {
        const auto state = domain::stateFromName(failure.problem->currentState);
        tellWho(entry, state ? Toasts::tr("It stands at “%1” now.").arg(models::word(*state)) : QString());
    }
}

// Somebody was first: the same toast says who, and when.
void DecisionToasts::tellWho(const DecisionQueue::Entry &entry, const QString &where)
{
    domain::whenFinished(m_interviews.wholeHistory(entry.runId, this), this,
        [this, entry, where](const client::Outcome<QList<domain::HistoryEntry>> &outcome) {
            const auto step = outcome ? models::lastDecision(*outcome) : std::nullopt;
            if (!step || !m_session.me())
                return;
            const auto what = Toasts::tr("%1 %2.").arg(models::stepSentence(*step, m_session.me()->id),
                models::ago(step->at, domain::SystemClock().now()));
            m_toasts.show(
                nameOf(entry), lasting(Toasts::tr("“%1”: %2 %3").arg(entry.title, what, where).trimmed()));
        });
}

} // namespace candor::frame
