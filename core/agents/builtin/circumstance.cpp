// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "agents/builtin/circumstance.h"

#include "agents/builtin/taxonomy.h"
#include "agents/builtin/text.h"

#include <QRegularExpression>
#include <QSet>
#include <vector>

namespace candor::agents::builtin {

namespace {

constexpr int mostAttitudeWords = 7;

struct Rule
{
    QRegularExpression cue;
    QString phrase;
};

Rule rule(const char *cue, const char *phrase)
{
    return {QRegularExpression(QString::fromUtf8(cue), QRegularExpression::CaseInsensitiveOption),
        QString::fromUtf8(phrase)};
}

const std::vector<Rule> &circumstances()
{
    static const std::vector<Rule> rules{
        rule(
            R"(\b(criminal|police) (record|clearance|check)|\bbackground (check|screening)|\bsecurity clearance|\bdbs\b|\bcertificate of good conduct|\bno convictions?\b)",
            "a background check"),
        rule(
            R"(\b(right|eligible|eligibility|authori[sz]ed|allowed|permitted|permit|permission) to work\b|\bwork(ing)? (permit|visa))",
            "a permit to work"),
        rule(R"(\b(own|access to a) (car|vehicle|transport)\b|\bcar owner)", "a car of your own"),
        rule(
            R"(^(?!.*\b(truck|lorry|hgv|forklift|bus|ce|c\+e|c1)\b).*\b(driv(er'?s?|ing) licen[cs]e|licen[cs]e to drive)\b)",
            "a driving licence"),
        rule(R"(\bmedical (certificate|fitness|clearance)|\bclass [12] medical|\bfit for duty)",
            "a medical certificate"),
        rule(R"(\bdrugs? (and alcohol )?(test|screening|screen)\b(?!ing))", "a drug test"),
        rule(
            R"(^(?!.*\b(experience|knowledge|manag|organi|handl)).*\b(call[- ]?out|on[- ]?call|stand-?by) (rota|rotation|duty|duties|shifts?|availability)\b)",
            "on-call duty"),
        rule(R"(^nights out\b|\bnights? away\b|\bovernight (stays?|trips?)\b)", "nights away from home"),
        rule(
            R"(^(an? |your |strong |online )*portfolio( of (your )?(own )?work)?( is)? (required|needed|essential|mandatory)$)",
            "a portfolio of your work"),
        rule(R"(\bvaccinat\w+|\bimmuni[sz]ation)", "the vaccinations the work requires"),
        rule(
            R"(\bnights? and weekends?|\b(work|working|available|availability|shifts?)\b.{0,25}\bweekends?\b|\bweekend (work|shifts?|duty)|^((must|you|be|are|is|able|ability|willing(ness)?|ready|prepared|available|availability|to|can|will|work|working|shifts?|every|some|one|two|occasional(ly)?|regular(ly)?|alternate|on|also) )*(on )?(saturdays?|sundays?)\b)",
            "work at weekends"),
        rule(R"(\b(bank|public) holidays?\b)", "work on public holidays"),
        rule(
            R"(\bflexible (working )?(hours|schedule)|\birregular hours|\bunsocial hours|\bflexib\w+ (about|with|on|regarding) (working )?(hours|times))",
            "flexible working hours"),
        rule(R"(\bearly (start|morning|riser)s?\b|\bget(ting)? up early)", "early starts"),
        rule(
            R"(\b(full|part)[- ]time (availability|position|work|only)|\bavailable (immediately|from|full|part)|\bimmediate(ly)? (start|available|availability))",
            "the working time and starting date"),
        rule(R"(\b(live|living|resident|residing|based) (in|near|within|close|locally)\b)",
            "living near the place of work"),
        rule(R"(\bhead for heights|\b(fear|afraid) of heights)", "work at height"),
        rule(
            R"(\bphysical(ly)? (fit|fitness|strong|strength|demanding|able|robust|resilient|stamina)|\bin good shape\b|\bstand(ing)? for (long|hours|\w+ hours)|\bon your feet\b.*\b(day|shift|hours)|\bheavy (lifting|physical work))",
            "physically demanding work"),
        rule(R"(\bcolou?r vision|\bgood eyesight)", "work that depends on good sight"),
        rule(
            R"(\b(willing(ness)?|able|ability|ready|prepared|availab\w+|must)\b.{0,20}\btravel\b(?!.{0,15}(agent|agency|planning|services?))|^travel\b.{0,12}(%|per cent|required))",
            "travel for work"),
        rule(
            R"(^(?!.*\b(run|lead|manage|supervise|organi[sz]e|plan|coordinate)\b).*\b(willing(ness)?|able|ability|ready|prepared|availab\w+|must)\b.{0,20}\b((rotating |night |early |late )?shifts?|nights)\b(?!.{0,8}plan))",
            "shift work"),
    };
    return rules;
}

const std::vector<Rule> &attitudes()
{
    static const std::vector<Rule> rules{
        rule(
            R"(\bgo(ing)?[- ]getter|\bcan[- ]do\b|\bself[- ]driven|\bambitio\w+|\bhungry|\bdriven\b|\bhands[- ]on (attitude|mentality|mindset))",
            "initiative"),
        rule(R"(\breliab\w+|\bdependab\w+)", "reliability"),
        rule(R"(\bpunctual\w*)", "punctuality"),
        rule(R"(\bhard[- ]?working|\bwork ethic|\bdiligent\b|\bcommitted|\bcommitment)", "commitment"),
        rule(R"(\bpatience|\bpatient (and|with|person|manner|attitude|personality)|\b(be|are|is) patient\b)",
            "patience"),
        rule(R"(\bcalm\w*|\bsteady nerves|\blevel[- ]headed)", "calmness"),
        rule(R"(\bempath\w+|\bcompassion\w*)", "empathy"),
        rule(R"(\bdiscreet|\bdiscretion)", "discretion"),
        rule(R"(\bpolite\w*|\bcourte\w+|\bgood manners)", "politeness"),
        rule(R"(\bfriendl\w+|\bcheerful\w*|\bpositive (attitude|mindset|person\w*)|\boutgoing)",
            "friendliness"),
        rule(R"(\benthusias\w+|\bpassion\w*)", "enthusiasm"),
        rule(R"(\bloyal\w*)", "loyalty"),
        rule(R"(\bcurio\w+)", "curiosity"),
        rule(R"(\b(attitude|mindset|mentality|personality|spirit)\b)", "motivation for the job"),
    };
    return rules;
}

std::optional<QString> firstOf(const std::vector<Rule> &rules, const QString &text)
{
    for (const auto &entry : rules) {
        if (entry.cue.match(text).hasMatch())
            return entry.phrase;
    }
    return std::nullopt;
}

bool hasEnglishWord(const QString &text)
{
    const auto stems = contentStems(text);
    return std::any_of(stems.begin(), stems.end(), [](const QString &word) {
        return std::any_of(families().begin(), families().end(),
            [&](const Family &family) { return vocabulary(family.style).contains(word); });
    });
}

} // namespace

std::optional<QString> circumstanceIn(const QString &text)
{
    const QString read = cleaned(text);
    static const QRegularExpression relocation(
        QStringLiteral("\\b[Rr]elocat(?:e|ion|ing)\\b(?: to ((?:the )?\\p{Lu}[\\p{L}-]+))?"));
    const auto moved = relocation.match(read);
    if (moved.hasMatch()) {
        const QString place = moved.captured(1);
        return place.isEmpty() ? QStringLiteral("relocation") : QStringLiteral("relocation to ") + place;
    }
    static const QRegularExpression weight(
        QStringLiteral(
            "\\b(?:lift|lifting|carry|carrying)\\b.*?\\b(\\d+) ?(kg|kilos?|kilograms?|lbs?|pounds)\\b"),
        QRegularExpression::CaseInsensitiveOption);
    const auto lifted = weight.match(read);
    if (lifted.hasMatch())
        return QStringLiteral("lifting up to %1 %2").arg(lifted.captured(1), lifted.captured(2).toLower());
    return firstOf(circumstances(), read);
}

std::optional<QString> attitudeIn(const QString &text)
{
    return wordCount(text) > mostAttitudeWords ? std::nullopt : firstOf(attitudes(), cleaned(text));
}

bool waives(const QString &text)
{
    // "A plus but not essential" is wished for all the same.
    static const QRegularExpression wished(
        QStringLiteral(
            "\\b(?:a plus|an? (?:advantage|asset|bonus)|desirable|preferred|welcome|nice[- ]to[- ]have)\\b"),
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression cue(
        QStringLiteral(
            "^no (?:(?:prior|previous|special|specific|formal|particular) )?(?:knowledge|experience|"
            "training|degree|qualifications?|skills?)\\b|\\b(?:not|never) "
            "(?:(?:strictly|absolutely) )?(?:required|needed|necessary|mandatory|essential|a must|"
            "a requirement)\\b|^(?:you )?(?:do not|don['’]t) need\\b|^no\\b.*\\b(?:required|needed|"
            "necessary)\\b"),
        QRegularExpression::CaseInsensitiveOption);
    const QString read = cleaned(text);
    return cue.match(read).hasMatch() && !wished.match(read).hasMatch();
}

bool isForeign(const QString &text, const QString &language)
{
    static const QSet<QString> foreignWords = [] {
        const auto list = QStringLiteral(
            "und oder der das mit für von im zur zum sehr gute guter erfahrung kenntnisse berufserfahrung "
            "et ou le les des du avec dans une pour expérience connaissance maîtrise "
            "y el los las con una para experiencia conocimientos e il gli della con esperienza conoscenza "
            "i w z na oraz doświadczenie znajomość en de het een van met ervaring kennis og med erfaring "
            "un vai ar pieredze zināšanas ja kogemus oskus ir su patirtis")
                              .split(QLatin1Char(' '));
        return QSet<QString>(list.begin(), list.end());
    }();
    int letters = 0;
    int otherScript = 0;
    for (const QChar c : text) {
        if (!c.isLetter())
            continue;
        ++letters;
        otherScript += c.script() == QChar::Script_Latin ? 0 : 1;
    }
    if (2 * otherScript > letters)
        return true;
    // A letter that English doesn't have is a hint, not a proof: "café".
    int foreign
        = std::any_of(text.begin(), text.end(), [](QChar c) { return c.isLetter() && c.unicode() > 0x7f; })
        ? 1
        : 0;
    // Words that stand in English and elsewhere prove neither.
    static const QSet<QString> shared = [] {
        const auto list = QStringLiteral(
            "a i in an am so die was man on me no do as to he is it of over under all most her "
            "per via war will also or")
                              .split(QLatin1Char(' '));
        return QSet<QString>(list.begin(), list.end());
    }();
    int english = 0;
    const auto read = tokens(text);
    for (const auto &token : read) {
        foreign += foreignWords.contains(token.lower) && token.written != QLatin1String("I") ? 1 : 0;
        english += isFunctionWord(token.lower) && !foreignWords.contains(token.lower)
                && !shared.contains(token.lower)
            ? 1
            : 0;
    }
    const QString code = language.left(2).toLower();
    const bool otherLanguage = !code.isEmpty() && code != QLatin1String("en");
    if (foreign > english && foreign >= (otherLanguage ? 1 : 2))
        return true;
    return otherLanguage && english == 0 && !hasEnglishWord(text);
}

} // namespace candor::agents::builtin
