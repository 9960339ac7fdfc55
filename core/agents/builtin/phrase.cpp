// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "agents/builtin/phrase.h"

#include "agents/builtin/cues.h"
#include "agents/builtin/inflection.h"
#include "agents/builtin/taxonomy.h"
#include "agents/builtin/verbs.h"

#include <QRegularExpression>

namespace candor::agents::builtin {

namespace {

constexpr int mostWords = 12; // of an activity
constexpr int mostNounWords = 6;
constexpr int mostQuotedWords = 18;
constexpr int fewestQuotedWords = 6; // where a quotation may be cut at a comma

QRegularExpression insensitive(const QString &expression)
{
    return QRegularExpression(expression, QRegularExpression::CaseInsensitiveOption);
}

// The part in front of a mark, a relative clause or an addition. A series of verbs keeps its commas.
QString untilBoundary(const QString &text)
{
    static const auto boundary
        = insensitive(QStringLiteral("[,;:(.!?]|\\b(?:including|such as|e\\.g|which|that|while|in order "
                                     "to|so that|as well as|and/or|who|where|"
                                     "ideally|preferably)\\b"));
    static const QRegularExpression verbs(QStringLiteral("^\\w+(?:, \\w+)+,? (?:and|or) \\w+ "));
    const auto match = boundary.match(text, std::max(3, int(verbs.match(text).capturedEnd())));
    return match.hasMatch() ? text.left(match.capturedStart()).trimmed() : text;
}

QString trimmedEnds(QString text)
{
    static const QRegularExpression ends(QStringLiteral("^[^\\p{L}\\p{N}.]+|[^\\p{L}\\p{N}+#%)]+$"));
    text.remove(ends);
    auto read = tokens(text);
    static const QSet<QString> open{QStringLiteral("and"), QStringLiteral("or"), QStringLiteral("of"),
        QStringLiteral("in"), QStringLiteral("for"), QStringLiteral("with"), QStringLiteral("to"),
        QStringLiteral("at"), QStringLiteral("by"), QStringLiteral("a"), QStringLiteral("an"),
        QStringLiteral("the"), QStringLiteral("as"), QStringLiteral("from"), QStringLiteral("is"),
        QStringLiteral("are"), QStringLiteral("but")};
    while (!read.isEmpty() && open.contains(read.last().lower)) {
        text = text.left(read.last().start).trimmed();
        text.remove(ends);
        read.removeLast();
    }
    return text;
}

// What names examples only may go; duties may not.
int lostWords(const QString &whole, const QString &kept)
{
    static const auto examples
        = insensitive(QStringLiteral("^[ ,(]*(?:including|such as|e\\.g|like|for example)\\b"));
    const QString rest = whole.mid(kept.size());
    return examples.match(rest).hasMatch() ? 0 : int(contentStems(rest).size());
}

// "5 years in a similar role": there is nothing to name.
bool saysNothing(const QString &text)
{
    static const QSet<QString> generic = [] {
        QSet<QString> stems;
        const auto list
            = QStringLiteral("similar comparable related relevant same role position job field industry "
                             "environment area sector work company business")
                  .split(QLatin1Char(' '));
        for (const auto &word : list)
            stems.insert(stem(word));
        return stems;
    }();
    const auto stems = contentStems(text);
    return std::all_of(
        stems.begin(), stems.end(), [](const QString &word) { return generic.contains(word); });
}

bool isName(const QString &word)
{
    static const QRegularExpression people(QStringLiteral("^\\p{Lu}\\p{L}{2,}(?:(?<!ic|ar)ian|ish|ese)$"),
        QRegularExpression::UseUnicodePropertiesOption);
    static const QSet<QString> languages{QStringLiteral("German"), QStringLiteral("French"),
        QStringLiteral("Greek"), QStringLiteral("Dutch"), QStringLiteral("Latin"), QStringLiteral("Arabic"),
        QStringLiteral("Thai"), QStringLiteral("Swiss"), QStringLiteral("Czech"), QStringLiteral("Hebrew"),
        QStringLiteral("Roman"), QStringLiteral("Welsh"), QStringLiteral("European"),
        QStringLiteral("American"), QStringLiteral("African")};
    return word.mid(1) != word.mid(1).toLower() || word.size() == 1 || languages.contains(word)
        || (people.match(word).hasMatch() && !isVerb(word.toLower()))
        || std::any_of(word.begin(), word.end(), [](QChar c) { return c.isDigit(); });
}

// Nouns that need no article: "a rating" would.
bool endsLikeANoun(const QString &word)
{
    static const QRegularExpression ending(
        QStringLiteral("(?:[a-z]{2}(?<!train)ing|ness|ity|ance|ence|ancy|ency|ology|graphy|ometry|onomy|ics|"
                       "ship|ism|hood|acy|craft|management|"
                       "therapy)$"));
    return ending.match(word).hasMatch();
}

// An English word that can open a noun phrase, so that its capital is only that of the sentence's start.
bool isKnownOpening(const Token &token)
{
    static const QSet<QString> words = [] {
        QSet<QString> all;
        for (const auto &family : families()) {
            const auto &list = vocabulary(family.style);
            all.unite(QSet<QString>(list.begin(), list.end()));
        }
        return all;
    }();
    static const QRegularExpression adjective(
        QStringLiteral("(?:ic|ical|al|ive|ous|ary|able|ible|ful|less|ant|ent)$"));
    return isName(token.written) || words.contains(token.stem) || adjective.match(token.lower).hasMatch()
        || endsLikeANoun(token.lower);
}

// What a requirement can be called and what says nothing of it: "triage experience using …".
bool isGeneral(const QString &lowerWord)
{
    static const QSet<QString> words{QStringLiteral("experience"), QStringLiteral("knowledge"),
        QStringLiteral("skill"), QStringLiteral("skills"), QStringLiteral("ability"),
        QStringLiteral("exposure")};
    return words.contains(lowerWord);
}

// The last word before the first preposition: what the phrase is. Empty for what says nothing.
QString headOf(const QList<Token> &read)
{
    QString head;
    for (const auto &token : read) {
        if (token.lower == QLatin1String("using")
            || (isFunctionWord(token.lower) && token.lower != QLatin1String("and")))
            break;
        if (isGeneral(token.lower))
            return {};
        head = token.lower;
    }
    return head;
}

// A clause or somebody's point of view inside a phrase: it reads in no question of ours.
bool holdsAClause(const QList<Token> &read)
{
    static const QSet<QString> words{QStringLiteral("is"), QStringLiteral("are"), QStringLiteral("was"),
        QStringLiteral("has"), QStringLiteral("have"), QStringLiteral("must"), QStringLiteral("will"),
        QStringLiteral("can"), QStringLiteral("should"), QStringLiteral("that"), QStringLiteral("which"),
        QStringLiteral("who"), QStringLiteral("you"), QStringLiteral("your"), QStringLiteral("we"),
        QStringLiteral("our"), QStringLiteral("us"), QStringLiteral("they"), QStringLiteral("if"),
        QStringLiteral("when"), QStringLiteral("not"), QStringLiteral("no"), QStringLiteral("never"),
        QStringLiteral("neither"), QStringLiteral("without"), QStringLiteral("or")};
    return std::any_of(read.begin(), read.end(), [](const Token &token) {
        return words.contains(token.lower) && token.lower != QLatin1String("without");
    }) || read.first().lower == QLatin1String("without");
}

// "Assessment and documentation": what stands before each "and" and at the end is done.
bool allNameWork(const QList<Token> &read)
{
    static const QRegularExpression work(QStringLiteral(
        "(?:ing|ment|tion|sion|sis|ance|ence|ship|ity|ics|phy|gy|ry|craft|work|service|research|design)$"));
    for (int i = 0; i < read.size(); ++i) {
        const bool isHead = i + 1 == read.size() || read.at(i + 1).lower == QLatin1String("and");
        if (isHead && !work.match(read.at(i).lower).hasMatch() && !isName(read.at(i).written))
            return false;
    }
    return true;
}

std::optional<Phrase> nounIn(const QString &text, const Core &core)
{
    const auto read = tokens(text);
    if (read.isEmpty() || read.size() > mostNounWords || holdsAClause(read))
        return std::nullopt;
    const bool told = core.cue == Cue::Nominal;
    const QString inside = core.isAtStart ? insideSentence(text) : text;
    const auto &first = read.first();
    const bool mayBeVerb
        = isVerb(first.lower) || (read.size() > 1 && !baseOfThirdPerson(first.lower).isEmpty());
    const QString head = headOf(read);
    if (head.isEmpty())
        return std::nullopt;
    // "Impeccable palate and storytelling skills": a skill lends its name only to what reads like one.
    if (told && core.isSkillBehind && !allNameWork(read))
        return std::nullopt;
    if (told && !(isVerb(first.lower) && !canBeNoun(first.lower)))
        return Phrase{inside, Wording::Noun};
    const bool sureHead
        = endsLikeANoun(head) && (!mayBeVerb || (canBeNoun(first.lower) && head.endsWith(u'g')));
    if (!sureHead || first.written.at(0).isDigit() || !isKnownOpening(first))
        return std::nullopt;
    return Phrase{inside, Wording::Noun};
}

// "Pairs wines", "scales and polishes teeth"; "nights out" and "theories 3 and 4" are plurals unless the verb
// is hardly ever a noun.
bool isThirdPerson(const QList<Token> &read, int at)
{
    const QString base = baseOfThirdPerson(read.at(at).lower);
    if (base.isEmpty() || at + 1 >= read.size())
        return false;
    if (isVerb(base) && !canBeNoun(base))
        return true;
    const auto &next = read.at(at + 1);
    const bool isSeries = next.lower == QLatin1String("and") || next.lower == QLatin1String("or");
    if (isSeries)
        return isVerb(base) && at + 2 < read.size() && isThirdPerson(read, at + 2);
    return !isFunctionWord(next.lower) && !next.written.at(0).isDigit();
}

} // namespace

QString insideSentence(const QString &text)
{
    const auto read = tokens(text);
    if (read.isEmpty() || isName(read.first().written))
        return text;
    const bool followedByName = read.size() > 1 && read.at(1).written.at(0).isUpper();
    return followedByName ? text : text.left(1).toLower() + text.mid(1);
}

QString quotable(const QString &requirement)
{
    static const QRegularExpression start(QStringLiteral("^(?:[\\s\\-–—*•·>✓✔]+|\\d{1,2}[.)]\\s+)+"));
    static const QRegularExpression end(QStringLiteral("[\\s.,;:!?…\\-–—]+$"));
    static const QRegularExpression marks(QStringLiteral("[\"“”„«»]"));
    QString text = cleaned(requirement).remove(start).remove(end);
    static const QRegularExpression innerQuestion(QStringLiteral("\\? +(?=\\S)"));
    text.replace(marks, QStringLiteral("'"))
        .replace(innerQuestion, QStringLiteral(" – "))
        .remove(QLatin1Char('?'));
    const auto read = tokens(text);
    if (std::none_of(text.begin(), text.end(), [](QChar c) { return c.isLetterOrNumber(); }))
        return {};
    if (read.size() <= mostQuotedWords)
        return text;
    const QString most = text.left(read.at(mostQuotedWords - 1).start + read.at(mostQuotedWords - 1).length);
    static const QRegularExpression comma(QStringLiteral("[,;:(–—]"));
    const auto at = most.lastIndexOf(comma);
    const bool cutThere = at > 0 && wordCount(most.left(at)) >= fewestQuotedWords;
    return (cutThere ? most.left(at) : most).trimmed().remove(end) + QStringLiteral(" …");
}

QString coreOf(const QString &requirement)
{
    return readCore(cleaned(requirement)).text;
}

bool startsWithVerb(const QString &sentence)
{
    const auto read = tokens(sentence.left(60));
    if (read.isEmpty())
        return false;
    const auto &word = read.first().lower;
    return isVerb(word) || isVerb(baseOfThirdPerson(word)) || !baseOfGerund(word).isEmpty();
}

bool looksLikeADuty(const QString &quoted)
{
    // "Speaks to heirs": the core leaves the verb out, as for "speaks Dutch".
    const auto whole = tokens(quoted);
    if (whole.size() > 1 && isThirdPerson(whole, 0) && isFunctionWord(whole.at(1).lower))
        return true;
    const auto core = readCore(quoted);
    const auto read = tokens(core.text);
    if (read.size() < 2 || core.cue == Cue::Nominal)
        return false;
    const auto &word = read.first().lower;
    if (read.first().written.mid(1) != word.mid(1))
        return false;
    return core.cue == Cue::Verbal || core.cue == Cue::Perfect || (isVerb(word) && !canBeNoun(word))
        || isThirdPerson(read, 0) || (!baseOfGerund(word).isEmpty() && !isGeneral(read.at(1).lower));
}

bool isPluralPhrase(const QString &phrase)
{
    QString head;
    const auto read = tokens(phrase);
    if (read.isEmpty() || !baseOfGerund(read.first().lower).isEmpty())
        return false;
    for (const auto &token : read) {
        if (isFunctionWord(token.lower) && !head.isEmpty())
            break;
        if (!isFunctionWord(token.lower))
            head = token.lower;
    }
    static const QRegularExpression plural(QStringLiteral("^(children|people|men|women)$|(?<![sui]|ic)s$"));
    return plural.match(head).hasMatch();
}

Phrase phraseOf(const QString &requirement)
{
    const QString quoted = quotable(requirement);
    if (quoted.isEmpty())
        return {};
    static const QRegularExpression end(QStringLiteral("[\\s.,;:!?…]+$"));
    const QString whole = cleaned(requirement).remove(end);
    const auto core = readCore(whole);
    const QString bounded = trimmedEnds(untilBoundary(core.text));
    if (contentStems(bounded).isEmpty() || lostWords(core.text, bounded) > 0 || saysNothing(bounded))
        return {quoted, Wording::Quoted};
    if (const auto activity = core.isKnowledge ? std::nullopt : activityIn(bounded, core.cue)) {
        const auto read = tokens(*activity);
        static const auto threshold
            = insensitive(QStringLiteral("\\b(?:at least|at most|minimum|more than|up to|no fewer|for \\w+ "
                                         "(?:years?|months?|seasons?))\\b"));
        if (read.size() <= mostWords && !holdsAClause(read) && !threshold.match(*activity).hasMatch())
            return {insideSentence(*activity), Wording::Activity};
        return {quoted, Wording::Quoted};
    }
    if (bounded.startsWith(QLatin1String("being ")) && wordCount(bounded) <= 3)
        return {bounded, Wording::Noun};
    // "Experience in a law firm": the work there, not the firm.
    if (core.isExperienceIn && !core.article.isEmpty() && core.article != QLatin1String("the ")
        && wordCount(bounded) <= mostNounWords && !holdsAClause(tokens(bounded)))
        return {QStringLiteral("working in ") + core.article + bounded, Wording::Activity};
    // "Experience with children" is about the work, not about the children.
    if (core.isExperienceWith && isPluralPhrase(bounded) && wordCount(bounded) <= mostNounWords
        && !holdsAClause(tokens(bounded)))
        return {QStringLiteral("working with ") + bounded, Wording::Activity};
    auto noun = nounIn(bounded, core);
    if (noun && core.cue == Cue::Nominal)
        noun->text.prepend(core.article);
    return noun.value_or(Phrase{quoted, Wording::Quoted});
}

} // namespace candor::agents::builtin
