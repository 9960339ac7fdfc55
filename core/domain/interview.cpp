// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/interview.h"

#include "domain/transitions.h"

#include <array>

namespace candor::domain {

namespace {

constexpr std::array<QLatin1String, 4> levelNames{
    QLatin1String("JUNIOR"), QLatin1String("MID"), QLatin1String("SENIOR"), QLatin1String("LEAD")};
constexpr std::array<QLatin1String, 4> qualityNames{
    QLatin1String("EXCELLENT"), QLatin1String("GOOD"), QLatin1String("FAIR"), QLatin1String("POOR")};
constexpr std::array<QLatin1String, 6> aspectNames{QLatin1String("LEVEL"), QLatin1String("REQUIREMENTS"),
    QLatin1String("SPECIFICITY"), QLatin1String("CANDIDATE_PROFILE"), QLatin1String("COMPANY_NAME"),
    QLatin1String("REFERENCE")};
constexpr std::array<QLatin1String, 4> actorNames{
    QLatin1String("SYSTEM"), QLatin1String("API_KEY"), QLatin1String("USER"), QLatin1String("CANDIDATE")};

int requirementPoints(const InterviewRequest &request)
{
    const auto count = request.qualifications.size();
    const int fromQualifications = count >= 3 ? 45 : count == 2 ? 35 : count == 1 ? 20 : 0;
    const auto length = request.jobDescription.size();
    const int fromDescription = length >= 300 ? 45 : length >= 50 ? 30 : 0;
    return std::max(fromQualifications, fromDescription);
}

int specificityPoints(const InterviewRequest &request)
{
    if (request.qualifications.isEmpty())
        return request.jobDescription.isEmpty() ? 0 : 15;
    const auto isSpecific
        = [](const QString &text) { return text.simplified().count(QLatin1Char(' ')) >= 3; };
    const auto specific
        = std::count_if(request.qualifications.begin(), request.qualifications.end(), isSpecific);
    return int(20 * specific / request.qualifications.size());
}

} // namespace

QString name(Level level)
{
    return levelNames[size_t(level)];
}
QString name(DataQuality quality)
{
    return qualityNames[size_t(quality)];
}
QString name(QualityGain::Aspect aspect)
{
    return aspectNames[size_t(aspect)];
}

QString name(Actor::Kind kind)
{
    return actorNames[size_t(kind)];
}

std::optional<Level> levelFromName(const QString &name)
{
    for (size_t i = 0; i < levelNames.size(); ++i) {
        if (levelNames[i] == name)
            return Level(int(i));
    }
    return std::nullopt;
}

std::optional<DataQuality> dataQualityFromName(const QString &name)
{
    for (size_t i = 0; i < qualityNames.size(); ++i) {
        if (qualityNames[i] == name)
            return DataQuality(int(i));
    }
    return std::nullopt;
}

std::optional<QualityGain::Aspect> qualityAspectFromName(const QString &name)
{
    for (size_t i = 0; i < aspectNames.size(); ++i) {
        if (aspectNames[i] == name)
            return QualityGain::Aspect(int(i));
    }
    return std::nullopt;
}

std::optional<Actor::Kind> actorKindFromName(const QString &name)
{
    for (size_t i = 0; i < actorNames.size(); ++i) {
        if (actorNames[i] == name)
            return Actor::Kind(int(i));
    }
    return std::nullopt;
}

QList<MissingField> missingFields(const InterviewRequest &request)
{
    QList<MissingField> missing;
    if (!request.level) {
        missing.append({QStringLiteral("level"),
            QStringLiteral("Which level of experience does the job want: JUNIOR, MID, SENIOR or LEAD?")});
    }
    if (request.qualifications.isEmpty() && request.jobDescription.isEmpty()) {
        missing.append({QStringLiteral("qualifications"),
            QStringLiteral("What must the candidate be able to do? Give two or more qualifications, or a "
                           "jobDescription of at least 50 characters.")});
    }
    return missing;
}

QList<QualityGain> qualityGains(const InterviewRequest &request)
{
    using Aspect = QualityGain::Aspect;
    const bool hasReference = !request.candidateRef.isEmpty() || !request.externalId.isEmpty();
    QList<QualityGain> gains{{Aspect::Requirements, 45 - requirementPoints(request)},
        {Aspect::Specificity, 20 - specificityPoints(request)}, {Aspect::Level, request.level ? 0 : 15},
        {Aspect::CandidateProfile, request.candidateProfile.isEmpty() ? 10 : 0},
        {Aspect::CompanyName, request.companyName.isEmpty() ? 5 : 0},
        {Aspect::Reference, hasReference ? 0 : 5}};
    gains.removeIf([](const QualityGain &gain) { return gain.points == 0; });
    std::stable_sort(gains.begin(), gains.end(),
        [](const QualityGain &one, const QualityGain &other) { return one.points > other.points; });
    return gains;
}

DataQuality dataQuality(const InterviewRequest &request)
{
    int points = 100;
    for (const auto &gain : qualityGains(request))
        points -= gain.points;
    if (points >= 80)
        return DataQuality::Excellent;
    if (points >= 60)
        return DataQuality::Good;
    return points >= 40 ? DataQuality::Fair : DataQuality::Poor;
}

Result<Step> advance(
    const Interview &interview, Action action, const Actor &actor, const QString &reason, Timestamp now)
{
    const auto *row = findTransition(interview.state, action);
    if (!row)
        return fail(invalidState(interview.state, action));
    Step step{interview, {}, row->event};
    step.interview.state = row->to;
    step.interview.revision += 1;
    step.interview.sequence += 1;
    step.interview.updatedAt = now;
    step.interview.timerAt.reset();
    step.interview.waitingSince = awaitsDecision(row->to) ? std::optional(now) : std::nullopt;
    step.history = {step.interview.sequence, interview.state, row->to, action, actor, reason, now,
        step.interview.revision};
    return step;
}

Result<AmendedInterview> amend(
    const Interview &interview, Action action, const Actor &actor, const QString &reason, Timestamp now)
{
    if (!canAmend(interview.state, action))
        return fail(invalidState(interview.state, action));
    AmendedInterview amended{interview, {}};
    amended.interview.revision += 1;
    amended.interview.updatedAt = now;
    amended.history
        = {0, interview.state, interview.state, action, actor, reason, now, amended.interview.revision};
    return amended;
}

Step receive(const Interview &interview, const Actor &actor, Timestamp now)
{
    Step step{interview, {}, EventType::Received};
    step.interview.state = State::Received;
    step.interview.revision = 1;
    step.interview.sequence = 1;
    step.interview.createdAt = now;
    step.interview.updatedAt = now;
    step.history = {1, std::nullopt, State::Received, std::nullopt, actor, {}, now, 1};
    return step;
}

} // namespace candor::domain
