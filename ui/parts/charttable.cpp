// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "parts/charttable.h"

#include "look/metrics.h"
#include "parts/badge.h"
#include "parts/buttons.h"
#include "parts/card.h"
#include "parts/labels.h"

#include <QBoxLayout>
#include <QCoreApplication>
#include <QFileDialog>
#include <QHeaderView>
#include <QMessageBox>
#include <QSaveFile>
#include <QStackedWidget>
#include <QTableWidget>

namespace candor::parts {

using namespace look::space;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ChartTable)
};

QTableWidgetItem *cell(const QString &text, Qt::Alignment alignment)
{
    auto *item = new QTableWidgetItem(text);
    item->setTextAlignment(alignment);
    return item;
}

} // namespace

ChartTable::ChartTable(ChartBase *chart, QWidget *parent)
    : QWidget(parent)
    , m_chart(chart)
    , m_legend(row(nullptr, s))
    , m_told(label({}, look::Type::Small, Ink::Muted))
    , m_turn(button({}, look::ButtonRole::Quiet))
    , m_faces(new QStackedWidget)
    , m_table(new QTableWidget)
{
    auto *card = new Card(chart->accessibleName());
    column(this, 0)->addWidget(card);
    auto *csv = button(Text::tr("CSV…"), look::ButtonRole::Quiet);
    csv->setAccessibleName(Text::tr("%1: save as CSV").arg(chart->accessibleName()));
    csv->setToolTip(csv->accessibleName());
    card->addToHead(m_turn);
    card->addToHead(csv);
    m_table->setAccessibleName(Text::tr("%1, as a table").arg(chart->accessibleName()));
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setShowGrid(false);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_table->setTabKeyNavigation(false);
    m_faces->addWidget(m_chart);
    m_faces->addWidget(m_table);
    card->body()->addWidget(m_faces, 1);
    auto *foot = row(nullptr, m);
    foot->addLayout(m_legend);
    foot->addWidget(m_told, 1);
    card->body()->addLayout(foot);
    connect(
        m_turn, &QPushButton::clicked, this, [this] { showAsTable(m_faces->currentWidget() == m_chart); });
    connect(csv, &QPushButton::clicked, this, [this] { saveCsv(); });
    connect(m_chart, &ChartBase::placeChanged, this, [this] { show(m_chart->data()); });
    showAsTable(false);
}

void ChartTable::show(const ChartData &shown)
{
    m_chart->show(shown);
    showLegend(shown.series);
    m_told->setText(m_chart->told(m_chart->place()));
    if (m_faces->currentWidget() == m_table)
        fillTable();
}

// One series needs none: the title says what it is.
void ChartTable::showLegend(const QList<ChartData::Series> &series)
{
    if (m_shown == series)
        return;
    m_shown = series;
    while (auto *item = m_legend->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const auto &one : series) {
        if (series.size() > 1)
            m_legend->addWidget(new Badge({one.name, one.tone, std::nullopt}));
    }
}

void ChartTable::showAsTable(bool isTable)
{
    if (isTable)
        fillTable();
    m_faces->setCurrentWidget(isTable ? static_cast<QWidget *>(m_table) : m_chart);
    m_turn->setText(isTable ? Text::tr("Chart") : Text::tr("Table"));
    m_turn->setAccessibleName((isTable ? Text::tr("%1: show the chart") : Text::tr("%1: show the table"))
            .arg(m_chart->accessibleName()));
    m_turn->setToolTip(m_turn->accessibleName());
}

void ChartTable::fillTable()
{
    const auto &shown = m_chart->data();
    QStringList heads{shown.places};
    for (const auto &series : shown.series)
        heads.append(series.name);
    m_table->setColumnCount(int(heads.size()));
    m_table->setHorizontalHeaderLabels(heads);
    m_table->setRowCount(int(shown.rows.size()));
    for (int row = 0; row < shown.rows.size(); ++row) {
        m_table->setItem(row, 0, cell(shown.rows.at(row).name, Qt::AlignLeading | Qt::AlignVCenter));
        for (int series = 0; series < shown.series.size(); ++series)
            m_table->setItem(row, series + 1,
                cell(shown.text(shown.rows.at(row).values.value(series)),
                    Qt::AlignTrailing | Qt::AlignVCenter));
    }
}

void ChartTable::saveCsv()
{
    auto *dialog = new QFileDialog(window(), Text::tr("Save as CSV"),
        m_chart->accessibleName() + QStringLiteral(".csv"), QStringLiteral("CSV (*.csv)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("csv"));
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        QSaveFile file(path);
        const auto bytes = m_chart->data().csv();
        const bool isSaved
            = file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit();
        if (isSaved)
            return;
        auto *box = new QMessageBox(QMessageBox::Warning, Text::tr("Save as CSV"),
            Text::tr("The file can't be written: %1").arg(file.errorString()), QMessageBox::Close, window());
        box->setAttribute(Qt::WA_DeleteOnClose);
        box->open();
    });
    dialog->open();
}

} // namespace candor::parts
