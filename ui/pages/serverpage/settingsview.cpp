// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/serverpage/settingsview.h"

#include "domain/async.h"
#include "frame/workspace.h"
#include "look/metrics.h"
#include "look/script.h"
#include "parts/labels.h"
#include "parts/surface.h"
#include "parts/tabledelegate.h"
#include "parts/tableheader.h"

#include <QBoxLayout>
#include <QCoreApplication>
#include <QHeaderView>
#include <QTableView>

namespace candor::pages {

using namespace look::space;

namespace {

constexpr int nameWidth = 280;
constexpr int valueWidth = 320;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ServerPage)
};

QString originOf(const api::ServerSetting &setting)
{
    return setting.origin == QLatin1String("default") ? Text::tr("as delivered") : setting.origin;
}

} // namespace

SettingsView::SettingsView(frame::Workspace &workspace, QWidget *parent)
    : TabView(workspace, parent)
    , m_table(new QTableView)
    , m_help(parts::runningText({}, look::Type::Body, parts::Ink::Muted))
{
    m_table->setHorizontalHeader(new parts::TableHeader(m_table));
    m_model.setHorizontalHeaderLabels({Text::tr("Setting"), Text::tr("Value"), Text::tr("Comes from")});
    for (int column = 0; column < m_model.columnCount(); ++column)
        m_model.horizontalHeaderItem(column)->setTextAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    m_table->setModel(&m_model);
    m_table->setAccessibleName(Text::tr("Settings"));
    m_table->setSelectionBehavior(QTableView::SelectRows);
    m_table->setSelectionMode(QTableView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->setItemDelegate(new parts::TableDelegate(m_table));
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setMinimumSectionSize(0);
    m_table->verticalHeader()->setDefaultSectionSize(parts::TableDelegate::rowHeight());
    m_table->setWordWrap(false);
    m_table->horizontalHeader()->setSectionsClickable(false);
    m_table->horizontalHeader()->setSectionsMovable(false);
    m_table->horizontalHeader()->resizeSection(0, nameWidth);
    m_table->horizontalHeader()->resizeSection(1, valueWidth);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
        [this] { explainCurrent(); });
    auto *content = new QWidget;
    auto *lines = parts::column(content, 0);
    lines->addWidget(m_table, 1);
    auto *bar = new parts::Surface(parts::Surface::Shape::Bar);
    parts::column(bar, 0, l)->addWidget(m_help);
    lines->addWidget(bar);
    setContent(content);
    explainCurrent();
}

void SettingsView::refresh()
{
    showLoading();
    domain::whenFinished(m_workspace.api().server.listServerSettings(this), this,
        [this](const client::Outcome<QList<api::ServerSetting>> &outcome) {
            if (outcome)
                show(*outcome);
            else
                showFailure(outcome.error());
        });
}

void SettingsView::show(const QList<api::ServerSetting> &settings)
{
    const int current = m_table->currentIndex().row();
    m_settings = settings;
    m_model.setRowCount(0);
    for (const auto &setting : settings) {
        const auto value = setting.value.isEmpty() ? Text::tr("not set") : look::isolated(setting.value);
        QList<QStandardItem *> row;
        for (const auto &text : {setting.key, value, originOf(setting)}) {
            auto *item = new QStandardItem(text);
            item->setEditable(false);
            item->setTextAlignment(Qt::AlignLeading | Qt::AlignVCenter);
            row.append(item);
        }
        m_model.appendRow(row);
    }
    if (current >= 0)
        m_table->selectRow(current);
    explainCurrent();
    showContent();
}

void SettingsView::explainCurrent()
{
    const int row = m_table->currentIndex().row();
    if (row < 0 || row >= m_settings.size()) {
        m_help->setText(
            Text::tr("Settings are changed where they come from, and count from the server's next "
                     "start on. Choose one to see what it is for."));
        return;
    }
    const auto &setting = m_settings.at(row);
    m_help->setText(setting.defaultValue.isEmpty()
            ? setting.help
            : Text::tr("%1 As delivered: %2").arg(setting.help, setting.defaultValue));
}

} // namespace candor::pages
