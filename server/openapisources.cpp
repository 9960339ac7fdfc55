// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/openapisources.h"

#include <QDir>
#include <QFile>

// In the global namespace, as Q_INIT_RESOURCE wants it.
static void loadApiDocs()
{
    Q_INIT_RESOURCE(apidocs);
}

namespace candor::server {

namespace {

QByteArray fileContent(const QString &name)
{
    QFile file(QStringLiteral(":/api-docs/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

Json parsed(const QString &name, QStringList &faults)
{
    auto json = Json::parse(fileContent(name).toStdString(), nullptr, false);
    if (!json.is_object()) {
        faults.append(name + QStringLiteral(" is no JSON object"));
        return Json::object();
    }
    return json;
}

// The members of all files of a folder.
Json merged(const QString &folder, QStringList &faults)
{
    Json all = Json::object();
    const auto names = QDir(QStringLiteral(":/api-docs/") + folder).entryList(QDir::Files, QDir::Name);
    for (const auto &name : names) {
        const auto file = parsed(folder + QLatin1Char('/') + name, faults);
        for (const auto &[key, value] : file.items()) {
            if (all.contains(key))
                faults.append(folder + QStringLiteral(" has %1 twice").arg(QString::fromStdString(key)));
            all[key] = value;
        }
    }
    return all;
}

} // namespace

OpenApiSources OpenApiSources::load(QStringList &faults)
{
    loadApiDocs();
    OpenApiSources sources;
    sources.document = parsed(QStringLiteral("document.json"), faults);
    sources.document["info"]["description"]
        = fileContent(QStringLiteral("introduction.md")).trimmed().toStdString();
    sources.document["info"]["version"] = CANDOR_VERSION;
    sources.schemas = merged(QStringLiteral("schemas"), faults);
    sources.examples = merged(QStringLiteral("examples"), faults);
    sources.events = parsed(QStringLiteral("events.json"), faults);
    sources.problems = parsed(QStringLiteral("problems.json"), faults);
    return sources;
}

Json schemaReference(const std::string &name)
{
    return {{"$ref", "#/components/schemas/" + name}};
}

std::string camelCase(const QString &name)
{
    QString text;
    bool starts = true;
    for (const QChar c : name) {
        const bool separates = c == QLatin1Char('_') || c == QLatin1Char('.');
        if (!separates)
            text += starts ? c.toUpper() : c.toLower();
        starts = separates;
    }
    return text.toStdString();
}

} // namespace candor::server
