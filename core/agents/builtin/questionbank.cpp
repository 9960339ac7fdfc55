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
            const QString text = line.section(QLatin1Char('|'), 1).trimmed();
            bank[section].append({text, shapeFromName(head.value(1)), head.value(0),
                contentStems(
                    QString(text).remove(QLatin1String("{skill}")).remove(QLatin1String("{case}")))});
        }
    }
    return bank;
}

// What separates a five from a three, by level: independence and scale (after the USDS SME-QA proficiency
// levels). Written as predicates of the candidate, like the taxonomy's key points that begin with a verb.
struct Scope
{
    QString three;
    QString five;
};

Scope scopeOf(Level level)
{
    switch (level) {
    case Level::Junior:
        return {QStringLiteral("says little about the limits of own knowledge"),
            QStringLiteral("knows the limits of own knowledge and when to ask for help")};
    case Level::Mid:
        return {QStringLiteral("leaves the effect unchecked"),
            QStringLiteral("works without guidance and checks the effect")};
    case Level::Senior:
        return {QStringLiteral("says little about alternatives and side effects"),
            QStringLiteral("weighs alternatives, foresees side effects and shows the effect")};
    case Level::Lead:
        return {QStringLiteral("stays with own work"),
            QStringLiteral("enables others and makes the effect last")};
    }
    return {};
}

// The steps without scope and points. Noun phrases, so that any list may follow after a semicolon.
domain::Rubric course(Shape shape)
{
    switch (shape) {
    case Shape::Problem:
        return {QStringLiteral("general statements, or somebody else solved it"),
            QStringLiteral("a real problem and own steps, with the cause guessed rather than traced"),
            QStringLiteral(
                "a real problem, its cause traced by own steps, and a result that can be checked")};
    case Shape::Together:
        return {QStringLiteral("general statements, or blame without own steps"),
            QStringLiteral("a real situation with own steps, while the other side's view stays vague"),
            QStringLiteral("a real situation, the other side's view understood, and own steps to a result")};
    case Shape::Past:
    case Shape::Failure:
    case Shape::Lead:
        return {QStringLiteral("general statements, or only what others did"),
            QStringLiteral("a real situation with own actions"),
            QStringLiteral("a real situation with own actions and a result that can be checked")};
    case Shape::Case:
        return {QStringLiteral("no usable step, or something unsafe or wrong"),
            QStringLiteral("workable steps in a sensible order"),
            QStringLiteral("complete steps with reasons and a check of the result")};
    case Shape::Explain:
        return {QStringLiteral("terms without their use, or something wrong"),
            QStringLiteral("correct in the main, with an example"),
            QStringLiteral("correct and complete, with examples and reasons")};
    case Shape::Design:
        return {QStringLiteral("no plan, or one that is unsafe or wrong"),
            QStringLiteral("a workable outline with one reason"),
            QStringLiteral("a complete outline with reasons, risks and a check of the result")};
    case Shape::Judge:
    case Shape::Background:
    case Shape::Closing:
        break;
    }
    return {QStringLiteral("no choice, or one that is unsafe or wrong"),
        QStringLiteral("a clear choice with one reason"),
        QStringLiteral("a choice between real options, with reasons and their limits")};
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
        return {QStringLiteral("What exactly would you do?"),
            QStringLiteral("Why would you choose that way?"),
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
    case Shape::Problem:
        return {QStringLiteral("how the problem showed itself"),
            QStringLiteral("own steps to find its cause"), QStringLiteral("the outcome")};
    case Shape::Past:
    case Shape::Failure:
    case Shape::Background:
    case Shape::Closing:
        break;
    }
    return {
        QStringLiteral("a concrete situation"), QStringLiteral("own actions"), QStringLiteral("the outcome")};
}

domain::Rubric rubric(Shape shape, Level level, const QString &phrase, const QStringList &keyPoints)
{
    const auto steps = course(shape);
    const auto scope = scopeOf(level);
    const QString three = keyPoints.isEmpty()
        ? QString()
        : QStringLiteral("at least one of: ") + keyPoints.join(QStringLiteral("; "));
    const QString five = keyPoints.isEmpty() ? QString()
        : keyPoints.size() == 1              ? keyPoints.first()
                                             : QStringLiteral("most of the points listed for 3");
    const auto anchor = [&phrase](const QStringList &parts) {
        QStringList said = parts;
        said.removeAll(QString());
        return capitalised(phrase) + QStringLiteral(": ") + said.join(QStringLiteral("; "))
            + QLatin1Char('.');
    };
    return {anchor({steps.one}), anchor({steps.three, scope.three, three}),
        anchor({steps.five, five, scope.five})};
}

} // namespace candor::agents::builtin
