// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "parts/taborder.h"

#include <QApplication>
#include <QGridLayout>
#include <QScrollArea>
#include <QSplitter>

namespace candor::parts {

namespace {

class Walk
{
public:
    explicit Walk(QWidget &root) { enter(&root); }
    QList<QWidget *> widgets; // that take the focus, in their order

private:
    void enter(QWidget *widget)
    {
        if (!widget || m_seen.contains(widget))
            return;
        m_seen.insert(widget);
        if (widget->focusPolicy() & Qt::TabFocus)
            widgets.append(widget);
        if (const auto *splitter = qobject_cast<QSplitter *>(widget)) {
            for (int i = 0; i < splitter->count(); ++i)
                enter(splitter->widget(i));
        } else if (const auto *area = qobject_cast<QScrollArea *>(widget)) {
            enter(area->widget());
        } else if (auto *layout = widget->layout()) {
            enter(*layout);
        }
        // What lies there without a layout. A control's own parts are its own matter.
        if (widget->focusPolicy() & Qt::TabFocus)
            return;
        for (auto *child : widget->children()) {
            if (auto *part = qobject_cast<QWidget *>(child); part && !part->isWindow())
                enter(part);
        }
    }
    void enter(QLayout &layout)
    {
        QList<int> order;
        for (int i = 0; i < layout.count(); ++i)
            order.append(i);
        if (const auto *grid = qobject_cast<QGridLayout *>(&layout)) {
            const auto placeOf = [grid](int index) {
                int row = 0;
                int column = 0;
                int rows = 0;
                int columns = 0;
                grid->getItemPosition(index, &row, &column, &rows, &columns);
                return std::pair(row, column);
            };
            std::stable_sort(order.begin(), order.end(),
                [&placeOf](int one, int other) { return placeOf(one) < placeOf(other); });
        }
        for (const int index : std::as_const(order)) {
            auto *item = layout.itemAt(index);
            if (auto *inner = item->layout())
                enter(*inner);
            else
                enter(item->widget());
        }
    }

    QSet<QWidget *> m_seen;
};

} // namespace

QList<QWidget *> focusStops(QWidget &root)
{
    auto stops = Walk(root).widgets;
    stops.removeIf([](const QWidget *widget) {
        return !widget->isVisible() || !widget->isEnabled() || widget->focusProxy();
    });
    return stops;
}

bool passFocus(QWidget &root, bool next)
{
    const auto stops = focusStops(root);
    const auto at = stops.indexOf(QApplication::focusWidget());
    if (at < 0 || stops.size() < 2)
        return false;
    const auto count = stops.size();
    stops.at((at + (next ? 1 : count - 1)) % count)
        ->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
    return true;
}

} // namespace candor::parts
