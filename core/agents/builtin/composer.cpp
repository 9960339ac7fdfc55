// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "agents/builtin/composer.h"

#include "agents/builtin/fitting.h"
#include "agents/builtin/phrase.h"

#include <QRegularExpression>

namespace candor::agents::builtin {

using domain::Difficulty;
using domain::Level;
using domain::Question;

namespace {

// Above .6 two questions count as the same; the first choice keeps a distance from that.
constexpr double clearlyDifferent = 0.45;
constexpr double different = 0.6;
constexpr int mostWords = 35;

// FNV-1a (Fowler, Noll, Vo), 32 bits: where to begin in a list, the same on every machine.
quint32 stableHash(const QString &text)
{
    quint32 hash = 2166136261U;
    const auto bytes = text.toUtf8();
    for (const char c : bytes)
        hash = (hash ^ quint32(quint8(c))) * 16777619U;
    return hash;
}

QList<Template> rotated(QList<Template> list, const QString &seed)
{
    if (list.isEmpty())
        return list;
    std::rotate(list.begin(), list.begin() + int(stableHash(seed) % quint32(list.size())), list.end());
    return list;
}

bool isTechnical(const QString &style)
{
    return style == QLatin1String("software") || style == QLatin1String("data");
}

QString scenarioOf(const Requirement &requirement)
{
    return requirement.skills.isEmpty() ? QString() : requirement.skills.first()->scenario;
}

} // namespace

Composer::Composer(Level level, const QString &jobStyle)
    : m_level(level)
    , m_jobStyle(jobStyle)
{
}

void Composer::avoid(const QList<Question> &questions)
{
    for (const auto &question : questions)
        m_words.append(wordSet(question.text));
}

void Composer::append(
    QList<Candidate> &list, const QList<Template> &from, const Requirement &requirement) const
{
    const QString scenario = scenarioOf(requirement);
    const Grammar grammar = grammarOf(requirement);
    const bool isOfAnotherField = requirement.style != m_jobStyle && namesItsField(requirement.style);
    for (const auto &entry : from) {
        QString text = entry.text;
        if (text.contains(QLatin1String("{case}"))) {
            if (scenario.isEmpty() || m_usedCases.contains(scenario)
                || (isOfAnotherField && caseNamesItsField(scenario)))
                continue;
            text.replace(QStringLiteral("{case}"), scenario);
        } else if (m_usedTemplates.contains(entry.text) || !fits(entry, grammar)) {
            continue;
        }
        const bool owned
            = requirement.kind == SkillKind::Credential && !text.contains(QLatin1String("your {skill}"));
        text.replace(QStringLiteral("{skill}"),
            owned ? QStringLiteral("your ") + requirement.phrase : requirement.phrase);
        if (wordCount(text) <= mostWords)
            list.append({entry, capitalised(text), {}});
    }
}

// The frames used least come first, so that quotations in one plan are introduced in different words.
QList<Composer::Candidate> Composer::quotations(
    const Requirement &requirement, const QList<Template> &from, bool again) const
{
    const QString own = requirement.wording == Wording::Quoted || requirement.text.isEmpty()
        ? requirement.phrase
        : quotable(requirement.text);
    auto frames = rotated(templates(QStringLiteral("quotation")), requirement.text);
    std::stable_sort(frames.begin(), frames.end(), [this](const Template &a, const Template &b) {
        return m_frames.value(a.text) < m_frames.value(b.text);
    });
    QList<Candidate> list;
    for (const auto &frame : std::as_const(frames)) {
        for (const auto &entry : from) {
            if (!again && m_usedTemplates.contains(entry.text))
                continue;
            QString text = frame.text + QLatin1Char(' ') + entry.text;
            text.replace(QStringLiteral("{skill}"), own);
            list.append({entry, text, frame.text});
        }
    }
    return list;
}

QList<Composer::Candidate> Composer::candidates(const Requirement &requirement, Level level) const
{
    const QString section = sectionFor(requirement);
    if (requirement.wording == Wording::Quoted && !requirement.setAside) {
        auto from = rotated(templates(section, level), requirement.text);
        if (section == QLatin1String("quoted") && looksLikeADuty(requirement.phrase))
            from = rotated(templates(QStringLiteral("quoted-duty"), level), requirement.text) + from;
        return quotations(requirement, from, false);
    }
    const bool curated = section == QLatin1String("job") || section == QLatin1String("duty")
        || section == QLatin1String("unknown");
    if (!curated)
        return knownCandidates(requirement, level);
    QList<Candidate> list;
    append(list, rotated(templates(section, level), requirement.text), requirement);
    return list;
}

// When all templates are used up: the requirement's own words, whatever they are, in the wording least used.
Composer::Candidate Composer::lastResort(const Requirement &requirement) const
{
    const auto all = requirement.setAside || requirement.phrase.isEmpty()
        ? QList<Candidate>()
        : quotations(requirement, templates(QStringLiteral("quoted")), true);
    bool found = false;
    auto chosen = choose(all, found);
    if (!chosen.text.isEmpty())
        return chosen;
    const Template last{
        QStringLiteral("Which experience do you bring to the main duties of this job?"), Shape::Past, {}, {}};
    return {last, last.text, {}};
}

QList<Composer::Candidate> Composer::knownCandidates(const Requirement &requirement, Level level) const
{
    QList<Candidate> list;
    const QString section = sectionFor(requirement);
    auto own = templates(section, level);
    if (section == QLatin1String("general") || (section != m_jobStyle && namesItsField(section)))
        own.clear();
    own.erase(std::remove_if(own.begin(), own.end(),
                  [](const Template &entry) {
                      return entry.shape == Shape::Problem || entry.shape == Shape::Together;
                  }),
        own.end());
    auto cases = rotated(templates(QStringLiteral("scenario"), level), requirement.text);
    std::stable_sort(cases.begin(), cases.end(), [this](const Template &a, const Template &b) {
        return m_frames.value(a.text) < m_frames.value(b.text);
    });
    // Those without the experience are asked what they would do, the others first what they did (Taylor and
    // Small 2002).
    if (requirement.kind == SkillKind::Tool)
        own = isTechnical(requirement.style) ? own + templates(QStringLiteral("tool"), level)
                                             : templates(QStringLiteral("tool"), level);
    if (requirement.kind == SkillKind::Condition) {
        append(list, rotated(own, requirement.text), requirement);
        return list;
    }
    const bool casesFirst = level == Level::Junior || m_asked % 2 == 1;
    append(list, casesFirst ? cases + own : own + cases, requirement);
    // "Which steps of reliability …" reads badly: traits have questions of the other levels first.
    if (section == QLatin1String("personal"))
        append(list, templates(section), requirement);
    auto any = rotated(templates(QStringLiteral("any"), level), requirement.text);
    // Those written for the level first.
    std::stable_partition(
        any.begin(), any.end(), [](const Template &entry) { return entry.levels.size() < 4; });
    if (requirement.kind == SkillKind::Credential) {
        any.erase(std::remove_if(
                      any.begin(), any.end(), [](const Template &entry) { return entry.levels.size() < 4; }),
            any.end());
    }
    append(list, any, requirement);
    return list;
}

Composer::Candidate Composer::choose(const QList<Candidate> &list, bool &found) const
{
    double least = 2;
    Candidate best;
    found = !list.isEmpty();
    for (const auto &candidate : list) {
        double nearest = 0;
        const auto words = wordSet(candidate.text);
        for (const auto &other : m_words)
            nearest = std::max(nearest, similarity(other, words));
        if (nearest <= clearlyDifferent)
            return candidate;
        if (nearest < least) {
            least = nearest;
            best = candidate;
        }
    }
    found = found && least <= different;
    return best;
}

Difficulty Composer::difficulty(Shape shape) const
{
    const bool demanding = shape == Shape::Case || shape == Shape::Design || shape == Shape::Judge;
    switch (m_level) {
    case Level::Junior:
        return demanding ? Difficulty::Medium : Difficulty::Easy;
    case Level::Mid:
        return Difficulty::Medium;
    case Level::Senior:
        return demanding ? Difficulty::Hard : Difficulty::Medium;
    case Level::Lead:
        return Difficulty::Hard;
    }
    return Difficulty::Medium;
}

Question Composer::finish(const Candidate &candidate, const Requirement &requirement)
{
    m_usedTemplates.insert(candidate.from.text);
    m_words.append(wordSet(candidate.text));
    if (candidate.from.text.contains(QLatin1String("{case}"))) {
        m_usedCases.insert(scenarioOf(requirement));
        ++m_frames[candidate.from.text];
    }
    if (!candidate.frame.isEmpty())
        ++m_frames[candidate.frame];
    ++m_asked;
    // What the general questions ask of beginners is what they would do, not what they did.
    const bool isGeneral = candidate.from.shape == Shape::Problem || candidate.from.shape == Shape::Together;
    const auto shape = isGeneral && m_level == Level::Junior ? Shape::Case : candidate.from.shape;
    Question question;
    question.text = candidate.text;
    question.kind = kindOf(shape);
    if (!requirement.text.isEmpty())
        question.qualification = requirement.text;
    question.difficulty = difficulty(shape);
    QStringList keyPoints
        = requirement.skills.isEmpty() ? QStringList() : requirement.skills.first()->keyPoints;
    question.expectedEvidence = keyPoints.isEmpty() ? shapeEvidence(shape) : keyPoints;
    if (question.kind == domain::QuestionKind::Behavioral && !keyPoints.isEmpty())
        question.expectedEvidence.append(QStringLiteral("own actions and their outcome"));
    question.followUps = followUps(shape, m_level);
    question.rubric = rubric(shape, m_level, requirement.phrase, keyPoints);
    return question;
}

Question Composer::ask(const Requirement &requirement)
{
    bool found = false;
    auto chosen = choose(candidates(requirement, m_level), found);
    if (!found) {
        // Many requirements: borrow from the neighbouring level, then from all.
        auto wider = candidates(requirement,
            m_level == Level::Junior || m_level == Level::Lead
                ? (m_level == Level::Lead ? Level::Senior : Level::Mid)
                : (m_level == Level::Senior ? Level::Mid : Level::Senior));
        const bool named = !requirement.skills.isEmpty() && requirement.wording == Wording::Noun;
        if (named && requirement.kind != SkillKind::Condition)
            append(wider, templates(QStringLiteral("any")), requirement);
        chosen = choose(wider, found);
        if (!found)
            chosen = lastResort(requirement);
    }
    return finish(chosen, requirement);
}

Question Composer::askCondition(const Requirement &condition)
{
    auto question = ask(condition);
    question.kind = domain::QuestionKind::Background;
    question.difficulty = Difficulty::Easy;
    question.expectedEvidence.clear();
    question.followUps.clear();
    question.rubric = {};
    return question;
}

Question Composer::askBriefly(const Requirement &requirement)
{
    QList<Candidate> brief;
    for (const auto &candidate : candidates(requirement, m_level)) {
        if (wordCount(candidate.text) <= 14 + wordCount(requirement.phrase)
            && candidate.from.shape != Shape::Case && candidate.from.shape != Shape::Design)
            brief.append(candidate);
    }
    bool found = false;
    const auto chosen = choose(brief, found);
    return found ? finish(chosen, requirement) : ask(requirement);
}

Question Composer::askGeneral(Shape shape)
{
    Requirement general;
    general.phrase
        = shape == Shape::Problem ? QStringLiteral("problem solving") : QStringLiteral("working with others");
    auto fitting = templates(m_jobStyle, m_level) + templates(QStringLiteral("general"), m_level);
    fitting.erase(std::remove_if(fitting.begin(), fitting.end(),
                      [&](const Template &entry) { return entry.shape != shape; }),
        fitting.end());
    QList<Candidate> list;
    append(list, fitting, general);
    bool found = false;
    const auto chosen = choose(list, found);
    return list.isEmpty() ? Question{} : finish(chosen, general);
}

Question Composer::opening(const QString &position) const
{
    const auto from = templates(QStringLiteral("opening")).value(0);
    Question question;
    question.text = QString(from.text).replace(QStringLiteral("{skill}"), cleaned(position));
    question.kind = domain::QuestionKind::Background;
    question.difficulty = Difficulty::Easy;
    question.followUps = followUps(Shape::Background, m_level);
    return question;
}

Question Composer::closing() const
{
    const auto from = templates(QStringLiteral("closing")).value(0);
    Question question;
    question.text = from.text;
    question.kind = domain::QuestionKind::Closing;
    question.difficulty = Difficulty::Easy;
    return question;
}

} // namespace candor::agents::builtin
