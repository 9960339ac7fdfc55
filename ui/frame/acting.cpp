// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "frame/acting.h"

#include "frame/openquestion.h"
#include "models/words.h"
#include "parts/banner.h"

#include <QCoreApplication>

namespace candor::frame {

using client::Session;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Acting)
};

} // namespace

Acting::Acting(Workspace &workspace, OpenQuestion &question, parts::Banner &banner)
    : m_workspace(workspace)
    , m_question(question)
    , m_banner(banner)
{
    const auto &session = m_workspace.session();
    for (const auto told : {&Session::stateChanged, &Session::workplaceChanged, &Session::workplaceUpdated})
        connect(&session, told, this, &Acting::showWhere);
    connect(&session, &Session::workplaceLost, this, &Acting::tellLoss);
    connect(&m_workspace, &Workspace::actingWanted, this, &Acting::want);
    showWhere();
}

// Later: whoever wants it may be of a page that goes with the tenant.
void Acting::want(const std::optional<api::TenantEntry> &tenant)
{
    const auto act = [this, tenant] {
        if (m_workspace.decisions().open().isEmpty()) {
            m_workspace.session().actIn(tenant);
            return;
        }
        m_question.ask(
            {Text::tr("Decisions haven't left yet"),
                Text::tr("Some of your decisions for “%1” haven't reached the server yet. Send them "
                         "before you go on?")
                    .arg(m_workspace.session().workplaceName()),
                Text::tr("It goes on as soon as the server has answered."), Text::tr("Go on and &lose them")},
            [this, tenant] { want(tenant); });
    };
    QMetaObject::invokeMethod(this, act, Qt::QueuedConnection);
}

void Acting::showWhere()
{
    const auto &session = m_workspace.session();
    const auto &tenant = session.actsIn();
    const bool isOfSuspended = tenant && tenant->platformStatus == domain::PlatformStatus::Suspended;
    const bool isSuspended = tenant && (tenant->status == domain::TenantStatus::Suspended || isOfSuspended);
    if (!tenant || (!session.hasChosen() && !isSuspended)) {
        m_banner.hide();
        return;
    }
    auto text = Text::tr("You act in “%1” as an administrator.").arg(tenant->name);
    if (isOfSuspended)
        text
            = Text::tr("%1 Its platform is suspended: you can read and erase there, nothing else.").arg(text);
    else if (isSuspended)
        text = Text::tr("%1 It is suspended: you can read and erase there, nothing else.").arg(text);
    m_banner.show(isSuspended ? look::Tone::Warning : look::Tone::Accent, text, Text::tr("Leave"),
        [this] { want(std::nullopt); });
}

void Acting::tellWhatIsMissing(const QByteArray &page, const QList<PageInfo> &pages)
{
    const auto &session = m_workspace.session();
    const bool isLocked = std::any_of(pages.begin(), pages.end(), [&](const PageInfo &info) {
        return info.id == page && session.may(info.permission) && !isOffered(info, session);
    });
    if (isLocked)
        Q_EMIT m_workspace.said(QStringLiteral("workplace"),
            {Text::tr("You act in no organisation. Choose one first."), look::Tone::Info});
}

void Acting::tellLoss(const QString &name)
{
    Q_EMIT m_workspace.said(QStringLiteral("workplace"),
        {Text::tr("“%1” isn't there any more, or not within your reach. You act in no organisation now.")
                .arg(name),
            look::Tone::Warning, {}, {}, std::chrono::seconds(0)});
}

QString workplaceLine(const Session &session)
{
    const auto name = session.workplaceName();
    if (name.isEmpty())
        return session.me() ? models::roleWord(session.me()->role) : QString();
    return session.hasChosen() ? Text::tr("Acts in %1").arg(name) : name;
}

QByteArray pageAfterMove(const QList<PageInfo> &offered, const Session &session, const QByteArray &before)
{
    if (offered.isEmpty())
        return {};
    if (session.actsIn())
        return offered.first().id;
    QByteArray next;
    for (const auto &page : offered) {
        if (page.needs == Needs::Nothing && (next.isEmpty() || page.id == before))
            next = page.id;
    }
    return next.isEmpty() ? offered.first().id : next;
}

} // namespace candor::frame
