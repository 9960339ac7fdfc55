-- SPDX-FileCopyrightText: 2026 The Candor authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- For wrk: POST /echo with about a hundred bytes of JSON.

wrk.method = "POST"
wrk.path = "/echo"
wrk.body = '{"externalId":"candidate-4711","score":87.5,"skills":["c++","qt","sql"],"active":true,"note":null}'
wrk.headers["Content-Type"] = "application/json"
