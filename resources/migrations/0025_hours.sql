-- SPDX-FileCopyrightText: 2026 The Candor authors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- Bytewise, so that a tenant's origins are a range of the key.
@POSTGRESQL_ONLY@ ALTER TABLE endpoint_hours ALTER COLUMN endpoint TYPE TEXT COLLATE "C";
