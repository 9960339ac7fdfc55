// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "parts/faces.h"

#include "parts/scrollarea.h"
#include "parts/surface.h"

#include <QBoxLayout>
#include <QScrollArea>

namespace candor::parts {

Faces::Faces(QWidget *list, QWidget *beside)
{
    auto *both = list;
    if (beside) {
        both = new QWidget;
        auto *line = row(both, 0);
        line->addWidget(list, 1);
        line->addWidget(beside);
    }
    addWidget(both);
    m_faces.insert(list, both);
}

void Faces::add(QWidget *face)
{
    addWidget(face);
    m_faces.insert(face, face);
}

void Faces::addToRead(QWidget *content)
{
    auto *face = scrolledToRead(content);
    addWidget(face);
    m_faces.insert(content, face);
}

} // namespace candor::parts
