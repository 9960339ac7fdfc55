// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "uisupport/clipping.h"

#include "look/metrics.h"

#include <QAbstractButton>
#include <QHeaderView>
#include <QLabel>
#include <QScrollArea>
#include <QScrollBar>
#include <QTableView>

namespace candor::uitest {

namespace {

constexpr int rounding = 1;

// An area may be larger than its place; columns of cards are meant to be scrolled sideways.
const QAbstractScrollArea *areaAround(const QWidget *widget)
{
    const auto *viewport = widget->parentWidget();
    const auto *area
        = viewport ? qobject_cast<const QAbstractScrollArea *>(viewport->parentWidget()) : nullptr;
    return area && area->viewport() == viewport ? area : nullptr;
}

bool isMeantToScrollSideways(const QAbstractScrollArea &area)
{
    return area.horizontalScrollBarPolicy() != Qt::ScrollBarAlwaysOff;
}

QString textOf(const QWidget *widget)
{
    if (const auto *label = qobject_cast<const QLabel *>(widget))
        return label->text();
    if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
        return button->text();
    return {};
}

QSize needOf(const QWidget *widget)
{
    const auto *label = qobject_cast<const QLabel *>(widget);
    if (label && label->wordWrap())
        return {0, label->heightForWidth(label->width())};
    return label ? label->sizeHint() : widget->minimumSizeHint();
}

QString outOfPlace(const QWidget *widget)
{
    for (const auto *at = widget; at->parentWidget() && !at->isWindow(); at = at->parentWidget()) {
        if (const auto *area = areaAround(at)) {
            const int excess = at->width() - at->parentWidget()->width();
            return excess > 0 && !isMeantToScrollSideways(*area)
                ? QStringLiteral("is in something %1 too wide").arg(excess)
                : QString();
        }
        const auto place = at->parentWidget()->rect().adjusted(-rounding, -rounding, rounding, rounding);
        if (!place.contains(at->geometry()))
            return QStringLiteral("sticks out of its place, as %1 does")
                .arg(QLatin1String(at->metaObject()->className()));
    }
    return {};
}

QString complaintAbout(const QWidget *widget)
{
    const auto has = widget->size() + QSize(rounding, rounding);
    const auto needs = needOf(widget);
    if (needs.width() > has.width() || needs.height() > has.height())
        return QStringLiteral("needs %1×%2, has %3×%4")
            .arg(needs.width())
            .arg(needs.height())
            .arg(widget->width())
            .arg(widget->height());
    return outOfPlace(widget);
}

void addClippedColumns(const QTableView &view, QStringList &clipped)
{
    const auto &header = *view.horizontalHeader();
    for (int section = 0; section < header.count(); ++section) {
        const auto title = view.model()->headerData(section, Qt::Horizontal).toString();
        const int needed = header.fontMetrics().horizontalAdvance(title) + 2 * look::space::m;
        if (!header.isHidden() && !header.isSectionHidden(section) && header.sectionSize(section) < needed)
            clipped.append(QStringLiteral("column “%1”").arg(title));
    }
}

} // namespace

QStringList clippedIn(const QWidget &window)
{
    QStringList clipped;
    for (const auto *widget : window.findChildren<QWidget *>()) {
        const auto text = textOf(widget);
        if (!widget->isVisible())
            continue;
        const auto complaint = text.isEmpty() ? QString() : complaintAbout(widget);
        if (!complaint.isEmpty())
            clipped.append(QStringLiteral("“%1” %2").arg(text.left(40), complaint));
        if (const auto *table = qobject_cast<const QTableView *>(widget); table && table->model())
            addClippedColumns(*table, clipped);
        const auto *area = qobject_cast<const QScrollArea *>(widget);
        if (area && !isMeantToScrollSideways(*area) && area->horizontalScrollBar()->maximum() > 0)
            clipped.append(
                QStringLiteral("what is in “%1” has to be scrolled sideways").arg(area->accessibleName()));
    }
    return clipped;
}

} // namespace candor::uitest
