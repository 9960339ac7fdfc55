// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/interviews/interviewfinder.h"

#include "domain/async.h"
#include "frame/workspace.h"
#include "models/interviewwords.h"
#include "models/words.h"

#include <QCoreApplication>

namespace candor::pages {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(InterviewFinder)
};

class InterviewFinder final : public frame::PaletteSource
{
public:
    explicit InterviewFinder(frame::Workspace &workspace)
        : m_workspace(workspace)
    {
    }

    [[nodiscard]] QString title() const override { return Text::tr("Interviews"); }
    [[nodiscard]] QChar sign() const override { return QLatin1Char('#'); }
    void find(const QString &text, QObject *reader, const std::function<void(const Found &)> &found) override
    {
        client::InterviewQuery query;
        query.text = text;
        domain::whenFinished(m_workspace.api().interviews.listInterviews(query, {most, {}}, reader), reader,
            [this, found](const client::Outcome<api::Page<api::InterviewSummary>> &outcome) {
                found(entriesOf(
                    outcome, [this](const api::InterviewSummary &interview) { return entryOf(interview); }));
            });
    }

private:
    [[nodiscard]] frame::PaletteEntry entryOf(const api::InterviewSummary &interview) const
    {
        const frame::Address address{"interview", interview.runId};
        auto name = interview.position;
        if (!interview.candidateRef.isEmpty())
            name = Text::tr("%1 · %2", "position, candidate").arg(name, interview.candidateRef);
        return {address.toText(), name, models::word(interview.state), models::glyphOf(interview.state), {},
            [&workspace = m_workspace, address] { workspace.navigator().go(address); }};
    }

    frame::Workspace &m_workspace;
};

} // namespace

std::unique_ptr<frame::PaletteSource> interviewFinder(frame::Workspace &workspace)
{
    return std::make_unique<InterviewFinder>(workspace);
}

} // namespace candor::pages
