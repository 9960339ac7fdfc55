// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "http/client.h"

#include <QStringList>

// An answer as it may be shown to people. It is a stranger's: it may be of any kind and length, hold
// somebody's session, or say what was sent to it in confidence. Pure; any thread.
namespace candor::delivery {

// How much of an answer is shown.
inline constexpr int mostAnswerBytes = 4096;
inline constexpr int mostAnswerFields = 50;
inline constexpr int mostFieldLength = 500;

struct Echo
{
    http::Headers headers; // the first ones; values that may be credentials masked, long ones cut
    // The beginning of a text without control characters; of anything else what it is: "[70 bytes of
    // image/png]".
    QString body;
    bool truncated = false; // there was more
};

// `secrets`: what was sent in confidence; it is masked wherever it comes back.
[[nodiscard]] Echo echoOf(const http::Exchange &exchange, const QStringList &secrets);

// The same answer with what was sent in confidence masked by value, as it is kept.
[[nodiscard]] QByteArray withoutEchoes(QByteArray bytes, const QStringList &secrets);
[[nodiscard]] http::Headers withoutEchoes(http::Headers headers, const QStringList &secrets);

// Whether the values of a field may be credentials.
[[nodiscard]] bool isConfidential(const QString &field);

// A text without control characters other than line ends and tabs; bytes that aren't UTF-8 become U+FFFD.
[[nodiscard]] QString shownText(const QByteArray &bytes);

} // namespace candor::delivery
