// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "agents/builtin/text.h"

#include <QSet>
#include <libstemmer.h>
#include <memory>

namespace candor::agents::builtin {

namespace {

struct StemmerDeleter
{
    void operator()(sb_stemmer *stemmer) const { sb_stemmer_delete(stemmer); }
};

// A stemmer keeps working memory, so each thread has its own.
sb_stemmer *threadStemmer()
{
    thread_local const std::unique_ptr<sb_stemmer, StemmerDeleter> stemmer(
        sb_stemmer_new("english", "UTF_8"));
    return stemmer.get();
}

bool isWordInside(const QString &text, int at)
{
    const auto next = [&](int index) { return index < text.size() && text.at(index).isLetterOrNumber(); };
    const QChar c = text.at(at);
    if (c.isLetterOrNumber() || c.isMark() || c == u'+' || c == u'#')
        return true;
    return (c == u'.' || c == u'\'' || c == u'\u2019') && next(at + 1);
}

const QSet<QString> &abbreviations()
{
    static const QSet<QString> words{QStringLiteral("e.g"), QStringLiteral("i.e"), QStringLiteral("dr"),
        QStringLiteral("mr"), QStringLiteral("mrs"), QStringLiteral("ms"), QStringLiteral("prof"),
        QStringLiteral("st"), QStringLiteral("approx"), QStringLiteral("incl"), QStringLiteral("inc"),
        QStringLiteral("ltd"), QStringLiteral("vs"), QStringLiteral("no"), QStringLiteral("min"),
        QStringLiteral("max"), QStringLiteral("yrs")};
    return words;
}

bool endsSentence(const QString &text, int at)
{
    const QChar c = text.at(at);
    if (c == u'\n' || c == u'\r' || c == u'\u2022' || c == u';')
        return true;
    if (c == u'!' || c == u'?')
        return true;
    if (c != u'.' || (at + 1 < text.size() && !text.at(at + 1).isSpace()))
        return false;
    int start = at;
    while (start > 0 && !text.at(start - 1).isSpace())
        --start;
    return !abbreviations().contains(text.mid(start, at - start).toLower());
}

// Calls `found(start, length)` for each word of the text, in order.
template <typename Found>
void forEachWord(const QString &text, Found found)
{
    int at = 0;
    while (at < text.size()) {
        const bool dotName = text.at(at) == u'.' && at + 1 < text.size() && text.at(at + 1).isLetter()
            && (at == 0 || text.at(at - 1).isSpace());
        if (!text.at(at).isLetterOrNumber() && !dotName) {
            ++at;
            continue;
        }
        int end = at + 1;
        while (end < text.size() && isWordInside(text, end))
            ++end;
        found(at, end - at);
        at = end;
    }
}

} // namespace

QString stem(const QString &lowerWord)
{
    // Porter2 makes "excel" of it, which is a program.
    if (lowerWord.startsWith(QLatin1String("excellen")))
        return lowerWord;
    const QByteArray bytes = lowerWord.toUtf8();
    auto *stemmer = threadStemmer();
    const auto *result
        = sb_stemmer_stem(stemmer, reinterpret_cast<const sb_symbol *>(bytes.constData()), int(bytes.size()));
    return QString::fromUtf8(reinterpret_cast<const char *>(result), sb_stemmer_length(stemmer));
}

QList<Token> tokens(const QString &text)
{
    QList<Token> found;
    forEachWord(text, [&](int start, int length) {
        Token token{text.mid(start, length), {}, {}, start, length};
        token.lower = token.written.toLower();
        token.lower.replace(u'\u2019', u'\'');
        token.stem = stem(token.lower);
        found.append(std::move(token));
    });
    return found;
}

QStringList sentences(const QString &text)
{
    QStringList found;
    int start = 0;
    for (int at = 0; at <= text.size(); ++at) {
        if (at < text.size() && !endsSentence(text, at))
            continue;
        const bool keepsMark
            = at < text.size() && (text.at(at) == u'.' || text.at(at) == u'!' || text.at(at) == u'?');
        const QString piece = text.mid(start, at - start + (keepsMark ? 1 : 0)).trimmed();
        start = at + 1;
        const bool hasWord
            = std::any_of(piece.begin(), piece.end(), [](QChar c) { return c.isLetterOrNumber(); });
        if (hasWord)
            found.append(piece);
    }
    return found;
}

bool isFunctionWord(const QString &lowerWord)
{
    static const QSet<QString> words = [] {
        const auto list = QStringLiteral("a an the this that these those some any each every no i you he she "
                                         "it we they me him her us them my your "
                                         "his its our their mine who whom whose which what where when why "
                                         "how and or but nor so yet if then than as "
                                         "because while although though unless until since after before of "
                                         "in on at by for with about against "
                                         "between into through during above below to from up down out off "
                                         "over under again further once is am are "
                                         "was were be been being have has had having do does did doing would "
                                         "should could can will shall may might "
                                         "must not only own same too very just also there here all both few "
                                         "more most other such don't didn't i'm "
                                         "i've i'd it's that's we're we've let's etc per via within without "
                                         "across along among around upon")
                              .split(QLatin1Char(' '));
        return QSet<QString>(list.begin(), list.end());
    }();
    return words.contains(lowerWord);
}

QStringList contentStems(const QString &text)
{
    QStringList stems;
    QSet<QString> seen;
    const auto read = tokens(text);
    for (const auto &token : read) {
        if (isFunctionWord(token.lower) || seen.contains(token.stem))
            continue;
        seen.insert(token.stem);
        stems.append(token.stem);
    }
    return stems;
}

QSet<QString> wordSet(const QString &text)
{
    QSet<QString> words;
    QString word;
    for (const QChar c : text + QLatin1Char(' ')) {
        if (c.isLetterOrNumber() || c == u'+' || c == u'#') {
            word.append(c.toLower());
        } else if (!word.isEmpty()) {
            words.insert(word);
            word.clear();
        }
    }
    return words;
}

double similarity(const QSet<QString> &left, const QSet<QString> &right)
{
    if (left.isEmpty() || right.isEmpty())
        return 0;
    const auto shared
        = std::count_if(left.begin(), left.end(), [&](const QString &word) { return right.contains(word); });
    return double(shared) / double(left.size() + right.size() - shared);
}

double similarity(const QString &left, const QString &right)
{
    return similarity(wordSet(left), wordSet(right));
}

QString capitalised(const QString &text)
{
    return text.left(1).toUpper() + text.mid(1);
}

QString cleaned(const QString &text)
{
    QString kept;
    const QString folded = text.normalized(QString::NormalizationForm_KC);
    for (const QChar c : folded) {
        if (c.isSpace() || c.category() == QChar::Other_Control)
            kept.append(QLatin1Char(' '));
        else if (c.category() != QChar::Other_Format)
            kept.append(c);
    }
    return kept.simplified();
}

int wordCount(const QString &text)
{
    int count = 0;
    forEachWord(text, [&count](int, int) { ++count; });
    return count;
}

} // namespace candor::agents::builtin
