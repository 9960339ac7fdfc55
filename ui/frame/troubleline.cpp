// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "frame/troubleline.h"

#include "frame/page.h"
#include "models/sentences.h"
#include "parts/banner.h"
#include "parts/surface.h"

#include <QBoxLayout>
#include <QLocale>

namespace candor::frame {

using client::Session;

TroubleLine::TroubleLine(const Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_banner(new parts::Banner)
{
    auto *line = parts::row(this, 0);
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(m_banner);
    connect(&m_session, &Session::lineChanged, this, [this] {
        adopt();
        if (m_page && m_session.line() == Session::Line::Online)
            m_page->reload(); // by itself, as it was said
    });
}

void TroubleLine::setPage(Page *page)
{
    if (m_page)
        m_page->whenStalenessChanged({});
    m_page = page;
    if (m_page)
        m_page->whenStalenessChanged([this] { adopt(); });
    adopt();
}

// A server that is away is the same trouble for every page.
void TroubleLine::adopt()
{
    const auto reload = [page = m_page] {
        if (page)
            page->reload();
    };
    const auto server = m_session.server();
    if (m_session.line() == Session::Line::Offline) {
        const auto since = QLocale().toString(m_session.offlineSince().time(), QLocale::ShortFormat);
        m_banner->show(look::Tone::Warning,
            tr("%1 can't be reached since %2. What you see may be old; it comes back by itself.")
                .arg(server.authority(), since),
            tr("Try now"), reload);
    } else if (m_page && m_page->staleness()) {
        m_banner->show(look::Tone::Warning,
            tr("What you see may be old. %1").arg(models::sentence(*m_page->staleness(), server)),
            tr("Try again"), reload);
    } else {
        m_banner->hide();
    }
}

} // namespace candor::frame
