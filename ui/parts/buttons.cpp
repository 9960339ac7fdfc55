// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "parts/buttons.h"

#include "look/metrics.h"
#include "look/script.h"
#include "look/tokens.h"
#include "look/typography.h"

#include <QAction>
#include <QPainter>
#include <QStyleOption>

namespace candor::parts {

namespace {

// A button whose glyph has the ink of its text, and that shows its key.
class GlyphedButton final : public QPushButton
{
public:
    using QPushButton::QPushButton;
    std::optional<look::Glyph> glyph;
    QString key;
    bool opens = false; // with a chevron behind its text

    [[nodiscard]] QSize sizeHint() const override
    {
        auto size = QPushButton::sizeHint();
        if (text().isEmpty())
            return {look::controlHeight, look::controlHeight};
        if (glyph)
            size.rwidth() += look::glyphSize + look::space::s;
        if (!key.isEmpty())
            size.rwidth() += keyWidth() + look::space::s;
        if (opens)
            size.rwidth() += chevronPart;
        return size;
    }
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setLayoutDirection(layoutDirection());
        QStyleOptionButton option;
        initStyleOption(&option);
        style()->drawControl(QStyle::CE_PushButtonBevel, &option, &painter, this);
        if (option.state & QStyle::State_HasFocus && option.state & QStyle::State_KeyboardFocusChange)
            style()->drawPrimitive(QStyle::PE_FrameFocusRect, &option, &painter, this);
        paintContent(painter);
    }

private:
    static constexpr int chevronSide = look::glyphSize;
    static constexpr int chevronPart = chevronSide + look::space::s;

    [[nodiscard]] int keyWidth() const
    {
        return QFontMetrics(look::font(look::Type::Small)).horizontalAdvance(key) + look::space::s;
    }
    [[nodiscard]] QColor ink() const
    {
        const auto &t = look::tokensOf(palette());
        if (!isEnabled())
            return t.control;
        switch (look::roleOf(this)) {
        case look::ButtonRole::Primary:
            return t.onAccent;
        case look::ButtonRole::Danger:
            return t.danger.ink;
        default:
            return t.text;
        }
    }
    void paintContent(QPainter &painter) const
    {
        const int textWidth = fontMetrics().horizontalAdvance(text());
        const int glyphWidth = glyph ? look::glyphSize + (text().isEmpty() ? 0 : look::space::s) : 0;
        const int keyPart = key.isEmpty() ? 0 : keyWidth() + look::space::s;
        const int total = glyphWidth + textWidth + keyPart + (opens ? chevronPart : 0);
        int x = (width() - total) / 2;
        const auto placed = [&](int extent) {
            const QRect place(x, 0, extent, height());
            x += extent;
            return QStyle::visualRect(layoutDirection(), rect(), place);
        };
        painter.setPen(ink());
        if (glyph) {
            auto place = placed(look::glyphSize);
            look::paint(painter, place, *glyph, ink());
            x += glyphWidth - look::glyphSize;
        }
        painter.drawText(placed(textWidth), Qt::AlignCenter | Qt::TextSingleLine, text());
        if (opens) {
            x += look::space::s;
            look::paint(painter, placed(chevronSide), look::Glyph::Expand, ink());
        }
        if (key.isEmpty())
            return;
        x += look::space::s;
        const QRectF cap
            = QRectF(placed(keyWidth())).adjusted(0, (height() - 18) / 2.0, 0, -(height() - 18) / 2.0);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setOpacity(0.55);
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(cap.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
        painter.setOpacity(0.9);
        painter.setFont(look::font(look::Type::Small));
        painter.drawText(cap, Qt::AlignCenter, look::isolated(key));
    }
};

} // namespace

QPushButton *button(
    const QString &text, look::ButtonRole role, std::optional<look::Glyph> glyph, QWidget *parent)
{
    auto *made = new GlyphedButton(text, parent);
    made->glyph = glyph;
    made->setAutoDefault(false);
    look::setRole(made, role);
    return made;
}

QPushButton *actionButton(QAction *action, look::ButtonRole role, QWidget *parent)
{
    auto *made = static_cast<GlyphedButton *>(button(action->text(), role, std::nullopt, parent));
    const auto follow = [made, action] {
        made->setText(action->text());
        made->key = action->shortcut().toString(QKeySequence::NativeText);
        made->updateGeometry();
        made->setEnabled(action->isEnabled());
        made->setToolTip(action->toolTip());
        if (made->parentWidget()) // without one it would be a window of its own
            made->setVisible(action->isVisible());
        else if (!action->isVisible())
            made->hide();
    };
    QObject::connect(action, &QAction::changed, made, follow);
    QObject::connect(made, &QPushButton::clicked, action, &QAction::trigger);
    follow();
    return made;
}

QPushButton *openingButton(look::ButtonRole role, QWidget *parent)
{
    auto *made = static_cast<GlyphedButton *>(button({}, role, std::nullopt, parent));
    made->opens = true;
    return made;
}

QPushButton *glyphButton(look::Glyph glyph, const QString &name, QWidget *parent)
{
    auto *made = button({}, look::ButtonRole::Quiet, glyph, parent);
    made->setAccessibleName(name);
    made->setToolTip(name);
    return made;
}

} // namespace candor::parts
