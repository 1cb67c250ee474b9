#include "widgets/kit/KitStyle.h"

#include "widgets/kit/Icon.h"
#include "widgets/kit/Painting.h"
#include "widgets/kit/ThemeSource.h"

#include <QPainterPath>
#include <QPlainTextEdit>
#include <QStyleFactory>
#include <QStyleOption>

#include <algorithm>

namespace vigie::ui::kit {

KitStyle::KitStyle(const ThemeSource &theme)
    : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion"))), m_theme(theme)
{}

void KitStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                             const QWidget *widget) const
{
    switch (element) {
    case PE_FrameFocusRect:
        paintFocusRing(*painter, option->rect, m_theme.theme());
        return;
    case PE_PanelLineEdit:
    case PE_FrameLineEdit:
        drawInputFrame(*option, *painter);
        return;
    case PE_PanelButtonCommand:
    case PE_PanelButtonBevel:
        drawPushButton(*option, *painter);
        return;
    case PE_IndicatorCheckBox:
        drawCheckBox(*option, *painter);
        return;
    case PE_IndicatorRadioButton:
        drawRadioButton(*option, *painter);
        return;
    case PE_PanelMenu:
    case PE_FrameMenu:
        painter->fillRect(option->rect, m_theme->colour(Colour::Raised));
        paintBox(*painter, option->rect, 0, {}, m_theme->colour(Colour::LineStrong));
        return;
    case PE_PanelItemViewRow: // rows are the delegate's, or the table's
        return;
    case PE_PanelItemViewItem:
        if (option->state.testFlag(State_Selected))
            paintBox(*painter, option->rect, m_theme->metric(Metric::RadiusSmall), m_theme->colour(Colour::Accent));
        return;
    case PE_PanelTipLabel:
        painter->fillRect(option->rect, m_theme->colour(Colour::Tooltip));
        return;
    case PE_Frame:
        if (qobject_cast<const QPlainTextEdit *>(widget)) { // a field of several lines is a field
            drawInputFrame(*option, *painter);
            return;
        }
        [[fallthrough]];
    case PE_FrameGroupBox:
        paintBox(*painter, option->rect, m_theme->metric(Metric::Radius), {}, m_theme->colour(Colour::Line));
        return;
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void KitStyle::drawInputFrame(const QStyleOption &option, QPainter &painter) const
{
    // A line edit inside another control (combo box, spin box) brings no frame of its own.
    if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(&option); frame && frame->lineWidth == 0)
        return;
    const bool enabled = option.state.testFlag(State_Enabled);
    paintBox(painter, option.rect, m_theme->metric(Metric::Radius),
             m_theme->colour(enabled ? Colour::Surface : Colour::Sunken),
             m_theme->colour(enabled ? Colour::Edge : Colour::Line));
    if (option.state.testFlag(State_HasFocus))
        paintFocusRing(painter, option.rect, m_theme.theme());
}

void KitStyle::drawPushButton(const QStyleOption &option, QPainter &painter) const
{
    auto fill = Colour::Surface;
    if (option.state.testFlag(State_Sunken) || option.state.testFlag(State_On))
        fill = Colour::Pressed;
    else if (option.state.testFlag(State_MouseOver) && option.state.testFlag(State_Enabled))
        fill = Colour::Hover;
    paintBox(painter, option.rect, m_theme->metric(Metric::Radius), m_theme->colour(fill),
             m_theme->colour(Colour::LineStrong));
}

void KitStyle::drawCheckBox(const QStyleOption &option, QPainter &painter) const
{
    const bool on = option.state.testFlag(State_On) || option.state.testFlag(State_NoChange);
    const bool enabled = option.state.testFlag(State_Enabled);
    const auto fill = !enabled ? Colour::Sunken : on ? Colour::Accent : Colour::Surface;
    paintBox(painter, option.rect, m_theme->metric(Metric::RadiusSmall), m_theme->colour(fill),
             m_theme->colour(!enabled ? Colour::Line
                             : on     ? Colour::Accent
                                      : Colour::Edge));
    if (on)
        paintIcon(painter, option.rect, option.state.testFlag(State_On) ? Icon::Check : Icon::Minus,
                  m_theme->colour(enabled ? Colour::OnAccent : Colour::TextDisabled), option.rect.width() - 2);
}

void KitStyle::drawRadioButton(const QStyleOption &option, QPainter &painter) const
{
    const bool on = option.state.testFlag(State_On);
    const bool enabled = option.state.testFlag(State_Enabled);
    const qreal radius = option.rect.width() / 2.0;
    paintBox(painter, option.rect, radius, m_theme->colour(enabled ? Colour::Surface : Colour::Sunken),
             m_theme->colour(!enabled ? Colour::Line
                             : on     ? Colour::Accent
                                      : Colour::Edge));
    if (on) {
        const int inset = option.rect.width() / 4;
        paintBox(painter, option.rect.adjusted(inset, inset, -inset, -inset), radius,
                 m_theme->colour(enabled ? Colour::Accent : Colour::TextDisabled));
    }
}

void KitStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                           const QWidget *widget) const
{
    switch (element) {
    case CE_MenuItem:
        drawMenuItem(*option, *painter);
        return;
    case CE_HeaderSection:
    case CE_HeaderEmptyArea:
        drawHeaderSection(*option, *painter);
        return;
    default:
        QProxyStyle::drawControl(element, option, painter, widget);
    }
}

void KitStyle::drawHeaderSection(const QStyleOption &option, QPainter &painter) const
{
    painter.fillRect(option.rect, m_theme->colour(Colour::Surface));
    painter.fillRect(
        QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), m_theme->metric(Metric::Hairline)),
        m_theme->colour(Colour::Line));
}

void KitStyle::drawMenuItem(const QStyleOption &option, QPainter &painter) const
{
    const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(&option);
    if (!item)
        return;
    const int space = m_theme->metric(Metric::SpaceS);
    if (item->menuItemType == QStyleOptionMenuItem::Separator) {
        painter.fillRect(
            QRect(item->rect.left(), item->rect.center().y(), item->rect.width(), m_theme->metric(Metric::Hairline)),
            m_theme->colour(Colour::Line));
        return;
    }
    const bool enabled = item->state.testFlag(State_Enabled);
    if (item->state.testFlag(State_Selected) && enabled)
        paintBox(painter, item->rect.adjusted(space / 2, 0, -space / 2, 0), m_theme->metric(Metric::RadiusSmall),
                 m_theme->colour(Colour::Selected));
    const QColor ink = m_theme->colour(enabled ? Colour::Text : Colour::TextDisabled);
    QRect box = item->rect.adjusted(space + space / 2, 0, -space - space / 2, 0);
    const int mark = m_theme->metric(Metric::IconSmall);
    if (item->checked)
        paintIcon(painter, QRect(box.left(), box.top(), mark, box.height()), Icon::Check,
                  m_theme->colour(Colour::AccentText), mark);
    if (item->menuHasCheckableItems || item->maxIconWidth > 0) {
        if (!item->icon.isNull())
            item->icon.paint(&painter, QRect(box.left(), box.top(), mark, box.height()));
        box.setLeft(box.left() + mark + space);
    }
    const auto parts = item->text.split(QLatin1Char('\t'));
    painter.setPen(ink);
    painter.setFont(item->font);
    painter.drawText(box, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextHideMnemonic | Qt::TextSingleLine, parts.value(0));
    painter.setPen(m_theme->colour(enabled ? Colour::TextSecondary : Colour::TextDisabled));
    painter.drawText(box, Qt::AlignVCenter | Qt::AlignRight | Qt::TextSingleLine, parts.value(1));
    if (item->menuItemType == QStyleOptionMenuItem::SubMenu)
        paintIcon(painter, QRect(box.right() - mark, box.top(), mark, box.height()), Icon::ChevronRight, ink, mark);
}

void KitStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                                  const QWidget *widget) const
{
    switch (control) {
    case CC_ScrollBar:
        drawScrollBar(*option, *painter, widget);
        return;
    case CC_ComboBox:
        drawComboBox(*option, *painter);
        return;
    default:
        QProxyStyle::drawComplexControl(control, option, painter, widget);
    }
}

void KitStyle::drawScrollBar(const QStyleOptionComplex &option, QPainter &painter, const QWidget *widget) const
{
    const auto *slider = qstyleoption_cast<const QStyleOptionSlider *>(&option);
    if (!slider || slider->maximum <= slider->minimum)
        return;
    constexpr int Gap = 2; // between the thumb and the edge of its track
    const QRect thumb =
        subControlRect(CC_ScrollBar, &option, SC_ScrollBarSlider, widget).adjusted(Gap, Gap, -Gap, -Gap);
    const bool active = option.state.testFlag(State_MouseOver) || option.activeSubControls.testFlag(SC_ScrollBarSlider);
    const qreal radius = std::min(thumb.width(), thumb.height()) / 2.0;
    paintBox(painter, thumb, radius, m_theme->colour(active ? Colour::Edge : Colour::LineStrong));
}

void KitStyle::drawComboBox(const QStyleOptionComplex &option, QPainter &painter) const
{
    const bool enabled = option.state.testFlag(State_Enabled);
    const auto fill = !enabled                                 ? Colour::Sunken
                      : option.state.testFlag(State_MouseOver) ? Colour::Hover
                                                               : Colour::Surface;
    paintBox(painter, option.rect, m_theme->metric(Metric::Radius), m_theme->colour(fill),
             m_theme->colour(enabled ? Colour::Edge : Colour::Line));
    if (option.state.testFlag(State_HasFocus))
        paintFocusRing(painter, option.rect, m_theme.theme());
    const int side = m_theme->metric(Metric::IconSmall);
    const int space = m_theme->metric(Metric::SpaceS);
    paintIcon(painter, QRect(option.rect.right() - side - space, option.rect.top(), side, option.rect.height()),
              Icon::ChevronDown, m_theme->colour(enabled ? Colour::TextSecondary : Colour::TextDisabled), side);
}

QRect KitStyle::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl sub,
                               const QWidget *widget) const
{
    if (control == CC_ScrollBar) {
        const auto *slider = qstyleoption_cast<const QStyleOptionSlider *>(option);
        if (!slider || sub == SC_ScrollBarAddLine || sub == SC_ScrollBarSubLine)
            return {}; // no arrows: the thumb, the wheel and the keys are enough
        const bool horizontal = slider->orientation == Qt::Horizontal;
        const int length = horizontal ? option->rect.width() : option->rect.height();
        const qint64 range = qint64{slider->maximum} - slider->minimum;
        const int minimum = 3 * m_theme->metric(Metric::ScrollBar);
        const auto wished =
            range > 0 ? static_cast<int>(qint64{length} * slider->pageStep / (range + slider->pageStep)) : length;
        const int thumb = std::clamp(wished, std::min(minimum, length), length);
        const int start = sliderPositionFromValue(slider->minimum, slider->maximum, slider->sliderPosition,
                                                  length - thumb, slider->upsideDown);
        const auto along = [&](int from, int size) {
            return horizontal ? QRect(option->rect.left() + from, option->rect.top(), size, option->rect.height())
                              : QRect(option->rect.left(), option->rect.top() + from, option->rect.width(), size);
        };
        if (sub == SC_ScrollBarSlider)
            return along(start, thumb);
        if (sub == SC_ScrollBarSubPage)
            return along(0, start);
        if (sub == SC_ScrollBarAddPage)
            return along(start + thumb, length - start - thumb);
        return option->rect;
    }
    if (control == CC_ComboBox && sub == SC_ComboBoxEditField) {
        const int space = m_theme->metric(Metric::SpaceS);
        return option->rect.adjusted(space, 1, space - comboMargins(), -1);
    }
    return QProxyStyle::subControlRect(control, option, sub, widget);
}

QRect KitStyle::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    const QRect usual = QProxyStyle::subElementRect(element, option, widget);
    if (element != SE_LineEditContents)
        return usual;
    if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option); frame && frame->lineWidth == 0)
        return usual;
    const int space = m_theme->metric(Metric::SpaceS) - 2; // Qt keeps two pixels of its own
    return usual.adjusted(space, 0, -space, 0);
}

int KitStyle::comboMargins() const
{
    const int space = m_theme->metric(Metric::SpaceS);
    return space + m_theme->metric(Metric::IconSmall) + space + space / 2;
}

QSize KitStyle::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                                 const QWidget *widget) const
{
    QSize out = QProxyStyle::sizeFromContents(type, option, size, widget);
    const int space = m_theme->metric(Metric::SpaceM);
    switch (type) {
    case CT_ComboBox:
        out.setWidth(size.width() + comboMargins() + 2); // the words, the chevron and the air around them
        out.setHeight(std::max(out.height(), m_theme->controlHeight()));
        break;
    case CT_PushButton:
    case CT_LineEdit:
    case CT_SpinBox:
        out.setHeight(std::max(out.height(), m_theme->controlHeight()));
        break;
    case CT_MenuItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option);
            item && item->menuItemType == QStyleOptionMenuItem::Separator)
            out.setHeight(m_theme->metric(Metric::SpaceS));
        else
            out = QSize(out.width() + 2 * space,
                        std::max(out.height(), m_theme->rowHeight() - m_theme->metric(Metric::SpaceXs)));
        break;
    default:
        break;
    }
    return out;
}

int KitStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_ScrollBarExtent:
        return m_theme->metric(Metric::ScrollBar);
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return m_theme->metric(Metric::IconSmall);
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing:
        return m_theme->metric(Metric::SpaceS);
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
        return 0;
    case PM_MenuVMargin:
    case PM_MenuPanelWidth:
        return m_theme->metric(Metric::SpaceXs);
    case PM_ToolTipLabelFrameWidth:
        return m_theme->metric(Metric::SpaceS);
    case PM_SplitterWidth:
        return m_theme->metric(Metric::Hairline);
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int KitStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                        QStyleHintReturn *answer) const
{
    switch (hint) {
    case SH_ComboBox_Popup:
    case SH_UnderlineShortcut:
    case SH_EtchDisabledText:
        return 0;
    case SH_Widget_Animation_Duration:
        return m_theme->motionMs(); // 0 when a person wants nothing to move
    case SH_ToolTip_Mask: {
        auto *mask = qstyleoption_cast<QStyleHintReturnMask *>(answer);
        if (!mask || !option)
            return 0;
        QPainterPath path;
        const int radius = m_theme->metric(Metric::Radius);
        path.addRoundedRect(option->rect, radius, radius);
        mask->region = QRegion(path.toFillPolygon().toPolygon());
        return 1;
    }
    default:
        return QProxyStyle::styleHint(hint, option, widget, answer);
    }
}

QIcon KitStyle::standardIcon(StandardPixmap icon, const QStyleOption *option, const QWidget *widget) const
{
    // The base class reads this one from a file, and with the reader come the codecs of pictures.
    if (icon == SP_LineEditClearButton)
        return iconFor(Icon::X, m_theme->colour(Colour::TextSecondary), m_theme->metric(Metric::IconSmall));
    return QProxyStyle::standardIcon(icon, option, widget);
}

} // namespace vigie::ui::kit
