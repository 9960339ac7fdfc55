// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/dashboard/charts.h"

#include "models/webhookwords.h"
#include "models/words.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>
#include <array>

namespace candor::pages {

using domain::State;
using look::Tone;
using parts::ChartData;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(DashboardCharts)
};

QString hourName(domain::Timestamp at, qsizetype hours)
{
    const auto time = QDateTime::fromMSecsSinceEpoch(domain::toMilliseconds(at)).toLocalTime();
    return hours <= 48 ? QLocale().toString(time.time(), QLocale::ShortFormat)
                       : QLocale().toString(time, QLocale::ShortFormat);
}

QString agentWord(const QString &agent)
{
    if (agent == QLatin1String("validate"))
        return Text::tr("Checks skills");
    if (agent == QLatin1String("plan"))
        return Text::tr("Writes plans");
    if (agent == QLatin1String("assess"))
        return Text::tr("Writes reports");
    return models::spelt(agent);
}

} // namespace

ChartData funnelOf(const domain::Statistics &statistics)
{
    static constexpr State order[] = {State::Received, State::InfoNeeded, State::ValidatingSkills,
        State::GeneratingPlan, State::Pending, State::Approved, State::InProgress, State::Completed,
        State::AssessmentPending, State::AssessmentApproved, State::Rejected, State::Cancelled};
    static_assert(std::size(order) == domain::stateCount);
    ChartData data{Text::tr("State"), {{Text::tr("Interviews"), Tone::Accent}}, {}};
    for (const auto state : order)
        data.rows.append({models::word(state), {double(statistics.states[size_t(state)])}});
    return data;
}

ChartData agesOf(const api::Waiting &waiting, domain::Timestamp now)
{
    using namespace std::chrono_literals;
    const std::array<std::pair<QString, std::chrono::hours>, 5> ends{
        {{Text::tr("up to an hour"), 1h}, {Text::tr("up to a day"), 24h}, {Text::tr("up to 3 days"), 72h},
            {Text::tr("up to a week"), 168h}, {Text::tr("longer"), std::chrono::hours::max()}}};
    ChartData data{Text::tr("Waiting for"),
        {{Text::tr("Plans"), Tone::Accent}, {Text::tr("Reports"), Tone::Warning}}, {}};
    for (const auto &[name, end] : ends)
        data.rows.append({name, {0.0, 0.0}});
    const auto count = [&](const QList<domain::Timestamp> &since, int series) {
        for (const auto &time : since) {
            const auto age = std::chrono::duration_cast<std::chrono::hours>(
                std::max(now - time, std::chrono::milliseconds(0)));
            const auto it
                = std::find_if(ends.begin(), ends.end(), [age](const auto &end) { return age < end.second; });
            auto &value = data.rows[it - ends.begin()].values[series];
            value = *value + 1;
        }
    };
    count(waiting.plans, 0);
    count(waiting.reports, 1);
    return data;
}

ChartData attemptsOf(const QList<api::DeliveryHour> &hours)
{
    ChartData data{
        Text::tr("Hour"), {{Text::tr("Arrived"), Tone::Success}, {Text::tr("Failed"), Tone::Danger}}, {}};
    for (const auto &hour : hours)
        data.rows.append({hourName(hour.at, hours.size()), {double(hour.delivered), double(hour.failed)}});
    return data;
}

ChartData latencyOf(const QList<api::DeliveryHour> &hours)
{
    const auto value = [](const std::optional<int> &milliseconds) {
        return milliseconds ? std::optional(double(*milliseconds)) : std::nullopt;
    };
    ChartData data{Text::tr("Hour"),
        {{Text::tr("Half within"), Tone::Accent}, {Text::tr("95 of 100 within"), Tone::Warning}}, {}};
    data.unit = QStringLiteral(" ms");
    for (const auto &hour : hours)
        data.rows.append({hourName(hour.at, hours.size()), {value(hour.p50Ms), value(hour.p95Ms)}});
    return data;
}

ChartData agentsOf(const domain::Statistics &statistics)
{
    ChartData data{Text::tr("Agent"),
        {{Text::tr("Under way"), Tone::Accent}, {Text::tr("Waiting"), Tone::Info},
            {Text::tr("Failing"), Tone::Danger}},
        {}};
    for (const auto &load : statistics.agents)
        data.rows.append(
            {agentWord(load.agent), {double(load.running), double(load.waiting), double(load.failing)}});
    return data;
}

} // namespace candor::pages
