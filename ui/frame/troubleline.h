// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "client/session.h"

#include <QPointer>
#include <QWidget>

namespace candor::parts {
class Banner;
} // namespace candor::parts

namespace candor::frame {

class Page;

// The line over the pages that says why what is seen may be old: the server is away, or the page couldn't be
// read anew. Empty while nothing is the matter. The session must outlive it.
class TroubleLine final : public QWidget
{
    Q_OBJECT

public:
    explicit TroubleLine(const client::Session &session, QWidget *parent = nullptr);

    // The page that is in sight from now on; nullptr = none.
    void setPage(Page *page);

private:
    void adopt();

    const client::Session &m_session;
    parts::Banner *m_banner;
    QPointer<Page> m_page;
};

} // namespace candor::frame
