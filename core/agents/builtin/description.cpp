// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "agents/builtin/description.h"

#include "agents/builtin/phrase.h"
#include "agents/builtin/text.h"

#include <QRegularExpression>
#include <optional>

namespace candor::agents::builtin {

namespace {

constexpr int longestSentence = 500;
constexpr int mostTitleWords = 9;

QRegularExpression insensitive(const QString &expression)
{
    return QRegularExpression(expression, QRegularExpression::CaseInsensitiveOption);
}

enum class Part {
    Must,
    Nice,
    Advertising,
};

std::optional<Part> heading(const QString &line)
{
    if (wordCount(line) > 6)
        return std::nullopt;
    static const auto nice = insensitive(QStringLiteral(
        "^(nice[- ]to[- ]haves?|preferred|desirable|bonus|ideally|optional|advantageous)\\b.{0,30}:?$"));
    static const auto advertising
        = insensitive(QStringLiteral("^(what we offer|we offer|benefits|our offer|about us|about the "
                                     "company|who we are|how to apply|perks)\\b"
                                     ".{0,20}:?$"));
    static const auto must = insensitive(QStringLiteral(
        "^(requirements?|qualifications?|your "
        "(profile|tasks|role|responsibilities|skills)|responsibilities|duties|"
        "tasks|what you (bring|need|will do|do)|must[- ]haves?|essential|you bring|we expect|the role|"
        "key responsibilities|essential skills|skills)\\b.{0,30}:?$"));
    if (nice.match(line).hasMatch())
        return Part::Nice;
    if (advertising.match(line).hasMatch())
        return Part::Advertising;
    if (must.match(line).hasMatch())
        return Part::Must;
    return std::nullopt;
}

// "For our clinic in Bonn, we are currently looking for", "Join our team as", "The ideal candidate is".
const QRegularExpression &opening()
{
    static const auto pattern = insensitive(QStringLiteral(
        "^(?:(?:at|for|to|as|in|with|due)\\b[^.:]{0,80}?,? )?"
        "(?:(?:(?:we|our|the)\\b[^.,:]{0,60}?|(?-i:\\p{Lu})[^.,:]{0,40}? (?:is|are) )"
        "(?:\\b(?:now|currently|always|urgently|actively|also|still) )*"
        "\\b(?:looking (?:for|to (?:hire|recruit|add|appoint|employ))|seek(?:s|ing)?|in search of|searching "
        "for|"
        "in need of|hiring|recruiting)\\b(?: someone| somebody)?"
        "|we (?:(?:now|currently|urgently|also|still) )*(?:need|want|require)\\b(?: someone| somebody)?"
        "|(?:(?:please|come and|why not) )?(?:join|strengthen|support) (?:us|our [^.,:]{0,40}?|the "
        "[^.,:]{0,40}? team)"
        "(?: (?:as|to|and)\\b)"
        "|(?:apply|work with us|work for us|start) (?:now )?as\\b"
        "|(?:this is |we have |there is )?(?:an? |the )?(?:[\\w-]+ "
        ")?(?:opportunity|opening|vacancy|position|role) "
        "(?:for|as)\\b"
        "|(?:wanted|vacancy|hiring|now hiring|job|position)(?: now)?:"
        "|(?:the |our |your )?(?:ideal |successful |right |perfect |suitable "
        ")(?:candidate|applicant|person)s?\\b"
        "(?: (?:is|are|will be|would be|should be)\\b)?"
        "|you (?:are|['’]re) (?=(?:an? |our new )))\\s*"));
    return pattern;
}

// Where the job's title ends and what is demanded of its holder begins.
const QRegularExpression &divider()
{
    static const auto pattern
        = insensitive(QStringLiteral("(?:(?:,? |^)(?:with|who(?:['’]s| is| are)?|that "
                                     "(?=can|has|knows)|having|(?=(?:experienced|skilled|trained|"
                                     "proficient|fluent|certified) in )|(?=(?:able|willing|ready) to )|to "
                                     "(?=[a-z]+\\b))|:| [–—-] |, (?=[a-z]+ing ))"
                                     "\\s*"));
    return pattern;
}

bool namesDemand(const QString &text)
{
    static const auto cue = insensitive(QStringLiteral("\\b(experience|knowledge|skills?|years?|degree|licen["
                                                       "cs]e|certificates?|understanding|background|ability|"
                                                       "expertise|proficiency|qualification)\\b"));
    return cue.match(text).hasMatch();
}

// "A senior nurse", "two welders", "experienced cooks and waiters": names people.
bool namesPerson(const QString &text)
{
    static const auto counted
        = insensitive(QStringLiteral("^(?:an?|the|our|new|another|\\d+|two|three|four|several) "));
    static const auto agent = insensitive(QStringLiteral(
        "^(?:[\\w/+#.&-]+,? "
        "){0,6}?(?:\\w{2,}(?:er|or|ist|ian|ant|ee|[mM]an|[wW]oman)s?|nurses?|chefs?|cooks?|pilots?|"
        "guards?|clerks?|coach(?:es)?|staff|people|men|women|talents?|colleagues?|students?|graduates?)"
        "(?:(?:,| and| or| for| in| at| on| to) .*)?$"));
    return counted.match(text).hasMatch() || agent.match(text).hasMatch();
}

// "join our growing team", "support us": said to everyone.
bool isInvitation(const QString &text)
{
    static const auto invitation = insensitive(
        QStringLiteral("^(?:and )?(?:to )?(?:join|strengthen|complement|complete|reinforce|support us|grow "
                       "with|become part|be part|"
                       "help us (?:grow|build|shape)|our |us\\b|a (?:friendly|growing|young|great) team)"));
    return invitation.match(text).hasMatch() && !namesDemand(text);
}

QString withoutEnd(const QString &text)
{
    static const QRegularExpression end(QStringLiteral("[\\s.!…,;:]+$"));
    return QString(text).remove(end);
}

Demand demandIn(const QString &sentence)
{
    Demand demand;
    const auto opened = opening().match(sentence);
    if (!opened.hasMatch() || opened.capturedLength() == 0) {
        demand.text = sentence;
        return demand;
    }
    const QString rest = withoutEnd(sentence.mid(opened.capturedEnd()));
    demand.isOpened = true;
    const auto divided = divider().match(rest);
    const QString title = divided.hasMatch() ? rest.left(divided.capturedStart()) : rest;
    // "We are looking for strong Python skills": no title at all.
    if (!title.isEmpty()
        && (namesDemand(title) || !namesPerson(title)
            || (!divided.hasMatch() && wordCount(title) > mostTitleWords))) {
        demand.text = rest;
        return demand;
    }
    const QString asked = divided.hasMatch() ? rest.mid(divided.capturedEnd()).trimmed() : QString();
    demand.isTitle = asked.isEmpty() || isInvitation(asked);
    demand.text = demand.isTitle ? title : asked;
    return demand;
}

// "React developer" → "React developer" without "a" and "our new".
QString bareTitle(const QString &title)
{
    static const auto article = insensitive(QStringLiteral("^(?:(?:an?|the|our|new|another|\\d+) )+"));
    return QString(title).remove(article);
}

} // namespace

bool isAdvertising(const QString &sentence)
{
    static const auto cue = insensitive(QStringLiteral(
        "\\b(our benefits|competitive salary|salary (range|of|from)|equal opportunity|about us|about the "
        "company|"
        "founded in|apply (now|today)|send your (cv|application)|we are an? "
        "(leading|family|growing|fast|global)|"
        "our mission|perks|paid (holiday|vacation|leave)|days of (holiday|vacation)|pension|health insurance|"
        "free (parking|lunch|fruit)|market leader|company car|career opportunities|contact us|diversity|"
        "regardless of)\\b"));
    return cue.match(sentence).hasMatch() || isOffer(sentence);
}

bool isPortrait(const QString &sentence)
{
    static const QString company
        = QStringLiteral("(?:company|business|firm|provider|leader|manufacturer|supplier|employer|organi[sz]"
                         "ation|group|agency|hospital|"
                         "school|clinic|hotel|restaurant|bakery|brand|start-?up|house|institute|university)");
    static const QRegularExpression portrait(QStringLiteral(
        "^(?:(?:[Ww]e|[Oo]ur %1|[Oo]ur team) (?:are|is|were|was|have been|has been) (?:an?|the|one of|among|"
        "known|proud|part|based|located|active)\\b"
        "|(?!An? |The \\p{Ll}|This |That |You |It )(?:The )?\\p{Lu}[\\w&.-]+(?: \\p{Lu}[\\w&.-]+){0,3} "
        "(?:is|are|was|has been) (?:an?|the|one of the) (?:[\\w-]+ ){0,4}%1\\b)"
        "(?!.*\\b(?:needs?|looking|seek\\w*|hiring|requir\\w*|experience|who|you|must)\\b)")
            .arg(company));
    return portrait.match(sentence).hasMatch();
}

bool isOffer(const QString &sentence)
{
    static const auto cue = insensitive(
        QStringLiteral("^\\W*((in return|in addition|of course|here)[, ]+)?(we|our company) (also "
                       ")?(offer|provide|pay|give)\\b"
                       "|^\\W*you (will |can |['’]ll )?(receive|get|enjoy|benefit|expect)\\b|^\\W*(our "
                       ")?(benefits|perks|offer)\\b"));
    return cue.match(sentence).hasMatch();
}

bool demandsWork(const QString &sentence)
{
    static const auto cue = insensitive(QStringLiteral(
        "\\b(experience|knowledge|ability|able to|skills?|must|required|requires?|responsible|you "
        "will|you['’]ll|"
        "you (have|hold|know|lead|plan|manage|work|are|can|drive|teach|speak)|degree|certificate|licen[cs]e|"
        "proficien\\w+|familiar\\w*|understanding|an? "
        "(?:advantage|plus|asset|must|bonus)|desirable|preferred|essential)\\b"));
    const int words = wordCount(sentence);
    return words >= 2 && words <= 60 && (cue.match(sentence).hasMatch() || startsWithVerb(sentence));
}

QList<Demand> demandsIn(const QString &jobDescription)
{
    static const QRegularExpression bullet(QStringLiteral("^[\\s\\-–*•·>]+|^\\d+[.)]\\s+"));
    QList<Demand> found;
    auto part = Part::Must;
    const auto parts = sentences(jobDescription);
    for (auto sentence : parts) {
        sentence.remove(bullet);
        const auto colon = sentence.indexOf(QLatin1String(": "));
        if (colon > 0 && heading(sentence.left(colon + 1)))
            sentence = sentence.mid(colon + 2).trimmed();
        if (const auto next = heading(sentence)) {
            part = *next;
            continue;
        }
        if (part == Part::Advertising || sentence.size() > longestSentence)
            continue;
        auto demand = demandIn(sentence);
        if (demand.isTitle)
            demand.text = bareTitle(demand.text);
        demand.mustHave = part == Part::Must;
        if (!demand.text.isEmpty())
            found.append(demand);
    }
    return found;
}

} // namespace candor::agents::builtin
