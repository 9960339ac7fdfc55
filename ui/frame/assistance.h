// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "frame/help.h"
#include "frame/pageinfo.h"
#include "frame/palettebox.h"

class QAction;
class QMainWindow;

namespace candor::frame {

class Page;
class Workspace;

// Where people look who don't know where to look: the palette and the help. Both know of the pages what
// PageInfo says, and of what can be done what the menus and the page's commands say.
class Assistance final
{
public:
    struct Here // where the person is
    {
        QByteArray id;
        const Page *page = nullptr; // none = nobody is signed in
    };

    // `pages`: those of the window, which outlives this.
    Assistance(QMainWindow &window, Workspace &workspace, const QList<PageInfo> &pages);

    // Somebody signed in, works elsewhere, or nobody is there any more.
    void adoptPerson();
    void openPalette(const Here &here);
    void openHelp(const Here &here);
    void openKeys(const Here &here);

private:
    [[nodiscard]] QList<PaletteGroup> atHand(const Here &here);
    [[nodiscard]] QList<HelpTopic> topics(const Here &here) const;
    [[nodiscard]] QList<HelpKey> windowKeys(const Here &here) const;
    [[nodiscard]] QList<QAction *> windowActions(const Here &here) const;

    QMainWindow &m_window;
    Workspace &m_workspace;
    QList<PageInfo> m_pages;
    PaletteBox *m_palette; // the window's
    Help *m_help; // likewise
};

} // namespace candor::frame
