// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "frame/page.h"
#include "frame/pageinfo.h"
#include "frame/workspace.h"

#include <QHash>
#include <QMainWindow>

class QAction;
class QMenu;
class QStackedWidget;

namespace candor::parts {
class Banner;
class StateStack;
class ToastHost;
} // namespace candor::parts

namespace candor::frame {

class Acting;
class Arrival;
class Assistance;
class DecisionToasts;
class OpenQuestion;
class Sidebar;
class StatusStrip;
class TroubleLine;

// The window: sidebar, the page, what is under way. Knows of its pages what PageInfo says. While nobody is
// signed in it shows `signIn`; when a session expires it does so, too, and the pages are as they were
// afterwards. An administrator who goes to another tenant gets new pages of what is about tenants.
class MainWindow final : public QMainWindow
{
    Q_OBJECT

public:
    // Owns `signIn`.
    MainWindow(Workspace &workspace, const QList<PageInfo> &pages, QWidget *signIn);
    ~MainWindow() override;

    // Closes the window to end the program, which asks what closing asks.
    void quit();
    [[nodiscard]] Page *currentPage() const { return m_made.value(m_current); }
    // The person chose whether single letters are keys.
    void adoptKeys();
    // For what belongs to the whole program.
    [[nodiscard]] QMenu *fileMenu() const { return m_fileMenu; }
    [[nodiscard]] QMenu *viewMenu() const { return m_viewMenu; }

Q_SIGNALS:
    // By the person; whether the program goes on is for others to say.
    void closed();
    // The same where the program is to end.
    void quitted();

protected:
    bool focusNextPrevChild(bool next) override;
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    void buildShell(QWidget *signIn);
    void limitSize();
    void buildMenus();
    void buildViewMenu();
    void addPageAction(QMenu &menu, const PageInfo &page);
    void go(const QByteArray &page);
    void arrive(const Address &address);
    void adoptSession();
    void admit();
    void beginWork();
    void endWork(const std::function<bool(const PageInfo &)> &goes);
    void adoptWorkplace();
    void showLine();
    void showCounts();
    void showCommands();
    void showWorkplace();
    [[nodiscard]] QList<PageInfo> offered() const;
    [[nodiscard]] const PageInfo *infoOf(const QByteArray &id) const;

    Workspace &m_workspace;
    QList<PageInfo> m_pages;
    QHash<QByteArray, Page *> m_made;
    std::vector<std::unique_ptr<QObject>> m_watches; // PageInfo::watch
    QByteArray m_current; // page
    bool m_isQuitting = false; // the next closing ends the program
    OpenQuestion *m_question;
    std::unique_ptr<Acting> m_acting;
    std::unique_ptr<Arrival> m_arrival;

    QStackedWidget *m_root;
    QWidget *m_shell;
    Sidebar *m_sidebar;
    parts::Banner *m_actingBanner;
    TroubleLine *m_trouble;
    QStackedWidget *m_stack;
    StatusStrip *m_strip;
    parts::ToastHost *m_toasts;
    std::unique_ptr<DecisionToasts> m_decisionToasts;
    std::unique_ptr<Assistance> m_assistance;
    QMenu *m_actionsMenu;
    QMenu *m_fileMenu;
    QMenu *m_viewMenu;
};

} // namespace candor::frame
