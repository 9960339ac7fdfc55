// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/serverpage/serverpage.h"

#include "frame/page.h"
#include "frame/workspace.h"
#include "look/metrics.h"
#include "pages/serverpage/backupsview.h"
#include "pages/serverpage/logview.h"
#include "pages/serverpage/serverhelp.h"
#include "pages/serverpage/settingsview.h"
#include "pages/serverpage/statusview.h"
#include "parts/pagehead.h"
#include "parts/segments.h"
#include "parts/surface.h"

#include <QAction>
#include <QBoxLayout>
#include <QCoreApplication>
#include <QStackedWidget>

namespace candor::pages {

using frame::PageInfo;

namespace {

const QByteArray pageId = "server";
const QString names[] = {
    QStringLiteral("status"), QStringLiteral("settings"), QStringLiteral("log"), QStringLiteral("backups")};
constexpr int backupsTab = 3;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ServerPage)
};

class ServerPage final : public frame::Page
{
public:
    explicit ServerPage(frame::Workspace &workspace);

    void open(const frame::Address &address) override;
    void reload() override { current().refresh(); }

private:
    [[nodiscard]] TabView &current() const { return *static_cast<TabView *>(m_views->currentWidget()); }
    void choose(int index);

    parts::Segments *m_tabs;
    QStackedWidget *m_views;
    BackupsView *m_backups;
};

ServerPage::ServerPage(frame::Workspace &workspace)
    : m_tabs(new parts::Segments(Text::tr("What to show"),
          {Text::tr("Status"), Text::tr("Settings"), Text::tr("Log"), Text::tr("Backups")}))
    , m_views(new QStackedWidget)
    , m_backups(new BackupsView(workspace))
{
    m_views->addWidget(new StatusView(workspace));
    m_views->addWidget(new SettingsView(workspace));
    m_views->addWidget(new LogView(workspace));
    m_views->addWidget(m_backups);
    m_tabs->whenChosen([this](int index) { choose(index); });
    auto *lines = parts::column(this, 0);
    lines->addWidget(parts::pageHead(Text::tr("Server"), {m_tabs}));
    lines->addWidget(m_views, 1);
    command(Text::tr("Back up now"), {}, [this] {
        m_tabs->setCurrent(backupsTab);
        m_backups->backUp();
    });
}

void ServerPage::open(const frame::Address &address)
{
    for (int i = 0; i < int(std::size(names)); ++i) {
        if (address.object == names[i])
            m_tabs->setCurrent(i);
    }
    choose(m_tabs->current());
}

void ServerPage::choose(int index)
{
    m_views->setCurrentIndex(std::max(0, index));
    current().refresh();
}

} // namespace

PageInfo serverPage()
{
    // What only super admins may.
    frame::PageInfo info{pageId, Text::tr("Server"), look::Glyph::Server, QStringLiteral("platform:create"),
        QKeySequence(QStringLiteral("Ctrl+9")),
        [](frame::Workspace &workspace) -> frame::Page * { return new ServerPage(workspace); },
        frame::Group::Administration};
    info.needs = frame::Needs::Nothing;
    info.help = serverHelp;
    return info;
}

} // namespace candor::pages
