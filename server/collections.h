// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

namespace candor::server {

// Collections of requests for API clients, made of the OpenAPI document that describe() made: one request for
// each operation, in a folder for each tag, filled with the first example. The variables baseUrl, apiKey,
// accessToken and tenantId are left for the user to set. Pure.

// A Postman collection, format 2.1.
[[nodiscard]] QByteArray postmanCollection(const QByteArray &openapi, const QByteArray &baseUrl);

// A Bruno collection in one file, as Bruno exports and imports it.
[[nodiscard]] QByteArray brunoCollection(const QByteArray &openapi, const QByteArray &baseUrl);

} // namespace candor::server
