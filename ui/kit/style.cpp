#include "ui/kit/style.h"

#include "ui/kit/tokens.h"

#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QHeaderView>
#include <QPainter>
#include <QPushButton>
#include <QStyleFactory>
#include <QStyleOption>

using namespace Qt::StringLiterals;

namespace {

constexpr double radius = 6;
constexpr int controlHeight = 32;

QRectF inside(const QRect &rect)
{
    return QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5);
}

bool has(const QStyleOption &option, QStyle::StateFlag flag)
{
    return option.state.testFlag(flag);
}

QString roleOf(const QWidget *widget)
{
    return widget ? widget->property("role").toString() : QString();
}

QColor blend(const QColor &top, const QColor &ground, double share)
{
    const auto mix = [share](int a, int b) { return int(a * share + b * (1 - share)); };
    return {mix(top.red(), ground.red()), mix(top.green(), ground.green()), mix(top.blue(), ground.blue())};
}

} // namespace

Style::Style()
    : QProxyStyle(QStyleFactory::create(u"Fusion"_s))
{
}

void Style::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (qobject_cast<QPushButton *>(widget) || qobject_cast<QComboBox *>(widget)
        || qobject_cast<QAbstractSpinBox *>(widget))
        widget->setAttribute(Qt::WA_Hover);
    if (auto *view = qobject_cast<QAbstractItemView *>(widget)) {
        if (!qobject_cast<QHeaderView *>(widget))
            view->setAttribute(Qt::WA_Hover);
    }
}

int Style::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_ScrollBarExtent:
        return 10;
    case PM_TabBarTabShiftHorizontal:
    case PM_TabBarTabShiftVertical:
    case PM_TabBarTabOverlap:
        return 0;
    case PM_SplitterWidth:
        return 16;
    case PM_FocusFrameHMargin: // beside the words of a row
        return 7;
    case PM_HeaderMargin: // above them
        return 8;
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
        return 0;
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
        return 8;
    case PM_DefaultFrameWidth:
        return widget && (widget->inherits("QAbstractScrollArea")) ? 0
                                                                   : QProxyStyle::pixelMetric(metric, option, widget);
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int Style::styleHint(
    StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *returnData) const
{
    switch (hint) {
    case SH_DialogButtonBox_ButtonsHaveIcons:
    case SH_EtchDisabledText:
    case SH_UnderlineShortcut:
    case SH_ComboBox_Popup:
        return 0;
    case SH_ToolTipLabel_Opacity:
        return 255;
    case SH_Widget_Animation_Duration:
        return 0;
    default:
        return QProxyStyle::styleHint(hint, option, widget, returnData);
    }
}

QRect Style::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    const QRect rect = QProxyStyle::subElementRect(element, option, widget);
    return element == SE_LineEditContents ? rect.adjusted(6, 0, -6, 0) : rect;
}

QSize Style::sizeFromContents(
    ContentsType type, const QStyleOption *option, const QSize &size, const QWidget *widget) const
{
    QSize result = QProxyStyle::sizeFromContents(type, option, size, widget);
    switch (type) {
    case CT_PushButton: {
        const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
        if (!button)
            return result;
        QFont font = widget ? widget->font() : QFont();
        font.setWeight(QFont::DemiBold);
        const int icon = button->icon.isNull() ? 0 : button->iconSize.width() + (button->text.isEmpty() ? 0 : 6);
        const int words = QFontMetrics(font).horizontalAdvance(button->text);
        return {qMax(words + icon + 28, controlHeight), controlHeight};
    }
    case CT_LineEdit:
    case CT_ComboBox:
    case CT_SpinBox:
        return {result.width() + 8, controlHeight};
    case CT_ItemViewItem:
        result.setHeight(qMax(result.height(), 26));
        return result;
    case CT_HeaderSection:
        result.setHeight(qMax(result.height(), 32));
        return result;
    case CT_TabBarTab: {
        const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option);
        QFont font = widget ? widget->font() : QFont();
        font.setWeight(QFont::DemiBold);
        const int words = tab ? QFontMetrics(font).size(Qt::TextShowMnemonic, tab->text).width() : size.width();
        return {std::min(words + 32, 240), controlHeight};
    }
    case CT_MenuItem:
        result.setHeight(qMax(result.height(), option && option->rect.height() == 0 && size.height() < 10 ? 9 : 28));
        return result;
    default:
        return result;
    }
}

void Style::drawPrimitive(
    PrimitiveElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    const Tokens &tokens = tokensOf(option->palette);
    switch (element) {
    case PE_PanelButtonCommand:
        drawButton(*option, *painter, widget);
        return;
    case PE_PanelLineEdit:
        // Inside of a combo box or a spin box the outer control draws the frame.
        if (!widget
            || !(qobject_cast<QComboBox *>(widget->parentWidget())
                || qobject_cast<QAbstractSpinBox *>(widget->parentWidget())))
            drawField(*option, *painter);
        return;
    case PE_FrameFocusRect:
        // Rows and buttons show their focus by themselves.
        if (widget && (qobject_cast<const QAbstractItemView *>(widget) || qobject_cast<const QPushButton *>(widget)))
            return;
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(QPen(tokens.accent, 2));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(QRectF(option->rect).adjusted(1, 1, -1, -1), radius, radius);
        painter->restore();
        return;
    case PE_PanelItemViewItem: {
        const auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(option);
        const bool selected = has(*option, State_Selected);
        if (selected || has(*option, State_MouseOver))
            painter->fillRect(
                option->rect, selected ? tokens.soft(tokens.accent) : blend(tokens.text, tokens.surface, 0.04));
        if (item && item->backgroundBrush.style() != Qt::NoBrush)
            painter->fillRect(option->rect, item->backgroundBrush);
        return;
    }
    case PE_PanelItemViewRow:
        return;
    case PE_PanelScrollAreaCorner:
        painter->fillRect(option->rect, tokens.surface);
        return;
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        drawCheck(*option, *painter);
        return;
    case PE_FrameMenu:
    case PE_PanelTipLabel:
        painter->save();
        painter->setPen(tokens.line);
        painter->setBrush(tokens.surface);
        painter->drawRect(option->rect.adjusted(0, 0, -1, -1));
        painter->restore();
        return;
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void Style::drawButton(const QStyleOption &option, QPainter &painter, const QWidget *widget) const
{
    const Tokens &tokens = tokensOf(option.palette);
    const QString role = roleOf(widget);
    const bool enabled = has(option, State_Enabled);
    const bool primary = role == u"primary"_s;
    const QColor base = primary ? tokens.accent : tokens.surface;
    QColor ground = primary && !enabled ? tokens.line : base;
    const QColor ink = primary ? tokens.onAccent : tokens.text;
    if (enabled && (has(option, State_Sunken) || has(option, State_On)))
        ground = primary ? blend(ink, base, 0.2) : tokens.soft(tokens.accent);
    else if (enabled && has(option, State_MouseOver))
        ground = blend(ink, base, primary ? 0.1 : 0.05);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const bool bare =
        role == u"flat"_s && !has(option, State_MouseOver) && !has(option, State_Sunken) && !has(option, State_On);
    painter.setBrush(bare ? QBrush(Qt::NoBrush) : QBrush(ground));
    painter.setPen(primary || role == u"flat"_s ? QPen(Qt::NoPen) : QPen(tokens.line));
    painter.drawRoundedRect(inside(option.rect), radius, radius);
    if (has(option, State_HasFocus) && has(option, State_KeyboardFocusChange)) {
        // On the accent itself the ring needs a gap to be seen.
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(primary ? tokens.onAccent : tokens.accent, primary ? 1.5 : 2));
        painter.drawRoundedRect(
            QRectF(option.rect).adjusted(primary ? 3 : 1, primary ? 3 : 1, primary ? -3 : -1, primary ? -3 : -1),
            radius - 1, radius - 1);
    }
    painter.restore();
}

void Style::drawButtonLabel(const QStyleOptionButton &button, QPainter &painter, const QColor &ink)
{
    constexpr int gap = 6;
    painter.save();
    QFont font = painter.font();
    font.setWeight(QFont::DemiBold);
    painter.setFont(font);
    painter.setPen(ink);
    const int icon = button.icon.isNull() ? 0 : button.iconSize.width();
    const int words = painter.fontMetrics().horizontalAdvance(button.text);
    const int between = icon > 0 && words > 0 ? gap : 0;
    int left = button.rect.left() + qMax(4, (button.rect.width() - icon - between - words) / 2);
    if (icon > 0) {
        const QRect place(left, button.rect.center().y() - icon / 2 + 1, icon, icon);
        button.icon.paint(&painter, place, Qt::AlignCenter,
            button.state.testFlag(QStyle::State_Enabled) ? QIcon::Normal : QIcon::Disabled);
        left += icon + between;
    }
    painter.drawText(QRect(left, button.rect.top(), button.rect.right() - left, button.rect.height()),
        Qt::AlignVCenter | Qt::AlignLeft | Qt::TextHideMnemonic, button.text);
    painter.restore();
}

void Style::drawCheck(const QStyleOption &option, QPainter &painter) const
{
    const Tokens &tokens = tokensOf(option.palette);
    const bool on = has(option, State_On);
    const bool partly = has(option, State_NoChange);
    const bool enabled = has(option, State_Enabled);
    const int side = qMin(16, qMin(option.rect.width(), option.rect.height()));
    QRect place(0, 0, side, side);
    place.moveCenter(option.rect.center());
    const QRectF box = inside(place);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor filled = enabled ? tokens.accent : tokens.muted;
    painter.setPen(on || partly || has(option, State_HasFocus) ? filled : tokens.muted);
    painter.setBrush(on || partly ? filled : tokens.surface);
    painter.drawRoundedRect(box, 4, 4);
    painter.setPen(QPen(tokens.onAccent, 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const auto at = [&box](double x, double y) {
        return QPointF(box.left() + x * box.width(), box.top() + y * box.height());
    };
    if (on)
        painter.drawPolyline(QPolygonF({at(0.24, 0.52), at(0.43, 0.70), at(0.76, 0.32)}));
    else if (partly)
        painter.drawLine(at(0.27, 0.5), at(0.73, 0.5));
    painter.restore();
}

void Style::drawField(const QStyleOption &option, QPainter &painter) const
{
    const Tokens &tokens = tokensOf(option.palette);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(has(option, State_Enabled) ? tokens.surface : tokens.bg);
    const bool focus = has(option, State_HasFocus);
    painter.setPen(QPen(focus ? tokens.accent : blend(tokens.muted, tokens.line, 0.35), focus ? 2 : 1));
    const QRectF rect = focus ? QRectF(option.rect).adjusted(1, 1, -1, -1) : inside(option.rect);
    painter.drawRoundedRect(rect, radius, radius);
    painter.restore();
}

void Style::drawControl(
    ControlElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    const Tokens &tokens = tokensOf(option->palette);
    if (element == CE_PushButtonLabel) {
        const auto &button = *qstyleoption_cast<const QStyleOptionButton *>(option);
        const QString role = roleOf(widget);
        QColor ink = role == u"danger"_s ? tokens.critical : role == u"flat"_s ? tokens.text : tokens.accent;
        if (role == u"primary"_s)
            ink = tokens.onAccent;
        if (!has(*option, State_Enabled))
            ink = tokens.muted;
        drawButtonLabel(button, *painter, ink);
        return;
    }
    if (element == CE_PushButtonBevel) {
        // A button that opens a menu says so by its three dots.
        auto button = *qstyleoption_cast<const QStyleOptionButton *>(option);
        button.features &= ~QStyleOptionButton::HasMenu;
        QProxyStyle::drawControl(element, &button, painter, widget);
        return;
    }
    if (element == CE_ItemViewItem) {
        // The chosen row has a soft ground: its words stay as dark as the others.
        auto item = *qstyleoption_cast<const QStyleOptionViewItem *>(option);
        item.palette.setColor(QPalette::HighlightedText, tokens.text);
        QProxyStyle::drawControl(element, &item, painter, widget);
        return;
    }
    if (element == CE_HeaderSection) {
        painter->fillRect(option->rect, tokens.surface);
        painter->fillRect(QRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1), tokens.line);
        return;
    }
    if (element == CE_HeaderEmptyArea) {
        painter->fillRect(option->rect, tokens.surface);
        return;
    }
    if (element == CE_HeaderLabel) {
        auto header = *qstyleoption_cast<const QStyleOptionHeader *>(option);
        header.palette.setColor(QPalette::ButtonText, tokens.muted);
        QProxyStyle::drawControl(element, &header, painter, widget);
        return;
    }
    if (element == CE_TabBarTabShape || element == CE_TabBarTabLabel) {
        drawTab(element, *qstyleoption_cast<const QStyleOptionTab *>(option), *painter);
        return;
    }
    if (element == CE_Splitter)
        return; // the cards around it are border enough
    QProxyStyle::drawControl(element, option, painter, widget);
}

void Style::drawComplexControl(
    ComplexControl control, const QStyleOptionComplex *option, QPainter *painter, const QWidget *widget) const
{
    if (control == CC_ScrollBar) {
        drawScrollBar(*option, *painter, widget);
        return;
    }
    if (control == CC_ComboBox) {
        drawComboBox(*option, *painter, widget);
        return;
    }
    if (const auto *box = qstyleoption_cast<const QStyleOptionSpinBox *>(option); box && control == CC_SpinBox) {
        drawSpinBox(*box, *painter, widget);
        return;
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

void Style::drawSpinBox(const QStyleOptionSpinBox &option, QPainter &painter, const QWidget *widget) const
{
    if (option.frame)
        drawField(option, painter);
    if (option.buttonSymbols == QAbstractSpinBox::NoButtons)
        return;
    const Tokens &tokens = tokensOf(option.palette);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    for (const auto &[part, enabled, tip] : {std::tuple(SC_SpinBoxUp, QAbstractSpinBox::StepUpEnabled, -1.5),
             std::tuple(SC_SpinBoxDown, QAbstractSpinBox::StepDownEnabled, 1.5)}) {
        const QPointF centre = QRectF(proxy()->subControlRect(CC_SpinBox, &option, part, widget)).center();
        const bool active = option.stepEnabled.testFlag(enabled) && has(option, State_Enabled);
        const bool pressed = option.activeSubControls == part && has(option, State_Sunken);
        painter.setPen(QPen(pressed ? tokens.accent
                : active            ? tokens.muted
                                    : tokens.line,
            1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.drawPolyline(
            QPolygonF{centre + QPointF(-3, -tip), centre + QPointF(0, tip), centre + QPointF(3, -tip)});
    }
    painter.restore();
}

void Style::drawTab(ControlElement element, const QStyleOptionTab &tab, QPainter &painter) const
{
    const Tokens &tokens = tokensOf(tab.palette);
    const bool front = has(tab, State_Selected);
    if (element == CE_TabBarTabShape) {
        // The one in front is underlined, so that it is known without its colour.
        if (front)
            painter.fillRect(
                QRect(tab.rect.left() + 8, tab.rect.bottom() - 2, tab.rect.width() - 16, 3), tokens.accent);
        if (front && has(tab, State_HasFocus)) {
            painter.setPen(QPen(tokens.accent, 1));
            painter.drawRect(tab.rect.adjusted(2, 2, -3, -6));
        }
        return;
    }
    QFont font = painter.font();
    font.setWeight(QFont::DemiBold);
    painter.save();
    painter.setFont(font);
    painter.setPen(front ? tokens.accent : has(tab, State_MouseOver) ? tokens.text : tokens.muted);
    painter.drawText(tab.rect.adjusted(10, 0, -10, -2), Qt::AlignCenter | Qt::TextShowMnemonic,
        QFontMetrics(font).elidedText(tab.text, Qt::ElideRight, tab.rect.width() - 20, Qt::TextShowMnemonic));
    painter.restore();
}

void Style::drawScrollBar(const QStyleOptionComplex &option, QPainter &painter, const QWidget *widget) const
{
    const Tokens &tokens = tokensOf(option.palette);
    const auto &bar = static_cast<const QStyleOptionSlider &>(option);
    if (bar.maximum <= bar.minimum)
        return;
    const QRect slider = proxy()->subControlRect(CC_ScrollBar, &option, SC_ScrollBarSlider, widget);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(blend(tokens.muted, tokens.bg, has(option, State_MouseOver) ? 0.7 : 0.4));
    painter.drawRoundedRect(QRectF(slider).adjusted(2, 2, -2, -2), 3, 3);
    painter.restore();
}

void Style::drawComboBox(const QStyleOptionComplex &option, QPainter &painter, const QWidget *widget) const
{
    const Tokens &tokens = tokensOf(option.palette);
    drawField(option, painter);
    const QRect arrow = proxy()->subControlRect(CC_ComboBox, &option, SC_ComboBoxArrow, widget);
    const QPointF centre = QRectF(arrow).center();
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(tokens.muted, 1.75, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPolyline(QPolygonF{centre + QPointF(-4, -2), centre + QPointF(0, 2), centre + QPointF(4, -2)});
    painter.restore();
}
