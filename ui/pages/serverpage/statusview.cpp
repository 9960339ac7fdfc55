// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/serverpage/statusview.h"

#include "domain/async.h"
#include "frame/workspace.h"
#include "look/metrics.h"
#include "look/script.h"
#include "parts/labels.h"
#include "parts/scrollarea.h"
#include "parts/surface.h"

#include <QBoxLayout>
#include <QCoreApplication>
#include <QDateTime>
#include <QFormLayout>
#include <QLocale>

namespace candor::pages {

using namespace look::space;

namespace {

constexpr qint64 littleRoom = qint64(1) << 30; // bytes

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ServerPage)
};

struct Fact
{
    QString name;
    QString value;
};

QString timeOf(domain::Timestamp at)
{
    const auto time = QDateTime::fromMSecsSinceEpoch(domain::toMilliseconds(at));
    return QLocale().toString(time, QLocale::ShortFormat);
}

QList<Fact> factsOf(const api::ServerStatus &status)
{
    const QLocale locale;
    const auto database = status.databaseKind == QLatin1String("SQLITE") ? QStringLiteral("SQLite")
                                                                         : QStringLiteral("PostgreSQL");
    QList<Fact> facts{
        {Text::tr("Version"), status.version},
        {Text::tr("Runs since"), timeOf(status.startedAt)},
        {Text::tr("Listens at"), status.url},
        {Text::tr("Links are made with"), status.publicUrl},
        {Text::tr("Encrypted"),
            status.isTls ? Text::tr("Yes, by this server itself") : Text::tr("Not by this server itself")},
        {Text::tr("Database"),
            Text::tr("%1, %2, schema %3")
                .arg(database, locale.formattedDataSize(status.databaseBytes),
                    locale.toString(status.schema))},
        {Text::tr("Data folder"), status.dataFolder},
        {Text::tr("Free on its disk"), look::fromEdge(locale.formattedDataSize(status.diskFreeBytes))},
        {Text::tr("Open connections"), locale.toString(status.connections)},
        {Text::tr("This node"), status.node},
    };
    if (!status.otherNodes.isEmpty())
        facts.append({Text::tr("Other nodes"), look::listed(status.otherNodes)});
    return facts;
}

} // namespace

StatusView::StatusView(frame::Workspace &workspace, QWidget *parent)
    : TabView(workspace, parent)
    , m_facts(new QWidget)
{
    m_lines = parts::column(m_facts, 0);
    setContent(parts::scrolledToRead(m_facts));
}

void StatusView::refresh()
{
    showLoading();
    domain::whenFinished(m_workspace.api().server.getServerStatus(this), this,
        [this](const client::Outcome<api::ServerStatus> &outcome) {
            if (outcome)
                show(*outcome);
            else
                showFailure(outcome.error());
        });
}

void StatusView::show(const api::ServerStatus &status)
{
    while (auto *item = m_lines->takeAt(0)) {
        if (item->widget()) {
            item->widget()->hide();
            item->widget()->deleteLater();
        }
        delete item;
    }
    auto *card = new parts::Surface(parts::Surface::Shape::Card);
    auto *form = new QFormLayout(card);
    form->setContentsMargins(l, l, l, l);
    form->setHorizontalSpacing(xl);
    form->setVerticalSpacing(m);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->setLabelAlignment(Qt::AlignLeading);
    for (const auto &fact : factsOf(status)) {
        auto *value = parts::runningText(fact.value);
        value->setAccessibleName(QStringLiteral("%1: %2").arg(fact.name, fact.value));
        form->addRow(parts::label(fact.name, look::Type::Body, parts::Ink::Muted), value);
    }
    if (status.diskFreeBytes < littleRoom)
        m_lines->addWidget(parts::runningText(
            Text::tr(
                "There is little room left on the disk: the server stops taking anything when it is full."),
            look::Type::Strong));
    m_lines->addWidget(card);
    m_lines->addStretch();
    showContent();
}

} // namespace candor::pages
