// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "agents/builtin/subject.h"

#include "agents/builtin/phrase.h"
#include "agents/builtin/style.h"
#include "agents/builtin/verbs.h"

#include <QRegularExpression>

namespace candor::agents::builtin {

namespace {

constexpr double enough = 0.5;
constexpr double enoughElsewhere = 0.6;
constexpr double enoughBesideAVerb = 0.7;
constexpr double wordOfTheField = 0.5; // what a word of the skill's style counts beside a word of its name

// Words that carry nothing of a requirement's subject.
bool isFiller(const Token &token)
{
    static const QSet<QString> stems = [] {
        const auto list
            = QStringLiteral("experience skills knowledge ability year level good strong excellent solid "
                             "basic relevant similar related "
                             "various work working required plus advantage preferred practice practical "
                             "field area role job position "
                             "environment production daily modern large small complex safe reliable valid")
                  .split(QLatin1Char(' '));
        QSet<QString> all;
        for (const auto &word : list)
            all.insert(stem(word));
        return all;
    }();
    return isFunctionWord(token.lower) || stems.contains(token.stem) || token.written.at(0).isDigit();
}

QString baseOf(const QString &word)
{
    if (isVerb(word))
        return word;
    const QString third = baseOfThirdPerson(word);
    return isVerb(third) ? third : baseOfGerund(word);
}

// Verbs that leave the subject to their object: "handling of", "building", "use".
bool isLight(const QString &base)
{
    static const QSet<QString> verbs = [] {
        const auto list = QStringLiteral("do perform carry conduct use utilise work apply handle manage "
                                         "ensure build design develop write run operate "
                                         "maintain provide deliver support administer make create implement "
                                         "read follow find keep practise "
                                         "execute install configure program code deploy repair test monitor")
                              .split(QLatin1Char(' '));
        return QSet<QString>(list.begin(), list.end());
    }();
    return verbs.contains(base);
}

bool isInside(const Token &token, const QList<Mention> &found)
{
    return std::any_of(found.begin(), found.end(), [&](const Mention &mention) {
        return token.start >= mention.start && token.start < mention.start + mention.length;
    });
}

// The tokens up to the first preposition after a content word; all of them when a purpose follows ("Excel to
// …").
int headSize(const QList<Token> &read, const QList<Mention> &found)
{
    static const QSet<QString> links{QStringLiteral("and"), QStringLiteral("or"), QStringLiteral("a"),
        QStringLiteral("an"), QStringLiteral("the"), QStringLiteral("of")};
    bool content = false;
    for (int i = 0; i < read.size(); ++i) {
        const auto &token = read.at(i);
        content = content || !isFiller(token);
        if (!content || !isFunctionWord(token.lower) || isInside(token, found))
            continue;
        if (token.lower == QLatin1String("of") ? !isInside(read.at(i - 1), found)
                                               : links.contains(token.lower))
            continue;
        return token.lower == QLatin1String("to") ? int(read.size()) : i;
    }
    return int(read.size());
}

// `ownVerb` says what is done with the skills; it is no word of their field.
double coverage(const QList<Token> &read, const QList<Mention> &found, const QString &ownVerb)
{
    double covered = 0;
    int words = 0;
    for (const auto &token : read) {
        if (isInside(token, found)) {
            covered += isFunctionWord(token.lower) ? 0 : 1;
            words += isFunctionWord(token.lower) ? 0 : 1;
            continue;
        }
        if (isFiller(token) || isLight(baseOf(token.lower)))
            continue;
        ++words;
        const bool ofTheField = std::any_of(found.begin(), found.end(), [&](const Mention &mention) {
            const auto &list = vocabulary(familyOf(*mention.skill).style);
            return std::binary_search(list.begin(), list.end(), token.stem);
        });
        covered += ofTheField && token.lower != ownVerb ? wordOfTheField : 0;
    }
    return words == 0 ? 0 : covered / words;
}

bool holdsMention(const QList<Token> &read, const QList<Mention> &found)
{
    return std::any_of(read.begin(), read.end(), [&](const Token &token) { return isInside(token, found); });
}

// The head names a skill by its name: "Repair of clocks" is only an everyday word for mechanical maintenance.
bool namesSkill(const QList<Token> &head, const QList<Mention> &found)
{
    return std::any_of(found.begin(), found.end(), [&](const Mention &mention) {
        QStringList stems;
        for (const auto &token : head) {
            if (isInside(token, {mention}))
                stems.append(token.stem);
        }
        const auto names = contentStems(mention.skill->name);
        return stems.size() > 1 || (stems.size() == 1 && names.contains(stems.first()))
            || mention.skill->kind == SkillKind::Tool;
    });
}

bool isAbout(
    const QString &text, const QList<Token> &read, const QList<Mention> &found, const QString &jobStyle)
{
    const auto first = std::find_if(read.begin(), read.end(),
        [&](const Token &token) { return !isFunctionWord(token.lower) || isInside(token, found); });
    if (first == read.end())
        return false;
    const QString verb = isInside(*first, found) ? QString() : baseOf(first->lower);
    // "Patient safety": an adjective or noun in front is no verb of its own unless it is one for certain.
    const bool onlyConditions = std::all_of(found.begin(), found.end(),
        [](const Mention &mention) { return mention.skill->kind == SkillKind::Condition; });
    // Who runs the night shift does more than work in it.
    const bool isLightHere = isLight(verb)
        && !(onlyConditions && (verb == QLatin1String("run") || verb == QLatin1String("manage")));
    const bool saysWhat = !verb.isEmpty() && !isLightHere
        && (!canBeNoun(verb) || phraseOf(text).wording == Wording::Activity);
    const bool isOfTheJob = std::any_of(found.begin(), found.end(), [&](const Mention &mention) {
        const auto &style = familyOf(*mention.skill).style;
        return style == jobStyle || style == QLatin1String("general") || style == QLatin1String("management");
    });
    const double needed = saysWhat ? enoughBesideAVerb : isOfTheJob ? enough : enoughElsewhere;
    const auto head = read.mid(0, headSize(read, found));
    const QString own = saysWhat ? first->lower : QString();
    return (holdsMention(head, found) && namesSkill(head, found) && coverage(head, found, own) >= needed)
        || coverage(read, found, own) >= needed;
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

void rank(QList<const Concept *> &skills, const QString &text, const QString &jobStyle)
{
    static const QRegularExpression credential(
        QStringLiteral(
            "\\b(licen[cs]es?|certificates?|certifications?|certified|degree|diploma|qualified|registration|"
            "registered|apprenticeship|training as|type rating)\\b"),
        QRegularExpression::CaseInsensitiveOption);
    const bool namesCredential = credential.match(text).hasMatch();
    const auto order = [&](const Concept *skill) {
        if (namesCredential && skill->kind == SkillKind::Credential)
            return -1;
        return 2 * tellingRank(skill->kind) + (familyOf(*skill).style == jobStyle ? 0 : 1);
    };
    std::stable_sort(skills.begin(), skills.end(),
        [&](const Concept *a, const Concept *b) { return order(a) < order(b); });
}

} // namespace

Subject subjectOf(const QString &text, const QString &context)
{
    Subject subject;
    auto found = mentions(text, context);
    static const QRegularExpression without(
        QStringLiteral("\\b(?:without|no|not|non-?)(?: any)? *$"), QRegularExpression::CaseInsensitiveOption);
    found.removeIf(
        [&](const Mention &mention) { return without.match(text.left(mention.start)).hasMatch(); });
    for (const auto &mention : std::as_const(found)) {
        if (!subject.about.contains(mention.skill))
            subject.about.append(mention.skill);
    }
    if (found.isEmpty())
        return subject;
    const QString jobStyle = styleOfTitle(context.section(QLatin1Char('\n'), 0, 0));
    rank(subject.about, text, jobStyle);
    const QString core = coreOf(text);
    const int from = int(std::max<qsizetype>(0, text.indexOf(core)));
    QList<Token> read;
    const auto all = tokens(text);
    for (const auto &token : all) {
        if ((token.start >= from && token.start < from + core.size()) || isInside(token, found))
            read.append(token);
    }
    if (!isAbout(text, read, found, jobStyle))
        std::swap(subject.about, subject.touched);
    return subject;
}

} // namespace candor::agents::builtin
