// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/assessment.h"

#include <QAbstractButton>

namespace candor::pages {

// A piece of evidence: the candidate's words and the turn they are from. Checked while its turn is marked.
class EvidenceButton final : public QAbstractButton
{
public:
    explicit EvidenceButton(const domain::Evidence &evidence, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] int turnWidth() const;

    QString m_quote;
    QString m_turn;
};

} // namespace candor::pages
