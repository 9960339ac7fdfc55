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

namespace {

// What toIso8601() writes, which nearly all is, without QDateTime's way through every other form.
std::optional<Timestamp> fromCanonical(const QString &text)
{
    constexpr QLatin1String form("0000-00-00T00:00:00.000Z");
    if (text.size() != form.size())
        return std::nullopt;
    int fields[7] = {};
    int field = 0;
    for (qsizetype i = 0; i < form.size(); ++i) {
        const auto c = text.at(i).unicode();
        if (form.at(i) != QLatin1Char('0')) {
            if (c != form.at(i).unicode())
                return std::nullopt;
            ++field;
        } else if (c >= u'0' && c <= u'9') {
            fields[field] = fields[field] * 10 + (c - u'0');
        } else {
            return std::nullopt;
        }
    }
    const auto [year, month, day, hour, minute, second, millisecond] = fields;
    using namespace std::chrono;
    const year_month_day date{
        std::chrono::year(year), std::chrono::month(unsigned(month)), std::chrono::day(unsigned(day))};
    if (year == 0 || !date.ok() || hour > 23 || minute > 59 || second > 59)
        return std::nullopt;
    return Timestamp(sys_days(date)) + hours(hour) + minutes(minute) + seconds(second)
        + milliseconds(millisecond);
}

} // namespace

std::optional<Timestamp> fromIso8601(const QString &text)
{
    if (const auto time = fromCanonical(text))
        return time;
    const auto parsed = QDateTime::fromString(text, Qt::ISODateWithMs);
    if (!parsed.isValid() || parsed.timeSpec() == Qt::LocalTime)
        return std::nullopt;
    return fromMilliseconds(parsed.toMSecsSinceEpoch());
}

} // namespace candor::domain
