// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "frame/tablepane.h"

#include "frame/failurenotice.h"
#include "look/metrics.h"
#include "models/sentences.h"
#include "parts/banner.h"
#include "parts/labels.h"
#include "parts/surface.h"

#include <QBoxLayout>
#include <QCoreApplication>
#include <QLocale>

namespace candor::frame {

using client::Session;
using models::PagedModel;
using namespace look::space;

namespace {

constexpr int more = 10; // rows that the first page has beyond those that fit

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(TablePane)
};

QString number(qint64 value)
{
    return QLocale().toString(value);
}

} // namespace

TablePane::TablePane(PagedModel &model, Session &session, const QString &name, const QString &table)
    : m_model(model)
    , m_session(session)
    , m_table(new parts::Table(name))
    , m_faces(new parts::StateStack(m_table, parts::StateStack::Skeleton::Table))
    , m_banner(new parts::Banner)
    , m_foot(new parts::Surface(parts::Surface::Shape::Bar))
    , m_count(parts::label({}, look::Type::Small, parts::Ink::Muted))
{
    m_table->setModel(&m_model);
    if (!table.isEmpty())
        m_table->keepColumnsAs(table);
    auto *ground = new parts::Surface(parts::Surface::Shape::Pane, this);
    parts::column(this, 0)->addWidget(ground);
    auto *lines = parts::column(ground, 0);
    lines->addWidget(m_banner);
    lines->addWidget(m_faces, 1);
    lines->addWidget(m_foot);
    auto *foot = parts::row(m_foot, m);
    foot->setContentsMargins(l, xs, l, xs);
    foot->addWidget(m_count);
    foot->addStretch(1);
    setFocusProxy(m_table);
    connect(&m_model, &PagedModel::phaseChanged, this, [this] { adopt(); });
    connect(m_table, &parts::Table::scrolled, this, [this] { showFoot(); });
    m_faces->showLoading();
}

void TablePane::setEmpty(const parts::Notice &notice)
{
    m_empty = notice;
    if (m_isAsked)
        adopt();
}

void TablePane::addToFoot(QWidget *widget)
{
    static_cast<QBoxLayout *>(m_foot->layout())->addWidget(widget);
}

void TablePane::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (std::exchange(m_isAsked, true))
        return;
    adoptHeight();
    m_model.reload(PagedModel::Keep::Nothing);
}

void TablePane::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    adoptHeight();
}

void TablePane::adoptHeight()
{
    m_model.setFirstPage(height() / parts::Table::heightOfRows() + more);
}

void TablePane::adopt()
{
    const auto [column, order] = m_model.sortedBy();
    m_table->showSorting(column, order);
    switch (m_model.phase()) {
    case PagedModel::Phase::Loading:
        m_faces->showLoading();
        break;
    case PagedModel::Phase::Failed: {
        m_faces->showNotice(failureNotice(
            *m_model.failure(), m_session.server(), [this] { m_model.reload(PagedModel::Keep::Place); }));
        break;
    }
    case PagedModel::Phase::Ready:
        if (m_model.rowCount() == 0)
            showNothing();
        else
            m_faces->showContent();
        break;
    }
    showTrouble();
    showFoot();
}

// A search that goes on may find something yet; one that was stopped hasn't found that there is nothing.
void TablePane::showNothing()
{
    if (m_model.search() == PagedModel::Search::UnderWay)
        m_faces->showLoading();
    else if (m_model.search() == PagedModel::Search::Paused)
        m_faces->showNotice({look::Glyph::Info, look::Tone::Neutral, Text::tr("Nothing found so far"),
            soFar(), {}, Text::tr("Look further"), [this] { m_model.lookOn(); }});
    else
        m_faces->showNotice(m_empty);
}

QString TablePane::soFar() const
{
    return m_model.lookedThrough() > 0
        ? Text::tr("The newest %1 were looked through.").arg(number(m_model.lookedThrough()))
        : Text::tr("There is more to look through.");
}

// What is there stays under a line that says why there is no more.
void TablePane::showTrouble()
{
    const bool isReady = m_model.phase() == PagedModel::Phase::Ready;
    if (isReady && m_model.failure()) {
        m_banner->show(look::Tone::Warning, models::sentence(*m_model.failure(), m_session.server()),
            Text::tr("Try again"), [this] { tryAgain(); });
    } else if (isReady && m_model.emptyPages() > 1 && m_model.search() == PagedModel::Search::UnderWay) {
        m_banner->show(look::Tone::Info, Text::tr("Looking further. %1", "a sentence follows").arg(soFar()),
            Text::tr("Stop"), [this] { m_model.stop(); });
    } else if (isReady && m_model.rowCount() > 0 && m_model.search() == PagedModel::Search::Paused) {
        m_banner->show(look::Tone::Info, Text::tr("There may be more further on."), Text::tr("Look further"),
            [this] { m_model.lookOn(); });
    } else if (isReady && m_model.hasMoved()) {
        m_banner->show(look::Tone::Info,
            Text::tr("Rows changed their places while you looked; some may be missing here."),
            Text::tr("Read the list anew"), [this] { m_model.reload(PagedModel::Keep::Nothing); });
    } else {
        m_banner->hide();
    }
}

void TablePane::tryAgain()
{
    if (m_model.search() == PagedModel::Search::Paused)
        m_model.lookOn();
    else
        m_model.reload(PagedModel::Keep::Place);
}

void TablePane::showFoot()
{
    const bool isShown = m_hasFoot && m_model.phase() == PagedModel::Phase::Ready && m_model.rowCount() > 0;
    m_foot->setVisible(isShown);
    if (isShown) {
        const auto [first, last] = m_table->rowsInSight();
        const auto count = m_model.count();
        const auto range = Text::tr("%1–%2", "rows in sight").arg(number(first + 1), number(last + 1));
        m_count->setText(count.isMore ? Text::tr("%1 of more than %2").arg(range, number(count.rows))
                                      : Text::tr("%1 of %2").arg(range, number(count.rows)));
    }
    if (m_changed)
        m_changed();
}

} // namespace candor::frame
