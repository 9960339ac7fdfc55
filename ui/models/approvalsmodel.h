// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "client/apiclient.h"

#include <QAbstractListModel>
#include <optional>

namespace candor::models {

using Approval = api::WaitingDecision;
using domain::ApprovalKind;

// What waits, the oldest first. Knows as many rows as were looked at, and how many there are. A reload
// changes only the rows that changed, so that selection and scrolling stay. GUI thread.
class ApprovalsModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum class Phase {
        Loading, // and nothing is there yet
        Ready,
        Failed, // nothing is there; failure() says why
    };
    enum Role {
        RunIdRole = Qt::UserRole,
    };
    enum class Reports {
        Included,
        LeftOut, // the person may not see reports
    };

    explicit ApprovalsModel(const client::InterviewCalls &calls, Reports reports, QObject *parent = nullptr);

    void reload();
    // Only one kind; nothing = both. What is known of it is shown at once, the rest after a reload.
    void setKind(std::optional<ApprovalKind> kind);
    // Takes the row away before the next reload: the server said that it is decided.
    void forget(const QString &runId);

    [[nodiscard]] Reports reports() const { return m_reports; }
    [[nodiscard]] Phase phase() const { return m_phase; }
    // Of the last reload; the rows of the one before stay.
    [[nodiscard]] const std::optional<client::Failure> &failure() const { return m_failure; }
    // Whether another reload is under way or will be.
    [[nodiscard]] bool isReading() const { return m_outstanding > 0 || m_isWanted; }
    [[nodiscard]] const Approval &at(int row) const { return m_rows.at(row); }
    [[nodiscard]] int rowOf(const QString &runId) const; // -1 = not known
    // How many wait, as the server counts; of one kind, or of both, whatever is shown.
    [[nodiscard]] int count(std::optional<ApprovalKind> kind = std::nullopt) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

Q_SIGNALS:
    void reloaded(); // phase, failure or counts may be others

private:
    using Page = api::Page<Approval>;

    void begin();
    void request(const QString &cursor);
    void requestCount();
    void take(const client::Outcome<Page> &outcome);
    void answered(const std::optional<client::Failure> &failure);
    void finish();
    void show(const QList<Approval> &wanted);

    client::InterviewCalls m_calls;
    Reports m_reports;
    std::optional<ApprovalKind> m_kind;
    Phase m_phase = Phase::Loading;
    std::optional<client::Failure> m_failure;
    QList<Approval> m_rows;
    bool m_hasMore = false;
    int m_wantedRows; // so many are asked for, when there are
    qint64 m_plans = 0;
    qint64 m_reportsWaiting = 0;

    // The reload under way.
    QList<Approval> m_coming;
    qint64 m_shownTotal = 0; // of m_kind
    qint64 m_otherTotal = 0; // of what m_kind leaves out
    bool m_comingHasMore = false;
    std::unique_ptr<QObject> m_reader; // its end drops late answers
    int m_outstanding = 0;
    bool m_isWanted = false; // another reload was asked for meanwhile
};

} // namespace candor::models
