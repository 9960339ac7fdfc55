// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "parts/pagehead.h"

#include "look/metrics.h"
#include "parts/labels.h"

#include <QBoxLayout>

namespace candor::parts {

QWidget *pageHead(const QString &title, const QList<QWidget *> &widgets)
{
    auto *head = new Surface(Surface::Shape::Header);
    auto *line = row(head, look::space::s);
    line->setContentsMargins(look::space::l, look::space::m, look::space::l, look::space::m);
    line->addWidget(label(title, look::Type::Title));
    line->addStretch(1);
    for (auto *widget : widgets)
        line->addWidget(widget);
    line->addStrut(look::controlHeight); // as high as others where nothing stands in it
    head->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    return head;
}

} // namespace candor::parts
