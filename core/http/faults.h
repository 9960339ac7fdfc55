// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>
#include <curl/curl.h>

// What libcurl's errors mean to whoever looks after a receiver. Within this room; the engine's thread.
namespace candor::http {

// Of the exchange that a transfer had; what libcurl itself doesn't tell.
struct Circumstances
{
    bool isSecure = false;
    bool isProxied = false;
    bool isHeaderTooLong = false;
    bool hasAnswer = false; // a byte of it came
    QByteArray error; // the words of libcurl and OpenSSL
    bool isConnected = false; // TLS has begun
};

// Exchange::errorClass
[[nodiscard]] QString errorClassOf(CURLcode code, const Circumstances &circumstances);
[[nodiscard]] QString causeOf(CURL *handle, CURLcode code, const Circumstances &circumstances); // ::cause

} // namespace candor::http
