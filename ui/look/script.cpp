// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "look/script.h"

#include <QFontMetrics>
#include <QGuiApplication>
#include <QLocale>

namespace candor::look {

namespace {

constexpr QChar rightToLeftMark(u'\u200F');
constexpr QChar leftToRightMark(u'\u200E');
constexpr QChar leftToRightIsolate(u'\u2066');
constexpr QChar firstStrongIsolate(u'\u2068');
constexpr QChar endOfIsolate(u'\u2069');
constexpr int wordsOfProse = 7;

const QString arabicComma = QStringLiteral("، ");

bool isArabic()
{
    return QLocale().script() == QLocale::ArabicScript;
}

// Of what has letters; a figure goes with what stands beside it.
bool endsFromTheLeft(const QString &text)
{
    for (auto it = text.rbegin(); it != text.rend(); ++it) {
        const auto direction = it->direction();
        if (direction == QChar::DirL)
            return true;
        if (direction == QChar::DirR || direction == QChar::DirAL)
            return false;
    }
    return false;
}

} // namespace

QString inLine(const QStringList &facts)
{
    const auto between = isArabic() ? arabicComma : QStringLiteral(" · ");
    if (!QGuiApplication::isRightToLeft() || facts.isEmpty())
        return facts.join(between);
    QStringList own;
    for (const auto &fact : facts)
        own.append(quoted(fact));
    return rightToLeftMark + own.join(between);
}

QString listed(const QStringList &words)
{
    return words.join(isArabic() ? arabicComma : QStringLiteral(", "));
}

QString isolated(const QString &code)
{
    return QGuiApplication::isRightToLeft() && !code.isEmpty() ? leftToRightIsolate + code + endOfIsolate
                                                               : code;
}

QString quoted(const QString &text)
{
    return QGuiApplication::isRightToLeft() && !text.isEmpty() ? firstStrongIsolate + text + endOfIsolate
                                                               : text;
}

QString fromEdge(const QString &text)
{
    return QGuiApplication::isRightToLeft() && !text.isEmpty() ? rightToLeftMark + text : text;
}

QString elided(const QString &text, const QFontMetrics &metrics, int width)
{
    const auto shown = metrics.elidedText(text, Qt::ElideRight, width);
    const bool isCut = QGuiApplication::isRightToLeft() && shown != text;
    return isCut && endsFromTheLeft(shown) ? shown + leftToRightMark : shown;
}

Qt::Alignment alignmentOf(const QString &text, Qt::Alignment wanted, Qt::LayoutDirection window)
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
