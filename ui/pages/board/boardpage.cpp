// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/board/boardpage.h"

#include "domain/async.h"
#include "frame/failurenotice.h"
#include "frame/page.h"
#include "frame/workspace.h"
#include "look/metrics.h"
#include "models/interviewwords.h"
#include "models/sentences.h"
#include "pages/board/boardcolumn.h"
#include "pages/board/boardhelp.h"
#include "parts/banner.h"
#include "parts/labels.h"
#include "parts/pagehead.h"
#include "parts/scrollarea.h"
#include "parts/statestack.h"

#include <QAction>
#include <QBoxLayout>
#include <QCoreApplication>
#include <QLocale>
#include <QScrollArea>
#include <QTimer>

namespace candor::pages {

using client::Outcome;
using domain::State;
using domain::Statistics;
using namespace look::space;

namespace {

const QByteArray pageId = "board";
constexpr std::chrono::milliseconds gathering{700}; // what happens so soon is asked for together
constexpr std::chrono::milliseconds counting{2100}; // the server counts anew after two seconds
constexpr std::chrono::minutes aging{1}; // between looks at how old the cards say they are

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(BoardPage)
};

class BoardPage final : public frame::Page
{
public:
    explicit BoardPage(frame::Workspace &workspace);

    void open(const frame::Address &) override;
    void reload() override;

private:
    void makeCommands();
    void layOut();
    void askStatistics();
    void show(const Statistics &statistics);
    void showTrouble(const client::Failure &failure);
    void hear(const QList<api::EventEnvelope> &events);
    void reloadChanged();
    // To the next column with cards that way, on the screen.
    void move(int columns);
    void enter(int column, int place);
    [[nodiscard]] int current() const;

    frame::Workspace &m_workspace;
    domain::SystemClock m_clock;
    QList<BoardColumn *> m_columns;
    QLabel *m_total;
    QScrollArea *m_scroll;
    parts::Banner *m_banner;
    parts::StateStack *m_faces;
    int m_last = -1; // column that had the focus
    QSet<State> m_changed; // whose cards are to be asked for again
    domain::Timestamp m_heard{}; // the newest event's time
    QTimer m_gathering;
    QTimer m_counting;
    QTimer m_aging;
    std::unique_ptr<QObject> m_reader; // of the statistics under way
};

BoardPage::BoardPage(frame::Workspace &workspace)
    : m_workspace(workspace)
    , m_total(parts::label({}, look::Type::Small, parts::Ink::Muted))
    , m_banner(new parts::Banner)
{
    layOut();
    makeCommands();
    for (auto *timer : {&m_gathering, &m_counting})
        timer->setSingleShot(true);
    m_gathering.setInterval(gathering);
    m_counting.setInterval(counting);
    connect(&m_gathering, &QTimer::timeout, this, [this] { reloadChanged(); });
    connect(&m_counting, &QTimer::timeout, this, [this] { askStatistics(); });
    m_aging.setInterval(aging);
    connect(&m_aging, &QTimer::timeout, this, [this] {
        for (auto *column : std::as_const(m_columns))
            column->age();
    });
    m_aging.start();
    auto &feed = m_workspace.feed();
    connect(&feed, &client::EventFollower::happened, this,
        [this](const QList<api::EventEnvelope> &events) { hear(events); });
    connect(&feed, &client::EventFollower::gapped, this, [this] { reload(); });
}

void BoardPage::layOut()
{
    auto *content = new QWidget;
    auto *line = parts::row(content, m, l);
    const auto stages = models::stages();
    for (const auto &stage : stages) {
        for (const auto state : stage.states) {
            m_columns.append(new BoardColumn(state, m_workspace, m_clock));
            line->addWidget(m_columns.last());
        }
    }
    line->addStretch(1);
    m_scroll = parts::scrolledCards(content);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    m_scroll->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_faces = new parts::StateStack(m_scroll, parts::StateStack::Skeleton::Table);
    m_faces->showLoading();
    auto *lines = parts::column(this, 0);
    lines->addWidget(parts::pageHead(Text::tr("Board"), {m_total}));
    lines->addWidget(m_banner);
    lines->addWidget(m_faces, 1);
}

void BoardPage::makeCommands()
{
    const auto key = [](const char *name) { return QKeySequence(QString::fromLatin1(name)); };
    const auto step = [this](int cards) {
        if (current() >= 0)
            m_columns.at(current())->step(cards);
    };
    command(Text::tr("Next"), {key("J")}, [step] { step(1); });
    command(Text::tr("Previous"), {key("K")}, [step] { step(-1); });
    for (const auto &[text, name, columns] : {std::tuple(Text::tr("The column to the right"), "Right", 1),
             std::tuple(Text::tr("The column to the left"), "Left", -1)}) {
        command(text, {key(name)}, [this, columns = columns] {
            move(layoutDirection() == Qt::LeftToRight ? columns : -columns);
        })->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    }
}

void BoardPage::open(const frame::Address &)
{
    if (m_faces->showsContent())
        enter(std::max(0, m_last), 0);
    reload();
}

void BoardPage::reload()
{
    askStatistics();
    for (auto *column : std::as_const(m_columns))
        column->reload();
}

void BoardPage::askStatistics()
{
    m_reader = std::make_unique<QObject>();
    domain::whenFinished(m_workspace.api().statistics.getStatistics(m_reader.get()), m_reader.get(),
        [this](const Outcome<Statistics> &outcome) {
            if (outcome)
                show(*outcome);
            else
                showTrouble(outcome.error());
        });
}

void BoardPage::show(const Statistics &statistics)
{
    m_banner->hide();
    const int focused = current();
    qint64 total = 0;
    for (auto *column : std::as_const(m_columns)) {
        const auto count = statistics.states[size_t(column->state())];
        column->setCount(count);
        total += count;
    }
    m_total->setText(Text::tr("Interviews: %1").arg(QLocale().toString(total)));
    m_total->setVisible(total > 0);
    if (statistics.asOf <= m_heard)
        m_counting.start(); // these were counted before what happened
    const bool mayRequest = m_workspace.session().may(QStringLiteral("interview:create"));
    if (total == 0) {
        m_faces->showNotice({look::Glyph::Board, look::Tone::Neutral, Text::tr("No interviews yet"),
            Text::tr("They appear here as soon as your applicant tracking system requests the first one."),
            {}, mayRequest ? Text::tr("New interview") : QString(),
            [this] { m_workspace.navigator().go({"new-interview"}); }});
        return;
    }
    const bool isFirst = !m_faces->showsContent();
    m_faces->showContent();
    if (isVisible() && (isFirst || (focused >= 0 && !m_columns.at(focused)->hasCards())))
        enter(std::max(0, focused), 0);
}

// What was there stays under a line that says why it may be old.
void BoardPage::showTrouble(const client::Failure &failure)
{
    const auto server = m_workspace.session().server();
    const auto again = [this] { reload(); };
    if (m_faces->showsContent()) {
        m_banner->show(look::Tone::Warning, models::sentence(failure, server), Text::tr("Try again"), again);
        return;
    }
    m_faces->showNotice(frame::failureNotice(failure, server, again));
}

// An interview leaves the column that shows it, and comes first in that of its state.
void BoardPage::hear(const QList<api::EventEnvelope> &events)
{
    if (!isVisible())
        return; // open() asks for all
    for (const auto &event : events) {
        if (event.runId.isEmpty())
            continue;
        m_heard = std::max(m_heard, event.timestamp);
        m_changed.insert(event.state);
        for (const auto *column : std::as_const(m_columns)) {
            if (column->shows(event.runId))
                m_changed.insert(column->state());
        }
    }
    if (!m_changed.isEmpty() && !m_gathering.isActive())
        m_gathering.start();
}

void BoardPage::reloadChanged()
{
    const auto changed = std::exchange(m_changed, {});
    for (auto *column : std::as_const(m_columns)) {
        if (changed.contains(column->state()))
            column->reload();
    }
    askStatistics();
}

int BoardPage::current() const
{
    for (int i = 0; i < m_columns.size(); ++i) {
        if (m_columns.at(i)->hasTheFocus())
            return i;
    }
    return -1;
}

void BoardPage::move(int columns)
{
    const int from = current();
    const int place = from < 0 ? 0 : m_columns.at(from)->place();
    for (int to = from + columns; to >= 0 && to < m_columns.size(); to += columns) {
        if (m_columns.at(to)->hasCards()) {
            enter(to, place);
            return;
        }
    }
}

void BoardPage::enter(int column, int place)
{
    while (column < m_columns.size() && !m_columns.at(column)->hasCards())
        ++column;
    if (column >= m_columns.size())
        return;
    m_last = column;
    m_columns.at(column)->enter(place);
    m_scroll->ensureWidgetVisible(m_columns.at(column), l, 0);
}

} // namespace

frame::PageInfo boardPage()
{
    frame::PageInfo info{pageId, Text::tr("Board"), look::Glyph::Board, QStringLiteral("interview:read"),
        QKeySequence(QStringLiteral("Ctrl+8")),
        [](frame::Workspace &workspace) -> frame::Page * { return new BoardPage(workspace); }};
    info.help = boardHelp;
    return info;
}

} // namespace candor::pages
