// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QSet>
#include <QString>

namespace candor::api {

// One strict pass over a JSON text, before QJsonDocument, which lets through duplicate names, lone surrogates
// and several malformed texts. Keeps a view of `bytes`, which must outlive it. Recursion is bounded by
// maximumDepth.
class JsonScanner
{
public:
    explicit JsonScanner(const QByteArray &bytes);

    // True when the whole text is one value of the contract's JSON; otherwise problem() and offset() say what
    // is wrong where.
    [[nodiscard]] bool accept();
    [[nodiscard]] QString problem() const { return m_problem; }
    [[nodiscard]] qsizetype offset() const { return m_position; }

private:
    bool value(int depth);
    bool object(int depth);
    bool member(QSet<QByteArray> &names, int depth);
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
    QString m_problem;
};

} // namespace candor::api
