// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/plan.h"
#include "parts/field.h"

#include <QHash>
#include <QScrollArea>
#include <functional>

class QVBoxLayout;

namespace candor::pages {

// The fields of a plan: its sections with their questions, and what counts how much.
class PlanForm final : public QScrollArea
{
public:
    explicit PlanForm(QWidget *parent = nullptr);

    void setPlan(const domain::Plan &plan);
    [[nodiscard]] domain::Plan plan() const; // as it is typed
    // What is wrong, at its fields; answers what belongs to none of them.
    QStringList showFaults(const QList<domain::FieldError> &faults);
    // Called after each change by a person.
    void whenChanged(const std::function<void()> &changed) { m_changed = changed; }

private:
    using Writer = std::function<void(domain::Plan &)>;
    template <typename Value>
    using Setter = std::function<void(domain::Plan &, const Value &)>;

    void addField(QVBoxLayout *lines, const QString &pointer, const QString &name, QWidget *control,
        const QString &hint = {});
    void addLine(QVBoxLayout *lines, const QString &pointer, const QString &name, const QString &value,
        const Setter<QString> &set);
    void addText(QVBoxLayout *lines, const QString &pointer, const QString &name, const QString &value,
        const Setter<QString> &set);
    void addList(QVBoxLayout *lines, const QString &pointer, const QString &name, const QStringList &value,
        const Setter<QStringList> &set);
    void addNumber(QVBoxLayout *lines, const QString &pointer, const QString &name, int value, int most,
        const Setter<int> &set);
    void addChoice(QVBoxLayout *lines, const QString &pointer, const QString &name,
        const QStringList &choices, int value, const Setter<int> &set);
    QWidget *general();
    QWidget *weights();
    QWidget *section(int index);
    void question(QVBoxLayout *lines, int section, int index);
    void rubric(QVBoxLayout *lines, int section, int index);
    // Changes the plan's structure; the form is made anew.
    void restructure(const Writer &change);

    domain::Plan m_plan; // as it was set
    QList<Writer> m_writers; // from the fields into a plan
    QHash<QString, parts::Field *> m_fields; // by the pointer into the plan's document
    std::function<void()> m_changed;
};

} // namespace candor::pages
