// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "frame/tablepane.h"
#include "frame/workspace.h"
#include "models/interviewsmodel.h"

#include <QWidget>
#include <functional>

class QLabel;

namespace candor::pages {

// The interviews in one state: their exact number, and as cards those that changed last. While there is none
// it is narrow and asks for nothing.
class BoardColumn final : public QWidget
{
public:
    BoardColumn(domain::State state, frame::Workspace &workspace, const domain::Clock &clock);

    void setCount(qint64 count);
    [[nodiscard]] domain::State state() const { return m_state; }
    // What is there now; scrolling and the current card stay.
    void reload();
    [[nodiscard]] bool shows(const QString &runId) const { return m_model.rowOf(runId) >= 0; }
    [[nodiscard]] bool hasCards() const { return m_count > 0; }

    // Says anew how old the cards are.
    void age();

    void step(int cards);
    // The current card, counted from the first in sight.
    [[nodiscard]] int place() const;
    // Takes the focus, with the card at `place` as its current one unless it has one already.
    void enter(int place);
    [[nodiscard]] bool hasTheFocus() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    void settle();

    domain::State m_state;
    models::InterviewsModel m_model;
    frame::TablePane *m_pane;
    QLabel *m_name;
    QLabel *m_number;
    QWidget *m_all;
    QWidget *m_head;
    qint64 m_count = 0;
};

} // namespace candor::pages
