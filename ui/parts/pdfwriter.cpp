// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "parts/pdfwriter.h"

#include "look/script.h"
#include "look/typography.h"

#include <QGuiApplication>
#include <QIODevice>
#include <QPageLayout>
#include <QStyle>

namespace candor::parts {

namespace {

constexpr int dotsPerInch = 300;
constexpr double margin = 14; // mm
constexpr double gap = 6; // points between columns

QFont sized(QFont font, double points)
{
    font.setPointSizeF(points);
    return font;
}

} // namespace

PdfTable::PdfTable(QIODevice &device, const QString &title, const QString &made, const QList<Column> &columns)
    : m_writer(&device)
    , m_columns(columns)
    , m_body(sized(look::font(look::Type::Body), 8.5))
    , m_strong(sized(look::font(look::Type::Strong), 8.5))
    , m_title(sized(look::font(look::Type::Title), 14))
{
    m_writer.setResolution(dotsPerInch);
    m_writer.setPageLayout(QPageLayout(QPageSize(QPageSize::A4), QPageLayout::Landscape,
        QMarginsF(margin, margin, margin, margin), QPageLayout::Millimeter));
    m_writer.setTitle(title);
    m_writer.setCreator(QStringLiteral("Candor"));
    m_painter = std::make_unique<QPainter>();
    m_isWhole = device.isWritable() && m_painter->begin(&m_writer);
    if (!m_isWhole)
        return;
    m_painter->setLayoutDirection(QGuiApplication::layoutDirection());
    m_lineHeight = QFontMetrics(m_body, &m_writer).height() + points(5);
    writeText(title, m_title);
    writeText(made, m_body);
    m_y += points(8);
    beginPage();
}

PdfTable::~PdfTable() = default;

int PdfTable::points(double count) const
{
    return int(count * dotsPerInch / 72);
}

QRect PdfTable::cell(qsizetype column) const
{
    int all = 0;
    int before = 0;
    for (qsizetype i = 0; i < m_columns.size(); ++i) {
        before += i < column ? m_columns.at(i).width : 0;
        all += m_columns.at(i).width;
    }
    const int whole = m_writer.width();
    const int left = int(qint64(whole) * before / std::max(1, all));
    const int width = int(qint64(whole) * m_columns.at(column).width / std::max(1, all)) - points(gap);
    return QStyle::visualRect(
        m_painter->layoutDirection(), QRect(0, 0, whole, 1), QRect(left, m_y, width, m_lineHeight));
}

void PdfTable::writeText(const QString &text, const QFont &font)
{
    const int height = QFontMetrics(font, &m_writer).height() + points(3);
    m_painter->setFont(font);
    m_painter->drawText(QRect(0, m_y, m_writer.width(), height),
        int(QStyle::visualAlignment(m_painter->layoutDirection(), Qt::AlignLeading) | Qt::AlignVCenter),
        text);
    m_y += height;
}

void PdfTable::rule(int thickness)
{
    m_painter->fillRect(QRect(0, m_y - thickness, m_writer.width(), thickness), Qt::gray);
}

void PdfTable::writeLine(const QStringList &cells, const QFont &font)
{
    m_painter->setFont(font);
    const QFontMetrics metrics(font, &m_writer);
    for (qsizetype i = 0; i < m_columns.size(); ++i) {
        const auto place = cell(i);
        const auto alignment = m_columns.at(i).isNumber ? Qt::AlignTrailing : Qt::AlignLeading;
        m_painter->drawText(place,
            int(QStyle::visualAlignment(m_painter->layoutDirection(), alignment) | Qt::AlignVCenter
                | Qt::TextSingleLine),
            look::elided(cells.value(i), metrics, place.width()));
    }
    m_y += m_lineHeight;
}

void PdfTable::beginPage()
{
    QStringList titles;
    for (const auto &column : std::as_const(m_columns))
        titles.append(column.title);
    writeLine(titles, m_strong);
    rule(points(1));
    m_y += points(2);
}

bool PdfTable::write(const QStringList &cells)
{
    if (m_isWhole && m_y + m_lineHeight > m_writer.height()) {
        m_isWhole = m_writer.newPage();
        m_y = 0;
        if (m_isWhole)
            beginPage();
    }
    if (m_isWhole) {
        writeLine(cells, m_body);
        rule(1);
    }
    return m_isWhole;
}

bool PdfTable::finish()
{
    return m_isWhole && m_painter->end();
}

} // namespace candor::parts
