// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "look/style.h"

#include "look/glyphs.h"
#include "look/metrics.h"
#include "look/painting.h"
#include "look/script.h"
#include "look/typography.h"

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QGuiApplication>
#include <QLineEdit>
#include <QPainter>
#include <QScrollBar>
#include <QStyleFactory>
#include <QStyleOption>

namespace candor::look {

namespace {

constexpr char roleProperty[] = "candorRole";
constexpr int scrollBarWidth = 12;

// Qt lets a field's text stand at the edge of the script that it is in, figures at the left one. In a window
// that is read from the right all fields begin where their names do.
void adoptEdge(QLineEdit &edit)
{
    if (QGuiApplication::isRightToLeft() && edit.alignment() == (Qt::AlignLeft | Qt::AlignVCenter))
        edit.setAlignment(Qt::AlignRight | Qt::AlignAbsolute | Qt::AlignVCenter);
}

} // namespace

void setRole(QAbstractButton *button, ButtonRole role)
{
    button->setProperty(roleProperty, int(role));
}

ButtonRole roleOf(const QWidget *button)
{
    return button ? ButtonRole(button->property(roleProperty).toInt()) : ButtonRole::Plain;
}

void paintFocusRing(QPainter &painter, const QRectF &rect, const Tokens &tokens, double radius)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(tokens.accent, 2));
    painter.drawRoundedRect(rect.adjusted(1, 1, -1, -1), radius, radius);
    painter.restore();
}

Style::Style()
    : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion")))
{
}

void Style::drawPrimitive(
    PrimitiveElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    const auto &t = tokensOf(option->palette);
    switch (element) {
    case PE_PanelButtonCommand:
    case PE_PanelButtonTool: {
        const auto face = faceOf(*option, widget);
        if (face.fill.isValid() || face.line.isValid())
            paintRounded(*painter, option->rect, controlRadius, face.fill, face.line);
        return;
    }
    case PE_IndicatorCheckBox:
        paintCheckBox(*painter, *option);
        return;
    case PE_IndicatorRadioButton:
        paintRadioButton(*painter, *option);
        return;
    case PE_FrameDefaultButton:
        return; // the role says which one is the page's
    case PE_FrameFocusRect:
        if (!qobject_cast<const QAbstractButton *>(widget))
            return; // lists and fields show their focus themselves
        painter->save();
        painter->setClipping(false);
        paintFocusRing(*painter, widget->rect(), t, controlRadius);
        if (roleOf(widget) == ButtonRole::Primary)
            paintRounded(*painter, widget->rect().adjusted(2, 2, -2, -2), controlRadius - 2, {}, t.onAccent);
        painter->restore();
        return;
    case PE_PanelLineEdit:
        if (widget
            && (qobject_cast<const QComboBox *>(widget->parentWidget())
                || qobject_cast<const QAbstractSpinBox *>(widget->parentWidget())))
            return; // part of its parent's field
        paintField(*painter, *option);
        return;
    case PE_PanelScrollAreaCorner:
        painter->fillRect(option->rect, t.surface);
        return;
    case PE_FrameLineEdit:
        return; // with its panel
    case PE_Frame:
        if (isTextArea(widget))
            paintField(*painter, *option); // its viewport is transparent, so that the corners stay round
        else
            paintRounded(*painter, option->rect, controlRadius, {},
                option->state & State_HasFocus ? t.accent : t.control);
        return;
    case PE_PanelItemViewRow: // behind every cell
        if (const auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(option);
            item && !(item->state & State_Selected) && !(item->features & QStyleOptionViewItem::Alternate))
            return; // Fusion would make its colours before it sees that there is nothing to paint
        [[fallthrough]];
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void Style::drawControl(
    ControlElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    if (element == CE_PushButtonLabel) {
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option)) {
            auto copy = *button;
            copy.palette.setColor(QPalette::ButtonText, faceOf(*option, widget).ink);
            QProxyStyle::drawControl(element, &copy, painter, widget);
            return;
        }
    }
    const auto *box = qstyleoption_cast<const QStyleOptionComboBox *>(option);
    if (element == CE_ComboBoxLabel && box && !box->editable) {
        auto copy = *box; // with its end told to be missing where it is
        const int room = subControlRect(CC_ComboBox, box, SC_ComboBoxEditField, widget).width() - space::xs;
        const int icon = box->currentIcon.isNull() ? 0 : box->iconSize.width() + space::xs;
        copy.currentText = elided(box->currentText, box->fontMetrics, room - icon);
        QProxyStyle::drawControl(element, &copy, painter, widget);
        return;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void Style::drawComplexControl(
    ComplexControl control, const QStyleOptionComplex *option, QPainter *painter, const QWidget *widget) const
{
    if (const auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(option);
        spin && control == CC_SpinBox) {
        paintField(*painter, *option);
        paintStep(*painter, *option, subControlRect(control, option, SC_SpinBoxUp, widget), -2,
            spin->stepEnabled & QAbstractSpinBox::StepUpEnabled);
        paintStep(*painter, *option, subControlRect(control, option, SC_SpinBoxDown, widget), 2,
            spin->stepEnabled & QAbstractSpinBox::StepDownEnabled);
        return;
    }
    if (const auto *box = qstyleoption_cast<const QStyleOptionComboBox *>(option);
        box && control == CC_ComboBox) {
        paintComboBox(*painter, *box, subControlRect(control, option, SC_ComboBoxArrow, widget));
        return;
    }
    const auto *slider = qstyleoption_cast<const QStyleOptionSlider *>(option);
    if (control != CC_ScrollBar || !slider) {
        QProxyStyle::drawComplexControl(control, option, painter, widget);
        return;
    }
    paintGroove(*painter, *option, widget);
    if (slider->minimum == slider->maximum)
        return;
    const auto &t = tokensOf(option->palette);
    const bool isActive = (slider->activeSubControls & SC_ScrollBarSlider)
        && (option->state & (State_MouseOver | State_Sunken));
    const QRectF thumb
        = QRectF(subControlRect(control, option, SC_ScrollBarSlider, widget)).adjusted(3, 3, -3, -3);
    paintRounded(*painter, thumb, std::min(thumb.width(), thumb.height()) / 2,
        isActive ? t.muted : mixed(t.control, t.window, 0.35), {});
}

QRect Style::subControlRect(
    ComplexControl control, const QStyleOptionComplex *option, SubControl part, const QWidget *widget) const
{
    const auto *slider = qstyleoption_cast<const QStyleOptionSlider *>(option);
    if (control != CC_ScrollBar || !slider) {
        const auto rect = QProxyStyle::subControlRect(control, option, part, widget);
        const int inset = control == CC_ComboBox && part == SC_ComboBoxEditField ? space::xs
            : control == CC_SpinBox && part == SC_SpinBoxEditField               ? -2
                                                                                 : 0; // as in line edits
        return option->direction == Qt::RightToLeft ? rect.adjusted(0, 0, -inset, 0)
                                                    : rect.adjusted(inset, 0, 0, 0);
    }
    const auto whole = option->rect;
    const bool isUpright = slider->orientation == Qt::Vertical;
    const int length = isUpright ? whole.height() : whole.width();
    const qint64 range = qint64(slider->maximum) - slider->minimum;
    const int wanted
        = range > 0 ? int(qint64(slider->pageStep) * length / (range + slider->pageStep)) : length;
    const int size = std::clamp(wanted, std::min(32, length), length);
    const int start = sliderPositionFromValue(
        slider->minimum, slider->maximum, slider->sliderPosition, length - size, slider->upsideDown);
    const auto span = [&](int from, int extent) {
        return isUpright ? QRect(whole.x(), whole.y() + from, whole.width(), extent)
                         : visualRect(option->direction, whole,
                               QRect(whole.x() + from, whole.y(), extent, whole.height()));
    };
    switch (part) {
    case SC_ScrollBarSlider:
        return span(start, size);
    case SC_ScrollBarGroove:
        return whole;
    case SC_ScrollBarSubPage:
        return span(0, start);
    case SC_ScrollBarAddPage:
        return span(start + size, length - start - size);
    default:
        return {}; // no arrows
    }
}

QRect Style::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    const auto rect = QProxyStyle::subElementRect(element, option, widget);
    if (element != SE_LineEditContents || (widget && qobject_cast<const QComboBox *>(widget->parentWidget())))
        return rect;
    return rect.adjusted(space::s - 2, 0, 2 - space::s, 0); // line edits have two more of their own
}

QSize Style::sizeFromContents(
    ContentsType type, const QStyleOption *option, const QSize &contents, const QWidget *widget) const
{
    auto size = QProxyStyle::sizeFromContents(type, option, contents, widget);
    switch (type) {
    case CT_PushButton:
        size = {contents.width() + 2 * space::l, std::max(contents.height() + space::s, controlHeight)};
        break;
    case CT_ComboBox:
        size.rwidth() += space::m;
        [[fallthrough]];
    case CT_LineEdit:
    case CT_SpinBox:
    case CT_ToolButton:
        size.setHeight(std::max(size.height(), controlHeight));
        break;
    case CT_MenuItem:
        size.setHeight(std::max(size.height(), controlHeight - 4));
        break;
    default:
        break;
    }
    return size;
}

int Style::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_HeaderMargin:
        return space::m;
    case PM_ScrollBarExtent:
        return scrollBarWidth;
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing:
        return space::s;
    case PM_ScrollBarSliderMin:
        return 32;
    case PM_ScrollView_ScrollBarSpacing:
        return 0;
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
        return 0;
    case PM_LayoutLeftMargin:
    case PM_LayoutTopMargin:
    case PM_LayoutRightMargin:
    case PM_LayoutBottomMargin:
        return space::l;
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
        return space::s;
    case PM_ButtonIconSize:
    case PM_SmallIconSize:
        return glyphSize;
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return glyphSize;
    case PM_MessageBoxIconSize:
        return space::xl;
    case PM_SpinBoxFrameWidth:
    case PM_SplitterWidth:
        return 1;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int Style::styleHint(
    StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *data) const
{
    switch (hint) {
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
    case SH_DialogButtonBox_ButtonsHaveIcons:
        return 0;
    case SH_ScrollBar_LeftClickAbsolutePosition:
        return 1;
    case SH_UnderlineShortcut:
        return 0;
    default:
        return QProxyStyle::styleHint(hint, option, widget, data);
    }
}

// What a message box asks and tells with.
QIcon Style::standardIcon(StandardPixmap icon, const QStyleOption *option, const QWidget *widget) const
{
    switch (icon) {
    case SP_MessageBoxQuestion:
        return look::icon(Glyph::Chat);
    case SP_MessageBoxInformation:
        return look::icon(Glyph::Info);
    case SP_MessageBoxWarning:
    case SP_MessageBoxCritical:
        return look::icon(Glyph::Warning);
    default:
        return QProxyStyle::standardIcon(icon, option, widget);
    }
}

void Style::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (qobject_cast<QAbstractButton *>(widget) || qobject_cast<QScrollBar *>(widget))
        widget->setAttribute(Qt::WA_Hover);
    if (auto *edit = qobject_cast<QLineEdit *>(widget))
        adoptEdge(*edit);
    const auto *area = isTextArea(widget) ? static_cast<QAbstractScrollArea *>(widget) : nullptr;
    if (area && area->frameShape() != QFrame::NoFrame)
        area->viewport()->setAutoFillBackground(false);
}

} // namespace candor::look
