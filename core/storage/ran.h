// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/session.h"

namespace candor::storage {

// That a statement ran, whatever it changed.
[[nodiscard]] inline domain::Result<domain::Done> ran(const domain::Result<qint64> &changed)
{
    if (!changed)
        return domain::fail(changed.error());
    return domain::Done();
}

// A statement that adds a row, to be run alone or as part of a larger one.
struct Insertion
{
    QString sql;
    QVariantList values;
};
[[nodiscard]] inline domain::Result<domain::Done> insert(Session &session, const Insertion &insertion)
{
    return ran(session.executeList(insertion.sql, insertion.values));
}

} // namespace candor::storage
