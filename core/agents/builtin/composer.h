// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "agents/builtin/questionbank.h"
#include "agents/builtin/requirement.h"

#include <QSet>

namespace candor::agents::builtin {

// Makes the questions of one plan, one after the other, so that no two of them are alike. A value of one
// planning run; not shared between threads. The same calls in the same order give the same questions.
class Composer
{
public:
    // `jobStyle` is used for the general questions and for skills without a style of their own.
    Composer(domain::Level level, const QString &jobStyle);

    // Questions that exist already: new ones keep away from them.
    void avoid(const QList<domain::Question> &questions);

    // The next question about a requirement; each call for the same requirement takes another angle. The id
    // and the competency are the caller's. `qualification` is set unless the requirement's text is empty.
    [[nodiscard]] domain::Question ask(const Requirement &requirement);

    // Whether a condition of work suits: background, without anything to score.
    [[nodiscard]] domain::Question askCondition(const Requirement &condition);

    // A question that fits less than three minutes.
    [[nodiscard]] domain::Question askBriefly(const Requirement &requirement);

    // The general question of the job's style; Shape::Problem or Shape::Together. Without a text when there
    // is none left.
    [[nodiscard]] domain::Question askGeneral(Shape shape);

    [[nodiscard]] domain::Question opening(const QString &position) const;
    [[nodiscard]] domain::Question closing() const;

private:
    struct Candidate
    {
        Template from;
        QString text;
        QString frame; // of a quotation
    };
    [[nodiscard]] QList<Candidate> candidates(const Requirement &requirement, domain::Level level) const;
    [[nodiscard]] QList<Candidate> knownCandidates(const Requirement &requirement, domain::Level level) const;
    [[nodiscard]] QList<Candidate> quotations(
        const Requirement &requirement, const QList<Template> &from, bool again) const;
    [[nodiscard]] Candidate lastResort(const Requirement &requirement) const;
    void append(QList<Candidate> &list, const QList<Template> &from, const Requirement &requirement) const;
    [[nodiscard]] Candidate choose(const QList<Candidate> &list, bool &found) const;
    [[nodiscard]] domain::Question finish(const Candidate &candidate, const Requirement &requirement);
    [[nodiscard]] domain::Difficulty difficulty(Shape shape) const;

    domain::Level m_level;
    QString m_jobStyle;
    QSet<QString> m_usedTemplates;
    QSet<QString> m_usedCases;
    QHash<QString, int> m_frames; // how often each frame of a case or a quotation was used
    QList<QSet<QString>> m_words; // of the questions so far
    int m_asked = 0;
};

} // namespace candor::agents::builtin
