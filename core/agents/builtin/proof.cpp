// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "agents/builtin/proof.h"

#include "agents/builtin/circumstance.h"
#include "agents/builtin/evidence.h"
#include "agents/builtin/requirement.h"

#include <QRegularExpression>

namespace candor::agents::builtin {

namespace {

constexpr int longestCareer = 60;

void raise(std::optional<int> &most, int years)
{
    most = std::max(most.value_or(0), years);
}

std::optional<int> yearsIn(const QString &sentence, int year)
{
    static const QRegularExpression written(
        QStringLiteral(
            "\\b(?:(\\d{1,2})|(one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|"
            "fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|a decade|a year))"
            "(?: ?\\+| and a half| full| whole| long)*(?: ?(?:years?|yrs)\\b(?! "
            "(?:old|ago))|(?<=decade|year)\\b)"),
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression since(QStringLiteral("\\b(?:since|as of)(?: \\w+)? ((?:19|20)\\d\\d)\\b"),
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression span(
        QStringLiteral(
            "\\b(?:from |between )?((?:19|20)\\d\\d) ?(?:to|and|until|till|-|–) ?((?:19|20)\\d\\d)\\b"),
        QRegularExpression::CaseInsensitiveOption);
    static const QStringList words{QStringLiteral("zero"), QStringLiteral("one"), QStringLiteral("two"),
        QStringLiteral("three"), QStringLiteral("four"), QStringLiteral("five"), QStringLiteral("six"),
        QStringLiteral("seven"), QStringLiteral("eight"), QStringLiteral("nine"), QStringLiteral("ten"),
        QStringLiteral("eleven"), QStringLiteral("twelve"), QStringLiteral("thirteen"),
        QStringLiteral("fourteen"), QStringLiteral("fifteen"), QStringLiteral("sixteen"),
        QStringLiteral("seventeen"), QStringLiteral("eighteen"), QStringLiteral("nineteen"),
        QStringLiteral("twenty")};
    std::optional<int> most;
    auto matches = written.globalMatch(sentence);
    while (matches.hasNext()) {
        const auto match = matches.next();
        const QString word = match.captured(2).toLower();
        raise(most,
            !match.captured(1).isEmpty()            ? match.captured(1).toInt()
                : word == QLatin1String("a decade") ? 10
                : word == QLatin1String("a year")   ? 1
                                                    : int(words.indexOf(word)));
    }
    if (const auto match = since.match(sentence); match.hasMatch()) {
        const int years = year - match.captured(1).toInt();
        if (years >= 0 && years <= longestCareer)
            raise(most, years);
    }
    if (const auto match = span.match(sentence); match.hasMatch()) {
        const int years = match.captured(2).toInt() - match.captured(1).toInt();
        if (years >= 0 && years <= longestCareer)
            raise(most, years);
    }
    return most;
}

bool sharesSubject(const QString &sentence, const Requirement &requirement, const QSet<QString> &naming)
{
    const auto known = requirement.skills + requirement.touched;
    if (!known.isEmpty()) {
        const auto read = mentions(sentence, requirement.text);
        return std::any_of(
            read.begin(), read.end(), [&](const Mention &mention) { return known.contains(mention.skill); });
    }
    const auto stems = contentStems(sentence);
    return std::any_of(
        stems.begin(), stems.end(), [&](const QString &word) { return naming.contains(word); });
}

} // namespace

Proof proofDemandedBy(const QString &requirement)
{
    static const QRegularExpression deeds(
        QStringLiteral("\\b(demonstrated|demonstrable|proven|evidenced|track "
                       "record|experienced?|hands-on|successful(?:ly)?)\\b"),
        QRegularExpression::CaseInsensitiveOption);
    if (waives(requirement))
        return {};
    return {readRequirement(requirement).years, deeds.match(requirement).hasMatch()};
}

ToldYears toldYears(const QString &requirement, const QStringList &questionIds,
    const domain::Transcript &transcript, int year)
{
    static const QRegularExpression own(
        QStringLiteral("\\b(I|I['’]ve|my|we|our)\\b"), QRegularExpression::CaseInsensitiveOption);
    const auto read = readRequirement(requirement);
    QSet<QString> naming;
    const auto stems = contentStems(coreOf(requirement));
    for (const auto &word : stems) {
        if (!isEverydayStem(word))
            naming.insert(word);
    }
    ToldYears told;
    for (const auto &turn : transcript) {
        const auto parts = sentences(turn.answer);
        for (const auto &part : parts) {
            const auto years = yearsIn(part, year);
            if (!years)
                continue;
            if (sharesSubject(part, read, naming)) {
                raise(told.ofTheSkill, *years);
                raise(told.atAll, *years);
            } else if (questionIds.contains(turn.questionId) && own.match(part).hasMatch()) {
                raise(told.atAll, *years);
            }
        }
    }
    return told;
}

} // namespace candor::agents::builtin
