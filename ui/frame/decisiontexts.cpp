// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "frame/decisiontexts.h"

#include <QCoreApplication>

namespace candor::frame {

using client::DecisionQueue;
using Stage = DecisionQueue::Stage;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(DecisionTexts)
};

QString nameOf(api::DecisionKind kind, const QString &title)
{
    switch (kind) {
    case api::DecisionKind::ApprovePlan:
    case api::DecisionKind::ApproveAssessment:
        return Text::tr("Approval of “%1”").arg(title);
    case api::DecisionKind::RejectPlan:
    case api::DecisionKind::RejectAssessment:
        return Text::tr("Rejection of “%1”").arg(title);
    case api::DecisionKind::RevisePlan:
        return Text::tr("Revision of “%1”").arg(title);
    case api::DecisionKind::RenewLink:
        return Text::tr("New link for “%1”").arg(title);
    }
    Q_UNREACHABLE();
}

} // namespace

QString undeliveredText(const DecisionQueue::Entry &entry)
{
    const auto name = nameOf(entry.kind, entry.title);
    if (entry.mayBeDone)
        return Text::tr(
            "%1: it was sent, and no answer came. Perhaps it is done; nothing here would tell you.")
            .arg(name);
    if (entry.stage == Stage::Sending)
        return Text::tr("%1: it is being sent. Perhaps it arrives; nothing here would tell you.").arg(name);
    return Text::tr(
        "%1: it hasn't reached the server, which is asked again and again. It would be lost, and the "
        "interview stay as it is.")
        .arg(name);
}

} // namespace candor::frame
