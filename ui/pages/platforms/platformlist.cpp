// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/platforms/platformlist.h"

#include "look/metrics.h"
#include "parts/surface.h"

#include <QAction>
#include <QBoxLayout>
#include <QCoreApplication>
#include <QItemSelectionModel>
#include <QLineEdit>

namespace candor::pages {

using api::PlatformAnswer;
using models::PagedModel;

namespace {

constexpr int searchWidth = 240;
constexpr int longestText = 200; // that the server takes
constexpr std::chrono::milliseconds typing{250};

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(PlatformList)
};

} // namespace

PlatformList::PlatformList(frame::Workspace &workspace, QAction *make)
    : m_model(workspace.api().platforms)
    , m_make(make)
    , m_search(new QLineEdit(this))
    , m_pane(new frame::TablePane(
          m_model, workspace.session(), Text::tr("Platforms"), QStringLiteral("platforms")))
{
    m_search->setPlaceholderText(Text::tr("Name or domain"));
    m_search->setAccessibleName(Text::tr("Find platforms"));
    m_search->setClearButtonEnabled(true);
    m_search->setFixedWidth(searchWidth);
    m_search->setMaxLength(longestText);
    parts::column(this, 0)->addWidget(m_pane);
    setFocusProxy(m_pane);
    m_typing.setSingleShot(true);
    m_typing.setInterval(typing);
    connect(&m_typing, &QTimer::timeout, this, [this] { find(); });
    connect(m_search, &QLineEdit::textChanged, this, [this] { m_typing.start(); });
    connect(m_search, &QLineEdit::returnPressed, this, [this] { find(); });
    connect(table().selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] { adopt(); });
    connect(&m_model, &PagedModel::phaseChanged, this, [this] { adopt(); });
    showEmpty();
}

QWidget *PlatformList::search() const
{
    return m_search;
}

const PlatformAnswer *PlatformList::current() const
{
    const auto index = table().currentIndex();
    return index.isValid() ? m_model.at(index.row()) : nullptr;
}

void PlatformList::reload()
{
    m_model.reload(PagedModel::Keep::Place);
}

void PlatformList::find()
{
    m_typing.stop();
    if (m_search->text().trimmed() == m_model.text())
        return;
    table().scrollToTop();
    m_model.setText(m_search->text().trimmed());
    showEmpty();
}

void PlatformList::showEmpty()
{
    if (!m_model.text().isEmpty()) {
        m_pane->setEmpty({look::Glyph::Info, look::Tone::Neutral, Text::tr("No platform is called that"),
            Text::tr("Platforms are found by how a word of their name or their domain begins."), {},
            Text::tr("Show all"), [this] {
                m_search->clear();
                find();
            }});
        return;
    }
    m_pane->setEmpty({look::Glyph::Board, look::Tone::Neutral, Text::tr("No platforms yet"),
        Text::tr("A platform holds organisations, and has administrators who look after them."), {},
        m_make->text(), [this] { m_make->trigger(); }});
}

// Until it is found none is current: what is done to one is never done to another.
void PlatformList::seek(const PlatformAnswer &platform)
{
    m_wanted = platform;
    if (m_model.rowOf(platform.id.toString()) < 0) {
        m_search->clear();
        m_model.setText({});
        showEmpty();
    }
    adopt();
}

void PlatformList::showWanted()
{
    const int row = m_model.rowOf(m_wanted->id.toString());
    if (row >= 0) {
        m_wanted.reset();
        table().setCurrentIndex(m_model.index(row, 0));
        return;
    }
    const bool isAnswered = m_model.phase() == PagedModel::Phase::Ready && !m_model.isFetching();
    if (isAnswered && (m_model.text() == m_wanted->domain || m_model.failure())) {
        m_wanted.reset();
        return;
    }
    if (isAnswered) { // not on the first page
        m_search->setText(m_wanted->domain);
        find();
    }
    table().setCurrentIndex({});
}

void PlatformList::adopt()
{
    if (m_wanted)
        showWanted();
    if (!m_wanted && !table().currentIndex().isValid() && m_model.rowCount() > 0)
        table().setCurrentIndex(m_model.index(0, 0));
    if (m_changed)
        m_changed();
}

void PlatformList::focusSearch()
{
    m_search->setFocus();
    m_search->selectAll();
}

} // namespace candor::pages
