// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "delivery/echo.h"

#include <QRegularExpression>
#include <algorithm>
#include <array>

namespace candor::delivery {

namespace {

const QString mask = QStringLiteral("****");
// Shorter ones stand in too many words to be a secret.
constexpr qsizetype shortestSecret = 6;

constexpr std::array confidential{"auth", "cookie", "token", "secret", "password", "api-key", "apikey",
    "session", "credential", "signature"};

QByteArray mediaType(const http::Headers &headers)
{
    for (const auto &[name, value] : headers) {
        if (name.compare("content-type", Qt::CaseInsensitive) == 0)
            return value.split(';').first().trimmed().toLower();
    }
    return {};
}

// Whether people can read it: by its type, or, without one, if it looks like text.
bool isText(const QByteArray &type, const QByteArray &body)
{
    if (type.isEmpty())
        return !body.contains('\0');
    return type.startsWith("text/") || type.endsWith("json") || type.endsWith("xml")
        || type == "application/x-www-form-urlencoded" || type == "application/javascript";
}

// A media type as far as it is one.
QString shownType(const QByteArray &type)
{
    static const QRegularExpression token(
        QStringLiteral("^[a-z0-9!#$&^_.+-]{1,60}/[a-z0-9!#$&^_.+-]{1,60}$"));
    const auto text = QString::fromLatin1(type);
    return token.match(text).hasMatch() ? text : QStringLiteral("an unknown type");
}

QString masked(QString text, const QStringList &secrets)
{
    for (const auto &secret : secrets) {
        if (secret.size() >= shortestSecret)
            text.replace(secret, mask);
    }
    return text;
}

} // namespace

QByteArray withoutEchoes(QByteArray bytes, const QStringList &secrets)
{
    for (const auto &secret : secrets) {
        if (secret.size() >= shortestSecret)
            bytes.replace(secret.toUtf8(), mask.toUtf8());
    }
    return bytes;
}

http::Headers withoutEchoes(http::Headers headers, const QStringList &secrets)
{
    for (auto &[name, value] : headers)
        value = withoutEchoes(value, secrets);
    return headers;
}

bool isConfidential(const QString &field)
{
    return std::any_of(confidential.begin(), confidential.end(),
        [&](const char *part) { return field.contains(QLatin1String(part), Qt::CaseInsensitive); });
}

QString shownText(const QByteArray &bytes)
{
    auto text = QString::fromUtf8(bytes);
    for (auto &character : text) {
        const bool layout = character == QLatin1Char('\n') || character == QLatin1Char('\r')
            || character == QLatin1Char('\t');
        if (!layout && character.category() == QChar::Other_Control)
            character = QChar::ReplacementCharacter;
    }
    return text;
}

Echo echoOf(const http::Exchange &exchange, const QStringList &secrets)
{
    Echo echo;
    for (const auto &[name, value] : exchange.headers.mid(0, mostAnswerFields)) {
        const auto field = shownText(name).left(mostFieldLength);
        const auto shown = isConfidential(field) ? mask : masked(shownText(value), secrets);
        echo.headers.append({field.toUtf8(), shown.left(mostFieldLength).toUtf8()});
    }
    const auto type = mediaType(exchange.headers);
    if (!isText(type, exchange.body)) {
        echo.body = QStringLiteral("[%1%2 bytes of %3]")
                        .arg(exchange.truncated ? QStringLiteral("more than ") : QString())
                        .arg(exchange.body.size())
                        .arg(shownType(type));
        echo.truncated = exchange.truncated;
        return echo;
    }
    // Masked before it is cut: a secret that the cut goes through would no longer be found.
    const auto text = masked(shownText(exchange.body), secrets);
    echo.body = text.left(mostAnswerBytes);
    echo.truncated = exchange.truncated || text.size() > mostAnswerBytes;
    return echo;
}

} // namespace candor::delivery
