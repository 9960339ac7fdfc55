// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "client/auditcalls.h"

#include <QWidget>
#include <functional>

class QComboBox;
class QDateEdit;
class QPushButton;

namespace candor::pages {

// Which records of the audit log are shown.
class AuditFilter final : public QWidget
{
public:
    // `me`: who looks. `clock` outlives it.
    AuditFilter(const domain::UserId &me, const domain::Clock &clock, QWidget *parent = nullptr);

    // Called after each change by a person or by the setters below, once for each.
    void whenChanged(const std::function<void()> &changed) { m_changed = changed; }
    // Periods up to now count from now.
    [[nodiscard]] client::AuditQuery query() const;
    [[nodiscard]] bool isEmpty() const;
    void clear();

    // Somebody to choose from then on.
    void learn(const QString &actor, const QString &name);
    void setActor(const QString &actor, const QString &name);
    void setAction(const QString &action);
    // `name`: what a person calls it.
    void setSubject(const QString &subject, const QString &name);
    void setRequest(const QString &requestId);

private:
    void buildPeriods();
    void buildActions();
    void showState();
    void tell();

    const domain::Clock &m_clock;
    QComboBox *m_period;
    QDateEdit *m_from;
    QDateEdit *m_to;
    QComboBox *m_action;
    QComboBox *m_person;
    QPushButton *m_subjectChip;
    QPushButton *m_requestChip;
    QPushButton *m_clear;
    QString m_subject;
    QString m_subjectName;
    QString m_requestId;
    std::function<void()> m_changed;
    bool m_isSetting = false;
};

} // namespace candor::pages
