// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/webhookanswers.h"

#include <QWidget>
#include <functional>

class QGridLayout;
class QLabel;

namespace candor::parts {
class Badge;
}

namespace candor::pages {

// How a webhook's receiver has done in the last day.
class HealthCard final : public QWidget
{
public:
    explicit HealthCard(QWidget *parent = nullptr);
    // Shows the layer's own, or hides when there is none.
    void show(const QList<api::DestinationHealth> &all, const QString &layer, domain::Timestamp now);
    void whenDeliveriesWanted(const std::function<void()> &wanted) { m_wanted = wanted; }

private:
    void show(const api::DestinationHealth &health, domain::Timestamp now);

    parts::Badge *m_state;
    QLabel *m_trouble;
    QGridLayout *m_facts;
    QList<QLabel *> m_values;
    std::function<void()> m_wanted;
};

} // namespace candor::pages
