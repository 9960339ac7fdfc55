// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "edge/message.h"

namespace candor::edge {

namespace {

bool isNamed(const QByteArray &key, QByteArrayView name)
{
    return key.size() == name.size() && name.compare(key, Qt::CaseInsensitive) == 0;
}

} // namespace

QByteArray headerValue(const Headers &headers, QByteArrayView name)
{
    for (const auto &[key, value] : headers) {
        if (isNamed(key, name))
            return value;
    }
    return {};
}

std::optional<QByteArray> headerList(const Headers &headers, QByteArrayView name)
{
    std::optional<QByteArray> list;
    for (const auto &[key, value] : headers) {
        if (isNamed(key, name))
            list = list ? *list + ", " + value : value;
    }
    return list;
}

} // namespace candor::edge
