// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "frame/currentrow.h"

#include <QItemSelectionModel>

namespace candor::frame {

using models::PagedModel;

CurrentRow::CurrentRow(PagedModel &model, parts::Table &table, const std::function<void()> &changed)
    : m_model(model)
    , m_table(table)
    , m_changed(changed)
{
    connect(m_table.selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] { adopt(); });
    connect(&m_model, &PagedModel::phaseChanged, this, [this] { adopt(); });
}

int CurrentRow::row() const
{
    const auto index = m_table.currentIndex();
    return index.isValid() ? index.row() : -1;
}

void CurrentRow::want(const QString &id, const std::function<bool()> &further)
{
    m_wanted = id;
    m_further = further;
    adopt();
}

void CurrentRow::lookFor(const QString &id, const std::function<void()> &gone)
{
    want(id, [this, gone] {
        if (m_model.canFetchMore({})) {
            m_model.fetchMore({});
            return true;
        }
        if (m_model.failure())
            return true; // until the list could be read
        gone();
        return false;
    });
}

void CurrentRow::look()
{
    if (const int row = m_model.rowOf(m_wanted); row >= 0) {
        m_wanted.clear();
        m_table.setCurrentIndex(m_model.index(row, 0));
        return;
    }
    const bool isAnswered = m_model.phase() == PagedModel::Phase::Ready && !m_model.isFetching();
    if (isAnswered && !m_further())
        m_wanted.clear();
    if (!m_wanted.isEmpty())
        m_table.setCurrentIndex({});
}

void CurrentRow::adopt()
{
    if (!m_wanted.isEmpty())
        look();
    if (m_wanted.isEmpty() && row() < 0 && m_model.rowCount() > 0)
        m_table.setCurrentIndex(m_model.index(0, 0));
    m_changed();
}

} // namespace candor::frame
