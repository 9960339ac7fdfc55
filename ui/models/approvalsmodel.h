// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "client/apiclient.h"

#include <QAbstractListModel>
#include <optional>

namespace candor::models {

// A plan or a report that waits for a person.
struct Approval
{
    enum class Kind {
        Plan,
        Report,
    };
    Kind kind = Kind::Plan;
    api::InterviewSummary interview;
    domain::Timestamp waitingSince;
    bool operator==(const Approval &) const = default;
};

// What waits, the oldest first. A reload changes only the rows that changed, so that selection and scrolling
// stay. GUI thread.
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
    // Only one kind; nothing = both.
    void setKind(std::optional<Approval::Kind> kind);
    // Takes the row away before the next reload: the server said that it is decided.
    void forget(const QString &runId);

    [[nodiscard]] Reports reports() const { return m_reports; }
    [[nodiscard]] Phase phase() const { return m_phase; }
    // Of the last reload; the rows of the one before stay.
    [[nodiscard]] const std::optional<client::Failure> &failure() const { return m_failure; }
    [[nodiscard]] const Approval &at(int row) const { return m_rows.at(row); }
    [[nodiscard]] int rowOf(const QString &runId) const; // -1 = not shown
    [[nodiscard]] int count(std::optional<Approval::Kind> kind = std::nullopt) const; // whatever is shown

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

Q_SIGNALS:
    void reloaded(); // phase, failure or counts may be others

private:
    using Page = api::Page<api::InterviewSummary>;

    void request(Approval::Kind kind, const QString &cursor);
    void take(Approval::Kind kind, int generation, const client::Outcome<Page> &outcome);
    void finish();
    void show();
    void insertMissing(const QList<Approval> &wanted);

    client::InterviewCalls m_calls;
    Reports m_reports;
    std::optional<Approval::Kind> m_kind;
    Phase m_phase = Phase::Loading;
    std::optional<client::Failure> m_failure;
    QList<Approval> m_all;
    QList<Approval> m_rows; // of m_all, those that are shown
    QList<Approval> m_coming; // of the reload under way
    int m_outstanding = 0; // its answers that are still to come
    int m_generation = 0;
    bool m_isWanted = false; // another reload was asked for meanwhile
};

} // namespace candor::models
