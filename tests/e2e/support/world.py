# SPDX-FileCopyrightText: 2026 The Candor authors
# SPDX-License-Identifier: GPL-3.0-or-later

"""A customer's world on a fresh server: super admin, platform, tenants with keys and webhooks, candidates."""

import uuid

from support.client import Client

PASSWORD = "a long enough pass phrase 42"

# The integration guide's own example.
EXAMPLE = {
    "candidateRef": "ats_app_8821",
    "candidateProfile": "8 years backend engineering, strong TypeScript background.",
    "position": "Senior Software Engineer",
    "level": "SENIOR",
    "qualifications": [
        "5+ years of production TypeScript experience",
        "Demonstrated distributed systems design at scale",
        "Strong async/concurrency patterns knowledge",
    ],
    "companyName": "Acme Corp",
    "externalId": "ats_job_app_8821",
}
INTERVIEWS = "/integration/interviews"

# What somebody with the example's experience might say, by a word of the question.
STORIES = {
    "typescript": "In 2021 I moved our order service from JavaScript to TypeScript with strict null checks. I generated "
        "the types from the schema because hand-written ones had drifted; run-time type errors fell by 80 percent.",
    "distributed": "I designed our distributed event log across three regions with quorum writes. When one region lost "
        "its link I drained it first, because stale reads hurt more than latency; orders kept flowing at 20000 an hour.",
    "concurren": "I found a race in our asynchronous job queue where two workers claimed one record. I added a row lock "
        "and a fencing token, wrote a test that replays the interleaving, and lost updates went from 12 a week to none.",
    "update the same record": "I would use optimistic concurrency with a version column, since conflicts were rare in "
        "our system; when I did that in 2022 we retried 0.3 percent of requests and no change was lost.",
    "fail": "The failure that taught me most was a cache stampede. I measured first, found that every key expired at "
        "the same second, added jitter, and the p99 fell from 4 s to 300 ms.",
    "people": "I disagreed with two colleagues about the queue. I built both variants in a week, we measured them "
        "together, and the team chose the simpler one; I then documented the decision for everybody.",
    "feedback": "A reviewer told me that my promise chains hid errors. I changed to async functions with one error "
        "boundary, taught the team of five, and unhandled rejections went from 40 a day to 1.",
    "": "I led a team of four that rebuilt the billing service. I split writers from readers, introduced back pressure, "
        "and rolled out behind a flag; we cut costs by 35 percent within two months.",
}


def story(question):
    """A good answer to this question, unlike those to the others."""
    text = question["text"].lower()
    told = next(told for word, told in STORIES.items() if word in text)
    return f"{told} That was project number {question['turn']}, and I would do it that way again."


def expect(answer, status):
    """The answer itself if it has this status."""
    assert answer.status == status, f"expected {status}, got {answer}"
    return answer


def example(**changes):
    """The guide's example with an externalId of its own; a change to None takes the field out."""
    body = {**EXAMPLE, "externalId": f"ats_{uuid.uuid4()}", **changes}
    return {name: value for name, value in body.items() if value is not None}


def of(run_id, rest=""):
    """The path of one interview, or of what lies below it."""
    return f"{INTERVIEWS}/{run_id}{rest}"


class Tenant:
    """A tenant with a key that may do all that keys may by default."""

    def __init__(self, world, name):
        self.world = world
        self.secret = None # of its webhooks, once it was shown
        self.id = expect(world.admin.post("/tenants", {"platformId": world.platform_id, "name": name,
            "domain": f"{name.lower().replace(' ', '-')}.example.com"}), 201)["id"]
        self.admin = world.admin.with_headers(X_Tenant_ID=self.id)
        self.key = expect(self.admin.post("/api-keys", {"name": "ATS"}), 201)["key"]
        self.client = self.new_client()

    def new_client(self):
        return Client(self.world.server.url, {"X-API-Key": self.key})

    def receive(self, path="/hook", **settings):
        """Sends this tenant's events to the world's receiver."""
        receiver = self.world.receiver
        saved = self.world.admin.put(f"/tenants/{self.id}/webhook-config",
            {"callbackUrl": receiver.url(path), "events": [], "isActive": True, **settings})
        assert saved.status in (200, 201), saved
        # The tenant's own outlives its webhook, and is shown once.
        self.secret = receiver.secrets[path] = saved.json.get("secret", self.secret)
        return saved

    def create(self, **changes):
        return expect(self.client.post(INTERVIEWS, example(**changes)), 201)["runId"]

    def show(self, run_id):
        return expect(self.client.get(f"{INTERVIEWS}/{run_id}"), 200)

    def wait_for_state(self, run_id, state, seconds=60):
        seen = []

        def has_it():
            answer = self.show(run_id)
            seen.append(answer["state"])
            return answer if answer["state"] == state else None
        return self.world.receiver.bell.wait_for(has_it,
            lambda: f"{run_id} to be {state}; it is {seen[-1]}", seconds)

    def pending(self, **changes):
        run_id = self.create(**changes)
        self.wait_for_state(run_id, "PENDING")
        return run_id

    def approve(self, run_id):
        return expect(self.client.post(f"{INTERVIEWS}/{run_id}/plan/approve", {"actorId": "recruiter-id"}), 200)

    def approved(self, **changes):
        """(runId, interviewLink) of an interview that a candidate can begin."""
        run_id = self.pending(**changes)
        return run_id, self.approve(run_id)["interviewLink"]


class World:
    """Bootstraps `server`, which runs and is fresh."""

    def __init__(self, server, receiver):
        self.server = server
        self.receiver = receiver
        anyone = Client(server.url)
        who = {"email": "root@example.com", "password": PASSWORD}
        self.bootstrapped = expect(anyone.post("/super-admin/auth/bootstrap", {**who, "name": "Root"}), 201)
        token = expect(anyone.post("/super-admin/auth/login", who), 200)["accessToken"]
        self.admin = Client(server.url, {"Authorization": f"Bearer {token}"})
        self.platform_id = expect(self.admin.post("/platforms",
            {"name": "Partner", "domain": "partner.example.com"}), 201)["id"]

    def tenant(self, name="Acme"):
        return Tenant(self, name)

    def platform_admin(self):
        who = {"email": "partner@example.com", "password": PASSWORD}
        expect(self.admin.post("/platform-admin/users",
            {**who, "name": "Partner admin", "role": "PLATFORM_ADMIN", "platformId": self.platform_id}), 201)
        token = expect(Client(self.server.url).post("/platform-admin/auth/login", who), 200)["accessToken"]
        return Client(self.server.url, {"Authorization": f"Bearer {token}"})


class Candidate:
    """Holds a link and walks through the interview by the calls that the pages make."""

    def __init__(self, server, link):
        self.link = link
        self.client = Client(server.url, {"Origin": server.url})

    def call(self, name, body=None, status=200):
        path = f"/candidate/{name}"
        answer = self.client.get(path) if body is None else self.client.post(path, body)
        return expect(answer, status)

    def enter(self):
        return self.call("session", {"token": self.link.rsplit("/", 1)[1]})

    def consent(self):
        notice = self.call("interview")["notice"]
        return self.call("consent", {"noticeVersion": notice["version"], "accepted": True})

    def begin(self):
        self.enter()
        self.consent()
        return self.call("start", {"mode": "text"})

    def answer(self, question, text, final=True):
        return self.call("answers", {"questionId": question["id"], "turn": question["turn"], "text": text,
            "final": final})

    def answer_all(self, text_for):
        """Answers every question with text_for(question); the questions, in their order."""
        questions = []
        while True:
            now = self.call("next")
            if now["done"]:
                return questions
            assert len(questions) < 200, "the interview comes to an end"
            questions.append(now["question"])
            self.answer(now["question"], text_for(now["question"]))
