-- SPDX-FileCopyrightText: 2026 The Candor authors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- When the warning of a day before disabling was told: nothing is disabled before that day has passed.
ALTER TABLE endpoints ADD COLUMN warned_day_at BIGINT;
