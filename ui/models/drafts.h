// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>
#include <QJsonObject>
#include <QString>
#include <optional>

namespace candor::models {

// What people have typed and not sent, kept on this computer until it is sent or thrown away. Readable by the
// person's account only. Callers leave out what names a candidate.
class Drafts
{
public:
    struct Draft
    {
        QJsonObject content;
        QDateTime savedAt;
    };

    // `owner`: whose they are at which server; drafts of another owner aren't found.
    explicit Drafts(const QString &owner);

    // Nothing when there is none, or none that can be read.
    [[nodiscard]] std::optional<Draft> read(const QString &name) const;
    // The file is there whole or as before; false when it couldn't be written.
    bool write(const QString &name, const QJsonObject &content) const;
    void remove(const QString &name) const;

private:
    [[nodiscard]] QString pathOf(const QString &name) const;

    QString m_owner;
};

} // namespace candor::models
