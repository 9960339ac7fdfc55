// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/audit/chainview.h"

#include "look/metrics.h"
#include "models/sentences.h"
#include "parts/banner.h"
#include "parts/buttons.h"
#include "parts/labels.h"
#include "parts/surface.h"

#include <QBoxLayout>
#include <QCoreApplication>
#include <QLocale>
#include <QProgressBar>
#include <QUrl>

namespace candor::pages {

using models::ChainVerifier;
using State = ChainVerifier::State;
using namespace look::space;

namespace {

constexpr int permille = 1000;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ChainView)
};

QString number(qint64 value)
{
    return QLocale().toString(value);
}

} // namespace

ChainView::ChainView(ChainVerifier &verifier, const std::function<QUrl()> &server, QWidget *parent)
    : QWidget(parent)
    , m_verifier(verifier)
    , m_server(server)
    , m_walk(new parts::Surface(parts::Surface::Shape::Header))
    , m_text(parts::label({}))
    , m_bar(new QProgressBar)
    , m_banner(new parts::Banner)
{
    auto *line = parts::row(m_walk, m);
    line->setContentsMargins(l, s, l, s);
    m_bar->setRange(0, permille);
    m_bar->setTextVisible(false);
    m_bar->setAccessibleName(Text::tr("How far the log is verified"));
    auto *cancel = parts::button(Text::tr("Stop verifying"), look::ButtonRole::Quiet);
    line->addWidget(m_text);
    line->addWidget(m_bar, 1);
    line->addWidget(cancel);
    auto *lines = parts::column(this, 0);
    lines->addWidget(m_walk);
    lines->addWidget(m_banner);
    connect(cancel, &QPushButton::clicked, this, [this] { m_verifier.cancel(); });
    connect(&m_verifier, &ChainVerifier::changed, this, [this] { adopt(); });
    hide();
}

void ChainView::adopt()
{
    const bool isRunning = m_verifier.state() == State::Running;
    const auto &check = m_verifier.check();
    m_walk->setVisible(isRunning);
    if (isRunning) {
        m_banner->hide();
        m_text->setText(check.last > 0
                ? Text::tr("Verified %1 of %2 records").arg(number(check.checkedTo), number(check.last))
                : Text::tr("The log is verified …"));
        m_bar->setValue(check.last > 0 ? int(check.checkedTo * permille / check.last) : 0);
    } else {
        showEnd();
    }
    setVisible(m_verifier.state() != State::Idle);
}

void ChainView::showEnd()
{
    const auto &check = m_verifier.check();
    switch (m_verifier.state()) {
    case State::Whole:
        m_banner->show(look::Tone::Success,
            check.last == 0 ? Text::tr("The log is whole: there is nothing in it yet.")
                            : Text::tr("The log is whole: all %1 records fit one another. None was changed, "
                                       "left out or slipped in.")
                                  .arg(number(check.last)),
            Text::tr("Close"), [this] { m_verifier.forget(); });
        break;
    case State::Broken:
        m_banner->show(look::Tone::Danger,
            Text::tr(
                "The log is broken at record %1: it, or one before it, was changed, left out or slipped "
                "in. The %2 records before it are whole. Change nothing: keep the server's data folder as "
                "it is, export this log, compare it with a backup from before, and tell who runs the "
                "server.")
                .arg(number(*check.broken), number(check.checkedTo)),
            Text::tr("Close"), [this] { m_verifier.forget(); });
        break;
    case State::Stopped: {
        const auto far = check.last > 0 ? Text::tr("Verified up to record %1 of %2; all of these are whole.")
                                              .arg(number(check.checkedTo), number(check.last))
                                        : Text::tr("Nothing was verified yet.");
        const auto failure = m_verifier.failure();
        m_banner->show(failure ? look::Tone::Warning : look::Tone::Info,
            failure ? Text::tr("%1 %2", "two sentences").arg(models::sentence(*failure, m_server()), far)
                    : far,
            Text::tr("Go on"), [this] { m_verifier.goOn(); });
        break;
    }
    case State::Idle:
    case State::Running:
        m_banner->hide();
        break;
    }
}

} // namespace candor::pages
