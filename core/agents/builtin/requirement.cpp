// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "agents/builtin/requirement.h"

#include "agents/builtin/circumstance.h"
#include "agents/builtin/credential.h"
#include "agents/builtin/description.h"
#include "agents/builtin/screening.h"
#include "agents/builtin/style.h"
#include "agents/builtin/subject.h"
#include "agents/builtin/verbs.h"

#include <QRegularExpression>
#include <QSet>

namespace candor::agents::builtin {

namespace {

constexpr int mostFromDescription = 20;
constexpr int votesOfASkill = 2;

const QRegularExpression &niceCue()
{
    static const QRegularExpression cue(
        QStringLiteral(
            "\\b(nice[- ]to[- ]have|preferred|preferably|desirable|desired|(is|are|would be) (a |an )?"
            "(plus|bonus|advantage|asset|welcome|beneficial|helpful)|a plus|ideally|optional|advantageous|"
            "good to have|bonus points?|not required|an advantage|of advantage)\\b"),
        QRegularExpression::CaseInsensitiveOption);
    return cue;
}

// "Fluent English, a second language is welcome", "electronic records (Epic preferred)": the cue speaks of
// its own clause; a skill before it stays required.
bool isOnlyPreferred(const QString &text)
{
    const auto cue = niceCue().match(text);
    if (!cue.hasMatch())
        return false;
    const auto open = text.lastIndexOf(QLatin1Char('('), cue.capturedStart());
    const auto closed = open < 0 ? -1 : text.indexOf(QLatin1Char(')'), open);
    if (open > 0 && closed > cue.capturedStart()) {
        QString inside = text.mid(open + 1, closed - open - 1);
        return contentStems(inside.remove(niceCue())).isEmpty();
    }
    const auto comma = text.lastIndexOf(QLatin1Char(','), cue.capturedStart());
    return comma < 0 || mentions(text.left(comma)).isEmpty() || mentions(text.mid(comma)).isEmpty();
}

std::optional<int> numberWord(const QString &word)
{
    static const QStringList words{QStringLiteral("zero"), QStringLiteral("one"), QStringLiteral("two"),
        QStringLiteral("three"), QStringLiteral("four"), QStringLiteral("five"), QStringLiteral("six"),
        QStringLiteral("seven"), QStringLiteral("eight"), QStringLiteral("nine"), QStringLiteral("ten")};
    bool isNumber = false;
    const int value = word.toInt(&isNumber);
    if (isNumber)
        return value;
    const auto index = words.indexOf(word.toLower());
    return index < 0 ? std::nullopt : std::optional<int>(int(index));
}

std::optional<int> yearsIn(const QString &text)
{
    static const QRegularExpression years(
        QStringLiteral("\\b(\\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten) ?\\+?(?: ?(?:-|–|to) "
                       "?\\d{1,2})? ?\\+?"
                       " ?(?:or more |full )?(?:years?|yrs)\\b(?! old| of age)"),
        QRegularExpression::CaseInsensitiveOption);
    const auto match = years.match(text);
    return match.hasMatch() ? numberWord(match.captured(1)) : std::nullopt;
}

void describe(Requirement &requirement)
{
    const auto &first = *requirement.skills.first();
    requirement.kind = first.kind;
    requirement.phrase = first.name;
    requirement.family = familyOf(first).name;
    requirement.style = familyOf(first).style;
    requirement.competency = familyOf(first).competency;
    requirement.confidence = 0.9;
    const auto second = std::find_if(requirement.skills.begin() + 1, requirement.skills.end(),
        [&](const Concept *skill) { return skill->kind == first.kind && skill->family == first.family; });
    if (second == requirement.skills.end())
        return;
    const QString shared = first.name.section(QLatin1Char(' '), -1);
    // "English and German", but not "English and a second language".
    if ((first.kind == SkillKind::Language && first.name.at(0).isUpper() && (*second)->name.at(0).isUpper())
        || (first.kind == SkillKind::Tool && !first.name.startsWith(QLatin1String("a "))))
        requirement.phrase += QStringLiteral(" and ") + (*second)->name;
    else if (first.name.contains(QLatin1Char(' ')) && (*second)->name.section(QLatin1Char(' '), -1) == shared)
        requirement.phrase = first.name.chopped(shared.size()) + QStringLiteral("and ") + (*second)->name;
}

// A product that the taxonomy only knows as one of a kind keeps its own name: "Salesforce", "SAP FI".
QString productName(const QString &text, const QString &context, const Concept &skill)
{
    const auto found = mentions(text, context);
    for (const auto &mention : found) {
        const QString written = text.mid(mention.start, mention.length);
        const bool acronym = written == written.toUpper() && !written.contains(QLatin1Char(' '));
        if (mention.skill == &skill && written.at(0).isUpper() && !acronym && mention.start > 0)
            return written;
        if (mention.skill == &skill && written.at(0).isUpper() && !acronym
            && written.toLower() == text.toLower())
            return written;
    }
    return {};
}

// Known skills weigh more than words of advertising around them; what is offered is not demanded.
bool isUsable(const Demand &demand, const Requirement &requirement)
{
    static const QRegularExpression offeredRole(
        QStringLiteral("\\b(you (?:will|can|have|must|are|bring)|experience|required|role|position)\\b"),
        QRegularExpression::CaseInsensitiveOption);
    const auto known = requirement.skills + requirement.touched;
    const bool namesSkill = std::any_of(known.begin(), known.end(), [](const Concept *skill) {
        return skill->kind != SkillKind::Personal && skill->kind != SkillKind::Condition;
    });
    if (demand.isTitle) {
        return std::any_of(known.begin(), known.end(), [](const Concept *skill) {
            return skill->kind == SkillKind::Tool || skill->kind == SkillKind::Credential
                || skill->kind == SkillKind::Language || skill->kind == SkillKind::Knowledge;
        });
    }
    if (demand.isOpened)
        return true;
    if (isPortrait(demand.text))
        return false;
    if (isOffer(demand.text))
        return namesSkill && offeredRole.match(demand.text).hasMatch();
    if (isAdvertising(demand.text))
        return namesSkill;
    return wordCount(demand.text) > 1 && (!known.isEmpty() || demandsWork(demand.text));
}

QList<Requirement> fromDescription(const domain::InterviewRequest &request, const QString &context)
{
    QList<Requirement> found;
    const auto demands = demandsIn(request.jobDescription);
    for (const auto &demand : demands) {
        if (found.size() >= mostFromDescription)
            break;
        auto requirement = readRequirement(demand.text, context);
        if (!isUsable(demand, requirement))
            continue;
        requirement.mustHave = requirement.mustHave && demand.mustHave;
        found.append(requirement);
    }
    return found;
}

// A condition says nothing of what somebody can do: the words of the text that name skills don't count.
void describeCondition(Requirement &requirement, const QString &phrase)
{
    requirement.kind = SkillKind::Condition;
    requirement.phrase = phrase;
    requirement.competency = QStringLiteral("Conditions of work");
    requirement.family = QStringLiteral("conditions of work");
    requirement.style = QStringLiteral("general");
    requirement.confidence = 0.8;
}

void setAside(Requirement &requirement)
{
    requirement.setAside = true;
    requirement.kind = SkillKind::Practice;
    requirement.wording = Wording::Noun;
    requirement.confidence = 0.1;
    requirement.phrase = QStringLiteral("the main duties of this job");
}

// Foreign words don't read inside an English sentence.
void quote(Requirement &requirement)
{
    requirement.phrase = quotable(requirement.text);
    requirement.wording = Wording::Quoted;
    requirement.kind = SkillKind::Practice;
    requirement.confidence = 0.3;
}

void describeKnown(Requirement &requirement, const QString &read, const QString &context)
{
    describe(requirement);
    const auto &first = *requirement.skills.first();
    const QString product = first.kind == SkillKind::Tool && first.name.at(0).isLower()
        ? productName(read, context, first)
        : QString();
    if (!product.isEmpty())
        requirement.phrase = product;
}

void describeUnknown(Requirement &requirement, const QString &read)
{
    if (const auto attitude = attitudeIn(read)) {
        requirement.kind = SkillKind::Personal;
        requirement.phrase = *attitude;
        requirement.confidence = 0.6;
        return;
    }
    const auto phrase = phraseOf(read);
    if (const auto credential = credentialIn(read); credential && phrase.wording != Wording::Activity) {
        requirement.kind = SkillKind::Credential;
        requirement.phrase = *credential;
        requirement.confidence = 0.45;
        return;
    }
    requirement.phrase = phrase.text;
    requirement.wording = phrase.wording;
    if (phrase.wording == Wording::Quoted && isPaper(read))
        requirement.kind = SkillKind::Credential;
    // Whether somebody would is no skill either.
    static const QRegularExpression willing(
        QStringLiteral("^(?:must be |be |you are )?(?:willing(?:ness)?|prepared|ready|readiness|happy) to "
                       "(?:work|sleep|live|stay|wear|shave|move|travel|commute|start|drive|be|undergo|cover|"
                       "swap|fly)\\b"),
        QRegularExpression::CaseInsensitiveOption);
    if (phrase.wording == Wording::Activity && willing.match(read).hasMatch()) {
        describeCondition(requirement, phrase.text);
        return;
    }
    requirement.confidence = phrase.wording == Wording::Quoted ? 0.3 : 0.45;
    // "Must be insured" is a state and no skill.
    if (requirement.phrase.startsWith(QLatin1String("being ")) && wordCount(requirement.phrase) <= 3)
        describeCondition(requirement, requirement.phrase);
    // What is expressly not asked for would be asked for by its own words.
    else if (requirement.phrase.isEmpty() || waives(read))
        setAside(requirement);
}

} // namespace

Requirement readRequirement(const QString &text, const QString &context)
{
    const QString read = cleaned(text);
    Requirement requirement;
    requirement.text = text;
    requirement.years = yearsIn(read);
    requirement.mustHave = !isOnlyPreferred(read) && !waives(read);
    if (const auto circumstance = circumstanceIn(read)) {
        describeCondition(requirement, *circumstance);
        return requirement;
    }
    if (const auto possession = possessionIn(read)) {
        describeCondition(requirement, *possession);
        return requirement;
    }
    const auto subject = subjectOf(read, context);
    requirement.skills = subject.about;
    requirement.touched = subject.touched;
    if (!requirement.skills.isEmpty())
        describeKnown(requirement, read, context);
    else if (addressesTheMachine(read) || !protectedAttributes(read).isEmpty())
        setAside(requirement);
    else
        describeUnknown(requirement, read);
    return requirement;
}

QList<Requirement> requirementsOf(const domain::InterviewRequest &request)
{
    const QString context = request.position + QLatin1Char('\n')
        + request.qualifications.join(QLatin1Char('\n')) + QLatin1Char('\n') + request.jobDescription;
    QList<Requirement> all;
    QSet<QString> seen;
    const auto append = [&](const Requirement &requirement) {
        if (seen.contains(requirement.text) || !protectedAttributes(requirement.text).isEmpty())
            return;
        all.append(requirement);
        if (requirement.skills.isEmpty() && requirement.kind != SkillKind::Condition && !requirement.setAside
            && isForeign(requirement.text, request.language))
            quote(all.last());
        seen.insert(requirement.text);
    };
    for (const auto &qualification : request.qualifications)
        append(readRequirement(qualification, context));
    const auto described = fromDescription(request, context);
    for (const auto &requirement : described)
        append(requirement);
    return all;
}

QString dominantStyle(const QString &position, const QList<Requirement> &requirements)
{
    auto votes = titleVotes(cleaned(position));
    for (const auto &requirement : requirements) {
        for (const auto *skill : requirement.skills)
            votes.sure[familyOf(*skill).style] += votesOfASkill;
    }
    return mostVoted(votes);
}

} // namespace candor::agents::builtin
