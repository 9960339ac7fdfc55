// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "agents/builtin/screening.h"

#include "agents/builtin/text.h"

#include <QRegularExpression>
#include <QSet>
#include <array>

namespace candor::agents::builtin {

namespace {

struct Pattern
{
    const char *name;
    const char *expression;
};

constexpr std::array protectedPatterns{
    Pattern{"age",
        R"((?<!children )(?<!pupils )(?<!patients )(?<!people )(?<!residents )(?<!adults )(?<!students )(?<!kids )(?<!persons )\b(under|over|below|above|younger than|older than|not older than|maximum age|max\.? age|aged?)( the age of| of)? ?([1-6]\d|thirty|forty|fifty)\b(?= *($|[,.;:)!/]|years?\b(?! of (work|experience|practice))|and\b|or\b|only\b|preferred|to \d|- ?\d))|\byoung (and|&|dynamic|energetic|man|woman|team member|person)|\byouthful\b|\bdigital native\b|\brecent graduates? only\b|\bage limit\b|\b\d{2} ?(-|–|to) ?\d{2} years old\b|\byears of age\b)"},
    Pattern{"sex or gender",
        R"(\b(male|female|man|woman|men|women|ladies|gentlemen|lady|girls?|boys?) (only|preferred|candidates?|applicants?|required|wanted|drivers?|nurses?|secretar\w+|receptionists?|under \d|over \d)\b|\b(only|must be|should be|prefer(ably)?|looking for) (a |an )?(young )?(male|female|man|woman|men|women|lady)\b|\b(not|no|never|without|planning) (be |a |being )?pregnan\w+|\bmaternity plans\b|^\W*(fe)?males?\b)"},
    Pattern{"family status",
        R"(\b(unmarried|married|childless|no children|without children|no kids|single (person|candidate|status)|single,|be single|and single|family planning|no family (obligations|commitments)|marital status)\b)"},
    Pattern{"religion",
        R"(\b(christian|catholic|protestant|muslim|jewish|hindu|buddhist|atheist)s?\b(?! (school|hospital|academy|charity|organi[sz]ation))|\breligious (belief|affiliation)|\bchurch member)"},
    Pattern{"ethnic origin or nationality",
        R"(\b(native (english|german|french|spanish|italian|dutch|polish) speakers?( only)?|native speakers?|mother[- ]tongue(?! level)|no foreigners|(german|british|american|french|eu|white|european|asian|african) (nationals?|nationality|citizens?|origin|background|candidates?|applicants?)( only)?|ethnic\w*|\brace\b(?! condition)|skin colou?r|accent[- ]free|without (an )?accent)\b)"},
    Pattern{"disability or health",
        R"(\b(no disabilit\w+|non-disabled|able[- ]bodied|without disabilit\w+|no health (issues|problems|conditions)|perfect(ly)? health\w*|in good health|excellent health|no (chronic )?illness\w*|no medical conditions?|no sick (days|leave)|never sick)\b)"},
    Pattern{"sexual orientation",
        R"(\b(heterosexual|homosexual|straight (men|women|only)|sexual orientation)\b)"},
    Pattern{"political or union activity",
        R"(\b(no union|not? (a )?union members?|trade union member|political (views|party|opinion)|party member)\b)"},
    Pattern{"appearance",
        R"(\b(attractive|good[- ]looking|pretty|slim|handsome|no tattoos|photo required|photograph required)\b)"},
};

QRegularExpression compiled(const char *expression)
{
    QRegularExpression regular(QString::fromUtf8(expression), QRegularExpression::CaseInsensitiveOption);
    regular.optimize();
    return regular;
}

enum class WordClass {
    Other,
    Determiner,
    Preposition,
    Conjunction,
    Subject,
};

WordClass classOf(const QString &word)
{
    static const QHash<QString, WordClass> classes = [] {
        QHash<QString, WordClass> map;
        const auto add = [&map](const QString &words, WordClass kind) {
            const auto list = words.split(QLatin1Char(' '));
            for (const auto &entry : list)
                map.insert(entry, kind);
        };
        add(QStringLiteral("a an the my your our their its"), WordClass::Determiner);
        add(QStringLiteral("of at for with from into by onto through between against"),
            WordClass::Preposition);
        add(QStringLiteral("and or but because"), WordClass::Conjunction);
        add(QStringLiteral("i we they he she"), WordClass::Subject);
        return map;
    }();
    return classes.value(word, WordClass::Other);
}

bool isImpossiblePair(WordClass first, WordClass second)
{
    switch (first) {
    case WordClass::Determiner:
        return second != WordClass::Other;
    case WordClass::Preposition:
        return second == WordClass::Conjunction || second == WordClass::Subject
            || second == WordClass::Preposition;
    case WordClass::Conjunction:
        return second == WordClass::Conjunction;
    case WordClass::Subject:
        return second == WordClass::Determiner || second == WordClass::Preposition
            || second == WordClass::Subject;
    case WordClass::Other:
        return false;
    }
    return false;
}

} // namespace

QStringList protectedAttributes(const QString &text)
{
    static const auto patterns = [] {
        std::array<QRegularExpression, protectedPatterns.size()> list;
        for (size_t i = 0; i < list.size(); ++i)
            list[i] = compiled(protectedPatterns[i].expression);
        return list;
    }();
    QStringList found;
    for (size_t i = 0; i < patterns.size(); ++i) {
        if (patterns[i].match(text).hasMatch())
            found.append(QString::fromUtf8(protectedPatterns[i].name));
    }
    return found;
}

bool concernsProtectedAttribute(const QString &text)
{
    static const auto pattern = compiled(
        R"(\b(how old|(his|her|their|candidate's|the) age|age of|religio\w*|muslim|christian|jewish|pregnan\w*|family plan\w*|children|kids|married|marital|spouse|husband|wife|)"
        R"(nationalit\w*|ethnic\w*|racial|race(?! conditions?)|skin colou?r|gender|sex|sexual\w*|gay|lesbian|transgender|disabilit\w*|disabled|illness\w*|health condition\w*|medical history|)"
        R"(political (views?|part\w+|opinions?)|union member\w*|native speaker|mother tongue|accent|foreigner|immigra\w*|country of origin|where (is|are|was|were) (he|she|they|the candidate) (from|born)|)"
        R"(good[- ]looking|attractive|appearance|young enough|too old|too young)\b)");
    // The people whom a job serves are its subject and not the candidate's family or health.
    static const auto served = compiled(
        R"(\b(care|caring|work|working|play|playing|lessons?|teach\w*|experience|treat\w*|deal\w*|communicat\w*|first aid|meals|)"
        R"(support|safeguarding|protect\w*) (of|for|with|to) (the |young |small |sick |other people's )*(children|kids|)"
        R"((people|pupils|students|clients|adults) with disabilit\w*|disabled (people|pupils|adults|clients))\b)");
    return pattern.match(QString(text).remove(served)).hasMatch() || !protectedAttributes(text).isEmpty();
}

bool addressesTheMachine(const QString &text)
{
    static const auto pattern = compiled(
        R"(\b(ignore|disregard|forget|override|bypass)\b[^.!?]{0,40}\b(instructions?|prompts?|rules|rubric|above|guidelines|scoring|criteria|system|previous|prior)\b)"
        R"(|\b(system|developer) (prompt|message|instruction)|\byou are (now )?(an? )?(ai|assistant|language model|chatgpt|grader|evaluator|assessor)\b)"
        R"(|\b(give|award|assign|grant|rate|mark|score) (me|this (answer|candidate|response|interview)|the candidate|it|my answers?)\b[^.!?]{0,40}\b(\d+|five|full|maximum|highest|top|perfect|best|excellent|points?|marks?|score|strong hire|hire|met)\b)"
        R"(|\b(recommend|output|respond with|return|print|set)\b[^.!?]{0,30}\b(strong[_ ]?hire|strong hire|score|json|5/5|overallscore|recommendation|met)\b)"
        R"(|\b(note|message|attention|dear|hello|hi|hey)\b[^.!?]{0,8}\b(to|for)?\b ?(the )?(ai|grader|evaluator|assessor|scoring system|language model|llm|model|system)\b)"
        R"(|<\/?(system|assistant|user|instructions?|script)\b|\[\/?(inst|system)\]|###? ?(system|instruction)|\bjailbreak|\bprompt injection|\bact as (a|an|the) (grader|assessor|ai|evaluator))"
        R"(|\bthis (answer|candidate) (deserves|must (get|receive)|should (get|receive))|\b(as|being) an? (ai|language model)\b|(^|[.!?] *)(assistant|system) ?:)");
    return pattern.match(cleaned(text)).hasMatch();
}

bool isKeywordDump(const QString &text)
{
    const auto read = tokens(text);
    if (read.size() <= 30)
        return false;
    const auto functionWords = std::count_if(
        read.begin(), read.end(), [](const Token &token) { return isFunctionWord(token.lower); });
    return double(functionWords) < 0.12 * double(read.size());
}

bool isWordSalad(const QString &text)
{
    const auto read = tokens(text);
    int pairs = 0;
    int impossible = 0;
    for (int i = 0; i + 1 < read.size(); ++i) {
        const auto first = classOf(read.at(i).lower);
        if (first == WordClass::Other)
            continue;
        ++pairs;
        if (isImpossiblePair(first, classOf(read.at(i + 1).lower)))
            ++impossible;
    }
    return impossible >= 3 && impossible * 100 > 18 * pairs;
}

} // namespace candor::agents::builtin
