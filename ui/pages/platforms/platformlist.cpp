// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/platforms/platformlist.h"

#include "look/metrics.h"
#include "parts/searchfield.h"
#include "parts/surface.h"

#include <QAction>
#include <QBoxLayout>
#include <QCoreApplication>

namespace candor::pages {

using api::PlatformAnswer;
using models::PagedModel;

namespace {

constexpr int searchWidth = 240;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(PlatformList)
};

} // namespace

PlatformList::PlatformList(frame::Workspace &workspace, QAction *make)
    : m_model(workspace.api().platforms)
    , m_make(make)
    , m_search(new parts::SearchField(Text::tr("Name or domain"), Text::tr("Find platforms"), this))
    , m_pane(new frame::TablePane(
          m_model, workspace.session(), Text::tr("Platforms"), QStringLiteral("platforms")))
    , m_row(m_model, m_pane->table(), [this] {
        if (m_changed)
            m_changed();
    })
{
    m_search->setFixedWidth(searchWidth);
    parts::column(this, 0)->addWidget(m_pane);
    setFocusProxy(m_pane);
    m_search->whenWanted([this] { find(); });
    showEmpty();
}

QWidget *PlatformList::search() const
{
    return m_search;
}

const PlatformAnswer *PlatformList::current() const
{
    return m_row.row() >= 0 ? m_model.at(m_row.row()) : nullptr;
}

void PlatformList::reload()
{
    m_model.reload(PagedModel::Keep::Place);
}

void PlatformList::find()
{
    m_search->settle();
    if (m_search->wanted() == m_model.text())
        return;
    table().scrollToTop();
    m_model.setText(m_search->wanted());
    showEmpty();
}

void PlatformList::showEmpty()
{
    if (!m_model.text().isEmpty()) {
        m_pane->setEmpty({look::Glyph::Info, look::Tone::Neutral, Text::tr("No platform is called that"),
            Text::tr("Platforms are found by how a word of their name or their domain begins."), {},
            Text::tr("Show all"), [this] { lookFor({}); }});
        return;
    }
    m_pane->setEmpty({look::Glyph::Platform, look::Tone::Neutral, Text::tr("No platforms yet"),
        Text::tr("A platform holds organisations, and has administrators who look after them."), {},
        m_make->text(), [this] { m_make->trigger(); }});
}

void PlatformList::seek(const PlatformAnswer &platform)
{
    const auto id = platform.id.toString();
    if (m_model.rowOf(id) < 0)
        lookFor({});
    m_row.want(id, [this, text = platform.domain] {
        if (m_model.text() == text || m_model.failure())
            return false;
        lookFor(text); // not on the first page
        return true;
    });
}

void PlatformList::lookFor(const QString &text)
{
    m_search->put(text);
    find();
}

void PlatformList::focusSearch()
{
    m_search->beginTyping();
}

} // namespace candor::pages
