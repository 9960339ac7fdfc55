// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "frame/assistance.h"

#include "frame/commandlist.h"
#include "frame/generalhelp.h"
#include "frame/page.h"
#include "frame/workspace.h"
#include "look/script.h"

#include <QAction>
#include <QCoreApplication>
#include <QMainWindow>
#include <QMenuBar>

namespace candor::frame {

namespace {

const QByteArray keysTopic = "keys-overview";

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Assistance)
};

QList<HelpKey> keysOf(const QList<QAction *> &actions)
{
    QList<HelpKey> keys;
    for (const auto *action : actions) {
        QStringList all;
        for (const auto &key : action->shortcuts())
            all.append(look::isolated(key.toString(QKeySequence::NativeText)));
        if (action->isVisible() && !all.isEmpty())
            keys.append({all.join(Text::tr(" or ", "between two keys")), plainText(action->text())});
    }
    return keys;
}

} // namespace

Assistance::Assistance(QMainWindow &window, Workspace &workspace, const QList<PageInfo> &pages)
    : m_window(window)
    , m_workspace(workspace)
    , m_pages(pages)
    , m_palette(new PaletteBox(&window))
    , m_help(new Help(&window))
{
}

void Assistance::adoptPerson()
{
    m_palette->giveUp();
    PaletteSearch::Sources sources;
    for (const auto &page : std::as_const(m_pages)) {
        if (page.source && isOffered(page, m_workspace.session()))
            sources.push_back(page.source(m_workspace));
    }
    m_palette->search().setSources(std::move(sources));
}

QList<PaletteGroup> Assistance::atHand(const Here &here)
{
    PaletteGroup pages{Text::tr("Pages"), {}};
    PaletteGroup help{Text::tr("Help"), {}, QLatin1Char('?')};
    for (const auto &page : std::as_const(m_pages)) {
        if (!isOffered(page, m_workspace.session()))
            continue;
        // Of the others, those that a key leads to: what begins by itself needs no object.
        if (page.group != Group::Unlisted || !page.jump.isEmpty())
            pages.entries.append({QStringLiteral("page:") + QLatin1String(page.id), page.title, {},
                page.glyph, page.jump.toString(QKeySequence::NativeText),
                [this, id = page.id] { m_workspace.navigator().go({id}); }});
    }
    const auto all = topics(here);
    for (const auto &topic : all)
        help.entries.append(
            {QStringLiteral("help:") + QLatin1String(topic.id), Text::tr("Help: %1").arg(topic.title), {},
                look::Glyph::Info, {}, [this, all, id = topic.id] { m_help->open(all, id); }});
    return {
        {Text::tr("On this page"), entriesOf(here.page->commands(), here.id), QLatin1Char('>')},
        pages,
        {Text::tr("Everywhere"), entriesOf(windowActions(here), "window"), QLatin1Char('>')},
        help,
    };
}

void Assistance::openPalette(const Here &here)
{
    if (here.page)
        m_palette->open(atHand(here), m_workspace.session().server());
}

// The menu “Actions” shows the page's own.
QList<QAction *> Assistance::windowActions(const Here &here) const
{
    auto actions = actionsOf(*m_window.menuBar());
    if (here.page)
        actions.removeIf([&here](QAction *action) { return here.page->commands().contains(action); });
    return actions;
}

QList<HelpKey> Assistance::windowKeys(const Here &here) const
{
    auto keys = keysOf(windowActions(here));
    for (const auto &page : std::as_const(m_pages)) {
        if (isOffered(page, m_workspace.session()) && !page.jump.isEmpty())
            keys.append({page.jump.toString(QKeySequence::NativeText), page.title});
    }
    return keys;
}

QList<HelpTopic> Assistance::topics(const Here &here) const
{
    QList<HelpTopic> topics;
    const auto ofPage = here.page ? keysOf(here.page->commands()) : QList<HelpKey>();
    HelpTopic keys{keysTopic, Text::tr("All keys"), look::Glyph::Keyboard, keysHelp()};
    for (const auto &page : std::as_const(m_pages)) {
        const bool isHere = page.id == here.id;
        if (isHere)
            keys.keys.append({Text::tr("On the page “%1”").arg(page.title), ofPage});
        if (!isOffered(page, m_workspace.session()) || (!page.help && !isHere))
            continue;
        HelpTopic topic{page.id, page.title, page.glyph, page.help ? page.help() : HelpText()};
        topic.isPage = true;
        if (isHere)
            topic.keys.append({Text::tr("Its keys"), ofPage});
        topics.append(topic);
    }
    keys.keys.append({Text::tr("Everywhere"), windowKeys(here)});
    topics.append(keys);
    topics += generalHelp();
    return topics;
}

void Assistance::openHelp(const Here &here)
{
    m_help->open(topics(here), here.page ? here.id : signInTopic());
}

void Assistance::openKeys(const Here &here)
{
    m_help->open(topics(here), keysTopic);
}

} // namespace candor::frame
