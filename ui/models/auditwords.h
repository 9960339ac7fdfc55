// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/auditanswers.h"
#include "look/glyphs.h"
#include "look/tokens.h"

#include <QStringList>

// Words for the audit log, under the rules of words.h. What only a newer server knows is shown as words in
// small letters.
namespace candor::models {

// What was done: "Plan approved".
[[nodiscard]] QString auditActionWord(const QString &action);
// Neutral unless somebody should look at it.
[[nodiscard]] look::Tone auditTone(const QString &action);

// Actions about one kind of thing, in the order in which people look for them.
struct AuditActions
{
    QString title;
    QString prefix; // "interview."
    QStringList actions; // "interview.create"
};
[[nodiscard]] QList<AuditActions> auditActions();

// What kind of somebody did it: "Person", "Program".
[[nodiscard]] QString auditKindWord(domain::Actor::Kind kind);
[[nodiscard]] look::Glyph auditKindGlyph(domain::Actor::Kind kind);
// Who did it: "Maria Lopez", "You".
[[nodiscard]] QString auditActorWord(const domain::Actor &actor, const std::optional<domain::UserId> &me);

// To what it was done. `id` is empty for what nobody knows.
struct AuditSubject
{
    QString kind; // "interview"
    QString id;
};
[[nodiscard]] AuditSubject auditSubject(const QString &subject);
[[nodiscard]] QString auditSubjectKindWord(const QString &kind);
// "Interview: Data Analyst · cand_64", or what kind of thing it is.
[[nodiscard]] QString auditSubjectWord(const api::AuditEntry &entry);

} // namespace candor::models
