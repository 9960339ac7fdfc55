// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "frame/pageinfo.h"
#include "frame/workspace.h"

namespace candor::parts {
class Banner;
}

namespace candor::frame {

class OpenQuestion;

// Where an administrator acts, for the window: a line over every page that says so, with the way out; and the
// way to another tenant, which waits for what they have decided in the one before.
class Acting final : public QObject
{
public:
    // All outlive it.
    Acting(Workspace &workspace, OpenQuestion &question, parts::Banner &banner);

    // Somebody wants to go to a page that isn't offered: says so where a tenant would be the way there.
    void tellWhatIsMissing(const QByteArray &page, const QList<PageInfo> &pages);

private:
    void want(const std::optional<api::TenantEntry> &tenant);
    void showWhere();
    void tellLoss(const QString &name);

    Workspace &m_workspace;
    OpenQuestion &m_question;
    parts::Banner &m_banner;
};

// "Acts in Acme" of an administrator who chose it, else what the place or the role is called.
[[nodiscard]] QString workplaceLine(const client::Session &session);
// Where the person is to be after they went to another tenant, or to none, from the page `before`; empty =
// there is no place.
[[nodiscard]] QByteArray pageAfterMove(
    const QList<PageInfo> &offered, const client::Session &session, const QByteArray &before);

} // namespace candor::frame
