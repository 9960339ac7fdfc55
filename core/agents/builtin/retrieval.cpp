// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "agents/builtin/retrieval.h"

#include "agents/builtin/answers.h"
#include "agents/builtin/taxonomy.h"

#include <QSet>
#include <cmath>

namespace candor::agents::builtin {

namespace {

constexpr int fewestWords = 4; // of a sentence beside an order to the scoring: less is left over from it

struct Document
{
    domain::Evidence evidence;
    QStringList stems; // with repetitions
    QSet<QString> known; // with those of its question
};

QList<Document> documentsOf(const domain::Transcript &transcript)
{
    QList<Document> documents;
    for (const auto &turn : transcript) {
        const auto asked = contentStems(turn.text);
        const auto parts = sentences(turn.answer);
        const bool steered = std::any_of(parts.begin(), parts.end(), steersTheScoring);
        for (const auto &part : parts) {
            if (steersTheScoring(part) || (steered && wordCount(part) < fewestWords))
                continue;
            Document document{{turn.number, part}, {}, QSet<QString>(asked.begin(), asked.end())};
            const auto read = tokens(part);
            for (const auto &token : read) {
                if (!isFunctionWord(token.lower))
                    document.stems.append(token.stem);
            }
            document.known.unite(QSet<QString>(document.stems.begin(), document.stems.end()));
            documents.append(document);
        }
    }
    return documents;
}

} // namespace

QList<Passage> retrieve(const QString &query, const domain::Transcript &transcript)
{
    constexpr double k1 = 1.2;
    constexpr double b = 0.75;
    const auto documents = documentsOf(transcript);
    const auto wanted = contentStems(query);
    double length = 0;
    for (const auto &document : documents)
        length += double(document.stems.size());
    const double average = documents.isEmpty() ? 1 : std::max(1.0, length / double(documents.size()));
    QList<double> idf;
    double total = 0;
    for (const auto &word : wanted) {
        const auto holding = double(std::count_if(documents.begin(), documents.end(),
            [&](const Document &document) { return document.stems.contains(word); }));
        idf.append(std::log(1 + (double(documents.size()) - holding + 0.5) / (holding + 0.5)));
        total += idf.last();
    }
    QList<Passage> found;
    for (const auto &document : documents) {
        Passage passage{document.evidence, 0, 0};
        for (int i = 0; i < wanted.size(); ++i) {
            const auto frequency = double(document.stems.count(wanted.at(i)));
            passage.score += idf.at(i) * frequency * (k1 + 1)
                / (frequency + k1 * (1 - b + b * double(document.stems.size()) / average));
            if (document.known.contains(wanted.at(i)))
                passage.coverage += total > 0 ? idf.at(i) / total : 0;
        }
        if (passage.score > 0)
            found.append(passage);
    }
    std::stable_sort(
        found.begin(), found.end(), [](const Passage &x, const Passage &y) { return x.score > y.score; });
    return found;
}

} // namespace candor::agents::builtin
