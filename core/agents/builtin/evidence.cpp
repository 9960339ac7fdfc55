// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "agents/builtin/evidence.h"

#include <QRegularExpression>

namespace candor::agents::builtin {

namespace {

QSet<QString> setOf(const QString &words)
{
    const auto list = words.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    return QSet<QString>(list.begin(), list.end());
}

bool isSubject(const QString &word)
{
    static const auto words
        = setOf(QStringLiteral("i we he she they it you the my our a an this that i've i'd"));
    return words.contains(word);
}

bool startsClause(const QString &word)
{
    static const auto words
        = setOf(QStringLiteral("but because so instead however although though therefore yet"));
    return words.contains(word);
}

bool opensNegation(const QList<Token> &read, int at)
{
    static const auto words
        = setOf(QStringLiteral("never not cannot without neither nor unable none nothing lack lacked"));
    const QString &word = read.at(at).lower;
    const QString next = at + 1 < read.size() ? read.at(at + 1).lower : QString();
    if (word == QLatin1String("not"))
        return next != QLatin1String("only") && next != QLatin1String("just");
    if (word == QLatin1String("no"))
        return next != QLatin1String("longer") && next != QLatin1String("doubt")
            && next != QLatin1String("one") && !next.isEmpty();
    return words.contains(word) || word.endsWith(QLatin1String("n't")) || word == QLatin1String("dont");
}

// "never … without", "never … before 2019"
bool turnsRound(const QString &word)
{
    static const auto words = setOf(QStringLiteral("without unless until before"));
    return words.contains(word);
}

bool hasMarkBetween(const QString &text, const Token &left, const Token &right, bool &isComma)
{
    for (int at = left.start + left.length; at < right.start; ++at) {
        const QChar c = text.at(at);
        isComma = c == u',';
        if (isComma || QStringLiteral(".;:!?()–—").contains(c))
            return true;
    }
    return false;
}

// "…, cleaned a wound or looked at": a list goes on over its commas.
bool listGoesOn(const QString &text, const QList<Token> &read, int at)
{
    if (isSubject(read.at(at).lower) || startsClause(read.at(at).lower))
        return false;
    for (int i = at; i < read.size(); ++i) {
        const QString &word = read.at(i).lower;
        if (word == QLatin1String("or") || word == QLatin1String("nor"))
            return true;
        bool isComma = false;
        const bool ends
            = i + 1 < read.size() && hasMarkBetween(text, read.at(i), read.at(i + 1), isComma) && !isComma;
        if (startsClause(word) || word == QLatin1String("i") || ends)
            return false;
    }
    return false;
}

// The token after the last one of the negated clause that opens at `from`.
int endOfNegation(const QString &text, const QList<Token> &read, int from)
{
    int at = from + 1;
    for (; at < read.size(); ++at) {
        bool isComma = false;
        if (hasMarkBetween(text, read.at(at - 1), read.at(at), isComma)
            && !(isComma && listGoesOn(text, read, at)))
            break;
        const bool newSubject = read.at(at).lower == QLatin1String("and") && at + 1 < read.size()
            && isSubject(read.at(at + 1).lower);
        if (startsClause(read.at(at).lower) || newSubject)
            break;
    }
    return at;
}

bool isDoubled(const QList<Token> &read, int from, int end)
{
    const QString &word = read.at(from).lower;
    if (word == QLatin1String("without"))
        return false;
    for (int at = from + 1; at < end; ++at) {
        if (turnsRound(read.at(at).lower))
            return true;
    }
    return false;
}

const QRegularExpression &denial()
{
    static const QRegularExpression pattern(
        QStringLiteral(
            "(?<!if )(?<!when )\\bI(['’]ve| have| had| did|['’]m| am)?( "
            "(honestly|really|actually|personally|also))*"
            "( never( (really|actually|personally|yet|been|once|in my (whole )?(life|career)))*"
            " (done|did|work|worked|use|used|perform|performed|learn|learned|learnt|train|trained|try|tried|"
            "practi[sc]ed|given|gave|handled|carried|changed|applied|administered|written|wrote|"
            "touched|able|responsible|taught|led|managed|dealt|cleaned|stay|stayed|keep|kept|remain|remained|"
            "held|driven|built|welded|"
            "had (any |the |a )?(experience|training|practice|chance|opportunity|to do))\\b"
            "|( do| did| could| would| am| have| was)?( not|n['’]t)( (really|actually|yet|ever|been))*"
            " (know|understand|do|done|perform|able|trained|familiar|have|worked|used|learned|learnt|"
            "experienced|"
            "good|handle|any|had)"
            "|( do| did| could| would| have)n['’]t( (really|actually|ever|yet))*"
            " (know|understand|do|done|perform|have|handle|work|worked|use|used|learn|learned|had|any)"
            "| (cannot|can['’]t|can not|could not|couldn['’]t|am unable to)\\b"
            "|( have| had|['’]ve got| have got) (no|zero|little|hardly any) [^,.;]{0,20}"
            "(experience|knowledge|training|idea|clue|skills?|practice)"
            "| (lack|lacked) )"
            "|\\b(no|without( any)?|zero) (experience|knowledge|training|idea|practice) "
            "(in|of|with|about|for|on)\\b"),
        QRegularExpression::CaseInsensitiveOption);
    return pattern;
}

} // namespace

Polarity polarityOf(const QString &sentence)
{
    Polarity polarity;
    const auto read = tokens(sentence);
    int copied = 0;
    for (int at = 0; at < read.size(); ++at) {
        if (!opensNegation(read, at))
            continue;
        const int end = endOfNegation(sentence, read, at);
        if (isDoubled(read, at, end)) {
            at = end - 1;
            continue;
        }
        const int from = read.at(at).start;
        const int to = end < read.size() ? read.at(end).start : int(sentence.size());
        polarity.affirmed += sentence.mid(copied, from - copied);
        polarity.negated += sentence.mid(from, to - from) + QLatin1Char(' ');
        copied = to;
        at = end - 1;
    }
    polarity.affirmed += sentence.mid(copied);
    return polarity;
}

QString affirmed(const QString &text)
{
    QStringList parts;
    const auto pieces = sentences(text);
    for (const auto &piece : pieces)
        parts.append(polarityOf(piece).affirmed.trimmed());
    return parts.join(QLatin1Char(' '));
}

bool deniesOwn(const QString &sentence, const QStringList &names)
{
    static const QRegularExpression overcome(
        QStringLiteral("\\b(had never|hadn['’]t|until|used "
                       "to|errors?|mistakes?|complaints?|incidents?|accidents?)\\b"),
        QRegularExpression::CaseInsensitiveOption);
    const auto polarity = polarityOf(sentence);
    if (polarity.negated.isEmpty() || !denial().match(sentence).hasMatch()
        || overcome.match(sentence).hasMatch())
        return false;
    const auto but = sentence.indexOf(QLatin1String(" but "));
    if (but >= 0 && discourse(affirmed(sentence.mid(but))).actions > 0)
        return false;
    const auto stems = contentStems(polarity.negated);
    return std::any_of(names.begin(), names.end(), [&](const QString &name) {
        const auto wanted = contentStems(name);
        return !wanted.isEmpty() && std::all_of(wanted.begin(), wanted.end(), [&](const QString &word) {
            return stems.contains(word);
        });
    });
}

bool tellsOfConcealment(const QString &sentence)
{
    const auto compiled = [](const char *expression) {
        return QRegularExpression(QString::fromUtf8(expression), QRegularExpression::CaseInsensitiveOption);
    };
    static const auto hidden = compiled(
        R"((?<!\bhe )(?<!\bshe )(?<!\bwho )(?<!\bthey )(?<!colleague )(?<!nurse )(?<!manager )(?<!driver )\b()"
        R"((hid|concealed|covered up)\b[^.;]{0,30}\b(errors?|mistakes?|incidents?|accidents?|faults?|damage|loss|truth|defects?|it)\b)"
        R"(|(falsified|forged|backdated|faked)\b|lied (to|about)\b)"
        R"(|(wrote|made|entered|filed|signed|kept|created|put) (down )?(an? |the )?(false|fake|forged|invented) )"
        R"((records?|entry|entries|reports?|notes?|signatures?|documents?|figures?)\b))");
    static const auto withheld = compiled(
        R"(\bI (told (nobody|no one)|never told|(did not|didn['’]t) tell|never reported|(did not|didn['’]t) report) )"
        R"((about )?(anyone|anybody|it|the (error|mistake|incident|accident|damage))\b)");
    static const auto own = compiled(R"(\b(I|we)\b)");
    const QString said = polarityOf(sentence).affirmed;
    return (hidden.match(said).hasMatch() && own.match(said).hasMatch())
        || withheld.match(sentence).hasMatch();
}

bool namesPeople(const QString &stemmed)
{
    static const QSet<QString> stems = [] {
        QSet<QString> all;
        const auto words = setOf(QStringLiteral(
            "patient customer guest client pupil student resident relative child parent colleague employee "
            "candidate user passenger supplier"));
        for (const auto &word : words)
            all.insert(stem(word));
        return all;
    }();
    return stems.contains(stemmed);
}

bool isEverydayStem(const QString &stemmed)
{
    static const QSet<QString> stems = [] {
        const auto words = setOf(QStringLiteral(
            "action actions ability able account act adapt advantage answer ask approach area aware "
            "basic begin best big bring build calls call care careful case cause change check choose clear "
            "cold come common compare complete concrete consistent correct cost day days deal decide "
            "decision demonstrate demonstrated describe detail different do early effect end evidence "
            "everyday "
            "evening example excellent experience explain explanation fact fast few field find first follow "
            "friendly full get give go goal good great group help high home hot hour house idea important "
            "including inform information interest job keep kind know knowledge large lead learn level "
            "limit list listen long look low make manage manner means measure meet minute money month "
            "morning "
            "move name need new next night number offer old one open option order other outcome own pain "
            "painful part people person place plan point possible practical practice price problem propose "
            "question quick ready reason record red reliable require requirement result right risk role rule "
            "safe safety see set share show sign similar situation skill small solid solution solve speak "
            "start stay step steps stop strong sure system take talk task team tell test thing think time "
            "tool "
            "try two understand use user valid value view warm watch way week white willingness word work "
            "working world write year years regular responsibility responsible"));
        QSet<QString> all;
        for (const auto &word : words)
            all.insert(stem(word));
        return all;
    }();
    return stems.contains(stemmed) || (!stemmed.isEmpty() && stemmed.at(0).isDigit());
}

} // namespace candor::agents::builtin
