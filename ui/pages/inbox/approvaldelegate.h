// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "client/decisionqueue.h"
#include "models/approvalsmodel.h"

#include <QStyledItemDelegate>

namespace candor::pages {

// A row of the inbox: what waits, whose it is, how long, and what becomes of a decision about it.
class ApprovalDelegate final : public QStyledItemDelegate
{
public:
    ApprovalDelegate(
        const models::ApprovalsModel &model, const client::DecisionQueue &decisions, QObject *parent);

    void paint(
        QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    const models::ApprovalsModel &m_model;
    const client::DecisionQueue &m_decisions;
};

// What is said of an open decision in the inbox: "leaves in 6 s", "not confirmed".
[[nodiscard]] QString stageText(const client::DecisionQueue::Entry &entry);

} // namespace candor::pages
