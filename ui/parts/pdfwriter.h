// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFont>
#include <QPainter>
#include <QPdfWriter>
#include <QStringList>
#include <memory>

namespace candor::parts {

// A table as a PDF, across A4: its title and when it was made on the first page, the columns' names on each.
// From right to left where the program is.
class PdfTable final
{
public:
    struct Column
    {
        QString title;
        int width = 100; // in proportion to the others
        bool isNumber = false;
    };

    // `device` is open and outlives this; of one that fails later it alone knows. `made`: a line below the
    // title.
    PdfTable(QIODevice &device, const QString &title, const QString &made, const QList<Column> &columns);
    ~PdfTable();

    // One line; what doesn't fit its column is elided. False when it couldn't be written.
    [[nodiscard]] bool write(const QStringList &cells);
    // Ends the file; false when it couldn't be written.
    [[nodiscard]] bool finish();

private:
    void beginPage();
    void writeLine(const QStringList &cells, const QFont &font);
    void writeText(const QString &text, const QFont &font);
    void rule(int thickness);
    [[nodiscard]] int points(double count) const;
    [[nodiscard]] QRect cell(qsizetype column) const;

    QPdfWriter m_writer;
    QList<Column> m_columns;
    std::unique_ptr<QPainter> m_painter;
    QFont m_body;
    QFont m_strong;
    QFont m_title;
    int m_lineHeight = 0;
    int m_y = 0;
    bool m_isWhole = true;
};

} // namespace candor::parts
