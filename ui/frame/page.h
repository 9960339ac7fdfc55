// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "frame/address.h"

#include <QHash>
#include <QKeySequence>
#include <QList>
#include <QWidget>

#include <functional>

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
    // Asks the server again; what the person was doing stays.
    virtual void reload() = 0;
    // What can be done here, with its keys, for the menu “Actions” and the list of keys. Owned by the page.
    [[nodiscard]] const QList<QAction *> &commands() const { return m_commands; }
    // The commands have their keys anew: the person chose whether single letters are keys.
    void adoptKeys();

protected:
    // Adds to them. While the page is hidden its keys do nothing.
    QAction *command(const QString &text, const QList<QKeySequence> &keys, const std::function<void()> &run);

private:
    QList<QAction *> m_commands;
    QHash<QAction *, QList<QKeySequence>> m_keys; // all, whether they work or not
};

} // namespace candor::frame
