// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "edge/message.h"

#include <QByteArrayView>

// How libhttp-parser, written by others and strict by its own lights, reads the first message of some bytes.
struct SecondReading
{
    bool complete = false; // one message, from the first byte on
    qsizetype end = 0; // bytes read: the message, or up to what it would not take
    int error = 0; // its error number; 0: none
    int status = 0; // of an answer
    int minorVersion = 0;
    bool keepAlive = false;
    QByteArray method;
    QByteArray url;
    candor::edge::Headers headers; // without trailers; values as they are
    QByteArray body;
};

[[nodiscard]] SecondReading secondReadingOfRequest(QByteArrayView bytes);

enum class AnswerTo { Head, AnythingElse };
[[nodiscard]] SecondReading secondReadingOfAnswer(QByteArrayView bytes, AnswerTo method);

// Whether it knows the method at all; it refuses requests with any other.
[[nodiscard]] bool secondParserKnows(const QByteArray &method);
