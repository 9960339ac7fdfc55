// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "agents/builtin/wishes.h"

#include "agents/builtin/screening.h"
#include "agents/builtin/taxonomy.h"

#include <QRegularExpression>
#include <array>

namespace candor::agents::builtin {

namespace {

struct Phrasing
{
    Wish wish;
    const char *expression; // captures the topic in group 1 and what replaces it in group 2 if it has them
};

// The first that matches counts. What comes in and what goes out stand in either order: "swap A for B", "B
// instead of A"; the second kind names its groups.
constexpr std::array phrasings{
    Phrasing{Wish::Replace,
        R"(\b(?:swap|exchange|trade|switch)(?: out)? (?<out>.+?) (?:for|with|against|to) (?<in>.+))"},
    Phrasing{Wish::Replace, R"(\breplace (?<out>.+?) (?:with|by) (?<in>.+))"},
    Phrasing{Wish::Replace, R"(\bsubstitute (?<in>.+?) for (?<out>.+))"},
    Phrasing{Wish::Replace, R"(\bsubstitute (?<out>.+?) (?:with|by) (?<in>.+))"},
    Phrasing{Wish::Replace, R"(\b(?:change|turn) (?<out>.+?) (?:in)?to (?<in>(?!be\b).+))"},
    Phrasing{Wish::Replace,
        R"(\b(?:instead of|rather than|in place of) (?<out>[^,]+?)(?:,| (?=(?:ask|use|take|put|add|test|cover)\b)) ?(?:(?:ask|use|take|put|add|test|cover)(?: about| on)? )?(?<in>.+))"},
    Phrasing{Wish::Replace,
        R"((?:\b(?:ask|use|take|put|have|test|cover|want)(?: questions?)?(?: about| on)? )?(?<in>\S.*?) (?:instead of|rather than|in place of) (?<out>.+))"},
    Phrasing{Wish::Harder,
        R"(\bmake (?<out>(?!it\b|them\b|this\b|that\b|everything\b|(?:all |the |all the )?(?:questions?|interview|plan)\b).+?)(?: questions?| section| part)? (?:a (?:bit|little) |slightly |much )?(?:harder|tougher|deeper|more (?:difficult|demanding|challenging|advanced))\b)"},
    Phrasing{Wish::Easier,
        R"(\bmake (?<out>(?!it\b|them\b|this\b|that\b|everything\b|(?:all |the |all the )?(?:questions?|interview|plan)\b).+?)(?: questions?| section| part)? (?:a (?:bit|little) |slightly |much )?(?:easier|simpler|more basic|less (?:difficult|demanding|challenging))\b)"},
    Phrasing{Wish::Harder,
        R"(\b(?:harder|more difficult|more demanding|more challenging|tougher|deeper|more senior|more advanced)\b(?:(?: questions?)? (?:on|about|for|into|in) (?<out>.+))?)"},
    Phrasing{Wish::Easier,
        R"(\b(?:easier|simpler|less (?:difficult|demanding|challenging)|more basic|more junior)\b(?:(?: questions?)? (?:on|about|for|in) (?<out>.+))?)"},
    Phrasing{Wish::Only,
        R"(^(?:please )?(?:(?:ask|keep|cover|include|use|have|leave|focus|test)(?: questions?)? )?(?:only|just|exclusively|solely|nothing but)\b(?: (?:ask|keep|cover|include))?(?: questions?)?(?: about| on| for)? (?<out>(?!a bit|slightly|a little|\d).+))"},
    Phrasing{Wish::Only,
        R"(\b(?:limit|restrict|reduce)(?: it| the (?:interview|plan|questions))? to (?<out>(?!\d).+))"},
    Phrasing{Wish::Only,
        R"(\b(?:ask|keep|cover|questions?)(?: about| on)? (?<out>.+?) (?:only|and nothing else|exclusively)\W*$)"},
    Phrasing{Wish::Focus,
        R"(\b(?:focus|concentrate|emphasi[sz]e|put (?:more )?(?:emphasis|weight)|weight)(?: more| mainly| especially| the interview)?(?: on)? (?<out>.+))"},
    Phrasing{Wish::Remove,
        R"(\b(?:remove|drop|delete|skip|omit|eliminate|get rid of|leave out|take out|cut out|cut(?! (?:it )?down| the time)|without|no longer ask(?: about)?|(?:don['’]t|do not|never|stop) ask(?:ing)?(?: about| for)?|no(?: more)? (?:questions? )?(?:on|about)) (?<out>.+))"},
    Phrasing{Wish::Remove, R"(\b(?:take|leave|cut) (?<out>.+?) (?:out|away|off)\W*$)"},
    Phrasing{Wish::Reduce,
        R"(\b(?:less|fewer)(?: questions?)?(?: time| weight| emphasis)?(?: on| about| for| of)? (?<out>.+))"},
    Phrasing{Wish::Reduce, R"(\bfewer questions?\b)"},
    Phrasing{Wish::Add,
        R"(\b(?:more|another|additional|further)(?: questions?| depth| detail| time| weight| emphasis)?(?: on| about| for| in| of| to) (?<out>.+))"},
    Phrasing{Wish::Add,
        R"(\b(?:add|include|ask|insert|cover|bring in|touch on|test)(?: an?| one| two| three| several| a few| a couple of| \d| some| more| another| also)?(?: \w+)??(?: questions?)?(?: on| about| for| regarding| concerning)? (?<out>.+))"},
    Phrasing{Wish::Add, R"(^(?:please |some )*more (?<out>.+))"},
    Phrasing{Wish::Shorter, R"(\b(?:shorter|shorten|too long|cut (?:it )?down|briefer|quicker)\b)"},
    Phrasing{Wish::Longer, R"(\b(?:longer|lengthen|extend|too short)\b)"},
    Phrasing{Wish::Rephrase,
        R"(\b(?:rephrase|reword|rewrite|replace|different questions?|other questions?|change the questions?)\b(?:(?: the)? questions?)?(?: (?:on|about|for|in) (?<out>.+))?)"},
};

const std::array<QRegularExpression, phrasings.size()> &patterns()
{
    static const auto compiled = [] {
        std::array<QRegularExpression, phrasings.size()> list;
        for (size_t i = 0; i < list.size(); ++i)
            list[i] = QRegularExpression(
                QString::fromUtf8(phrasings[i].expression), QRegularExpression::CaseInsensitiveOption);
        return list;
    }();
    return compiled;
}

QString topicOf(QString text)
{
    static const QRegularExpression edges(
        QStringLiteral(
            "^(the|a|an|any|all|every|each|one|two|three|several|few|couple|\\d(?= "
            ")|some|more|questions?|ones?|section|part|topics?|on|about|of|for|regarding|"
            "concerning|asking|that asks?|her|his|their|candidate's)\\b *|[ .!?,]+$|"
            "^please$| (section|part|questions?|please|topic|instead|completely|entirely|altogether|as "
            "well|too)$|^[\"'“”‘’]+|"
            "[\"'“”‘’]+$"),
        QRegularExpression::CaseInsensitiveOption);
    QString before;
    while (before != text) {
        before = text;
        text = text.remove(edges).trimmed();
    }
    return text;
}

QStringList clausesOf(const QString &instructions)
{
    static const QRegularExpression divider(
        QStringLiteral("(?:, (?:and |but |then |also |please )*| (?:and|but|then) (?:also |then |please )*)"
                       "(?=(?:add|remove|drop|delete|more|less|fewer|focus|concentrate|make|shorten|lengthen|"
                       "extend|ask|include|"
                       "rephrase|reword|replace|swap|exchange|skip|omit|leave|keep|cut|harder|easier|only|"
                       "limit|insert|cover|"
                       "don['’]t|do not|no more|take out|get rid|another|emphasi[sz]e)\\b)"),
        QRegularExpression::CaseInsensitiveOption);
    QStringList clauses;
    const auto parts = sentences(instructions);
    for (const auto &part : parts) {
        const auto pieces = cleaned(part).split(divider, Qt::SkipEmptyParts);
        clauses += pieces;
    }
    return clauses;
}

std::optional<int> minutesIn(const QString &clause)
{
    static const QRegularExpression minutes(QStringLiteral("\\b(\\d{2,3})[- ]?(?:min|mins|minutes?)\\b"),
        QRegularExpression::CaseInsensitiveOption);
    const auto match = minutes.match(clause);
    return match.hasMatch() ? std::optional(std::clamp(match.captured(1).toInt(), 15, 120)) : std::nullopt;
}

int countIn(const QString &clause)
{
    static const QRegularExpression two(
        QStringLiteral("\\b(?:two|2|a couple of)\\b[\\w ]{0,20}\\bquestions\\b"),
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression three(
        QStringLiteral("\\b(?:three|3|several|a few)\\b[\\w ]{0,20}\\bquestions\\b"),
        QRegularExpression::CaseInsensitiveOption);
    return three.match(clause).hasMatch() ? 3 : two.match(clause).hasMatch() ? 2 : 1;
}

// A question in the recruiter's own words: nothing that could stand in one of ours.
bool isQuestion(const QString &topic)
{
    static const QRegularExpression pronoun(
        QStringLiteral("^(?:what|whether|how|why|if|when|where|who|which)\\b"),
        QRegularExpression::CaseInsensitiveOption);
    return pronoun.match(topic).hasMatch();
}

std::optional<Change> changeIn(const QString &clause)
{
    static const QRegularExpression single(
        QStringLiteral("\\b(?:the|that|this|one|a|an)(?: \\w+)? question\\b"),
        QRegularExpression::CaseInsensitiveOption);
    for (size_t i = 0; i < phrasings.size(); ++i) {
        const auto match = patterns()[i].match(clause);
        if (!match.hasMatch())
            continue;
        const auto wish = phrasings[i].wish;
        Change change{wish, topicOf(match.captured(QStringLiteral("out"))),
            wish == Wish::Replace ? topicOf(match.captured(QStringLiteral("in"))) : QString(),
            single.match(clause).hasMatch()};
        change.count = countIn(clause);
        const bool needsTopic = wish != Wish::Reduce && wish != Wish::Harder && wish != Wish::Easier
            && wish != Wish::Shorter && wish != Wish::Longer && wish != Wish::Rephrase;
        if ((needsTopic && contentStems(change.topic).isEmpty())
            || (wish == Wish::Replace && contentStems(change.other).isEmpty()))
            continue;
        // "More practical" says how and not what.
        const bool isVague = wish == Wish::Add && clause.contains(QLatin1String("more "), Qt::CaseInsensitive)
            && match.capturedStart() == 0
            && !match.captured().contains(
                QRegularExpression(QStringLiteral("\\b(?:on|about|for|in|of|to|question\\w*)\\b")))
            && mentions(change.topic, change.topic).isEmpty();
        if (isVague)
            continue;
        return change;
    }
    return std::nullopt;
}

bool isCourtesy(const QString &clause)
{
    static const QRegularExpression courtesy(
        QStringLiteral("^\\W*(?:(?:please|thanks?|thank you|many|very "
                       "much|hello|hi|dear|kind|best|regards|ok|okay|well|good|great|"
                       "nice|fine|perfect|the|a|this|that|is|it|looks?|plan|work|job|team|colleagues?|"
                       "otherwise|so far|but)\\b\\W*)*$"),
        QRegularExpression::CaseInsensitiveOption);
    return courtesy.match(clause).hasMatch();
}

QString shown(const QString &clause)
{
    constexpr int longest = 80;
    return clause.size() <= longest ? clause : clause.left(longest - 1) + QChar(0x2026);
}

} // namespace

Wishes wishesIn(const QString &instructions)
{
    Wishes wishes;
    const auto clauses = clausesOf(instructions);
    for (const auto &clause : clauses) {
        if (addressesTheMachine(clause)) {
            wishes.isRefused = true;
            wishes.notes.append(
                QStringLiteral("“%1” reads like an instruction to a machine; it was not followed.")
                    .arg(shown(clause)));
            continue;
        }
        if (concernsProtectedAttribute(clause)) {
            wishes.isRefused = true;
            wishes.notes.append(
                QStringLiteral("“%1” concerns something that must play no part in an interview; nothing "
                               "was changed for it.")
                    .arg(shown(clause)));
            continue;
        }
        const auto minutes = minutesIn(clause);
        if (minutes)
            wishes.minutes = minutes;
        const auto change = changeIn(clause);
        if (change && isQuestion(change->topic))
            wishes.notes.append(
                QStringLiteral("“%1” is a question in words of its own; nothing was changed for it. Write "
                               "it into the plan by editing the plan.")
                    .arg(shown(clause)));
        else if (change)
            wishes.changes.append(*change);
        else if (!minutes && !isCourtesy(clause))
            wishes.notes.append(QStringLiteral(
                "“%1” was not understood; nothing was changed for it. Understood are for example \"more "
                "about X\", \"remove X\", \"only X\", \"replace X by Y\", \"harder\", \"30 minutes\".")
                    .arg(shown(clause)));
    }
    return wishes;
}

} // namespace candor::agents::builtin
