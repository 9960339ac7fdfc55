// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/rankings/comparison.h"

#include "domain/async.h"
#include "frame/failurenotice.h"
#include "models/sentences.h"
#include "pages/rankings/comparisongrid.h"
#include "parts/banner.h"
#include "parts/buttons.h"
#include "parts/pagehead.h"
#include "parts/scrollarea.h"
#include "parts/statestack.h"

#include <QBoxLayout>
#include <QCoreApplication>
#include <QScrollArea>

namespace candor::pages {

using api::InterviewDetail;

namespace {

constexpr int notFound = 404;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Comparison)
};

} // namespace

Comparison::Comparison(const client::InterviewCalls &calls, const QUrl &server)
    : m_calls(calls)
    , m_server(server)
    , m_place(new QWidget)
    , m_scroll(parts::scrolled(m_place))
    , m_faces(new parts::StateStack(m_scroll, parts::StateStack::Skeleton::Table))
    , m_banner(new parts::Banner)
{
    (void)parts::column(m_place, 0);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    m_scroll->setFocusPolicy(Qt::StrongFocus);
    m_scroll->setAccessibleName(Text::tr("Comparison"));
    auto *back = parts::button(Text::tr("Back to the ranking"));
    connect(back, &QPushButton::clicked, this, [this] { m_closed(); });
    auto *lines = parts::column(this, 0);
    lines->addWidget(parts::pageHead(Text::tr("Compare"), {back}));
    lines->addWidget(m_banner);
    lines->addWidget(m_faces, 1);
    setFocusProxy(m_scroll);
}

void Comparison::show(const QStringList &runIds)
{
    if (runIds != m_runIds) {
        m_runIds = runIds;
        m_faces->showLoading();
    }
    reload();
}

void Comparison::reload()
{
    m_details = QList<std::optional<InterviewDetail>>(m_runIds.size());
    m_awaited = m_runIds.size();
    m_reader = std::make_unique<QObject>();
    for (qsizetype place = 0; place < m_runIds.size(); ++place) {
        domain::whenFinished(m_calls.getInterview(m_runIds.at(place), {}, m_reader.get()), m_reader.get(),
            [this, place](
                const client::Outcome<client::Seen<InterviewDetail>> &outcome) { take(place, outcome); });
    }
}

void Comparison::take(qsizetype place, const client::Outcome<client::Seen<InterviewDetail>> &outcome)
{
    if (outcome) {
        m_details[place] = outcome->value;
    } else if (outcome.error().status != notFound) {
        m_reader.release()->deleteLater(); // it is the sender; the others aren't wanted any more
        fail(outcome.error());
        return;
    }
    if (--m_awaited == 0)
        lay();
}

// What was there stays under a line that says why it may be old.
void Comparison::fail(const client::Failure &failure)
{
    const auto again = [this] { reload(); };
    if (m_faces->showsContent()) {
        m_banner->show(
            look::Tone::Warning, models::sentence(failure, m_server), Text::tr("Try again"), again);
        return;
    }
    m_faces->showNotice(frame::failureNotice(failure, m_server, again));
}

void Comparison::lay()
{
    m_banner->hide();
    if (!m_grid || m_details != m_shown) { // whoever stands in it stays there as long as it says the same
        delete m_grid;
        m_grid = new ComparisonGrid(m_details, m_opened);
        m_place->layout()->addWidget(m_grid);
        m_shown = m_details;
    }
    const bool isNew = !m_faces->showsContent();
    m_faces->showContent();
    if (isNew && isVisible())
        m_scroll->setFocus();
}

} // namespace candor::pages
