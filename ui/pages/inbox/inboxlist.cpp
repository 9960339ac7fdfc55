// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/inbox/inboxlist.h"

#include "frame/failurenotice.h"
#include "look/metrics.h"
#include "pages/inbox/approvaldelegate.h"
#include "parts/labels.h"
#include "parts/segments.h"
#include "parts/statestack.h"
#include "parts/surface.h"

#include <QBoxLayout>
#include <QCoreApplication>
#include <QLocale>

namespace candor::pages {

using models::Approval;
using models::ApprovalKind;
using models::ApprovalsModel;
using namespace look::space;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(InboxList)
};

QString counted(const QString &name, int count)
{
    return count > 0 ? Text::tr("%1 %2").arg(name, QLocale().toString(count)) : name;
}

// Letters are the page's keys, not a search by typing.
class View final : public QListView
{
public:
    using QListView::QListView;
    void keyboardSearch(const QString &) override { }
};

} // namespace

InboxList::InboxList(ApprovalsModel &model, client::DecisionQueue &decisions, const QUrl &server)
    : m_model(model)
    , m_decisions(decisions)
    , m_server(server)
    , m_kinds(new parts::Segments(
          Text::tr("What to show"), {Text::tr("All"), Text::tr("Plans"), Text::tr("Reports")}))
    , m_view(new View)
    , m_faces(new parts::StateStack(m_view, parts::StateStack::Skeleton::List))
{
    m_view->setModel(&m_model);
    m_view->setItemDelegate(new ApprovalDelegate(m_model, m_decisions, m_view));
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setUniformItemSizes(true);
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setMouseTracking(true);
    m_view->setAccessibleName(Text::tr("What waits for you"));

    auto *ground = new parts::Surface(parts::Surface::Shape::Pane, this);
    parts::column(this, 0)->addWidget(ground);
    auto *lines = parts::column(ground, 0);
    auto *head = new parts::Surface(parts::Surface::Shape::Header);
    auto *headLines = parts::column(head, m, l);
    headLines->addWidget(parts::label(Text::tr("Inbox"), look::Type::Title));
    headLines->addWidget(m_kinds);
    m_kinds->setVisible(m_model.reports() == ApprovalsModel::Reports::Included);
    lines->addWidget(head);
    lines->addWidget(m_faces, 1);

    m_kinds->whenChosen([this](int index) {
        m_wanted.clear();
        m_model.setKind(index == 0 ? std::nullopt
                : index == 1       ? std::optional(ApprovalKind::Plan)
                                   : std::optional(ApprovalKind::Report));
        adopt();
    });
    connect(&m_model, &ApprovalsModel::reloaded, this, &InboxList::adopt);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this,
        [this](const QModelIndex &index) {
            if (index.isValid())
                m_lastRow = index.row();
            if (m_looked)
                m_looked(current());
        });
    m_tick.setInterval(std::chrono::seconds(1));
    connect(&m_tick, &QTimer::timeout, m_view->viewport(), QOverload<>::of(&QWidget::update));
    connect(&m_decisions, &client::DecisionQueue::changed, this, [this] {
        m_view->viewport()->update();
        if (m_decisions.open().isEmpty())
            m_tick.stop();
        else
            m_tick.start();
    });
    setFocusProxy(m_view);
    m_faces->showLoading();
}

void InboxList::whenLookedAt(const std::function<void(const Approval *)> &looked)
{
    m_looked = looked;
}

const Approval *InboxList::current() const
{
    const auto index = m_view->currentIndex();
    return index.isValid() && index.row() < m_model.rowCount() ? &m_model.at(index.row()) : nullptr;
}

void InboxList::select(int row)
{
    if (m_model.rowCount() == 0)
        return;
    const auto index = m_model.index(std::clamp(row, 0, m_model.rowCount() - 1));
    m_view->setCurrentIndex(index);
    m_view->scrollTo(index);
}

void InboxList::step(int rows)
{
    if (!isSeeking())
        select(m_view->currentIndex().row() + rows);
}

void InboxList::focusList()
{
    m_wantsFocus = !m_faces->showsContent();
    m_view->setFocus();
}

void InboxList::moveOn()
{
    const int count = m_model.rowCount();
    const int row = m_view->currentIndex().row();
    for (int i = 1; i < count; ++i) {
        const int next = (row + i) % count;
        if (!m_decisions.find(m_model.at(next).runId)) {
            select(next);
            return;
        }
    }
}

void InboxList::look(const QString &runId)
{
    m_wanted.clear();
    if (runId.isEmpty())
        return;
    if (const int row = m_model.rowOf(runId); row >= 0) {
        select(row);
        return;
    }
    m_kinds->setCurrent(0);
    m_wanted = runId;
    m_view->setCurrentIndex({}); // nobody else's plan or report stands there meanwhile
    m_wantsFocus = m_wantsFocus || m_view->hasFocus();
    m_model.reload();
    showFaces();
    if (m_looked)
        m_looked(nullptr);
}

void InboxList::seek()
{
    if (!isSeeking() || m_model.isReading())
        return;
    const int row = m_model.rowOf(m_wanted);
    if (row < 0 && !m_model.failure() && m_model.canFetchMore({})) {
        m_model.fetchMore({});
        return;
    }
    m_wanted.clear();
    if (row >= 0)
        select(row);
    else if (!m_model.failure() && m_missing)
        m_missing();
}

void InboxList::adopt()
{
    const int plans = m_model.count(ApprovalKind::Plan);
    const int reports = m_model.count(ApprovalKind::Report);
    m_kinds->setText(0, counted(Text::tr("All"), plans + reports));
    m_kinds->setText(1, counted(Text::tr("Plans"), plans));
    m_kinds->setText(2, counted(Text::tr("Reports"), reports));
    seek();
    if (!isSeeking() && !m_view->currentIndex().isValid())
        select(m_lastRow); // before the list gets the focus and takes a row without choosing it
    showFaces();
    if (m_looked)
        m_looked(current());
}

void InboxList::showFaces()
{
    if (isSeeking() || m_model.phase() == ApprovalsModel::Phase::Loading) {
        m_faces->showLoading();
    } else if (m_model.phase() == ApprovalsModel::Phase::Failed) {
        m_faces->showNotice(frame::failureNotice(*m_model.failure(), m_server, [this] { m_model.reload(); }));
    } else if (m_model.rowCount() == 0) {
        m_faces->showNotice({look::Glyph::Check, look::Tone::Success, Text::tr("Nothing waits for you"),
            Text::tr("New plans and reports appear here by themselves."), {}, {}, {}});
    } else {
        m_faces->showContent();
        // Not when another page was gone to meanwhile: Qt lets what is hidden take the focus away.
        if (std::exchange(m_wantsFocus, false) && isVisible())
            m_view->setFocus();
    }
}

} // namespace candor::pages
