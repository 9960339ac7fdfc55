// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/rankings/rankingspage.h"

#include "domain/async.h"
#include "frame/page.h"
#include "frame/tablepane.h"
#include "frame/workspace.h"
#include "look/metrics.h"
#include "models/rankingsmodel.h"
#include "models/sentences.h"
#include "models/words.h"
#include "pages/rankings/comparison.h"
#include "pages/rankings/rankingfilter.h"
#include "pages/rankings/rankingshelp.h"
#include "pages/rankings/spread.h"
#include "parts/banner.h"
#include "parts/barchart.h"
#include "parts/buttons.h"
#include "parts/charttable.h"
#include "parts/labels.h"
#include "parts/pagehead.h"
#include "parts/scrollarea.h"

#include <QAction>
#include <QBoxLayout>
#include <QGuiApplication>
#include <QLocale>
#include <QScrollArea>
#include <QStackedWidget>
#include <QStyle>

namespace candor::pages {

using client::RankingQuery;
using domain::ScoreDistribution;
using domain::State;
using models::PagedModel;
using models::RankingsModel;
using namespace look::space;

namespace {

const QByteArray pageId = "rankings";
const QString comparedDetail = QStringLiteral("compare"); // runIds with commas between them
constexpr int sideWidth = 344; // beside columns that fit where the window is 1280
constexpr int chartHeight = 240;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(RankingsPage)
};

class RankingsPage final : public frame::Page
{
public:
    explicit RankingsPage(frame::Workspace &workspace);

    void open(const frame::Address &address) override;
    void reload() override;

protected:
    // As wide as the charts' words are, where texts are large.
    bool event(QEvent *event) override
    {
        if (event->type() == QEvent::LayoutRequest)
            m_side->setFixedWidth(std::max(sideWidth,
                m_charts->minimumSizeHint().width()
                    + m_charts->style()->pixelMetric(QStyle::PM_ScrollBarExtent)));
        return frame::Page::event(event);
    }

private:
    void makeCommands();
    void layOut();
    [[nodiscard]] QWidget *ranking();
    void ask(const RankingQuery &query);
    void showEmpty();
    void askDistribution();
    void showDistribution(const client::Outcome<ScoreDistribution> &outcome);
    void showSpread();
    void hear(const QList<api::EventEnvelope> &events);
    void turnMark();
    void showMarks();
    void compare();
    void openInterview(const QString &runId) { m_workspace.navigator().go({"interview", runId}); }
    [[nodiscard]] bool isComparing() const { return m_faces->currentWidget() == m_comparison; }

    frame::Workspace &m_workspace;
    RankingsModel m_model;
    RankingFilter *m_filter;
    QLabel *m_summary;
    parts::Banner *m_banner; // why the scores' spread isn't known
    frame::TablePane *m_pane;
    QLabel *m_marks;
    QPushButton *m_unmark;
    QWidget *m_charts = nullptr;
    parts::ChartTable *m_scores;
    parts::ChartTable *m_recommendations;
    QWidget *m_side;
    Comparison *m_comparison;
    QStackedWidget *m_faces;
    QAction *m_compare = nullptr;
    QList<QAction *> m_listCommands;
    std::optional<client::Failure> m_spreadFailure;
    std::optional<RankingQuery> m_spreadOf; // what the charts are of
    bool m_hasSpread = false; // and whether there is anything in them
    bool m_isOld = false; // something happened while the page wasn't seen
    std::unique_ptr<QObject> m_reader; // of the distribution under way
};

RankingsPage::RankingsPage(frame::Workspace &workspace)
    : m_workspace(workspace)
    , m_model(workspace.api().rankings)
    , m_filter(new RankingFilter(
          workspace.api().rankings, workspace.session().may(QStringLiteral("assessment:review"))))
    , m_summary(parts::label({}, look::Type::Small, parts::Ink::Muted))
    , m_banner(new parts::Banner)
    , m_pane(new frame::TablePane(
          m_model, workspace.session(), Text::tr("Candidates by score"), QStringLiteral("rankings")))
    , m_marks(parts::label({}, look::Type::Small, parts::Ink::Muted))
    , m_unmark(parts::button(Text::tr("Unmark all"), look::ButtonRole::Quiet))
    , m_scores(new parts::ChartTable(new parts::BarChart(Text::tr("Scores"))))
    , m_recommendations(new parts::ChartTable(new parts::Funnel(Text::tr("Recommended"))))
    , m_side(new parts::Surface(parts::Surface::Shape::Pane))
    , m_comparison(new Comparison(workspace.api().interviews, workspace.session().server()))
    , m_faces(new QStackedWidget)
{
    makeCommands();
    layOut();
    m_filter->whenChanged([this](const RankingQuery &query) { ask(query); });
    auto &table = m_pane->table();
    table.whenOpened([this](const QModelIndex &index) {
        const bool isMark = RankingsModel::isMarkColumn(index.column());
        if (!isMark || QGuiApplication::mouseButtons() == Qt::NoButton) // two clicks are two marks
            openInterview(index.data(look::RowIdRole).toString());
    });
    connect(&table, &QTableView::clicked, this, [this](const QModelIndex &index) {
        if (RankingsModel::isMarkColumn(index.column()))
            turnMark();
    });
    connect(m_unmark, &QPushButton::clicked, this, [this] {
        m_model.unmarkAll();
        showMarks(); // those marked may be in no row
    });
    connect(&m_model, &QAbstractItemModel::dataChanged, this, [this] { showMarks(); });
    connect(&m_model, &PagedModel::phaseChanged, this, [this] {
        showSpread();
        const bool isThere = m_model.phase() == PagedModel::Phase::Ready && !m_model.failure();
        if (isThere && m_spreadFailure && !m_reader)
            askDistribution(); // the server may be well again
    });
    m_comparison->whenOpened([this](const QString &runId) { openInterview(runId); });
    m_comparison->whenClosed([this] { m_workspace.navigator().go({pageId}); });
    auto &feed = m_workspace.feed();
    connect(&feed, &client::EventFollower::happened, this,
        [this](const QList<api::EventEnvelope> &events) { hear(events); });
    connect(&feed, &client::EventFollower::gapped, this, [this] { reload(); });
    showEmpty();
    askDistribution();
    showMarks();
}

void RankingsPage::makeCommands()
{
    const auto key = [](const char *name) { return QKeySequence(QString::fromLatin1(name)); };
    auto &table = m_pane->table();
    auto *mark = command(Text::tr("Mark for comparison"), {key("Space")}, [this] { turnMark(); });
    mark->setShortcutContext(Qt::WidgetShortcut); // elsewhere it presses buttons
    removeAction(mark);
    table.addAction(mark);
    m_compare = command(Text::tr("Compare"), {key("C")}, [this] { compare(); });
    m_listCommands = {mark, command(Text::tr("Next"), {key("J")}, [&table] { table.step(1); }),
        command(Text::tr("Previous"), {key("K")}, [&table] { table.step(-1); }),
        command(Text::tr("Find a position"), {QKeySequence(QKeySequence::Find)},
            [this] { m_filter->focusPosition(); })};
    command(Text::tr("Back to the ranking"), {key("Esc")}, [this] {
        if (isComparing())
            m_workspace.navigator().go({pageId});
        else
            m_pane->setFocus();
    });
}

QWidget *RankingsPage::ranking()
{
    auto *bar = new parts::Surface(parts::Surface::Shape::Header);
    auto *barLine = parts::row(bar, s);
    barLine->setContentsMargins(l, s, l, s);
    barLine->addWidget(m_filter, 1);
    barLine->addWidget(m_summary);
    m_charts = new QWidget;
    auto *chartLines = parts::column(m_charts, l, l);
    m_scores->setMinimumHeight(chartHeight);
    chartLines->addWidget(m_scores, 1);
    chartLines->addWidget(m_recommendations);
    parts::row(m_side, 0)->addWidget(parts::scrolledCards(m_charts));
    m_side->setFixedWidth(sideWidth);
    m_pane->addToFoot(m_marks);
    m_pane->addToFoot(m_unmark);
    auto *body = parts::row(nullptr, 1);
    body->addWidget(m_pane, 1);
    body->addWidget(m_side);
    auto *made = new QWidget;
    auto *lines = parts::column(made, 0);
    lines->addWidget(
        parts::pageHead(Text::tr("Rankings"), {parts::actionButton(m_compare, look::ButtonRole::Primary)}));
    lines->addWidget(bar);
    lines->addWidget(m_banner);
    lines->addLayout(body, 1);
    return made;
}

void RankingsPage::layOut()
{
    m_faces->addWidget(ranking());
    m_faces->addWidget(m_comparison);
    parts::column(this, 0)->addWidget(m_faces);
    setFocusProxy(m_pane);
}

void RankingsPage::open(const frame::Address &address)
{
    const auto detail
        = [&address](const QString &name) { return address.detail.queryItemValue(name, QUrl::FullyDecoded); };
    const auto compared = detail(comparedDetail).split(QLatin1Char(','), Qt::SkipEmptyParts);
    m_faces->setCurrentIndex(compared.isEmpty() ? 0 : 1);
    showMarks();
    if (!compared.isEmpty()) {
        m_comparison->show(compared.mid(0, Comparison::most));
        m_comparison->setFocus();
        return;
    }
    if (std::exchange(m_isOld, false))
        reload();
    m_pane->setFocus();
}

void RankingsPage::reload()
{
    if (isComparing())
        m_comparison->reload();
    m_model.reload(PagedModel::Keep::Place);
    askDistribution();
}

void RankingsPage::ask(const RankingQuery &query)
{
    if (query == m_model.query())
        return;
    m_model.prepare(query);
    m_model.reload(PagedModel::Keep::Nothing);
    m_pane->table().scrollToTop();
    showEmpty();
    askDistribution();
}

void RankingsPage::showEmpty()
{
    if (m_filter->isEmpty())
        m_pane->setEmpty({look::Glyph::Ranking, look::Tone::Neutral, Text::tr("No report is ranked yet"),
            Text::tr("Candidates appear here once their report is approved.")});
    else
        m_pane->setEmpty({look::Glyph::Info, look::Tone::Neutral, Text::tr("Nobody is ranked there"),
            Text::tr("A position is looked for as a whole, in capitals or not."), {},
            Text::tr("Clear filters"), [this] { m_filter->clear(); }});
}

void RankingsPage::askDistribution()
{
    m_reader = std::make_unique<QObject>();
    domain::whenFinished(m_workspace.api().rankings.getScoreDistribution(m_model.query(), m_reader.get()),
        m_reader.get(), [this](const client::Outcome<ScoreDistribution> &outcome) {
            m_reader.release()->deleteLater(); // it is the sender
            showDistribution(outcome);
        });
}

void RankingsPage::showDistribution(const client::Outcome<ScoreDistribution> &outcome)
{
    m_spreadFailure.reset();
    if (outcome) {
        m_scores->show(scoresOf(*outcome));
        m_recommendations->show(recommendationsOf(*outcome));
        m_summary->setText(summaryOf(*outcome));
        m_spreadOf = m_model.query();
        m_hasSpread = outcome->count > 0; // of nothing it says nothing
    } else {
        m_spreadFailure = outcome.error();
        m_banner->show(look::Tone::Warning, models::sentence(outcome.error(), m_workspace.session().server()),
            Text::tr("Try again"), [this] { askDistribution(); });
    }
    showSpread();
}

// What isn't known of this ranking isn't shown of another; where the list failed as well it says why.
void RankingsPage::showSpread()
{
    const bool isListed = m_model.phase() != PagedModel::Phase::Failed;
    const bool isKnown = isListed && m_spreadOf == m_model.query();
    m_side->setVisible(isKnown && m_hasSpread);
    m_summary->setVisible(isKnown);
    if (!isListed || !m_spreadFailure)
        m_banner->hide();
}

void RankingsPage::hear(const QList<api::EventEnvelope> &events)
{
    const bool isRanked = std::any_of(events.begin(), events.end(), [this](const api::EventEnvelope &event) {
        return event.state == State::AssessmentApproved || event.state == State::AssessmentPending
            || m_model.rowOf(event.runId) >= 0;
    });
    if (!isRanked)
        return;
    if (isVisible() && !isComparing()) {
        reload();
        return;
    }
    m_isOld = true;
    const bool isCompared = std::any_of(events.begin(), events.end(),
        [this](const api::EventEnvelope &event) { return m_comparison->shows(event.runId); });
    if (isVisible() && isCompared)
        m_comparison->reload();
}

void RankingsPage::turnMark()
{
    if (m_model.turnMark(m_pane->table().currentIndex().row()))
        return;
    if (m_model.marked().size() == Comparison::most)
        Q_EMIT m_workspace.said(QStringLiteral("marks"),
            {Text::tr("%1 candidates can stand beside one another. Take the mark of one first.")
                    .arg(QLocale().toString(Comparison::most)),
                look::Tone::Info});
}

void RankingsPage::showMarks()
{
    const auto count = m_model.marked().size();
    const bool isListed = !isComparing();
    m_compare->setEnabled(isListed && count >= Comparison::fewest);
    m_compare->setToolTip(count >= Comparison::fewest
            ? Text::tr("Puts those that are marked beside one another")
            : Text::tr("Mark two to %1 candidates first, with the space bar")
                  .arg(QLocale().toString(Comparison::most)));
    for (auto *action : std::as_const(m_listCommands))
        action->setEnabled(isListed);
    m_marks->setText(Text::tr("Marked: %1").arg(QLocale().toString(count)));
    m_marks->setVisible(count > 0);
    m_unmark->setVisible(count > 0);
}

void RankingsPage::compare()
{
    QUrlQuery detail;
    detail.addQueryItem(comparedDetail, m_model.marked().join(QLatin1Char(',')));
    m_workspace.navigator().go({pageId, {}, detail});
}

} // namespace

frame::PageInfo rankingsPage()
{
    frame::PageInfo info{pageId, Text::tr("Rankings"), look::Glyph::Ranking,
        QStringLiteral("assessment:read"), QKeySequence(QStringLiteral("Ctrl+3")),
        [](frame::Workspace &workspace) -> frame::Page * { return new RankingsPage(workspace); }};
    info.help = rankingsHelp;
    return info;
}

} // namespace candor::pages
