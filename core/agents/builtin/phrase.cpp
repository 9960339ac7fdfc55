// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "agents/builtin/phrase.h"

#include "agents/builtin/text.h"

#include <QRegularExpression>
#include <QSet>

namespace candor::agents::builtin {

namespace {

constexpr int mostWords = 9;

const QSet<QString> &dutyVerbs()
{
    static const QSet<QString> verbs = [] {
        const auto list = QStringLiteral(
            "manage lead operate maintain develop design plan coordinate organise organize prepare write "
            "build create "
            "deliver drive teach train coach mentor support assist advise analyse analyze assess review "
            "monitor test "
            "inspect repair install configure implement improve ensure handle process record report document "
            "communicate "
            "negotiate sell present conduct perform run supervise schedule order purchase load unload pick "
            "pack clean "
            "cook serve greet answer resolve solve investigate research draft edit translate calculate audit "
            "reconcile "
            "administer dress dose care treat assemble weld cut measure calibrate deploy automate integrate "
            "migrate own "
            "define set identify evaluate verify check control oversee direct guide hire recruit onboard "
            "motivate "
            "represent establish provide keep track update explain read interpret use apply work follow meet "
            "lift carry "
            "go move transport secure navigate respond protect collect sort store label adapt assign "
            "allocate "
            "optimise "
            "optimize wash trim shave prune sow mow bake grill roast replace adjust align enforce deter "
            "advise bathe "
            "soothe feed restore fly tune rig hang alter compose restrain sterilise sterilize rear "
            "troubleshoot diagnose facilitate promote contribute participate take "
            "make give produce")
                              .split(QLatin1Char(' '));
        return QSet<QString>(list.begin(), list.end());
    }();
    return verbs;
}

QString baseVerb(const QString &word)
{
    if (dutyVerbs().contains(word))
        return word;
    if (word.endsWith(u's') && dutyVerbs().contains(word.chopped(1)))
        return word.chopped(1);
    if (word.endsWith(QLatin1String("es")) && dutyVerbs().contains(word.chopped(2)))
        return word.chopped(2);
    return {};
}

QString gerund(const QString &verb)
{
    static const QSet<QString> doubled{QStringLiteral("plan"), QStringLiteral("fit"), QStringLiteral("run"),
        QStringLiteral("set"), QStringLiteral("cut"), QStringLiteral("control"), QStringLiteral("trim"),
        QStringLiteral("deter"), QStringLiteral("stop"), QStringLiteral("swim"), QStringLiteral("patrol"),
        QStringLiteral("travel")};
    static const QString vowels = QStringLiteral("aeiou");
    const auto isVowel = [&](qsizetype fromEnd) { return vowels.contains(verb.at(verb.size() - fromEnd)); };
    const bool short3 = verb.size() == 3 && !isVowel(1) && isVowel(2) && !isVowel(3)
        && !QStringLiteral("wxy").contains(verb.back());
    if (short3)
        return verb + verb.right(1) + QStringLiteral("ing");
    if (verb.endsWith(u'e') && !verb.endsWith(QLatin1String("ee")))
        return verb.chopped(1) + QStringLiteral("ing");
    if (doubled.contains(verb))
        return verb + verb.right(1) + QStringLiteral("ing");
    return verb + QStringLiteral("ing");
}

QString withoutCues(QString text)
{
    static const QRegularExpression leading(
        QStringLiteral(
            "^(?:(?:no (?:(?:prior|previous|special|specific|formal) "
            ")?(?=experience|knowledge|training|skills)|"
            "a|an|the|at least|minimum(?: of)?|min\\.?|more than|over|several|some|"
            "(?:\\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten) ?\\+?(?: ?(?:-|–|to) ?\\d{1,2})? "
            "?\\+? ?(?:or more )?(?:full )?(?:years?|yrs)['’]?(?: of| in| as)?|"
            "proven|demonstrated|demonstrable|strong|solid|excellent|very "
            "good|good|deep|hands-on|extensive|significant|working|basic|advanced|practical|relevant|"
            "professional|"
            "prior|previous|thorough|sound|first|initial|broad|in-depth|expert|high|outstanding|exceptional|"
            "confident|safe|valid|current|"
            "track record(?: of| in)?|background(?: in| of)?|experience(?: in| with| of| as|d in|d with| "
            "using| on)?|experienced(?: in| with)?|expertise(?: in| with)?|knowledge(?: of| in| about)?|"
            "understanding(?: of)?|command(?: of)?|ability to|able to|capability to|capable "
            "of|willing(?:ness)? to|ready to|familiarity with|familiar with|proficien(?:cy|t)(?: in| with| "
            "at)?|"
            "skilled(?: in| at| with)?|skills?(?: in| with)|competen(?:ce|t)(?: in| with| at)?|fluent(?: "
            "in)?|fluency in|comfortable(?: with)?|responsible for|responsibility for|"
            "must(?: have| be| hold| know| speak)?|should(?: have| be)?|have|has|be|is|are|you(?: have| are| "
            "will| hold| can| know| speak| bring| must| should| enjoy)?|we(?: expect| require| need| want| "
            "seek)|"
            "candidates?(?: must| should| has| have)?|required|preferred|desirable|ideally|preferably|nice "
            "to have|bonus|essential|mandatory|passion for|passionate about|interest in|enthusiasm for|"
            "in|of|with|to|using|and|as|:|-|–)\\b[ :,]*)+"),
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression trailing(
        QStringLiteral(
            "[ ,(]*\\b(?:knowledge|experience|skills?|abilities|expertise|(?:is |are |would be |strongly "
            "|highly )*(?:required|preferred|desirable|desired|mandatory|essential|needed|welcome)|"
            "(?:is |are |would be )?(?:an? )?(?:plus|advantage|asset|bonus|must|nice[- ]to[- ]have))[ .)]*$"),
        QRegularExpression::CaseInsensitiveOption);
    // "Must be insured" leaves "being insured"; "must be a certified arborist" keeps its article.
    static const QRegularExpression being(
        QStringLiteral("\\bbe ((?:a |an |the )?)$"), QRegularExpression::CaseInsensitiveOption);
    const auto state = being.match(leading.match(text).captured(0));
    text.remove(leading);
    if (state.hasMatch() && !text.isEmpty())
        text.prepend(QStringLiteral("being ") + state.captured(1));
    for (int i = 0; i < 2; ++i)
        text.remove(trailing);
    return text.trimmed();
}

// "led due diligence" → "leading due diligence", "have managed three plants" → "managing three plants".
QString withoutPast(const QString &text, const QString &requirement)
{
    static const QHash<QString, QString> irregular{{QStringLiteral("led"), QStringLiteral("lead")},
        {QStringLiteral("ran"), QStringLiteral("run")}, {QStringLiteral("built"), QStringLiteral("build")},
        {QStringLiteral("wrote"), QStringLiteral("write")},
        {QStringLiteral("written"), QStringLiteral("write")},
        {QStringLiteral("taught"), QStringLiteral("teach")},
        {QStringLiteral("drove"), QStringLiteral("drive")},
        {QStringLiteral("driven"), QStringLiteral("drive")}, {QStringLiteral("flew"), QStringLiteral("fly")},
        {QStringLiteral("flown"), QStringLiteral("fly")}, {QStringLiteral("sold"), QStringLiteral("sell")},
        {QStringLiteral("made"), QStringLiteral("make")}, {QStringLiteral("took"), QStringLiteral("take")},
        {QStringLiteral("gave"), QStringLiteral("give")}, {QStringLiteral("held"), QStringLiteral("hold")},
        {QStringLiteral("kept"), QStringLiteral("keep")}, {QStringLiteral("dealt"), QStringLiteral("deal")},
        {QStringLiteral("won"), QStringLiteral("win")}, {QStringLiteral("brought"), QStringLiteral("bring")}};
    static const QSet<QString> adjectives{QStringLiteral("written"), QStringLiteral("driven")};
    const auto read = tokens(text);
    if (read.size() < 2 || read.first().start != 0)
        return text;
    static const QRegularExpression did(
        QStringLiteral("^(you )?(have|has|having|successfully|personally)\\b"),
        QRegularExpression::CaseInsensitiveOption);
    const bool says = did.match(requirement).hasMatch();
    const auto &word = read.first().lower;
    QString verb = says || !adjectives.contains(word) ? irregular.value(word) : QString();
    if (verb.isEmpty() && word.endsWith(QLatin1String("ed"))) {
        static const QRegularExpression object(
            QStringLiteral("^(a|an|the|own|several|multiple|complex|\\d)\\b"));
        if (!says && !object.match(read.at(1).lower).hasMatch())
            return text;
        for (const auto &root : {word.chopped(1), word.chopped(2), word.chopped(3)}) {
            if (verb.isEmpty() && dutyVerbs().contains(root))
                verb = root;
        }
    }
    return verb.isEmpty() ? text : gerund(verb) + text.mid(read.first().length);
}

// The verb after "able to", "willing to", "must": whatever it is, it becomes a gerund.
QString withoutInfinitive(const QString &text, const QString &requirement)
{
    static const QRegularExpression cue(
        QStringLiteral("\\b(?:ability|able|willing(?:ness)?|ready|capab(?:le|ility)|prepared|eager|keen) to |"
                       "^(?:you )?(?:must|should|will|can) (?!have\\b|be\\b|hold\\b|know\\b)"),
        QRegularExpression::CaseInsensitiveOption);
    const auto match = cue.match(requirement);
    if (!match.hasMatch() || !requirement.mid(match.capturedEnd()).contains(text))
        return text;
    static const QRegularExpression adverb(QStringLiteral("^(?:also|\\w+ly) +"));
    const QString rest = QString(text).remove(adverb);
    const bool follows
        = QString(requirement.mid(match.capturedEnd())).remove(adverb).startsWith(rest.left(12));
    const auto read = tokens(rest);
    if (!follows || read.isEmpty() || read.first().start != 0
        || read.first().lower.endsWith(QLatin1String("ing")) || isFunctionWord(read.first().lower))
        return text;
    return gerund(read.first().lower) + rest.mid(read.first().length);
}

// "Wash, cut and colour hair" → "washing, cutting and colouring hair".
QString withoutSeries(const QString &text)
{
    static const QRegularExpression series(QStringLiteral("^(\\w+)((?:, \\w+)*),? (and|or) (\\w+) (?=\\w)"));
    const auto match = series.match(text);
    if (!match.hasMatch() || !dutyVerbs().contains(match.captured(1).toLower()))
        return text;
    QStringList verbs{gerund(match.captured(1).toLower())};
    const auto middle = match.captured(2).split(QStringLiteral(", "), Qt::SkipEmptyParts);
    for (const auto &verb : middle)
        verbs.append(gerund(verb.toLower()));
    // "Prepare meals and menus" has one verb, "sow and water lawns" two.
    static const QSet<QString> alsoNouns{QStringLiteral("water"), QStringLiteral("plant"),
        QStringLiteral("polish"), QStringLiteral("file"), QStringLiteral("guard"), QStringLiteral("fit"),
        QStringLiteral("service"), QStringLiteral("colour"), QStringLiteral("style")};
    const QString last = match.captured(4).toLower();
    if (middle.isEmpty() && !dutyVerbs().contains(last) && !alsoNouns.contains(last))
        return text;
    return verbs.join(QStringLiteral(", ")) + u' ' + match.captured(3) + u' ' + gerund(last) + u' '
        + text.mid(match.capturedEnd());
}

// A phrase that begins with "not" or an infinitive's "to" reads in no question.
bool isBroken(const QString &phrase)
{
    static const QRegularExpression start(
        QStringLiteral("^(not|no|never|without|to|don['’]t|doesn['’]t|neither)\\b"),
        QRegularExpression::CaseInsensitiveOption);
    return start.match(phrase).hasMatch();
}

QString untilBoundary(const QString &text)
{
    static const QRegularExpression boundary(
        QStringLiteral("[,;:(.!?]|\\b(?:including|such as|e\\.g|which|that|while|in order to|so that|as well "
                       "as|and/or|who|where|"
                       "ideally|preferably|in an?|within an?|across)\\b"),
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression verbs(QStringLiteral("^\\w+ing(?:, \\w+ing)+ (?:and|or) \\w+ing "));
    const auto match = boundary.match(text, std::max(3, int(verbs.match(text).capturedEnd())));
    QString kept = match.hasMatch() ? text.left(match.capturedStart()).trimmed() : text;
    auto read = tokens(kept);
    if (read.size() <= mostWords)
        return kept;
    int end = mostWords;
    for (int i = mostWords; i >= 3; --i) {
        if (isFunctionWord(read.at(i).lower) && !isFunctionWord(read.at(i - 1).lower)) {
            end = i;
            break;
        }
    }
    return kept.left(read.at(end - 1).start + read.at(end - 1).length);
}

QString trimmedEnds(QString text)
{
    static const QRegularExpression ends(QStringLiteral("^[^\\p{L}\\p{N}.]+|[^\\p{L}\\p{N}+#%)]+$"));
    text.remove(ends);
    auto read = tokens(text);
    while (!read.isEmpty() && isFunctionWord(read.last().lower)) {
        text = text.left(read.last().start).trimmed();
        text.remove(ends);
        read.removeLast();
    }
    return text;
}

// "Zorbix calibration" keeps its capitals, "Beekeeping" loses the one of the sentence's start.
QString insideSentence(const QString &text)
{
    const auto read = tokens(text);
    if (read.isEmpty())
        return {};
    const auto &first = read.first().written;
    const bool isName = first.mid(1) != first.mid(1).toLower() || first.size() == 1
        || std::any_of(first.begin(), first.end(), [](QChar c) { return c.isDigit(); });
    static const QRegularExpression nationality(
        QStringLiteral("^\\p{Lu}\\p{L}{2,}(?<!ic|ar)ian$"), QRegularExpression::UseUnicodePropertiesOption);
    const bool followedByName = read.size() > 1 && read.at(1).written.at(0).isUpper();
    return isName || followedByName || nationality.match(first).hasMatch() || read.size() == 1
        ? text
        : text.left(1).toLower() + text.mid(1);
}

} // namespace

bool startsWithVerb(const QString &sentence)
{
    const auto read = tokens(sentence);
    if (read.isEmpty())
        return false;
    const auto &word = read.first().lower;
    if (!baseVerb(word).isEmpty())
        return true;
    if (!word.endsWith(QLatin1String("ing")))
        return false;
    const auto root = word.chopped(3);
    return dutyVerbs().contains(root) || dutyVerbs().contains(root + QLatin1Char('e'))
        || (root.size() > 3 && dutyVerbs().contains(root.chopped(1)));
}

bool isPluralPhrase(const QString &phrase)
{
    if (startsWithVerb(phrase))
        return false;
    QString head;
    const auto read = tokens(phrase);
    for (const auto &token : read) {
        if (isFunctionWord(token.lower))
            break;
        head = token.lower;
    }
    static const QRegularExpression plural(QStringLiteral("^(children|people|men|women)$|(?<![sui]|ic)s$"));
    return plural.match(head).hasMatch();
}

QString nounPhrase(const QString &requirement)
{
    const QString whole = cleaned(requirement);
    QString text = withoutCues(whole);
    text = withoutSeries(withoutPast(withoutInfinitive(text, whole), whole));
    text = trimmedEnds(untilBoundary(text));
    // "Experience with children" is about the work, not about the children.
    if (whole.contains(QLatin1String("xperience with ")) && isPluralPhrase(text))
        text.prepend(QStringLiteral("working with "));
    // "Planning of creative play" would not read after "when".
    static const QRegularExpression ofAfterGerund(QStringLiteral("^(\\w+ing) of (?:the )?"));
    if (startsWithVerb(text))
        text.replace(ofAfterGerund, QStringLiteral("\\1 "));
    if (isBroken(text))
        return {};
    const auto read = tokens(text);
    if (read.isEmpty() || contentStems(text).isEmpty() || text.size() < 2 || text.size() > 90)
        return {};
    const QString verb = baseVerb(read.first().lower);
    if (!verb.isEmpty() && read.size() > 1 && read.first().start == 0)
        text = gerund(verb) + text.mid(read.first().length);
    return insideSentence(text);
}

} // namespace candor::agents::builtin
