// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QPointer>
#include <QWidget>

namespace candor::frame {

// Brings the focus to a page that was gone to. A page gives it to its list, which can't take it before it is
// there, and never does where there is nothing in it: then it goes to the button that leads out of there,
// else to what finds something, else to whatever comes first. Somebody who goes on before isn't called back.
class Arrival final : public QObject
{
public:
    // `page` is shown and has been opened; `before`: what had the focus before it was opened, which nobody
    // chose. May be nullptr.
    Arrival(QWidget &page, QWidget *before);

private:
    void settle();
    // The button of a notice that is in sight; nullptr = none.
    [[nodiscard]] QWidget *wayOut() const;

    QPointer<QWidget> m_page;
    QPointer<QWidget> m_before;
    bool m_isOver = false;
};

} // namespace candor::frame
