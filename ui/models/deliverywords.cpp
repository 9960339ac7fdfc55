// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/deliverywords.h"

#include "look/script.h"
#include "models/words.h"

#include <QCoreApplication>
#include <QHash>
#include <QLocale>

namespace candor::models {

using look::Glyph;
using look::Tone;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(DeliveryWords)
};

struct Entry
{
    const char *text;
    const char *advice;
    Tone tone;
    Glyph glyph;
};

const QHash<QString, Entry> &whys()
{
    static const QHash<QString, Entry> known{
        {QStringLiteral("DELIVERED"),
            {QT_TRANSLATE_NOOP("DeliveryWords", "It arrived"), "", Tone::Success, Glyph::Check}},
        {QStringLiteral("DESTINATION_DELETED"),
            {QT_TRANSLATE_NOOP("DeliveryWords", "Its webhook was deleted"),
                QT_TRANSLATE_NOOP(
                    "DeliveryWords", "Set up another one that takes this event, then send it again."),
                Tone::Warning, Glyph::Bar}},
        {QStringLiteral("BODY_UNREADABLE"),
            {QT_TRANSLATE_NOOP("DeliveryWords", "What was to be sent can't be read any more"),
                QT_TRANSLATE_NOOP(
                    "DeliveryWords", "The candidate's data was erased, or it was tampered with."),
                Tone::Danger, Glyph::Cross}},
        {QStringLiteral("SECRET_UNREADABLE"),
            {QT_TRANSLATE_NOOP("DeliveryWords", "The secret that signs it can't be read any more"),
                QT_TRANSLATE_NOOP("DeliveryWords", "Give the webhook a new secret, then send it again."),
                Tone::Danger, Glyph::Cross}},
        {QStringLiteral("RECEIVER_GONE"),
            {QT_TRANSLATE_NOOP("DeliveryWords", "The receiver wants no more events (410)"),
                QT_TRANSLATE_NOOP(
                    "DeliveryWords", "Once it does again, send it again or recover all of that time."),
                Tone::Danger, Glyph::Cross}},
        {QStringLiteral("RETRIES_USED_UP"),
            {QT_TRANSLATE_NOOP("DeliveryWords", "All attempts failed"),
                QT_TRANSLATE_NOOP("DeliveryWords", "Correct what the attempts show, then send it again."),
                Tone::Danger, Glyph::Cross}},
        {QStringLiteral("DISABLED_GONE"),
            {QT_TRANSLATE_NOOP("DeliveryWords", "Held: the receiver wanted no more (410)"),
                QT_TRANSLATE_NOOP("DeliveryWords", "It goes on when the webhook is saved again."),
                Tone::Danger, Glyph::Bar}},
        {QStringLiteral("DISABLED_FAILING"),
            {QT_TRANSLATE_NOOP("DeliveryWords", "Held: the webhook was disabled for failing"),
                QT_TRANSLATE_NOOP("DeliveryWords", "Mend the receiver, then save the webhook again."),
                Tone::Danger, Glyph::Bar}},
        {QStringLiteral("DISABLED_UNREADABLE"),
            {QT_TRANSLATE_NOOP("DeliveryWords", "Held: the webhook's secret can't be read"),
                QT_TRANSLATE_NOOP("DeliveryWords", "Give the webhook a new secret."), Tone::Danger,
                Glyph::Bar}},
        {QStringLiteral("INACTIVE"),
            {QT_TRANSLATE_NOOP("DeliveryWords", "Held: the webhook is switched off"),
                QT_TRANSLATE_NOOP("DeliveryWords", "It goes on when the webhook is switched on."),
                Tone::Warning, Glyph::Bar}},
        {QStringLiteral("WAITS_FOR_EARLIER"),
            {QT_TRANSLATE_NOOP("DeliveryWords", "An earlier event of the interview has to arrive first"),
                QT_TRANSLATE_NOOP("DeliveryWords", "Look at that one: it holds this one up."), Tone::Warning,
                Glyph::Clock}},
        {QStringLiteral("IN_FLIGHT"),
            {QT_TRANSLATE_NOOP("DeliveryWords", "It is being sent"), "", Tone::Info, Glyph::Delivery}},
        {QStringLiteral("BREAKER_OPEN"),
            {QT_TRANSLATE_NOOP("DeliveryWords", "The receiver failed several times and is left in peace"),
                QT_TRANSLATE_NOOP("DeliveryWords",
                    "Then one request finds out whether it answers again. Send it "
                    "again to have it tried at once."),
                Tone::Warning, Glyph::Clock}},
        {QStringLiteral("PROBING"),
            {QT_TRANSLATE_NOOP("DeliveryWords", "One request finds out whether the receiver answers again"),
                "", Tone::Info, Glyph::Clock}},
        {QStringLiteral("RETRY_SCHEDULED"),
            {QT_TRANSLATE_NOOP("DeliveryWords", "The last attempt failed; it is tried again"), "",
                Tone::Warning, Glyph::Clock}},
        {QStringLiteral("RECEIVER_BUSY"),
            {QT_TRANSLATE_NOOP("DeliveryWords", "The receiver asked to be left alone for a while"), "",
                Tone::Warning, Glyph::Clock}},
        {QStringLiteral("AT_CAPACITY"),
            {QT_TRANSLATE_NOOP("DeliveryWords", "The receiver gets as much as it takes at once"), "",
                Tone::Info, Glyph::Clock}},
        {QStringLiteral("RATE_LIMITED"),
            {QT_TRANSLATE_NOOP("DeliveryWords", "The receiver has got enough in this second"), "", Tone::Info,
                Glyph::Clock}},
        {QStringLiteral("DUE"),
            {QT_TRANSLATE_NOOP("DeliveryWords", "It is sent as soon as its turn comes"), "", Tone::Info,
                Glyph::Clock}},
    };
    return known;
}

// By errorClass.
const QHash<QString, Entry> &faults()
{
    static const QHash<QString, Entry> known{
        {QStringLiteral("DNS_FAILED"),
            {QT_TRANSLATE_NOOP("DeliveryWords", "The host's name isn't known"),
                QT_TRANSLATE_NOOP("DeliveryWords", "Check the spelling of the webhook's address."),
                Tone::Danger, Glyph::Cross}},
        {QStringLiteral("BLOCKED_TARGET"),
            {QT_TRANSLATE_NOOP("DeliveryWords", "The server isn't allowed to call this address"),
                QT_TRANSLATE_NOOP("DeliveryWords", "Whoever runs the server can allow it."), Tone::Danger,
                Glyph::Cross}},
        {QStringLiteral("CONNECT_FAILED"),
            {QT_TRANSLATE_NOOP("DeliveryWords", "No connection came about"),
                QT_TRANSLATE_NOOP("DeliveryWords",
                    "Check that the receiver runs, its port, and the firewalls on the "
                    "way."),
                Tone::Danger, Glyph::Cross}},
        {QStringLiteral("TLS_FAILED"),
            {QT_TRANSLATE_NOOP("DeliveryWords", "No secure connection came about"),
                QT_TRANSLATE_NOOP("DeliveryWords", "Check the receiver's certificate."), Tone::Danger,
                Glyph::Cross}},
        {QStringLiteral("TIMEOUT"),
            {QT_TRANSLATE_NOOP("DeliveryWords", "It took too long"),
                QT_TRANSLATE_NOOP("DeliveryWords", "The receiver should answer first and work afterwards."),
                Tone::Danger, Glyph::Clock}},
        {QStringLiteral("RESET"),
            {QT_TRANSLATE_NOOP("DeliveryWords", "The connection was closed before an answer came"),
                QT_TRANSLATE_NOOP("DeliveryWords", "Look into the receiver's log."), Tone::Danger,
                Glyph::Cross}},
        {QStringLiteral("PROTOCOL"),
            {QT_TRANSLATE_NOOP("DeliveryWords", "What came back is no HTTP"),
                QT_TRANSLATE_NOOP("DeliveryWords", "Check the port of the webhook's address."), Tone::Danger,
                Glyph::Cross}},
        {QStringLiteral("CANCELLED"),
            {QT_TRANSLATE_NOOP("DeliveryWords", "The server was stopped meanwhile"), "", Tone::Neutral,
                Glyph::Bar}},
    };
    return known;
}

Telling tellingOf(const Entry &entry)
{
    return {Words::tr(entry.text), entry.tone, entry.glyph};
}

QString translated(const char *text)
{
    return *text ? Words::tr(text) : QString();
}

} // namespace

Telling deliveryState(const QString &state)
{
    if (state == QLatin1String("PENDING"))
        return {Words::tr("On its way"), Tone::Info, Glyph::Clock};
    if (state == QLatin1String("DELIVERED"))
        return {Words::tr("Arrived"), Tone::Success, Glyph::Check};
    if (state == QLatin1String("FAILED"))
        return {Words::tr("Failed"), Tone::Danger, Glyph::Cross};
    if (state == QLatin1String("PARKED"))
        return {Words::tr("Without a webhook"), Tone::Warning, Glyph::Bar};
    return {spelt(state), Tone::Neutral, Glyph::Info};
}

WhyTold whyTold(const api::Delivery &delivery, domain::Timestamp now)
{
    const auto &why = delivery.why;
    const auto it = whys().find(why.code);
    if (it == whys().end())
        return {{why.detail, Tone::Neutral, Glyph::Info}, {}};
    WhyTold told{tellingOf(*it), translated(it->advice)};
    QStringList more;
    if (!told.advice.isEmpty())
        more.append(told.advice);
    if (why.until && *why.until > now)
        more.append(Words::tr("Next at %1.").arg(dateAndTime(*why.until)));
    told.advice = more.join(QLatin1Char(' '));
    return told;
}

Telling attemptTold(const api::DeliveryAttempt &attempt)
{
    if (attempt.status) {
        const bool isGood = attempt.errorClass.isEmpty();
        return {Words::tr("The receiver answered %1").arg(*attempt.status),
            isGood ? Tone::Success : Tone::Danger, isGood ? Glyph::Check : Glyph::Cross};
    }
    const auto it = faults().find(attempt.errorClass);
    if (it != faults().end())
        return tellingOf(*it);
    return {attempt.errorClass.isEmpty() ? Words::tr("No answer came") : spelt(attempt.errorClass),
        Tone::Danger, Glyph::Cross};
}

QString attemptAdvice(const api::DeliveryAttempt &attempt)
{
    if (attempt.errorClass.isEmpty())
        return {};
    const int status = attempt.status.value_or(0);
    if (status == 401 || status == 403)
        return Words::tr("The receiver doesn't let the event in: check the secret, or what stands before the "
                         "receiver.");
    if (status == 404 || status == 405)
        return Words::tr("There is nothing that takes events at this address: correct the webhook's.");
    if (status == 410)
        return Words::tr("The receiver wants no more events.");
    if (status == 413)
        return Words::tr("The event is too large for the receiver; reports are long.");
    if (status == 429)
        return Words::tr("The receiver takes no more for now.");
    if (status >= 300 && status < 400)
        return Words::tr("Redirects aren't followed: set the webhook to the address it points to.");
    if (status >= 500)
        return Words::tr("The receiver failed or is down: look into its log.");
    if (status > 0)
        return Words::tr("Only an answer of 200 to 299 counts as delivered.");
    const auto it = faults().find(attempt.errorClass);
    const auto advice = it == faults().end() ? QString() : translated(it->advice);
    const QStringList both{attempt.errorDetail, advice};
    return QStringList(both.mid(both.first().isEmpty() ? 1 : 0)).join(QLatin1Char(' ')).trimmed();
}

QString phasesInWords(const api::DeliveryAttempt &attempt)
{
    const QLocale locale;
    const auto part = [&locale](const QString &name, double milliseconds) {
        return Words::tr("%1 %2 ms", "a phase and how long it took")
            .arg(name, locale.toString(milliseconds, 'f', milliseconds < 10 ? 1 : 0));
    };
    QStringList parts;
    const std::pair<QString, double> phases[]
        = {{Words::tr("name look-up"), attempt.dnsMs}, {Words::tr("connection"), attempt.connectMs},
            {Words::tr("TLS"), attempt.tlsMs}, {Words::tr("first byte"), attempt.firstByteMs}};
    for (const auto &[name, milliseconds] : phases) {
        if (milliseconds > 0)
            parts.append(part(name, milliseconds));
    }
    parts.append(part(Words::tr("in all"), attempt.totalMs));
    return look::inLine(parts);
}

} // namespace candor::models
