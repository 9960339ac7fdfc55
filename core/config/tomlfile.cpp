// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "config/tomlfile.h"

#include <QFile>

#include <sstream>
#include <toml.hpp>

namespace candor::config {

namespace {

tl::unexpected<domain::Error> wrong(const QString &pointer, const QString &detail)
{
    return domain::invalid({{pointer, QStringLiteral("INVALID_FILE"), detail}});
}

// Version 4 of toml11 (Debian 13) lists what is wrong with a file, each with its places; version 3 (Debian
// 12) stops at the first and has one place.
#if TOML11_VERSION_MAJOR >= 4
int lineOf(const toml::value &value)
{
    return int(value.location().first_line_number());
}

int lineOf(const toml::exception &exception)
{
    const auto *syntax = dynamic_cast<const toml::syntax_error *>(&exception);
    if (!syntax || syntax->errors().empty() || syntax->errors().front().locations().empty())
        return 1;
    return int(syntax->errors().front().locations().front().first.first_line_number());
}
#else
template <typename Located>
int lineOf(const Located &located)
{
    return int(located.location().line());
}
#endif

// A number, a string or a truth value as text; nothing for dates, floats that are none, and containers.
std::optional<QString> scalar(const toml::value &value)
{
    if (value.is_string())
        return QString::fromStdString(toml::get<std::string>(value));
    if (value.is_integer())
        return QString::number(value.as_integer());
    if (value.is_floating())
        return QString::number(value.as_floating(), 'g', 12);
    if (value.is_boolean())
        return value.as_boolean() ? QStringLiteral("true") : QStringLiteral("false");
    return std::nullopt;
}

std::optional<QString> joined(const toml::value &value)
{
    if (!value.is_array())
        return scalar(value);
    QStringList parts;
    for (const toml::value &entry : value.as_array()) {
        const auto text = scalar(entry);
        if (!text || text->contains(QLatin1Char(',')))
            return std::nullopt;
        parts.append(*text);
    }
    return parts.join(QLatin1Char(','));
}

domain::Result<domain::Done> flatten(
    const toml::value &table, const QString &prefix, const QString &path, QList<FileValue> &values)
{
    for (const auto &[name, value] : table.as_table()) {
        const QString key = prefix + QString::fromStdString(name);
        const int line = lineOf(value);
        if (value.is_table() && !value.as_table().empty()) {
            const auto done = flatten(value, key + QLatin1Char('.'), path, values);
            if (!done)
                return done;
            continue;
        }
        const auto text = value.is_table() ? QString() : joined(value);
        if (!text)
            return wrong(key,
                QStringLiteral("%1 (%2:%3) is neither a string, a number nor a list of them.")
                    .arg(key, path, QString::number(line)));
        values.append({key, *text, line});
    }
    return domain::Done{};
}

} // namespace

domain::Result<QList<FileValue>> readFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return wrong(QStringLiteral("config"),
            QStringLiteral(
                "The configuration file %1 can't be read: %2. Correct --config or CANDOR_CONFIG, or "
                "the rights of the file.")
                .arg(path, file.errorString()));
    try {
        std::istringstream stream(file.readAll().toStdString());
        const toml::value root = toml::parse(stream, path.toStdString());
        QList<FileValue> values;
        const auto done = flatten(root, {}, path, values);
        if (!done)
            return domain::fail(done.error());
        std::stable_sort(values.begin(), values.end(),
            [](const FileValue &a, const FileValue &b) { return a.line < b.line; });
        return values;
    } catch (const toml::exception &exception) {
        // The exception's text quotes the line, which may hold a secret.
        return wrong(QStringLiteral("config"),
            QStringLiteral(
                "%1:%2 is no valid TOML: write lines such as  listen = \"127.0.0.1:8080\"  with text "
                "in quotes, each key once.")
                .arg(path, QString::number(lineOf(exception))));
    } catch (const std::exception &exception) {
        return wrong(QStringLiteral("config"),
            QStringLiteral("%1 is no valid TOML: %2").arg(path, QString::fromUtf8(exception.what())));
    }
}

} // namespace candor::config
