// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/documents/documentparts.h"

#include "look/metrics.h"
#include "look/script.h"
#include "models/words.h"
#include "parts/flowlayout.h"
#include "parts/glyphview.h"
#include "parts/labels.h"
#include "parts/surface.h"

#include <QBoxLayout>
#include <QCoreApplication>

namespace candor::pages {

using namespace look::space;
using parts::Ink;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Document)
};

} // namespace

QWidget *documentHead(const api::InterviewSummary &interview, const QList<parts::BadgeText> &badges)
{
    auto *head = new QWidget;
    auto *lines = parts::column(head, s);
    lines->addWidget(parts::runningText(interview.position, look::Type::Title));
    QStringList facts;
    for (const auto &fact : {interview.companyName, interview.candidateRef}) {
        if (!fact.isEmpty())
            facts.append(fact);
    }
    facts.append(Text::tr("changed %1").arg(models::dateAndTime(interview.updatedAt)));
    lines->addWidget(parts::runningText(look::inLine(facts), look::Type::Body, Ink::Muted));
    auto *flow = new QWidget;
    auto *layout = new parts::FlowLayout(flow, s);
    for (const auto &badge : badges)
        layout->addWidget(new parts::Badge(badge));
    lines->addSpacing(xs);
    lines->addWidget(flow);
    return head;
}

QWidget *attentionView(const api::InterviewSummary &interview)
{
    if (interview.attention.isEmpty())
        return nullptr;
    auto *well = new parts::Surface(parts::Surface::Shape::Well);
    well->setTone(look::Tone::Warning);
    auto *line = parts::row(well, s, m);
    line->addWidget(
        new parts::GlyphView(look::Glyph::Warning, look::Tone::Warning, look::glyphSize), 0, Qt::AlignTop);
    line->addWidget(parts::runningText(interview.attention), 1);
    return well;
}

QWidget *quotedText(const QString &caption, const QString &text)
{
    auto *well = new parts::Surface(parts::Surface::Shape::Well);
    auto *lines = parts::column(well, xs, m);
    lines->addWidget(parts::label(caption, look::Type::Small, Ink::Muted));
    lines->addWidget(parts::runningText(text));
    return well;
}

void prepareDocument(QScrollArea &area)
{
    area.setFrameShape(QFrame::NoFrame);
    area.setWidgetResizable(true);
    area.setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area.setFocusPolicy(Qt::StrongFocus);
}

void setDocument(QScrollArea &area, const QList<QWidget *> &blocks)
{
    auto *content = new QWidget;
    auto *margins = parts::row(content, 0, xl);
    auto *body = new QWidget;
    body->setMaximumWidth(look::readingWidth);
    auto *lines = parts::column(body, l);
    for (auto *block : blocks)
        lines->addWidget(block);
    lines->addStretch(1);
    margins->addStretch(1);
    margins->addWidget(body, 100);
    margins->addStretch(1);
    area.setWidget(content);
}

} // namespace candor::pages
