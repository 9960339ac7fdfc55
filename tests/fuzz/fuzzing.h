// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>
#include <cstdint>
#include <cstdio>
#include <cstdlib>

// What all harnesses share. Each is one function of bytes, LLVMFuzzerTestOneInput; libFuzzer calls it with
// inputs of its own making, replay.cpp with the kept corpus.

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

// Ends the process with the sentence that does not hold.
inline void require(bool holds, const char *sentence)
{
    if (holds)
        return;
    std::fprintf(stderr, "does not hold: %s\n", sentence);
    std::abort();
}

// Numbers that depend on the input alone, so that every run of one input is the same.
class Choices
{
public:
    explicit Choices(QByteArrayView bytes, uint64_t salt = 0)
        : m_state(14695981039346656037U ^ salt)
    {
        for (const char c : bytes)
            m_state = (m_state ^ uint8_t(c)) * 1099511628211U;
    }

    // 0 … bound - 1
    [[nodiscard]] uint64_t below(uint64_t bound)
    {
        m_state += 0x9e3779b97f4a7c15U;
        uint64_t mixed = m_state;
        mixed = (mixed ^ (mixed >> 30)) * 0xbf58476d1ce4e5b9U;
        mixed = (mixed ^ (mixed >> 27)) * 0x94d049bb133111ebU;
        return (mixed ^ (mixed >> 31)) % bound;
    }

private:
    uint64_t m_state;
};
