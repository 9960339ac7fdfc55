// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/auditwords.h"

#include "look/script.h"
#include "models/webhookwords.h"

#include <QCoreApplication>
#include <QHash>

namespace candor::models {

using domain::Actor;
using look::Glyph;
using look::Tone;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(AuditWords)
};

struct Known
{
    const char *action;
    const char *word;
};

constexpr Known known[] = {
    {"interview.create", QT_TRANSLATE_NOOP("AuditWords", "Interview requested")},
    {"interview.request-info", QT_TRANSLATE_NOOP("AuditWords", "Missing information asked for")},
    {"interview.supply-info", QT_TRANSLATE_NOOP("AuditWords", "Missing information supplied")},
    {"interview.accept-request", QT_TRANSLATE_NOOP("AuditWords", "Request accepted")},
    {"interview.start-planning", QT_TRANSLATE_NOOP("AuditWords", "Plan begun")},
    {"interview.deliver-plan", QT_TRANSLATE_NOOP("AuditWords", "Plan written")},
    {"interview.approve-plan", QT_TRANSLATE_NOOP("AuditWords", "Plan approved")},
    {"interview.reject-plan", QT_TRANSLATE_NOOP("AuditWords", "Plan rejected")},
    {"interview.revise-plan", QT_TRANSLATE_NOOP("AuditWords", "Plan sent back to be revised")},
    {"interview.edit-plan", QT_TRANSLATE_NOOP("AuditWords", "Plan edited")},
    {"interview.renew-link", QT_TRANSLATE_NOOP("AuditWords", "New link made for the candidate")},
    {"interview.consent", QT_TRANSLATE_NOOP("AuditWords", "Candidate answered the notice")},
    {"interview.start-interview", QT_TRANSLATE_NOOP("AuditWords", "Interview begun")},
    {"interview.complete-interview", QT_TRANSLATE_NOOP("AuditWords", "Interview finished")},
    {"interview.deliver-assessment", QT_TRANSLATE_NOOP("AuditWords", "Report written")},
    {"interview.approve-assessment", QT_TRANSLATE_NOOP("AuditWords", "Report approved")},
    {"interview.reject-assessment", QT_TRANSLATE_NOOP("AuditWords", "Report rejected")},
    {"interview.override-score", QT_TRANSLATE_NOOP("AuditWords", "Score changed")},
    {"interview.cancel", QT_TRANSLATE_NOOP("AuditWords", "Interview cancelled")},
    {"interview.agent-failed", QT_TRANSLATE_NOOP("AuditWords", "Agent failed several times")},
    {"interview.agent-retried", QT_TRANSLATE_NOOP("AuditWords", "Agent asked again at once")},
    {"interview.purge", QT_TRANSLATE_NOOP("AuditWords", "Candidate's data erased")},
    {"interview.erase-report", QT_TRANSLATE_NOOP("AuditWords", "Report erased")},
    {"assessment.chat", QT_TRANSLATE_NOOP("AuditWords", "Question asked about a report")},
    {"session.login", QT_TRANSLATE_NOOP("AuditWords", "Signed in")},
    {"session.logout", QT_TRANSLATE_NOOP("AuditWords", "Signed out")},
    {"session.refresh", QT_TRANSLATE_NOOP("AuditWords", "Session renewed")},
    {"session.refused", QT_TRANSLATE_NOOP("AuditWords", "Sign-in refused")},
    {"session.locked", QT_TRANSLATE_NOOP("AuditWords", "Account locked after wrong passwords")},
    {"session.reuse-detected", QT_TRANSLATE_NOOP("AuditWords", "Session ended: its token was used twice")},
    {"owner.sign-in", QT_TRANSLATE_NOOP("AuditWords", "Owner signed in at the server itself")},
    {"user.create", QT_TRANSLATE_NOOP("AuditWords", "Person added")},
    {"user.update", QT_TRANSLATE_NOOP("AuditWords", "Person changed")},
    {"user.delete", QT_TRANSLATE_NOOP("AuditWords", "Person removed")},
    {"user.invite", QT_TRANSLATE_NOOP("AuditWords", "Invitation made")},
    {"user.password-set", QT_TRANSLATE_NOOP("AuditWords", "First password chosen")},
    {"user.password-change", QT_TRANSLATE_NOOP("AuditWords", "Password changed")},
    {"role.create", QT_TRANSLATE_NOOP("AuditWords", "Role made")},
    {"role.update", QT_TRANSLATE_NOOP("AuditWords", "Role changed")},
    {"role.delete", QT_TRANSLATE_NOOP("AuditWords", "Role deleted")},
    {"api-key.create", QT_TRANSLATE_NOOP("AuditWords", "Key made")},
    {"api-key.rotate", QT_TRANSLATE_NOOP("AuditWords", "Key replaced")},
    {"api-key.revoke", QT_TRANSLATE_NOOP("AuditWords", "Key revoked")},
    {"oauth-client.create", QT_TRANSLATE_NOOP("AuditWords", "OAuth client made")},
    {"oauth-client.update", QT_TRANSLATE_NOOP("AuditWords", "OAuth client changed")},
    {"oauth-client.rotate", QT_TRANSLATE_NOOP("AuditWords", "OAuth client's secret replaced")},
    {"oauth-client.revoke", QT_TRANSLATE_NOOP("AuditWords", "OAuth client revoked")},
    {"oauth-client.token", QT_TRANSLATE_NOOP("AuditWords", "Access token given out")},
    {"webhook-config.save", QT_TRANSLATE_NOOP("AuditWords", "Webhook saved")},
    {"webhook-config.remove", QT_TRANSLATE_NOOP("AuditWords", "Webhook removed")},
    {"webhook.test", QT_TRANSLATE_NOOP("AuditWords", "Webhook tested")},
    {"delivery.redeliver", QT_TRANSLATE_NOOP("AuditWords", "Delivery sent again")},
    {"delivery.recover", QT_TRANSLATE_NOOP("AuditWords", "Deliveries recovered")},
    {"delivery.recover-cancel", QT_TRANSLATE_NOOP("AuditWords", "Recovery of deliveries cancelled")},
    {"tenant.create", QT_TRANSLATE_NOOP("AuditWords", "Organisation made")},
    {"tenant.update", QT_TRANSLATE_NOOP("AuditWords", "Organisation changed")},
    {"tenant.delete", QT_TRANSLATE_NOOP("AuditWords", "Organisation deleted")},
    {"platform.create", QT_TRANSLATE_NOOP("AuditWords", "Platform made")},
    {"platform.update", QT_TRANSLATE_NOOP("AuditWords", "Platform changed")},
    {"platform.delete", QT_TRANSLATE_NOOP("AuditWords", "Platform deleted")},
    {"installation.bootstrap", QT_TRANSLATE_NOOP("AuditWords", "Installation set up")},
    {"token-key.create", QT_TRANSLATE_NOOP("AuditWords", "First key for sessions made")},
    {"token-key.rotate", QT_TRANSLATE_NOOP("AuditWords", "New key for sessions made")},
    {"backup.start", QT_TRANSLATE_NOOP("AuditWords", "Backup begun")},
    {"backup.cancel", QT_TRANSLATE_NOOP("AuditWords", "Backup cancelled")},
    {"demo.prepare", QT_TRANSLATE_NOOP("AuditWords", "Demonstration prepared")},
};

struct Thing
{
    const char *kind;
    const char *one;
    const char *actions; // what is done to it, as a heading; nullptr = nothing begins so
};

constexpr Thing things[] = {
    {"interview", QT_TRANSLATE_NOOP("AuditWords", "Interview"),
        QT_TRANSLATE_NOOP("AuditWords", "Interviews")},
    {"assessment", nullptr, QT_TRANSLATE_NOOP("AuditWords", "Reports")},
    {"session", nullptr, QT_TRANSLATE_NOOP("AuditWords", "Signing in")},
    {"owner", nullptr, QT_TRANSLATE_NOOP("AuditWords", "Owner")},
    {"user", QT_TRANSLATE_NOOP("AuditWords", "Person"), QT_TRANSLATE_NOOP("AuditWords", "People")},
    {"role", QT_TRANSLATE_NOOP("AuditWords", "Role"), QT_TRANSLATE_NOOP("AuditWords", "Roles")},
    {"api-key", QT_TRANSLATE_NOOP("AuditWords", "Key"), QT_TRANSLATE_NOOP("AuditWords", "Keys")},
    {"oauth-client", QT_TRANSLATE_NOOP("AuditWords", "OAuth client"),
        QT_TRANSLATE_NOOP("AuditWords", "OAuth clients")},
    {"webhook-config", nullptr, QT_TRANSLATE_NOOP("AuditWords", "Webhooks")},
    {"webhook", nullptr, QT_TRANSLATE_NOOP("AuditWords", "Tests of webhooks")},
    {"delivery", QT_TRANSLATE_NOOP("AuditWords", "Delivery"), QT_TRANSLATE_NOOP("AuditWords", "Deliveries")},
    {"recovery", QT_TRANSLATE_NOOP("AuditWords", "Recovery"), nullptr},
    {"tenant", QT_TRANSLATE_NOOP("AuditWords", "Organisation"),
        QT_TRANSLATE_NOOP("AuditWords", "Organisations")},
    {"platform", QT_TRANSLATE_NOOP("AuditWords", "Platform"), QT_TRANSLATE_NOOP("AuditWords", "Platforms")},
    {"installation", QT_TRANSLATE_NOOP("AuditWords", "Installation"),
        QT_TRANSLATE_NOOP("AuditWords", "Installation")},
    {"token-key", QT_TRANSLATE_NOOP("AuditWords", "Key for sessions"),
        QT_TRANSLATE_NOOP("AuditWords", "Keys for sessions")},
    {"backup", QT_TRANSLATE_NOOP("AuditWords", "Backup"), QT_TRANSLATE_NOOP("AuditWords", "Backups")},
    {"demo", nullptr, QT_TRANSLATE_NOOP("AuditWords", "Demonstration")},
};

// "some-thing.was-done" as "Some thing: was done".
QString speltOut(const QString &name)
{
    return spelt(QString(name).replace(QLatin1Char('-'), QLatin1Char(' ')));
}

} // namespace

QString auditActionWord(const QString &action)
{
    for (const auto &one : known) {
        if (action == QLatin1String(one.action))
            return Words::tr(one.word);
    }
    return speltOut(action);
}

Tone auditTone(const QString &action)
{
    if (action == QLatin1String("session.locked") || action == QLatin1String("session.reuse-detected"))
        return Tone::Danger;
    if (action == QLatin1String("session.refused") || action == QLatin1String("interview.agent-failed"))
        return Tone::Warning;
    return Tone::Neutral;
}

QList<AuditActions> auditActions()
{
    QList<AuditActions> all;
    for (const auto &thing : things) {
        if (!thing.actions)
            continue;
        AuditActions group{Words::tr(thing.actions), QLatin1String(thing.kind) + QLatin1Char('.'), {}};
        for (const auto &one : known) {
            if (QLatin1String(one.action).startsWith(group.prefix))
                group.actions.append(QLatin1String(one.action));
        }
        all.append(group);
    }
    return all;
}

QString auditKindWord(Actor::Kind kind)
{
    switch (kind) {
    case Actor::Kind::System:
        return Words::tr("Candor itself");
    case Actor::Kind::ApiKey:
        return Words::tr("Program");
    case Actor::Kind::User:
        return Words::tr("Person");
    case Actor::Kind::Candidate:
        return Words::tr("Candidate");
    }
    Q_UNREACHABLE();
}

Glyph auditKindGlyph(Actor::Kind kind)
{
    switch (kind) {
    case Actor::Kind::System:
        return Glyph::Candor;
    case Actor::Kind::ApiKey:
        return Glyph::Key;
    case Actor::Kind::User:
        return Glyph::Person;
    case Actor::Kind::Candidate:
        return Glyph::Chat;
    }
    Q_UNREACHABLE();
}

QString auditActorWord(const Actor &actor, const std::optional<domain::UserId> &me)
{
    switch (actor.kind) {
    case Actor::Kind::System:
    case Actor::Kind::Candidate:
        return auditKindWord(actor.kind);
    case Actor::Kind::ApiKey:
        return actor.name.isEmpty() ? Words::tr("A program that is gone") : actor.name;
    case Actor::Kind::User:
        if (me && actor.id == me->toString())
            return Words::tr("You");
        if (actor.id.isEmpty())
            return Words::tr("Somebody unknown");
        return actor.name.isEmpty() ? Words::tr("Somebody who is gone") : actor.name;
    }
    Q_UNREACHABLE();
}

AuditSubject auditSubject(const QString &subject)
{
    AuditSubject found{subject.section(QLatin1Char(':'), 0, 0), subject.section(QLatin1Char(':'), 1)};
    if (found.id == QLatin1String("unknown"))
        found.id.clear();
    return found;
}

QString auditSubjectKindWord(const QString &kind)
{
    for (const auto &thing : things) {
        if (thing.one && kind == QLatin1String(thing.kind))
            return Words::tr(thing.one);
    }
    return speltOut(kind);
}

QString auditSubjectWord(const api::AuditEntry &entry)
{
    const auto subject = auditSubject(entry.subject);
    const auto kind = auditSubjectKindWord(subject.kind);
    if (subject.id.isEmpty())
        return Words::tr("Somebody unknown");
    return entry.subjectName.isEmpty()
        ? kind
        : Words::tr("%1: %2", "a kind of thing, and its name").arg(kind, look::quoted(entry.subjectName));
}

} // namespace candor::models
