// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/queries.h"

namespace candor::domain {

QString name(ApprovalKind kind)
{
    switch (kind) {
    case ApprovalKind::Plan:
        return QStringLiteral("PLAN");
    case ApprovalKind::Report:
        return QStringLiteral("REPORT");
    }
    return {};
}

std::optional<ApprovalKind> approvalKindFromName(const QString &wanted)
{
    for (const auto kind : {ApprovalKind::Plan, ApprovalKind::Report}) {
        if (name(kind) == wanted)
            return kind;
    }
    return std::nullopt;
}

} // namespace candor::domain
