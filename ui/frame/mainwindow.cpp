// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "frame/mainwindow.h"

#include "frame/acting.h"
#include "frame/arrival.h"
#include "frame/assistance.h"
#include "frame/decisiontoasts.h"
#include "frame/openquestion.h"
#include "frame/sidebar.h"
#include "frame/statusstrip.h"
#include "frame/troubleline.h"
#include "look/metrics.h"
#include "look/typography.h"
#include "parts/banner.h"
#include "parts/statestack.h"
#include "parts/surface.h"
#include "parts/taborder.h"
#include "parts/toast.h"

#include <QApplication>
#include <QBoxLayout>
#include <QCloseEvent>
#include <QLocale>
#include <QMenu>
#include <QMenuBar>
#include <QScreen>
#include <QStackedWidget>

namespace candor::frame {

using client::Session;
using namespace look::space;

namespace {

constexpr int smallestWidth = 980;
constexpr int smallestHeight = 560;

} // namespace

MainWindow::MainWindow(Workspace &workspace, const QList<PageInfo> &pages, QWidget *signIn)
    : m_workspace(workspace)
    , m_pages(pages)
    , m_question(new OpenQuestion(workspace.decisions(), this))
    , m_root(new QStackedWidget)
    , m_shell(new QWidget)
    , m_sidebar(new Sidebar)
    , m_actingBanner(new parts::Banner)
    , m_trouble(new TroubleLine(workspace.session()))
    , m_stack(new QStackedWidget)
    , m_strip(new StatusStrip)
    , m_toasts(new parts::ToastHost(m_shell))
{
    buildShell(signIn);
    m_acting = std::make_unique<Acting>(m_workspace, *m_question, *m_actingBanner);
    m_assistance = std::make_unique<Assistance>(*this, m_workspace, m_pages); // over the shell
    buildMenus();
    resize(1180, 760);
    limitSize();
    auto &session = m_workspace.session();
    connect(&session, &Session::stateChanged, this, &MainWindow::adoptSession);
    connect(&session, &Session::workplaceChanged, this, &MainWindow::adoptWorkplace);
    connect(&session, &Session::workplaceUpdated, this, &MainWindow::showWorkplace);
    connect(&session, &Session::lineChanged, this, &MainWindow::showLine);
    connect(&m_workspace, &Workspace::countChanged, this, &MainWindow::showCounts);
    connect(&m_workspace.navigator(), &Navigator::arrived, this, &MainWindow::arrive);
    connect(&m_workspace.feed(), &client::EventFollower::paceChanged, this, &MainWindow::showLine);
    connect(&m_workspace, &Workspace::said, m_toasts, &parts::ToastHost::show);
    connect(&m_workspace.decisions(), &client::DecisionQueue::changed, this,
        [this] { m_strip->setActivity(m_decisionToasts ? m_decisionToasts->summary() : QString()); });
    adoptSession();
}

MainWindow::~MainWindow()
{
    m_watches.clear();
    qDeleteAll(m_made); // before the workspace that they use
}

void MainWindow::buildShell(QWidget *signIn)
{
    auto *actingPlace = new QWidget;
    auto *actingLine = parts::column(actingPlace, 0);
    actingLine->addWidget(m_actingBanner);
    auto *content = parts::column(nullptr, 0);
    content->addWidget(actingPlace);
    content->addWidget(m_trouble);
    content->addWidget(m_stack, 1);
    content->addWidget(m_strip);
    auto *shell = parts::row(m_shell, 0);
    shell->addWidget(m_sidebar);
    shell->addLayout(content, 1);
    m_root->addWidget(signIn);
    m_root->addWidget(m_shell);
    setCentralWidget(m_root);
}

void MainWindow::buildMenus()
{
    auto *file = m_fileMenu = menuBar()->addMenu(tr("&File"));
    for (const auto &page : std::as_const(m_pages)) {
        if (page.group == Group::Unlisted && !page.jump.isEmpty())
            addPageAction(*file, page);
    }
    file->addAction(tr("&Sign out"), this, [this] { m_workspace.session().signOut(); });
    file->addSeparator();
    file->addAction(tr("&Quit"), QKeySequence(QKeySequence::Quit), this, &MainWindow::quit);
    auto *edit = menuBar()->addMenu(tr("&Edit"));
    edit->addAction(tr("&Undo the last decision"), QKeySequence(QKeySequence::Undo), this,
        [this] { m_workspace.decisions().undoNewest(); });
    edit->addAction(tr("&Find anything …"), QKeySequence(QStringLiteral("Ctrl+K")), this,
        [this] { m_assistance->openPalette({m_current, currentPage()}); });
    buildViewMenu();
    m_actionsMenu = menuBar()->addMenu(tr("&Actions"));
    auto *menu = menuBar()->addMenu(tr("&Help"));
    auto *help = menu->addAction(look::icon(look::Glyph::Info), tr("&Help for this page"),
        QKeySequence(QKeySequence::HelpContents), this,
        [this] { m_assistance->openHelp({m_current, currentPage()}); });
    addAction(help); // while nobody is signed in there is no menu
    menu->addAction(look::icon(look::Glyph::Keyboard), tr("All &keys"),
        QKeySequence(QStringLiteral("Shift+?")), this,
        [this] { m_assistance->openKeys({m_current, currentPage()}); });
}

void MainWindow::addPageAction(QMenu &menu, const PageInfo &page)
{
    auto *action = menu.addAction(
        look::icon(page.glyph), page.title, page.jump, this, [this, id = page.id] { go(id); });
    action->setData(page.id);
}

void MainWindow::buildViewMenu()
{
    auto &navigator = m_workspace.navigator();
    m_viewMenu = menuBar()->addMenu(tr("&View"));
    for (const auto &page : std::as_const(m_pages)) {
        if (page.group != Group::Unlisted)
            addPageAction(*m_viewMenu, page);
    }
    m_viewMenu->addSeparator();
    auto *back
        = m_viewMenu->addAction(tr("&Back"), QKeySequence(QKeySequence::Back), &navigator, &Navigator::back);
    auto *forward = m_viewMenu->addAction(
        tr("&Forward"), QKeySequence(QKeySequence::Forward), &navigator, &Navigator::forward);
    const auto adopt = [&navigator, back, forward] {
        back->setEnabled(navigator.canGoBack());
        forward->setEnabled(navigator.canGoForward());
    };
    connect(&navigator, &Navigator::changed, this, adopt);
    adopt();
    m_viewMenu->addAction(
        look::icon(look::Glyph::Reload), tr("&Reload"), QKeySequence(QKeySequence::Refresh), this, [this] {
            m_workspace.session().lookAtWorkplace();
            if (auto *page = currentPage())
                page->reload();
        });
    m_viewMenu->addSeparator();
}

const PageInfo *MainWindow::infoOf(const QByteArray &id) const
{
    const auto it
        = std::find_if(m_pages.begin(), m_pages.end(), [&id](const PageInfo &page) { return page.id == id; });
    return it != m_pages.end() && isOffered(*it, m_workspace.session()) ? &*it : nullptr;
}

void MainWindow::go(const QByteArray &page)
{
    if (infoOf(page))
        m_workspace.navigator().go({page});
    else
        m_acting->tellWhatIsMissing(page, m_pages);
}

void MainWindow::arrive(const Address &address)
{
    const auto *info = infoOf(address.page);
    if (!info)
        return;
    auto *&page = m_made[address.page];
    if (page && m_current != address.page)
        page->reload(); // others went on meanwhile
    if (!page)
        m_stack->addWidget(page = info->make(m_workspace));
    m_current = address.page;
    m_stack->setCurrentWidget(page);
    auto *before = focusWidget(); // wherever Qt let it go
    m_trouble->setPage(page);
    m_sidebar->setCurrent(info->under.isEmpty() ? info->id : info->under);
    page->open(address);
    m_arrival = std::make_unique<Arrival>(*page, before);
    showCommands();
    showCounts();
}

void MainWindow::adoptSession()
{
    switch (m_workspace.session().state()) {
    case Session::State::SigningIn:
        break;
    case Session::State::SignedIn:
        admit();
        break;
    case Session::State::Expired:
        m_root->setCurrentIndex(0);
        break;
    case Session::State::SignedOut:
        endWork([](const PageInfo &) { return true; });
        m_root->setCurrentIndex(0);
        break;
    }
    menuBar()->setVisible(m_root->currentWidget() == m_shell);
    showCounts();
}

// Another person than before starts with new pages; the same one goes on.
void MainWindow::admit()
{
    const bool isNew = m_made.isEmpty() && !m_decisionToasts;
    m_root->setCurrentWidget(m_shell);
    if (!isNew) {
        for (auto *page : std::as_const(m_made))
            page->reload();
        return;
    }
    beginWork();
    const auto pages = offered();
    if (!pages.isEmpty())
        go(pages.first().id);
}

QList<PageInfo> MainWindow::offered() const
{
    auto pages = m_pages;
    pages.removeIf([this](const PageInfo &page) {
        return page.group == Group::Unlisted || !isOffered(page, m_workspace.session());
    });
    return pages;
}

void MainWindow::beginWork()
{
    m_decisionToasts = std::make_unique<DecisionToasts>(
        m_workspace.decisions(), m_workspace.api().interviews, m_workspace.session(), *m_toasts);
    m_sidebar->setPages(offered(), [this](const QByteArray &id) { go(id); });
    for (const auto &page : std::as_const(m_pages)) {
        if (page.watch && infoOf(page.id))
            m_watches.emplace_back(page.watch(m_workspace));
    }
    m_assistance->adoptPerson();
    showLine();
    showWorkplace();
}

void MainWindow::endWork(const std::function<bool(const PageInfo &)> &goes)
{
    m_question->forget();
    m_workspace.decisions().forget(); // also what is tried again: it isn't for the next one to send
    m_decisionToasts.reset();
    m_toasts->clear(); // what they lead to goes, too
    m_actionsMenu->clear();
    m_watches.clear();
    m_trouble->setPage(nullptr);
    for (const auto &page : std::as_const(m_pages)) {
        if (goes(page))
            delete m_made.take(page.id);
    }
    m_current.clear();
    m_assistance->adoptPerson();
    m_workspace.navigator().forget();
    m_sidebar->setPages({}, {});
    for (const auto &page : std::as_const(m_pages))
        m_workspace.setCount(page.id, 0);
}

void MainWindow::adoptWorkplace()
{
    const auto before = m_current;
    const auto &open = m_workspace.decisions().open(); // something only where the tenant is gone
    const bool isUnsent
        = std::any_of(open.begin(), open.end(), [](const client::DecisionQueue::Entry &entry) {
              using Stage = client::DecisionQueue::Stage;
              return entry.stage == Stage::Waiting || entry.stage == Stage::Held;
          });
    endWork([](const PageInfo &page) { return page.needs != Needs::Nothing; });
    beginWork();
    if (isUnsent)
        Q_EMIT m_workspace.said(QStringLiteral("workplace-decisions"),
            {tr("What you had decided there and hadn't left yet isn't sent."), look::Tone::Warning});
    if (const auto next = pageAfterMove(offered(), m_workspace.session(), before); !next.isEmpty())
        go(next);
}

void MainWindow::showWorkplace()
{
    const auto &session = m_workspace.session();
    if (session.me())
        m_sidebar->setPerson(session.me()->name, workplaceLine(session));
    showCounts();
}

void MainWindow::showLine()
{
    const auto &session = m_workspace.session();
    const auto server = session.server().authority();
    const bool isOnline = session.line() == Session::Line::Online;
    const bool isSlow = m_workspace.feed().pace() == client::EventFollower::Pace::Polling;
    m_strip->setServer(!isOnline ? tr("%1 doesn't answer").arg(server)
            : isSlow             ? tr("Connected to %1, updates every 10 s").arg(server)
                                 : tr("Connected to %1").arg(server),
        isOnline);
}

void MainWindow::showCounts()
{
    const auto &session = m_workspace.session();
    for (const auto &page : std::as_const(m_pages))
        m_sidebar->setCount(page.id, m_workspace.count(page.id));
    const auto *info = infoOf(m_current);
    if (!info || !session.me()) {
        setWindowTitle(QStringLiteral("Candor"));
        return;
    }
    const int count = m_workspace.count(info->id);
    const auto name = count > 0 ? tr("(%1) %2").arg(QLocale().toString(count), info->title) : info->title;
    const auto tenant = session.workplaceName();
    setWindowTitle(tenant.isEmpty() ? tr("%1 – Candor").arg(name) : tr("%1 – %2 – Candor").arg(name, tenant));
}

void MainWindow::showCommands()
{
    m_actionsMenu->clear();
    if (const auto *page = currentPage())
        m_actionsMenu->addActions(page->commands());
}

void MainWindow::adoptKeys()
{
    for (auto *page : std::as_const(m_made))
        page->adoptKeys();
}

// Sidebar, list and a readable width are beside one another, as wide as texts are large, where the screen is.
void MainWindow::limitSize()
{
    const int wanted
        = std::min(int(smallestWidth * look::textScale()), screen()->availableGeometry().width());
    setMinimumSize(std::max(smallestWidth, wanted), smallestHeight);
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        limitSize();
}

// Pages make their fields when they know which, which isn't in the order of reading.
bool MainWindow::focusNextPrevChild(bool next)
{
    return parts::passFocus(*m_root, next) || QMainWindow::focusNextPrevChild(next);
}

void MainWindow::quit()
{
    if (!isVisible() && m_workspace.decisions().open().isEmpty()) { // in the tray
        Q_EMIT quitted();
        return;
    }
    m_isQuitting = true;
    show();
    close();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    const bool isQuitting = std::exchange(m_isQuitting, false);
    if (m_workspace.decisions().open().isEmpty()) {
        event->accept();
        if (isQuitting)
            Q_EMIT quitted();
        else
            Q_EMIT closed();
        return;
    }
    event->ignore();
    m_question->ask({tr("Decisions haven't left yet"),
                        tr("Some of your decisions haven't reached the server yet. Send them before Candor "
                           "closes?"),
                        tr("Candor closes as soon as the server has answered."), tr("Close and &lose them")},
        [this, isQuitting] {
            m_isQuitting = isQuitting;
            close();
        });
}

} // namespace candor::frame
