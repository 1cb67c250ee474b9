#include "widgets/content/CanvasTools.h"

#include "widgets/kit/FlowLayout.h"
#include "widgets/kit/KeyCaps.h"
#include "widgets/kit/VisibleText.h"

#include <QKeyEvent>
#include <QPainter>

#include <cmath>

namespace vigie::ui::content {

using kit::Colour;
using kit::Icon;
using kit::Metric;

namespace {

constexpr double ZoomStep = 1.25;
constexpr double Percent = 100;
constexpr int WidestPercent = 8888;

/// The digit printed on the key of the upper row, wherever the layout puts a letter or a sign there (AZERTY: &é"'(…).
/// Scan codes as X11 and Wayland count them: 10 is the key of 1, 19 the key of 0.
std::optional<int> digitOf(quint32 scanCode)
{
    constexpr quint32 KeyOfOne = 10;
    constexpr quint32 KeyOfZero = 19;
    if (scanCode < KeyOfOne || scanCode > KeyOfZero)
        return std::nullopt;
    return static_cast<int>(scanCode - KeyOfOne + 1) % 10;
}

} // namespace

CanvasTools::CanvasTools(const DeskParts &parts)
    : m_theme(parts.theme), m_canvas(parts.canvas),
      m_percent(new kit::PlainLabel(parts.theme, {.colour = Colour::TextSecondary}))
{
    setObjectName(QStringLiteral("canvasTools"));
    setAccessibleName(tr("How the picture is shown"));
    m_percent->setObjectName(QStringLiteral("zoomPercent"));
    const int space = m_theme->metric(Metric::SpaceXs);
    auto *flow = new kit::FlowLayout(this, space); // in a narrow window the bar has two lines
    flow->setContentsMargins(2 * space, space, 2 * space, space);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    addActions(parts);
    m_canvas.setTools(this);
    parts.desk.installEventFilter(this);
    connect(&m_canvas, &CaseCanvas::viewChanged, this, &CanvasTools::refresh);
    connect(&m_canvas, &CaseCanvas::completenessChanged, this, &CanvasTools::refresh);
    connect(&parts.flow, &CaseFlow::stageChanged, this, &CanvasTools::refresh);
    connect(&m_theme, &kit::ThemeSource::changed, this, &CanvasTools::refresh);
    m_theme.follow(*this);
    refresh();
}

void CanvasTools::addActions(const DeskParts &parts)
{
    using enum ActionGroup;
    using media::PictureViewer;
    const auto make = [&](const char *id, const QString &text, const QKeySequence &key, Icon icon,
                          std::function<void()> run) {
        auto *action = parts.add(id, text, text, View, key, std::move(run));
        add(*action, icon);
        return action;
    };
    m_farther = make("content.farther", tr("Farther"), Qt::Key_Minus, Icon::Minus,
                     [this] { changeLook([](PictureViewer &v) { v.zoom(1 / ZoomStep); }); });
    // Between the two keys that change it, and always as wide: what stands beside it does not jump.
    m_percent->setAlignment(Qt::AlignCenter);
    layout()->addWidget(m_percent);
    m_closer = make("content.closer", tr("Closer"), Qt::Key_Plus, Icon::Plus,
                    [this] { changeLook([](PictureViewer &v) { v.zoom(ZoomStep); }); });
    m_whole = make("content.whole", tr("The whole picture"), Qt::Key_0, Icon::Maximize,
                   [this] { changeLook([](PictureViewer &v) { v.fit(); }); });
    m_actual = make("content.actual", tr("100 %: one pixel a pixel"), Qt::Key_1, Icon::ScanEye,
                    [this] { changeLook([](PictureViewer &v) { v.showAtScale(1); }); });
    m_compare = make("content.compare", tr("Two pictures side by side"), Qt::Key_2, Icon::Columns2, [this] {
        m_canvas.setComparing(!m_canvas.isComparing());
        m_canvas.looked().setFocus(Qt::OtherFocusReason);
    });
    m_loupe = make("content.loupe", tr("Loupe"), Qt::Key_3, Icon::ScanSearch, [this] { toggleLoupe(); });
    m_left = make("content.turn-left", tr("Turn to the left"), Qt::Key_4, Icon::RotateCcw,
                  [this] { changeLook([](PictureViewer &v) { v.turn(-1); }); });
    m_right = make("content.turn-right", tr("Turn to the right"), Qt::Key_5, Icon::RotateCw,
                   [this] { changeLook([](PictureViewer &v) { v.turn(1); }); });
    m_grid = make("content.set-grid", tr("All pictures of the set"), Qt::Key_7, Icon::LayoutGrid,
                  [this] { m_canvas.setGrid(!m_canvas.isGrid()); });
    m_byDigit = {m_whole, m_actual, m_compare, m_loupe, m_left, m_right, m_grid};
    for (auto *action : {m_compare, m_loupe, m_grid})
        action->setCheckable(true);
}

void CanvasTools::add(QAction &action, Icon icon)
{
    auto *button = new kit::Button(m_theme, {}, kit::Button::Role::Quiet, this);
    button->setObjectName(QStringLiteral("button.") + action.objectName());
    button->setGlyph(icon);
    button->setFocusPolicy(Qt::TabFocus);
    const auto copy = [this, button, act = &action] {
        button->setEnabled(act->isEnabled());
        button->setCheckable(act->isCheckable());
        button->setChecked(act->isChecked());
        button->setAccessibleName(kit::visibleLine(act->text()));
        const QString key = kit::keyText(act->shortcut());
        // Plus and minus are their own keys: twice the same sign says nothing more.
        const bool said =
            act->shortcut() == QKeySequence(Qt::Key_Plus) || act->shortcut() == QKeySequence(Qt::Key_Minus);
        button->setKeyHint(said ? QString() : key);
        button->setToolTip(kit::plainToolTip(key.isEmpty() ? act->text() : tr("%1 (%2)").arg(act->text(), key)));
    };
    copy();
    connect(&action, &QAction::changed, button, copy);
    connect(button, &QAbstractButton::clicked, &action, [act = &action] { act->trigger(); });
    layout()->addWidget(button);
}

void CanvasTools::changeLook(const std::function<void(media::PictureViewer &)> &change)
{
    change(m_canvas.looked().viewer());
}

void CanvasTools::toggleLoupe()
{
    auto &viewer = m_canvas.looked().viewer();
    if (viewer.hasLoupe())
        viewer.setLoupe(std::nullopt);
    else
        viewer.setLoupe(viewer.view().centre);
    Q_EMIT viewer.changed();
    m_canvas.looked().setFocus(Qt::OtherFocusReason);
}

void CanvasTools::refresh()
{
    auto &picture = m_canvas.looked();
    const bool has = m_canvas.hasPicture() && !m_canvas.isGrid() && picture.hasPixels();
    const auto geometry = picture.viewer().geometry();
    for (auto *action : {m_closer, m_left, m_right, m_loupe, m_actual})
        action->setEnabled(has);
    for (auto *action : {m_farther, m_whole})
        action->setEnabled(has && !geometry.fits());
    m_compare->setEnabled(m_canvas.hasPicture() && m_canvas.canCompare() && !m_canvas.isGrid());
    m_grid->setEnabled(m_canvas.hasPicture() && m_canvas.canCompare());
    m_grid->setChecked(m_canvas.isGrid());
    m_compare->setChecked(m_canvas.isComparing());
    m_loupe->setChecked(has && picture.viewer().hasLoupe());
    m_percent->setFixedSize(m_percent->fontMetrics().horizontalAdvance(tr("%1 %").arg(WidestPercent)),
                            m_theme->controlHeight());
    m_percent->setPlainText(has ? tr("%1 %").arg(std::lround(geometry.scale() * Percent)) : QString());
}

bool CanvasTools::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    // Nobody has used this key: on a keyboard that has signs where others have digits, the place counts.
    const auto *key = static_cast<const QKeyEvent *>(event);
    const auto digit = digitOf(key->nativeScanCode());
    if (!digit || (key->modifiers() & ~Qt::KeyboardModifiers(Qt::ShiftModifier)))
        return QWidget::eventFilter(watched, event);
    const QKeySequence meant(Qt::Key_0 + *digit);
    for (auto *action : m_byDigit)
        if (action->shortcut() == meant && action->isEnabled()) {
            action->trigger();
            return true;
        }
    return QWidget::eventFilter(watched, event);
}

void CanvasTools::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const int line = m_theme->metric(Metric::Hairline);
    painter.fillRect(rect(), m_theme->colour(Colour::Surface));
    painter.fillRect(QRect(0, height() - line, width(), line), m_theme->colour(Colour::Line));
}

} // namespace vigie::ui::content
