#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Candor authors
# SPDX-License-Identifier: GPL-3.0-or-later

"""Simultaneous requests: one interview for one externalId, and one winner for one decision."""

import threading

from support import case
from support.world import INTERVIEWS, example, expect


def together(calls):
    """The answers of all `calls`, each of which is made on a connection of its own at the same moment."""
    barrier = threading.Barrier(len(calls))
    answers = [None] * len(calls)

    def run(index, call):
        barrier.wait(60)
        answers[index] = call()

    threads = [threading.Thread(target=run, args=item) for item in enumerate(calls)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    missing = answers.count(None)
    assert not missing, f"{missing} of {len(calls)} requests were not answered"
    return answers


class Races(case.ServerCase):

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.tenant = cls.world.tenant()

    def statuses(self, answers):
        counts = {}
        for answer in answers:
            counts[answer.status] = counts.get(answer.status, 0) + 1
        print(f"  answers: {counts}")
        return counts

    def warm_clients(self, count):
        clients = [self.tenant.new_client() for _ in range(count)]
        for client in clients:
            self.addCleanup(client.close)
            expect(client.get(INTERVIEWS, limit=1), 200)
        return clients

    def test_a_hundred_simultaneous_duplicates_make_one_interview(self):
        body = example()
        answers = together([lambda client=client: client.post(INTERVIEWS, body) for client in self.warm_clients(100)])
        self.assertEqual(self.statuses(answers), {201: 1, 200: 99})
        self.assertEqual(len({answer["runId"] for answer in answers}), 1)
        for answer in answers:
            self.assertEqual(answer.headers.get("Idempotency-Replayed"), "true" if answer.status == 200 else None)
        self.assertEqual(len(self.tenant.client.items(INTERVIEWS, externalId=body["externalId"])), 1)

        other = {**body, "position": "Another position"}
        conflicts = together([lambda client=client: client.post(INTERVIEWS, other) for client in self.warm_clients(100)])
        self.assertEqual(self.statuses(conflicts), {409: 100})
        for conflict in conflicts:
            self.assertProblem(conflict, 409, "EXTERNAL_ID_CONFLICT")
            self.assertEqual(conflict["existing"]["runId"], answers[0]["runId"])

    def test_of_a_hundred_different_requests_for_one_external_id_one_wins(self):
        bodies = [example(externalId="contested", position=f"Position {number}") for number in range(100)]
        answers = together([lambda client=client, body=body: client.post(INTERVIEWS, body)
            for client, body in zip(self.warm_clients(100), bodies)])
        self.assertEqual(self.statuses(answers), {201: 1, 409: 99})
        winner = next(answer["runId"] for answer in answers if answer.status == 201)
        self.assertEqual({answer["existing"]["runId"] for answer in answers if answer.status == 409}, {winner})

    def test_one_idempotency_key_makes_one_interview(self):
        body = example(externalId=None)
        headers = {"Idempotency-Key": "one"}
        answers = together([lambda client=client: client.post(INTERVIEWS, body, headers)
            for client in self.warm_clients(50)])
        counts = self.statuses(answers)
        self.assertLessEqual(set(counts), {201, 409}, "409 only while the first is still running")
        self.assertEqual(len({answer["runId"] for answer in answers if answer.status == 201}), 1)

    def test_of_twenty_simultaneous_decisions_one_wins(self):
        for attempt in range(5):
            with self.subTest(attempt=attempt):
                run_id = self.tenant.pending()
                decisions = [("approve", {"actorId": "a"}), ("reject", {"actorId": "r", "reason": "No."})] * 10
                answers = together([lambda client=client, verb=verb, body=body:
                    client.post(f"{INTERVIEWS}/{run_id}/plan/{verb}", body)
                    for client, (verb, body) in zip(self.warm_clients(20), decisions)])
                self.assertEqual(self.statuses(answers), {200: 1, 400: 19})
                winner = next(answer for answer in answers if answer.status == 200)
                for answer in answers:
                    if answer.status == 400:
                        self.assertProblem(answer, 400, "INVALID_STATE")
                        self.assertEqual(answer["currentState"], winner["workflowState"])
                self.assertEqual(self.tenant.show(run_id)["state"], winner["workflowState"])


if __name__ == "__main__":
    case.main(__doc__)
