// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStackedWidget>

namespace candor::parts {

// What stands beside a list: the detail of its current row, or bare ground while there is none. Owns it.
class DetailSide final : public QStackedWidget
{
public:
    DetailSide(QWidget *detail, int width);

    // Whether there is a detail to show.
    void setFilled(bool isFilled) { setCurrentIndex(isFilled ? 1 : 0); }
};

} // namespace candor::parts
