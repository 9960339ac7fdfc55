// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "agents/builtin/fitting.h"

#include "agents/builtin/phrase.h"

#include <QRegularExpression>

namespace candor::agents::builtin {

namespace {

// "A permit to work", "being insured", "tools of your own": one has it or gets it.
bool isThing(const QString &phrase)
{
    static const QRegularExpression thing(
        QStringLiteral("^(?:an? |being |the vaccinations\\b)|\\bof your own$"));
    return thing.match(phrase).hasMatch();
}

// "5+ years in banking", "track record in turnarounds": a time behind somebody, which nobody is helped to
// have.
bool isExperience(const QString &quoted)
{
    static const QRegularExpression cue(
        QStringLiteral("\\b(?:experience|years?|track record|background)\\b(?!-)"),
        QRegularExpression::CaseInsensitiveOption);
    return cue.match(quoted).hasMatch();
}

} // namespace

QString sectionFor(const Requirement &requirement)
{
    if (requirement.setAside)
        return QStringLiteral("job");
    if (requirement.wording == Wording::Quoted && requirement.kind != SkillKind::Condition) {
        return requirement.kind == SkillKind::Credential ? QStringLiteral("quoted-paper")
            : isExperience(requirement.phrase)           ? QStringLiteral("quoted-experience")
                                                         : QStringLiteral("quoted");
    }
    switch (requirement.kind) {
    case SkillKind::Condition:
        return isThing(requirement.phrase) ? QStringLiteral("condition-thing") : QStringLiteral("condition");
    case SkillKind::Credential:
        return QStringLiteral("credential");
    case SkillKind::Language:
        return QStringLiteral("language");
    case SkillKind::Personal:
        return QStringLiteral("personal");
    case SkillKind::Practice:
    case SkillKind::Knowledge:
    case SkillKind::Tool:
        break;
    }
    if (requirement.wording == Wording::Activity)
        return QStringLiteral("duty");
    return requirement.skills.isEmpty() ? QStringLiteral("unknown") : requirement.style;
}

Grammar grammarOf(const Requirement &requirement)
{
    static const QRegularExpression article(QStringLiteral("^(a|an|the|work with) "));
    const auto &phrase = requirement.phrase;
    Grammar grammar;
    grammar.isKnowledge = requirement.kind == SkillKind::Knowledge;
    grammar.isBareNoun = requirement.kind != SkillKind::Tool && requirement.wording != Wording::Activity
        && !article.match(phrase).hasMatch();
    grammar.isOwnable = grammar.isBareNoun && !grammar.isKnowledge;
    grammar.isPlural
        = phrase.contains(QLatin1String(" and ")) || (requirement.skills.isEmpty() && isPluralPhrase(phrase));
    const auto stems = contentStems(phrase);
    grammar.stems = QSet<QString>(stems.begin(), stems.end());
    return grammar;
}

bool fits(const Template &from, const Grammar &grammar)
{
    const QString &text = from.text;
    static const QRegularExpression qualified(QStringLiteral("(sound|poor|good) \\{skill\\}"));
    static const QRegularExpression singular(
        QStringLiteral("(is|does|has|was|did) \\{skill\\}|\\{skill\\} "
                       "(is|was|has|does|goes|gets|deserves|takes|helping|matters|when you miss)"));
    if (!grammar.isOwnable && text.contains(QLatin1String("your {skill}")))
        return false;
    if (!grammar.isBareNoun && qualified.match(text).hasMatch())
        return false;
    static const QRegularExpression practised(QStringLiteral("(result from|document) \\{skill\\}"));
    if (grammar.isKnowledge && practised.match(text).hasMatch())
        return false;
    if (!text.contains(QLatin1String("{skill}")))
        return true;
    if (std::any_of(from.stems.begin(), from.stems.end(),
            [&](const QString &word) { return grammar.stems.contains(word); }))
        return false;
    return !(grammar.isPlural && singular.match(text).hasMatch());
}

bool namesItsField(const QString &style)
{
    static const QSet<QString> styles{QStringLiteral("care"), QStringLiteral("education"),
        QStringLiteral("kitchen"), QStringLiteral("transport")};
    return styles.contains(style);
}

bool caseNamesItsField(const QString &scenario)
{
    static const QRegularExpression people(
        QStringLiteral("\\b(?:pupils?|lessons?|class|patients?|wards?|residents?)\\b"));
    return people.match(scenario).hasMatch();
}

} // namespace candor::agents::builtin
