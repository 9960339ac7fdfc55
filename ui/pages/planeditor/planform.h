// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "look/glyphs.h"
#include "pages/planeditor/planparts.h"
#include "parts/field.h"

#include <QHash>
#include <QScrollArea>
#include <functional>

class QBoxLayout;
class QPushButton;
class QVBoxLayout;

namespace candor::pages {

// The fields of a plan: its sections with their questions, and what counts how much.
class PlanForm final : public QScrollArea
{
public:
    explicit PlanForm(QWidget *parent = nullptr);

    // Forgets what was removed.
    void setPlan(const domain::Plan &plan);
    [[nodiscard]] domain::Plan plan() const; // as it is typed
    // What is wrong, at its fields; answers what belongs to none of them.
    QStringList showFaults(const QList<domain::FieldError> &faults);
    // Called after each change by a person.
    void whenChanged(const std::function<void()> &changed) { m_changed = changed; }
    // The section or question that has the focus, which goes along.
    void moveFocused(Direction direction);
    // What was removed last, among what is typed since.
    void putBackLast();
    [[nodiscard]] bool hasRemoved() const { return !m_removed.isEmpty(); }
    // Called with a sentence when a section or question is removed.
    void whenRemoved(const std::function<void(const QString &)> &removed) { m_whenRemoved = removed; }

private:
    using Writer = std::function<void(domain::Plan &)>;
    template <typename Value>
    using Setter = std::function<void(domain::Plan &, const Value &)>;

    // What belongs to no field.
    [[nodiscard]] QString sentenceOf(const domain::FieldError &fault) const;
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
    QPushButton *addButton(QBoxLayout *line, const QString &place, look::Glyph glyph, const QString &name,
        const std::function<void()> &go);
    // Up, down and away.
    void addMoves(QBoxLayout *line, const PlanPart &part, const QString &up, const QString &down,
        const QString &removal);
    void build(const domain::Plan &plan);
    // Another structure: the form is made anew, with the focus at that place.
    void restructure(const domain::Plan &changed, const QString &focus);
    void move(const PlanPart &part, Direction direction);
    void remove(const PlanPart &part);
    void goTo(const QString &place);
    [[nodiscard]] QString focusedPlace() const; // empty: elsewhere
    [[nodiscard]] static QString numberOf(const PlanPart &part); // "2", "2.1"

    domain::Plan m_plan; // as it was set
    QList<Writer> m_writers; // from the fields into a plan
    QHash<QString, parts::Field *> m_fields; // by the pointer into the plan's document
    QHash<QString, QWidget *> m_places; // controls by what they are for
    QList<RemovedPart> m_removed; // the last one last
    std::function<void()> m_changed;
    std::function<void(const QString &)> m_whenRemoved;
};

} // namespace candor::pages
