// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>

// Finding the requirements in a job description written for people. Pure functions.
namespace candor::agents::builtin {

// A piece of the description that may hold a requirement.
struct Demand
{
    QString text; // exact substring: "5+ years of TypeScript experience", without the opening before it
    bool mustHave = true;
    bool isOpened = false; // stood behind "We are looking for a … with", so that it is one
    bool isTitle = false; // only names the job: "a data engineer"
};

// In order. Headings, what the company offers, company portraits and the openings themselves are left out;
// headings such as "Nice to have" set mustHave for what follows them. Sentences above 500 characters are left
// out.
[[nodiscard]] QList<Demand> demandsIn(const QString &jobDescription);

// True for sentences that speak of the company or of what it pays. Weaker than a skill that the sentence
// names.
[[nodiscard]] bool isAdvertising(const QString &sentence);

// True for "We are a leading company in logistics": the field is the company's.
[[nodiscard]] bool isPortrait(const QString &sentence);

// True for "We offer …", "You will receive …": a skill in it is given, not demanded.
[[nodiscard]] bool isOffer(const QString &sentence);

// True when the words of the sentence demand something or describe work.
[[nodiscard]] bool demandsWork(const QString &sentence);

} // namespace candor::agents::builtin
