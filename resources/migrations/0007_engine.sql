-- SPDX-FileCopyrightText: 2026 The Candor authors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- What all nodes know about one endpoint, which is named as in lanes: whether its receiver fails, and what may be sent
-- there.
CREATE TABLE endpoints (
    endpoint TEXT PRIMARY KEY,
    -- CLOSED, OPEN, HALF_OPEN
    breaker TEXT NOT NULL DEFAULT 'CLOSED',
    open_until BIGINT NOT NULL DEFAULT 0,
    -- times that it opened in a row
    trips BIGINT NOT NULL DEFAULT 0,
    -- in a row
    failures BIGINT NOT NULL DEFAULT 0,
    failing_since BIGINT,
    last_failure_at BIGINT,
    last_error TEXT,
    last_status BIGINT,
    tokens @REAL@ NOT NULL DEFAULT 0,
    tokens_at BIGINT NOT NULL DEFAULT 0
);
CREATE INDEX lanes_leased ON lanes (endpoint) WHERE lease_owner <> '';
