// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "parts/csvwriter.h"

#include <QIODevice>

namespace candor::parts {

namespace {

// What spreadsheets begin a formula with, in the widths of East Asian keyboards, too.
const QString beginnings = QStringLiteral("=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20");

bool isNumber(const QString &text)
{
    bool isNumber = false;
    (void)text.toDouble(&isNumber); // in C's notation: nothing but digits, sign, point, exponent
    return isNumber && text.back().isDigit();
}

bool looksLikeFormula(const QString &text)
{
    return !text.isEmpty() && beginnings.contains(text.front()) && !isNumber(text);
}

} // namespace

QByteArray csvCell(const QString &text, Formulas formulas)
{
    auto cell = text;
    if (formulas == Formulas::Disarmed && looksLikeFormula(text))
        cell.prepend(QLatin1Char('\''));
    const bool isQuoted = std::any_of(cell.begin(), cell.end(),
                              [](QChar c) { return c == u'"' || c == u',' || c == u'\n' || c == u'\r'; })
        || cell.startsWith(u' ') || cell.endsWith(u' ');
    if (!isQuoted)
        return cell.toUtf8();
    return '"' + cell.replace(QLatin1Char('"'), QLatin1String("\"\"")).toUtf8() + '"';
}

CsvWriter::CsvWriter(QIODevice &device, Formulas formulas)
    : m_device(device)
    , m_formulas(formulas)
{
}

bool CsvWriter::write(const QStringList &cells)
{
    QByteArray line;
    if (!std::exchange(m_isBegun, true))
        line = QByteArrayLiteral("\xEF\xBB\xBF");
    for (qsizetype i = 0; i < cells.size(); ++i)
        line += (i > 0 ? "," : "") + csvCell(cells.at(i), m_formulas);
    line += "\r\n";
    return m_device.write(line) == line.size();
}

} // namespace candor::parts
