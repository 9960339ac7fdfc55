// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "agents/builtin/verbs.h"

#include <QFile>
#include <QHash>
#include <QSet>
#include <QStringList>

static void openVerbResources()
{
    Q_INIT_RESOURCE(skills);
}

namespace candor::agents::builtin {

namespace {

struct Verbs
{
    QSet<QString> only;
    QSet<QString> also;
    QHash<QString, QString> baseOfForm; // irregular
};

Verbs readVerbs()
{
    openVerbResources();
    Verbs verbs;
    QFile file(QStringLiteral(":/candor/skills/verbs.txt"));
    if (!file.open(QIODevice::ReadOnly))
        return verbs;
    const auto lines = QString::fromUtf8(file.readAll()).split(QLatin1Char('\n'));
    for (const auto &line : lines) {
        const auto colon = line.indexOf(QLatin1String(": "));
        if (line.startsWith(QLatin1Char('#')) || colon < 0)
            continue;
        const QString name = line.left(colon);
        const auto words = line.mid(colon + 2).split(QLatin1Char(' '), Qt::SkipEmptyParts);
        if (name == QLatin1String("only"))
            verbs.only = QSet<QString>(words.begin(), words.end());
        else if (name == QLatin1String("also"))
            verbs.also = QSet<QString>(words.begin(), words.end());
        for (const auto &word : words) {
            const auto forms = word.split(QLatin1Char(':'));
            for (int i = 1; i < forms.size(); ++i)
                verbs.baseOfForm.insert(forms.at(i), forms.first());
        }
    }
    return verbs;
}

const Verbs &verbs()
{
    static const auto read = readVerbs();
    return read;
}

// The list has one spelling.
QString listed(const QString &word)
{
    if (word.endsWith(QLatin1String("ize")))
        return word.chopped(2) + QStringLiteral("se");
    if (word.endsWith(QLatin1String("yze")))
        return word.chopped(2) + QStringLiteral("se");
    return word;
}

bool isVowel(QChar c)
{
    return QStringLiteral("aeiou").contains(c);
}

// One vowel group: "trim", "swim", "true".
bool isShort(const QString &word)
{
    int groups = 0;
    bool before = false;
    for (const QChar c : word) {
        const bool vowel = isVowel(c) || c == u'y';
        groups += vowel && !before ? 1 : 0;
        before = vowel;
    }
    return groups == 1;
}

// A final consonant after one vowel is doubled in a stressed last syllable; for longer words the ending
// tells.
bool doubles(const QString &word)
{
    if (word.size() < 3 || isVowel(word.back()) || QStringLiteral("wxyh").contains(word.back())
        || !isVowel(word.at(word.size() - 2)) || isVowel(word.at(word.size() - 3)))
        return word.endsWith(QLatin1String("quip")) || word == QLatin1String("quit");
    if (isShort(word))
        return true;
    for (const auto &stressed : {QLatin1String("trol"), QLatin1String("cur"), QLatin1String("pel"),
             QLatin1String("begin"), QLatin1String("forget"), QLatin1String("deter"), QLatin1String("debug"),
             QLatin1String("regret"), QLatin1String("ansfer"), QLatin1String("refer"), QLatin1String("infer"),
             QLatin1String("label"), QLatin1String("level"), QLatin1String("model"), QLatin1String("travel"),
             QLatin1String("fuel"), QLatin1String("cancel"), QLatin1String("counsel"),
             QLatin1String("signal"), QLatin1String("program"), QLatin1String("unpack"),
             QLatin1String("outfit"), QLatin1String("allot"), QLatin1String("rebut")}) {
        if (word.endsWith(stressed))
            return true;
    }
    return (word.endsWith(QLatin1String("mit")) && word != QLatin1String("limit")
               && word != QLatin1String("vomit"))
        || word == QLatin1String("patrol");
}

} // namespace

bool isVerb(const QString &lowerWord)
{
    const QString word = listed(lowerWord);
    return verbs().only.contains(word) || verbs().also.contains(word);
}

bool canBeNoun(const QString &lowerWord)
{
    return verbs().also.contains(listed(lowerWord));
}

QString gerund(const QString &base)
{
    const auto ing = QStringLiteral("ing");
    if (base.endsWith(QLatin1String("ie")))
        return base.chopped(2) + QStringLiteral("ying");
    if (base.endsWith(u'e') && base.size() > 2 && !base.endsWith(QLatin1String("ee"))
        && !base.endsWith(QLatin1String("ye")) && !base.endsWith(QLatin1String("oe")))
        return base.chopped(1) + ing;
    if (base.endsWith(u'c'))
        return base + QStringLiteral("king");
    return doubles(base) ? base + base.right(1) + ing : base + ing;
}

QString baseOfThirdPerson(const QString &lowerWord)
{
    const auto &word = lowerWord;
    if (word.size() < 4 || !word.endsWith(u's') || word.endsWith(QLatin1String("ss"))
        || word.endsWith(QLatin1String("us")) || word.endsWith(QLatin1String("is"))
        || word.endsWith(QLatin1String("'s")) || word.endsWith(QLatin1String("ics")))
        return word == QLatin1String("does") ? QStringLiteral("do") : QString();
    if (word.endsWith(QLatin1String("ies")))
        return word.size() <= 4 ? word.chopped(1) : word.chopped(3) + QLatin1Char('y');
    for (const auto &ending : {QLatin1String("sses"), QLatin1String("shes"), QLatin1String("ches"),
             QLatin1String("xes"), QLatin1String("zzes"), QLatin1String("oes"), QLatin1String("cuses")}) {
        if (word.endsWith(ending))
            return word.chopped(2);
    }
    return word.chopped(1);
}

QString baseOfPast(const QString &lowerWord)
{
    const auto irregular = verbs().baseOfForm.constFind(lowerWord);
    if (irregular != verbs().baseOfForm.constEnd())
        return *irregular;
    if (!lowerWord.endsWith(QLatin1String("ed")) || lowerWord.size() < 5)
        return {};
    const QString root = lowerWord.chopped(2);
    QStringList candidates{root + QLatin1Char('e'), root};
    if (root.endsWith(u'i'))
        candidates.prepend(root.chopped(1) + QLatin1Char('y'));
    if (root.size() > 3 && root.back() == root.at(root.size() - 2))
        candidates.append(root.chopped(1));
    for (const auto &candidate : candidates) {
        if (isVerb(candidate))
            return candidate;
    }
    return {};
}

QString baseOfGerund(const QString &lowerWord)
{
    if (!lowerWord.endsWith(QLatin1String("ing")) || lowerWord.size() < 5)
        return {};
    const QString root = lowerWord.chopped(3);
    QStringList candidates{root, root + QLatin1Char('e')};
    if (root.endsWith(u'y'))
        candidates.append(root.chopped(1) + QStringLiteral("ie"));
    if (root.size() > 3 && root.back() == root.at(root.size() - 2))
        candidates.append(root.chopped(1));
    for (const auto &candidate : candidates) {
        if (isVerb(candidate) && gerund(candidate) == lowerWord)
            return candidate;
    }
    return {};
}

} // namespace candor::agents::builtin
