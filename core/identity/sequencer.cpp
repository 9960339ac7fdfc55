// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "identity/sequencer.h"

namespace candor::identity {

Sequencer::Sequencer()
    : m_context(new QObject)
{
    m_thread.setObjectName(QStringLiteral("candor-identity"));
    m_context->moveToThread(&m_thread);
    m_thread.start();
}

Sequencer::~Sequencer()
{
    stop();
    delete m_context;
}

void Sequencer::stop()
{
    m_thread.quit();
    m_thread.wait();
}

} // namespace candor::identity
