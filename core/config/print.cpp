// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "config/keys.h"

namespace candor::config {

namespace {

QString quoted(const QString &text)
{
    QString escaped = text;
    escaped.replace(QLatin1Char('\\'), QStringLiteral("\\\\"))
        .replace(QLatin1Char('"'), QStringLiteral("\\\""));
    return QLatin1Char('"') + escaped + QLatin1Char('"');
}

QString inToml(const Key &key, const QString &text)
{
    bool isNumber = false;
    (void)text.toLongLong(&isNumber);
    if (key.form == Form::Number && isNumber)
        return text;
    if (key.form != Form::List)
        return quoted(text);
    QStringList entries;
    for (const QString &entry : text.split(QLatin1Char(',')))
        entries.append(quoted(entry.trimmed()));
    return QLatin1Char('[') + entries.join(QStringLiteral(", ")) + QLatin1Char(']');
}

// A masked value would be a wrong one when the text is used as a file: such a line is a comment.
bool isMasked(const Key &key, const QString &text)
{
    return key.exposure != Exposure::Open && text.contains(QLatin1String("****"));
}

QString defaultOf(const Key &key)
{
    return key.defaultNote.isEmpty() ? QStringLiteral("`%1`").arg(key.defaultText) : QString(key.defaultNote);
}

} // namespace

QString printed(const LoadedSettings &loaded)
{
    QString text;
    const auto all = keys();
    for (std::size_t index = 0; index < all.size(); ++index) {
        const Key &key = all[index];
        const Origin &origin = loaded.origins.at(qsizetype(index));
        text += QStringLiteral("# %1\n").arg(key.description);
        if (origin.text.isEmpty()) {
            text += QStringLiteral("# %1 is not set: %2\n\n").arg(key.name, defaultOf(key));
            continue;
        }
        const QString comment = isMasked(key, origin.text) ? QStringLiteral("# ") : QString();
        text += QStringLiteral("%1%2 = %3 # %4\n\n")
                    .arg(comment, key.name, inToml(key, origin.text), origin.where);
    }
    return text;
}

QString reference()
{
    QString text = QStringLiteral("| TOML key | Environment | Flag | Default | |\n|---|---|---|---|---|\n");
    for (const Key &key : keys()) {
        const QString flag = key.exposure == Exposure::Secret
            ? QStringLiteral("none: command lines are public")
            : QStringLiteral("`%1`").arg(flagName(key));
        text += QStringLiteral("| `%1` | `%2` | %3 | %4 | %5 |\n")
                    .arg(key.name, environmentName(key), flag, defaultOf(key), key.description);
    }
    return text;
}

} // namespace candor::config
