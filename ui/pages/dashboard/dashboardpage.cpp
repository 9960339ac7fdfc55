// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/dashboard/dashboardpage.h"

#include "domain/async.h"
#include "frame/failurenotice.h"
#include "frame/page.h"
#include "frame/workspace.h"
#include "look/metrics.h"
#include "models/sentences.h"
#include "models/words.h"
#include "pages/dashboard/charts.h"
#include "pages/dashboard/dashboardhelp.h"
#include "pages/dashboard/figure.h"
#include "parts/banner.h"
#include "parts/barchart.h"
#include "parts/charttable.h"
#include "parts/pagehead.h"
#include "parts/scrollarea.h"
#include "parts/segments.h"
#include "parts/statestack.h"

#include <QBoxLayout>
#include <QCoreApplication>
#include <QGridLayout>
#include <QGuiApplication>
#include <QLocale>
#include <QScrollArea>
#include <QTimer>

namespace candor::pages {

using client::Outcome;
using frame::PageInfo;
using look::Tone;
using namespace look::space;

namespace {

constexpr std::chrono::seconds freshness{15};
constexpr int spans[] = {24, 7 * 24, 30 * 24}; // hours that deliveries are shown of
constexpr int chartHeight = 260;
const QByteArray pageId = "dashboard";

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(DashboardPage)
};

QString number(qint64 value)
{
    return QLocale().toString(value);
}

class DashboardPage final : public frame::Page
{
public:
    explicit DashboardPage(frame::Workspace &workspace);

    void open(const frame::Address &) override;
    void reload() override;

private:
    void layOut();
    void showContent();
    void loadStatistics();
    void loadWaiting();
    void loadHours();
    void show(const domain::Statistics &statistics);
    void showHours(const QList<api::DeliveryHour> &hours);
    void showTrouble();

    frame::Workspace &m_workspace;
    const client::Side m_side;
    const bool m_hasInterviews; // else only deliveries are shown: a platform has none of its own
    const bool m_hasDeliveries;
    domain::SystemClock m_clock;
    bool m_isThere = false; // something is shown
    int m_hours = spans[0];
    std::unique_ptr<QObject> m_reader; // of the hours under way
    std::optional<client::Failure> m_trouble; // why there are no statistics
    std::optional<client::Failure> m_hoursTrouble;

    QScrollArea *m_scroll;
    parts::StateStack *m_faces;
    parts::Banner *m_banner;
    Figure *m_waiting;
    Figure *m_interviews;
    Figure *m_delivered;
    Figure *m_agents;
    parts::ChartTable *m_funnel;
    parts::ChartTable *m_ages;
    parts::ChartTable *m_attempts;
    parts::ChartTable *m_latency;
    parts::ChartTable *m_owed;
    QTimer m_refresh;
};

DashboardPage::DashboardPage(frame::Workspace &workspace)
    : m_workspace(workspace)
    , m_side(workspace.side())
    , m_hasInterviews(!m_side.isPlatform())
    , m_hasDeliveries(workspace.session().may(QStringLiteral("delivery:read")))
{
    layOut();
    m_refresh.setInterval(freshness);
    connect(&m_refresh, &QTimer::timeout, this, [this] {
        if (isVisible())
            reload();
    });
    m_refresh.start();
}

void DashboardPage::layOut()
{
    auto *span = new parts::Segments(
        Text::tr("Deliveries of"), {Text::tr("24 hours"), Text::tr("7 days"), Text::tr("30 days")});
    if (!m_hasDeliveries)
        span->hide(); // shown without a parent it would be a window of its own
    span->whenChosen([this](int index) {
        m_hours = spans[index];
        loadHours();
    });
    m_waiting = new Figure(Text::tr("Waiting for a decision"));
    m_interviews = new Figure(Text::tr("Interviews"));
    m_delivered = new Figure(Text::tr("Attempts that succeeded"));
    m_agents = new Figure(Text::tr("Agents"));
    const auto leads = [this](Figure *figure, const QByteArray &page) {
        connect(
            figure, &QAbstractButton::clicked, this, [this, page] { m_workspace.navigator().go({page}); });
    };
    leads(m_waiting, "inbox");
    leads(m_interviews, "interviews");
    leads(m_delivered, "deliveries");
    connect(
        m_agents, &QAbstractButton::clicked, this, [this] { m_scroll->ensureWidgetVisible(m_owed, 0, l); });
    m_funnel = new parts::ChartTable(new parts::Funnel(Text::tr("Interviews by state")));
    m_ages = new parts::ChartTable(new parts::BarChart(Text::tr("Age of what waits for a decision")));
    m_attempts = new parts::ChartTable(new parts::BarChart(Text::tr("Deliveries by the hour")));
    m_latency = new parts::ChartTable(new parts::LineChart(Text::tr("How long receivers take")));
    m_owed = new parts::ChartTable(new parts::BarChart(Text::tr("What agents owe")));
    auto *content = new QWidget;
    auto *lines = parts::column(content, l, l);
    m_banner = new parts::Banner;
    lines->addWidget(m_banner);
    auto *figures = parts::row(nullptr, l);
    for (auto *figure : {m_waiting, m_interviews, m_delivered, m_agents})
        figures->addWidget(figure, 1);
    lines->addLayout(figures);
    auto *grid = new QGridLayout;
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(l);
    grid->addWidget(m_funnel, 0, 0, 2, 1);
    grid->addWidget(m_ages, 0, 1);
    grid->addWidget(m_owed, 1, 1);
    grid->addWidget(m_attempts, 2, 0);
    grid->addWidget(m_latency, 2, 1);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    for (auto *chart : {m_ages, m_attempts, m_latency, m_owed})
        chart->setMinimumHeight(chartHeight);
    lines->addLayout(grid);
    lines->addStretch(1);
    for (auto *widget : {static_cast<QWidget *>(m_waiting), static_cast<QWidget *>(m_interviews),
             static_cast<QWidget *>(m_agents), static_cast<QWidget *>(m_funnel),
             static_cast<QWidget *>(m_ages), static_cast<QWidget *>(m_owed)})
        widget->setVisible(m_hasInterviews);
    for (auto *widget : {static_cast<QWidget *>(m_delivered), static_cast<QWidget *>(m_attempts),
             static_cast<QWidget *>(m_latency)})
        widget->setVisible(m_hasDeliveries);
    m_scroll = parts::scrolledCards(content);
    // With the bar beside them, which takes the rest, cards end where the head's last control does.
    m_scroll->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    const bool isFromRight = QGuiApplication::isRightToLeft();
    lines->setContentsMargins(isFromRight ? xs : l, l, isFromRight ? l : xs, l);
    m_scroll->setFocusPolicy(Qt::ClickFocus);
    m_faces = new parts::StateStack(m_scroll, parts::StateStack::Skeleton::Document);
    m_faces->showLoading();
    auto *all = parts::column(this, 0);
    all->addWidget(parts::pageHead(Text::tr("Dashboard"), {span}));
    all->addWidget(m_faces, 1);
}

void DashboardPage::open(const frame::Address &)
{
    m_scroll->setFocus(); // so that keys scroll it
    reload();
}

void DashboardPage::showContent()
{
    if (m_faces->showsContent())
        return;
    m_faces->showContent();
    if (isVisible())
        m_scroll->setFocus();
}

void DashboardPage::reload()
{
    if (m_hasInterviews) {
        loadStatistics();
        loadWaiting();
    }
    if (m_hasDeliveries)
        loadHours();
}

void DashboardPage::loadStatistics()
{
    domain::whenFinished(m_workspace.api().statistics.getStatistics(this), this,
        [this](const Outcome<domain::Statistics> &outcome) {
            m_trouble = outcome ? std::nullopt : std::optional(outcome.error());
            if (outcome)
                show(*outcome);
            showTrouble();
        });
}

void DashboardPage::loadWaiting()
{
    domain::whenFinished(
        m_workspace.api().statistics.waiting(this), this, [this](const Outcome<api::Waiting> &outcome) {
            if (outcome)
                m_ages->show(agesOf(*outcome, m_clock.now()));
        });
}

void DashboardPage::loadHours()
{
    m_reader = std::make_unique<QObject>();
    domain::whenFinished(m_workspace.api().statistics.deliveryHours(m_side, m_hours, m_reader.get()),
        m_reader.get(), [this](const Outcome<QList<api::DeliveryHour>> &outcome) {
            m_hoursTrouble = outcome ? std::nullopt : std::optional(outcome.error());
            if (outcome)
                showHours(*outcome);
            showTrouble();
        });
}

void DashboardPage::show(const domain::Statistics &statistics)
{
    m_isThere = true;
    const auto now = m_clock.now();
    const auto waiting = statistics.plans.count + statistics.reports.count;
    auto oldest = statistics.plans.oldestAt;
    if (statistics.reports.oldestAt && (!oldest || *statistics.reports.oldestAt < *oldest))
        oldest = statistics.reports.oldestAt;
    m_waiting->show(number(waiting),
        oldest ? Text::tr("the oldest: %1").arg(models::age(*oldest, now)) : Text::tr("nothing waits"));
    qint64 total = 0;
    for (const auto count : statistics.states)
        total += count;
    m_interviews->show(number(total),
        statistics.attention > 0 ? Text::tr("%1 need attention").arg(number(statistics.attention))
                                 : Text::tr("none needs attention"),
        statistics.attention > 0 ? Tone::Warning : Tone::Neutral);
    qint64 owed = 0;
    qint64 failing = 0;
    for (const auto &load : statistics.agents) {
        owed += load.waiting + load.running + load.failing;
        failing += load.failing;
    }
    m_agents->show(number(owed),
        failing > 0    ? Text::tr("%1 fail and are tried again").arg(number(failing))
            : owed > 0 ? Text::tr("to do, none fails")
                       : Text::tr("nothing to do"),
        failing > 0 ? Tone::Danger : Tone::Neutral);
    m_funnel->show(funnelOf(statistics));
    m_owed->show(agentsOf(statistics));
    showContent();
}

void DashboardPage::showHours(const QList<api::DeliveryHour> &hours)
{
    m_attempts->show(attemptsOf(hours));
    m_latency->show(latencyOf(hours));
    qint64 attempts = 0;
    qint64 delivered = 0;
    for (const auto &hour : hours) {
        attempts += hour.attempts;
        delivered += hour.delivered;
    }
    const auto failed = attempts - delivered;
    m_delivered->show(attempts > 0
            ? Text::tr("%1 %").arg(QLocale().toString(100.0 * double(delivered) / double(attempts), 'f', 1))
            : QStringLiteral("–"),
        attempts == 0    ? Text::tr("nothing was sent")
            : failed > 0 ? Text::tr("%1 of %2 attempts failed").arg(number(failed), number(attempts))
                         : Text::tr("all of %1 attempts").arg(number(attempts)),
        failed > 0 ? Tone::Warning : Tone::Neutral);
    if (!m_hasInterviews) {
        m_isThere = true;
        showContent();
    }
}

// Of whichever failed; until something is shown, in its place.
void DashboardPage::showTrouble()
{
    const auto server = m_workspace.session().server();
    if (!m_trouble && !m_hoursTrouble) {
        m_banner->hide();
        return;
    }
    if (!m_isThere && m_hasInterviews && !m_trouble)
        return; // statistics are still awaited
    const auto &failure = m_trouble ? *m_trouble : *m_hoursTrouble;
    if (m_isThere) {
        m_banner->show(look::Tone::Warning, models::sentence(failure, server), Text::tr("Try again"),
            [this] { reload(); });
        return;
    }
    m_faces->showNotice(frame::failureNotice(failure, server, [this] { reload(); }));
}

} // namespace

PageInfo dashboardPage()
{
    frame::PageInfo info{pageId, Text::tr("Dashboard"), look::Glyph::Chart, QStringLiteral("interview:read"),
        QKeySequence(QStringLiteral("Ctrl+4")),
        [](frame::Workspace &workspace) -> frame::Page * { return new DashboardPage(workspace); }};
    info.needs = frame::Needs::Side;
    info.help = dashboardHelp;
    return info;
}

} // namespace candor::pages
