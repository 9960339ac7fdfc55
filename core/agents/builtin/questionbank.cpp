// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "agents/builtin/questionbank.h"

#include "agents/builtin/text.h"

#include <QFile>
#include <QMap>

static void openQuestionResources()
{
    Q_INIT_RESOURCE(skills);
}

namespace candor::agents::builtin {

using domain::Level;
using domain::QuestionKind;

namespace {

Shape shapeFromName(const QString &name)
{
    static const QStringList names{QStringLiteral("explain"), QStringLiteral("case"), QStringLiteral("past"),
        QStringLiteral("failure"), QStringLiteral("design"), QStringLiteral("judge"), QStringLiteral("lead"),
        QStringLiteral("problem"), QStringLiteral("together"), QStringLiteral("background"),
        QStringLiteral("closing")};
    return Shape(std::max(0, int(names.indexOf(name))));
}

QMap<QString, QList<Template>> readBank()
{
    openQuestionResources();
    QMap<QString, QList<Template>> bank;
    QFile file(QStringLiteral(":/candor/skills/questions.txt"));
    if (!file.open(QIODevice::ReadOnly))
        return bank;
    QString section;
    const auto lines = QString::fromUtf8(file.readAll()).split(QLatin1Char('\n'));
    for (const auto &line : lines) {
        if (line.startsWith(QLatin1Char('['))) {
            section = line.mid(1, line.indexOf(QLatin1Char(']')) - 1);
        } else if (line.contains(QLatin1Char('|')) && !line.startsWith(QLatin1Char('#'))) {
            const auto head = line.section(QLatin1Char('|'), 0, 0).simplified().split(QLatin1Char(' '));
            bank[section].append(
                {line.section(QLatin1Char('|'), 1).trimmed(), shapeFromName(head.value(1)), head.value(0)});
        }
    }
    return bank;
}

bool isPast(Shape shape)
{
    return shape == Shape::Past || shape == Shape::Failure || shape == Shape::Lead || shape == Shape::Problem
        || shape == Shape::Together;
}

// What distinguishes a five, by level: independence and scale (after the USDS SME-QA proficiency levels).
QString scopeOf(Level level)
{
    switch (level) {
    case Level::Junior:
        return QStringLiteral("names the limits of what was learned so far and when to ask for help");
    case Level::Mid:
        return QStringLiteral("works through it without guidance and checks the effect");
    case Level::Senior:
        return QStringLiteral("weighs alternatives, foresees side effects and can show the effect");
    case Level::Lead:
        return QStringLiteral("shows how others were enabled and how the effect lasted beyond the own work");
    }
    return {};
}

} // namespace

QList<Template> templates(const QString &section)
{
    static const auto bank = readBank();
    return bank.value(section);
}

QList<Template> templates(const QString &section, Level level)
{
    static const QString letters = QStringLiteral("jmsl");
    QList<Template> fitting;
    const auto all = templates(section);
    for (const auto &entry : all) {
        if (entry.levels.contains(letters.at(int(level))))
            fitting.append(entry);
    }
    return fitting;
}

QuestionKind kindOf(Shape shape)
{
    switch (shape) {
    case Shape::Case:
        return QuestionKind::Situational;
    case Shape::Past:
    case Shape::Failure:
    case Shape::Lead:
    case Shape::Together:
    case Shape::Problem:
        return QuestionKind::Behavioral;
    case Shape::Explain:
    case Shape::Design:
    case Shape::Judge:
        return QuestionKind::Technical;
    case Shape::Background:
        return QuestionKind::Background;
    case Shape::Closing:
        return QuestionKind::Closing;
    }
    return QuestionKind::Technical;
}

QStringList followUps(Shape shape, Level level)
{
    switch (shape) {
    case Shape::Background:
        return {QStringLiteral("Which of these experiences is closest to this job?")};
    case Shape::Closing:
        return {};
    case Shape::Case:
        return {QStringLiteral("What would you do first?"), QStringLiteral("Why would you choose that way?"),
            QStringLiteral("How would you know that it worked?")};
    case Shape::Explain:
        return {QStringLiteral("Can you give an example from practice?"),
            QStringLiteral("Why do you do it that way?"), QStringLiteral("How do you check the result?")};
    case Shape::Design:
    case Shape::Judge:
        return {QStringLiteral("What speaks against that approach?"),
            QStringLiteral("Which example from your own work comes closest?"),
            QStringLiteral("How would you check whether it was right?")};
    case Shape::Lead:
        return {QStringLiteral("What exactly did you do yourself?"),
            QStringLiteral("How did the others respond?"), QStringLiteral("What was different in the end?")};
    case Shape::Past:
    case Shape::Failure:
    case Shape::Problem:
    case Shape::Together:
        break;
    }
    return {QStringLiteral("What exactly was your own part?"), QStringLiteral("What came of it in the end?"),
        level == Level::Junior ? QStringLiteral("What did you learn from it?")
                               : QStringLiteral("What would you do differently today?")};
}

QStringList shapeEvidence(Shape shape)
{
    switch (shape) {
    case Shape::Case:
        return {QStringLiteral("a sensible order of steps"), QStringLiteral("reasons for them"),
            QStringLiteral("a check of the result")};
    case Shape::Explain:
        return {QStringLiteral("correct explanation"), QStringLiteral("an example from practice"),
            QStringLiteral("reasons")};
    case Shape::Design:
    case Shape::Judge:
        return {QStringLiteral("criteria and constraints"), QStringLiteral("at least two options compared"),
            QStringLiteral("a reasoned choice")};
    case Shape::Lead:
        return {QStringLiteral("own actions towards others"), QStringLiteral("how people were won over"),
            QStringLiteral("a lasting result")};
    case Shape::Together:
        return {QStringLiteral("the other side's view"), QStringLiteral("own steps towards agreement"),
            QStringLiteral("the outcome")};
    case Shape::Past:
    case Shape::Failure:
    case Shape::Problem:
    case Shape::Background:
    case Shape::Closing:
        break;
    }
    return {
        QStringLiteral("a concrete situation"), QStringLiteral("own actions"), QStringLiteral("the outcome")};
}

domain::Rubric rubric(Shape shape, Level level, const QString &phrase, const QStringList &keyPoints)
{
    const QString about = capitalised(phrase);
    const QString points
        = (keyPoints.isEmpty() ? shapeEvidence(shape) : keyPoints).join(QStringLiteral("; "));
    if (isPast(shape)) {
        const QString some
            = keyPoints.isEmpty() ? QString() : QStringLiteral(", and one or two of: ") + points;
        const QString all = keyPoints.isEmpty() ? QString() : QStringLiteral(", with: ") + points;
        return {QStringLiteral(
                    "%1: general statements, or only what others did; no situation of the candidate's own.")
                    .arg(about),
            QStringLiteral("%1: a real situation with own actions%2. The result or the reasons stay thin.")
                .arg(about, some),
            QStringLiteral(
                "%1: a concrete situation with own actions and a verifiable result%2. The candidate %3.")
                .arg(about, all, scopeOf(level))};
    }
    const QString middle = shape == Shape::Case ? QStringLiteral("workable steps in a sensible order")
        : shape == Shape::Explain               ? QStringLiteral("correct in the main, with an example")
                                                : QStringLiteral("a clear choice with one reason for it");
    return {QStringLiteral("%1: terms without saying what to do with them, or something unsafe or wrong.")
                .arg(about),
        QStringLiteral("%1: %2, and one or two of: %3.").arg(about, middle, points),
        QStringLiteral("%1: complete and reasoned, with: %2. The candidate %3.")
            .arg(about, points, scopeOf(level))};
}

} // namespace candor::agents::builtin
