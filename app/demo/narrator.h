// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "demo/demo.h"

#include <QElapsedTimer>
#include <QIODevice>
#include <QJsonObject>
#include <QString>

namespace candor::demo {

enum class Ink {
    None,
    Ansi,
};

// Tells the play to a person (aligned lines) or to a program (JSON lines). Writes to a device it doesn't own.
class Narrator
{
public:
    Narrator(QIODevice &output, OutputFormat format, Ink ink);

    void opening(const QString &baseUrl);
    void act(const QString &title);
    // Somebody did something; `outcome` is short: a state, a number, a status.
    void step(const QString &actor, const QString &deed, const QString &outcome);
    // A webhook came and every check of it passed.
    void webhook(const QString &event, int sequence, const QString &state);
    // What was said in the candidate's room.
    void said(const QString &speaker, const QString &text);
    void plan(const QJsonObject &plan);
    void report(const QJsonObject &assessment);
    void failure(const QString &step, const QString &reason);
    void success(int webhooks);

private:
    void line(const QString &text);
    void json(const QJsonObject &object);
    [[nodiscard]] QString inked(const char *code, const QString &text) const;
    void wrapped(const QString &indent, const QString &text);
    void tellCompetencies(const QJsonObject &assessment);
    void tellQualifications(const QJsonObject &assessment);

    QIODevice &m_output;
    OutputFormat m_format;
    Ink m_ink;
    QElapsedTimer m_clock;
    int m_number = 0;
};

// The lines of `text`, broken at spaces so that none is longer than `width` characters where words allow it.
[[nodiscard]] QStringList wrap(const QString &text, int width);

} // namespace candor::demo
