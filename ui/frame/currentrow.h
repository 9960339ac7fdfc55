// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/pagedmodel.h"
#include "parts/table.h"

#include <functional>

namespace candor::frame {

// Which row of a list is looked at: the first one, unless the person or the page wants another. Until one
// that is wanted is found none is current: what is done to one is never done to another.
class CurrentRow final : public QObject
{
public:
    // `model`, which is the table's, and `table` outlive it. `changed` is called after each change of the
    // list and of the current row.
    CurrentRow(models::PagedModel &model, parts::Table &table, const std::function<void()> &changed);

    // Makes this one current once it is held. `further` is called whenever the list has answered without it:
    // it has the list ask further and answers true, or gives up.
    void want(const QString &id, const std::function<bool()> &further);
    // Likewise, reading the list to its end; `gone` is called where it isn't in it. An empty id = none.
    void lookFor(const QString &id, const std::function<void()> &gone);
    // -1 = none.
    [[nodiscard]] int row() const;

private:
    void adopt();
    void look();

    models::PagedModel &m_model;
    parts::Table &m_table;
    std::function<void()> m_changed;
    QString m_wanted; // empty = none
    std::function<bool()> m_further;
};

} // namespace candor::frame
