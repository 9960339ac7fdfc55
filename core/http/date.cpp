// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "http/date.h"

#include <curl/curl.h>

namespace candor::http {

std::optional<domain::Timestamp> parseDate(const QByteArray &text)
{
    // libcurl reads numbers alone as dates, too; each form has a time of day.
    if (text.count(':') != 2)
        return std::nullopt;
    const time_t seconds = curl_getdate(text.constData(), nullptr);
    if (seconds < 0)
        return std::nullopt;
    return domain::Timestamp(std::chrono::seconds(seconds));
}

} // namespace candor::http
