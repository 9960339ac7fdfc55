// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "client/session.h"
#include "models/pagedmodel.h"
#include "parts/statestack.h"
#include "parts/table.h"

#include <QWidget>

class QLabel;

namespace candor::parts {
class Banner;
}

namespace candor::frame {

// A list of the server as a page shows it: the table with its faces for loading, nothing, and what went
// wrong, and below it which rows are in sight of how many. Asks when it is first shown, and again when the
// person has signed in anew or the server is back.
class TablePane final : public QWidget
{
public:
    // `model` and `session` outlive it. `name`: what the table is called to those who can't see it; its
    // columns are kept in the settings as `table`; empty = nowhere.
    TablePane(models::PagedModel &model, client::Session &session, const QString &name, const QString &table);

    [[nodiscard]] parts::Table &table() const { return *m_table; }
    // What is said when there is nothing.
    void setEmpty(const parts::Notice &notice);
    // Called after each change of what is in sight or of how many there are.
    void whenChanged(const std::function<void()> &changed) { m_changed = changed; }
    // Without the line below the table.
    void hideFoot() { m_hasFoot = false; }
    // Goes into the line below the table, at its end.
    void addToFoot(QWidget *widget);

protected:
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void adopt();
    void adoptHeight();
    void showFoot();
    void showTrouble();
    void showNothing();
    void tryAgain();
    [[nodiscard]] QString soFar() const;

    models::PagedModel &m_model;
    client::Session &m_session;
    parts::Table *m_table;
    parts::StateStack *m_faces;
    parts::Banner *m_banner;
    QWidget *m_foot;
    QLabel *m_count;
    parts::Notice m_empty;
    std::function<void()> m_changed;
    bool m_hasFoot = true;
    bool m_isAsked = false;
};

} // namespace candor::frame
