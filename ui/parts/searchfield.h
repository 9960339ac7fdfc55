// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLineEdit>
#include <QTimer>
#include <functional>

namespace candor::parts {

// A line that a list is searched by. Says so a moment after the person stopped typing, and at once at Return.
class SearchField final : public QLineEdit
{
public:
    // `name`: what it is called to those who can't see it.
    SearchField(const QString &placeholder, const QString &name, QWidget *parent = nullptr);

    // Called after each change by the person, also when it comes to the same.
    void whenWanted(const std::function<void()> &wanted) { m_wanted = wanted; }
    [[nodiscard]] QString wanted() const { return text().trimmed(); }
    void put(const QString &text); // without a call
    // What stands there is taken care of: no call comes for what was typed before.
    void settle() { m_typing.stop(); }
    void beginTyping(); // in place of what stands there

private:
    void tell();

    QTimer m_typing;
    std::function<void()> m_wanted;
};

} // namespace candor::parts
