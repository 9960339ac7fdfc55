// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "agents/builtin/requirement.h"

#include "agents/builtin/circumstance.h"
#include "agents/builtin/phrase.h"
#include "agents/builtin/screening.h"

#include <QMap>
#include <QRegularExpression>
#include <QSet>

namespace candor::agents::builtin {

namespace {

constexpr int mostFromDescription = 20;

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

// "Fluent English, a second language is welcome": the cue speaks of its own clause; a skill before it stays
// required.
bool isOnlyPreferred(const QString &text)
{
    const auto cue = niceCue().match(text);
    if (!cue.hasMatch())
        return false;
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

// Practices and tools say more than credentials, those more than personal traits.
int tellingRank(SkillKind kind)
{
    switch (kind) {
    case SkillKind::Practice:
    case SkillKind::Knowledge:
    case SkillKind::Tool:
        return 0;
    case SkillKind::Language:
    case SkillKind::Credential:
        return 1;
    case SkillKind::Condition:
        return 2;
    case SkillKind::Personal:
        return 3;
    }
    return 3;
}

bool namesCredential(const QString &text)
{
    static const QRegularExpression cue(
        QStringLiteral(
            "\\b(licen[cs]es?|certificates?|certifications?|certified|degree|diploma|qualified|registration|"
            "registered|apprenticeship|training as|type rating)\\b"),
        QRegularExpression::CaseInsensitiveOption);
    return cue.match(text).hasMatch();
}

QList<const Concept *> rankedSkills(const QString &text, const QString &context)
{
    const bool credential = namesCredential(text);
    QList<const Concept *> skills;
    const auto found = mentions(text, context);
    for (const auto &mention : found) {
        if (!skills.contains(mention.skill))
            skills.append(mention.skill);
    }
    if (skills.size() < 2)
        return skills;
    const QString jobStyle = dominantStyle(context.section(QLatin1Char('\n'), 0, 0), {});
    std::stable_sort(skills.begin(), skills.end(), [&](const Concept *a, const Concept *b) {
        const auto rank = [&](const Concept *skill) {
            if (credential && skill->kind == SkillKind::Credential)
                return -1;
            return 2 * tellingRank(skill->kind) + (familyOf(*skill).style == jobStyle ? 0 : 1);
        };
        return rank(a) < rank(b);
    });
    return skills;
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
    if (first.kind == SkillKind::Tool && !first.name.startsWith(QLatin1String("a ")))
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

bool isAdvertising(const QString &text)
{
    static const QRegularExpression cue(
        QStringLiteral("\\b(we offer|our benefits|competitive salary|salary (range|of|from)|equal "
                       "opportunity|about us|about the company|founded in|"
                       "apply (now|today)|send your (cv|application)|we are a "
                       "(leading|family|growing|fast|global)|our mission|"
                       "perks|paid (holiday|vacation|leave)|days of (holiday|vacation)|pension|health "
                       "insurance|free (parking|lunch|fruit)|"
                       "join (us|our)|we are looking for|is looking for|are hiring|market leader|company "
                       "car|career opportunities|"
                       "contact us|diversity|regardless of)\\b"),
        QRegularExpression::CaseInsensitiveOption);
    return cue.match(text).hasMatch();
}

enum class Part {
    Must,
    Nice,
    Advertising,
};

std::optional<Part> heading(const QString &line)
{
    if (wordCount(line) > 6)
        return std::nullopt;
    static const QRegularExpression nice(
        QStringLiteral(
            "^(nice[- ]to[- ]have|preferred|desirable|bonus|ideally|optional|advantageous)\\b.{0,30}:?$"),
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression advertising(
        QStringLiteral("^(what we offer|we offer|benefits|our offer|about us|about the company|who we "
                       "are|how to apply|perks)\\b.{0,20}:?$"),
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression must(
        QStringLiteral("^(requirements?|qualifications?|your "
                       "(profile|tasks|role|responsibilities|skills)|responsibilities|duties|tasks|what you "
                       "(bring|need|will do|do)|"
                       "must[- ]haves?|essential|you bring|we expect|the role|key responsibilities|essential "
                       "skills|skills)\\b.{0,30}:?$"),
        QRegularExpression::CaseInsensitiveOption);
    if (nice.match(line).hasMatch())
        return Part::Nice;
    if (advertising.match(line).hasMatch())
        return Part::Advertising;
    if (must.match(line).hasMatch())
        return Part::Must;
    return std::nullopt;
}

bool demandsWork(const QString &sentence, const Requirement &requirement)
{
    static const QRegularExpression cue(
        QStringLiteral("\\b(experience|knowledge|ability|able "
                       "to|skills?|must|required|requires?|responsible|you will|you (have|hold|know|lead|"
                       "plan|manage|work|are|can|drive|teach|speak)|degree|certificate|licen[cs]e|"
                       "proficien\\w+|familiar\\w*|understanding)\\b"),
        QRegularExpression::CaseInsensitiveOption);
    if (wordCount(sentence) < 2 || wordCount(sentence) > 60 || isAdvertising(sentence))
        return false;
    return !requirement.skills.isEmpty() || cue.match(sentence).hasMatch() || startsWithVerb(sentence);
}

QList<Requirement> fromDescription(const domain::InterviewRequest &request, const QString &context)
{
    static const QRegularExpression bullet(QStringLiteral("^[\\s\\-–*•·>]+|^\\d+[.)]\\s+"));
    QList<Requirement> found;
    auto part = Part::Must;
    const auto parts = sentences(request.jobDescription);
    for (auto sentence : parts) {
        sentence.remove(bullet);
        const auto colon = sentence.indexOf(QLatin1String(": "));
        if (colon > 0 && heading(sentence.left(colon + 1)))
            sentence = sentence.mid(colon + 2).trimmed();
        if (const auto next = heading(sentence)) {
            part = *next;
            continue;
        }
        if (part == Part::Advertising || found.size() >= mostFromDescription || sentence.size() > 500)
            continue;
        auto requirement = readRequirement(sentence, context);
        if (!demandsWork(sentence, requirement))
            continue;
        if (part == Part::Nice)
            requirement.mustHave = false;
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

// The built-in questions are English; foreign words don't read inside them.
void setAside(Requirement &requirement)
{
    requirement.setAside = true;
    requirement.kind = SkillKind::Practice;
    requirement.confidence = 0.1;
    requirement.phrase = QStringLiteral("the main duties of this job");
}

} // namespace

Requirement readRequirement(const QString &text, const QString &context)
{
    Requirement requirement;
    requirement.text = text;
    requirement.years = yearsIn(text);
    requirement.mustHave = !isOnlyPreferred(text) && !waives(text);
    if (const auto circumstance = circumstanceIn(text)) {
        describeCondition(requirement, *circumstance);
        return requirement;
    }
    requirement.skills = rankedSkills(text, context);
    const bool unusable = addressesTheMachine(text) || !protectedAttributes(text).isEmpty();
    if (!requirement.skills.isEmpty()) {
        describe(requirement);
        const auto &first = *requirement.skills.first();
        const QString product = first.kind == SkillKind::Tool && first.name.at(0).isLower()
            ? productName(text, context, first)
            : QString();
        if (!product.isEmpty())
            requirement.phrase = product;
        const auto own = nounPhrase(text);
        // A personal trait in a longer sentence ("explain results to customers") says less than the sentence.
        if (requirement.kind == SkillKind::Personal && !unusable && wordCount(own) >= 4
            && startsWithVerb(own))
            requirement.phrase = own;
        return requirement;
    }
    if (const auto attitude = attitudeIn(text); attitude && !unusable) {
        requirement.kind = SkillKind::Personal;
        requirement.phrase = *attitude;
        requirement.confidence = 0.6;
        return requirement;
    }
    requirement.phrase = unusable ? QString() : nounPhrase(text);
    requirement.setAside = unusable || requirement.phrase.isEmpty();
    requirement.kind = namesCredential(text) ? SkillKind::Credential : SkillKind::Practice;
    static const QRegularExpression person(
        QStringLiteral("^(fully |duly )?(qualified|certified|registered|licensed) (?=\\w)"),
        QRegularExpression::CaseInsensitiveOption);
    if (person.match(requirement.phrase).hasMatch()) {
        const QString who = QString(requirement.phrase).remove(person);
        const bool vowel = QStringLiteral("aeiouAEIOU").contains(who.at(0));
        requirement.phrase = QStringLiteral("qualification as ")
            + (vowel ? QStringLiteral("an ") : QStringLiteral("a ")) + who;
    }
    // "Must be insured" is a state and no skill.
    if (requirement.phrase.startsWith(QLatin1String("being ")) && wordCount(requirement.phrase) <= 3) {
        describeCondition(requirement, requirement.phrase);
        return requirement;
    }
    requirement.confidence = 0.45;
    if (requirement.setAside)
        setAside(requirement);
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
        if (requirement.skills.isEmpty() && requirement.kind != SkillKind::Condition
            && isForeign(requirement.text, request.language))
            setAside(all.last());
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
    QMap<QString, int> votes;
    const auto inPosition = mentions(position, position);
    for (const auto &mention : inPosition)
        votes[familyOf(*mention.skill).style] += 2;
    for (const auto &requirement : requirements) {
        for (const auto *skill : requirement.skills)
            votes[familyOf(*skill).style] += 2;
    }
    const auto positionStems = contentStems(position);
    for (const auto &family : families()) {
        if (votes.contains(family.style))
            continue;
        votes.insert(family.style, 0);
    }
    for (auto it = votes.begin(); it != votes.end(); ++it) {
        for (const auto &word : positionStems) {
            if (vocabulary(QStringLiteral("position/") + it.key()).contains(word))
                *it += 7;
        }
    }
    votes.remove(QStringLiteral("general"));
    QString best = QStringLiteral("general");
    int most = 0;
    for (auto it = votes.cbegin(); it != votes.cend(); ++it) {
        if (it.value() > most) {
            most = it.value();
            best = it.key();
        }
    }
    return best;
}

} // namespace candor::agents::builtin
