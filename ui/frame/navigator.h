// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "frame/address.h"

#include <QList>
#include <QObject>

namespace candor::frame {

// Where the person is, was and can go back to. GUI thread.
class Navigator final : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    // To another place; where the person was before lies behind. Going where one is changes nothing but asks
    // the window to show it again.
    void go(const Address &address);
    // The page shows another object than it was opened with: the place is called so from now on.
    void rename(const Address &address);
    void back();
    void forward();
    void forget(); // all places

    [[nodiscard]] bool canGoBack() const { return m_at > 0; }
    [[nodiscard]] bool canGoForward() const { return m_at + 1 < m_places.size(); }
    // Empty when the person is nowhere yet.
    [[nodiscard]] Address current() const { return m_places.value(m_at); }

Q_SIGNALS:
    void arrived(const candor::frame::Address &address); // to the window: show it
    void changed(); // current(), canGoBack() or canGoForward()

private:
    QList<Address> m_places; // the oldest first
    qsizetype m_at = -1;
};

} // namespace candor::frame
