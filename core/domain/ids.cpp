// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/ids.h"

#include <QRandomGenerator>
#include <QtEndian>

namespace candor::domain {

QUuid makeUuid7(Timestamp now)
{
    std::array<quint32, 4> random;
    QRandomGenerator::system()->fillRange(random.data(), qsizetype(random.size()));
    std::array<uchar, 16> bytes;
    memcpy(bytes.data(), random.data(), bytes.size());
    const auto milliseconds = quint64(toMilliseconds(now));
    for (int i = 0; i < 6; ++i)
        bytes[size_t(i)] = uchar(milliseconds >> (40 - 8 * i));
    bytes[6] = uchar(0x70 | (bytes[6] & 0x0f));
    bytes[8] = uchar(0x80 | (bytes[8] & 0x3f));
    return QUuid::fromRfc4122(QByteArrayView(reinterpret_cast<const char *>(bytes.data()), 16));
}

Timestamp timeOfUuid7(const QUuid &uuid)
{
    const auto bytes = uuid.toRfc4122();
    qint64 milliseconds = 0;
    for (int i = 0; i < 6; ++i)
        milliseconds = (milliseconds << 8) | uchar(bytes.at(i));
    return fromMilliseconds(milliseconds);
}

QString makeRunId(Timestamp now)
{
    return QStringLiteral("run_%1_%2")
        .arg(toMilliseconds(now) / 1000)
        .arg(QRandomGenerator::system()->generate(), 8, 16, QLatin1Char('0'));
}

} // namespace candor::domain
