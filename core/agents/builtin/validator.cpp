// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "agents/builtin/validator.h"

#include "agents/builtin/circumstance.h"
#include "agents/builtin/requirement.h"
#include "agents/builtin/schedule.h"
#include "agents/builtin/screening.h"

namespace candor::agents::builtin {

namespace {

constexpr double fewestMinutesEach = 2;
constexpr double comfortableMinutesEach = 4;
constexpr double mostMinutesEach = 12;
constexpr double secondarySkillConfidence = 0.8;
constexpr double touchedSkillConfidence = 0.4; // named, but not what is asked for

void addSkills(const Requirement &requirement, QList<Skill> &skills)
{
    skills.append({requirement.text,
        requirement.skills.isEmpty() ? requirement.phrase : requirement.skills.first()->name,
        requirement.family, requirement.years, requirement.mustHave, requirement.confidence});
    const auto beside = requirement.skills.mid(1) + requirement.touched;
    for (const auto *skill : beside) {
        skills.append(
            {requirement.text, skill->name, familyOf(*skill).name, std::nullopt, requirement.mustHave,
                requirement.touched.contains(skill) ? touchedSkillConfidence : secondarySkillConfidence});
    }
}

QString quoted(const QString &text)
{
    const QString folded = cleaned(text);
    return QStringLiteral("\"%1\"").arg(folded.size() <= 80 ? folded : folded.left(79) + QChar(0x2026));
}

void warnAboutRequirement(const Requirement &requirement, QStringList &warnings)
{
    if (addressesTheMachine(requirement.text)) {
        warnings.append(
            QStringLiteral("%1 reads like an instruction to a machine. It was treated as plain text.")
                .arg(quoted(requirement.text)));
    }
    if (isKeywordDump(requirement.text)) {
        warnings.append(
            QStringLiteral("%1 is a list of keywords. Split it into the few requirements that decide.")
                .arg(quoted(requirement.text)));
    }
    const bool isPlain = requirement.kind != SkillKind::Condition && requirement.kind != SkillKind::Personal;
    if (requirement.skills.isEmpty() && requirement.touched.isEmpty() && !requirement.setAside && isPlain) {
        warnings.append(QStringLiteral("%1 names no skill known to the built-in taxonomy; %2")
                .arg(quoted(requirement.text),
                    requirement.wording == Wording::Quoted
                        ? QStringLiteral("its questions quote it and have no key points of its field.")
                        : QStringLiteral("its questions ask about \"%1\". Check that this is what you mean.")
                              .arg(requirement.phrase)));
    }
}

// What is left out of the requirements, so that the recruiter sees why.
void warnAboutProtected(const QString &qualification, QStringList &warnings)
{
    const auto attributes = protectedAttributes(qualification);
    if (attributes.isEmpty())
        return;
    warnings.append(
        QStringLiteral("%1 asks for a protected attribute (%2). It was left out of the plan; replace it by "
                       "what the work needs.")
            .arg(quoted(qualification), attributes.join(QStringLiteral(", "))));
}

void warnAboutLanguage(const Requirement &requirement, const QString &language, QStringList &warnings)
{
    if (!isForeign(requirement.text, language))
        return;
    warnings.append(QStringLiteral("%1 is not written in English, the language of the built-in questions. %2")
            .arg(quoted(requirement.text),
                requirement.wording == Wording::Quoted
                    ? QStringLiteral("Its questions quote it as it stands; write it in English.")
                    : QStringLiteral("Check that its question asks what you mean.")));
}

void warnAboutContradictions(
    const domain::InterviewRequest &request, const QList<Requirement> &requirements, QStringList &warnings)
{
    int most = 0;
    for (const auto &requirement : requirements)
        most = std::max(most, requirement.years.value_or(0));
    if (request.level == domain::Level::Junior && most >= 4) {
        warnings.append(
            QStringLiteral("The level is JUNIOR, yet a requirement asks for %1 years of experience.")
                .arg(most));
    }
    if ((request.level == domain::Level::Senior || request.level == domain::Level::Lead) && most > 0
        && most <= 1) {
        warnings.append(QStringLiteral("The level is %1, yet the longest experience asked for is one year.")
                .arg(domain::name(*request.level)));
    }
    const QString position = request.position.toLower();
    if (request.level == domain::Level::Junior
        && (position.contains(QLatin1String("senior")) || position.contains(QLatin1String("head of"))))
        warnings.append(QStringLiteral("The position's title says senior, the level says JUNIOR."));
    if (request.level && *request.level != domain::Level::Junior
        && (position.startsWith(QLatin1String("junior")) || position.contains(QLatin1String("trainee"))))
        warnings.append(QStringLiteral("The position's title says junior, the level says %1.")
                .arg(domain::name(*request.level)));
    for (int i = 0; i < requirements.size(); ++i) {
        for (int k = i + 1; k < requirements.size(); ++k) {
            const auto &a = requirements.at(i);
            const auto &b = requirements.at(k);
            if (a.skills.isEmpty() || b.skills.isEmpty() || a.skills.first() != b.skills.first())
                continue;
            if (a.years && b.years && *a.years != *b.years) {
                warnings.append(QStringLiteral("Two requirements name different years for %1: %2 and %3.")
                        .arg(a.skills.first()->name)
                        .arg(*a.years)
                        .arg(*b.years));
            } else if (a.mustHave != b.mustHave) {
                warnings.append(QStringLiteral("%1 is required in one place and only preferred in another.")
                        .arg(capitalised(a.skills.first()->name)));
            }
        }
    }
}

void warnAboutRequest(const domain::InterviewRequest &request, QStringList &warnings)
{
    const auto attributes = protectedAttributes(request.jobDescription);
    if (!attributes.isEmpty()) {
        warnings.append(
            QStringLiteral("The job description mentions protected attributes (%1). They play no part in "
                           "the interview.")
                .arg(attributes.join(QStringLiteral(", "))));
    }
    if (addressesTheMachine(request.jobDescription))
        warnings.append(
            QStringLiteral("The job description holds text that addresses a machine; it was not followed."));
    if (isKeywordDump(request.jobDescription))
        warnings.append(
            QStringLiteral("The job description is a list of keywords; whole sentences give a better plan."));
    const QString language = request.language.left(2).toLower();
    if (!language.isEmpty() && language != QLatin1String("en")) {
        warnings.append(
            QStringLiteral("The interview language is %1, but the built-in engine writes its questions in "
                           "English and reads English answers.")
                .arg(request.language));
    }
}

void warnAboutNothing(
    const domain::InterviewRequest &request, const QList<Requirement> &requirements, QStringList &warnings)
{
    const bool found
        = std::any_of(requirements.begin(), requirements.end(), [](const Requirement &requirement) {
              return !requirement.setAside && requirement.kind != SkillKind::Condition;
          });
    if (found)
        return;
    warnings.append(
        (cleaned(request.jobDescription).isEmpty()
                ? QStringLiteral("The request names nothing that can be asked about. ")
                : QStringLiteral(
                      "No requirement that tells of the work could be read from the job description. "))
        + QStringLiteral("The questions ask about the main duties in general; name what the work needs as "
                         "qualifications."));
}

// Extremes that give an interview nobody would want to lead.
void warnAboutPace(
    const domain::InterviewRequest &request, const QList<Requirement> &requirements, QStringList &warnings)
{
    const int given = int(std::count_if(requirements.begin(), requirements.end(),
        [&](const Requirement &requirement) { return request.qualifications.contains(requirement.text); }));
    const int duration = planning::durationOf(request);
    const double minutes = planning::scoredMinutes(duration);
    const int asked
        = std::max(given, int(std::min<qsizetype>(requirements.size(), duration / planning::minutesEach)));
    const int most = planning::questionsEach * asked + planning::generalQuestions;
    if (given > 0 && minutes / given < fewestMinutesEach) {
        warnings.append(QStringLiteral(
            "%1 qualifications in %2 minutes leave %3 minutes for each question. Keep the %4 that "
            "decide, or plan %5.")
                .arg(given)
                .arg(duration)
                .arg(minutes / given, 0, 'f', 1)
                .arg(std::max(1, int(minutes / comfortableMinutesEach)))
                .arg(given * comfortableMinutesEach <= 115
                        ? QStringLiteral("at least %1 minutes")
                              .arg((int(given * comfortableMinutesEach) + 9) / 5 * 5)
                        : QStringLiteral("several interviews")));
    } else if (asked > 0 && minutes / most > mostMinutesEach) {
        warnings.append(QStringLiteral("%1 for %2 minutes: that gives at most %3 questions, about %4 minutes "
                                       "each. Add qualifications, or "
                                       "plan about %5 minutes.")
                .arg(asked == 1 ? QStringLiteral("One requirement")
                                : QStringLiteral("%1 requirements").arg(asked))
                .arg(duration)
                .arg(most)
                .arg(minutes / most, 0, 'f', 0)
                .arg(std::max(15, (most + 1) * planning::minutesEach)));
    }
}

} // namespace

Validation validate(const domain::InterviewRequest &request)
{
    Validation validation;
    const auto requirements = requirementsOf(request);
    for (const auto &requirement : requirements) {
        addSkills(requirement, validation.skills);
        warnAboutRequirement(requirement, validation.warnings);
        warnAboutLanguage(requirement, request.language, validation.warnings);
    }
    for (const auto &qualification : request.qualifications)
        warnAboutProtected(qualification, validation.warnings);
    warnAboutContradictions(request, requirements, validation.warnings);
    warnAboutRequest(request, validation.warnings);
    warnAboutNothing(request, requirements, validation.warnings);
    warnAboutPace(request, requirements, validation.warnings);
    validation.warnings.removeDuplicates();
    return validation;
}

} // namespace candor::agents::builtin
