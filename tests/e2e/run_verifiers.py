#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Candor authors
# SPDX-License-Identifier: GPL-3.0-or-later

"""Receivers' own libraries accept a thousand deliveries, refuse each of them changed, and live through a new secret."""

import base64
import json
import os
import random
import secrets
import shutil
import subprocess
import unittest

from support import case
from support.receiver import guide_signature
from support.world import expect, of

FOLDER = os.path.join(os.path.dirname(os.path.abspath(__file__)), "verifiers")
NAMES = ("webhook-id", "webhook-timestamp", "webhook-signature")
INTERVIEWS_MADE = 200
LETTERS = ("Zoë", "naïve", "日本語", "עברית", "😀", "\"quoted\"", "back\\slash", "</script>", "e\u0301", "\u200bodd", "0", "%41")


def new_secret():
    return "whsec_" + base64.b64encode(secrets.token_bytes(32)).decode()


def check(call, secret, body=None, **changed):
    """What a library is asked about a call."""
    headers = {**{name: call.headers[name] for name in NAMES}, **changed}
    return {"secret": secret, "headers": headers, "body": base64.b64encode(call.body if body is None else body).decode()}


def with_a_changed_byte(body, chance):
    at = chance.randrange(len(body))
    return body[:at] + bytes([body[at] ^ (1 << chance.randrange(8))]) + body[at + 1:]


@unittest.skipUnless(shutil.which("npm"), "this needs npm")
class Verifiers(case.TenantCase):

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        if not os.path.isdir(os.path.join(FOLDER, "node_modules")):
            subprocess.run(["npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund"], cwd=FOLDER, check=True)

    def verify(self, checks):
        """For each library what it says of each check: "accepted", or why not."""
        done = subprocess.run(["node", "verify.mjs"], cwd=FOLDER, input=json.dumps({"checks": checks}).encode(),
            stdout=subprocess.PIPE, timeout=120, check=True)
        told = json.loads(done.stdout)
        self.assertEqual({name: len(outcomes) for name, outcomes in told.items()},
            {"standardwebhooks": len(checks), "svix": len(checks)})
        return told

    def assertAccepted(self, checks):
        for library, outcomes in self.verify(checks).items():
            self.assertEqual([(one, asked) for one, asked in zip(outcomes, checks) if one != "accepted"], [], library)

    def assertRefused(self, checks):
        for library, outcomes in self.verify(checks).items():
            self.assertEqual([asked for one, asked in zip(outcomes, checks) if one == "accepted"], [], library)

    def words(self, chance):
        return " ".join(chance.choices(LETTERS, k=chance.randint(1, 6)))

    def test_a_thousand_deliveries_are_accepted_and_none_that_was_changed(self):
        seed = secrets.randbits(32)
        print(f"  seed {seed}")
        chance = random.Random(seed)
        tenant = self.world.tenant("Verified")
        secret = tenant.receive("/verified")["secret"]
        for _ in range(INTERVIEWS_MADE):
            run_id = tenant.pending(candidateRef=self.words(chance)[:60], position=f"Engineer {self.words(chance)}"[:90])
            expect(tenant.client.post(of(run_id, "/plan/reject"), {"reason": f"Not {self.words(chance)},\nand {self.words(chance)}"}), 200)
        calls = self.receiver.bell.wait_for(lambda: len(self.receiver.calls(path="/verified")) >= 1000
            and self.receiver.calls(path="/verified"), "a thousand deliveries", 120)
        self.assertGreater(len({call.body for call in calls}), 900)
        self.assertAccepted([check(call, secret) for call in calls])
        self.assertEqual([call for call in calls if call.headers["X-Webhook-Signature"] != guide_signature(secret, call.body)], [])
        self.assertRefused([check(call, secret, with_a_changed_byte(call.body, chance)) for call in calls])
        some = chance.sample(calls, 50)
        self.assertRefused([check(call, new_secret()) for call in some])
        self.assertRefused([check(call, secret, **{"webhook-id": other.webhook_id}) for call, other in zip(some, some[1:])])
        self.assertRefused([check(call, secret, **{"webhook-timestamp": str(int(call.headers["webhook-timestamp"]) + moved)})
            for call in some for moved in (-1, 1)])
        self.assertRefused([check(call, secret, **{"webhook-signature": call.headers["webhook-signature"].replace("v1,", "v2,")})
            for call in some])
        # One that was signed long ago is a replay.
        self.assertRefused([check(call, secret, **{"webhook-timestamp": "1614265330"}) for call in some])

    def calls_after(self, tenant, path):
        """The deliveries of a new interview."""
        run_id = tenant.pending()
        self.receiver.wait_for_event(run_id, "interview.plan_generated")
        return self.receiver.calls(run_id, path=path)

    def test_a_new_secret_takes_over_without_a_delivery_that_a_receiver_refuses(self):
        tenant = self.world.tenant("Rotated")
        hook = f"/tenants/{tenant.id}/webhook-config"
        config = {"callbackUrl": self.receiver.url("/rotated")}
        old, new = expect(tenant.admin.put(hook, config), 200)["secret"], new_secret()
        expect(tenant.admin.put(hook, {**config, "secret": new, "rotationOverlapSeconds": 600}), 200)
        during = self.calls_after(tenant, "/rotated")
        # Whoever checks webhook-signature may have either; X-Webhook-Signature holds one value, the old one.
        self.assertAccepted([check(call, secret) for call in during for secret in (old, new)])
        self.assertRefused([check(call, new_secret()) for call in during])
        for call in during:
            self.assertEqual(call.headers["X-Webhook-Signature"], guide_signature(old, call.body))
        newest = new_secret()
        saved = expect(tenant.admin.put(hook, {**config, "secret": newest, "rotationOverlapSeconds": 1}), 200)
        self.assertEqual(saved["secretHint"], "****" + newest[-4:])

        def after_the_overlap():
            calls = self.calls_after(tenant, "/rotated")
            return calls if all(" " not in call.headers["webhook-signature"] for call in calls) else None
        after = self.receiver.bell.wait_for(after_the_overlap, "the overlap to end", 60)
        self.assertAccepted([check(call, newest) for call in after])
        self.assertRefused([check(call, secret) for call in after for secret in (old, new)])
        for call in after:
            self.assertEqual(call.headers["X-Webhook-Signature"], guide_signature(newest, call.body))

    def test_a_secret_of_ones_own_words_works_with_the_hexadecimal_signature(self):
        tenant = self.world.tenant("Worded")
        secret = "any-thirty-two-characters-will-do-" + secrets.token_hex(4)
        expect(tenant.admin.put(f"/tenants/{tenant.id}/webhook-config",
            {"callbackUrl": self.receiver.url("/worded"), "secret": secret}), 200)
        calls = self.calls_after(tenant, "/worded")
        self.assertEqual({call.headers["X-Webhook-Signature"] == guide_signature(secret, call.body) for call in calls}, {True})
        # The libraries take keys in Base64: the bytes of this one are its characters'.
        self.assertAccepted([check(call, base64.b64encode(secret.encode()).decode()) for call in calls])


if __name__ == "__main__":
    case.main(__doc__)
