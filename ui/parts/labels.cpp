// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "parts/labels.h"

#include "look/script.h"
#include "look/style.h"

#include <QEvent>

namespace candor::parts {

namespace {

// Takes the muted colour of whatever scheme it is shown in.
class InkedLabel final : public QLabel
{
public:
    InkedLabel(const QString &text, look::Type type, Ink ink, QWidget *parent)
        : QLabel(text, parent)
        , m_ink(ink)
        , m_wordsOfProse(type == look::Type::Body || type == look::Type::Small ? 4 : 8)
    {
        adopt();
    }

protected:
    // Before it is painted is the one moment that every new text comes to.
    void paintEvent(QPaintEvent *event) override
    {
        if (alignment() != m_set)
            m_wanted = alignment();
        m_set = look::alignmentOf(text(), m_wanted, layoutDirection(), m_wordsOfProse);
        if (m_set != alignment())
            setAlignment(m_set);
        QLabel::paintEvent(event);
    }
    void changeEvent(QEvent *event) override
    {
        QLabel::changeEvent(event);
        if (event->type() == QEvent::PaletteChange)
            adopt();
    }

private:
    void adopt()
    {
        if (m_ink == Ink::Text)
            return;
        const auto colour = look::tokensOf(palette()).muted;
        auto own = palette();
        if (own.color(QPalette::Active, QPalette::WindowText) == colour)
            return;
        own.setColor(QPalette::WindowText, colour);
        setPalette(own);
    }

    Ink m_ink;
    int m_wordsOfProse; // a title is longer than a name
    Qt::Alignment m_wanted; // by whoever uses it
    Qt::Alignment m_set; // for the text that it has now
};

} // namespace

QLabel *label(const QString &text, look::Type type, Ink ink, QWidget *parent)
{
    auto *label = new InkedLabel(text, type, ink, parent);
    label->setTextFormat(Qt::PlainText);
    look::setType(label, type);
    return label;
}

QLabel *runningText(const QString &text, look::Type type, Ink ink, QWidget *parent)
{
    auto *made = label(text, type, ink, parent);
    made->setWordWrap(true);
    made->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return made;
}

} // namespace candor::parts
