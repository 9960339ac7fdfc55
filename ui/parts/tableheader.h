// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHeaderView>

namespace candor::parts {

// Flat, with the order's arrow behind the title.
class TableHeader final : public QHeaderView
{
public:
    explicit TableHeader(QWidget *parent);

    // Qt's own indicator turns around at each press, whether the server can order by that or not.
    int sorted = -1;
    Qt::SortOrder order = Qt::AscendingOrder;

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintSection(QPainter *painter, const QRect &rect, int section) const override;
};

} // namespace candor::parts
