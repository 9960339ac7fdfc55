// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How the model gets past pages that the server's filter left empty: nothing is painted that would ask on.

#include "models/pagedmodel.h"

namespace candor::models {

void PagedModel::noteEmpty(bool isEmpty)
{
    if (!isEmpty) {
        m_search = Search::None;
        m_emptyPages = 0;
        return;
    }
    ++m_emptyPages;
    const bool isEnough = m_emptyPages % mostSteps == 0;
    m_search = isEnough ? Search::Paused : Search::UnderWay;
    m_isNextWanted = !isEnough;
}

void PagedModel::stop()
{
    if (m_search != Search::UnderWay)
        return;
    m_search = Search::Paused;
    m_isNextWanted = false;
    m_asked = -1;
    m_reader.reset();
    Q_EMIT phaseChanged();
}

void PagedModel::lookOn()
{
    if (m_search != Search::Paused)
        return;
    m_failure.reset();
    m_search = Search::UnderWay;
    m_isNextWanted = true;
    askWhatIsWanted();
}

} // namespace candor::models
