// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/audit/recordview.h"

#include "look/metrics.h"
#include "look/script.h"
#include "models/auditdetail.h"
#include "models/auditwords.h"
#include "models/words.h"
#include "parts/badge.h"
#include "parts/buttons.h"
#include "parts/copybutton.h"
#include "parts/flowlayout.h"
#include "parts/glyphview.h"
#include "parts/labels.h"
#include "parts/surface.h"

#include <QBoxLayout>
#include <QCoreApplication>
#include <QLocale>

namespace candor::pages {

using api::AuditEntry;
using parts::Ink;
using namespace look::space;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(RecordView)
};

// What has no place to break a line in gets some, so that it isn't wider than its pane.
QString breakable(const QString &code)
{
    constexpr int group = 8;
    QString broken;
    for (qsizetype i = 0; i < code.size(); i += group)
        broken += code.mid(i, group) + QChar(0x200B);
    return look::isolated(broken);
}

} // namespace

RecordView::RecordView(const Commands &commands, QWidget *parent)
    : QWidget(parent)
    , m_action(parts::runningText({}, look::Type::Heading))
    , m_badge(new parts::Badge({}))
    , m_kindGlyph(new parts::GlyphView(look::Glyph::Person, look::Tone::Neutral, look::glyphSize))
    , m_who(parts::runningText({}))
    , m_when(parts::runningText({}, look::Type::Body, Ink::Muted))
    , m_subject(parts::runningText({}))
    , m_open(parts::actionButton(commands.open, look::ButtonRole::Plain))
    , m_factsPlace(new QWidget)
    , m_number(parts::label({}, look::Type::Small, Ink::Muted))
{
    auto *lines = parts::column(this, m, l);
    lines->addWidget(m_action);
    lines->addWidget(m_badge, 0, Qt::AlignLeft);
    lines->addWidget(m_when);
    auto *who = parts::row(nullptr, s);
    who->addWidget(m_kindGlyph, 0, Qt::AlignTop);
    who->addWidget(m_who, 1);
    lines->addLayout(who);
    lines->addWidget(parts::label(Text::tr("To what"), look::Type::Strong));
    lines->addWidget(m_subject);
    lines->addWidget(m_open, 0, Qt::AlignLeft);
    (void)parts::column(m_factsPlace, 0);
    lines->addWidget(m_factsPlace);
    m_requestPlace = buildCode(
        Text::tr("Request"), Text::tr("Copy the request's number"), m_request, &AuditEntry::requestId);
    lines->addWidget(m_requestPlace);
    lines->addWidget(buildCode(Text::tr("Hash"), Text::tr("Copy the hash"), m_hash, &AuditEntry::hash));
    lines->addWidget(m_number);
    auto *narrowing = new QWidget;
    auto *flow = new parts::FlowLayout(narrowing, s);
    for (auto *action : {commands.onlyPerson, commands.onlySubject, commands.onlyRequest})
        flow->addWidget(parts::actionButton(action, look::ButtonRole::Plain));
    lines->addWidget(narrowing);
    lines->addStretch(1);
}

QWidget *RecordView::buildCode(
    const QString &name, const QString &copy, QLabel *&text, QString AuditEntry::*of)
{
    auto *place = new QWidget;
    auto *lines = parts::column(place, xs);
    auto *head = parts::row(nullptr, s);
    head->addWidget(parts::label(name, look::Type::Strong));
    head->addStretch(1);
    head->addWidget(parts::copyButton(copy, [this, of] { return m_shown.*of; }));
    lines->addLayout(head);
    text = parts::runningText({}, look::Type::Code, Ink::Muted);
    lines->addWidget(text);
    return place;
}

void RecordView::show(const AuditEntry &entry, const domain::UserId &me)
{
    m_shown = entry;
    const auto tone = models::auditTone(entry.action);
    m_action->setText(models::auditActionWord(entry.action));
    m_badge->setBadge({Text::tr("Worth a look"), tone, look::Glyph::Warning});
    m_badge->setVisible(tone != look::Tone::Neutral);
    const auto kind = models::auditKindWord(entry.actor.kind);
    const auto who = models::auditActorWord(entry.actor, me);
    m_kindGlyph->set(models::auditKindGlyph(entry.actor.kind), look::Tone::Neutral);
    m_who->setText(who == kind ? kind : Text::tr("%1: %2", "kind of somebody, name").arg(kind, who));
    m_when->setText(models::dateAndSecond(entry.at));
    m_subject->setText(models::auditSubjectWord(entry));
    m_open->setVisible(m_open->isEnabled());
    showFacts();
    m_request->setText(breakable(entry.requestId));
    m_requestPlace->setVisible(!entry.requestId.isEmpty());
    m_hash->setText(breakable(entry.hash));
    m_number->setText(Text::tr("Record %1 of this log").arg(QLocale().toString(entry.sequence)));
}

void RecordView::showFacts()
{
    auto *made = new QWidget;
    auto *lines = parts::column(made, s);
    for (const auto &fact : models::auditFacts(m_shown.detail)) {
        lines->addWidget(parts::label(fact.name, look::Type::Strong));
        lines->addWidget(parts::runningText(fact.value));
    }
    m_factsPlace->layout()->addWidget(made);
    delete std::exchange(m_facts, made);
}

} // namespace candor::pages
