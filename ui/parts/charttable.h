// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "parts/chartbase.h"

class QHBoxLayout;
class QLabel;
class QPushButton;
class QStackedWidget;
class QTableWidget;

namespace candor::parts {

// A chart with what it shows as a table, to read and to take along as CSV.
class ChartTable final : public QWidget
{
public:
    // Owns `chart`; carries its name as a title.
    explicit ChartTable(ChartBase *chart, QWidget *parent = nullptr);

    void show(const ChartData &shown);
    [[nodiscard]] ChartBase *chart() const { return m_chart; }

private:
    void showAsTable(bool isTable);
    void showLegend(const QList<ChartData::Series> &series);
    void fillTable();
    void saveCsv();

    ChartBase *m_chart;
    QHBoxLayout *m_legend;
    QList<ChartData::Series> m_shown; // in the legend
    QLabel *m_told; // of the place that is looked at
    QPushButton *m_turn;
    QStackedWidget *m_faces;
    QTableWidget *m_table;
};

} // namespace candor::parts
