// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "agents/builtin/revision.h"

#include "agents/builtin/composer.h"
#include "agents/builtin/planner.h"
#include "agents/builtin/schedule.h"
#include "agents/builtin/screening.h"

#include <QRegularExpression>

namespace candor::agents::builtin {

using domain::Level;
using domain::Plan;
using domain::Question;
using domain::Section;

namespace {

enum class Wish {
    Add,
    Focus,
    Reduce,
    Remove,
    Harder,
    Easier,
    Shorter,
    Longer,
    Rephrase,
};

struct Change
{
    Wish wish;
    QString topic; // empty: everything in scope
};

struct Phrasing
{
    Wish wish;
    const char *expression; // captures the topic in group 1 if it has one
};

constexpr std::array phrasings{
    Phrasing{Wish::Focus,
        R"(\b(?:focus|concentrate|emphasi[sz]e|put (?:more )?emphasis|weight)(?: more| mainly| especially| the interview)?(?: on)? (.+))"},
    Phrasing{Wish::Remove,
        R"(\b(?:remove|drop|delete|skip|leave out|take out|without|no(?: more)? questions? (?:on|about)|don't ask about|do not ask about) (.+))"},
    Phrasing{Wish::Reduce, R"(\b(?:less|fewer)(?: questions?)?(?: time)?(?: on| about| for| of)? (.+))"},
    Phrasing{Wish::Add,
        R"(\b(?:more|another|additional|further)(?: questions?| depth| detail| time)?(?: on| about| for| in| of| to) (.+))"},
    Phrasing{Wish::Add,
        R"(\b(?:add|include|ask|insert|cover)(?: an?| one| some| more)?(?: \w+)?(?: questions?)?(?: on| about| for| regarding| concerning)? (.+))"},
    Phrasing{Wish::Harder,
        R"(\b(?:harder|more difficult|more demanding|more challenging|tougher|deeper|more senior|more advanced)\b(?: questions? (?:on|about|for) (.+))?)"},
    Phrasing{Wish::Easier,
        R"(\b(?:easier|simpler|less (?:difficult|demanding)|more basic|more junior)\b(?: questions? (?:on|about|for) (.+))?)"},
    Phrasing{Wish::Shorter, R"(\b(?:shorter|shorten|too long|cut (?:it )?down|briefer)\b)"},
    Phrasing{Wish::Longer, R"(\b(?:longer|lengthen|extend|too short)\b)"},
    Phrasing{Wish::Rephrase,
        R"(\b(?:rephrase|reword|rewrite|replace|different questions?|other questions?|change the questions?)\b(?:(?: the)? questions?)?(?: (?:on|about|for|in) (.+))?)"},
};

QString topicOf(QString text)
{
    static const QRegularExpression edges(
        QStringLiteral("^(the|a|an|any|questions?|section|part|topic|topics|on|about|of|for|regarding|her|"
                       "his)\\b *|[ .!?]+$| (section|part|questions?|please|topic)$"),
        QRegularExpression::CaseInsensitiveOption);
    QString before;
    while (before != text) {
        before = text;
        text = text.remove(edges).trimmed();
    }
    return text;
}

QList<Change> changesIn(const QString &instructions)
{
    static const QRegularExpression divider(
        QStringLiteral("[.;!?\\n]|, (?=(?:and |but |then |please "
                       ")?(?:add|remove|drop|more|less|fewer|focus|make|shorten|ask|include|rephrase|replace|"
                       "skip|harder|easier))| (?:and|but|then) "
                       "(?=(?:add|remove|drop|more|less|fewer|focus|make|shorten|ask|include|rephrase|"
                       "replace|skip|harder|easier)\\b)"),
        QRegularExpression::CaseInsensitiveOption);
    QList<Change> changes;
    const auto clauses = instructions.split(divider, Qt::SkipEmptyParts);
    for (const auto &clause : clauses) {
        if (concernsProtectedAttribute(clause) || addressesTheMachine(clause))
            continue;
        for (const auto &phrasing : phrasings) {
            const QRegularExpression pattern(
                QString::fromUtf8(phrasing.expression), QRegularExpression::CaseInsensitiveOption);
            const auto match = pattern.match(clause);
            if (!match.hasMatch())
                continue;
            changes.append({phrasing.wish, topicOf(match.captured(1))});
            break;
        }
    }
    return changes;
}

std::optional<int> minutesIn(const QString &instructions)
{
    static const QRegularExpression minutes(QStringLiteral("\\b(\\d{2,3})[- ]?(?:min|mins|minutes?)\\b"),
        QRegularExpression::CaseInsensitiveOption);
    const auto match = minutes.match(instructions);
    if (!match.hasMatch())
        return std::nullopt;
    return std::clamp(match.captured(1).toInt(), 15, 120);
}

class Reviser
{
public:
    Reviser(const PlanOrder &order)
        : m_order(order)
        , m_plan(*order.previous)
        , m_level(order.brief.request.level.value_or(Level::Mid))
        , m_requirements(requirementsOf(order.brief.request))
        , m_style(dominantStyle(order.brief.request.position, m_requirements))
    {
    }

    Plan run();

private:
    [[nodiscard]] bool inScope(const Section &section) const
    {
        return !section.competencyIds.isEmpty()
            && (m_order.sections.isEmpty() || m_order.sections.contains(section.id));
    }
    [[nodiscard]] static int closeness(
        const QString &topic, const Section &section, const Question &question);
    [[nodiscard]] int sectionFor(const QString &topic) const;
    [[nodiscard]] Requirement requirementOf(const Question &question, const Section &section) const;
    void apply(const Change &change);
    void add(const QString &topic);
    void emphasise(const QString &topic);
    void remove(const QString &topic, bool everyOne);
    void askAgain(const QString &topic, Level level);
    void changeDuration(double factor);
    [[nodiscard]] bool mayGo(const Section &section, const Question &question) const;
    [[nodiscard]] Composer composer(Level level) const;

    const PlanOrder &m_order;
    Plan m_plan;
    Level m_level;
    QList<Requirement> m_requirements;
    QString m_style;
};

Composer Reviser::composer(Level level) const
{
    Composer made(level, m_style);
    made.avoid(domain::questionsInOrder(m_plan));
    return made;
}

// How much of the topic the question, its requirement and its section's title hold: 0 unless it is more than
// half of the topic's words or a skill that both name.
int Reviser::closeness(const QString &topic, const Section &section, const Question &question)
{
    const auto wanted = contentStems(topic);
    const auto title = contentStems(section.title);
    const QString about = question.text + QLatin1Char(' ') + question.qualification.value_or(QString());
    const auto words = contentStems(about);
    int shared = 0;
    int matched = 0;
    for (const auto &word : wanted) {
        shared += title.contains(word) ? 2 : words.contains(word) ? 1 : 0;
        matched += title.contains(word) || words.contains(word) ? 1 : 0;
    }
    const auto named = mentions(topic, topic);
    const auto known = mentions(section.title + QLatin1Char('\n') + about, about);
    for (const auto &mention : named) {
        const bool same = std::any_of(
            known.begin(), known.end(), [&](const Mention &other) { return other.skill == mention.skill; });
        if (same)
            return shared + 3;
    }
    return 2 * matched > wanted.size() ? shared : 0;
}

int Reviser::sectionFor(const QString &topic) const
{
    int best = -1;
    int most = 0;
    for (int i = 0; i < m_plan.sections.size(); ++i) {
        const auto &section = m_plan.sections.at(i);
        if (!inScope(section))
            continue;
        for (const auto &question : section.questions) {
            const int shared = closeness(topic, section, question);
            if (shared > most) {
                most = shared;
                best = i;
            }
        }
    }
    return best;
}

Requirement Reviser::requirementOf(const Question &question, const Section &section) const
{
    for (const auto &requirement : m_requirements) {
        if (question.qualification == requirement.text)
            return requirement;
    }
    Requirement read
        = readRequirement(question.qualification.value_or(section.title), m_order.brief.request.position);
    read.text = question.qualification.value_or(QString());
    return read;
}

bool Reviser::mayGo(const Section &section, const Question &question) const
{
    if (section.questions.size() < 2)
        return false;
    if (!question.qualification || !(m_plan.mustHave + m_plan.niceToHave).contains(*question.qualification))
        return true;
    const auto all = domain::questionsInOrder(m_plan);
    return std::any_of(all.begin(), all.end(), [&](const Question &other) {
        return other.id != question.id && other.qualification == question.qualification;
    });
}

void Reviser::add(const QString &topic)
{
    if (contentStems(topic).isEmpty())
        return;
    int target = sectionFor(topic);
    Requirement wanted = readRequirement(topic, m_order.brief.request.position);
    wanted.text.clear();
    if (target >= 0) {
        const auto &section = m_plan.sections.at(target);
        const auto closest = std::max_element(
            section.questions.begin(), section.questions.end(), [&](const Question &a, const Question &b) {
                return closeness(topic, section, a) < closeness(topic, section, b);
            });
        if (closest->qualification)
            wanted = requirementOf(*closest, section);
    }
    for (int i = 0; target < 0 && i < m_plan.sections.size(); ++i)
        target = inScope(m_plan.sections.at(i)) ? i : -1;
    if (target < 0)
        return;
    auto &section = m_plan.sections[target];
    auto question = composer(m_level).ask(wanted);
    question.competencyId = section.competencyIds.first();
    section.questions.append(question);
    planning::fillIds(m_plan);
}

void Reviser::emphasise(const QString &topic)
{
    add(topic);
    const int target = sectionFor(topic);
    if (target < 0)
        return;
    const auto wanted = m_plan.sections.at(target).competencyIds;
    QList<int> shares;
    for (const auto &competency : std::as_const(m_plan.competencies))
        shares.append(int(competency.weight * 1000 + 0.5) * (wanted.contains(competency.id) ? 3 : 2));
    const auto thousandths = planning::apportioned(1000, shares, 0);
    for (int i = 0; i < thousandths.size(); ++i)
        m_plan.competencies[i].weight = double(thousandths.at(i)) / 1000.0;
}

void Reviser::remove(const QString &topic, bool everyOne)
{
    for (auto &section : m_plan.sections) {
        if (!inScope(section))
            continue;
        for (int i = int(section.questions.size()) - 1; i >= 0; --i) {
            const auto &question = section.questions.at(i);
            if (closeness(topic, section, question) == 0 || !mayGo(section, question))
                continue;
            section.questions.removeAt(i);
            if (!everyOne)
                return;
        }
    }
}

void Reviser::askAgain(const QString &topic, Level level)
{
    const int only = topic.isEmpty() ? -1 : sectionFor(topic);
    auto asking = composer(level);
    for (int s = 0; s < m_plan.sections.size(); ++s) {
        auto &section = m_plan.sections[s];
        if (!inScope(section) || (only >= 0 && s != only))
            continue;
        for (auto &question : section.questions) {
            const bool general = !question.qualification;
            auto fresh = general
                ? asking.askGeneral(
                      section.title.startsWith(QLatin1String("Problem")) ? Shape::Problem : Shape::Together)
                : asking.ask(requirementOf(question, section));
            if (fresh.text.isEmpty() || (general && section.questions.size() > 1))
                continue;
            fresh.id = question.id;
            fresh.competencyId = question.competencyId;
            question = fresh;
        }
    }
}

void Reviser::changeDuration(double factor)
{
    const int rounded = int(m_plan.duration * factor / 5 + 0.5) * 5;
    m_plan.duration = std::clamp(rounded, 15, 120);
    if (factor >= 1)
        return;
    for (auto &section : m_plan.sections) {
        if (inScope(section) && section.questions.size() > 1 && mayGo(section, section.questions.last()))
            section.questions.removeLast();
    }
}

void Reviser::apply(const Change &change)
{
    const auto other
        = [this](int step) { return Level(std::clamp(int(m_level) + step, 0, int(Level::Lead))); };
    switch (change.wish) {
    case Wish::Add:
        return add(change.topic);
    case Wish::Focus:
        return emphasise(change.topic);
    case Wish::Reduce:
        return remove(change.topic, false);
    case Wish::Remove:
        return remove(change.topic, true);
    case Wish::Harder:
        m_level = other(1);
        return askAgain(change.topic, m_level);
    case Wish::Easier:
        m_level = other(-1);
        return askAgain(change.topic, m_level);
    case Wish::Shorter:
        return minutesIn(m_order.instructions) ? void() : changeDuration(0.75);
    case Wish::Longer:
        return minutesIn(m_order.instructions) ? void() : changeDuration(1.25);
    case Wish::Rephrase:
        return askAgain(change.topic, m_level);
    }
}

Plan Reviser::run()
{
    const int before = m_plan.duration;
    QHash<QString, int> counts;
    for (const auto &section : std::as_const(m_plan.sections))
        counts.insert(section.id, int(section.questions.size()));
    const auto changes = changesIn(m_order.instructions);
    for (const auto &change : changes)
        apply(change);
    if (changes.isEmpty() && !m_order.sections.isEmpty())
        askAgain({}, m_level);
    if (const auto minutes = minutesIn(m_order.instructions))
        m_plan.duration = *minutes;

    const bool sizesChanged = std::any_of(m_plan.sections.begin(), m_plan.sections.end(),
        [&](const Section &section) { return counts.value(section.id) != section.questions.size(); });
    if (sizesChanged || m_plan.duration != before)
        planning::shareMinutes(m_plan);
    m_plan.greeting.replace(QStringLiteral("about %1 minutes").arg(before),
        QStringLiteral("about %1 minutes").arg(m_plan.duration));
    m_plan.provenance = {QString::fromLatin1(engineName), QString::fromLatin1(engineModel),
        QString::fromLatin1(questionBankVersion), m_order.now, m_order.previous->version};
    m_plan.id = m_order.planId;
    m_plan.version = m_order.version;
    planning::fillIds(m_plan);
    planning::fillCoverage(m_plan);
    return m_plan;
}

} // namespace

Plan revised(const PlanOrder &order)
{
    return Reviser(order).run();
}

} // namespace candor::agents::builtin
