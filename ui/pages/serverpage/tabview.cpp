// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/serverpage/tabview.h"

#include "frame/failurenotice.h"
#include "frame/workspace.h"
#include "models/sentences.h"
#include "parts/banner.h"
#include "parts/statestack.h"
#include "parts/surface.h"

#include <QBoxLayout>
#include <QCoreApplication>

namespace candor::pages {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ServerPage)
};

} // namespace

TabView::TabView(frame::Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_banner(new parts::Banner)
{
    parts::column(this, 0)->addWidget(m_banner);
}

void TabView::setContent(QWidget *content)
{
    m_faces = new parts::StateStack(content, parts::StateStack::Skeleton::List);
    static_cast<QBoxLayout *>(layout())->addWidget(m_faces, 1);
}

void TabView::showLoading()
{
    if (!m_hasContent)
        m_faces->showLoading();
}

void TabView::showContent()
{
    m_hasContent = true;
    m_banner->hide();
    m_faces->showContent();
}

// What is there already stays.
void TabView::showFailure(const client::Failure &failure)
{
    const auto server = m_workspace.session().server();
    if (m_hasContent) {
        m_banner->show(look::Tone::Warning, models::sentence(failure, server), Text::tr("Try again"),
            [this] { refresh(); });
        return;
    }
    m_faces->showNotice(frame::failureNotice(failure, server, [this] { refresh(); }));
}

} // namespace candor::pages
