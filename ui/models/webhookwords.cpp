// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/webhookwords.h"

#include "domain/state.h"

#include <QCoreApplication>

namespace candor::models {

using domain::EventType;
using look::Glyph;
using look::Tone;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(WebhookWords)
};

QString word(EventType type)
{
    switch (type) {
    case EventType::Received:
        return Words::tr("Interview requested");
    case EventType::ValidatingSkills:
        return Words::tr("Skills are checked");
    case EventType::GeneratingPlan:
        return Words::tr("Plan is written");
    case EventType::InfoNeeded:
        return Words::tr("Information is missing");
    case EventType::InfoCompleted:
        return Words::tr("Information was added");
    case EventType::PlanGenerated:
        return Words::tr("Plan waits for approval");
    case EventType::PlanRevisionRequested:
        return Words::tr("Plan is revised");
    case EventType::Approved:
        return Words::tr("Plan approved");
    case EventType::Rejected:
        return Words::tr("Plan rejected");
    case EventType::Started:
        return Words::tr("Interview started");
    case EventType::Completed:
        return Words::tr("Interview completed");
    case EventType::AssessmentPending:
        return Words::tr("Report waits for approval");
    case EventType::AssessmentApproved:
        return Words::tr("Report approved");
    case EventType::Cancelled:
        return Words::tr("Interview cancelled");
    case EventType::CandidateDataPurged:
        return Words::tr("Candidate's data erased");
    case EventType::AgentFailed:
        return Words::tr("An agent failed");
    case EventType::EndpointFailing:
        return Words::tr("A webhook's receiver fails");
    case EventType::EndpointDisabled:
        return Words::tr("A webhook was disabled");
    }
    Q_UNREACHABLE();
}

} // namespace

QString spelt(const QString &wireName)
{
    auto words = QString(wireName).replace(QLatin1Char('_'), QLatin1Char(' ')).toLower();
    words.replace(QLatin1Char('.'), QStringLiteral(": "));
    return words.isEmpty() ? words : words.at(0).toUpper() + words.mid(1);
}

QString eventWord(const QString &event)
{
    const auto known = domain::eventTypeFromName(event);
    return known ? word(*known) : spelt(event);
}

QString layerWord(const QString &layer)
{
    if (layer == QLatin1String("interview"))
        return Words::tr("Interview's own address");
    if (layer == QLatin1String("tenant"))
        return Words::tr("Organisation's webhook");
    if (layer == QLatin1String("platform"))
        return Words::tr("Platform's webhook");
    return spelt(layer);
}

Telling layerState(const QString &state)
{
    if (state == QLatin1String("PER_INTERVIEW"))
        return {Words::tr("Goes before, for its interview"), Tone::Neutral, Glyph::Info};
    if (state == QLatin1String("IN_EFFECT"))
        return {Words::tr("In effect"), Tone::Success, Glyph::Check};
    if (state == QLatin1String("SHADOWED"))
        return {Words::tr("Not asked"), Tone::Neutral, Glyph::Bar};
    if (state == QLatin1String("INACTIVE"))
        return {Words::tr("Switched off"), Tone::Neutral, Glyph::Bar};
    if (state == QLatin1String("DISABLED"))
        return {Words::tr("Disabled"), Tone::Danger, Glyph::Warning};
    if (state == QLatin1String("ABSENT"))
        return {Words::tr("None"), Tone::Neutral, Glyph::Ring};
    return {spelt(state), Tone::Neutral, Glyph::Info};
}

QString layerReason(const QString &layer, const QString &state, const QString &otherwise)
{
    const bool isTenant = layer == QLatin1String("tenant");
    if (state == QLatin1String("PER_INTERVIEW"))
        return Words::tr("An interview that was requested with an address of its own tells its events there "
                         "and nowhere else.");
    if (state == QLatin1String("IN_EFFECT"))
        return isTenant ? Words::tr("It is switched on, and goes before the platform's.")
                        : Words::tr("It is switched on, and the organisation has none that is.");
    if (state == QLatin1String("SHADOWED"))
        return Words::tr("The organisation's is switched on. This one is for organisations without one.");
    if (state == QLatin1String("INACTIVE"))
        return Words::tr("It is switched off, so that the next one is asked.");
    if (state == QLatin1String("DISABLED"))
        return Words::tr("What goes there is held until it is saved again; the next one isn't asked.");
    if (state == QLatin1String("ABSENT"))
        return Words::tr("Nothing is set up here.");
    return otherwise;
}

Telling destinationState(const QString &state)
{
    if (state == QLatin1String("OK"))
        return {Words::tr("Works"), Tone::Success, Glyph::Check};
    if (state == QLatin1String("FAILING"))
        return {Words::tr("Fails"), Tone::Danger, Glyph::Warning};
    if (state == QLatin1String("OPEN"))
        return {Words::tr("Fails; left in peace for a while"), Tone::Danger, Glyph::Warning};
    if (state == QLatin1String("DISABLED"))
        return {Words::tr("Disabled"), Tone::Danger, Glyph::Cross};
    if (state == QLatin1String("INACTIVE"))
        return {Words::tr("Switched off"), Tone::Neutral, Glyph::Bar};
    return {spelt(state), Tone::Neutral, Glyph::Info};
}

QString disabledSentence(const QString &reason)
{
    if (reason == QLatin1String("GONE"))
        return Words::tr("The receiver said that it wants no more (410). What goes there is held until you "
                         "save the webhook again.");
    if (reason == QLatin1String("FAILING"))
        return Words::tr("The receiver failed for so long that the webhook was disabled. Everything is held "
                         "until you save it again.");
    if (reason == QLatin1String("UNREADABLE"))
        return Words::tr("The webhook's secret can't be decrypted any more. Give it a new one.");
    return Words::tr("The webhook was disabled. Everything is held until you save it again.");
}

} // namespace candor::models
