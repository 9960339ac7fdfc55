// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "parts/diffview.h"

#include "look/metrics.h"
#include "look/tokens.h"
#include "parts/labels.h"
#include "parts/surface.h"

#include <QBoxLayout>
#include <QCoreApplication>
#include <QEvent>
#include <QResizeEvent>
#include <QScrollBar>

namespace candor::parts {

using namespace look::space;

namespace {

constexpr int wide = 640; // from here on before and after stand beside one another

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(DiffView)
};

QString marked(const QString &text, const look::Pair &tone)
{
    return QStringLiteral("<span style=\"background-color:%1;color:%2\">%3</span>")
        .arg(tone.ground.name(), tone.ink.name(), text.toHtmlEscaped());
}

// One side's words; those that the other side hasn't got are marked.
QLabel *sideText(const QList<Run> &runs, Run::Side side, const look::Tokens &tokens)
{
    const auto &tone = side == Run::Side::Before ? tokens.danger : tokens.success;
    QString markup;
    for (const auto &run : runs) {
        if (run.side == Run::Side::Both)
            markup += run.text.toHtmlEscaped();
        else if (run.side == side)
            markup += marked(run.text, tone);
    }
    auto *label = runningText({});
    label->setTextFormat(Qt::RichText); // ours: what the texts say is escaped
    label->setText(QStringLiteral("<p style=\"white-space:pre-wrap;margin:0\">%1</p>").arg(markup));
    return label;
}

QWidget *sideView(const Change &change, Run::Side side, const QList<Run> &runs, const look::Tokens &tokens)
{
    const bool isBefore = side == Run::Side::Before;
    auto *well = new Surface(Surface::Shape::Well);
    auto *lines = column(well, xs, m);
    lines->addWidget(label(isBefore ? Text::tr("Before") : Text::tr("After"), look::Type::Small, Ink::Muted));
    const auto &text = isBefore ? change.before : change.after;
    if (text.isEmpty())
        lines->addWidget(runningText(
            isBefore ? Text::tr("Wasn't there") : Text::tr("Taken away"), look::Type::Body, Ink::Muted));
    else
        lines->addWidget(sideText(runs, side, tokens));
    lines->addStretch(1);
    well->setAccessibleName(
        isBefore ? Text::tr("%1, before").arg(change.place) : Text::tr("%1, after").arg(change.place));
    return well;
}

} // namespace

DiffView::DiffView(QWidget *parent)
    : QScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(Text::tr("Differences"));
}

void DiffView::show(const QList<Change> &changes)
{
    m_changes = changes;
    build();
    verticalScrollBar()->setValue(0);
}

void DiffView::build()
{
    const auto &tokens = look::tokensOf(palette());
    auto *content = new QWidget;
    auto *lines = column(content, l, xl);
    if (m_changes.isEmpty())
        lines->addWidget(runningText(Text::tr("Nothing is different."), look::Type::Body, Ink::Muted));
    for (const auto &change : std::as_const(m_changes)) {
        auto *block = column(nullptr, s);
        block->addWidget(runningText(change.place, look::Type::Strong));
        const auto runs = wordRuns(change.before, change.after);
        auto *sides = new QBoxLayout(m_isWide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
        sides->setSpacing(s);
        sides->addWidget(sideView(change, Run::Side::Before, runs, tokens), 1);
        sides->addWidget(sideView(change, Run::Side::After, runs, tokens), 1);
        block->addLayout(sides);
        lines->addLayout(block);
    }
    lines->addStretch(1);
    setWidget(content);
}

void DiffView::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    const bool isWide = event->size().width() >= wide;
    if (isWide == m_isWide)
        return;
    m_isWide = isWide;
    build();
}

void DiffView::changeEvent(QEvent *event)
{
    QScrollArea::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        build();
}

} // namespace candor::parts
