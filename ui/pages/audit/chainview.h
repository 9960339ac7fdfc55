// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/chainverifier.h"

#include <QWidget>

class QLabel;
class QProgressBar;
class QUrl;

namespace candor::parts {
class Banner;
}

namespace candor::pages {

// Has the log verified, and says how far that is and what came of it. Hidden while there is nothing to say.
class ChainView final : public QWidget
{
public:
    // `verifier` outlives it. `server`: who is asked, for sentences about failures.
    ChainView(
        models::ChainVerifier &verifier, const std::function<QUrl()> &server, QWidget *parent = nullptr);

private:
    void adopt();
    void showEnd();

    models::ChainVerifier &m_verifier;
    std::function<QUrl()> m_server;
    QWidget *m_walk;
    QLabel *m_text;
    QProgressBar *m_bar;
    parts::Banner *m_banner;
};

} // namespace candor::pages
