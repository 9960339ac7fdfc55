// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/drafts.h"

#include <QCryptographicHash>
#include <QDir>
#include <QJsonDocument>
#include <QSaveFile>
#include <QStandardPaths>

namespace candor::models {

namespace {

const QString savedAtKey = QStringLiteral("savedAt");
const QString contentKey = QStringLiteral("content");

} // namespace

Drafts::Drafts(const QString &owner)
    : m_owner(owner)
{
}

QString Drafts::pathOf(const QString &name) const
{
    const auto id
        = QCryptographicHash::hash((m_owner + QLatin1Char('\n') + name).toUtf8(), QCryptographicHash::Sha256);
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation)
        + QStringLiteral("/drafts/%1.json").arg(QString::fromLatin1(id.toHex()));
}

std::optional<Drafts::Draft> Drafts::read(const QString &name) const
{
    QFile file(pathOf(name));
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    const auto object = QJsonDocument::fromJson(file.readAll()).object();
    const Draft draft{object.value(contentKey).toObject(),
        QDateTime::fromString(object.value(savedAtKey).toString(), Qt::ISODate)};
    return draft.content.isEmpty() || !draft.savedAt.isValid() ? std::nullopt : std::optional(draft);
}

bool Drafts::write(const QString &name, const QJsonObject &content) const
{
    const auto path = pathOf(name);
    if (!QDir().mkpath(QFileInfo(path).path()))
        return false;
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return false;
    file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    const QJsonObject object{
        {savedAtKey, QDateTime::currentDateTimeUtc().toString(Qt::ISODate)}, {contentKey, content}};
    file.write(QJsonDocument(object).toJson(QJsonDocument::Compact));
    return file.commit();
}

void Drafts::remove(const QString &name) const
{
    QFile::remove(pathOf(name));
}

} // namespace candor::models
