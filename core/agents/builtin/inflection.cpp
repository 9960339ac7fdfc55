// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "agents/builtin/inflection.h"

#include "agents/builtin/text.h"
#include "agents/builtin/verbs.h"

#include <QHash>
#include <QRegularExpression>

namespace candor::agents::builtin {

namespace {

enum class Form {
    Base,
    ThirdPerson,
    Past,
    Gerund,
};

struct Verb
{
    Form form;
    QString base;
};

// What follows is an object or a complement, so that the word before can't be its attribute.
bool opensObject(const Token &token)
{
    static const QSet<QString> words = [] {
        const auto list = QStringLiteral(
            "a an the this these those his her its their your our my all any each every both several various "
            "own it them him others people everyone someone two three four five six seven eight nine ten "
            "with on for in to at up out off down over after from into through about under against around by "
            "quickly regularly")
                              .split(QLatin1Char(' '));
        return QSet<QString>(list.begin(), list.end());
    }();
    return words.contains(token.lower) || token.written.at(0).isDigit()
        || (token.lower.size() > 4 && token.lower.endsWith(QLatin1String("ly")));
}

// A determiner or pronoun: the word before can't be a noun.
bool opensNounPhrase(const Token &token)
{
    static const QSet<QString> words{QStringLiteral("a"), QStringLiteral("an"), QStringLiteral("the"),
        QStringLiteral("this"), QStringLiteral("these"), QStringLiteral("those"), QStringLiteral("his"),
        QStringLiteral("her"), QStringLiteral("its"), QStringLiteral("their"), QStringLiteral("any"),
        QStringLiteral("every"), QStringLiteral("each"), QStringLiteral("it"), QStringLiteral("them"),
        QStringLiteral("him")};
    return words.contains(token.lower);
}

// Verbs that take a preposition although they can be nouns: "Work with …", but not "Calm under …".
bool takesPreposition(const QString &base)
{
    static const QSet<QString> verbs{QStringLiteral("work"), QStringLiteral("deal"), QStringLiteral("care"),
        QStringLiteral("talk"), QStringLiteral("report"), QStringLiteral("travel"), QStringLiteral("look")};
    return verbs.contains(base);
}

bool looksPlural(const QString &word)
{
    static const QRegularExpression plural(
        QStringLiteral("^(?:children|people|men|women|staff)$|[a-z](?<![sui]|ic)s$"));
    return plural.match(word).hasMatch();
}

bool isPlainWord(const Token &token)
{
    const auto &word = token.lower;
    const bool letters
        = std::all_of(word.begin(), word.end(), [](QChar c) { return c >= u'a' && c <= u'z'; });
    return letters && word.size() > 1 && !isFunctionWord(word)
        && token.written.mid(1) == token.written.mid(1).toLower();
}

// Nouns that follow a gerund without being its object: "diving certificate", "welding equipment".
bool isCompound(const QList<Token> &read)
{
    static const QSet<QString> heads = [] {
        const auto list = QStringLiteral(
            "certificate certificates licence license course courses equipment machine machines technique "
            "techniques "
            "method methods process processes system systems software tool tools standard standards rules "
            "regulations procedure procedures theory industry experience skills knowledge ticket")
                              .split(QLatin1Char(' '));
        return QSet<QString>(list.begin(), list.end());
    }();
    return !opensNounPhrase(read.at(1)) && heads.contains(read.last().lower);
}

std::optional<Verb> listedVerb(Form form, const QString &word)
{
    const QString base = form == Form::ThirdPerson ? baseOfThirdPerson(word)
        : form == Form::Past                       ? baseOfPast(word)
        : form == Form::Gerund                     ? baseOfGerund(word)
                                                   : word;
    return isVerb(base) ? std::optional(Verb{form, base}) : std::nullopt;
}

// Past tenses that are nothing else: "led due diligence" needs no "has".
bool isPlainPast(const QString &word)
{
    static const QSet<QString> words{QStringLiteral("led"), QStringLiteral("wrote"), QStringLiteral("ran"),
        QStringLiteral("flew"), QStringLiteral("drove"), QStringLiteral("taught"), QStringLiteral("brought"),
        QStringLiteral("took"), QStringLiteral("gave"), QStringLiteral("sold"), QStringLiteral("won"),
        QStringLiteral("grew"), QStringLiteral("chose"), QStringLiteral("oversaw"),
        QStringLiteral("undertook")};
    return words.contains(word);
}

// "Wash, cut and colour hair": words without an object between them are all verbs or none.
bool opensSeries(const QString &text, Form form)
{
    static const QRegularExpression series(
        QStringLiteral("^(\\w+)((?:, \\w+)*),? (?:and|or) (\\w+) (?=\\w)"));
    const auto match = series.match(text);
    if (!match.hasMatch())
        return false;
    QStringList words{match.captured(1).toLower(), match.captured(3).toLower()};
    words += match.captured(2).toLower().split(QStringLiteral(", "), Qt::SkipEmptyParts);
    const auto known = std::count_if(
        words.begin(), words.end(), [&](const QString &word) { return listedVerb(form, word).has_value(); });
    const bool oneIsSure = std::any_of(words.begin(), words.end(), [&](const QString &word) {
        const auto verb = listedVerb(form, word);
        return verb && (!canBeNoun(verb->base) || form == Form::Gerund);
    });
    return known == words.size() && (oneIsSure || words.size() > 2);
}

// "Pacing, composition and guidance", "drafting and negotiation": what stands beside the gerund is none.
bool isMixedSeries(const QString &text)
{
    static const QRegularExpression list(QStringLiteral("^\\w+ing(?:,| and\\b| or\\b)"));
    static const QRegularExpression gerunds(QStringLiteral("^\\w+ing(?:, \\w+ing)*,? (?:and|or) \\w+ing\\b"));
    return list.match(text).hasMatch() && !gerunds.match(text).hasMatch();
}

std::optional<Verb> firstVerb(const QString &text, const QList<Token> &read, Cue cue)
{
    const auto &first = read.first();
    const Token *next = read.size() > 1 ? &read.at(1) : nullptr;
    const int end = first.start + first.length - read.first().start;
    if (!isPlainWord(first) || (end < text.size() && text.at(end) == u'-'))
        return std::nullopt;
    const bool object = next && opensObject(*next);
    if (cue == Cue::Verbal) {
        const auto &word = first.lower;
        if (word.endsWith(QLatin1String("ed")) && !word.endsWith(QLatin1String("eed")))
            return listedVerb(Form::Past, word);
        const bool noBase = word.endsWith(QLatin1String("ing")) || word.endsWith(QLatin1String("tion"));
        return noBase ? std::nullopt : std::optional(Verb{Form::Base, first.lower});
    }
    if (cue == Cue::Perfect)
        return listedVerb(Form::Past, first.lower);
    if (const auto verb = listedVerb(Form::Gerund, first.lower); verb && next)
        return isCompound(read) || isMixedSeries(text) ? std::nullopt : verb;
    if (cue == Cue::Nominal || !next)
        return std::nullopt;
    const auto third = listedVerb(Form::ThirdPerson, first.lower);
    if (third
        && (!canBeNoun(third->base) || object || looksPlural(next->lower)
            || opensSeries(text, Form::ThirdPerson)))
        return third;
    // Unknown, but its ending and the article after it leave no other reading: "Trues a wheel".
    const QString base = baseOfThirdPerson(first.lower);
    if (!third && base.size() > 2 && opensNounPhrase(*next))
        return Verb{Form::ThirdPerson, base};
    // "Level 2 food safety certificate": a number after what can be a noun counts it.
    const bool isCounted = next->written.at(0).isDigit() && canBeNoun(first.lower);
    const bool clearObject = object && !isCounted
        && (!isFunctionWord(next->lower) || opensNounPhrase(*next) || takesPreposition(first.lower));
    if (isVerb(first.lower) && (!canBeNoun(first.lower) || clearObject || opensSeries(text, Form::Base)))
        return Verb{Form::Base, first.lower};
    static const QSet<QString> states{QStringLiteral("certified"), QStringLiteral("qualified"),
        QStringLiteral("trained"), QStringLiteral("educated"), QStringLiteral("skilled"),
        QStringLiteral("experienced"), QStringLiteral("licensed"), QStringLiteral("interested"),
        QStringLiteral("prepared"), QStringLiteral("used")};
    const auto past = listedVerb(Form::Past, first.lower);
    if (past && !third && !states.contains(first.lower) && (isPlainPast(first.lower) || object))
        return past;
    return std::nullopt;
}

enum class Reading {
    Verb,
    Noun,
    Unsure,
};

// The word after "and", "or" or a comma in a sentence whose verbs have `form`.
Reading coordinated(const QList<Token> &read, int at, Form form, bool afterVerb)
{
    const auto &word = read.at(at);
    const Token *next = at + 1 < read.size() ? &read.at(at + 1) : nullptr;
    if (afterVerb)
        return isPlainWord(word) ? Reading::Verb : Reading::Unsure;
    if (!isPlainWord(word) || !next)
        return Reading::Noun;
    const auto verb = listedVerb(form, word.lower);
    const bool objectFollows = opensObject(*next) || (form != Form::Base && looksPlural(next->lower));
    if (verb && (!canBeNoun(verb->base) || objectFollows || form == Form::Gerund))
        return Reading::Verb;
    if (isFunctionWord(next->lower) && !objectFollows)
        return Reading::Noun;
    const bool mayBe = form == Form::Base
        ? !looksPlural(word.lower) && !word.lower.endsWith(QLatin1String("ing"))
        : form == Form::ThirdPerson ? !baseOfThirdPerson(word.lower).isEmpty()
        : form == Form::Past        ? word.lower.endsWith(QLatin1String("ed"))
                                    : false;
    // "has taught children and enjoys school trips": another form may follow.
    if (form != Form::ThirdPerson && !baseOfThirdPerson(word.lower).isEmpty() && !isFunctionWord(next->lower))
        return Reading::Unsure;
    if (mayBe && opensNounPhrase(*next) && form != Form::Past)
        return Reading::Verb;
    return mayBe ? Reading::Unsure : Reading::Noun;
}

// Whether a comma, "and" or "or" stands before the token.
bool isCoordinated(const QString &text, const QList<Token> &read, int at)
{
    const auto &before = read.at(at - 1);
    if (before.lower == QLatin1String("and") || before.lower == QLatin1String("or"))
        return true;
    return text.mid(before.start + before.length, read.at(at).start - before.start - before.length)
               .contains(QLatin1Char(','))
        && read.at(at).lower != QLatin1String("and") && read.at(at).lower != QLatin1String("or");
}

QString baseIn(Form form, const QString &word)
{
    switch (form) {
    case Form::Base:
        return word;
    case Form::ThirdPerson:
        return baseOfThirdPerson(word);
    case Form::Past:
        return baseOfPast(word);
    case Form::Gerund:
        return baseOfGerund(word);
    }
    return {};
}

// "Preparation" → "prepare", "maintenance" → "maintain"; empty when no known verb is behind it.
QString baseOfNominal(const QString &word)
{
    static const QHash<QString, QString> irregular{
        {QStringLiteral("maintenance"), QStringLiteral("maintain")},
        {QStringLiteral("analysis"), QStringLiteral("analyse")},
        {QStringLiteral("supervision"), QStringLiteral("supervise")},
        {QStringLiteral("provision"), QStringLiteral("provide")},
        {QStringLiteral("diagnosis"), QStringLiteral("diagnose")},
        {QStringLiteral("delivery"), QStringLiteral("deliver")},
        {QStringLiteral("implementation"), QStringLiteral("implement")}};
    if (const auto found = irregular.constFind(word); found != irregular.constEnd())
        return *found;
    if (word.endsWith(QLatin1String("ing")))
        return baseOfGerund(word);
    QStringList candidates;
    const auto add = [&](QLatin1String ending, std::initializer_list<QLatin1String> verbEndings) {
        if (!word.endsWith(ending))
            return;
        for (const auto &verbEnding : verbEndings)
            candidates.append(word.chopped(ending.size()) + verbEnding);
    };
    add(QLatin1String("ation"), {QLatin1String("ate"), QLatin1String("e"), QLatin1String("")});
    add(QLatin1String("tion"), {QLatin1String("te"), QLatin1String("t")});
    add(QLatin1String("ment"), {QLatin1String("")});
    for (const auto &candidate : std::as_const(candidates)) {
        if (isVerb(candidate))
            return candidate;
    }
    return {};
}

// "Installation and maintenance of lifts" → "installing and maintaining lifts".
std::optional<QString> fromNominal(const QString &text, Cue cue)
{
    static const QRegularExpression shape(
        QStringLiteral("^(\\w+(?:, \\w+)*(?:,? and \\w+)?) of (?=[\\p{L}\\d])"),
        QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression separator(QStringLiteral(",? and |, "));
    const auto match = shape.match(text);
    if (!match.hasMatch() || cue == Cue::Verbal || cue == Cue::Perfect
        || text.startsWith(QLatin1String("government "), Qt::CaseInsensitive))
        return std::nullopt;
    QString made = match.captured(1).toLower();
    const auto names = made.split(separator);
    for (const auto &name : names) {
        const QString base = baseOfNominal(name);
        if (base.isEmpty())
            return std::nullopt;
        made.replace(QRegularExpression(QStringLiteral("\\b%1\\b").arg(name)), gerund(base));
    }
    return made + QLatin1Char(' ') + text.mid(match.capturedEnd());
}

} // namespace

std::optional<QString> activityIn(const QString &text, Cue cue)
{
    if (const auto named = fromNominal(text, cue))
        return named;
    const auto all = tokens(text);
    static const QSet<QString> adjectives{QStringLiteral("daily"), QStringLiteral("weekly"),
        QStringLiteral("monthly"), QStringLiteral("quarterly"), QStringLiteral("yearly"),
        QStringLiteral("early"), QStringLiteral("friendly"), QStringLiteral("timely"),
        QStringLiteral("elderly"), QStringLiteral("only")};
    int skipped = 0; // adverbs in front: "safely operate"
    while (skipped + 1 < all.size() && all.at(skipped).lower.size() > 3
        && !adjectives.contains(all.at(skipped).lower) && all.at(skipped).lower.endsWith(QLatin1String("ly"))
        && !isVerb(all.at(skipped).lower))
        ++skipped;
    const auto read = all.mid(skipped);
    if (read.isEmpty())
        return std::nullopt;
    const auto verb = firstVerb(text.mid(read.first().start), read, cue);
    if (!verb || (read.size() < 2 && cue != Cue::Verbal))
        return std::nullopt;
    // "Keeps smiling" would become "keeping smiling".
    static const QSet<QString> chains{QStringLiteral("keep"), QStringLiteral("start"), QStringLiteral("stop"),
        QStringLiteral("begin"), QStringLiteral("enjoy"), QStringLiteral("continue")};
    if (chains.contains(verb->base) && read.size() > 1 && read.at(1).lower.endsWith(QLatin1String("ing"))
        && !read.at(1).lower.endsWith(QLatin1String("thing")))
        return std::nullopt;
    QString made = text.left(read.first().start) + gerund(verb->base);
    int copied = read.first().start + read.first().length;
    bool afterVerb = true; // only verbs so far
    for (int at = 1; verb->form != Form::Gerund && at < read.size(); ++at) {
        const auto &token = read.at(at);
        const bool isLink = token.lower == QLatin1String("and") || token.lower == QLatin1String("or");
        if (!isCoordinated(text, read, at)) {
            afterVerb = afterVerb && isLink;
            continue;
        }
        const auto reading = coordinated(read, at, verb->form, afterVerb);
        if (reading == Reading::Unsure)
            return std::nullopt;
        if (reading == Reading::Noun)
            continue;
        const QString base = baseIn(verb->form, token.lower);
        if (base.isEmpty())
            return std::nullopt;
        made += text.mid(copied, token.start - copied) + gerund(base);
        copied = token.start + token.length;
    }
    made += text.mid(copied);
    // "Planning of creative play" would not read after "when".
    static const QRegularExpression ofAfterGerund(
        QStringLiteral("^(\\w+ing(?:(?:,|,? and|,? or) \\w+ing)*) of "));
    return made.replace(ofAfterGerund, QStringLiteral("\\1 "));
}

} // namespace candor::agents::builtin
