#include "widgets/content/PolicyDrawer.h"

#include "widgets/kit/StatusTag.h"
#include "widgets/kit/TimeWords.h"
#include "widgets/kit/VisibleText.h"
#include "widgets/kit/Words.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace vigie::ui::content {

using kit::Colour;
using kit::Metric;
using kit::PlainLabel;

namespace {

constexpr int Width = 460;

/// "Décision" is found by "decision".
QString withoutAccents(const QString &text)
{
    QString out;
    const QString split = text.normalized(QString::NormalizationForm_KD).toCaseFolded();
    std::ranges::copy_if(split, std::back_inserter(out), [](QChar c) { return !c.isMark(); });
    return out;
}

} // namespace

PolicyDrawer::PolicyDrawer(const kit::ThemeSource &theme, QWidget &host, std::string language)
    : Floating(theme, host), m_language(std::move(language)),
      m_title(new PlainLabel(
          theme, {.type = kit::Type::Emphasis, .weight = kit::Weight::Strong, .flow = PlainLabel::Flow::Wrap}, this)),
      m_words(new QLineEdit(this)), m_scroll(new QScrollArea(this)), m_body(new QWidget),
      m_column(new QVBoxLayout(m_body)),
      m_none(new PlainLabel(theme, {.colour = Colour::TextSecondary, .flow = PlainLabel::Flow::Wrap}, m_body)),
      m_changesHead(new PlainLabel(theme, {.weight = kit::Weight::Strong}, m_body)),
      m_changes(new ChangeList(theme, m_language, m_body))
{
    setObjectName(QStringLiteral("policyDrawer"));
    setAccessibleName(tr("Policy"));
    m_title->setObjectName(QStringLiteral("policyTitle"));
    m_title->setPlainText(tr("The policy has not arrived yet."));
    m_words->setObjectName(QStringLiteral("policyWords"));
    m_words->setPlaceholderText(tr("Search by code or words"));
    m_words->setAccessibleName(tr("Search the policy"));
    m_words->installEventFilter(this);
    m_scroll->setObjectName(QStringLiteral("policyScroll"));
    m_scroll->setAccessibleName(tr("Clauses"));
    m_scroll->setWidget(m_body);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->viewport()->setAutoFillBackground(false);
    m_body->setAutoFillBackground(false);
    m_none->setObjectName(QStringLiteral("policyNone"));
    m_none->setPlainText(tr("No clause has these words."));
    m_changesHead->setObjectName(QStringLiteral("policyChangesHead"));
    m_changesHead->setPlainText(tr("What its versions changed"));
    const int space = theme->metric(Metric::SpaceM);
    m_column->setContentsMargins(0, 0, space, 0);
    m_column->setSpacing(space);
    for (QWidget *last :
         {static_cast<QWidget *>(m_none), static_cast<QWidget *>(m_changesHead), static_cast<QWidget *>(m_changes)})
        m_column->addWidget(last);
    m_column->addStretch(1);
    m_none->hide();
    auto *column = new QVBoxLayout(this);
    const int edge = shadow() + space;
    column->setContentsMargins(edge, edge, edge, edge);
    column->setSpacing(space);
    column->addWidget(m_title);
    column->addWidget(m_words);
    column->addWidget(m_scroll, 1);
    connect(m_words, &QLineEdit::textChanged, this, &PolicyDrawer::search);
}

QWidget *PolicyDrawer::makeEntry(const domain::Clause &clause)
{
    auto *entry = new QWidget(m_body);
    entry->setObjectName(QStringLiteral("policyClause"));
    const QString title = tr("%1 %2").arg(QString::fromStdString(clause.code), clause.title.in(m_language));
    entry->setAccessibleName(kit::visibleLine(title));
    auto *column = new QVBoxLayout(entry);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(m_theme->metric(Metric::SpaceXs));
    auto *head = new QHBoxLayout;
    auto *name = new PlainLabel(m_theme, {.weight = kit::Weight::Strong, .flow = PlainLabel::Flow::Wrap}, entry);
    name->setPlainText(title);
    auto *grade = new kit::StatusTag(m_theme, entry);
    grade->setState(kit::toneOf(clause.severity), kit::words(clause.severity));
    head->addWidget(name, 1);
    head->addWidget(grade, 0, Qt::AlignTop);
    column->addLayout(head);
    const auto say = [&](const QString &text, Colour colour) {
        if (text.isEmpty())
            return;
        auto *label = new PlainLabel(m_theme, {.colour = colour, .flow = PlainLabel::Flow::Wrap}, entry);
        label->setPlainText(text);
        column->addWidget(label);
    };
    say(clause.text.in(m_language), Colour::Text);
    if (const QString allowed = clause.allowed.in(m_language); !allowed.isEmpty())
        say(tr("✓ Allowed: %1").arg(allowed), Colour::TextSecondary);
    if (const QString forbidden = clause.forbidden.in(m_language); !forbidden.isEmpty())
        say(tr("✕ Forbidden: %1").arg(forbidden), Colour::TextSecondary);
    if (clause.twoReaders)
        say(tr("A restriction on it needs two readers."), Colour::Text);
    return entry;
}

void PolicyDrawer::setPolicy(const domain::Policy &policy)
{
    m_title->setPlainText(
        tr("Policy, version %1, in force since %2").arg(policy.version).arg(kit::moment(policy.effectiveAt)));
    m_unread = policy;
    if (isOpen())
        fill();
}

void PolicyDrawer::fill()
{
    if (!m_unread)
        return;
    const auto policy = *std::exchange(m_unread, std::nullopt);
    for (const auto &entry : m_entries)
        delete entry.widget;
    m_entries.clear();
    for (const auto &clause : policy.clauses) {
        auto *widget = makeEntry(clause);
        const QString words =
            QStringList{QString::fromStdString(clause.code), clause.title.in(m_language), clause.text.in(m_language),
                        clause.allowed.in(m_language), clause.forbidden.in(m_language)}
                .join(QLatin1Char(' '));
        m_column->insertWidget(static_cast<int>(m_entries.size()), widget);
        m_entries.push_back({clause.id, withoutAccents(words), widget});
    }
    m_changes->show(policy.changes);
    m_changesHead->setVisible(!policy.changes.empty());
    search(m_words->text());
}

void PolicyDrawer::search(const QString &words)
{
    const auto wanted = withoutAccents(words).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    bool any = false;
    for (const auto &entry : m_entries) {
        const bool found = std::ranges::all_of(wanted, [&](const QString &word) { return entry.words.contains(word); });
        entry.widget->setVisible(found);
        any = any || found;
    }
    m_none->setVisible(!any && !m_entries.empty());
    m_scroll->verticalScrollBar()->setValue(0);
}

void PolicyDrawer::toggle(const std::optional<domain::ClauseId> &at)
{
    if (isOpen())
        return close();
    fill();
    m_words->clear();
    open();
    raise();
    const auto entry = std::ranges::find_if(m_entries, [&](const Entry &e) { return at && e.clause == *at; });
    m_body->adjustSize();
    m_scroll->verticalScrollBar()->setValue(entry == m_entries.end() ? 0 : entry->widget->y());
}

QWidget *PolicyDrawer::focusTarget()
{
    return m_words;
}

bool PolicyDrawer::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_words && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        auto *bar = m_scroll->verticalScrollBar();
        switch (key->key()) {
        case Qt::Key_Escape:
            close();
            return true;
        case Qt::Key_Down:
            bar->triggerAction(QAbstractSlider::SliderSingleStepAdd);
            return true;
        case Qt::Key_Up:
            bar->triggerAction(QAbstractSlider::SliderSingleStepSub);
            return true;
        case Qt::Key_PageDown:
            bar->triggerAction(QAbstractSlider::SliderPageStepAdd);
            return true;
        case Qt::Key_PageUp:
            bar->triggerAction(QAbstractSlider::SliderPageStepSub);
            return true;
        default:
            break;
        }
    }
    return Floating::eventFilter(watched, event);
}

QRect PolicyDrawer::placeIn(const QSize &area) const
{
    const int margin = m_theme->metric(Metric::SpaceS);
    const int width = std::min(m_theme->scaled(Width), area.width() - 2 * margin);
    return {area.width() - width - margin, margin, width, area.height() - 2 * margin};
}

} // namespace vigie::ui::content
