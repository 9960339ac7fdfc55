// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "parts/segments.h"

#include "look/metrics.h"
#include "look/style.h"
#include "parts/surface.h"

#include <QAbstractButton>
#include <QApplication>
#include <QBoxLayout>
#include <QButtonGroup>
#include <QPainter>

namespace candor::parts {

using namespace look::space;

namespace {

class Segment final : public QAbstractButton
{
public:
    explicit Segment(const QString &text)
    {
        setText(text);
        setCheckable(true);
        setFocusPolicy(Qt::StrongFocus);
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    }
    [[nodiscard]] QSize sizeHint() const override
    {
        return {fontMetrics().horizontalAdvance(text()) + 2 * m, look::controlHeight - 4};
    }
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const auto &t = look::tokensOf(palette());
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        if (isChecked()) {
            painter.setPen(t.control);
            painter.setBrush(t.surface);
            painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 5, 5);
        }
        painter.setPen(!isEnabled() ? t.control : isChecked() || underMouse() ? t.text : t.muted);
        painter.drawText(rect(), Qt::AlignCenter, text());
        if (hasFocus())
            look::paintFocusRing(painter, rect(), t, 5);
    }
};

} // namespace

Segments::Segments(const QString &name, const QStringList &choices, QWidget *parent)
    : QWidget(parent)
    , m_group(new QButtonGroup(this))
{
    setAccessibleName(name);
    auto *parts = row(this, 2);
    parts->setContentsMargins(2, 2, 2, 2);
    for (const auto &choice : choices) {
        auto *segment = new Segment(choice);
        m_group->addButton(segment, int(m_group->buttons().size()));
        parts->addWidget(segment);
    }
    m_group->button(0)->setChecked(true);
}

int Segments::current() const
{
    return m_group->checkedId();
}

void Segments::setCurrent(int index)
{
    auto *segment = m_group->button(index);
    const bool hadFocus = isAncestorOf(QApplication::focusWidget());
    segment->setChecked(true);
    if (hadFocus)
        segment->setFocus(); // Tab comes to the chosen one
}

void Segments::setText(int index, const QString &text)
{
    m_group->button(index)->setText(text);
    m_group->button(index)->updateGeometry();
}

void Segments::setUsable(int index, bool isUsable)
{
    m_group->button(index)->setEnabled(isUsable);
}

void Segments::whenChosen(const std::function<void(int)> &chosen)
{
    connect(m_group, &QButtonGroup::idToggled, this, [chosen](int index, bool isChecked) {
        if (isChecked)
            chosen(index);
    });
}

void Segments::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(look::tokensOf(palette()).sunken);
    painter.drawRoundedRect(rect(), look::controlRadius + 1, look::controlRadius + 1);
}

} // namespace candor::parts
