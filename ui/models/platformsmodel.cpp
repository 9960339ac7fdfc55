// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/platformsmodel.h"

#include "look/roles.h"
#include "look/script.h"
#include "models/organisationsmodel.h"
#include "models/words.h"

#include <QCoreApplication>

namespace candor::models {

using api::PlatformAnswer;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(PlatformsModel)
};

QList<models::Column> columnsOfPlatforms()
{
    return {
        {"name", Text::tr("Name"), 170},
        {"domain", Text::tr("Domain"), 170},
        {"status", Text::tr("Status"), 110},
        {"made", Text::tr("Made"), 140},
    };
}

} // namespace

PlatformsModel::PlatformsModel(const client::PlatformCalls &calls, QObject *parent)
    : ListModel(columnsOfPlatforms(), std::chrono::milliseconds(60), parent)
    , m_calls(calls)
{
}

void PlatformsModel::setText(const QString &text)
{
    m_text = text;
    reload(Keep::Nothing);
}

client::Pending<api::Page<PlatformAnswer>> PlatformsModel::fetch(const api::PageQuery &page, QObject *reader)
{
    return m_calls.list(m_text, page, reader);
}

QVariant PlatformsModel::show(const PlatformAnswer &platform, int column, int role) const
{
    if (role == look::MutedRole)
        return platform.status == domain::PlatformStatus::Suspended;
    if (role == look::ToneRole)
        return column == Status ? QVariant(int(toneOf(platform.status))) : QVariant();
    if (role == look::GlyphRole)
        return column == Status ? QVariant(int(glyphOf(platform.status))) : QVariant();
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case Name:
        return platform.name;
    case Domain:
        return look::isolated(platform.domain);
    case Status:
        return word(platform.status);
    case Made:
        return dateAndTime(platform.createdAt);
    default:
        return {};
    }
}

} // namespace candor::models
