#include "widgets/content/ChangeText.h"

#include "widgets/kit/VisibleText.h"

#include <QPainter>

#include <cmath>

namespace vigie::ui::content {

using domain::WordChange;
using kit::Colour;

namespace {

constexpr int UsualWidth = 420;

} // namespace

ChangeText::ChangeText(const kit::ThemeSource &theme, std::vector<domain::WordRun> runs, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_runs(std::move(runs))
{
    setObjectName(QStringLiteral("changeText"));
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    QStringList words;
    for (const auto &run : m_runs) {
        const QString text = kit::visibleText(run.text);
        words << (run.change == WordChange::Removed ? tr("removed: “%1”").arg(text)
                  : run.change == WordChange::Added ? tr("added: “%1”").arg(text)
                                                    : text);
    }
    setAccessibleName(words.join(QStringLiteral("; ")));
    connect(&theme, &kit::ThemeSource::changed, this, [this] {
        updateGeometry();
        update();
    });
}

qreal ChangeText::layOut(QTextLayout &layout, int width) const
{
    QString text;
    QList<QTextLayout::FormatRange> formats;
    for (const auto &run : m_runs) {
        if (!text.isEmpty())
            text += QLatin1Char(' ');
        QTextLayout::FormatRange range;
        range.start = static_cast<int>(text.size());
        text += kit::visibleText(run.text);
        range.length = static_cast<int>(text.size()) - range.start;
        const bool removed = run.change == WordChange::Removed;
        range.format.setFontStrikeOut(removed);
        range.format.setFontUnderline(run.change == WordChange::Added);
        range.format.setForeground(m_theme->colour(removed                           ? Colour::TextSecondary
                                                   : run.change == WordChange::Added ? Colour::Success
                                                                                     : Colour::Text));
        formats << range;
    }
    layout.setText(text);
    layout.setFont(m_theme->font(kit::Type::Body));
    layout.setFormats(formats);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    qreal height = 0;
    layout.beginLayout();
    for (auto line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        line.setPosition({0, height});
        height += line.height();
    }
    layout.endLayout();
    return height;
}

int ChangeText::heightForWidth(int width) const
{
    QTextLayout layout;
    return static_cast<int>(std::ceil(layOut(layout, std::max(1, width))));
}

QSize ChangeText::sizeHint() const
{
    return {m_theme->scaled(UsualWidth), heightForWidth(m_theme->scaled(UsualWidth))};
}

void ChangeText::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    QTextLayout layout;
    layOut(layout, width());
    layout.draw(&painter, {0, 0});
}

} // namespace vigie::ui::content
