// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace candor::domain {

// Moments at which a test may let the process die (tests/e2e/chaos): each lies between two steps of which one
// may be lost. Their names in faultpoint.cpp are those of the enumerators, in lower case with dashes.
enum class FaultPoint {
    CommitBefore,
    CommitAfter, // stored, and nobody has been told yet
    ReplyBefore,
    LanesClaimed,
    SendBefore,
    SendAfter, // the receiver has answered, and nothing is recorded yet
    RecordAfter,
    JobsClaimed,
    AgentAnswered,
    JobStored, // within its unit of work
    Migrated, // one file, within the unit of work of all
};

#ifdef CANDOR_FAULT_POINTS

// Passes `point`, or doesn't: CANDOR_TEST_FAULT_POINT=<name>:<n>[:kill|stop] sends the process SIGKILL, or
// SIGSTOP, on its n-th pass, counted over all threads. Any thread.
void reach(FaultPoint point);

#else // releases have no such points

inline void reach(FaultPoint) { }

#endif

} // namespace candor::domain
