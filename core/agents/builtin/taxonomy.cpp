// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "agents/builtin/taxonomy.h"

#include <QFile>
#include <QMap>
#include <QRegularExpression>
#include <QSet>

// Resources of a static library have to be asked for, and outside of any namespace.
static void openSkillResources()
{
    Q_INIT_RESOURCE(skills);
}

namespace candor::agents::builtin {

namespace {

struct Entry
{
    QStringList stems;
    QString written; // lower case
    int skill = 0;
    bool needsHint = false; // an alias marked '!': an everyday word
};

struct Taxonomy
{
    QList<Family> families;
    QList<Concept> concepts;
    QHash<QString, QList<Entry>> byFirstStem; // each list longest first
    QHash<QString, int> byName;
    QMap<QString, QStringList> vocabulary; // style → sorted stems
};

QStringList resourceLines(const QString &name)
{
    openSkillResources();
    QFile file(QStringLiteral(":/candor/skills/") + name);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QString::fromUtf8(file.readAll()).split(QLatin1Char('\n'));
}

QStringList trimmedParts(const QString &text, QChar separator)
{
    QStringList parts;
    const auto pieces = text.split(separator);
    for (const auto &piece : pieces) {
        if (!piece.trimmed().isEmpty())
            parts.append(piece.trimmed());
    }
    return parts;
}

SkillKind kindFromLetter(const QString &letter)
{
    static const QString letters = QStringLiteral("pktclsa");
    return SkillKind(std::max(0, int(letters.indexOf(letter))));
}

Concept readConcept(const QString &line, int family)
{
    const auto columns = line.split(QLatin1Char('|'));
    Concept skill;
    skill.name = columns.value(0).trimmed();
    skill.ambiguous = skill.name.startsWith(QLatin1Char('!'));
    if (skill.ambiguous)
        skill.name.remove(0, 1);
    skill.kind = kindFromLetter(columns.value(1).trimmed());
    skill.family = family;
    skill.names = QStringList{skill.name.toLower()} + trimmedParts(columns.value(2).toLower(), u',');
    skill.scenario = columns.value(3).trimmed();
    skill.keyPoints = trimmedParts(columns.value(4), u';');
    return skill;
}

QStringList stemsOf(const QString &text)
{
    QStringList stems;
    const auto read = tokens(text);
    for (const auto &token : read)
        stems.append(token.stem);
    return stems;
}

void readFile(const QString &name, Taxonomy &taxonomy)
{
    const auto lines = resourceLines(name);
    for (const auto &line : lines) {
        const auto text = line.trimmed();
        if (text.isEmpty() || text.startsWith(QLatin1Char('#')))
            continue;
        if (text.startsWith(QLatin1Char('['))) {
            const auto columns = text.mid(1, text.size() - 2).split(QLatin1Char('|'));
            taxonomy.families.append(
                {columns.value(0).trimmed(), columns.value(1).trimmed(), columns.value(2).trimmed()});
        } else {
            taxonomy.concepts.append(readConcept(text, int(taxonomy.families.size()) - 1));
        }
    }
}

void indexNames(Taxonomy &taxonomy)
{
    for (int i = 0; i < taxonomy.concepts.size(); ++i) {
        const auto &skill = taxonomy.concepts.at(i);
        taxonomy.byName.insert(skill.name, i);
        for (const auto &name : skill.names) {
            const bool needsHint = name.startsWith(QLatin1Char('!'));
            const QString written = needsHint ? name.mid(1) : name;
            const auto stems = stemsOf(written);
            if (!stems.isEmpty())
                taxonomy.byFirstStem[stems.first()].append({stems, written, i, needsHint});
        }
    }
    for (auto &entries : taxonomy.byFirstStem) {
        std::stable_sort(entries.begin(), entries.end(),
            [](const Entry &a, const Entry &b) { return a.stems.size() > b.stems.size(); });
    }
}

void readVocabulary(Taxonomy &taxonomy)
{
    QMap<QString, QSet<QString>> words;
    const auto lines = resourceLines(QStringLiteral("vocabulary.txt"));
    for (const auto &line : lines) {
        const auto colon = line.indexOf(QLatin1Char(':'));
        if (line.startsWith(QLatin1Char('#')) || colon < 0)
            continue;
        const auto stems = contentStems(line.mid(colon + 1));
        words[line.left(colon).trimmed()].unite(QSet<QString>(stems.begin(), stems.end()));
    }
    for (const auto &skill : std::as_const(taxonomy.concepts)) {
        const auto stems = contentStems(
            skill.names.join(u' ') + u' ' + skill.keyPoints.join(u' ') + u' ' + skill.scenario);
        words[taxonomy.families.at(skill.family).style].unite(QSet<QString>(stems.begin(), stems.end()));
    }
    for (auto it = words.cbegin(); it != words.cend(); ++it) {
        auto sorted = it->values();
        std::sort(sorted.begin(), sorted.end());
        taxonomy.vocabulary.insert(it.key(), sorted);
    }
}

const Taxonomy &taxonomy()
{
    static const Taxonomy loaded = [] {
        Taxonomy read;
        for (const auto &name : {QStringLiteral("technology.txt"), QStringLiteral("care-education.txt"),
                 QStringLiteral("trades-logistics.txt"), QStringLiteral("business.txt"),
                 QStringLiteral("general.txt")})
            readFile(name, read);
        indexNames(read);
        readVocabulary(read);
        return read;
    }();
    return loaded;
}

// The longest entry that starts at token `at`, ambiguous ones included; null when there is none.
const Entry *longestEntry(const QList<Token> &read, int at)
{
    const auto found = taxonomy().byFirstStem.constFind(read.at(at).stem);
    if (found == taxonomy().byFirstStem.constEnd())
        return nullptr;
    for (const auto &entry : *found) {
        bool same = at + entry.stems.size() <= read.size();
        for (int i = 0; same && i < entry.stems.size(); ++i)
            same = read.at(at + i).stem == entry.stems.at(i);
        const auto &skill = taxonomy().concepts.at(entry.skill);
        if (same && skill.ambiguous && entry.stems.size() == 1 && read.at(at).lower == skill.name.toLower())
            same = read.at(at).written == skill.name;
        if (same)
            return &entry;
    }
    return nullptr;
}

bool isPluralOf(const QString &word, const QString &name)
{
    return word == name + u's' || name == word + u's' || word == name + QLatin1String("es")
        || name == word + QLatin1String("es");
}

// Written as in the taxonomy, and not an everyday word.
bool isSure(const Entry &entry, const Token &token)
{
    if (entry.stems.size() > 1)
        return true;
    const bool same = token.lower == entry.written || isPluralOf(token.lower, entry.written);
    // Words of another meaning with the stem of a trait: "care" and "careful", "initial" and "initiative".
    static const QSet<QString> strangers{QStringLiteral("care"), QStringLiteral("cares"),
        QStringLiteral("caring"), QStringLiteral("initial"), QStringLiteral("initially"),
        QStringLiteral("initiate"), QStringLiteral("initiates"), QStringLiteral("initiating"),
        QStringLiteral("motive"), QStringLiteral("motives")};
    // Traits are told in every other form: "communicating", "flexible".
    const bool isTrait = taxonomy().concepts.at(entry.skill).kind == SkillKind::Personal;
    return !entry.needsHint && (same || (isTrait && !strangers.contains(token.lower)));
}

QSet<QString> stylesOf(const QString &context)
{
    QSet<QString> styles;
    const auto position = contentStems(context.section(QLatin1Char('\n'), 0, 0));
    for (const auto &family : families()) {
        const auto words = vocabulary(QStringLiteral("position/") + family.style);
        if (std::any_of(
                position.begin(), position.end(), [&](const QString &word) { return words.contains(word); }))
            styles.insert(family.style);
    }
    const auto read = tokens(context);
    for (int i = 0; i < read.size(); ++i) {
        const auto *entry = longestEntry(read, i);
        if (!entry || !isSure(*entry, read.at(i)) || taxonomy().concepts.at(entry->skill).ambiguous)
            continue;
        styles.insert(familyOf(taxonomy().concepts.at(entry->skill)).style);
        i += int(entry->stems.size()) - 1;
    }
    styles.remove(QStringLiteral("general"));
    return styles;
}

// The styles that a context names; the last one is kept, for all requirements of a request share it.
const QSet<QString> &hints(const QString &context)
{
    thread_local QString last;
    thread_local QSet<QString> styles;
    if (last != context || last.isNull()) {
        styles = stylesOf(context);
        last = context;
    }
    return styles;
}

// "German and English", "German at level B2", but not "German tax law".
bool isLanguageItself(const QList<Token> &read, int next)
{
    if (next >= read.size() || isFunctionWord(read.at(next).lower))
        return true;
    if (read.at(next).start > read.at(next - 1).start + read.at(next - 1).length + 1)
        return true; // a comma or a full stop between them
    static const QRegularExpression goesOn(QStringLiteral(
        "^(language|skill|knowledge|level|proficien|speak|fluen|writ|spoken|require|prefer|desir|essential|"
        "welcome|plus|need|mandatory|communicat|[abc][12]$|english$|french$|german$|spanish$|italian$|dutch$|"
        "polish$|russian$)"));
    return goesOn.match(read.at(next).lower).hasMatch();
}

bool counts(const Entry &entry, const QList<Token> &read, int at, const QString &text, const QString &context)
{
    const auto &skill = taxonomy().concepts.at(entry.skill);
    const auto &token = read.at(at);
    const int next = at + int(entry.stems.size());
    if (skill.kind == SkillKind::Language && entry.stems.size() == 1)
        return isSure(entry, token) && isLanguageItself(read, next);
    const auto &style = familyOf(skill).style;
    if (isSure(entry, token) || hints(context).contains(style))
        return true;
    if (!entry.needsHint)
        return false;
    // "Excel and PowerPoint", "use of Excel": a name, and not the verb.
    const bool isName
        = token.written.at(0).isUpper() && token.lower == entry.written && (at > 0 || read.size() == 1);
    return isName || stylesOf(text).contains(style);
}

bool namesStyle(const QString &style, const QString &text)
{
    const auto read = tokens(text);
    for (int i = 0; i < read.size(); ++i) {
        const auto *entry = longestEntry(read, i);
        if (!entry)
            continue;
        const auto &skill = taxonomy().concepts.at(entry->skill);
        if (!skill.ambiguous && familyOf(skill).style == style)
            return true;
    }
    static const QSet<QString> words{QStringLiteral("program"), QStringLiteral("languag"),
        QStringLiteral("develop"), QStringLiteral("softwar"), QStringLiteral("code"),
        QStringLiteral("backend"), QStringLiteral("engin"), QStringLiteral("framework"),
        QStringLiteral("statist")};
    return style == QLatin1String("software")
        && std::any_of(
            read.begin(), read.end(), [&](const Token &token) { return words.contains(token.stem); });
}

} // namespace

const QList<Family> &families()
{
    return taxonomy().families;
}
const QList<Concept> &concepts()
{
    return taxonomy().concepts;
}
const Family &familyOf(const Concept &skill)
{
    return taxonomy().families.at(skill.family);
}

const Concept *conceptNamed(const QString &name)
{
    const auto found = taxonomy().byName.constFind(name);
    return found == taxonomy().byName.constEnd() ? nullptr : &taxonomy().concepts.at(*found);
}

QList<Mention> mentions(const QString &text, const QString &context)
{
    QList<Mention> found;
    const auto read = tokens(text);
    for (int at = 0; at < read.size(); ++at) {
        const auto *entry = longestEntry(read, at);
        if (!entry)
            continue;
        const auto &skill = taxonomy().concepts.at(entry->skill);
        if (skill.ambiguous && entry->stems.size() == 1 && read.at(at).lower == skill.name.toLower()
            && !namesStyle(familyOf(skill).style, text + QLatin1Char(' ') + context))
            continue;
        if (!counts(*entry, read, at, text, context))
            continue;
        const auto &last = read.at(at + entry->stems.size() - 1);
        found.append({&skill, read.at(at).start, last.start + last.length - read.at(at).start});
        at += int(entry->stems.size()) - 1;
    }
    return found;
}

const QStringList &vocabulary(const QString &style)
{
    static const QStringList none;
    const auto found = taxonomy().vocabulary.constFind(style);
    return found == taxonomy().vocabulary.constEnd() ? none : *found;
}

} // namespace candor::agents::builtin
