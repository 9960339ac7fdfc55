// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "frame/page.h"

#include "frame/letters.h"

#include <QAction>

namespace candor::frame {

namespace {

// Whether it is typed in one go with nothing held: a letter, a digit, a sign.
bool isLetter(const QKeySequence &key)
{
    const auto first = key[0];
    return key.count() == 1 && !(first.keyboardModifiers() & ~Qt::ShiftModifier)
        && first.key() < Qt::Key_Escape;
}

QList<QKeySequence> working(QList<QKeySequence> keys)
{
    if (!lettersAreKeys())
        keys.removeIf(isLetter);
    return keys;
}

} // namespace

void Page::setStaleness(const std::optional<client::Failure> &staleness)
{
    if (!staleness && !m_staleness)
        return;
    m_staleness = staleness;
    if (m_stalenessChanged)
        m_stalenessChanged();
}

QAction *Page::command(const QString &text, const QList<QKeySequence> &keys, const std::function<void()> &run)
{
    auto *action = new QAction(text, this);
    connect(action, &QAction::triggered, this, run);
    addAction(action);
    m_commands.append(action);
    m_keys.insert(action, keys);
    action->setShortcuts(working(keys));
    return action;
}

void Page::adoptKeys()
{
    for (auto *action : std::as_const(m_commands))
        action->setShortcuts(working(m_keys.value(action)));
}

} // namespace candor::frame
