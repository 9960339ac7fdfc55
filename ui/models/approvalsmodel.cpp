// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/approvalsmodel.h"

#include "domain/async.h"
#include "models/words.h"

#include <QCoreApplication>

namespace candor::models {

using Kind = Approval::Kind;

namespace {

constexpr int pageSize = 200;

domain::State stateOf(Kind kind)
{
    return kind == Kind::Plan ? domain::State::Pending : domain::State::AssessmentPending;
}

bool waitsLonger(const Approval &one, const Approval &other)
{
    return std::tie(one.waitingSince, one.interview.runId)
        < std::tie(other.waitingSince, other.interview.runId);
}

} // namespace

ApprovalsModel::ApprovalsModel(const client::InterviewCalls &calls, Reports reports, QObject *parent)
    : QAbstractListModel(parent)
    , m_calls(calls)
    , m_reports(reports)
{
}

void ApprovalsModel::reload()
{
    if (m_outstanding > 0) {
        m_isWanted = true;
        return;
    }
    m_coming.clear();
    m_failure.reset();
    ++m_generation;
    request(Kind::Plan, {});
    if (m_reports == Reports::Included)
        request(Kind::Report, {});
}

void ApprovalsModel::request(Kind kind, const QString &cursor)
{
    ++m_outstanding;
    client::InterviewQuery query;
    query.state = stateOf(kind);
    domain::whenFinished(m_calls.listInterviews(query, {pageSize, cursor}, this), this,
        [this, kind, generation = m_generation](
            const client::Outcome<Page> &outcome) { take(kind, generation, outcome); });
}

void ApprovalsModel::take(Kind kind, int generation, const client::Outcome<Page> &outcome)
{
    if (generation != m_generation)
        return;
    --m_outstanding;
    if (outcome) {
        for (const auto &interview : outcome->items)
            m_coming.append({kind, interview, interview.updatedAt});
        if (!outcome->nextCursor.isEmpty())
            request(kind, outcome->nextCursor);
    } else {
        m_failure = outcome.error();
    }
    if (m_outstanding == 0)
        finish();
}

void ApprovalsModel::finish()
{
    if (!m_failure) {
        m_all = std::exchange(m_coming, {});
        std::sort(m_all.begin(), m_all.end(), waitsLonger);
        m_phase = Phase::Ready;
        show();
    } else if (m_phase != Phase::Ready) {
        m_phase = Phase::Failed;
    }
    Q_EMIT reloaded();
    if (std::exchange(m_isWanted, false))
        reload();
}

void ApprovalsModel::setKind(std::optional<Kind> kind)
{
    m_kind = kind;
    show();
}

void ApprovalsModel::forget(const QString &runId)
{
    m_all.removeIf([&runId](const Approval &approval) { return approval.interview.runId == runId; });
    if (m_outstanding > 0) {
        ++m_generation; // what is under way may still know it
        m_outstanding = 0;
        m_isWanted = false;
        show();
        reload();
    } else {
        show();
    }
    Q_EMIT reloaded();
}

// Brings the rows to what they should be, one by one.
void ApprovalsModel::show()
{
    QList<Approval> wanted;
    for (const auto &approval : std::as_const(m_all)) {
        if (!m_kind || approval.kind == *m_kind)
            wanted.append(approval);
    }
    const auto isWanted = [&wanted](const Approval &row) {
        return std::any_of(wanted.begin(), wanted.end(), [&row](const Approval &approval) {
            return approval.interview.runId == row.interview.runId && approval.kind == row.kind;
        });
    };
    for (int row = int(m_rows.size()) - 1; row >= 0; --row) {
        if (isWanted(m_rows.at(row)))
            continue;
        beginRemoveRows({}, row, row);
        m_rows.removeAt(row);
        endRemoveRows();
    }
    insertMissing(wanted);
}

void ApprovalsModel::insertMissing(const QList<Approval> &wanted)
{
    for (int row = 0; row < wanted.size(); ++row) {
        const auto &approval = wanted.at(row);
        const int now = rowOf(approval.interview.runId);
        if (now < 0) {
            beginInsertRows({}, row, row);
            m_rows.insert(row, approval);
            endInsertRows();
        } else if (now != row) {
            beginMoveRows({}, now, now, {}, row); // rows before `row` are in place, so `now` lies behind
            m_rows.move(now, row);
            endMoveRows();
        }
        if (m_rows.at(row) != approval) {
            m_rows[row] = approval;
            Q_EMIT dataChanged(index(row), index(row));
        }
    }
}

int ApprovalsModel::rowOf(const QString &runId) const
{
    const auto it = std::find_if(m_rows.begin(), m_rows.end(),
        [&runId](const Approval &approval) { return approval.interview.runId == runId; });
    return it == m_rows.end() ? -1 : int(it - m_rows.begin());
}

int ApprovalsModel::count(std::optional<Kind> kind) const
{
    return int(std::count_if(m_all.begin(), m_all.end(),
        [kind](const Approval &approval) { return !kind || approval.kind == *kind; }));
}

int ApprovalsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant ApprovalsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const auto &approval = m_rows.at(index.row());
    const auto &interview = approval.interview;
    switch (role) {
    case Qt::DisplayRole:
        return interview.position;
    case RunIdRole:
        return interview.runId;
    case Qt::AccessibleTextRole: {
        const auto kind = approval.kind == Kind::Plan
            ? QCoreApplication::translate("ApprovalsModel", "Plan")
            : QCoreApplication::translate("ApprovalsModel", "Report");
        return QStringList({kind, interview.position, interview.companyName, interview.candidateRef})
            .join(QLatin1String(", "));
    }
    default:
        return {};
    }
}

} // namespace candor::models
