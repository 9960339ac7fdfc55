// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/formats.h"

#include <QRegularExpression>
#include <QUrl>

namespace candor::api {

bool isEmail(const QString &text)
{
    static const QRegularExpression shape(
        QStringLiteral(
            "\\A([\\p{L}\\p{M}\\p{N}!#$%&'*+/=?^_`{|}~-]+(?:\\.[\\p{L}\\p{M}\\p{N}!#$%&'*+/=?^_`{|}~-]+)*)@"
            "(?:[\\p{L}\\p{N}](?:[\\p{L}\\p{M}\\p{N}-]{0,61}[\\p{L}\\p{M}\\p{N}])?\\.)+"
            "[\\p{L}\\p{N}](?:[\\p{L}\\p{M}\\p{N}-]{0,61}[\\p{L}\\p{M}\\p{N}])\\z"),
        QRegularExpression::UseUnicodePropertiesOption);
    if (text.size() > 254)
        return false;
    const auto match = shape.match(text);
    return match.hasMatch() && match.captured(1).toUtf8().size() <= 64;
}

bool isWebUrl(const QString &text)
{
    const QUrl url(text, QUrl::StrictMode);
    return url.isValid() && !url.host().isEmpty() && url.userInfo().isEmpty()
        && (url.scheme() == QLatin1String("https") || url.scheme() == QLatin1String("http"));
}

bool isLanguageTag(const QString &text)
{
    static const QRegularExpression shape(QStringLiteral(
        "\\A[A-Za-z]{2,3}(?:-[A-Za-z]{3}){0,3}(?:-[A-Za-z]{4})?(?:-(?:[A-Za-z]{2}|[0-9]{3}))?"
        "(?:-(?:[A-Za-z0-9]{5,8}|[0-9][A-Za-z0-9]{3}))*(?:-[0-9A-WY-Za-wy-z](?:-[A-Za-z0-9]{2,8})+)*"
        "(?:-[xX](?:-[A-Za-z0-9]{1,8})+)?\\z"));
    return shape.match(text).hasMatch();
}

bool hasControlCharacters(const QString &text, Layout layout)
{
    return std::any_of(text.begin(), text.end(), [layout](QChar c) {
        if (layout == Layout::MultiLine && (c == QLatin1Char('\n') || c == QLatin1Char('\t')))
            return false;
        return c.category() == QChar::Other_Control;
    });
}

bool hasDirectionOverrides(const QString &text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) {
        return (c >= QChar(0x202a) && c <= QChar(0x202e)) || (c >= QChar(0x2066) && c <= QChar(0x2069));
    });
}

} // namespace candor::api
