// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/auditmodel.h"

#include "look/script.h"
#include "models/auditdetail.h"
#include "models/auditwords.h"
#include "models/words.h"

#include <QCoreApplication>
#include <QLocale>

namespace candor::models {

using api::AuditEntry;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(AuditModel)
};

QList<Column> columnsOfRecords()
{
    return {
        {"when", Text::tr("Time"), 156},
        {"who", Text::tr("Who"), 140},
        {"what", Text::tr("What"), 186},
        {"subject", Text::tr("To what"), 220},
        {"kind", Text::tr("Kind"), 120, {}, {}, false},
        {"detail", Text::tr("Detail"), 260, {}, {}, false},
        {"request", Text::tr("Request"), 200, {}, {}, false},
        {"number", Text::tr("Record"), 80, {}, {}, false, true},
        {"hash", Text::tr("Hash"), 200, {}, {}, false},
    };
}

QString inOneLine(const QJsonObject &detail)
{
    QStringList facts;
    for (const auto &fact : auditFacts(detail))
        facts.append(Text::tr("%1: %2").arg(fact.name, QString(fact.value).replace(u'\n', u' ')));
    return facts.join(Text::tr("; ", "between facts in one line"));
}

} // namespace

AuditModel::AuditModel(const client::AuditCalls &calls, const domain::UserId &me, QObject *parent)
    : ListModel(columnsOfRecords(), std::chrono::milliseconds(60), parent)
    , m_calls(calls)
    , m_me(me)
{
    setStretch(api::auditStretch);
}

void AuditModel::prepare(const client::AuditLog &log, const client::AuditQuery &query)
{
    m_log = log;
    m_query = query;
}

void AuditModel::setQuestion(const client::AuditLog &log, const client::AuditQuery &query)
{
    if (log == m_log && query == m_query)
        return;
    prepare(log, query);
    reload(Keep::Nothing);
}

client::Pending<api::Page<AuditEntry>> AuditModel::fetch(const api::PageQuery &page, QObject *reader)
{
    return m_calls.list(m_log, m_query, page, reader);
}

QVariant AuditModel::show(const AuditEntry &entry, int column, int role) const
{
    const auto tone = auditTone(entry.action);
    if (role == look::GlyphRole && (column == Who || column == Kind))
        return int(auditKindGlyph(entry.actor.kind));
    if (column == What && tone != look::Tone::Neutral) {
        if (role == look::ToneRole)
            return int(tone);
        if (role == look::GlyphRole)
            return int(look::Glyph::Warning);
    }
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case When:
        return dateAndSecond(entry.at);
    case Kind:
        return auditKindWord(entry.actor.kind);
    case Who:
        return auditActorWord(entry.actor, m_me);
    case What:
        return auditActionWord(entry.action);
    case Subject:
        return auditSubjectWord(entry);
    case Detail:
        return inOneLine(entry.detail);
    case Request:
        return look::isolated(entry.requestId);
    case Number:
        return QLocale().toString(entry.sequence);
    case Hash:
        return look::isolated(entry.hash);
    default:
        return {};
    }
}

} // namespace candor::models
