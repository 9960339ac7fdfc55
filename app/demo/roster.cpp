// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "demo/roster.h"

#include <QJsonArray>
#include <QStringList>
#include <iterator>

namespace candor::demo {

namespace {

struct Position
{
    const char *title;
    const char *level;
    const char *profile;
};

// All near the work that the made-up candidate tells of (answers.h), so that reports have something to find.
constexpr Position positions[] = {
    {"Senior Software Engineer", "SENIOR", "8 years of backend engineering, strong TypeScript background."},
    {"Backend Engineer", "MID", "4 years in a payments team, TypeScript and PostgreSQL."},
    {"Platform Engineer", "SENIOR", "Moved from operations to development, runs services for others."},
    {"Staff Engineer", "LEAD", "12 years, led the split of a monolith into services."},
    {"Integration Engineer", "MID", "Connects ordering systems of retailers, 5 years."},
    {"TypeScript Developer", "JUNIOR", "Career changer with three projects to show."},
};
constexpr int positionCount = int(std::size(positions));

// In another order for each position, and so with other weights.
QJsonArray qualificationsFor(int number)
{
    const QStringList all{QStringLiteral("5+ years of production TypeScript experience"),
        QStringLiteral("Demonstrated distributed systems design at scale"),
        QStringLiteral("Strong async/concurrency patterns knowledge")};
    QJsonArray rotated;
    for (int i = 0; i < all.size(); ++i)
        rotated.append(all.at((number + i) % all.size()));
    return rotated;
}

QJsonObject requestFor(int number, Rest rest)
{
    const auto &position = positions[number % positionCount];
    QJsonObject request{
        {QStringLiteral("position"), QLatin1String(position.title)},
        {QStringLiteral("candidateRef"), QStringLiteral("cand_%1").arg(1001 + number)},
        {QStringLiteral("externalId"), QStringLiteral("demo-%1").arg(number + 1, 2, 10, QLatin1Char('0'))},
        {QStringLiteral("companyName"), QStringLiteral("Acme Corp")},
    };
    if (rest == Rest::InfoNeeded) // what is missing is asked for
        return request;
    request.insert(QLatin1String("level"), QLatin1String(position.level));
    request.insert(QLatin1String("qualifications"), qualificationsFor(number));
    request.insert(QLatin1String("candidateProfile"), QLatin1String(position.profile));
    return request;
}

} // namespace

QList<Booking> roster()
{
    constexpr std::pair<Rest, int> counts[]
        = {{Rest::PlanWaits, 9}, {Rest::ReportWaits, 6}, {Rest::Approved, 5}, {Rest::InProgress, 2},
            {Rest::InfoNeeded, 4}, {Rest::ReportApproved, 9}, {Rest::PlanRejected, 3}, {Rest::Cancelled, 2}};
    QList<Booking> bookings;
    for (const auto &[rest, count] : counts) {
        for (int i = 0; i < count; ++i) {
            const int number = int(bookings.size());
            bookings.append({rest, requestFor(number, rest), number % 4 == 0 ? 0 : 3 + number % 4});
        }
    }
    return bookings;
}

} // namespace candor::demo
