// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/pages.h"
#include "domain/async.h"
#include "models/pagedmodel.h"

namespace candor::models {

// A paged table of rows of one type. A derived class says how a page is asked for, what a row is called and
// what its cells show; the signals are PagedModel's, so it needs no Q_OBJECT.
template <typename Row>
class ListModel : public PagedModel
{
public:
    using PagedModel::PagedModel;

    // nullptr = not there at the moment. Valid until the next change of the model.
    [[nodiscard]] const Row *at(int row) const { return static_cast<const Row *>(valueAt(row)); }
    // What the server says of a row now; false when the row isn't held.
    bool update(const Row &row)
    {
        const int number = rowOf(idOf(row));
        if (number < 0)
            return false;
        put(number, std::make_shared<const Row>(row));
        return true;
    }

protected:
    // Called by request(): in the order sort().
    [[nodiscard]] virtual client::Pending<api::Page<Row>> fetch(const api::PageQuery &page, QObject *reader)
        = 0;
    [[nodiscard]] virtual QString idOf(const Row &row) const = 0;
    // For Qt::DisplayRole and what look::Role has of cells; {} for what it doesn't care about.
    [[nodiscard]] virtual QVariant show(const Row &row, int column, int role) const = 0;
    [[nodiscard]] virtual bool matches(const Row &) const { return true; }

private:
    void request(const QString &cursor, int limit, QObject *reader, const Done &done) final
    {
        domain::whenFinished(fetch({limit, cursor}, reader), reader,
            [this, done](const client::Outcome<api::Page<Row>> &outcome) {
                if (!outcome) {
                    done(tl::unexpected(outcome.error()));
                    return;
                }
                Items items{{}, outcome->nextCursor, outcome->total, outcome->totalIsEstimate};
                items.items.reserve(outcome->items.size());
                for (const auto &row : outcome->items)
                    items.items.append({idOf(row), std::make_shared<const Row>(row)});
                done(items);
            });
    }
    [[nodiscard]] QVariant cell(const void *row, int column, int role) const final
    {
        return show(*static_cast<const Row *>(row), column, role);
    }
    [[nodiscard]] bool isSame(const void *one, const void *other) const final
    {
        return *static_cast<const Row *>(one) == *static_cast<const Row *>(other);
    }
    [[nodiscard]] bool belongs(const void *row) const final
    {
        return matches(*static_cast<const Row *>(row));
    }
};

} // namespace candor::models
