#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Candor authors
# SPDX-License-Identifier: GPL-3.0-or-later

"""Whole ranges of deliveries are put on their way again."""

import time
import uuid

from support import case
from support.world import expect


class Recoveries(case.TenantCase):

    # Two attempts, a moment apart.
    environment = {"CANDOR_WEBHOOKS_RETRY_SCHEDULE": "1"}

    def waiting(self, tenant):
        return expect(tenant.admin.get(f"/tenants/{tenant.id}/undelivered"), 200)

    def failed(self, name):
        """A tenant whose events all used up their attempts, and the interview they tell of."""
        tenant = self.world.tenant(name)
        # Four failures in a row: one more, and the server would wait before it goes on.
        tenant.receive(f"/{name.lower()}", events=["interview.received", "interview.plan_generated"])
        # The answer is everybody's: what others still have on its way would get it.
        self.receiver.bell.wait_for(lambda: self.waiting(self.acme)["pending"] == 0, "Acme's events to arrive", 60)
        self.receiver.status = 500
        try:
            run_id = tenant.pending()
            self.receiver.bell.wait_for(lambda: self.has_failed(tenant, name), "all attempts to be used up", 120)
        finally:
            self.receiver.status = 200
        self.save(tenant, name)
        return tenant, run_id

    def save(self, tenant, name):
        """Who keeps failing is left in peace for a while; a saved webhook is tried at once."""
        expect(tenant.admin.put(f"/tenants/{tenant.id}/webhook-config",
            {"callbackUrl": self.receiver.url(f"/{name.lower()}")}), 200)

    def has_failed(self, tenant, name):
        if self.waiting(tenant)["pending"] == 0:
            return True
        self.save(tenant, name)
        return False

    def recover(self, tenant, **order):
        return tenant.admin.post(f"/tenants/{tenant.id}/deliveries/recover", {"since": "2026-01-01T00:00:00Z", **order})

    def wait_until_done(self, client, path):
        def is_done():
            recovery = expect(client.get(path), 200)
            return recovery if recovery["state"] == "DONE" else None
        return self.receiver.bell.wait_for(is_done, f"{path} to be done", 60)

    def test_what_failed_arrives_in_its_order(self):
        tenant, run_id = self.failed("Night")
        told = self.waiting(tenant)["failed"]
        before = len(self.receiver.calls(run_id))
        begun = expect(self.recover(tenant), 202)
        self.assertEqual((begun["found"], begun["foundIsEstimate"], begun["deliveryState"]), (told, False, "FAILED"))
        self.assertEqual(begun["tenantId"], tenant.id)
        done = self.wait_until_done(tenant.admin, f"/tenants/{tenant.id}/recoveries/{begun['id']}")
        self.assertEqual((done["requeued"], done["skipped"]), (told, 0))
        self.assertIsNotNone(done["finishedAt"])
        self.receiver.bell.wait_for(lambda: len(self.receiver.calls(run_id)) >= before + told, "all of them", 60)
        arrived = self.receiver.calls(run_id)[before:]
        self.assertEqual([call.event for call in arrived], ["interview.received", "interview.plan_generated"])
        self.receiver.bell.wait_for(lambda: self.waiting(tenant)["pending"] == 0, "the answers to be written down", 60)
        self.assertEqual(self.waiting(tenant)["failed"], 0)

    def test_what_was_parked_goes_to_the_new_webhook(self):
        tenant, run_id = self.failed("Parked")
        hook = f"/tenants/{tenant.id}/webhook-config"
        expect(tenant.admin.put(hook, {"callbackUrl": self.receiver.url("/parked"), "isActive": False}), 200)
        expect(tenant.admin.delete(f"/integration/interviews/{run_id}"), 200)
        expect(tenant.admin.delete(hook), 204)
        # What had failed stays failed; only what was on its way was parked, and that is nothing here.
        self.assertEqual(expect(self.recover(tenant, state="PARKED"), 202)["found"], 0)
        # Nowhere to go: what failed is left as it is.
        begun = expect(self.recover(tenant), 202)
        done = self.wait_until_done(tenant.admin, f"/tenants/{tenant.id}/recoveries/{begun['id']}")
        self.assertEqual((done["requeued"], done["skipped"]), (0, begun["found"]))
        tenant.receive("/new")
        begun = expect(self.recover(tenant), 202)
        self.assertGreater(begun["found"], 0)
        self.receiver.bell.wait_for(lambda: len(self.receiver.calls(run_id, path="/new")) == begun["found"], "all of them", 60)

    def test_a_platform_recovers_its_tenants(self):
        tenant, run_id = self.failed("Served")
        since = expect(tenant.admin.get(f"/tenants/{tenant.id}/deliveries?limit=200"), 200)["items"][-1]["createdAt"]
        many = len(self.receiver.calls(run_id))
        platform = f"platformId={self.world.platform_id}"
        order = {"since": since}
        begun = expect(self.world.admin.post(f"/platform-admin/deliveries/recover?{platform}", order), 202)
        self.assertIsNone(begun["tenantId"])
        self.wait_until_done(self.world.admin, f"/platform-admin/recoveries/{begun['id']}?{platform}")
        self.receiver.bell.wait_for(lambda: len(self.receiver.calls(run_id)) > many, "the tenant's events", 60)
        listed = expect(self.world.admin.get(f"/platform-admin/recoveries?{platform}&limit=1"), 200)
        self.assertEqual(listed["items"][0]["id"], begun["id"])
        self.assertProblem(tenant.admin.get(f"/tenants/{tenant.id}/recoveries/{begun['id']}"), 404, "NOT_FOUND")

    def test_an_order_is_remembered_and_goes_on_after_a_restart(self):
        tenant, run_id = self.failed("Restarted")
        many = len(self.receiver.calls(run_id))
        path = f"/tenants/{tenant.id}/deliveries/recover"
        key = {"Idempotency-Key": str(uuid.uuid4())}
        order = {"since": "2026-01-01T00:00:00Z"}
        told = [expect(tenant.admin.request("POST", path, order, headers=key), 202).json for _ in range(2)]
        self.assertEqual(told[0], told[1])
        self.server.kill()
        self.server.start()
        self.wait_until_done(tenant.admin, f"/tenants/{tenant.id}/recoveries/{told[0]['id']}")
        self.receiver.bell.wait_for(lambda: len(self.receiver.calls(run_id)) > many, "its events", 60)
        self.assertEqual(expect(tenant.admin.get(f"/tenants/{tenant.id}/recoveries"), 200)["total"], 1)

    def test_one_that_is_over_is_not_cancelled_any_more(self):
        tenant = self.world.tenant("Calm")
        begun = expect(self.recover(tenant, until=time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime())), 202)
        path = f"/tenants/{tenant.id}/recoveries/{begun['id']}"
        done = self.wait_until_done(tenant.admin, path)
        self.assertEqual(expect(tenant.admin.post(f"{path}/cancel"), 200).json, done.json)
        self.assertProblem(tenant.admin.post(f"/tenants/{tenant.id}/recoveries/{uuid.uuid4()}/cancel"), 404, "NOT_FOUND")

    def test_wrong_orders_are_refused(self):
        for wrong in ({"since": None}, {"since": "yesterday"}, {"state": "DELIVERED"}, {"until": "2025-01-01T00:00:00Z"},
                {"tenantId": self.acme.id}):
            self.assertProblem(self.recover(self.acme, **wrong), 400, "VALIDATION_FAILED")


if __name__ == "__main__":
    case.main(__doc__)
