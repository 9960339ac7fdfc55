// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "look/tokens.h"
#include "models/interviewsmodel.h"

#include <QStyledItemDelegate>

namespace candor::pages {

// Paints an interview as a card: what it is for, whose it is, and how long it hasn't changed.
class CardDelegate final : public QStyledItemDelegate
{
public:
    // `model` outlives it.
    CardDelegate(const models::InterviewsModel &model, const domain::Clock &clock, QObject *parent);

    [[nodiscard]] static int height(); // of a card with the room around it

    void paint(
        QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintText(QPainter &painter, const QRect &place, const api::InterviewSummary &interview,
        const look::Tokens &tokens) const;

    const models::InterviewsModel &m_model;
    const domain::Clock &m_clock;
};

} // namespace candor::pages
