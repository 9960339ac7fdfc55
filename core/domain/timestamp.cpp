// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/timestamp.h"

#include <QDateTime>
#include <QTimeZone>

namespace candor::domain {

QString toIso8601(Timestamp time)
{
    return QDateTime::fromMSecsSinceEpoch(toMilliseconds(time), Qt::UTC).toString(Qt::ISODateWithMs);
}

std::optional<Timestamp> fromIso8601(const QString &text)
{
    const auto parsed = QDateTime::fromString(text, Qt::ISODateWithMs);
    if (!parsed.isValid() || parsed.timeSpec() == Qt::LocalTime)
        return std::nullopt;
    return fromMilliseconds(parsed.toMSecsSinceEpoch());
}

} // namespace candor::domain
