# SPDX-FileCopyrightText: 2026 The Candor authors
# SPDX-License-Identifier: GPL-3.0-or-later

"""Judges a run: which promise did it break? Knows what was seen from outside and the rows, and nothing else.

Lines of the history that it reads:
  destination  tenant, path, config, benign   where a tenant's events go, and whether that receiver takes them in the end
  create       tenant, key, externalId, status, runId   an answered request for an interview; key names the wish
               earlier   what came of the tries before: "lost" or a code   alone   nobody else wished the same
  ask, act     runId, action [, turn]          a wish to do something was sent for the first time; it was answered
  received     path, webhookId, runId, sequence, event, digest, answer, faults   a receiver read a request to its end
  feed         tenant, events [id, runId, sequence]       listed  tenant, interviews [runId, externalId, state]
  settled                                      everything that was to come to an end did
  kill, term, stop, pg, fiu, disk, final-kill        disturbances
"""

from chaos.rules import documents, receptions, steps
from chaos.rules.world import World

RULES = (*steps.RULES, *receptions.RULES, *documents.RULES)


def violations(history, rows):
    """Every broken promise as a sentence that begins with the rule's number."""
    world = World(history, rows)
    return [f"{rule.__name__.split('_')[0].upper()}: {found}" for rule in RULES for found in rule(world)]


def summary(history, rows):
    """What there was to judge; a run without it proves nothing."""
    world = World(history, rows)
    again = sum(len(calls) - 1 for calls in world.calls_of.values())
    return {"interviews": len(rows["interviews"]), "events": len(rows["events"]), "received": len(world.calls),
        "received again": again, "attempts": len(rows["delivery_attempts"]), "disturbances": world.disturbances,
        "unrecorded": sum(receptions.unrecorded(world).values())}
