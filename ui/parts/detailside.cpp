// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "parts/detailside.h"

#include "parts/scrollarea.h"

namespace candor::parts {

DetailSide::DetailSide(QWidget *detail, int width)
{
    addWidget(new QWidget);
    addWidget(scrolledBeside(detail));
    setFixedWidth(width);
}

} // namespace candor::parts
