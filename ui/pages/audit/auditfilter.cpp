// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/audit/auditfilter.h"

#include "look/metrics.h"
#include "look/script.h"
#include "models/auditwords.h"
#include "parts/buttons.h"
#include "parts/flowlayout.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QDateEdit>

namespace candor::pages {

using client::AuditQuery;

namespace {

constexpr int betweenDays = -1; // instead of hours
constexpr int shortestChoice = 16; // letters
constexpr int widestChip = 240; // of its text

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(AuditFilter)
};

domain::Timestamp timeOf(const QDate &day)
{
    return domain::Timestamp(std::chrono::milliseconds(day.startOfDay().toMSecsSinceEpoch()));
}

QComboBox *choice(const QString &name)
{
    auto *box = new QComboBox;
    box->setAccessibleName(name);
    box->setToolTip(name);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(shortestChoice);
    return box;
}

QDateEdit *day(const QString &name)
{
    auto *edit = new QDateEdit(QDate::currentDate());
    edit->setAccessibleName(name);
    edit->setToolTip(name);
    edit->setCalendarPopup(true);
    edit->hide();
    return edit;
}

QPushButton *chip(const QString &wayOut)
{
    auto *button = parts::button({}, look::ButtonRole::Quiet, look::Glyph::Cross);
    button->setToolTip(wayOut);
    button->setAccessibleDescription(wayOut);
    button->hide();
    return button;
}

} // namespace

AuditFilter::AuditFilter(const domain::UserId &me, const domain::Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_clock(clock)
    , m_period(choice(Text::tr("When it was done")))
    , m_from(day(Text::tr("From this day")))
    , m_to(day(Text::tr("To this day")))
    , m_action(choice(Text::tr("What was done")))
    , m_person(choice(Text::tr("Who did it")))
    , m_subjectChip(chip(Text::tr("Whatever it was done to")))
    , m_requestChip(chip(Text::tr("Whichever request did it")))
    , m_clear(parts::button(Text::tr("Clear filters"), look::ButtonRole::Quiet))
{
    buildPeriods();
    buildActions();
    m_person->addItem(Text::tr("Everybody"));
    m_person->addItem(Text::tr("You"), me.toString());
    auto *line = new parts::FlowLayout(this, look::space::s);
    for (auto *widget : std::initializer_list<QWidget *>{
             m_period, m_from, m_to, m_action, m_person, m_subjectChip, m_requestChip, m_clear})
        line->addWidget(widget);
    m_clear->hide();
    for (auto *box : {m_period, m_action, m_person})
        connect(box, &QComboBox::currentIndexChanged, this, &AuditFilter::tell);
    for (auto *edit : {m_from, m_to})
        connect(edit, &QDateEdit::dateChanged, this, &AuditFilter::tell);
    connect(m_subjectChip, &QPushButton::clicked, this, [this] { setSubject({}, {}); });
    connect(m_requestChip, &QPushButton::clicked, this, [this] { setRequest({}); });
    connect(m_clear, &QPushButton::clicked, this, &AuditFilter::clear);
}

void AuditFilter::buildPeriods()
{
    m_period->addItem(Text::tr("Any time"), 0);
    m_period->addItem(Text::tr("Last hour"), 1);
    m_period->addItem(Text::tr("Last day"), 24);
    m_period->addItem(Text::tr("Last week"), 7 * 24);
    m_period->addItem(Text::tr("Last 30 days"), 30 * 24);
    m_period->addItem(Text::tr("Last 90 days"), 90 * 24);
    m_period->addItem(Text::tr("Between two days"), betweenDays);
}

void AuditFilter::buildActions()
{
    m_action->addItem(Text::tr("Every action"));
    for (const auto &group : models::auditActions()) {
        if (group.actions.size() > 1)
            m_action->addItem(Text::tr("%1: everything").arg(group.title), group.prefix);
        for (const auto &action : group.actions)
            m_action->addItem(models::auditActionWord(action), action);
    }
    m_action->setMaxVisibleItems(24);
}

AuditQuery AuditFilter::query() const
{
    AuditQuery query;
    const int hours = m_period->currentData().toInt();
    if (hours > 0)
        query.since = m_clock.now() - std::chrono::hours(hours);
    if (hours == betweenDays) {
        query.since = timeOf(std::min(m_from->date(), m_to->date()));
        query.until = timeOf(std::max(m_from->date(), m_to->date()).addDays(1));
    }
    query.action = m_action->currentData().toString();
    query.actor = m_person->currentData().toString();
    query.subject = m_subject;
    query.requestId = m_requestId;
    return query;
}

bool AuditFilter::isEmpty() const
{
    return query() == AuditQuery{};
}

void AuditFilter::clear()
{
    m_isSetting = true;
    for (auto *box : {m_period, m_action, m_person})
        box->setCurrentIndex(0);
    m_subject.clear();
    m_requestId.clear();
    m_isSetting = false;
    tell();
}

void AuditFilter::learn(const QString &actor, const QString &name)
{
    if (actor.isEmpty() || name.isEmpty() || m_person->findData(actor) >= 0)
        return;
    m_isSetting = true;
    m_person->addItem(name, actor);
    m_isSetting = false;
}

void AuditFilter::setActor(const QString &actor, const QString &name)
{
    learn(actor, name);
    m_person->setCurrentIndex(std::max(0, m_person->findData(actor)));
}

void AuditFilter::setAction(const QString &action)
{
    if (m_action->findData(action) < 0)
        m_action->addItem(models::auditActionWord(action), action);
    m_action->setCurrentIndex(m_action->findData(action));
}

void AuditFilter::setSubject(const QString &subject, const QString &name)
{
    m_subject = subject;
    m_subjectName = name;
    tell();
}

void AuditFilter::setRequest(const QString &requestId)
{
    m_requestId = requestId;
    tell();
}

void AuditFilter::showState()
{
    const bool isBetween = m_period->currentData().toInt() == betweenDays;
    m_from->setVisible(isBetween);
    m_to->setVisible(isBetween);
    const auto shown = look::elided(m_subjectName, m_subjectChip->fontMetrics(), widestChip);
    m_subjectChip->setText(QString(shown).replace(QLatin1Char('&'), QLatin1String("&&")));
    m_subjectChip->setAccessibleName(m_subjectName);
    m_subjectChip->setToolTip(m_subjectName);
    m_subjectChip->setVisible(!m_subject.isEmpty());
    m_requestChip->setText(Text::tr("Of one request"));
    m_requestChip->setVisible(!m_requestId.isEmpty());
    m_clear->setVisible(!isEmpty());
}

void AuditFilter::tell()
{
    if (m_isSetting)
        return;
    showState();
    if (m_changed)
        m_changed();
}

} // namespace candor::pages
