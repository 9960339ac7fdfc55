// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "agents/builtin/answers.h"

#include "agents/builtin/phrase.h"
#include "agents/builtin/screening.h"

#include <QRegularExpression>
#include <utility>

namespace candor::agents::builtin {

namespace {

constexpr double echoShare = 0.75;
constexpr double sameFrom = 0.8; // share of common stems from which two sentences are the same

QRegularExpression insensitive(const QString &expression)
{
    return QRegularExpression(expression, QRegularExpression::CaseInsensitiveOption);
}

// Introductions say who somebody is, not what they can do; they must change no score.
const QRegularExpression &introduction()
{
    static const auto pattern = insensitive(QStringLiteral(
        "(^|(?<=[,.;!] ))((hi|hello|hey|good (morning|afternoon|evening)|thanks?( you)?( for "
        "[^,.!]{0,40})?|greetings)( (there|everyone|all|sir|madam))?[,.! ]+)+"
        "|\\b(my name is|my name's|i am called|people call me|i go by|this is)( "
        "(dr|mr|mrs|ms)\\.?)? (?-i:[\\p{Lu}][\\p{L}'’-]*)( (?!I\\b)(?-i:[\\p{Lu}][\\p{L}'’.-]*)){0,3}"
        "|\\bmy name is [\\p{L}'’-]+"
        "|\\bi('| a)m (a |an )?\\d{2}[- ]years?[- ]old( (man|woman|male|female))?"
        "|\\bi('| a)m (a |an "
        ")?(married|single|divorced|christian|muslim|jewish|catholic|hindu|man|woman|male|"
        "female|mother|father)( of \\w+)?\\b"));
    return pattern;
}

QString withoutIntroduction(const QString &sentence)
{
    static const QRegularExpression edges(
        QStringLiteral("^([\\s,;:.!–-]|\\b(and|so|but|well)\\b(?=\\W*\\w))+"),
        QRegularExpression::CaseInsensitiveOption);
    QString rest = sentence;
    auto match = introduction().match(rest);
    bool changed = false;
    while (match.hasMatch()) {
        const QString before = rest.left(match.capturedStart());
        const QString after = rest.mid(match.capturedEnd());
        rest = before.size() > after.size() ? before : after; // one piece, so that it stays a substring
        changed = true;
        match = introduction().match(rest);
    }
    if (changed)
        rest.remove(edges);
    return rest.trimmed();
}

bool saysDontKnow(const QString &text)
{
    static const auto pattern = insensitive(QStringLiteral(
        "^\\W*(sorry,? )?((i )?(really |honestly )?(do not|don't|dont|don’t|did not|didn't) "
        "(know|remember|understand|have (an?|any) (idea|answer|experience|example))|no idea|not sure|i have "
        "no idea|i'm not sure|"
        "i am not sure|no comment|n/?a|can('|no)t "
        "answer|i can('|no)t (think|say|answer))\\b"
        "|^\\W*(pass|skip|next( question)?|none|nothing|no)( please| thanks?| thank you)?\\W*$"));
    return pattern.match(text).hasMatch() && wordCount(text) <= 14;
}

bool isEcho(const QString &sentence, const QSet<QString> &questionStems)
{
    const auto stems = contentStems(sentence);
    if (stems.size() < 3)
        return false;
    const auto shared = std::count_if(
        stems.begin(), stems.end(), [&](const QString &word) { return questionStems.contains(word); });
    return double(shared) >= echoShare * double(stems.size());
}

// `key` and those of `earlier` are stems divided by spaces.
bool wasSaid(const QString &key, const QSet<QString> &earlier)
{
    if (earlier.contains(key))
        return true;
    const auto stems = key.split(QLatin1Char(' '));
    const QSet<QString> own(stems.begin(), stems.end());
    return own.size() >= 4 && std::any_of(earlier.begin(), earlier.end(), [&](const QString &other) {
        const auto list = other.split(QLatin1Char(' '));
        return similarity(own, QSet<QString>(list.begin(), list.end())) >= sameFrom;
    });
}

bool isPastVerb(const Token &token)
{
    static const QSet<QString> irregular = [] {
        const auto list = QStringLiteral("led built wrote made found took got gave kept ran set held taught "
                                         "told spoke brought went chose drew drove "
                                         "cut put did began saw knew learnt met paid sold sent spent won "
                                         "thought understood caught dealt felt fixed "
                                         "rang bought left lent grew broke became rebuilt rewrote split let "
                                         "hit read sat stood swept wore withdrew")
                              .split(QLatin1Char(' '));
        return QSet<QString>(list.begin(), list.end());
    }();
    return irregular.contains(token.lower)
        || (token.lower.size() > 4 && token.lower.endsWith(QLatin1String("ed")));
}

bool isAdverb(const Token &token)
{
    static const QSet<QString> words{QStringLiteral("then"), QStringLiteral("also"), QStringLiteral("first"),
        QStringLiteral("always"), QStringLiteral("just"), QStringLiteral("immediately"),
        QStringLiteral("have"), QStringLiteral("had"), QStringLiteral("myself")};
    return words.contains(token.lower) || token.lower.endsWith(QLatin1String("ly"));
}

void countActions(const QList<Token> &read, Discourse &result)
{
    QSet<QString> actions;
    QSet<QString> intentions;
    bool mine = false; // the running clause began with "I"
    for (int i = 0; i < read.size(); ++i) {
        if (read.at(i).lower == QLatin1String("i") || read.at(i).lower == QLatin1String("i've")) {
            mine = true;
            int next = i + 1;
            while (next < read.size() && isAdverb(read.at(next)))
                ++next;
            if (next < read.size() && isPastVerb(read.at(next)))
                actions.insert(read.at(next).stem);
            const bool would = next < read.size()
                && (read.at(next).lower == QLatin1String("would")
                    || read.at(next).lower == QLatin1String("will")
                    || read.at(next).lower == QLatin1String("should"));
            if (would && next + 1 < read.size())
                intentions.insert(read.at(next + 1).stem);
        } else if (mine
            && (read.at(i).lower == QLatin1String("and") || read.at(i).lower == QLatin1String("then"))
            && i + 1 < read.size() && isPastVerb(read.at(i + 1))) {
            actions.insert(read.at(i + 1).stem);
        } else if (read.at(i).lower == QLatin1String("i'd") && i + 1 < read.size()) {
            intentions.insert(read.at(i + 1).stem);
        } else if (read.at(i).lower == QLatin1String("they") || read.at(i).lower == QLatin1String("we")) {
            mine = false;
        }
    }
    result.actions = int(actions.size());
    result.intentions = int(intentions.size());
}

int distinctMatches(const QRegularExpression &pattern, const QString &text)
{
    QSet<QString> found;
    auto matches = pattern.globalMatch(text);
    while (matches.hasNext())
        found.insert(matches.next().captured().toLower());
    return int(found.size());
}

int detailsIn(const QString &text, const QList<Token> &read)
{
    QSet<QString> details;
    for (int i = 1; i < read.size(); ++i) {
        const auto &token = read.at(i);
        int before = token.start - 1;
        while (before >= 0 && text.at(before).isSpace())
            --before;
        const bool startsSentence = before >= 0 && QStringLiteral(".!?:;\"").contains(text.at(before));
        if (token.written.at(0).isUpper() && !startsSentence && token.lower != QLatin1String("i")
            && !token.lower.startsWith(QLatin1String("i'")))
            details.insert(token.lower);
    }
    for (const auto &token : read) {
        if (token.written.at(0).isDigit())
            details.insert(token.lower);
    }
    static const auto numbers = insensitive(QStringLiteral(
        "\\b(two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|sixteen|twenty|thirty|"
        "forty|fifty|sixty|seventy|eighty|ninety|hundreds?|thousands?|millions?|dozens?|half|doubled|twice|"
        "percent|per cent|last (year|month|week|spring|summer|autumn|winter))\\b"));
    return int(details.size()) + distinctMatches(numbers, text);
}

bool tellsOutcome(const QString &sentence)
{
    static const auto outcome = insensitive(QStringLiteral(
        "\\b(as a result|resulted?|so that in the end|in the end|eventually|finally|afterwards|since "
        "then|ever since|"
        "to this day|reduced|increased|improved|saved|dropped|fell|rose|grew|shrank|cut (\\w+ ){0,4}(by|to)|"
        "(down|up) (from|to|by)|succeeded|solved|recovered|passed|achieved|avoided|prevented|stable again|no "
        "longer|"
        "without any|on "
        "time|signed|stayed|decreased|doubled|tripled|halved|finished|completed|won|learned|learnt|"
        "worked out|reached|paid off|(never|not) (happened|occurred|returned|came back|failed|seen)( it)? "
        "(again|since)|"
        "back (in service|to normal|at work)|(was|were) "
        "(resolved|satisfied|fixed|settled|accepted|approved|delivered|"
        "released|adopted)|thanked|(nobody|no one) (was|got) (hurt|injured))\\b"));
    // "Went from nine a month to one", "brought the waiting time from 40 minutes to 6".
    static const auto change = insensitive(QStringLiteral(
        "\\b(went|came|brought|got|took|cut|fell|rose|grew|dropped|climbed|jumped|sank|shrank|moved|slid|"
        "slipped|scaled|"
        "lowered|raised|shortened|declined|sped|pushed|turned|improved|reduced|increased)\\b[^.;!?]{0,60}?"
        "\\bfrom "
        "(about |some |roughly |nearly |almost |over |around |more than )?[€$£]?(\\d|%1)[^.;!?]{0,40}?\\bto "
        "(about |some |roughly |nearly |almost |over |around |under |less than |fewer than |only |just "
        ")?[€$£]?(\\d|%1)")
            .arg(QStringLiteral(
                "one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|"
                "forty|fifty|sixty|seventy|eighty|ninety|a hundred|a thousand|hundreds|thousands|"
                "dozens|a dozen|half|none|zero|nothing|every|once|twice")));
    return outcome.match(sentence).hasMatch() || change.match(sentence).hasMatch();
}

} // namespace

QString CleanAnswer::text() const
{
    QStringList parts;
    for (const auto &unit : units)
        parts.append(unit.text);
    return parts.join(QLatin1Char(' '));
}

bool steersTheScoring(const QString &sentence)
{
    static const auto assignment = insensitive(QStringLiteral(
        "^[\\W_]*((overall|final|total|candidate|my)[ _-]?)?(score|rating|verdict|recommendation|"
        "grade)\\W{0,3}[:=]|\\boverall[_ -]?score\\W{0,3}[:=]|\\bSTRONG_HIRE\\b|\\b(is|are|as|be) "
        "(?-i:MET|NOT_MET)\\b"));
    return addressesTheMachine(sentence) || assignment.match(sentence).hasMatch();
}

CleanAnswer clean(const QList<domain::Turn> &turns, const QString &question, QSet<QString> &earlier)
{
    CleanAnswer result;
    for (const auto &turn : turns) {
        if (turn.skipped || turn.answer.trimmed().isEmpty())
            continue;
        result.answered = true;
        if (saysDontKnow(turn.answer)) {
            result.dontKnow = true;
            continue;
        }
        auto questionStems = contentStems(question + QLatin1Char(' ') + turn.text);
        const QSet<QString> asked(questionStems.begin(), questionStems.end());
        const auto parts = sentences(turn.answer);
        bool follows = false;
        for (const auto &part : parts) {
            const bool afterCounted = std::exchange(follows, false);
            if (steersTheScoring(part)) {
                result.injection = true;
                continue;
            }
            const QString text = withoutIntroduction(part);
            if (contentStems(text).isEmpty() || saysDontKnow(text))
                continue;
            if (isEcho(text, asked)) {
                result.echo = true;
                continue;
            }
            const QString key = contentStems(text).join(QLatin1Char(' '));
            if (wasSaid(key, earlier)) {
                result.repeated = true;
                continue;
            }
            earlier.insert(key);
            result.units.append({turn.number, text, afterCounted});
            follows = true;
        }
    }
    return result;
}

Discourse discourse(const QString &text)
{
    static const auto situation = insensitive(QStringLiteral(
        "\\b(when|once|last (year|month|week|spring|summer|autumn|winter)|at (my|the) "
        "(previous|last|former|old)|in my (previous|last|first|current)|during|there was|we had|one "
        "(day|night|evening|morning|of (my|our|the))|"
        "in 20\\d\\d|on a project|at the time|on my (ward|shift|site|team)|years? ago|months? ago)\\b"));
    static const auto reasons = insensitive(
        QStringLiteral("\\b(because|since|so that|in order to|therefore|which meant|instead of|rather "
                       "than|trade-?off|the risk|otherwise|unless|although|whereas|the "
                       "reason|depends|compared?|on the other hand|to avoid|to prevent|to make sure)\\b"));
    static const auto steps = insensitive(QStringLiteral(
        "\\b(first|second|third|then|next|after that|afterwards|before|finally|step|until|while|if|once|as "
        "soon as|at the same time)\\b"));
    Discourse result;
    const auto read = tokens(text);
    countActions(read, result);
    result.situation = situation.match(text).hasMatch();
    const auto parts = sentences(text);
    for (const auto &part : parts) {
        if (!tellsOutcome(part))
            continue;
        result.result = true;
        result.measuredResult
            = result.measuredResult || detailsIn(part.toLower(), tokens(part.toLower())) > 0;
    }
    result.reasons = distinctMatches(reasons, text);
    result.steps = distinctMatches(steps, text);
    for (const auto &part : parts) {
        if (startsWithVerb(part))
            ++result.steps;
    }
    result.details = detailsIn(text, read);
    return result;
}

bool isKeywordList(const CleanAnswer &answer)
{
    int words = 0;
    int functionWords = 0;
    int speaking = 0;
    int commas = 0;
    for (const auto &unit : answer.units) {
        const auto read = tokens(unit.text);
        words += int(read.size());
        commas += int(unit.text.count(QLatin1Char(',')));
        for (const auto &token : read) {
            functionWords += isFunctionWord(token.lower) ? 1 : 0;
            speaking += token.lower == QLatin1String("i") || token.lower == QLatin1String("we")
                    || token.lower == QLatin1String("i'd")
                ? 1
                : 0;
        }
        speaking += startsWithVerb(unit.text) && unit.text.count(QLatin1Char(',')) < 3 ? 1 : 0;
    }
    const auto found = discourse(answer.text());
    const bool isEnumeration
        = commas >= 3 && words <= 8 * (commas + 1) && found.reasons == 0 && found.actions == 0;
    return words >= 4 && speaking == 0 && (functionWords * 100 < 20 * words || isEnumeration);
}

} // namespace candor::agents::builtin
