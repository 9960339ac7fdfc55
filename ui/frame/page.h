// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "client/failure.h"
#include "frame/address.h"

#include <QHash>
#include <QKeySequence>
#include <QList>
#include <QWidget>

#include <functional>
#include <optional>

class QAction;

namespace candor::frame {

// What fills the window between sidebar and status strip. Made when it is first opened and kept until the
// person signs out.
class Page : public QWidget
{
public:
    using QWidget::QWidget;

    // Also called when the page is there already.
    virtual void open(const Address &address) = 0;
    // Asks the server again; what the person was doing stays. Also called when a session goes on that had
    // ended.
    virtual void reload() = 0;
    // What can be done here, with its keys, for the menu “Actions” and the list of keys. Owned by the page.
    [[nodiscard]] const QList<QAction *> &commands() const { return m_commands; }
    // Why what is shown may be old: it couldn't be read anew. The window says so over the page, with a way to
    // try again. Nothing while it is as new as it can be, or where the page says so itself.
    [[nodiscard]] const std::optional<client::Failure> &staleness() const { return m_staleness; }
    void whenStalenessChanged(const std::function<void()> &changed) { m_stalenessChanged = changed; }
    // The window is as large as the person wants it. What a page has in it, in sight or not, isn't laid out
    // to learn how large it could be.
    [[nodiscard]] bool hasHeightForWidth() const override { return false; }
    [[nodiscard]] QSize sizeHint() const override { return {640, 480}; }
    // The commands have their keys anew: the person chose whether single letters are keys.
    void adoptKeys();

protected:
    // Adds to them. While the page is hidden its keys do nothing.
    void setStaleness(const std::optional<client::Failure> &staleness);
    QAction *command(const QString &text, const QList<QKeySequence> &keys, const std::function<void()> &run);

private:
    std::optional<client::Failure> m_staleness;
    std::function<void()> m_stalenessChanged;
    QList<QAction *> m_commands;
    QHash<QAction *, QList<QKeySequence>> m_keys; // all, whether they work or not
};

} // namespace candor::frame
