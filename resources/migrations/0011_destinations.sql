-- SPDX-FileCopyrightText: 2026 The Candor authors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- Attempts at an endpoint, by the hour (since 1970), by the node that made them, so that nodes never wait for one another
-- here, and by how long they took (storage/destinations.h).
CREATE TABLE endpoint_hours (
    endpoint TEXT NOT NULL,
    hour BIGINT NOT NULL,
    node TEXT NOT NULL,
    latency_class BIGINT NOT NULL,
    attempts BIGINT NOT NULL,
    delivered BIGINT NOT NULL,
    PRIMARY KEY (endpoint, hour, node, latency_class)
);
CREATE INDEX endpoint_hours_by_age ON endpoint_hours (hour);
