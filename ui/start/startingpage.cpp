// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "start/startingpage.h"

#include "look/metrics.h"
#include "look/style.h"
#include "parts/buttons.h"
#include "parts/flowlayout.h"
#include "parts/glyphview.h"
#include "parts/labels.h"
#include "parts/surface.h"

#include <QClipboard>
#include <QCoreApplication>
#include <QDesktopServices>
#include <QFileInfo>
#include <QGuiApplication>
#include <QProgressBar>
#include <QUrl>

namespace candor::start {

using look::ButtonRole;
using look::Glyph;
using look::Tone;
using namespace look::space;

namespace {

constexpr int markSide = 40;
constexpr int progressHeight = 4;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(StartingPage)
};

} // namespace

StartingPage::StartingPage(const Choices &choices, QWidget *parent)
    : StartPage(parent)
    , m_choices(choices)
    , m_glyph(new parts::GlyphView(Glyph::Candor, Tone::Accent, markSide))
    , m_title(parts::runningText({}, look::Type::Title))
    , m_sentence(parts::runningText({}, look::Type::Body, parts::Ink::Muted))
    , m_progress(new QProgressBar)
    , m_places(parts::runningText({}, look::Type::Small, parts::Ink::Muted))
    , m_details(parts::runningText({}, look::Type::Small))
{
    static_cast<parts::GlyphView *>(m_glyph)->standFlush();
    m_progress->setRange(0, 0);
    m_progress->setTextVisible(false);
    m_progress->setFixedHeight(progressHeight);
    m_progress->setAccessibleName(Text::tr("Progress"));
    look::setType(m_details, look::Type::Code);
    m_details->setLayoutDirection(Qt::LeftToRight);
    lines()->addWidget(m_glyph);
    lines()->addSpacing(xs);
    for (QWidget *widget : {static_cast<QWidget *>(m_title), static_cast<QWidget *>(m_sentence),
             static_cast<QWidget *>(m_progress), static_cast<QWidget *>(m_places),
             static_cast<QWidget *>(m_details)})
        lines()->addWidget(widget);
}

void StartingPage::showProgress(const QString &title, const QString &step)
{
    static_cast<parts::GlyphView *>(m_glyph)->set(Glyph::Candor, Tone::Accent);
    m_title->setText(title);
    m_sentence->setText(step);
    m_progress->show();
    m_places->hide();
    m_details->hide();
    showButtons({{Text::tr("Cancel"), m_choices.back}});
}

void StartingPage::showTrouble(const QString &headline, const QString &advice)
{
    static_cast<parts::GlyphView *>(m_glyph)->set(Glyph::Warning, Tone::Danger);
    m_title->setText(headline);
    m_sentence->setText(advice);
    m_progress->hide();
    m_places->hide();
    m_details->hide();
    showButtons({{Text::tr("Try again"), [this] { m_choices.go(WayOut::TryAgain); }},
        {Text::tr("Back"), m_choices.back}});
}

void StartingPage::showFailure(const StartFailure &failure)
{
    const auto text = explain(failure);
    showTrouble(text.headline, text.advice);
    QList<std::pair<QString, std::function<void()>>> ways;
    for (const auto way : text.waysOut)
        ways.append({word(way, failure), [this, way] { m_choices.go(way); }});
    ways.append({Text::tr("Back"), m_choices.back});
    showButtons(ways);
    showDetails(failure);
}

void StartingPage::showDetails(const StartFailure &failure)
{
    QStringList places{Text::tr("Folder: %1").arg(failure.folder)};
    if (QFileInfo::exists(failure.logFile))
        places.append(Text::tr("Log: %1").arg(failure.logFile));
    m_places->setText(places.join(QLatin1Char('\n')));
    m_places->show();
    m_details->setText(failure.detail);
    m_details->hide();
    auto *helpers = new parts::FlowLayout(m_helpers = new QWidget, s);
    if (!failure.detail.isEmpty()) {
        auto *show = parts::button(Text::tr("Show details"), ButtonRole::Quiet);
        connect(show, &QPushButton::clicked, m_details, [this, show] {
            m_details->setVisible(m_details->isHidden());
            show->setText(m_details->isHidden() ? Text::tr("Show details") : Text::tr("Hide details"));
        });
        helpers->addWidget(show);
    }
    if (QFileInfo::exists(failure.folder)) {
        auto *open = parts::button(Text::tr("Open the folder"), ButtonRole::Quiet);
        connect(open, &QPushButton::clicked, this,
            [folder = failure.folder] { QDesktopServices::openUrl(QUrl::fromLocalFile(folder)); });
        helpers->addWidget(open);
    }
    auto *copy = parts::button(Text::tr("Copy details"), ButtonRole::Quiet, Glyph::Copy);
    connect(copy, &QPushButton::clicked, this,
        [failure] { QGuiApplication::clipboard()->setText(detailsOf(failure)); });
    helpers->addWidget(copy);
    lines()->addWidget(m_helpers);
}

void StartingPage::showButtons(const QList<std::pair<QString, std::function<void()>>> &buttons)
{
    for (auto **row : {&m_buttons, &m_helpers}) {
        if (*row) {
            lines()->removeWidget(*row);
            (*row)->hide();
            (*row)->deleteLater();
            *row = nullptr;
        }
    }
    auto *flow = new parts::FlowLayout(m_buttons = new QWidget, s);
    for (const auto &[text, go] : buttons) {
        const bool isFirst = buttons.size() > 1 && text == buttons.first().first;
        const bool isLast = text == buttons.last().first;
        auto *made = parts::button(text,
            isFirst      ? ButtonRole::Primary
                : isLast ? ButtonRole::Quiet
                         : ButtonRole::Plain);
        connect(made, &QPushButton::clicked, this, [chosen = go] { chosen(); });
        flow->addWidget(made);
        if (isFirst)
            made->setFocus();
    }
    lines()->addWidget(m_buttons);
}

} // namespace candor::start
