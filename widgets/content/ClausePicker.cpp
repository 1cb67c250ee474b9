#include "widgets/content/ClausePicker.h"

#include "widgets/kit/Painting.h"
#include "widgets/kit/StatusTag.h"
#include "widgets/kit/VisibleText.h"
#include "widgets/kit/Words.h"

#include <QKeyEvent>
#include <QMouseEvent>

#include <algorithm>

namespace vigie::ui::content {

using kit::Colour;
using kit::Metric;

namespace {

constexpr int Width = 920;
/// Of the width, for the clauses; the letter has the rest.
constexpr double ListShare = 0.5;
/// A letter has about so many lines beside the list.
constexpr int LetterLines = 17;

} // namespace

ClausePicker::ClausePicker(const kit::ThemeSource &theme, QWidget &host, std::string language)
    : Floating(theme, host), m_language(std::move(language))
{
    setObjectName(QStringLiteral("clausePicker"));
    setOutside(Outside::Closes);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
}

void ClausePicker::ask(domain::DecisionAction action, std::vector<domain::Clause> clauses, domain::Category likely,
                       Letter letter, Keys keys)
{
    if (clauses.empty())
        return;
    m_letter = std::move(letter);
    m_keys = keys;
    m_action = action;
    m_clauses = std::move(clauses);
    const auto found = std::ranges::find(m_clauses, likely, &domain::Clause::category);
    select(found == m_clauses.end() ? 0 : static_cast<int>(found - m_clauses.begin()));
    open();
}

void ClausePicker::select(int index)
{
    m_current = std::clamp(index, 0, static_cast<int>(m_clauses.size()) - 1);
    m_top = 0;
    const auto &clause = m_clauses[static_cast<std::size_t>(m_current)];
    setAccessibleName(tr("%1: which clause?").arg(kit::words(m_action)));
    setAccessibleDescription(
        tr("%1. The member is told: %2").arg(kit::visibleLine(text(clause.title)), kit::visibleText(told())));
    update();
}

void ClausePicker::choose(int index)
{
    if (index < 0 || index >= static_cast<int>(m_clauses.size()))
        return;
    if (!canChoose(index)) // it says why
        return select(index);
    const auto action = m_action;
    const auto clause = m_clauses[static_cast<std::size_t>(index)].id;
    close();
    Q_EMIT chosen(action, clause);
}

bool ClausePicker::event(QEvent *event)
{
    // A letter means a clause here, not the action it stands for outside.
    if (event->type() == QEvent::ShortcutOverride) {
        event->accept();
        return true;
    }
    return Floating::event(event);
}

void ClausePicker::keyPressEvent(QKeyEvent *event)
{
    if (event->isAutoRepeat() && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter ||
                                  (event->key() >= Qt::Key_A && event->key() <= Qt::Key_Z)))
        return;
    switch (event->key()) {
    case Qt::Key_Down:
        return select(m_current + 1);
    case Qt::Key_Up:
        return select(m_current - 1);
    case Qt::Key_PageDown:
        return scrollTo(m_top + letterBox().height());
    case Qt::Key_PageUp:
        return scrollTo(m_top - letterBox().height());
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return choose(m_current);
    case Qt::Key_Escape:
        return close();
    default:
        break;
    }
    for (std::size_t i = 0; i < m_clauses.size(); ++i)
        if (m_clauses[i].key != 0 && event->key() == Qt::Key_A + (m_clauses[i].key - 'A') &&
            event->modifiers() == Qt::NoModifier)
            return m_keys == Keys::Decide ? choose(static_cast<int>(i)) : select(static_cast<int>(i));
}

int ClausePicker::headHeight() const
{
    return m_theme->controlHeight() + m_theme->metric(Metric::SpaceM);
}

int ClausePicker::listWidth() const
{
    return static_cast<int>(card().width() * ListShare);
}

bool ClausePicker::canChoose(int index) const
{
    const auto draft = m_letter(m_clauses[static_cast<std::size_t>(index)]);
    return !draft || draft->missing.empty();
}

QString ClausePicker::told() const
{
    const auto &clause = m_clauses[static_cast<std::size_t>(m_current)];
    const auto draft = m_letter(clause);
    if (!draft)
        return text(clause.statement);
    if (!draft->missing.empty())
        return tr("The letter cannot be sent: it has no value for %1.")
            .arg(QStringList(draft->missing.begin(), draft->missing.end()).join(QStringLiteral(", ")));
    return draft->letter.text;
}

QRect ClausePicker::line(int index) const
{
    const int space = m_theme->metric(Metric::SpaceS);
    const int height = m_theme->rowHeight();
    return {card().left() + space, card().top() + headHeight() + index * height, listWidth() - 2 * space, height};
}

int ClausePicker::lineAt(const QPoint &point) const
{
    for (int i = 0; i < static_cast<int>(m_clauses.size()); ++i)
        if (line(i).contains(point))
            return i;
    return -1;
}

void ClausePicker::mouseMoveEvent(QMouseEvent *event)
{
    if (const int index = lineAt(event->position().toPoint()); index >= 0 && index != m_current)
        select(index);
}

void ClausePicker::wheelEvent(QWheelEvent *event)
{
    scrollTo(m_top - event->angleDelta().y() / 2); // a notch is 120: about three lines
    event->accept();
}

void ClausePicker::mouseReleaseEvent(QMouseEvent *event)
{
    choose(lineAt(event->position().toPoint()));
}

QRect ClausePicker::placeIn(const QSize &area) const
{
    const int margin = m_theme->metric(Metric::SpaceL);
    const int width = std::min(m_theme->scaled(Width), area.width() - 2 * margin);
    const QFontMetrics metrics(m_theme->font(kit::Type::Body));
    const int list = static_cast<int>(m_clauses.size()) * m_theme->rowHeight() + m_theme->metric(Metric::SpaceM);
    const int wished = headHeight() + 2 * shadow() + std::max(list, LetterLines * metrics.lineSpacing());
    const int height = std::min(wished, area.height() - 2 * margin);
    return {(area.width() - width) / 2, (area.height() - height) / 2, width, height};
}

void ClausePicker::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintCard(painter);
    const kit::Theme &t = m_theme.theme();
    const int space = t.metric(Metric::SpaceL);
    painter.setFont(t.font(kit::Type::Emphasis, kit::Weight::Strong));
    painter.setPen(t.colour(Colour::Text));
    const QRect head(card().left() + space, card().top(), card().width() - 2 * space, headHeight());
    painter.drawText(head, Qt::AlignVCenter | Qt::AlignLeft, tr("%1: which clause?").arg(kit::words(m_action)));
    for (int i = 0; i < static_cast<int>(m_clauses.size()); ++i)
        paintClause(painter, i);
    paintLetter(painter);
}

void ClausePicker::paintClause(QPainter &painter, int index) const
{
    const kit::Theme &t = m_theme.theme();
    const int cap = std::max(t.metric(Metric::SpaceXl), kit::keyCapWidth(t, QStringLiteral("W")));
    const int column = cap + t.metric(Metric::SpaceM);
    const auto &clause = m_clauses[static_cast<std::size_t>(index)];
    const QRect box = line(index);
    if (index == m_current)
        kit::paintBox(painter, box.adjusted(0, 1, 0, -1), t.metric(Metric::RadiusSmall), t.colour(Colour::Selected));
    const QRect inner = box.adjusted(t.metric(Metric::SpaceS), 0, -t.metric(Metric::SpaceS), 0);
    if (clause.key != 0)
        kit::paintKeyCap(painter, QRect(inner.left(), inner.top(), cap, inner.height()), t,
                         QString(QLatin1Char(clause.key)), t.colour(Colour::Text), t.colour(Colour::LineStrong));
    const QString severity = kit::words(clause.severity);
    const int tag = kit::tagWidth(t, severity);
    painter.setFont(t.font(kit::Type::Body));
    painter.setPen(t.colour(Colour::Text));
    const QRect words = inner.adjusted(column, 0, -tag - t.metric(Metric::SpaceS), 0);
    const QString title =
        kit::visibleLine(QStringLiteral("%1  %2").arg(QString::fromStdString(clause.code), text(clause.title)));
    painter.drawText(words, Qt::AlignVCenter | Qt::AlignLeft,
                     painter.fontMetrics().elidedText(title, Qt::ElideRight, words.width()));
    kit::paintTag(painter, QRect(inner.right() - tag + 1, inner.top(), tag, inner.height()), t,
                  kit::toneOf(clause.severity), severity);
}

QRect ClausePicker::letterBox() const
{
    const kit::Theme &t = m_theme.theme();
    const int space = t.metric(Metric::SpaceL);
    const int head = QFontMetrics(t.font(kit::Type::Caption)).height() + t.metric(Metric::SpaceXs);
    return {card().left() + listWidth() + space, card().top() + headHeight() + head,
            card().width() - listWidth() - 2 * space, card().height() - headHeight() - head - 2 * space};
}

int ClausePicker::letterHeight() const
{
    const QFontMetrics metrics(m_theme->font(kit::Type::Body));
    return metrics
        .boundingRect(QRect(0, 0, letterBox().width(), QWIDGETSIZE_MAX), Qt::TextWordWrap,
                      kit::visibleText(told(), LabelLimit))
        .height();
}

void ClausePicker::scrollTo(int top)
{
    m_top = std::clamp(top, 0, std::max(0, letterHeight() - letterBox().height()));
    update();
}

void ClausePicker::paintLetter(QPainter &painter) const
{
    const kit::Theme &t = m_theme.theme();
    const QRect box = letterBox();
    const int top = card().top() + headHeight();
    painter.fillRect(QRect(card().left() + listWidth(), top, t.metric(Metric::Hairline), box.bottom() - top),
                     t.colour(Colour::Line));
    painter.setFont(t.font(kit::Type::Caption, kit::Weight::Strong));
    painter.setPen(t.colour(Colour::TextSecondary));
    painter.drawText(QRect(box.left(), top, box.width(), box.top() - top), Qt::AlignTop | Qt::AlignLeft,
                     tr("The member is told"));
    const int height = letterHeight();
    if (height > box.height()) {
        painter.setFont(t.font(kit::Type::Caption));
        const bool more = m_top + box.height() < height;
        painter.drawText(QRect(box.left(), box.bottom(), box.width(), card().bottom() - box.bottom()),
                         Qt::AlignVCenter | Qt::AlignLeft,
                         more ? tr("Page Down: the rest of the letter") : tr("Page Up: its beginning"));
    }
    painter.save();
    painter.setClipRect(box);
    painter.setFont(t.font(kit::Type::Body));
    painter.setPen(t.colour(canChoose(m_current) ? Colour::Text : Colour::Danger));
    painter.drawText(QRect(box.left(), box.top() - m_top, box.width(), height),
                     Qt::AlignTop | Qt::AlignLeft | Qt::TextWordWrap, kit::visibleText(told(), LabelLimit));
    painter.restore();
}

} // namespace vigie::ui::content
