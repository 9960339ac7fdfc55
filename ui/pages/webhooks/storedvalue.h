// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>
#include <functional>

class QLabel;
class QPushButton;

namespace candor::pages {

// A value that the server has and never shows: it stays, is replaced by what is typed, or goes. Without one
// there is only the place to type it.
class StoredValue final : public QWidget
{
public:
    enum class State {
        Absent, // nothing is stored
        Kept,
        Replaced,
        Removed,
    };

    // Owns `editor`. `name`: what it is, in "Replace %1".
    StoredValue(const QString &name, QWidget *editor, QWidget *parent = nullptr);

    // What is said of the value that is stored; empty: nothing is.
    void setStored(const QString &said);
    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] bool isEdited() const { return m_state == State::Absent || m_state == State::Replaced; }
    // What is stored is to be replaced, as if the person had said so: something is wrong with it.
    void showEditor();
    void whenChanged(const std::function<void()> &changed) { m_changed = changed; }

private:
    void enter(State state);
    void showState();

    QWidget *m_editor;
    QWidget *m_line;
    QLabel *m_text;
    QPushButton *m_replace;
    QPushButton *m_remove;
    QPushButton *m_keep;
    QString m_said;
    State m_state = State::Absent;
    std::function<void()> m_changed;
};

} // namespace candor::pages
