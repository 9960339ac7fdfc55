// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "agents/builtin/credential.h"

#include "agents/builtin/phrase.h"
#include "agents/builtin/text.h"
#include "agents/builtin/verbs.h"

#include <QRegularExpression>

namespace candor::agents::builtin {

std::optional<QString> credentialIn(const QString &text)
{
    static const QRegularExpression person(
        QStringLiteral("^(?:fully |duly )?(?:qualified|certified|registered|licensed|chartered) "
                       "(?!in\\b|to\\b)([\\w -]+)$"),
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression behind(
        QStringLiteral("^((?-i:[\\p{Lu}\\d][\\w/+-]*)(?: (?-i:[\\p{Lu}\\d])[\\w/+-]*){0,2}) certified$"),
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression head(
        QStringLiteral(
            "^((?:[\\w/+.&'’-]+ ){0,5}?)(?:licen[cs]e|certificate|certification|degree|diploma|registration|"
            "apprenticeship|rating|ticket|accreditation|endorsement|card|qualification)(?: "
            "(?:in|as|of|for|to) [\\w /-]+)?$"),
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression work(
        QStringLiteral("\\b(experience|knowledge|understanding|familiar\\w*)\\b"),
        QRegularExpression::CaseInsensitiveOption);
    // "(or equivalent)", "with 4-6 years PQE": says how, not what.
    static const QRegularExpression end(
        QStringLiteral(
            "(?: with \\d.*| ?\\((?:or )?(?:an? )?(?:equivalent|similar|comparable)[^)]*\\)|,? or (?:an? )?"
            "(?:equivalent|similar|comparable)(?: \\w+)?|[\\s.,;:!]+)$"),
        QRegularExpression::CaseInsensitiveOption);
    QString core = coreOf(text);
    while (end.match(core).hasMatch())
        core.remove(end);
    if (work.match(text).hasMatch())
        return std::nullopt;
    if (const auto who = person.match(core); who.hasMatch()) {
        const QString title = who.captured(1);
        const bool vowel = QStringLiteral("aeiouAEIOU").contains(title.at(0));
        return QStringLiteral("qualification as ") + (vowel ? QStringLiteral("an ") : QStringLiteral("a "))
            + title;
    }
    static const QRegularExpression field(QStringLiteral("^(?:fully |duly )?certified in ([\\w /-]+)$"),
        QRegularExpression::CaseInsensitiveOption);
    if (const auto in = field.match(core); in.hasMatch())
        return QStringLiteral("certification in ") + in.captured(1);
    if (const auto named = behind.match(core); named.hasMatch())
        return named.captured(1) + QStringLiteral(" certification");
    const auto first = core.section(QLatin1Char(' '), 0, 0).toLower();
    const auto paper = head.match(core);
    const auto before = paper.captured(1).toLower().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    if (!paper.hasMatch() || std::any_of(before.begin(), before.end(), isFunctionWord)
        || (core.contains(QLatin1Char(' ')) && isVerb(baseOfThirdPerson(first))))
        return std::nullopt;
    return text.indexOf(core) > 0 ? core : insideSentence(core);
}

bool isPaper(const QString &text)
{
    static const QRegularExpression titles(QStringLiteral(
        "\\b(?:B\\.?Sc|M\\.?Sc|BA|MA|B\\.?Eng|M\\.?Eng|Ph\\.?D|MBA|LL\\.?[BM]|CPA|ACA|ACCA|CIMA|CFA|FIA|"
        "CIPD|[NS]VQ|BTEC|HN[CD]|GCSEs?|A[- "
        "][Ll]evels?|PGCE|QTS|PMP|PRINCE2|ITIL|WSET|ADR|CPC|CSCS|IPAF|EYTS|CISSP)\\b"));
    static const QRegularExpression words(
        QStringLiteral(
            "\\b(?:degrees?(?! of)|diplomas?|bachelor['’]?s?|master['’]?s "
            "(?:degree|in)|doctorate|licen[cs]es?|tickets?|passport|"
            "certificat(?:e|ion)s?|certified|chartered|qualified|fellow|qualifications?|apprenticeship|"
            "level [1-9]|accredited|accreditation|sworn|admitted to the bar)\\b"),
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression work(
        QStringLiteral("\\b(?:experience|knowledge|understanding|familiar\\w*|skills?)\\b"),
        QRegularExpression::CaseInsensitiveOption);
    return !work.match(text).hasMatch() && !looksLikeADuty(text)
        && (titles.match(text).hasMatch() || words.match(text).hasMatch());
}

std::optional<QString> possessionIn(const QString &text)
{
    static const QRegularExpression behind(
        QStringLiteral("^(?:an? )?([\\w -]+) of (?:your|their|one['’]s) own$"),
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression before(
        QStringLiteral(
            "^(?:your |with )?own ((?:[\\w-]+ "
            "){0,4}(?:tools?|toolkit|kit|equipment|gear|ppe|laptop|computer|van|"
            "truck|lorry|transport|instruments?|machines?|machinery|knives|clothing|clothes|uniform|boots|"
            "horse|"
            "dog|boat|bike|bicycle|scooter|phone|smartphone|camera|studio|workshop|car|vehicle|harness))$"),
        QRegularExpression::CaseInsensitiveOption);
    const QString core = coreOf(text);
    auto match = behind.match(core);
    if (!match.hasMatch())
        match = before.match(core);
    if (!match.hasMatch() || wordCount(match.captured(1)) > 5)
        return std::nullopt;
    const QString thing = insideSentence(match.captured(1));
    static const QRegularExpression mass(
        QStringLiteral("\\b(?:equipment|gear|transport|clothing|machinery|software|furniture|hardware)$"));
    const bool vowel = QStringLiteral("aeiouAEIOU").contains(thing.at(0));
    const QString article
        = isPluralPhrase(thing) || thing.contains(QLatin1String(" and ")) || mass.match(thing).hasMatch()
        ? QString()
        : vowel ? QStringLiteral("an ")
                : QStringLiteral("a ");
    return article + thing + QStringLiteral(" of your own");
}

} // namespace candor::agents::builtin
