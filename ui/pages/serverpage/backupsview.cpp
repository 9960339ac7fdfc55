// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/serverpage/backupsview.h"

#include "client/side.h"
#include "domain/async.h"
#include "frame/workspace.h"
#include "look/metrics.h"
#include "look/script.h"
#include "models/sentences.h"
#include "parts/badge.h"
#include "parts/banner.h"
#include "parts/buttons.h"
#include "parts/copybutton.h"
#include "parts/labels.h"
#include "parts/scrollarea.h"
#include "parts/surface.h"

#include <QBoxLayout>
#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>
#include <QProgressBar>

namespace candor::pages {

using api::Backup;
using client::Outcome;
using parts::BadgeText;
using namespace look::space;

namespace {

constexpr std::chrono::milliseconds glance{500}; // while one runs
constexpr int permille = 1000;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ServerPage)
};

QString timeOf(domain::Timestamp at)
{
    return QLocale().toString(
        QDateTime::fromMSecsSinceEpoch(domain::toMilliseconds(at)), QLocale::ShortFormat);
}

BadgeText badgeOf(const Backup &backup)
{
    if (backup.isDone())
        return {Text::tr("Checked"), look::Tone::Success, look::Glyph::Check};
    if (backup.isRunning())
        return {Text::tr("Being made"), look::Tone::Info, look::Glyph::Ring};
    if (backup.state == QLatin1String("CANCELLED"))
        return {Text::tr("Cancelled"), look::Tone::Neutral, look::Glyph::Bar};
    return {Text::tr("Failed"), look::Tone::Danger, look::Glyph::Warning};
}

} // namespace

BackupsView::BackupsView(frame::Workspace &workspace, QWidget *parent)
    : TabView(workspace, parent)
{
    auto *content = new QWidget;
    auto *lines = parts::column(content, l);
    lines->addWidget(buildActions());
    auto *list = new QWidget;
    m_list = parts::column(list, s);
    lines->addWidget(list);
    lines->addStretch();
    setContent(parts::scrolledToRead(content));
    m_tick.setInterval(glance);
    connect(&m_tick, &QTimer::timeout, this, [this] {
        if (isVisible())
            refresh();
    });
}

QWidget *BackupsView::buildActions()
{
    auto *card = new parts::Surface(parts::Surface::Shape::Card);
    auto *lines = parts::column(card, m, l);
    lines->addWidget(parts::runningText(Text::tr(
        "A backup is a copy of the whole database as it is now, in a file on the server. The server goes "
        "on meanwhile. The master key isn't in it: without master.key from the data folder nobody can "
        "read the copy, so keep both, and not at one place.")));
    m_refusal = new parts::Banner;
    lines->addWidget(m_refusal);
    m_progress = new QProgressBar;
    m_progress->setRange(0, permille);
    m_progress->setAccessibleName(Text::tr("How far the backup is"));
    m_progress->hide();
    lines->addWidget(m_progress);
    m_start = parts::button(Text::tr("Back up now"), look::ButtonRole::Primary);
    m_cancel = parts::button(Text::tr("Cancel the backup"));
    m_cancel->hide();
    connect(m_start, &QPushButton::clicked, this, &BackupsView::backUp);
    connect(m_cancel, &QPushButton::clicked, this, &BackupsView::cancel);
    auto *row = parts::row(nullptr, s);
    row->addWidget(m_start);
    row->addWidget(m_cancel);
    row->addStretch();
    lines->addLayout(row);
    return card;
}

void BackupsView::backUp()
{
    if (!m_start->isEnabled())
        return;
    m_start->setEnabled(false);
    domain::whenFinished(m_workspace.api().server.startBackup(m_key.key()), this,
        [this](const Outcome<Backup> &outcome) { tell(outcome); });
}

void BackupsView::cancel()
{
    m_cancel->setEnabled(false);
    domain::whenFinished(m_workspace.api().server.cancelBackup(m_running, client::newIdempotencyKey()), this,
        [this](const Outcome<Backup> &outcome) { tell(outcome); });
}

void BackupsView::tell(const Outcome<Backup> &outcome)
{
    m_start->setEnabled(true);
    m_key.note(outcome);
    const bool isForeign = !outcome && outcome.error().is(domain::ErrorCode::NotImplemented);
    if (outcome)
        m_refusal->hide();
    else
        m_refusal->show(isForeign ? look::Tone::Info : look::Tone::Danger,
            isForeign ? Text::tr("This server keeps its data in PostgreSQL: back it up with pg_dump.")
                      : models::sentence(outcome.error(), m_workspace.session().server()));
    refresh();
}

void BackupsView::refresh()
{
    showLoading();
    domain::whenFinished(
        m_workspace.api().server.listBackups(this), this, [this](const Outcome<QList<Backup>> &outcome) {
            if (outcome)
                show(*outcome);
            else
                showFailure(outcome.error());
        });
}

void BackupsView::show(const QList<Backup> &backups)
{
    while (auto *item = m_list->takeAt(0)) {
        if (item->widget()) {
            item->widget()->hide();
            item->widget()->deleteLater();
        }
        delete item;
    }
    const auto running
        = std::find_if(backups.begin(), backups.end(), [](const Backup &one) { return one.isRunning(); });
    const bool isRunning = running != backups.end();
    m_running = isRunning ? running->id : QString();
    m_progress->setVisible(isRunning);
    m_cancel->setVisible(isRunning);
    m_cancel->setEnabled(isRunning);
    m_start->setVisible(!isRunning);
    if (isRunning) {
        m_progress->setValue(running->pages > 0 ? int(running->pagesDone * permille / running->pages) : 0);
        m_tick.start();
    } else {
        m_tick.stop();
    }
    if (backups.isEmpty()) {
        auto *none = new parts::Surface(parts::Surface::Shape::Card);
        parts::column(none, 0, l)
            ->addWidget(
                parts::runningText(Text::tr("There are none yet."), look::Type::Body, parts::Ink::Muted));
        m_list->addWidget(none);
    }
    for (const auto &backup : backups)
        m_list->addWidget(entry(backup));
    showContent();
}

QWidget *BackupsView::entry(const Backup &backup)
{
    auto *card = new parts::Surface(parts::Surface::Shape::Card);
    auto *row = parts::row(card, m, m);
    auto *words = parts::column(nullptr, xs);
    auto *head = parts::row(nullptr, s);
    head->addWidget(parts::label(timeOf(backup.startedAt), look::Type::Strong));
    head->addWidget(new parts::Badge(badgeOf(backup)));
    if (backup.isDone())
        head->addWidget(parts::label(
            look::fromEdge(QLocale().formattedDataSize(backup.bytes)), look::Type::Body, parts::Ink::Muted));
    head->addStretch();
    words->addLayout(head);
    auto *detail = parts::runningText(
        backup.error.isEmpty() ? backup.file : backup.error, look::Type::Small, parts::Ink::Muted);
    words->addWidget(detail);
    row->addLayout(words, 1);
    if (backup.isDone())
        row->addWidget(parts::copyButton(Text::tr("Copy the path of %1").arg(timeOf(backup.startedAt)),
            [file = backup.file] { return file; }));
    return card;
}

} // namespace candor::pages
