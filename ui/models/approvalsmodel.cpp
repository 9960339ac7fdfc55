// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/approvalsmodel.h"

#include "domain/async.h"
#include "look/script.h"
#include "models/words.h"

#include <QCoreApplication>

namespace candor::models {

namespace {

constexpr int pageSize = 100;

bool isSame(const Approval &one, const Approval &other)
{
    return one.runId == other.runId && one.kind == other.kind;
}

} // namespace

ApprovalsModel::ApprovalsModel(const client::InterviewCalls &calls, Reports reports, QObject *parent)
    : QAbstractListModel(parent)
    , m_calls(calls)
    , m_reports(reports)
    , m_wantedRows(pageSize)
{
}

void ApprovalsModel::reload()
{
    if (m_outstanding > 0)
        m_isWanted = true;
    else
        begin();
}

void ApprovalsModel::begin()
{
    m_coming.clear();
    m_failure.reset();
    m_isWanted = false;
    m_outstanding = 0;
    m_reader = std::make_unique<QObject>();
    request({});
    if (m_reports == Reports::Included)
        requestCount();
    else
        m_otherTotal = 0;
}

void ApprovalsModel::request(const QString &cursor)
{
    ++m_outstanding;
    domain::whenFinished(m_calls.listApprovals(m_kind, {pageSize, cursor}, m_reader.get()), m_reader.get(),
        [this](const client::Outcome<Page> &outcome) { take(outcome); });
}

// How many of the kinds that aren't shown: all of them, or the plans of both.
void ApprovalsModel::requestCount()
{
    ++m_outstanding;
    const auto kind = m_kind == ApprovalKind::Plan ? ApprovalKind::Report : ApprovalKind::Plan;
    domain::whenFinished(m_calls.listApprovals(kind, {1, {}}, m_reader.get()), m_reader.get(),
        [this](const client::Outcome<Page> &outcome) {
            if (outcome)
                m_otherTotal = outcome->total;
            answered(outcome ? std::nullopt : std::optional(outcome.error()));
        });
}

void ApprovalsModel::take(const client::Outcome<Page> &outcome)
{
    if (outcome) {
        m_coming += outcome->items;
        m_shownTotal = outcome->total;
        m_comingHasMore = !outcome->nextCursor.isEmpty();
        if (m_comingHasMore && m_coming.size() < m_wantedRows)
            request(outcome->nextCursor);
    }
    answered(outcome ? std::nullopt : std::optional(outcome.error()));
}

void ApprovalsModel::answered(const std::optional<client::Failure> &failure)
{
    if (failure)
        m_failure = failure;
    if (--m_outstanding == 0)
        finish();
}

void ApprovalsModel::finish()
{
    if (!m_failure) {
        const bool isBoth = !m_kind && m_reports == Reports::Included;
        m_plans = isBoth || m_kind == ApprovalKind::Report ? m_otherTotal : m_shownTotal;
        m_reportsWaiting = isBoth            ? std::max<qint64>(0, m_shownTotal - m_otherTotal)
            : m_kind == ApprovalKind::Report ? m_shownTotal
                                             : m_otherTotal;
        m_hasMore = m_comingHasMore;
        m_phase = Phase::Ready;
        show(std::exchange(m_coming, {}));
    } else if (m_phase != Phase::Ready) {
        m_phase = Phase::Failed;
    }
    Q_EMIT reloaded();
    if (m_isWanted)
        begin();
}

void ApprovalsModel::setKind(std::optional<ApprovalKind> kind)
{
    if (m_kind == kind)
        return;
    m_kind = kind;
    m_wantedRows = pageSize;
    auto known = m_rows;
    known.removeIf([kind](const Approval &row) { return kind && row.kind != *kind; });
    m_hasMore = false;
    show(known);
    begin();
}

void ApprovalsModel::forget(const QString &runId)
{
    const int row = rowOf(runId);
    if (row >= 0) {
        auto &count = m_rows.at(row).kind == ApprovalKind::Plan ? m_plans : m_reportsWaiting;
        count = std::max<qint64>(0, count - 1);
        beginRemoveRows({}, row, row);
        m_rows.removeAt(row);
        endRemoveRows();
    }
    if (m_outstanding > 0)
        begin(); // what is under way may still know it
    Q_EMIT reloaded();
}

// Brings the rows to what they should be, one by one.
void ApprovalsModel::show(const QList<Approval> &wanted)
{
    for (int row = int(m_rows.size()) - 1; row >= 0; --row) {
        const auto &known = m_rows.at(row);
        if (std::any_of(wanted.begin(), wanted.end(), [&known](const auto &w) { return isSame(w, known); }))
            continue;
        beginRemoveRows({}, row, row);
        m_rows.removeAt(row);
        endRemoveRows();
    }
    for (int row = 0; row < wanted.size(); ++row) {
        const auto &approval = wanted.at(row);
        const int now = rowOf(approval.runId);
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
    const auto it = std::find_if(
        m_rows.begin(), m_rows.end(), [&runId](const Approval &approval) { return approval.runId == runId; });
    return it == m_rows.end() ? -1 : int(it - m_rows.begin());
}

int ApprovalsModel::count(std::optional<ApprovalKind> kind) const
{
    return int(!kind ? m_plans + m_reportsWaiting : *kind == ApprovalKind::Plan ? m_plans : m_reportsWaiting);
}

int ApprovalsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

bool ApprovalsModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_hasMore && m_outstanding == 0;
}

void ApprovalsModel::fetchMore(const QModelIndex &)
{
    m_wantedRows = int(m_rows.size()) + pageSize;
    reload();
}

QVariant ApprovalsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const auto &approval = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return approval.position;
    case RunIdRole:
        return approval.runId;
    case Qt::AccessibleTextRole: {
        const auto kind = approval.kind == ApprovalKind::Plan
            ? QCoreApplication::translate("ApprovalsModel", "Plan")
            : QCoreApplication::translate("ApprovalsModel", "Report");
        return look::listed({kind, approval.position, approval.companyName, approval.candidateRef});
    }
    default:
        return {};
    }
}

} // namespace candor::models
