// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "frame/address.h"

#include <QList>
#include <QWidget>

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
    [[nodiscard]] virtual QList<QAction *> commands() const = 0;
};

} // namespace candor::frame
