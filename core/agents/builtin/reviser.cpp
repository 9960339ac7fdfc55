// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "agents/builtin/reviser.h"

#include "agents/builtin/circumstance.h"
#include "agents/builtin/schedule.h"

#include <QRegularExpression>

namespace candor::agents::builtin {

using domain::Level;
using domain::Question;
using domain::Section;

namespace {

constexpr int mostCompetencies = 10;

// How much of the topic the question, its requirement and its section's title hold: 0 unless it is more than
// half of the topic's words or a skill that both name.
int closeness(const QString &topic, const Section &section, const Question &question)
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

QString competencyNamed(const QString &phrase)
{
    static const QRegularExpression article(QStringLiteral("^(a|an|the) "));
    return capitalised(QString(phrase).remove(article));
}

} // namespace

Reviser::Reviser(const PlanOrder &order)
    : m_order(order)
    , m_plan(*order.previous)
    , m_level(order.brief.request.level.value_or(Level::Mid))
    , m_requirements(requirementsOf(order.brief.request))
    , m_style(dominantStyle(order.brief.request.position, m_requirements))
{
}

bool Reviser::inScope(const Section &section) const
{
    return !section.competencyIds.isEmpty()
        && (m_order.sections.isEmpty() || m_order.sections.contains(section.id));
}

QList<Reviser::Place> Reviser::placesOf(const QString &topic) const
{
    QList<QPair<int, Place>> found;
    const QString id = topic.toLower();
    for (int s = 0; s < m_plan.sections.size(); ++s) {
        const auto &section = m_plan.sections.at(s);
        if (!inScope(section))
            continue;
        for (int q = 0; q < section.questions.size(); ++q) {
            const bool isNamed = section.id == id || section.questions.at(q).id == id;
            const int close = isNamed ? 1 : closeness(topic, section, section.questions.at(q));
            if (close > 0)
                found.append(QPair(close, Place{s, q}));
        }
    }
    std::stable_sort(
        found.begin(), found.end(), [](const auto &a, const auto &b) { return a.first > b.first; });
    QList<Place> places;
    for (const auto &entry : std::as_const(found))
        places.append(entry.second);
    return places;
}

int Reviser::sectionFor(const QString &topic) const
{
    const auto places = placesOf(topic);
    return places.isEmpty() ? -1 : places.first().section;
}

// The section whose competency is named after the whole field of the wanted skill ("Clinical care").
int Reviser::fittingSection(const Requirement &requirement) const
{
    for (int i = 0; i < m_plan.sections.size(); ++i) {
        const auto &section = m_plan.sections.at(i);
        if (inScope(section) && !requirement.competency.isEmpty() && section.title == requirement.competency)
            return i;
    }
    return -1;
}

Requirement Reviser::requirementOf(const Question &question, const Section &section) const
{
    for (const auto &requirement : m_requirements) {
        if (question.qualification == requirement.text)
            return requirement;
    }
    return wanted(question.qualification.value_or(section.title));
}

// A topic in the recruiter's words; its questions cover none of the job's requirements.
Requirement Reviser::wanted(const QString &topic) const
{
    Requirement requirement = readRequirement(topic, m_order.brief.request.position);
    // What one asks "about" is a noun, or reads like one.
    if (requirement.wording == Wording::Quoted && !isForeign(topic, m_order.brief.request.language)) {
        const auto phrase = phraseOf(QStringLiteral("knowledge of ") + topic);
        if (phrase.wording == Wording::Noun) {
            requirement.phrase = phrase.text;
            requirement.wording = phrase.wording;
        }
    }
    requirement.text.clear();
    return requirement;
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

Composer Reviser::composer(Level level) const
{
    Composer made(level, m_style);
    made.avoid(domain::questionsInOrder(m_plan));
    return made;
}

QString Reviser::where() const
{
    return m_order.sections.isEmpty() ? QStringLiteral("in the plan")
                                      : QStringLiteral("in the chosen sections");
}

void Reviser::note(const QString &sentence)
{
    m_notes.append(sentence);
}

void Reviser::reweigh(QList<int> shares)
{
    if (std::all_of(shares.begin(), shares.end(), [](int share) { return share <= 0; }))
        std::fill(shares.begin(), shares.end(), 1);
    const auto thousandths = planning::apportioned(1000, shares, 0);
    for (int i = 0; i < thousandths.size(); ++i)
        m_plan.competencies[i].weight = double(thousandths.at(i)) / 1000.0;
}

// A competency with the mean weight of the others, and a section for it with a first question.
void Reviser::addSection(const QString &topic, int at)
{
    const auto requirement = wanted(topic);
    int last = 0;
    QList<int> shares;
    for (const auto &competency : std::as_const(m_plan.competencies)) {
        last = std::max(last, competency.id.mid(1).toInt());
        shares.append(int(competency.weight * 1000 + 0.5));
    }
    shares.append(shares.isEmpty() ? 1 : std::max(1, 1000 / int(shares.size())));
    const QString name = competencyNamed(requirement.phrase);
    domain::Competency competency{QStringLiteral("c%1").arg(last + 1), name, 0, false, 0};
    m_plan.competencies.append(competency);
    reweigh(shares);
    auto question = composer(m_level).ask(requirement);
    question.competencyId = competency.id;
    Section section{{}, name,
        QStringLiteral("Find out what the candidate can do in this field: %1.").arg(requirement.phrase), 1,
        {competency.id}, {question}};
    m_plan.sections.insert(at, section);
    planning::fillIds(m_plan);
}

bool Reviser::add(const QString &topic)
{
    const auto places = placesOf(topic);
    auto requirement = wanted(topic);
    if (requirement.setAside || requirement.phrase.isEmpty()) {
        note(QStringLiteral("“%1” names nothing that can be asked about; nothing was added.").arg(topic));
        return false;
    }
    if (requirement.kind == SkillKind::Condition)
        return addCondition(requirement);
    int target = places.isEmpty() ? fittingSection(requirement) : places.first().section;
    if (!places.isEmpty()) {
        const auto &section = m_plan.sections.at(target);
        const auto &closest = section.questions.at(places.first().question);
        if (closest.qualification)
            requirement = requirementOf(closest, section);
    }
    if (target < 0 && !m_order.sections.isEmpty()) {
        note(QStringLiteral(
            "“%1” fits none of the chosen sections; nothing was added. Without chosen sections it gets "
            "one of its own.")
                .arg(topic));
        return false;
    }
    if (target < 0 && m_plan.competencies.size() >= mostCompetencies) {
        note(QStringLiteral("The plan has %1 competencies already; “%2” was not added. Remove one first.")
                .arg(m_plan.competencies.size())
                .arg(topic));
        return false;
    }
    if (target < 0) {
        int end = int(m_plan.sections.size());
        while (end > 0 && m_plan.sections.at(end - 1).competencyIds.isEmpty())
            --end;
        addSection(topic, end);
        return true;
    }
    auto &section = m_plan.sections[target];
    auto question = composer(m_level).ask(requirement);
    question.competencyId = section.competencyIds.first();
    section.questions.append(question);
    planning::fillIds(m_plan);
    return true;
}

// Whether a condition suits is asked and not scored, as in a first plan.
bool Reviser::addCondition(const Requirement &condition)
{
    const QString title = QStringLiteral("Conditions of work");
    auto found = std::find_if(m_plan.sections.begin(), m_plan.sections.end(),
        [&](const Section &section) { return section.title == title && section.competencyIds.isEmpty(); });
    if (found == m_plan.sections.end()) {
        Section section{{}, title,
            QStringLiteral("Find out whether the conditions of the job suit the candidate; not scored."), 0,
            {}, {}};
        found = m_plan.sections.insert(m_plan.sections.size() - 1, section);
    }
    found->questions.append(composer(m_level).askCondition(condition));
    found->durationMinutes += 1;
    planning::fillIds(m_plan);
    return true;
}

bool Reviser::emphasise(const QString &topic)
{
    if (!add(topic))
        return false;
    const int target = sectionFor(topic);
    if (target < 0)
        return true;
    const auto ids = m_plan.sections.at(target).competencyIds;
    QList<int> shares;
    for (const auto &competency : std::as_const(m_plan.competencies))
        shares.append(int(competency.weight * 1000 + 0.5) * (ids.contains(competency.id) ? 3 : 2));
    reweigh(shares);
    return true;
}

void Reviser::dropEmptySections()
{
    QList<int> shares;
    QList<domain::Competency> kept;
    m_plan.sections.removeIf([](const Section &section) { return section.questions.isEmpty(); });
    for (const auto &competency : std::as_const(m_plan.competencies)) {
        const bool used = std::any_of(m_plan.sections.begin(), m_plan.sections.end(),
            [&](const Section &section) { return section.competencyIds.contains(competency.id); });
        if (!used)
            continue;
        kept.append(competency);
        shares.append(int(competency.weight * 1000 + 0.5));
    }
    m_plan.competencies = kept;
    reweigh(shares);
}

// Requirements without a question leave the lists: an interview can't judge what it doesn't ask.
void Reviser::dropUncovered()
{
    QStringList dropped;
    const auto questions = domain::questionsInOrder(m_plan);
    for (auto *list : {&m_plan.mustHave, &m_plan.niceToHave}) {
        for (const auto &requirement : QStringList(*list)) {
            const bool covered = std::any_of(questions.begin(), questions.end(),
                [&](const Question &question) { return question.qualification == requirement; });
            if (covered)
                continue;
            dropped.append(QStringLiteral("“%1”").arg(requirement));
            list->removeAll(requirement);
        }
    }
    if (!dropped.isEmpty())
        note(QStringLiteral("No question covers %1 any more; the plan and the report leave it out.")
                .arg(dropped.join(QStringLiteral(", "))));
}

void Reviser::removePlaces(const QList<Place> &places)
{
    auto sorted = places;
    std::sort(sorted.begin(), sorted.end(), [](const Place &a, const Place &b) {
        return a.section != b.section ? a.section > b.section : a.question > b.question;
    });
    for (const auto &place : std::as_const(sorted))
        m_plan.sections[place.section].questions.removeAt(place.question);
    dropEmptySections();
    dropUncovered();
}

bool Reviser::remove(const QString &topic, bool isSingle)
{
    auto places = placesOf(topic);
    if (places.isEmpty()) {
        note(QStringLiteral("No question about “%1” was found %2; nothing was removed.").arg(topic, where()));
        return false;
    }
    if (isSingle)
        places = places.mid(0, 1);
    int scored = 0;
    for (const auto &section : std::as_const(m_plan.sections))
        scored += section.competencyIds.isEmpty() ? 0 : int(section.questions.size());
    if (places.size() == scored) {
        note(QStringLiteral("Without “%1” the plan would have no scored question; nothing was removed.")
                .arg(topic));
        return false;
    }
    removePlaces(places);
    return true;
}

bool Reviser::reduce(const QString &topic)
{
    if (topic.isEmpty()) {
        bool changed = false;
        for (auto &section : m_plan.sections) {
            if (!inScope(section) || !mayGo(section, section.questions.last()))
                continue;
            section.questions.removeLast();
            changed = true;
        }
        if (!changed)
            note(QStringLiteral("Each section has only one question left; nothing was reduced."));
        return changed;
    }
    const auto places = placesOf(topic);
    for (const auto &place : places) {
        const auto &section = m_plan.sections.at(place.section);
        if (!mayGo(section, section.questions.at(place.question)))
            continue;
        // The last one that may go, so that the first angle stays.
        int last = place.question;
        for (const auto &other : places) {
            const bool later = other.section == place.section && other.question > last;
            if (later && mayGo(section, section.questions.at(other.question)))
                last = other.question;
        }
        m_plan.sections[place.section].questions.removeAt(last);
        return true;
    }
    note(places.isEmpty()
            ? QStringLiteral("No question about “%1” was found %2; nothing was reduced.").arg(topic, where())
            : QStringLiteral("Only one question about “%1” is left; say \"remove %1\" to do without it.")
                  .arg(topic));
    return false;
}

} // namespace candor::agents::builtin
