// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/planeditor/planform.h"

#include "look/metrics.h"
#include "models/words.h"
#include "pages/documents/documentparts.h"
#include "parts/buttons.h"
#include "parts/card.h"
#include "parts/labels.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QCoreApplication>
#include <QLineEdit>
#include <QLocale>
#include <QScrollBar>
#include <QSpinBox>
#include <QTextDocument>
#include <QTextEdit>

namespace candor::pages {

using domain::Difficulty;
using domain::Plan;
using domain::QuestionKind;
using namespace look::space;

namespace {

constexpr int textHeight = 64;
constexpr int longest = 480; // minutes

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(PlanForm)
};

QString at(const char *pattern, int part)
{
    return QString::fromLatin1(pattern).arg(part);
}

QString at(const char *pattern, int section, int question)
{
    return QString::fromLatin1(pattern).arg(section).arg(question);
}

// An id that no part of the plan has.
QString freeId(const Plan &plan, const QString &letter)
{
    QStringList taken;
    for (const auto &section : plan.sections) {
        taken.append(section.id);
        for (const auto &question : section.questions)
            taken.append(question.id);
    }
    int number = 1;
    while (taken.contains(letter + QString::number(number)))
        ++number;
    return letter + QString::number(number);
}

QPushButton *small(QBoxLayout *line, look::Glyph glyph, const QString &name)
{
    auto *button = parts::glyphButton(glyph, name);
    line->addWidget(button);
    return button;
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
    m_plan = plan;
    m_writers.clear();
    m_fields.clear();
    const int scrolled = verticalScrollBar()->value();
    QList<QWidget *> blocks{general()};
    for (int i = 0; i < m_plan.sections.size(); ++i)
        blocks.append(section(i));
    auto *add = parts::button(Text::tr("Add a section"));
    connect(add, &QPushButton::clicked, this, [this] {
        restructure([](Plan &changed) {
            changed.sections.append({freeId(changed, QStringLiteral("s")), {}, {}, 5, {}, {}});
        });
    });
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

void PlanForm::restructure(const Writer &change)
{
    auto changed = plan();
    change(changed);
    // The button that asked for it goes with the old form, once it has its answer.
    QMetaObject::invokeMethod(
        this,
        [this, changed] {
            setPlan(changed);
            m_changed();
        },
        Qt::QueuedConnection);
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
            others.append(fault.detail);
        else if (!said.contains(pointer))
            said.insert(pointer, fault.detail);
    }
    for (auto it = m_fields.cbegin(); it != m_fields.cend(); ++it)
        (*it)->setFault(said.value(it.key()));
    return others;
}

void PlanForm::addField(
    QVBoxLayout *lines, const QString &pointer, const QString &name, QWidget *control, const QString &hint)
{
    auto *field = new parts::Field(name, control, hint);
    m_fields.insert(pointer, field);
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
    const auto number = QLocale().toString(index + 1);
    auto *card = new parts::Card(Text::tr("Section %1").arg(number));
    auto *buttons = new QWidget;
    auto *line = parts::row(buttons, xs);
    auto *add = small(line, look::Glyph::Edit, Text::tr("Add a question to section %1").arg(number));
    connect(add, &QPushButton::clicked, this, [this, index] {
        restructure([index](Plan &plan) {
            domain::Question question;
            question.id = freeId(plan, QStringLiteral("q"));
            plan.sections[index].questions.append(question);
        });
    });
    auto *remove = small(line, look::Glyph::Cross, Text::tr("Remove section %1").arg(number));
    connect(remove, &QPushButton::clicked, this,
        [this, index] { restructure([index](Plan &plan) { plan.sections.removeAt(index); }); });
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

void PlanForm::question(QVBoxLayout *lines, int section, int index)
{
    const auto &question = m_plan.sections.at(section).questions.at(index);
    const auto number = Text::tr("%1.%2").arg(QLocale().toString(section + 1), QLocale().toString(index + 1));
    auto *head = parts::row(nullptr, s);
    head->addWidget(parts::label(Text::tr("Question %1").arg(number), look::Type::Strong), 1);
    auto *remove = small(head, look::Glyph::Cross, Text::tr("Remove question %1").arg(number));
    connect(remove, &QPushButton::clicked, this, [this, section, index] {
        restructure([section, index](Plan &plan) { plan.sections[section].questions.removeAt(index); });
    });
    lines->addLayout(head);
    const auto of = [section, index](
                        Plan &plan) -> domain::Question & { return plan.sections[section].questions[index]; };
    addText(lines, at("/sections/%1/questions/%2/text", section, index), Text::tr("Text of %1").arg(number),
        question.text, [of](Plan &plan, const QString &text) { of(plan).text = text; });
    QStringList kinds;
    for (const auto kind : {QuestionKind::Behavioral, QuestionKind::Technical, QuestionKind::Situational,
             QuestionKind::Background, QuestionKind::Closing})
        kinds.append(models::word(kind));
    addChoice(lines, at("/sections/%1/questions/%2/kind", section, index), Text::tr("Kind of %1").arg(number),
        kinds, int(question.kind), [of](Plan &plan, int kind) { of(plan).kind = QuestionKind(kind); });
    QStringList difficulties;
    for (const auto difficulty : {Difficulty::Easy, Difficulty::Medium, Difficulty::Hard})
        difficulties.append(models::word(difficulty));
    addChoice(lines, at("/sections/%1/questions/%2/difficulty", section, index),
        Text::tr("Difficulty of %1").arg(number), difficulties, int(question.difficulty),
        [of](Plan &plan, int difficulty) { of(plan).difficulty = Difficulty(difficulty); });
    rubric(lines, section, index);
}

void PlanForm::rubric(QVBoxLayout *lines, int section, int index)
{
    const auto &question = m_plan.sections.at(section).questions.at(index);
    const auto number = Text::tr("%1.%2").arg(QLocale().toString(section + 1), QLocale().toString(index + 1));
    const auto of = [section, index](
                        Plan &plan) -> domain::Question & { return plan.sections[section].questions[index]; };
    QStringList names{Text::tr("Not scored")};
    QStringList ids{QString()};
    for (const auto &competency : m_plan.competencies) {
        names.append(competency.name);
        ids.append(competency.id);
    }
    addChoice(lines, at("/sections/%1/questions/%2/competencyId", section, index),
        Text::tr("Competency of %1").arg(number), names, std::max(0, int(ids.indexOf(question.competencyId))),
        [of, ids](Plan &plan, int choice) { of(plan).competencyId = ids.value(choice); });
    QStringList requirements{Text::tr("None")};
    requirements += m_plan.mustHave + m_plan.niceToHave;
    addChoice(lines, at("/sections/%1/questions/%2/qualification", section, index),
        Text::tr("Requirement that %1 covers").arg(number), requirements,
        std::max(0, int(requirements.indexOf(question.qualification.value_or(QString())))),
        [of, requirements](Plan &plan, int choice) {
            of(plan).qualification = choice == 0 ? std::nullopt : std::optional(requirements.value(choice));
        });
    addList(lines, at("/sections/%1/questions/%2/expectedEvidence", section, index),
        Text::tr("What a good answer to %1 shows").arg(number), question.expectedEvidence,
        [of](Plan &plan, const QStringList &texts) { of(plan).expectedEvidence = texts; });
    addLine(lines, at("/sections/%1/questions/%2/rubric/1", section, index),
        Text::tr("%1 scores 1").arg(number), question.rubric.one,
        [of](Plan &plan, const QString &text) { of(plan).rubric.one = text; });
    addLine(lines, at("/sections/%1/questions/%2/rubric/3", section, index),
        Text::tr("%1 scores 3").arg(number), question.rubric.three,
        [of](Plan &plan, const QString &text) { of(plan).rubric.three = text; });
    addLine(lines, at("/sections/%1/questions/%2/rubric/5", section, index),
        Text::tr("%1 scores 5").arg(number), question.rubric.five,
        [of](Plan &plan, const QString &text) { of(plan).rubric.five = text; });
}

} // namespace candor::pages
