// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "frame/navigator.h"

namespace candor::frame {

namespace {

constexpr qsizetype mostPlaces = 100;

} // namespace

void Navigator::go(const Address &address)
{
    if (m_at < 0 || current() != address) {
        m_places.resize(m_at + 1);
        m_places.append(address);
        if (m_places.size() > mostPlaces)
            m_places.removeFirst();
        m_at = m_places.size() - 1;
    }
    Q_EMIT arrived(address);
    Q_EMIT changed();
}

void Navigator::rename(const Address &address)
{
    if (m_at < 0 || current() == address)
        return;
    m_places[m_at] = address;
    Q_EMIT changed();
}

void Navigator::back()
{
    if (!canGoBack())
        return;
    --m_at;
    Q_EMIT arrived(current());
    Q_EMIT changed();
}

void Navigator::forward()
{
    if (!canGoForward())
        return;
    ++m_at;
    Q_EMIT arrived(current());
    Q_EMIT changed();
}

void Navigator::forget()
{
    m_places.clear();
    m_at = -1;
    Q_EMIT changed();
}

} // namespace candor::frame
