-- SPDX-FileCopyrightText: 2026 The Candor authors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- Who made the client, and who replaced its secret: each of them may know one.
CREATE TABLE oauth_client_makers (client_id TEXT NOT NULL REFERENCES oauth_clients (id) ON DELETE CASCADE,
    maker TEXT NOT NULL, PRIMARY KEY (client_id, maker));
INSERT INTO oauth_client_makers (client_id, maker) SELECT id, created_by FROM oauth_clients;

-- A key is replaced once; its successors are rotated from then on.
ALTER TABLE api_keys ADD COLUMN replaced_by TEXT;
UPDATE api_keys SET replaced_by = (SELECT MAX(other.id) FROM api_keys other
    WHERE other.family = api_keys.family AND other.created_at > api_keys.created_at);

-- Whether the tenant wanted four eyes when the plan was approved.
ALTER TABLE interviews ADD COLUMN four_eyes BIGINT NOT NULL DEFAULT 0;
