// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "parts/chartbase.h"

#include "look/metrics.h"
#include "look/script.h"
#include "look/style.h"
#include "look/typography.h"
#include "parts/csvwriter.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QToolTip>
#include <cmath>

namespace candor::parts {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Chart)
};

} // namespace

double ChartData::largest() const
{
    double largest = 0;
    for (const auto &row : rows) {
        for (const auto &value : row.values)
            largest = std::max(largest, value.value_or(0));
    }
    return largest;
}

double ChartData::largestSum() const
{
    double largest = 0;
    for (const auto &row : rows) {
        double sum = 0;
        for (const auto &value : row.values)
            sum += value.value_or(0);
        largest = std::max(largest, sum);
    }
    return largest;
}

QString ChartData::text(const std::optional<double> &value) const
{
    return value ? QLocale().toString(*value, 'f', decimals) + unit : QStringLiteral("–");
}

QByteArray ChartData::csv() const
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    if (!buffer.open(QIODevice::WriteOnly))
        return {};
    CsvWriter writer(buffer, Formulas::Disarmed);
    QStringList head{places};
    for (const auto &one : series)
        head.append(one.name);
    bool isWritten = writer.write(head);
    for (const auto &row : rows) {
        QStringList cells{row.name};
        for (const auto &value : row.values)
            cells.append(value ? QString::number(*value, 'f', decimals) : QString());
        isWritten = isWritten && writer.write(cells);
    }
    return isWritten ? bytes : QByteArray();
}

double roundEnd(double largest)
{
    if (largest <= 1)
        return 1;
    const double power = std::pow(10, std::floor(std::log10(largest)));
    for (const double step : {1.0, 2.0, 5.0}) {
        if (largest <= step * power)
            return step * power;
    }
    return 10 * power;
}

ChartBase::ChartBase(const QString &name, QWidget *parent)
    : QWidget(parent)
{
    setAccessibleName(name);
    setFocusPolicy(Qt::TabFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void ChartBase::show(const ChartData &data)
{
    m_data = data;
    if (m_place >= m_data.rows.size())
        m_place = -1;
    setAccessibleDescription(m_data.rows.isEmpty()
            ? Text::tr("Nothing to show yet")
            : Text::tr("%Ln places, the last one: %1", nullptr, int(m_data.rows.size()))
                  .arg(told(int(m_data.rows.size()) - 1)));
    update();
}

QString ChartBase::told(int place) const
{
    if (place < 0 || place >= m_data.rows.size())
        return {};
    const auto &row = m_data.rows.at(place);
    QStringList parts;
    for (int i = 0; i < m_data.series.size(); ++i)
        parts.append(m_data.series.at(i).name + QLatin1Char(' ') + m_data.text(row.values.value(i)));
    return Text::tr("%1: %2", "a place of a chart and its values").arg(row.name, look::listed(parts));
}

QColor ChartBase::ink(int series, const look::Tokens &tokens) const
{
    const auto tone = m_data.series.at(series).tone;
    return tone == look::Tone::Accent ? tokens.accent : tokens.pair(tone).ink;
}

QMarginsF ChartBase::room() const
{
    const double line = QFontMetricsF(look::font(look::Type::Small)).height();
    return {52, look::space::xs + line / 2, look::space::xs, line + look::space::xs};
}

QRectF ChartBase::area() const
{
    return QRectF(rect()).marginsRemoved(room());
}

int ChartBase::placeAt(const QRectF &area, const QPointF &point) const
{
    if (m_data.rows.isEmpty() || !area.contains(point))
        return -1;
    const auto place = int((point.x() - area.x()) / area.width() * double(m_data.rows.size()));
    return std::clamp(place, 0, int(m_data.rows.size()) - 1);
}

void ChartBase::paintEvent(QPaintEvent *)
{
    const auto &t = look::tokensOf(palette());
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(look::font(look::Type::Small));
    if (isBlank()) {
        painter.setPen(t.muted);
        painter.drawText(rect(), Qt::AlignCenter, Text::tr("Nothing to show yet"));
    } else {
        painter.save();
        if (layoutDirection() == Qt::RightToLeft) {
            painter.translate(width(), 0);
            painter.scale(-1, 1);
        }
        paintData(painter, area(), t);
        painter.restore();
    }
    if (hasFocus())
        look::paintFocusRing(painter, rect(), t, look::controlRadius);
}

void ChartBase::paintText(
    QPainter &painter, const QRectF &rect, Qt::Alignment alignment, const QString &text) const
{
    if (layoutDirection() == Qt::LeftToRight) {
        painter.drawText(rect, int(alignment) | Qt::TextSingleLine, text);
        return;
    }
    painter.save();
    painter.translate(2 * rect.center().x(), 0);
    painter.scale(-1, 1);
    // The alignment the painter turns around by itself: it has the widget's direction.
    painter.drawText(rect, int(alignment) | Qt::TextSingleLine, text);
    painter.restore();
}

void ChartBase::paintAxis(QPainter &painter, const QRectF &area, const look::Tokens &tokens) const
{
    const double line = painter.fontMetrics().height();
    for (const double share : {0.0, 0.5, 1.0}) {
        const double y = area.bottom() - share * area.height();
        painter.setPen(tokens.border);
        painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y));
        const double value = share * end();
        const double scale = std::pow(10, m_data.decimals);
        if (std::round(value * scale) != value * scale)
            continue; // the number would be another one
        painter.setPen(tokens.muted);
        paintText(painter, {0, y - line / 2, area.left() - look::space::s, line},
            Qt::AlignRight | Qt::AlignVCenter, m_data.text(value));
    }
    paintPlaces(painter, area);
}

// All names when there is room for them, else the first and the last.
void ChartBase::paintPlaces(QPainter &painter, const QRectF &area) const
{
    const auto &metrics = painter.fontMetrics();
    const double step = area.width() / double(m_data.rows.size());
    const bool isRoom = std::all_of(m_data.rows.begin(), m_data.rows.end(), [&](const ChartData::Row &row) {
        return metrics.horizontalAdvance(row.name) + look::space::xs < step;
    });
    const QRectF below(area.left(), area.bottom() + look::space::xs, area.width(), metrics.height());
    const int last = int(m_data.rows.size()) - 1;
    for (int i = 0; isRoom && i <= last; ++i)
        paintText(painter, {below.left() + i * step, below.top(), step, below.height()}, Qt::AlignCenter,
            m_data.rows.at(i).name);
    if (isRoom)
        return;
    paintText(painter, below, Qt::AlignLeft | Qt::AlignVCenter, m_data.rows.first().name);
    if (last > 0)
        paintText(painter, below, Qt::AlignRight | Qt::AlignVCenter, m_data.rows.at(last).name);
}

void ChartBase::setPlace(int place)
{
    if (m_place == place)
        return;
    m_place = place;
    update();
    Q_EMIT placeChanged(place);
}

void ChartBase::keyPressEvent(QKeyEvent *event)
{
    const int last = int(m_data.rows.size()) - 1;
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    const int forward = isMirrored ? Qt::Key_Left : Qt::Key_Right;
    const int back = isMirrored ? Qt::Key_Right : Qt::Key_Left;
    if (last < 0
        || (event->key() != forward && event->key() != back && event->key() != Qt::Key_Home
            && event->key() != Qt::Key_End)) {
        QWidget::keyPressEvent(event);
        return;
    }
    if (event->key() == Qt::Key_Home)
        setPlace(0);
    else if (event->key() == Qt::Key_End || (m_place < 0 && event->key() == back))
        setPlace(last);
    else
        setPlace(std::clamp(m_place + (event->key() == forward ? 1 : -1), 0, last));
}

void ChartBase::mouseMoveEvent(QMouseEvent *event)
{
    auto point = event->position();
    if (layoutDirection() == Qt::RightToLeft)
        point.setX(width() - point.x());
    setPlace(placeAt(area(), point));
    QToolTip::showText(event->globalPosition().toPoint(), told(m_place), this);
}

void ChartBase::leaveEvent(QEvent *)
{
    setPlace(-1);
}

void ChartBase::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    setPlace(-1);
}

} // namespace candor::parts
