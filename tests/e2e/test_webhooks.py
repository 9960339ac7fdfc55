#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Candor authors
# SPDX-License-Identifier: GPL-3.0-or-later

"""Where webhooks go, what keeps them from going elsewhere, and that failures are retried in order."""

from support import case
from support.world import INTERVIEWS, World, example, expect


class Webhooks(case.TenantCase):

    environment = {"CANDOR_WEBHOOKS_RETRY_SCHEDULE": "0.2,0.2,0.5,1,1,1"}

    def test_an_inside_address_is_refused_unless_the_owner_allows_it(self):
        url = self.receiver.url("/own")
        self.assertEqual(self.acme.client.post(INTERVIEWS, example(callbackUrl=url)).status, 201)
        strict = World(self.new_server({}), self.receiver)
        tenant = strict.tenant("Strict")
        for target in (url, url.replace("http:", "https:"), "https://localhost/x", "https://[::ffff:127.0.0.1]/x",
                "https://2130706433/x", "https://169.254.169.254/latest"):
            with self.subTest(target=target):
                self.assertEqual(tenant.client.post(INTERVIEWS, example(callbackUrl=target)).status, 400)
        refused = strict.admin.put(f"/tenants/{tenant.id}/webhook-config", {"callbackUrl": url})
        self.assertEqual(refused.status, 400, refused)

    def test_a_callback_url_goes_before_the_tenants_config_and_has_its_secret(self):
        self.receiver.secrets["/own"] = self.config["secret"]
        run_id = self.acme.pending(callbackUrl=self.receiver.url("/own"))
        self.receiver.wait_for_event(run_id, "interview.plan_generated")
        self.assertEqual({call.path for call in self.receiver.calls(run_id)}, {"/own"})

    def test_the_webhook_test_says_which_layer_answers(self):
        tenant = self.world.tenant("Layers")
        path = f"/tenants/{tenant.id}/webhook-test"
        none = expect(self.world.admin.post(path), 200)
        self.assertEqual((none["delivered"], none["layer"]), (False, None))
        admin = self.world.platform_admin()
        saved = admin.put("/platform-admin/webhook-config",
            {"callbackUrl": self.receiver.url("/platform"), "events": [], "isActive": True})
        self.assertIn(saved.status, (200, 201), saved)
        self.receiver.secrets["/platform"] = saved["secret"]
        self.check_layer(admin.post(f"/platform-admin/tenants/{tenant.id}/webhook-test"), "platform", "/platform")
        config = tenant.receive("/layers")
        self.assertEqual(config["secretHint"], "****" + config["secret"][-4:])
        shown = expect(self.world.admin.get(f"/tenants/{tenant.id}/webhook-config"), 200)
        self.assertNotIn(config["secret"].encode(), shown.raw)
        self.check_layer(self.world.admin.post(path), "tenant", "/layers")
        self.receiver.status = 302
        try:
            failed = expect(self.world.admin.post(path), 200)
        finally:
            self.receiver.status = 200
        self.assertEqual((failed["delivered"], failed["statusCode"]), (False, 302), "a redirect is a failure")
        self.assertIn(admin.delete("/platform-admin/webhook-config").status, (200, 204))

    def check_layer(self, answer, layer, path):
        expect(answer, 200)
        self.assertFields(answer.json, "delivered", "layer", "callbackUrl", "statusCode", "latencyMs", "request",
            "response", "error", "errorCode", "advice")
        self.assertEqual((answer["delivered"], answer["layer"], answer["statusCode"]), (True, layer, 200))
        self.assertTrue(self.receiver.calls(path=path)[-1].json["data"]["test"])

    def test_a_failed_delivery_is_retried_with_the_same_bytes(self):
        tenant = self.world.tenant("Flaky")
        tenant.receive("/flaky")
        self.receiver.status = 503
        run_id = tenant.create()
        try:
            self.receiver.wait_for_event(run_id, "interview.received")
        finally:
            self.receiver.status = 200
        self.receiver.wait_for_event(run_id, "interview.plan_generated")
        received = self.receiver.calls(run_id, "interview.received")
        self.assertGreaterEqual(len(received), 2)
        self.assertEqual({(call.webhook_id, call.body) for call in received}, {(received[0].webhook_id, received[0].body)})
        first = list(dict.fromkeys(call.sequence for call in self.receiver.calls(run_id)))
        self.assertEqual(first, sorted(first), "the later events waited")


if __name__ == "__main__":
    case.main(__doc__)
