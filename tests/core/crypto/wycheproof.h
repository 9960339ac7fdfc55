// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <optional>

namespace candor::test {

// The groups of one file of the Wycheproof corpus; nothing when the corpus isn't there. It is looked for in
// the folder that CANDOR_CORPORA names, then beside the source tree and beside its parent.
inline std::optional<QJsonArray> wycheproofGroups(const QString &fileName)
{
    const QString source = QStringLiteral(CANDOR_SOURCE_DIR);
    const QStringList folders{qEnvironmentVariable("CANDOR_CORPORA"),
        source + QStringLiteral("/../shared/corpora"), source + QStringLiteral("/../../shared/corpora")};
    for (const QString &folder : folders) {
        QFile file(folder + QStringLiteral("/wycheproof/") + fileName);
        if (folder.isEmpty() || !file.open(QIODevice::ReadOnly))
            continue;
        return QJsonDocument::fromJson(file.readAll()).object().value(QLatin1String("testGroups")).toArray();
    }
    return std::nullopt;
}

inline QByteArray fromHex(const QJsonObject &test, const char *name)
{
    return QByteArray::fromHex(test.value(QLatin1String(name)).toString().toLatin1());
}

} // namespace candor::test
