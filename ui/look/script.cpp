// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "look/script.h"

#include <QGuiApplication>
#include <QLocale>

namespace candor::look {

namespace {

constexpr QChar rightToLeftMark(u'\u200F');
constexpr QChar leftToRightIsolate(u'\u2066');
constexpr QChar endOfIsolate(u'\u2069');

} // namespace

QString inLine(const QStringList &facts)
{
    const auto line = facts.join(QStringLiteral(" · "));
    return QGuiApplication::isRightToLeft() && !line.isEmpty() ? rightToLeftMark + line : line;
}

QString listed(const QStringList &words)
{
    return words.join(
        QLocale().script() == QLocale::ArabicScript ? QStringLiteral("، ") : QStringLiteral(", "));
}

QString isolated(const QString &code)
{
    return QGuiApplication::isRightToLeft() && !code.isEmpty() ? leftToRightIsolate + code + endOfIsolate
                                                               : code;
}

Qt::Alignment alignmentOf(
    const QString &text, Qt::Alignment wanted, Qt::LayoutDirection window, int wordsOfProse)
{
    const bool isFree = !(wanted & (Qt::AlignHCenter | Qt::AlignJustify | Qt::AlignAbsolute));
    const bool isWindows = text.isRightToLeft() == (window == Qt::RightToLeft);
    const bool isTrailing = wanted & Qt::AlignRight;
    const bool isProse = !isTrailing && text.count(QLatin1Char(' ')) >= wordsOfProse;
    if (!isFree || isWindows || isProse)
        return wanted;
    const auto side = isTrailing == (window == Qt::LeftToRight) ? Qt::AlignRight : Qt::AlignLeft;
    return (wanted & ~Qt::AlignHorizontal_Mask) | side | Qt::AlignAbsolute;
}

} // namespace candor::look
