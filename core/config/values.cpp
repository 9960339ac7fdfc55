// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "config/values.h"

#include <QRegularExpression>
#include <QUrl>

#include <arpa/inet.h>

namespace candor::config {

namespace {

// The bytes of an IPv4 or IPv6 address; empty when `text` is none.
QByteArray addressBytes(const QString &text)
{
    const QByteArray latin = text.toLatin1();
    QByteArray bytes(16, '\0');
    if (inet_pton(AF_INET, latin.constData(), bytes.data()) == 1)
        return bytes.left(4);
    if (inet_pton(AF_INET6, latin.constData(), bytes.data()) == 1)
        return bytes;
    return {};
}

QStringList entries(const QString &text)
{
    QStringList result;
    for (const QString &entry : text.split(QLatin1Char(',')))
        result.append(entry.trimmed());
    return result;
}

bool isDigits(const QString &text)
{
    return !text.isEmpty()
        && std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

// Whether all bits behind the first `length` are 0.
bool endsWithZeros(const QByteArray &address, int length)
{
    for (int bit = length; bit < address.size() * 8; ++bit) {
        if (uchar(address.at(bit / 8)) & (0x80 >> (bit % 8)))
            return false;
    }
    return true;
}

bool isBlock(const QString &text)
{
    const auto slash = text.indexOf(QLatin1Char('/'));
    const QByteArray address = addressBytes(slash < 0 ? text : text.left(slash));
    if (address.isEmpty() || slash < 0)
        return !address.isEmpty();
    const auto length = parseNumber(text.mid(slash + 1), 0, int(address.size()) * 8);
    return length && endsWithZeros(address, *length);
}

} // namespace

std::optional<int> parseNumber(const QString &text, int least, int most)
{
    bool isNumber = false;
    const int number = text.toInt(&isNumber);
    if (!isNumber || !isDigits(text) || number < least || number > most)
        return std::nullopt;
    return number;
}

std::optional<ListenAddress> parseListen(const QString &text)
{
    const auto colon = text.lastIndexOf(QLatin1Char(':'));
    const auto port = parseNumber(text.mid(colon + 1), 0, 65535);
    if (colon < 0 || !port)
        return std::nullopt;
    QString host = text.left(colon);
    if (host.isEmpty())
        host = QStringLiteral("0.0.0.0");
    const bool isBracketed = host.startsWith(QLatin1Char('[')) && host.endsWith(QLatin1Char(']'));
    if (isBracketed)
        host = host.mid(1, host.size() - 2);
    if (addressBytes(host).size() != (isBracketed ? 16 : 4))
        return std::nullopt;
    return ListenAddress{host, quint16(*port)};
}

bool isLoopback(const QString &address)
{
    const QByteArray bytes = addressBytes(address);
    const QByteArray mapped = QByteArray(10, '\0') + QByteArray(2, '\xff');
    if (bytes.size() == 16 && !bytes.startsWith(mapped))
        return bytes == QByteArray(15, '\0') + '\1';
    return !bytes.isEmpty() && bytes.at(bytes.size() - 4) == 127;
}

std::optional<QString> parseBaseUrl(const QString &text)
{
    QString trimmed = text;
    while (trimmed.endsWith(QLatin1Char('/')))
        trimmed.chop(1);
    const QUrl url(trimmed, QUrl::StrictMode);
    const bool isWeb = url.scheme() == QLatin1String("https") || url.scheme() == QLatin1String("http");
    if (!url.isValid() || !isWeb || url.host().isEmpty() || !url.userInfo().isEmpty() || url.hasQuery()
        || url.hasFragment())
        return std::nullopt;
    return trimmed;
}

std::optional<qint64> parseBytes(const QString &text)
{
    static const QRegularExpression shape(QStringLiteral("^([0-9]{1,9})(?: ?(KiB|MiB))?$"));
    const auto match = shape.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const QString unit = match.captured(2);
    const qint64 factor = unit == QLatin1String("MiB") ? 1024 * 1024
        : unit == QLatin1String("KiB")                 ? 1024
                                                       : 1;
    const qint64 bytes = match.captured(1).toLongLong() * factor;
    if (bytes < 1024 || bytes > 64 * 1024 * 1024)
        return std::nullopt;
    return bytes;
}

Blocks parseBlocks(const QString &text)
{
    Blocks result;
    for (const QString &entry : entries(text)) {
        if (!isBlock(entry))
            return {{}, entry.isEmpty() ? QStringLiteral("an empty entry") : entry};
        result.blocks.append(entry);
    }
    return result;
}

std::optional<QStringList> parseHosts(const QString &text)
{
    static const QRegularExpression shape(QStringLiteral("^[A-Za-z0-9_]([A-Za-z0-9._-]{0,252})$"));
    QStringList hosts;
    for (const QString &entry : entries(text)) {
        if (entry != QLatin1String("*") && !shape.match(entry).hasMatch() && addressBytes(entry).isEmpty())
            return std::nullopt;
        hosts.append(entry.toLower());
    }
    return hosts;
}

std::optional<QList<std::chrono::milliseconds>> parseSchedule(const QString &text)
{
    static const QRegularExpression shape(QStringLiteral("^[0-9]{1,7}(\\.[0-9]{1,3})?$"));
    constexpr double sevenDays = 7 * 24 * 3600;
    QList<std::chrono::milliseconds> schedule;
    for (const QString &entry : entries(text)) {
        const double seconds = entry.toDouble();
        if (!shape.match(entry).hasMatch() || seconds <= 0 || seconds > sevenDays)
            return std::nullopt;
        schedule.append(std::chrono::milliseconds(qRound64(seconds * 1000)));
    }
    return schedule;
}

std::optional<QString> parseNodeName(const QString &text)
{
    static const QRegularExpression form(QStringLiteral("\\A[A-Za-z0-9._-]{1,63}\\z"));
    return form.match(text).hasMatch() ? std::optional(text) : std::nullopt;
}

std::optional<QByteArray> parseKey(const QString &text)
{
    const auto decoded
        = QByteArray::fromBase64Encoding(text.toLatin1(), QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded || decoded.decoded.size() != 32)
        return std::nullopt;
    return decoded.decoded;
}

namespace {

// Slips between two words: the optimal string alignment distance.
qsizetype slipsBetween(const QString &a, const QString &b)
{
    QList<QList<qsizetype>> slips(a.size() + 1, QList<qsizetype>(b.size() + 1, 0));
    for (qsizetype i = 0; i <= a.size(); ++i) {
        for (qsizetype j = 0; j <= b.size(); ++j) {
            if (i == 0 || j == 0) {
                slips[i][j] = i + j;
                continue;
            }
            const qsizetype other = a.at(i - 1) == b.at(j - 1) ? 0 : 1;
            slips[i][j] = std::min({slips[i - 1][j] + 1, slips[i][j - 1] + 1, slips[i - 1][j - 1] + other});
            if (i > 1 && j > 1 && a.at(i - 1) == b.at(j - 2) && a.at(i - 2) == b.at(j - 1))
                slips[i][j] = std::min(slips[i][j], slips[i - 2][j - 2] + 1);
        }
    }
    return slips[a.size()][b.size()];
}

} // namespace

QString nearestName(const QString &name, const QStringList &known)
{
    constexpr qsizetype longestName = 100; // what is longer was never meant to be one
    QString nearest;
    qsizetype fewest = name.size() > longestName ? 0 : (name.size() + 2) / 3;
    for (const QString &candidate : known) {
        const auto slips = fewest == 0 ? 0 : slipsBetween(name.toLower(), candidate.toLower());
        if (slips < fewest) {
            fewest = slips;
            nearest = candidate;
        }
    }
    return nearest;
}

} // namespace candor::config
