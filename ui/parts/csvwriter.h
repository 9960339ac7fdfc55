// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QStringList>

class QIODevice;

namespace candor::parts {

// What happens to a cell that a spreadsheet would take for a formula.
enum class Formulas {
    Disarmed, // an apostrophe goes before it
    AsTheyAre, // for programs, never for people
};

// RFC 4180 in UTF-8, with the mark at its beginning that spreadsheets know UTF-8 by.
class CsvWriter final
{
public:
    // `device` is open and outlives this.
    CsvWriter(QIODevice &device, Formulas formulas);

    // One line; false when it couldn't be written, and the device says why.
    [[nodiscard]] bool write(const QStringList &cells);

private:
    QIODevice &m_device;
    Formulas m_formulas;
    bool m_isBegun = false;
};

// One cell as it stands in the file.
[[nodiscard]] QByteArray csvCell(const QString &text, Formulas formulas);

} // namespace candor::parts
