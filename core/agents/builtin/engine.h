// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "agents/agents.h"

#include <memory>

namespace candor::agents::builtin {

// Owns the five built-in agents: pure functions (validator.h, planner.h, interviewer.h, assessor.h, chat.h)
// behind the ports. Without state: safe to call from any thread; every future is finished when it is
// returned; never an error.
class Engine
{
public:
    Engine();
    ~Engine();
    Engine(const Engine &) = delete;
    Engine &operator=(const Engine &) = delete;

    // References into this engine.
    [[nodiscard]] Agents agents();

private:
    struct Parts;
    std::unique_ptr<Parts> m_parts;
};

} // namespace candor::agents::builtin
