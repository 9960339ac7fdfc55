// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "frame/arrival.h"

#include "parts/statestack.h"
#include "parts/taborder.h"

#include <QLineEdit>

namespace candor::frame {

namespace {

QList<parts::StateStack *> facesOf(const QWidget &page)
{
    QList<parts::StateStack *> faces;
    for (auto *stack : page.findChildren<QStackedWidget *>()) {
        if (auto *found = dynamic_cast<parts::StateStack *>(stack))
            faces.append(found);
    }
    return faces;
}

bool saysSomething(const parts::StateStack &faces)
{
    return !faces.isLoading() && !faces.showsContent() && faces.isVisible();
}

} // namespace

Arrival::Arrival(QWidget &page, QWidget *before)
    : m_page(&page)
    , m_before(before)
{
    for (auto *faces : facesOf(page))
        connect(faces, &QStackedWidget::currentChanged, this, [this] { settle(); });
    settle();
}

QWidget *Arrival::wayOut() const
{
    for (const auto *faces : facesOf(*m_page)) {
        if (!saysSomething(*faces))
            continue;
        const auto stops = parts::focusStops(*faces->currentWidget());
        if (!stops.isEmpty())
            return stops.first();
    }
    return nullptr;
}

void Arrival::settle()
{
    if (m_isOver || !m_page || !m_page->isVisible())
        return;
    const auto faces = facesOf(*m_page);
    const bool isComing = std::any_of(
        faces.begin(), faces.end(), [](const auto *one) { return one->isVisible() && one->isLoading(); });
    if (isComing)
        return;
    m_isOver = true;
    const auto *focus = m_page->window()->focusWidget(); // also while another program is in front
    const bool isChosen = focus && focus != m_before && focus->focusPolicy() != Qt::NoFocus;
    const bool saysAny
        = std::any_of(faces.begin(), faces.end(), [](const auto *one) { return saysSomething(*one); });
    if (isChosen || !saysAny)
        return; // by the person or the page; what is there takes it by itself
    const auto stops = parts::focusStops(*m_page);
    const auto finder = std::find_if(stops.begin(), stops.end(),
        [](const QWidget *stop) { return qobject_cast<const QLineEdit *>(stop); });
    auto *next = wayOut();
    if (!next)
        next = finder != stops.end() ? *finder : stops.value(0, m_page);
    m_page->window()->setAttribute(Qt::WA_KeyboardFocusChange); // so that buttons show it
    next->setFocus(Qt::TabFocusReason);
}

} // namespace candor::frame
