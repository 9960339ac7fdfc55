// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "look/tokens.h"

#include <QWidget>
#include <optional>

namespace candor::parts {

// What a chart shows, and its table and its CSV with it: one row for each place along the chart.
struct ChartData
{
    struct Series
    {
        QString name;
        look::Tone tone = look::Tone::Accent;
        bool operator==(const Series &) const = default;
    };
    struct Row
    {
        QString name; // of the place: an hour, a state
        QList<std::optional<double>> values; // one for each series; nothing = none is known
    };
    QString places; // what the rows' names are: "Hour", "State"
    QList<Series> series;
    QList<Row> rows;
    QString unit = {}; // behind a number: " ms"; empty = none
    int decimals = 0;
    std::optional<double> most = {}; // of the axis; nothing = what the values need

    [[nodiscard]] double largest() const; // of all values; 0 without any
    [[nodiscard]] double largestSum() const; // of the values of one row
    [[nodiscard]] QString text(const std::optional<double> &value) const; // as people read it
    // A line for each row, the header first; numbers as programs read them.
    [[nodiscard]] QByteArray csv() const;
};

// The end of an axis that shows `largest` with a round number: 1, 2, 5, 10, 20 … At least 1.
[[nodiscard]] double roundEnd(double largest);

// A chart that is painted here. Looked at place by place with the arrow keys or the mouse; what is at the
// place is told in words. It says the same as its table. Values are painted from where lines begin.
class ChartBase : public QWidget
{
    Q_OBJECT

public:
    explicit ChartBase(const QString &name, QWidget *parent = nullptr);

    void show(const ChartData &data);
    [[nodiscard]] const ChartData &data() const { return m_data; }
    [[nodiscard]] int place() const { return m_place; } // that is looked at; -1 = none
    // What the place says: "14:00: delivered 12, failed 1".
    [[nodiscard]] QString told(int place) const;
    [[nodiscard]] QSize sizeHint() const override { return {360, 180}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {200, 120}; }

Q_SIGNALS:
    void placeChanged(int place);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

    // Paints the data into `area`. Left is where lines begin: the painter is mirrored for languages that
    // begin at the right, and text is painted with paintText().
    virtual void paintData(QPainter &painter, const QRectF &area, const look::Tokens &tokens) = 0;
    // Room for words beside the area: {before, after, above, below}.
    [[nodiscard]] virtual QMarginsF room() const;
    // The place at a point of the area; -1 = none.
    [[nodiscard]] virtual int placeAt(const QRectF &area, const QPointF &point) const;

    // The same from left to right whatever the language, within a mirrored painter.
    void paintText(QPainter &painter, const QRectF &rect, Qt::Alignment alignment, const QString &text) const;
    void paintAxis(QPainter &painter, const QRectF &area, const look::Tokens &tokens) const;
    // Of the axis; above 0.
    // Whether there is anything to be seen of the data.
    [[nodiscard]] virtual bool isBlank() const { return m_data.rows.isEmpty(); }
    [[nodiscard]] virtual double end() const { return m_data.most.value_or(roundEnd(m_data.largest())); }
    [[nodiscard]] QColor ink(int series, const look::Tokens &tokens) const;

private:
    void paintPlaces(QPainter &painter, const QRectF &area) const;
    void setPlace(int place);
    [[nodiscard]] QRectF area() const;

    ChartData m_data;
    int m_place = -1;
};

} // namespace candor::parts
