// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "parts/detailside.h"

#include "parts/scrollarea.h"

#include <QScrollArea>

namespace candor::parts {

DetailSide::DetailSide(QWidget *detail, int width)
{
    addWidget(new QWidget);
    addWidget(scrolled(detail));
    setFixedWidth(width);
}

} // namespace candor::parts
