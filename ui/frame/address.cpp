// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "frame/address.h"

#include <QUrl>

namespace candor::frame {

namespace {

bool isPageId(const QString &text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), [](QChar c) {
        return (c >= QLatin1Char('a') && c <= QLatin1Char('z')) || c == QLatin1Char('-');
    });
}

} // namespace

QString Address::toText() const
{
    QString text = QString::fromLatin1(page);
    if (!object.isEmpty())
        text += QLatin1Char('/') + QString::fromLatin1(QUrl::toPercentEncoding(object));
    if (!detail.isEmpty())
        text += QLatin1Char('#') + detail.toString(QUrl::FullyEncoded);
    return text;
}

std::optional<Address> addressFromText(const QString &text)
{
    const auto place = text.section(QLatin1Char('#'), 0, 0);
    const auto page = place.section(QLatin1Char('/'), 0, 0);
    if (!isPageId(page) || place.count(QLatin1Char('/')) > 1)
        return std::nullopt;
    return Address{page.toLatin1(), QUrl::fromPercentEncoding(place.section(QLatin1Char('/'), 1).toUtf8()),
        QUrlQuery(text.section(QLatin1Char('#'), 1))};
}

} // namespace candor::frame
