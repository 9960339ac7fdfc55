-- SPDX-FileCopyrightText: 2026 The Candor authors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- What is due is found in the order of due times. Lanes that are due but can't go, because of their endpoint's breaker
-- or because more is due than one look takes, are set aside: they stand in the way of no other, and their endpoint says
-- when the first of them may go.
ALTER TABLE lanes ADD COLUMN aside BIGINT NOT NULL DEFAULT 0;
ALTER TABLE endpoints ADD COLUMN aside_due BIGINT;
CREATE INDEX lanes_ready ON lanes (next_due, endpoint) WHERE pending > 0 AND aside = 0;
CREATE INDEX lanes_aside ON lanes (endpoint, next_due) WHERE pending > 0 AND aside = 1;
CREATE INDEX endpoints_aside ON endpoints (aside_due) WHERE aside_due IS NOT NULL;
-- Its place is taken by lanes_due_of_tenant, which begins with the endpoint, too.
DROP INDEX lanes_due;
