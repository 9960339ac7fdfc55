// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "agents/builtin/cues.h"

#include <QRegularExpression>

namespace candor::agents::builtin {

namespace {

QRegularExpression insensitive(const QString &expression)
{
    return QRegularExpression(expression, QRegularExpression::CaseInsensitiveOption);
}

// One word or group of words after the other, as many as there are.
const QRegularExpression &leading()
{
    static const auto pattern = insensitive(QStringLiteral(
        "^(?:(?:no (?:(?:prior|previous|special|specific|formal) )?(?=experience|knowledge|training|skills)|"
        "a|an|the|at least|minimum(?: of)?|min\\.?|more than|over|several|some|"
        "(?:\\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten) ?\\+?(?: ?(?:-|–|to) ?\\d{1,2})? "
        "?\\+? ?"
        "(?:or more )?(?:full )?(?:years?|yrs)['’]?(?: of| in| as)?|"
        "proven|demonstrated|demonstrable|strong|solid|excellent|very "
        "good|good|deep|hands-on|extensive|significant|"
        "working "
        "(?=knowledge|experience|understanding)|basic|advanced|practical|relevant|professional|prior|"
        "previous|"
        "thorough|sound|first (?=experiences?\\b)|initial|broad|in-depth|expert "
        "(?=knowledge|in|level|skills)|"
        "high (?=level|degree|standard)|outstanding|exceptional|confident|safe|valid|"
        "current (?=licen|certif|regist|knowledge|experience)|level of|degree of|"
        "track record(?: of| in)?|background(?: in| of)?|"
        "experience(?: in| with| of| as|d in|d with| using| on| at)?|experienced(?: in| with)?|expertise(?: "
        "in| with)?|"
        "knowledge(?: of| in| about)?|understanding(?: of)?|command(?: of)?|grasp of|training in|trained in|"
        "ability to|able to|capability to|capacity to|capable of|willing(?:ness)? to|ready to|readiness to|"
        "prepared to|expected to|required to|know(?:s)? how to|know-how in|familiarity with|familiar with|"
        "proficien(?:cy|t)(?: in| with| at)?|skilled(?: in| at| with)?|skills?(?: in| with)|"
        "competen(?:ce|t)(?: in| with| at)?|fluent(?: in)?|fluency in|comfortable(?: with)?|responsible for|"
        "responsibility for|accountable for|must(?: also)?(?: have| be| hold| know| speak)?|should(?: "
        "also)?(?: have| be)?|"
        "(?:can|could|will|shall|may)(?: also)?(?: be| have)?|have|has|having|be|is|are|"
        "knows?(?! how)|understands?|holds?|possess(?:es)?|speaks?|enjoys?|loves?|"
        "you(?:['’](?:ll|re|ve))?(?: also)?(?: have| are| will| hold| can| know| speak| bring| must| should| "
        "enjoy)?|"
        "we(?: expect| require| need| want| seek)|who|someone|somebody|(?:the )?(?:ideal |successful |right "
        ")?"
        "(?:candidates?|applicants?|person)(?: must| should| has| have| is| will| can)?|"
        "required|preferred|desirable|ideally|preferably|nice to have|bonus|essential|mandatory|"
        "passion for|passionate about|interest in|enthusiasm "
        "for|in|of|with|to|using|and|as|:|-|–)(?![\\w'’-])[ :,]*)+"));
    return pattern;
}

const QRegularExpression &trailing()
{
    static const auto pattern = insensitive(QStringLiteral(
        "[ ,(]*\\b(?:knowledge|experience|skills?|abilities|expertise|(?:is |are |would be |strongly |highly "
        "|of )*"
        "(?:required|preferred|desirable|desired|mandatory|essential|needed|welcome|advantage)|"
        "(?:is |are |would be )?(?:an? )?(?:plus|advantage|asset|bonus|must|nice[- ]to[- ]have))[ .)]*$"));
    return pattern;
}

Cue cueOf(const QString &before, bool hasNounBehind)
{
    static const auto verbal = insensitive(
        QStringLiteral("\\b(?:(?:able|ability|capability|capacity|willing(?:ness)?|ready|readiness|prepared|"
                       "expected|required|how) to|"
                       "can|could|will|shall|may|must|should|you(?:['’]ll)?)(?: also)?[ ,:]*$"));
    static const auto plainTo = insensitive(QStringLiteral("^to *$"));
    static const auto perfect = insensitive(QStringLiteral("\\b(?:have|has|having|you['’]ve)[ ,:]*$"));
    static const auto nominal = insensitive(QStringLiteral(
        "\\b(?:in|of|with|about|for|on|at|using|experience|knowledge|expertise|knows?|understands?|"
        "holds?|possess(?:es)?|speaks?)(?: the| an?)?[ ,:]*$"));
    if (verbal.match(before).hasMatch() || plainTo.match(before).hasMatch())
        return Cue::Verbal;
    if (perfect.match(before).hasMatch() && !hasNounBehind)
        return Cue::Perfect;
    return nominal.match(before).hasMatch() || hasNounBehind ? Cue::Nominal : Cue::None;
}

} // namespace

Core readCore(const QString &text)
{
    // "Must be insured" leaves "being insured"; "must be a certified arborist" keeps its article.
    static const auto being = insensitive(QStringLiteral("\\bbe ((?:a |an |the )?)$"));
    static const auto experienceWith = insensitive(QStringLiteral("\\bexperienced? with[ ,:]*$"));
    static const auto experienceIn = insensitive(QStringLiteral("\\bexperienced? (?:in|at)(?: an?)?[ ,:]*$"));
    static const auto skill = insensitive(QStringLiteral("\\b(?:skills?|abilities)[ .)]*$"));
    static const auto noun
        = insensitive(QStringLiteral("\\b(?:knowledge|experience|skills?|abilities|expertise)[ .)]*$"));
    const QString before = leading().match(text).captured(0);
    Core core;
    core.text = text.mid(before.size());
    bool hasNounBehind = false;
    for (int i = 0; i < 2; ++i) {
        const auto match = trailing().match(core.text);
        hasNounBehind = hasNounBehind || noun.match(match.captured(0)).hasMatch();
        core.isSkillBehind = core.isSkillBehind || skill.match(match.captured(0)).hasMatch();
        core.text = core.text.left(match.hasMatch() ? match.capturedStart() : core.text.size());
    }
    core.text = core.text.trimmed();
    core.cue = cueOf(before, hasNounBehind);
    static const auto article = insensitive(QStringLiteral("\\b(?:the|an?) $"));
    static const auto knowledge = insensitive(
        QStringLiteral("\\b(?:knowledge|knows?(?! how)|understand\\w*|familiar\\w*|grasp|interest)\\b"));
    core.isAtStart = before.isEmpty();
    core.isKnowledge = knowledge.match(before).hasMatch();
    core.article = article.match(before).captured(0).toLower();
    core.isExperienceIn = experienceIn.match(before).hasMatch();
    core.isExperienceWith = experienceWith.match(before).hasMatch();
    const auto state = being.match(before);
    if (state.hasMatch() && !core.text.isEmpty()) {
        core.text.prepend(QStringLiteral("being ") + state.captured(1));
        core.cue = Cue::Nominal;
    }
    return core;
}

} // namespace candor::agents::builtin
