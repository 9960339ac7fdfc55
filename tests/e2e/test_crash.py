#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Candor authors
# SPDX-License-Identifier: GPL-3.0-or-later

"""Nothing that was answered is lost, doubled or told out of order, whenever the server is killed."""

import http.client
import random
import threading

from support import case
from support.waiting import Bell
from support.world import INTERVIEWS, example

CLIENTS = 8
EVENTS = 4  # from received to plan_generated
PATIENCE = 300  # s, for everything to settle


class Posters:
    """Clients that post interviews until each is answered, again with the same externalId after a failure."""

    def __init__(self, tenant, count, bell):
        self._tenant = tenant
        self._bell = bell
        self._lock = threading.Lock()
        self._waiting = [f"crash-{number}" for number in range(count)]
        self.is_serving = threading.Event()
        self._released = threading.Semaphore(0)
        self.answers = {}  # externalId: every (status, runId) that was answered
        self.faults = []
        self.lost_connections = 0
        self._threads = [threading.Thread(target=self._run, daemon=True) for _ in range(CLIENTS)]
        for thread in self._threads:
            thread.start()

    def progress(self):
        return len(self.answers)

    def release(self, count):
        """Lets the clients post `count` more of the interviews."""
        self._released.release(count)

    def join(self):
        for thread in self._threads:
            thread.join(PATIENCE)
        assert not any(thread.is_alive() for thread in self._threads), "a client still waits for an answer"

    def _run(self):
        client = self._tenant.new_client()
        while self._released.acquire(timeout=PATIENCE):
            with self._lock:
                if not self._waiting:
                    return
                external_id = self._waiting.pop()
            while not self._post(client, external_id):
                self.is_serving.wait(PATIENCE)
            self._bell.ring()

    def _post(self, client, external_id):
        try:
            answer = client.post(INTERVIEWS, example(externalId=external_id))
        except (OSError, http.client.HTTPException):
            with self._lock:
                self.lost_connections += 1
            return False
        with self._lock:
            if answer.status in (200, 201):
                self.answers.setdefault(external_id, []).append((answer.status, answer["runId"]))
                return True
            if answer.status != 503:
                self.faults.append(f"{external_id}: {answer}")
                return True
        return False


class Crashes(case.ServerCase):

    environment = {"CANDOR_WEBHOOKS_RETRY_SCHEDULE": "0.2,0.5,1,1,1,1,1,1,1,1,1,1"}

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.tenant = cls.world.tenant()
        cls.tenant.receive()

    def test_nothing_answered_is_lost_however_often_the_server_is_killed(self):
        count, kills = case.options.interviews, case.options.kills
        seed = case.options.seed if case.options.seed is not None else random.SystemRandom().randrange(2**32)
        print(f"  --seed {seed}: {count} interviews, {kills} kills")
        bell = self.receiver.bell
        posters = Posters(self.tenant, count, bell)
        posters.is_serving.set()
        self.kill_at_random(random.Random(seed), posters, count, kills)
        posters.join()
        self.assertEqual(posters.faults, [])
        self.assertEqual(len(posters.answers), count)
        print(f"  {posters.lost_connections} connections were lost to the kills")
        runs = self.every_answer_is_there_once(posters)
        self.every_interview_goes_on(runs)
        self.every_event_came_in_order(runs)

    def kill_at_random(self, generator, posters, count, kills):
        """Releases the requests in shares; each share sees one kill, while it is posted or while it is told."""
        share = max(2, count // (kills + 1))
        for number in range(1, kills + 1):
            posted, told = posters.progress(), self.told()
            posters.release(share)
            if generator.random() < 0.5:
                moment = posted + generator.randrange(1, share)
                self.wait_until(posters, posters.progress, moment, "answers")
            else:
                moment = told + generator.randrange(1, share * EVENTS // 2)
                self.wait_until(posters, self.told, moment, "events")
            threading.Event().wait(generator.uniform(0, 0.003))  # also between two steps
            posters.is_serving.clear()
            self.server.kill()
            self.server.start()
            posters.is_serving.set()
        posters.release(count)

    def told(self):
        return len({(call.run_id, call.sequence) for call in self.receiver.calls()})

    def wait_until(self, posters, progress, moment, what):
        def reached():
            self.assertEqual(posters.faults, [])
            return progress() >= moment
        self.receiver.bell.wait_for(reached, lambda: f"{moment} {what}; there are {progress()}", PATIENCE)

    def every_answer_is_there_once(self, posters):
        found = {}
        for item in self.tenant.client.items(INTERVIEWS, limit=200):
            found.setdefault(item["externalId"], []).append(item["runId"])
        self.assertEqual(set(found), set(posters.answers))
        for external_id, answers in posters.answers.items():
            self.assertEqual(found[external_id], [answers[0][1]], external_id)
        created = sum(1 for answers in posters.answers.values() if answers[0][0] == 201)
        print(f"  {created} answered 201, {len(found) - created} were committed before their answer was lost")
        return [run_ids[0] for run_ids in found.values()]

    def every_interview_goes_on(self, runs):
        left = set(runs)

        def all_pending():
            left.difference_update(item["runId"] for item in self.tenant.client.items(INTERVIEWS, state="PENDING", limit=200))
            return not left
        Bell().wait_for(all_pending, lambda: f"{len(left)} interviews to be PENDING, {sorted(left)[:3]}…", PATIENCE)

    def every_event_came_in_order(self, runs):
        def missing():
            told = {(call.run_id, call.sequence) for call in self.receiver.calls()}
            return [(run, number) for run in runs for number in range(1, EVENTS + 1) if (run, number) not in told]
        self.receiver.bell.wait_for(lambda: not missing(), lambda: f"events {missing()[:5]}…", PATIENCE)
        calls = self.receiver.calls()
        self.assertEqual([call.faults for call in calls if call.faults], [])
        seen = {}
        highest = {}
        for call in calls:
            last = highest.get(call.run_id, 0)
            self.assertLessEqual(call.sequence, last + 1, f"{call.run_id} told {call.sequence} after {last}")
            highest[call.run_id] = max(last, call.sequence)
            known = seen.setdefault((call.run_id, call.sequence), (call.webhook_id, call.body))
            self.assertEqual(known, (call.webhook_id, call.body), "an event has one id and the same bytes for ever")
        self.assertEqual(set(highest.values()), {EVENTS})
        ids = [webhook_id for webhook_id, _ in seen.values()]
        self.assertEqual(len(set(ids)), len(ids), "no two events share an id")
        print(f"  {len(seen)} events received in order, {len(calls) - len(seen)} of them more than once")


if __name__ == "__main__":
    case.main(__doc__, ("--kills", {"type": int, "default": 10}), ("--interviews", {"type": int, "default": 200}),
        ("--seed", {"type": int, "help": "repeats the moments of an earlier run"}))
