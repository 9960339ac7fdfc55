// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/namefilter.h"

namespace candor::storage {

namespace {

// As SQLite's lower() does it, which knows no other letters.
QString inSmallLetters(QString text)
{
    for (auto &letter : text) {
        if (letter >= u'A' && letter <= u'Z')
            letter = QChar(letter.unicode() + (u'a' - u'A'));
    }
    return text;
}

// A LIKE pattern for what begins so, with the pattern's own characters taken literally.
QString beginning(QString text)
{
    text.replace(QLatin1Char('\\'), QLatin1String("\\\\"))
        .replace(QLatin1Char('%'), QLatin1String("\\%"))
        .replace(QLatin1Char('_'), QLatin1String("\\_"));
    return inSmallLetters(text) + QLatin1Char('%');
}

} // namespace

void narrow(Filter &filter, const domain::NameFilter &wanted, const QString &address)
{
    if (!wanted.status.isEmpty())
        filter.add(QStringLiteral("status = ?"), {value(wanted.status)});
    if (wanted.text.isEmpty())
        return;
    const auto small = wanted.text.toLower();
    QStringList patterns{beginning(wanted.text), beginning(small), beginning(wanted.text.toUpper()),
        beginning(small.left(1).toUpper() + small.mid(1))};
    patterns.removeDuplicates();
    QStringList matches;
    QVariantList values;
    for (const auto &pattern : patterns) {
        matches.append(QStringLiteral("lower(name) LIKE ? ESCAPE '\\' OR lower(name) LIKE ? ESCAPE '\\' OR "
                                      "lower(%1) LIKE ? ESCAPE '\\'")
                .arg(address));
        values << value(pattern) << value(QStringLiteral("% ") + pattern) << value(pattern);
    }
    filter.add(QLatin1Char('(') + matches.join(QStringLiteral(" OR ")) + QLatin1Char(')'), values);
}

} // namespace candor::storage
