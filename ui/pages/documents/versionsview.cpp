// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/documents/versionsview.h"

#include "domain/async.h"
#include "frame/failurenotice.h"
#include "look/metrics.h"
#include "models/words.h"
#include "pages/documents/planchanges.h"
#include "parts/diffview.h"
#include "parts/labels.h"
#include "parts/statestack.h"
#include "parts/surface.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QCoreApplication>
#include <QLocale>

namespace candor::pages {

using namespace look::space;

namespace {

constexpr int mostVersions = 200;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(VersionsView)
};

QString nameOf(const domain::PlanVersion &version)
{
    return Text::tr("Version %1, %2")
        .arg(QLocale().toString(version.version), models::dateAndTime(version.createdAt));
}

} // namespace

VersionsView::VersionsView(const client::PlanCalls &calls, const QUrl &server, QWidget *parent)
    : QWidget(parent)
    , m_calls(calls)
    , m_server(server)
    , m_from(new QComboBox)
    , m_to(new QComboBox)
    , m_diff(new parts::DiffView)
    , m_faces(new parts::StateStack(m_diff, parts::StateStack::Skeleton::Document))
{
    m_from->setAccessibleName(Text::tr("Compare from"));
    m_to->setAccessibleName(Text::tr("Compare with"));
    auto *lines = parts::column(this, 0);
    auto *head = new parts::Surface(parts::Surface::Shape::Header);
    auto *line = parts::row(head, s, m);
    line->addWidget(parts::label(Text::tr("Differences"), look::Type::Heading));
    line->addStretch(1);
    line->addWidget(m_from);
    line->addWidget(parts::label(Text::tr("and"), look::Type::Body, parts::Ink::Muted));
    line->addWidget(m_to);
    lines->addWidget(head);
    lines->addWidget(m_faces, 1);
    for (auto *box : {m_from, m_to})
        connect(box, &QComboBox::activated, this, [this] { compare(); });
}

void VersionsView::show(const QString &runId, const domain::Plan &newest, int seen)
{
    if (m_runId != runId)
        m_known.clear();
    m_runId = runId;
    m_seen = seen;
    m_known.insert(newest.version, newest);
    m_faces->showLoading();
    list();
}

void VersionsView::focusDifferences()
{
    m_diff->setFocus();
}

void VersionsView::list()
{
    m_reader = std::make_unique<QObject>();
    domain::whenFinished(m_calls.listPlanVersions(m_runId, {mostVersions, {}}, m_reader.get()),
        m_reader.get(), [this](const client::Outcome<api::Page<domain::PlanVersion>> &outcome) {
            if (outcome)
                take(*outcome, m_seen);
            else
                showFailure(outcome.error());
        });
}

void VersionsView::take(const api::Page<domain::PlanVersion> &versions, int seen)
{
    m_from->clear();
    m_to->clear();
    for (const auto &version : versions.items) {
        m_from->addItem(nameOf(version), version.version);
        m_to->addItem(nameOf(version), version.version);
    }
    if (versions.items.size() < 2) {
        m_faces->showNotice({look::Glyph::Plan, look::Tone::Neutral, Text::tr("There is one version only"),
            Text::tr("Edits and revisions make new ones; what they change shows here.")});
        return;
    }
    const int before = m_from->findData(seen);
    m_from->setCurrentIndex(before > 0 ? before : 1);
    m_to->setCurrentIndex(0);
    compare();
}

void VersionsView::compare()
{
    const int from = m_from->currentData().toInt();
    const int to = m_to->currentData().toInt();
    withVersion(from, [this, to](const domain::Plan &before) {
        withVersion(to, [this, before](const domain::Plan &after) {
            m_diff->show(planChanges(before, after));
            m_faces->showContent();
        });
    });
}

void VersionsView::withVersion(int version, const std::function<void(const domain::Plan &)> &then)
{
    if (const auto it = m_known.constFind(version); it != m_known.constEnd()) {
        const auto plan = *it;
        then(plan);
        return;
    }
    domain::whenFinished(m_calls.getPlanVersion(m_runId, version, m_reader.get()), m_reader.get(),
        [this, version, then](const client::Outcome<domain::Plan> &outcome) {
            if (!outcome) {
                showFailure(outcome.error());
                return;
            }
            m_known.insert(version, *outcome);
            then(*outcome);
        });
}

void VersionsView::showFailure(const client::Failure &failure)
{
    m_faces->showNotice(frame::failureNotice(failure, m_server, [this] {
        m_faces->showLoading();
        list();
    }));
}

} // namespace candor::pages
