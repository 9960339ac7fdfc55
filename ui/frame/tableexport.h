// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/pagedmodel.h"
#include "parts/columnlayout.h"
#include "parts/csvwriter.h"

#include <QObject>
#include <QSaveFile>
#include <memory>

namespace candor::parts {
class PdfTable;
}

namespace candor::frame {

// Writes a list of the server to a file, row by row as a table shows it, however long it is. The file has its
// name when it is whole, and not before. Deleting it, or cancel(), leaves nothing. GUI thread.
class TableExport final : public QObject
{
    Q_OBJECT

public:
    enum class Format {
        Csv,
        Pdf,
    };
    struct Target
    {
        QString file;
        Format format = Format::Csv;
        parts::Formulas formulas = parts::Formulas::Disarmed;
        QString title; // of a PDF
        parts::ColumnLayout columns; // of these those that are shown
    };

    // Walks `source`, which nobody else uses and which is to ask what the table on the screen asked.
    TableExport(std::unique_ptr<models::PagedModel> source, const Target &target, QObject *parent = nullptr);
    ~TableExport() override;

    void start();
    void cancel();
    [[nodiscard]] int rows() const { return m_written; }
    // How many there will be, as far as the server counts.
    [[nodiscard]] models::PagedModel::Count expected() const { return m_source->count(); }

Q_SIGNALS:
    void progressed();
    void finished(); // the file is there
    void failed(const QString &because); // a sentence; or cancelled, then empty

private:
    void take();
    bool begin();
    bool writeRows();
    bool end();
    void fail(const QString &because);

    std::unique_ptr<models::PagedModel> m_source;
    Target m_target;
    QList<int> m_columns;
    QSaveFile m_file;
    std::unique_ptr<parts::CsvWriter> m_csv;
    std::unique_ptr<parts::PdfTable> m_pdf;
    int m_written = 0;
    bool m_isOver = false;
};

} // namespace candor::frame
