// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "frame/tableexport.h"

#include "models/sentences.h"
#include "parts/pdfwriter.h"

#include <QDateTime>
#include <QLocale>
#include <QTimer>

namespace candor::frame {

using models::PagedModel;

TableExport::TableExport(std::unique_ptr<PagedModel> source, const Target &target, QObject *parent)
    : QObject(parent)
    , m_source(std::move(source))
    , m_target(target)
    , m_file(target.file)
{
    const auto &columns = m_source->columns();
    for (const auto &entry : m_target.columns.entries) {
        for (int i = 0; i < columns.size(); ++i) {
            if (columns.at(i).id == entry.id && entry.isShown)
                m_columns.append(i);
        }
    }
    connect(m_source.get(), &PagedModel::phaseChanged, this, [this] { take(); });
}

TableExport::~TableExport() = default;

void TableExport::start()
{
    if (!begin()) {
        fail(m_file.errorString());
        return;
    }
    m_source->setFirstPage(200);
    m_source->reload(PagedModel::Keep::Nothing);
}

void TableExport::cancel()
{
    fail({});
}

bool TableExport::begin()
{
    if (!m_file.open(QIODevice::WriteOnly))
        return false;
    QStringList titles;
    QList<parts::PdfTable::Column> shown;
    for (const int column : std::as_const(m_columns)) {
        const auto &known = m_source->columns().at(column);
        titles.append(known.title);
        shown.append({known.title, m_target.columns.find(known.id)->width, known.isNumber});
    }
    if (m_target.format == Format::Csv) {
        m_csv = std::make_unique<parts::CsvWriter>(m_file, m_target.formulas);
        return m_csv->write(titles);
    }
    const auto now = QLocale().toString(QDateTime::currentDateTime(), QLocale::ShortFormat);
    m_pdf = std::make_unique<parts::PdfTable>(m_file, m_target.title, now, shown);
    return true;
}

void TableExport::take()
{
    if (m_isOver || m_source->isFetching())
        return;
    if (m_source->failure()) {
        fail(models::sentence(*m_source->failure(), {}));
    } else if (m_source->search() == PagedModel::Search::Paused) {
        Q_EMIT progressed();
        QTimer::singleShot(0, m_source.get(), [this] {
            if (!m_isOver)
                m_source->lookOn();
        });
    } else if (m_source->phase() == PagedModel::Phase::Ready) {
        if (!writeRows()) {
            fail(m_file.errorString());
        } else if (m_source->canFetchMore({})) {
            Q_EMIT progressed();
            // Not within the model's own signal, and after what the person did meanwhile.
            QTimer::singleShot(0, this, [this] {
                if (!m_isOver)
                    m_source->fetchMore({});
            });
        } else if (end()) {
            m_isOver = true;
            Q_EMIT finished();
        } else {
            fail(m_file.errorString());
        }
    }
}

bool TableExport::writeRows()
{
    for (; m_written < m_source->rowCount(); ++m_written) {
        QStringList cells;
        for (const int column : std::as_const(m_columns))
            cells.append(m_source->index(m_written, column).data().toString());
        if (m_csv ? !m_csv->write(cells) : !m_pdf->write(cells))
            return false;
    }
    return true;
}

bool TableExport::end()
{
    if (m_pdf && !m_pdf->finish())
        return false;
    m_pdf.reset();
    return m_file.commit();
}

void TableExport::fail(const QString &because)
{
    if (std::exchange(m_isOver, true))
        return;
    m_pdf.reset(); // before its file
    m_file.cancelWriting();
    Q_EMIT failed(because);
}

} // namespace candor::frame
