// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/planeditor/planform.h"

#include "look/metrics.h"
#include "models/faultwords.h"
#include "pages/documents/documentparts.h"
#include "parts/buttons.h"
#include "parts/card.h"
#include "parts/labels.h"

#include <QApplication>
#include <QBoxLayout>
#include <QComboBox>
#include <QCoreApplication>
#include <QLineEdit>
#include <QLocale>
#include <QPointer>
#include <QScrollBar>
#include <QSpinBox>
#include <QTextDocument>
#include <QTextEdit>

namespace candor::pages {

using domain::Plan;
using namespace look::space;

namespace {

constexpr int textHeight = 76;
constexpr int longest = 480; // minutes

// Places of buttons, behind the pointer of what they are for.
const QString moveUp = QStringLiteral("#up");
const QString moveDown = QStringLiteral("#down");
const QString removeIt = QStringLiteral("#remove");
const QString addQuestion = QStringLiteral("#add");
const QString addSection = QStringLiteral("#add");

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(PlanForm)
};

QString at(const char *pattern, int part)
{
    return QString::fromLatin1(pattern).arg(part);
}

} // namespace

PlanForm::PlanForm(QWidget *parent)
    : QScrollArea(parent)
{
    prepareDocument(*this);
    setFocusPolicy(Qt::NoFocus);
    setAccessibleName(Text::tr("Plan"));
}

void PlanForm::setPlan(const Plan &plan)
{
    m_removed.clear();
    build(plan);
}

void PlanForm::build(const Plan &plan)
{
    m_plan = plan;
    m_writers.clear();
    m_fields.clear();
    m_places.clear();
    const int scrolled = verticalScrollBar()->value();
    QList<QWidget *> blocks{general()};
    for (int i = 0; i < m_plan.sections.size(); ++i)
        blocks.append(section(i));
    auto *add = parts::button(Text::tr("Add a section"));
    connect(add, &QPushButton::clicked, this, [this] {
        auto changed = PlanForm::plan();
        changed.sections.append({freeId(changed, QStringLiteral("s")), {}, {}, 5, {}, {}});
        const PlanPart added{int(changed.sections.size()) - 1};
        restructure(changed, added.pointer() + QStringLiteral("/title"));
    });
    m_places.insert(addSection, add);
    blocks.append(add);
    blocks.append(weights());
    setDocument(*this, blocks);
    verticalScrollBar()->setValue(scrolled);
}

Plan PlanForm::plan() const
{
    auto plan = m_plan;
    for (const auto &write : m_writers)
        write(plan);
    return plan;
}

void PlanForm::restructure(const Plan &changed, const QString &focus)
{
    // The button that asked for it goes with the old form, once it has its answer.
    QMetaObject::invokeMethod(
        this,
        [this, changed, focus] {
            build(changed);
            m_changed();
            goTo(focus);
        },
        Qt::QueuedConnection);
}

// Once the new form has its place.
void PlanForm::goTo(const QString &place)
{
    auto *control = m_places.value(place);
    if (!control)
        return;
    control->setFocus();
    QMetaObject::invokeMethod(
        this,
        [this, shown = QPointer<QWidget>(control)] {
            if (shown)
                ensureWidgetVisible(shown, 0, xl);
        },
        Qt::QueuedConnection);
}

QString PlanForm::focusedPlace() const
{
    const auto *focused = QApplication::focusWidget();
    for (auto it = m_places.cbegin(); focused && it != m_places.cend(); ++it) {
        if (it.value() == focused || it.value()->isAncestorOf(focused))
            return it.key();
    }
    return {};
}

void PlanForm::moveFocused(Direction direction)
{
    const auto place = focusedPlace();
    const auto steps = place.section(QLatin1Char('#'), 0, 0).split(QLatin1Char('/'));
    if (steps.value(1) != QLatin1String("sections") || steps.size() < 3)
        return;
    const bool isQuestion = steps.value(3) == QLatin1String("questions");
    move({steps.at(2).toInt(), isQuestion ? steps.value(4).toInt() : -1}, direction);
}

void PlanForm::move(const PlanPart &part, Direction direction)
{
    auto changed = plan();
    const auto to = placeBeside(changed, part, direction);
    if (!to)
        return;
    movePart(changed, part, *to);
    const auto before = focusedPlace();
    auto after = to->pointer() + before.mid(part.pointer().size());
    const auto next = placeBeside(changed, *to, direction);
    if (!next && after.endsWith(direction == Direction::Up ? moveUp : moveDown))
        after = to->pointer() + (direction == Direction::Up ? moveDown : moveUp); // that one is over
    restructure(changed, after);
}

void PlanForm::remove(const PlanPart &part)
{
    auto changed = plan();
    const auto removed = takePart(changed, part);
    m_removed.append(removed);
    auto next = part;
    const auto &sections = changed.sections;
    const int last
        = part.isQuestion() ? int(sections.at(part.section).questions.size()) - 1 : int(sections.size()) - 1;
    (part.isQuestion() ? next.question : next.section)
        = std::min(last, part.isQuestion() ? part.question : part.section);
    restructure(changed,
        last >= 0               ? next.pointer() + removeIt
            : part.isQuestion() ? PlanPart{part.section}.pointer() + addQuestion
                                : addSection);
    if (m_whenRemoved)
        m_whenRemoved(part.isQuestion() ? Text::tr("Question %1 is removed").arg(numberOf(part))
                                        : Text::tr("Section %1 is removed").arg(numberOf(part)));
}

void PlanForm::putBackLast()
{
    if (m_removed.isEmpty())
        return;
    auto changed = plan();
    const auto place = putBack(changed, m_removed.takeLast());
    restructure(
        changed, place.pointer() + (place.isQuestion() ? QStringLiteral("/text") : QStringLiteral("/title")));
}

QStringList PlanForm::showFaults(const QList<domain::FieldError> &faults)
{
    QHash<QString, QString> said;
    QStringList others;
    for (const auto &fault : faults) {
        auto pointer = fault.pointer;
        if (pointer.endsWith(QLatin1String("/rubric")))
            pointer += QStringLiteral("/1");
        while (!pointer.isEmpty() && !m_fields.contains(pointer))
            pointer = pointer.section(QLatin1Char('/'), 0, -2);
        if (pointer.isEmpty())
            others.append(sentenceOf(fault));
        else if (!said.contains(pointer))
            said.insert(pointer, models::faultWord(fault));
    }
    for (auto it = m_fields.cbegin(); it != m_fields.cend(); ++it)
        (*it)->setFault(said.value(it.key()));
    return others;
}

// Requirements have no field here: the one that is meant has to be named.
QString PlanForm::sentenceOf(const domain::FieldError &fault) const
{
    const auto steps = fault.pointer.split(QLatin1Char('/'), Qt::SkipEmptyParts);
    if (fault.code == QLatin1String("NOT_COVERED") && steps.size() == 2) {
        const auto current = plan();
        const auto requirements
            = steps.first() == QLatin1String("mustHave") ? current.mustHave : current.niceToHave;
        const auto requirement = requirements.value(steps.last().toInt());
        if (!requirement.isEmpty())
            return Text::tr("No question asks for “%1”.").arg(requirement);
    }
    return models::faultSentence(fault);
}

void PlanForm::addField(
    QVBoxLayout *lines, const QString &pointer, const QString &name, QWidget *control, const QString &hint)
{
    auto *field = new parts::Field(name, control, hint);
    m_fields.insert(pointer, field);
    m_places.insert(pointer, control);
    lines->addWidget(field);
}

void PlanForm::addLine(QVBoxLayout *lines, const QString &pointer, const QString &name, const QString &value,
    const Setter<QString> &set)
{
    auto *edit = new QLineEdit(value);
    connect(edit, &QLineEdit::textEdited, this, [this] { m_changed(); });
    m_writers.append([edit, set](Plan &plan) { set(plan, edit->text().trimmed()); });
    addField(lines, pointer, name, edit);
}

void PlanForm::addText(QVBoxLayout *lines, const QString &pointer, const QString &name, const QString &value,
    const Setter<QString> &set)
{
    auto *edit = new QTextEdit;
    edit->setAcceptRichText(false);
    edit->setTabChangesFocus(true);
    edit->document()->setDocumentMargin(s);
    edit->setFixedHeight(textHeight);
    edit->setPlainText(value);
    connect(edit, &QTextEdit::textChanged, this, [this] { m_changed(); });
    m_writers.append([edit, set](Plan &plan) { set(plan, edit->toPlainText().trimmed()); });
    addField(lines, pointer, name, edit);
}

void PlanForm::addList(QVBoxLayout *lines, const QString &pointer, const QString &name,
    const QStringList &value, const Setter<QStringList> &set)
{
    addText(lines, pointer, name, value.join(QLatin1Char('\n')), [set](Plan &plan, const QString &text) {
        QStringList entries;
        for (const auto &line : text.split(QLatin1Char('\n'), Qt::SkipEmptyParts)) {
            if (!line.trimmed().isEmpty())
                entries.append(line.trimmed());
        }
        set(plan, entries);
    });
    m_fields.value(pointer)->setHint(Text::tr("One a line"));
}

void PlanForm::addNumber(QVBoxLayout *lines, const QString &pointer, const QString &name, int value, int most,
    const Setter<int> &set)
{
    auto *edit = new QSpinBox;
    edit->setRange(0, most);
    edit->setValue(value);
    connect(edit, &QSpinBox::valueChanged, this, [this] { m_changed(); });
    m_writers.append([edit, set](Plan &plan) { set(plan, edit->value()); });
    addField(lines, pointer, name, edit);
}

void PlanForm::addChoice(QVBoxLayout *lines, const QString &pointer, const QString &name,
    const QStringList &choices, int value, const Setter<int> &set)
{
    auto *box = new QComboBox;
    box->addItems(choices);
    box->setCurrentIndex(value);
    connect(box, &QComboBox::currentIndexChanged, this, [this] { m_changed(); });
    m_writers.append([box, set](Plan &plan) { set(plan, box->currentIndex()); });
    addField(lines, pointer, name, box);
}

QPushButton *PlanForm::addButton(QBoxLayout *line, const QString &place, look::Glyph glyph,
    const QString &name, const std::function<void()> &go)
{
    auto *button = parts::glyphButton(glyph, name);
    connect(button, &QPushButton::clicked, this, go);
    m_places.insert(place, button);
    line->addWidget(button);
    return button;
}

void PlanForm::addMoves(
    QBoxLayout *line, const PlanPart &part, const QString &up, const QString &down, const QString &removal)
{
    const auto offer
        = [&](Direction direction, const QString &place, look::Glyph glyph, const QString &name) {
              addButton(line, part.pointer() + place, glyph, name, [this, part, direction] {
                  move(part, direction);
              })->setEnabled(placeBeside(m_plan, part, direction).has_value());
          };
    offer(Direction::Up, moveUp, look::Glyph::Up, up);
    offer(Direction::Down, moveDown, look::Glyph::Down, down);
    addButton(line, part.pointer() + removeIt, look::Glyph::Cross, removal, [this, part] { remove(part); });
}

QString PlanForm::numberOf(const PlanPart &part)
{
    const auto section = QLocale().toString(part.section + 1);
    return part.isQuestion() ? Text::tr("%1.%2").arg(section, QLocale().toString(part.question + 1))
                             : section;
}

QWidget *PlanForm::general()
{
    auto *card = new parts::Card(Text::tr("Plan"));
    addLine(card->body(), QStringLiteral("/title"), Text::tr("Title"), m_plan.title,
        [](Plan &plan, const QString &text) { plan.title = text; });
    addNumber(card->body(), QStringLiteral("/duration"), Text::tr("Length in minutes"), m_plan.duration,
        longest, [](Plan &plan, int minutes) { plan.duration = minutes; });
    addText(card->body(), QStringLiteral("/greeting"), Text::tr("Greeting"), m_plan.greeting,
        [](Plan &plan, const QString &text) { plan.greeting = text; });
    return card;
}

QWidget *PlanForm::weights()
{
    auto *card = new parts::Card(Text::tr("What counts"));
    for (int i = 0; i < m_plan.competencies.size(); ++i) {
        const auto &competency = m_plan.competencies.at(i);
        const int percent = int(std::lround(competency.weight * 100));
        addNumber(card->body(), at("/competencies/%1/weight", i),
            Text::tr("Weight of %1 in percent").arg(competency.name), percent, 100,
            [i, percent](Plan &plan, int now) {
                if (now != percent)
                    plan.competencies[i].weight = now / 100.0;
            });
    }
    return card;
}

QWidget *PlanForm::section(int index)
{
    const auto &section = m_plan.sections.at(index);
    const PlanPart part{index};
    const auto number = numberOf(part);
    auto *card = new parts::Card(Text::tr("Section %1").arg(number));
    auto *buttons = new QWidget;
    auto *line = parts::row(buttons, xs);
    addButton(line, part.pointer() + addQuestion, look::Glyph::Edit,
        Text::tr("Add a question to section %1").arg(number), [this, index] {
            auto changed = plan();
            domain::Question question;
            question.id = freeId(changed, QStringLiteral("q"));
            auto &questions = changed.sections[index].questions;
            questions.append(question);
            const PlanPart added{index, int(questions.size()) - 1};
            restructure(changed, added.pointer() + QStringLiteral("/text"));
        });
    addMoves(line, part, Text::tr("Move section %1 up").arg(number),
        Text::tr("Move section %1 down").arg(number), Text::tr("Remove section %1").arg(number));
    card->addToHead(buttons);
    addLine(card->body(), at("/sections/%1/title", index), Text::tr("Title of section %1").arg(number),
        section.title, [index](Plan &plan, const QString &text) { plan.sections[index].title = text; });
    addNumber(card->body(), at("/sections/%1/durationMinutes", index),
        Text::tr("Minutes of section %1").arg(number), section.durationMinutes, longest,
        [index](Plan &plan, int minutes) { plan.sections[index].durationMinutes = minutes; });
    for (int i = 0; i < section.questions.size(); ++i)
        question(card->body(), index, i);
    return card;
}

} // namespace candor::pages
