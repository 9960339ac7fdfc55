// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/timestamp.h"

#include <QDateTime>
#include <QTimeZone>

namespace candor::domain {

QString toIso8601(Timestamp time)
{
    // Qt deprecates time specifications for time zones, but only from 6.5 on is the zone UTC written as “Z”.
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    const auto date = QDateTime::fromMSecsSinceEpoch(toMilliseconds(time), QTimeZone::UTC);
#else
    const auto date = QDateTime::fromMSecsSinceEpoch(toMilliseconds(time), Qt::UTC);
#endif
    return date.toString(Qt::ISODateWithMs);
}

std::optional<Timestamp> fromIso8601(const QString &text)
{
    const auto parsed = QDateTime::fromString(text, Qt::ISODateWithMs);
    if (!parsed.isValid() || parsed.timeSpec() == Qt::LocalTime)
        return std::nullopt;
    return fromMilliseconds(parsed.toMSecsSinceEpoch());
}

} // namespace candor::domain
