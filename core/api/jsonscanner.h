// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>
#include <QSet>
#include <QString>
#include <QVarLengthArray>

namespace candor::api {

// A value or a member's name, where it stands in a text.
struct JsonPart
{
    enum class Kind {
        Object, // its members follow: a name and a value each
        Array, // its elements follow
        Text,
        Number,
        Word, // true, false or null
    };
    Kind kind;
    qsizetype begin; // of a text behind its quotation mark
    qsizetype end; // of a text before its quotation mark
    qsizetype next; // the number of the part behind this and all that is in it
    bool isPlain; // a text has no escapes, a number nothing but figures
};

// One strict pass over a JSON text, before QJsonDocument, which lets through duplicate names, lone surrogates
// and several malformed texts. Keeps a view of `bytes`, which must outlive it. Recursion is bounded by
// maximumDepth.
class JsonScanner
{
public:
    // `parts`: gets every part of the text in its order; nullptr = they aren't of interest.
    explicit JsonScanner(const QByteArray &bytes, QList<JsonPart> *parts = nullptr);

    // True when the whole text is one value of the contract's JSON; otherwise problem() and offset() say what
    // is wrong where.
    [[nodiscard]] bool accept();
    [[nodiscard]] QString problem() const { return m_problem; }
    [[nodiscard]] qsizetype offset() const { return m_position; }

private:
    // The names of an object's members. Most objects have few, and are spared the hashing.
    class Names
    {
    public:
        // False when it is there already. `name` outlives this.
        bool add(QByteArrayView name);

    private:
        QVarLengthArray<QByteArrayView, 24> m_few;
        QSet<QByteArrayView> m_many; // all of them, once they are too many to be looked through
    };

    bool value(int depth);
    bool unnotedValue(int depth);
    bool notedValue(int depth);
    bool object(int depth);
    bool member(Names &names, int depth);
    bool name(Names &names);
    bool array(int depth);
    bool number();
    bool digits();
    bool literal(QByteArrayView word);
    // Decodes into `decoded` when it isn't nullptr.
    bool string(QByteArray *decoded);
    bool escape(QByteArray *decoded);
    bool codeUnit(char32_t &unit);
    bool utf8Sequence(QByteArray *decoded);
    void skipSpace();
    [[nodiscard]] bool atEnd() const { return m_position >= m_bytes.size(); }
    [[nodiscard]] char peek() const { return atEnd() ? '\0' : m_bytes[m_position]; }
    bool refuse(const QString &problem);
    bool refuseHere();

    QByteArrayView m_bytes;
    qsizetype m_position = 0;
    QList<QByteArray> m_decoded; // names that aren't as they stand in m_bytes
    QString m_problem;
    QList<JsonPart> *m_parts;
    bool m_isPlain = true; // the text or number that was passed last
};

} // namespace candor::api
