// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/keysmodel.h"

#include "look/script.h"
#include "models/keywords.h"
#include "models/steps.h"
#include "models/words.h"

#include <QCoreApplication>

namespace candor::models {

using api::Credential;
using domain::Timestamp;

namespace {

constexpr std::chrono::hours nearEnd{7 * 24}; // the longest overlap of a rotation

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(KeysModel)
};

QList<models::Column> columnsOfKeys()
{
    return {
        {"name", Text::tr("Name"), 150},
        {"state", Text::tr("State"), 150},
        {"beginning", Text::tr("Begins with"), 130},
        {"lastUsed", Text::tr("Last used"), 100},
        {"end", Text::tr("Ends"), 110},
        {"made", Text::tr("Made"), 130, {}, {}, false},
    };
}

} // namespace

std::optional<Timestamp> endOf(const Credential &credential)
{
    return credential.previousSecretUntil ? credential.previousSecretUntil : credential.expiresAt;
}

Standing standingOf(const Credential &credential, Timestamp now)
{
    if (credential.revokedAt)
        return Standing::Revoked;
    if (credential.expiresAt && *credential.expiresAt <= now)
        return Standing::Expired;
    const auto end = endOf(credential);
    if (end && *end > now && *end - now <= nearEnd)
        return Standing::Ending;
    return credential.lastUsedAt ? Standing::InUse : Standing::Fresh;
}

KeysModel::KeysModel(
    const client::KeyCalls &calls, const client::Side &side, const domain::Clock &clock, QObject *parent)
    : ListModel(columnsOfKeys(), std::chrono::milliseconds(60), parent)
    , m_calls(calls)
    , m_side(side)
    , m_clock(clock)
{
    m_tick.setInterval(std::chrono::seconds(1));
    connect(&m_tick, &QTimer::timeout, this, [this] { tick(); });
    m_tick.start();
}

void KeysModel::setKind(Kind kind)
{
    m_kind = kind;
    reload(Keep::Nothing);
}

void KeysModel::tick()
{
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, State), index(rowCount() - 1, End), {Qt::DisplayRole, look::ToneRole});
}

client::Pending<api::Page<Credential>> KeysModel::fetch(const api::PageQuery &page, QObject *reader)
{
    return m_calls.list(m_side, m_kind, page, reader);
}

QVariant KeysModel::show(const Credential &credential, int column, int role) const
{
    const auto now = m_clock.now();
    const auto standing = standingOf(credential, now);
    if (role == look::MutedRole)
        return standing == Standing::Revoked || standing == Standing::Expired;
    if (role == look::ToneRole)
        return column == State ? QVariant(int(toneOf(standing))) : QVariant();
    if (role == look::GlyphRole)
        return column == State ? QVariant(int(glyphOf(standing))) : QVariant();
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case Name:
        return credential.name;
    case State:
        return standing == Standing::Ending
            ? (credential.previousSecretUntil ? Text::tr("Old secret: %1") : Text::tr("Stops in %1"))
                  .arg(countdown(*endOf(credential), now))
            : word(standing);
    case Beginning:
        return look::isolated(
            credential.kind == Kind::Key ? credential.prefix + QStringLiteral("…") : credential.prefix);
    case LastUsed:
        return credential.lastUsedAt ? ago(*credential.lastUsedAt, now) : Text::tr("never");
    case End:
        return credential.expiresAt ? dateAndTime(*credential.expiresAt) : Text::tr("no end");
    case Made:
        return dateAndTime(credential.createdAt);
    default:
        return {};
    }
}

} // namespace candor::models
