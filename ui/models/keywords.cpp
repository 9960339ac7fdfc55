// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/keywords.h"

#include "look/script.h"
#include "models/words.h"

#include <QCoreApplication>
#include <QLocale>

namespace candor::models {

using look::Glyph;
using look::Tone;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(KeyWords)
};

QString first(const QString &permission)
{
    return permission.section(QLatin1Char(':'), 0, 0);
}

QString twoDigits(qint64 number)
{
    return QStringLiteral("%1").arg(number, 2, 10, QLatin1Char('0'));
}

} // namespace

QString word(Standing standing)
{
    switch (standing) {
    case Standing::Fresh:
        return Words::tr("Not used yet");
    case Standing::InUse:
        return Words::tr("In use");
    case Standing::Ending:
        return Words::tr("Stops soon");
    case Standing::Expired:
        return Words::tr("Expired");
    case Standing::Revoked:
        return Words::tr("Revoked");
    }
    Q_UNREACHABLE();
}

Tone toneOf(Standing standing)
{
    switch (standing) {
    case Standing::InUse:
        return Tone::Success;
    case Standing::Fresh:
    case Standing::Expired:
    case Standing::Revoked:
        return Tone::Neutral;
    case Standing::Ending:
        return Tone::Warning;
    }
    Q_UNREACHABLE();
}

Glyph glyphOf(Standing standing)
{
    switch (standing) {
    case Standing::InUse:
        return Glyph::Check;
    case Standing::Fresh:
        return Glyph::Ring;
    case Standing::Expired:
    case Standing::Revoked:
        return Glyph::Bar;
    case Standing::Ending:
        return Glyph::Clock;
    }
    Q_UNREACHABLE();
}

QString resourceWord(const QString &resource)
{
    static const QHash<QString, const char *> known{
        {QStringLiteral("interview"), QT_TRANSLATE_NOOP("KeyWords", "Interviews")},
        {QStringLiteral("assessment"), QT_TRANSLATE_NOOP("KeyWords", "Reports")},
        {QStringLiteral("webhook"), QT_TRANSLATE_NOOP("KeyWords", "Webhooks")},
        {QStringLiteral("delivery"), QT_TRANSLATE_NOOP("KeyWords", "Deliveries")},
        {QStringLiteral("api-key"), QT_TRANSLATE_NOOP("KeyWords", "Keys")},
        {QStringLiteral("user"), QT_TRANSLATE_NOOP("KeyWords", "People")},
        {QStringLiteral("role"), QT_TRANSLATE_NOOP("KeyWords", "Roles")},
        {QStringLiteral("tenant"), QT_TRANSLATE_NOOP("KeyWords", "Organisations")},
        {QStringLiteral("platform"), QT_TRANSLATE_NOOP("KeyWords", "Platforms")},
        {QStringLiteral("audit"), QT_TRANSLATE_NOOP("KeyWords", "Audit log")},
    };
    const auto *word = known.value(resource);
    return word ? Words::tr(word) : resource;
}

QString actionWord(const QString &action)
{
    static const QHash<QString, const char *> known{
        {QStringLiteral("read"), QT_TRANSLATE_NOOP("KeyWords", "Read")},
        {QStringLiteral("create"), QT_TRANSLATE_NOOP("KeyWords", "Create")},
        {QStringLiteral("update"), QT_TRANSLATE_NOOP("KeyWords", "Change")},
        {QStringLiteral("delete"), QT_TRANSLATE_NOOP("KeyWords", "Delete")},
        {QStringLiteral("approve"), QT_TRANSLATE_NOOP("KeyWords", "Approve")},
        {QStringLiteral("review"), QT_TRANSLATE_NOOP("KeyWords", "Review")},
        {QStringLiteral("conduct"), QT_TRANSLATE_NOOP("KeyWords", "Conduct")},
        {QStringLiteral("retry"), QT_TRANSLATE_NOOP("KeyWords", "Retry")},
    };
    const auto *word = known.value(action);
    return word ? Words::tr(word) : action;
}

QString permissionsInWords(const QStringList &permissions)
{
    QStringList resources;
    for (const auto &permission : permissions) {
        if (!resources.contains(first(permission)))
            resources.append(first(permission));
    }
    QStringList sentences;
    for (const auto &resource : std::as_const(resources)) {
        QStringList actions;
        for (const auto &permission : permissions) {
            if (first(permission) == resource)
                actions.append(actionWord(permission.section(QLatin1Char(':'), 1)).toLower());
        }
        sentences.append(Words::tr("%1: %2", "a resource and what may be done with it")
                .arg(resourceWord(resource), look::listed(actions)));
    }
    return sentences.join(QLatin1Char('\n'));
}

QList<KeyTemplate> keyTemplates()
{
    const auto spelt = [](const QStringList &permissions) { return domain::expandPermissions(permissions); };
    return {
        {Words::tr("ATS connector"),
            Words::tr("Requests interviews, decides plans, reads and approves reports."),
            spelt(domain::defaultKeyPermissions())},
        {Words::tr("Read only"), Words::tr("Sees interviews and reports and changes nothing."),
            spelt({QStringLiteral("interview:read"), QStringLiteral("assessment:read")})},
        {Words::tr("Webhook monitor"), Words::tr("Watches deliveries and sends failed ones again."),
            spelt({QStringLiteral("webhook:read"), QStringLiteral("delivery:*")})},
        {Words::tr("Accounts"), Words::tr("Creates people and roles and ends their access."),
            spelt({QStringLiteral("user:*"), QStringLiteral("role:*")})},
    };
}

QString countdown(domain::Timestamp end, domain::Timestamp now)
{
    using namespace std::chrono;
    // The last second is shown until it is over.
    const auto left = std::max(ceil<seconds>(end - now), seconds(0)).count();
    const auto days = left / (24 * 3600);
    const auto clock = QStringLiteral("%1:%2:%3")
                           .arg(left / 3600 % 24)
                           .arg(twoDigits(left / 60 % 60), twoDigits(left % 60));
    return days > 0 ? Words::tr("%1 d %2", "days and a clock").arg(QLocale().toString(qlonglong(days)), clock)
                    : clock;
}

} // namespace candor::models
