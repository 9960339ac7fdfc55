// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "frame/palettesearch.h"

#include <QPointer>
#include <QUrl>
#include <QWidget>

class QLabel;
class QLineEdit;
class QListView;

namespace candor::parts {
class Surface;
}

namespace candor::frame {

class PaletteModel;

// Finds pages, commands and things by what is typed: a box over the window, for the keyboard alone. Whatever
// had the focus has it again afterwards, so that a command does what it would have done without the box.
// No key of the window works while it is open.
class PaletteBox final : public QWidget
{
public:
    explicit PaletteBox(QWidget *window); // hidden

    [[nodiscard]] PaletteSearch &search() { return m_search; }
    // `atHand`: what needs no server.
    void open(const QList<PaletteGroup> &atHand, const QUrl &server);
    void giveUp();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;

private:
    void layOut();
    void settle();
    void keepFocus(QWidget *now);
    void adopt();
    void step(int rows);
    void become(int row);
    void choose();
    bool handleKey(int key);
    [[nodiscard]] QString foot() const;

    PaletteSearch m_search;
    PaletteModel *m_model;
    parts::Surface *m_card;
    QLineEdit *m_text;
    QListView *m_list;
    QLabel *m_foot;
    QPointer<QWidget> m_before; // had the focus
    QUrl m_server; // for sentences
    bool m_isMoved = false; // by the person, since the text changed
};

} // namespace candor::frame
