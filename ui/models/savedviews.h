// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "client/interviewcalls.h"

#include <QJsonObject>
#include <QList>
#include <QString>

namespace candor::models {

// A question that a person wants to ask again, under a name.
struct SavedView
{
    QString name;
    client::InterviewQuery query;
    QJsonObject columns; // as parts::ColumnLayout writes them; empty = whatever is shown
    bool operator==(const SavedView &) const = default;
};

// Kept in the program's settings, in the order in which they were made. What makes no sense is left out.
[[nodiscard]] QList<SavedView> savedViews();
// One with the same name is replaced.
void saveView(const SavedView &view);
void forgetView(const QString &name);

} // namespace candor::models
