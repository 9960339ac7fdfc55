// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/auditdetail.h"

#include "domain/organisation.h"
#include "look/script.h"
#include "models/deliverywords.h"
#include "models/keywords.h"
#include "models/webhookwords.h"
#include "models/words.h"

#include <QCoreApplication>
#include <QHash>
#include <QJsonArray>
#include <QLocale>
#include <QRegularExpression>

namespace candor::models {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(AuditDetail)
};

const QHash<QString, const char *> &memberWords()
{
    static const QHash<QString, const char *> words{
        {QStringLiteral("accepted"), QT_TRANSLATE_NOOP("AuditDetail", "Agreed")},
        {QStringLiteral("active"), QT_TRANSLATE_NOOP("AuditDetail", "Switched on")},
        {QStringLiteral("agent"), QT_TRANSLATE_NOOP("AuditDetail", "Agent")},
        {QStringLiteral("agentEngine"), QT_TRANSLATE_NOOP("AuditDetail", "Agents")},
        {QStringLiteral("assessmentRetentionDays"),
            QT_TRANSLATE_NOOP("AuditDetail", "Days that reports are kept")},
        {QStringLiteral("attempts"), QT_TRANSLATE_NOOP("AuditDetail", "Attempts")},
        {QStringLiteral("autoApprovePlans"),
            QT_TRANSLATE_NOOP("AuditDetail", "Plans are approved by themselves")},
        {QStringLiteral("cancelledInterviews"), QT_TRANSLATE_NOOP("AuditDetail", "Interviews cancelled")},
        {QStringLiteral("candidatePiiRetentionDays"),
            QT_TRANSLATE_NOOP("AuditDetail", "Days that candidates' data are kept")},
        {QStringLiteral("certificateId"), QT_TRANSLATE_NOOP("AuditDetail", "Number of the certificate")},
        {QStringLiteral("competencyId"), QT_TRANSLATE_NOOP("AuditDetail", "Competency")},
        {QStringLiteral("deliveryState"), QT_TRANSLATE_NOOP("AuditDetail", "Which deliveries")},
        {QStringLiteral("description"), QT_TRANSLATE_NOOP("AuditDetail", "Description")},
        {QStringLiteral("domain"), QT_TRANSLATE_NOOP("AuditDetail", "Domain")},
        {QStringLiteral("expiresAt"), QT_TRANSLATE_NOOP("AuditDetail", "Works until")},
        {QStringLiteral("found"), QT_TRANSLATE_NOOP("AuditDetail", "Found")},
        {QStringLiteral("fourEyes"), QT_TRANSLATE_NOOP("AuditDetail", "Two persons for plan and report")},
        {QStringLiteral("from"), QT_TRANSLATE_NOOP("AuditDetail", "Before")},
        {QStringLiteral("hasDestination"), QT_TRANSLATE_NOOP("AuditDetail", "There was a receiver")},
        {QStringLiteral("host"), QT_TRANSLATE_NOOP("AuditDetail", "Receiver")},
        {QStringLiteral("humanRequested"), QT_TRANSLATE_NOOP("AuditDetail", "Asked to talk to a person")},
        {QStringLiteral("interviewLinkTtlDays"),
            QT_TRANSLATE_NOOP("AuditDetail", "Days that candidates' links work")},
        {QStringLiteral("interviewModes"), QT_TRANSLATE_NOOP("AuditDetail", "Kinds of interviews")},
        {QStringLiteral("language"), QT_TRANSLATE_NOOP("AuditDetail", "Language")},
        {QStringLiteral("machineScore"), QT_TRANSLATE_NOOP("AuditDetail", "The assessor's score")},
        {QStringLiteral("name"), QT_TRANSLATE_NOOP("AuditDetail", "Name")},
        {QStringLiteral("nextAttemptAt"), QT_TRANSLATE_NOOP("AuditDetail", "Next attempt")},
        {QStringLiteral("noShowHours"), QT_TRANSLATE_NOOP("AuditDetail", "Hours that a candidate has")},
        {QStringLiteral("noticeVersion"), QT_TRANSLATE_NOOP("AuditDetail", "Version of the notice")},
        {QStringLiteral("parentVersion"), QT_TRANSLATE_NOOP("AuditDetail", "Made from version")},
        {QStringLiteral("parkedDeliveries"),
            QT_TRANSLATE_NOOP("AuditDetail", "Deliveries left without a receiver")},
        {QStringLiteral("password"), QT_TRANSLATE_NOOP("AuditDetail", "Password")},
        {QStringLiteral("permissions"), QT_TRANSLATE_NOOP("AuditDetail", "Permissions")},
        {QStringLiteral("planId"), QT_TRANSLATE_NOOP("AuditDetail", "Number of the plan")},
        {QStringLiteral("prefix"), QT_TRANSLATE_NOOP("AuditDetail", "Begins with")},
        {QStringLiteral("recordingRetentionDays"),
            QT_TRANSLATE_NOOP("AuditDetail", "Days that recordings are kept")},
        {QStringLiteral("replacedScore"), QT_TRANSLATE_NOOP("AuditDetail", "Score before")},
        {QStringLiteral("replaces"), QT_TRANSLATE_NOOP("AuditDetail", "Replaces the key")},
        {QStringLiteral("requeued"), QT_TRANSLATE_NOOP("AuditDetail", "Sent again")},
        {QStringLiteral("requireConsent"), QT_TRANSLATE_NOOP("AuditDetail", "Candidates are asked first")},
        {QStringLiteral("role"), QT_TRANSLATE_NOOP("AuditDetail", "Role")},
        {QStringLiteral("scope"), QT_TRANSLATE_NOOP("AuditDetail", "Permissions")},
        {QStringLiteral("score"), QT_TRANSLATE_NOOP("AuditDetail", "Score")},
        {QStringLiteral("secretChanged"), QT_TRANSLATE_NOOP("AuditDetail", "Has a new secret")},
        {QStringLiteral("settings"), QT_TRANSLATE_NOOP("AuditDetail", "Settings")},
        {QStringLiteral("signsFrom"), QT_TRANSLATE_NOOP("AuditDetail", "Signs from")},
        {QStringLiteral("since"), QT_TRANSLATE_NOOP("AuditDetail", "From")},
        {QStringLiteral("skipped"), QT_TRANSLATE_NOOP("AuditDetail", "Left out")},
        {QStringLiteral("statedAs"), QT_TRANSLATE_NOOP("AuditDetail", "The program named")},
        {QStringLiteral("status"), QT_TRANSLATE_NOOP("AuditDetail", "State")},
        {QStringLiteral("to"), QT_TRANSLATE_NOOP("AuditDetail", "Then")},
        {QStringLiteral("until"), QT_TRANSLATE_NOOP("AuditDetail", "Until")},
        {QStringLiteral("version"), QT_TRANSLATE_NOOP("AuditDetail", "Version")},
        {QStringLiteral("was"), QT_TRANSLATE_NOOP("AuditDetail", "Before")},
    };
    return words;
}

// "settings.fourEyes" is called as its last part is.
QString memberWord(const QString &member)
{
    static const QRegularExpression capital(QStringLiteral("([a-z0-9])([A-Z])"));
    const auto name = member.section(QLatin1Char('.'), -1);
    if (const auto *word = memberWords().value(name))
        return Text::tr(word);
    return spelt(QString(name).replace(capital, QStringLiteral("\\1 \\2")));
}

QString agentName(const QString &agent)
{
    static const QHash<QString, const char *> words{
        {QStringLiteral("assess"), QT_TRANSLATE_NOOP("AuditDetail", "Assessor")},
        {QStringLiteral("plan"), QT_TRANSLATE_NOOP("AuditDetail", "Planner")},
        {QStringLiteral("validate"), QT_TRANSLATE_NOOP("AuditDetail", "Validator")},
    };
    const auto *word = words.value(agent);
    return word ? Text::tr(word) : spelt(agent);
}

QString statusWord(const QString &status)
{
    static const QHash<QString, const char *> words{
        {QStringLiteral("ACTIVE"), QT_TRANSLATE_NOOP("AuditDetail", "active")},
        {QStringLiteral("DISABLED"), QT_TRANSLATE_NOOP("AuditDetail", "locked out")},
        {QStringLiteral("INVITED"), QT_TRANSLATE_NOOP("AuditDetail", "invited")},
        {QStringLiteral("SUSPENDED"), QT_TRANSLATE_NOOP("AuditDetail", "suspended")},
    };
    const auto *word = words.value(status);
    return word ? Text::tr(word) : spelt(status);
}

// A text of the server's, as its member means it.
QString textWord(const QString &member, const QString &text)
{
    const auto name = member.section(QLatin1Char('.'), -1);
    if (text.isEmpty())
        return Text::tr("nothing");
    if (text == QLatin1String("CHANGED"))
        return Text::tr("is another one now");
    if (name == QLatin1String("permissions") || name == QLatin1String("scope"))
        return permissionsInWords(domain::expandPermissions(text.split(QLatin1Char(' '))));
    if (name == QLatin1String("role"))
        return text.startsWith(QLatin1String("role:")) ? Text::tr("one of the organisation's own")
                                                       : roleWord(text);
    if (name == QLatin1String("deliveryState") || name == QLatin1String("was"))
        return deliveryState(text).text;
    if (name == QLatin1String("status"))
        return statusWord(text);
    if (name == QLatin1String("agent"))
        return agentName(text);
    if (const auto state = domain::stateFromName(text))
        return word(*state);
    if (const auto time = domain::fromIso8601(text))
        return dateAndTime(*time);
    return look::isolated(text);
}

QString valueWord(const QString &member, const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Bool:
        return value.toBool() ? Text::tr("yes") : Text::tr("no");
    case QJsonValue::Double:
        return QLocale().toString(value.toDouble(), 'g', QLocale::FloatingPointShortest);
    case QJsonValue::String:
        return textWord(member, value.toString());
    case QJsonValue::Array: {
        QStringList words;
        for (const auto entry : value.toArray())
            words.append(valueWord(member, entry));
        return words.isEmpty() ? Text::tr("nothing") : look::listed(words);
    }
    case QJsonValue::Object: {
        QStringList words;
        const auto members = value.toObject();
        for (auto it = members.begin(); it != members.end(); ++it)
            words.append(Text::tr("%1: %2").arg(memberWord(it.key()), valueWord(it.key(), it.value())));
        return words.join(QLatin1Char('\n'));
    }
    case QJsonValue::Null:
    case QJsonValue::Undefined:
        break;
    }
    return Text::tr("nothing");
}

AuditFact changeFact(const QString &member, const QJsonObject &change)
{
    const auto before = valueWord(member, change.value(QLatin1String("from")));
    const auto after = valueWord(member, change.value(QLatin1String("to")));
    const bool isLong = before.contains(QLatin1Char('\n')) || after.contains(QLatin1Char('\n'));
    return {memberWord(member),
        isLong ? Text::tr("Before:\n%1\nNow:\n%2").arg(before, after)
               : Text::tr("“%1” before, “%2” now").arg(before, after)};
}

} // namespace

QList<AuditFact> auditFacts(const QJsonObject &detail)
{
    QList<AuditFact> facts;
    const auto changes = detail.value(QLatin1String("changes")).toObject();
    for (auto it = changes.begin(); it != changes.end(); ++it)
        facts.append(changeFact(it.key(), it.value().toObject()));
    for (auto it = detail.begin(); it != detail.end(); ++it) {
        if (it.key() == QLatin1String("changes") && it.value().isObject())
            continue;
        if (changes.contains(it.key()))
            continue; // said by what it became
        facts.append({memberWord(it.key()), valueWord(it.key(), it.value())});
    }
    return facts;
}

} // namespace candor::models
