// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "edge/message.h"

#include <functional>
#include <mutex>
#include <optional>
#include <thread>
#include <vector>

namespace candor::edge {

// Names one request on its way through QHttpServer; a number never comes twice.
struct ExchangeId
{
    quint32 channel = 0;
    quint32 serial = 0;
};

// An answer that waits for its loop; no reply means that the application dropped the responder unused.
struct Answer
{
    ExchangeId exchange;
    std::optional<Reply> reply;
};

// How other threads reach a loop. Shared by the loop and every responder it gave out, so it outlives the
// loop; what arrives after close() is dropped. Thread-safe.
class Mailbox
{
public:
    using Task = std::function<void()>; // runs on the loop's thread

    // `wake` is an eventfd that the loop watches; the loop keeps it open until after close().
    explicit Mailbox(int wake);

    void post(Answer answer);
    void post(Task task);
    void wake();

    // The loop's side. While it is emptying the box on its own thread, a post from that thread needs no
    // wake-up.
    void attachToThisThread();
    void setEmptying(bool emptying) { m_emptying = emptying; }
    [[nodiscard]] bool takeAll(
        std::vector<Answer> &answers, std::vector<Task> &tasks); // false: nothing there
    void close();

private:
    void wakeLocked();

    std::mutex m_mutex;
    std::vector<Answer> m_answers;
    std::vector<Task> m_tasks;
    std::thread::id m_thread;
    int m_wake;
    bool m_emptying = false; // touched by the loop's thread only
    bool m_awake = false; // a wake-up is under way
    bool m_closed = false;
};

} // namespace candor::edge
