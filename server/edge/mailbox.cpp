// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "edge/mailbox.h"

#include <sys/eventfd.h>
#include <utility>

namespace candor::edge {

Mailbox::Mailbox(int wake)
    : m_wake(wake)
{
}

void Mailbox::wakeLocked()
{
    if (m_awake || (std::this_thread::get_id() == m_thread && m_emptying))
        return;
    m_awake = true;
    ::eventfd_write(m_wake, 1);
}

void Mailbox::post(Answer answer)
{
    const std::lock_guard lock(m_mutex);
    if (m_closed)
        return;
    m_answers.push_back(std::move(answer));
    wakeLocked();
}

void Mailbox::post(Task task)
{
    const std::lock_guard lock(m_mutex);
    if (m_closed)
        return;
    m_tasks.push_back(std::move(task));
    wakeLocked();
}

void Mailbox::wake()
{
    const std::lock_guard lock(m_mutex);
    if (m_closed || m_awake)
        return;
    m_awake = true;
    ::eventfd_write(m_wake, 1);
}

void Mailbox::attachToThisThread()
{
    const std::lock_guard lock(m_mutex);
    m_thread = std::this_thread::get_id();
}

bool Mailbox::takeAll(std::vector<Answer> &answers, std::vector<Task> &tasks)
{
    answers.clear();
    tasks.clear();
    const std::lock_guard lock(m_mutex);
    m_awake = false;
    answers.swap(m_answers);
    tasks.swap(m_tasks);
    return !answers.empty() || !tasks.empty();
}

void Mailbox::close()
{
    std::vector<Answer> answers;
    std::vector<Task> tasks; // destroyed without the lock: a task may hold what posts again
    {
        const std::lock_guard lock(m_mutex);
        m_closed = true;
        answers.swap(m_answers);
        tasks.swap(m_tasks);
    }
}

} // namespace candor::edge
