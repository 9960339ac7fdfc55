# SPDX-FileCopyrightText: 2026 The Candor authors
# SPDX-License-Identifier: GPL-3.0-or-later

"""Clients that wish for interviews and steps, and repeat each wish until it is answered."""

import collections
import http.client
import random
import threading
import uuid

from support.client import Client
from support.waiting import Bell
from support.world import INTERVIEWS, example, of, story

CLIENTS = 6
PATIENCE = 240  # s, for one wish to be answered, whatever is going on
PAUSE = 0.03  # s, between two tries
FATES = ("leave", "approve", "reject", "cancel", "cancel early", "purge", "purge early", "interview", "report", "twice")
# Passing refusals: still running, about to stop, the database is gone, the disk is full.
TRANSIENT = {409: ("IDEMPOTENCY_KEY_IN_USE",), 500: ("OUTCOME_UNKNOWN",), 503: None, 507: None}


class Caller:
    """One caller, on whichever node is up; for one thread."""

    def __init__(self, nodes, headers, generator):
        self._nodes = nodes
        self._headers = headers
        self._generator = generator
        self._clients = {}
        self._cookie = None

    def ask(self, method, path, body=None, key=None):
        """(the answer, what came of the tries before: "lost", or the code of a passing refusal)."""
        headers = {"Idempotency-Key": key} if key else {}
        earlier = []

        def answered():
            client = self._client()
            client.cookie = self._cookie
            try:
                answer = client.request(method, path, body, headers)
            except (OSError, http.client.HTTPException):
                earlier.append("lost")
                return None
            self._cookie = client.cookie
            if not is_transient(answer):
                return answer
            earlier.append(answer["code"] if answer.is_problem else str(answer.status))
            return None
        bell = Bell()
        bell.longest_nap = PAUSE
        return bell.wait_for(answered, f"an answer to {method} {path}", PATIENCE), earlier

    def _client(self):
        url = self._nodes.url(self._generator)
        if url not in self._clients:
            self._clients[url] = Client(url, self._headers, timeout=20)
        return self._clients[url]


def is_transient(answer):
    if answer.status not in TRANSIENT:
        return False
    codes = TRANSIENT[answer.status]
    return codes is None or (answer.is_problem and answer["code"] in codes)


class Wish:
    """An interview and what is to become of it; `key` names it whether it has an externalId or not."""

    def __init__(self, tenant, number, fate, has_own_url, is_named):
        self.tenant = tenant
        self.key = f"wish-{tenant.id[-6:]}-{number}"
        self.fate = fate
        self.external_id = self.key if is_named else None
        self.own_url = has_own_url


class Load:
    """`tenants`: of support.world, with a member own_url for interviews that bring their own callbackUrl."""

    def __init__(self, nodes, tenants, history, count, generator):
        self._nodes = nodes
        self._history = history
        self._lock = threading.Lock()
        self._released = threading.Semaphore(0)
        self._waiting = collections.deque()
        for number in range(count):
            fate = FATES[number % len(FATES)]
            wish = Wish(tenants[generator.randrange(len(tenants))], number, fate, generator.random() < 0.15,
                fate == "twice" or generator.random() < 0.7)
            self._waiting += [wish] * (2 if fate == "twice" else 1)
        self.total = len(self._waiting)
        self.bell = Bell()
        self.faults = []
        self._threads = [threading.Thread(target=self._run, args=(random.Random(generator.random()),), daemon=True)
            for _ in range(CLIENTS)]
        for thread in self._threads:
            thread.start()

    def release(self, count):
        """Lets the clients go on with `count` more wishes."""
        self._released.release(count)

    def join(self):
        self._released.release(self.total + CLIENTS)
        for thread in self._threads:
            thread.join(PATIENCE)
        if any(thread.is_alive() for thread in self._threads):
            self.faults.append("a client still waits for an answer")

    def _run(self, generator):
        try:
            while self._released.acquire(timeout=PATIENCE):
                with self._lock:
                    if not self._waiting:
                        return
                    wish = self._waiting.popleft()
                Fulfilment(self._nodes, self._history, wish, generator).run()
                self.bell.ring()
        except Exception as error:  # whatever it is, the run has failed, and says so
            self.faults.append(f"{type(error).__name__}: {error}")
            self.bell.ring()


class Fulfilment:
    """Carries one wish through."""

    def __init__(self, nodes, history, wish, generator):
        self._nodes = nodes
        self._history = history
        self._wish = wish
        self._generator = generator
        self._caller = Caller(nodes, {"X-API-Key": wish.tenant.key}, generator)
        self._run_id = None

    def run(self):
        self._create()
        fate = self._wish.fate
        if fate in ("leave", "twice"):
            return
        if fate == "cancel early":
            return self._act("CANCEL", "DELETE", "", unless=("INVALID_STATE",))
        if fate == "purge early":
            return self._act("PURGE", "DELETE", "/candidate-data")
        self._wait_for("PENDING")
        if fate == "cancel":
            return self._act("CANCEL", "DELETE", "")
        if fate == "purge":
            return self._act("PURGE", "DELETE", "/candidate-data")
        if fate == "reject":
            return self._act("REJECT_PLAN", "POST", "/plan/reject", {"reason": "Too long."})
        approved = self._act("APPROVE_PLAN", "POST", "/plan/approve", {"actorId": "recruiter"})
        if fate in ("interview", "report"):
            self._interview(approved["interviewLink"].rsplit("/", 1)[1])
        if fate == "report":
            self._wait_for("ASSESSMENT_PENDING")
            self._act("APPROVE_ASSESSMENT", "POST", "/assessment/approve", {"actorId": "recruiter"})
        return None

    def _create(self):
        wish = self._wish
        body = example(externalId=wish.external_id, callbackUrl=wish.tenant.own_url if wish.own_url else None)
        key = None if wish.external_id and wish.fate != "report" else wish.key
        answer, earlier = self._caller.ask("POST", INTERVIEWS, body, key)
        if answer.status not in (200, 201):
            raise AssertionError(f"{wish.key} was refused: {answer}")
        self._run_id = answer["runId"]
        replayed = answer.headers.get("Idempotency-Replayed") == "true"
        self._history.note("create", tenant=wish.tenant.id, key=wish.key, externalId=wish.external_id,
            status=200 if replayed else answer.status, runId=self._run_id, earlier=earlier, alone=wish.fate != "twice")

    def _wait_for(self, state):
        def has_it():
            answer, _ = self._caller.ask("GET", of(self._run_id))
            if answer.status != 200:
                raise AssertionError(f"{self._run_id} is not shown: {answer}")
            return answer["state"] == state
        Bell().wait_for(has_it, f"{self._run_id} to be {state}", PATIENCE)

    def _act(self, action, method, rest, body=None, unless=()):
        """Once, repeated with the same Idempotency-Key; a code in `unless` is a refusal that may come."""
        self._history.note("ask", runId=self._run_id, action=action)
        key = str(uuid.UUID(int=self._generator.getrandbits(128))) if method == "POST" else None
        answer, again = self._caller.ask(method, of(self._run_id, rest), body, key)
        # No key is remembered for DELETE: a lost try is recognised by the state that it led to.
        is_done = again and action == "CANCEL" and answer.status == 400 and answer["currentState"] == "CANCELLED"
        if answer.status == 200 or is_done:
            self._history.note("act", runId=self._run_id, action=action)
        elif not (answer.is_problem and answer["code"] in unless):
            raise AssertionError(f"{action} on {self._run_id} was refused: {answer}")
        return answer

    def _interview(self, token):
        candidate = Caller(self._nodes, {}, self._generator)

        def call(name, body=None, closed=()):
            """None when a lost try may have closed what this one would have done."""
            method = "GET" if body is None else "POST"
            answer, again = candidate.ask(method, f"/candidate/{name}", body)
            if answer.status != 200 and not (again and answer.status in closed):
                raise AssertionError(f"{name} of {self._run_id} was refused: {answer}")
            return answer if answer.status == 200 else None
        call("session", {"token": token})
        notice = call("interview")["notice"]
        call("consent", {"noticeVersion": notice["version"], "accepted": True})
        self._history.note("ask", runId=self._run_id, action="START_INTERVIEW")
        call("start", {"mode": "text"})
        self._history.note("act", runId=self._run_id, action="START_INTERVIEW")
        while not (now := call("next"))["done"]:
            question = now["question"]
            call("answers", {"questionId": question["id"], "turn": question["turn"], "text": story(question), "final": True})
            self._history.note("act", runId=self._run_id, action="ANSWER", turn=question["turn"])
        self._history.note("ask", runId=self._run_id, action="COMPLETE_INTERVIEW")
        if call("complete", {}, closed=(400, 409, 410)):
            self._history.note("act", runId=self._run_id, action="COMPLETE_INTERVIEW")
