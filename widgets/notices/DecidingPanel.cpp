#include "widgets/notices/DecidingPanel.h"

#include <QPainter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace vigie::ui::notices {

using kit::Colour;
using kit::Metric;
using kit::PlainLabel;

namespace {

constexpr int WhyLines = 3;

} // namespace

DecidingPanel::DecidingPanel(const kit::ThemeSource &theme, Names names, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_names(std::move(names)), m_tabs(new kit::TabStrip(theme, this)),
      m_pages(new QStackedWidget(this))
{
    setObjectName(QLatin1StringView(m_names.panel));
    setAccessibleName(m_names.called);
    m_tabs->setObjectName(QLatin1StringView(m_names.tabs));
    m_tabs->setAccessibleName(tr("Pages of the decision"));
    m_pages->setObjectName(QLatin1StringView(m_names.pages));
    m_pages->setAccessibleName(m_names.called);
    connect(m_tabs, &QTabBar::currentChanged, this, [this](int index) {
        m_pages->setCurrentIndex(index);
        Q_EMIT pageChanged(index);
    });
}

void DecidingPanel::layOut()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_tabs);
    column->addWidget(m_pages, 1);
    column->addWidget(makeFoot());
}

QWidget *DecidingPanel::makeFoot()
{
    auto *foot = new QWidget(this);
    foot->setObjectName(QLatin1StringView(m_names.foot));
    m_why = new PlainLabel(m_theme, {.colour = Colour::TextSecondary, .flow = PlainLabel::Flow::Wrap}, foot);
    m_why->setObjectName(QLatin1StringView(m_names.why));
    m_why->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_decide = new kit::Button(m_theme, {}, kit::Button::Role::Primary, foot);
    m_decide->setObjectName(QLatin1StringView(m_names.decide));
    m_decide->setFocusPolicy(Qt::TabFocus);
    const auto keepRoom = [this] {
        // However much is missing, the button stays where it is.
        m_why->setFixedHeight(WhyLines * QFontMetrics(m_theme->font(kit::Type::Body)).lineSpacing());
    };
    keepRoom();
    connect(&m_theme, &kit::ThemeSource::changed, this, keepRoom);
    const int space = m_theme->metric(Metric::SpaceS);
    auto *column = new QVBoxLayout(foot);
    column->setContentsMargins(2 * space, space + space / 2, 2 * space, space + space / 2);
    column->setSpacing(space);
    column->addWidget(m_why);
    column->addWidget(m_decide);
    return foot;
}

void DecidingPanel::addPage(const QString &name, QWidget *page)
{
    m_pages->addWidget(page);
    m_tabs->addTab(name);
}

void DecidingPanel::showPage(int index)
{
    m_tabs->setCurrentIndex(index % std::max(1, m_tabs->count()));
}

int DecidingPanel::page() const
{
    return m_tabs->currentIndex();
}

int DecidingPanel::pages() const
{
    return m_tabs->count();
}

void DecidingPanel::tell(const QString &words, bool isObstacle)
{
    m_why->setPlainText(words);
    m_why->setColour(isObstacle ? Colour::Warning : Colour::TextSecondary);
    m_decide->setAccessibleDescription(words);
}

QString DecidingPanel::manyFaults(const QString &first, std::size_t count)
{
    return count == 1 ? first : tr("%1 And %n more below.", nullptr, static_cast<int>(count) - 1).arg(first);
}

QString DecidingPanel::obstacle(const DetailNet &details)
{
    if (details.isLooking())
        return tr("Looking for personal details in what leaves…");
    return details.isClean() ? QString() : tr("A personal detail stands in what leaves. Take it out.");
}

QString DecidingPanel::obstacle(const std::vector<DecisionDraft::Letter> &letters)
{
    for (const auto &letter : letters)
        if (const QString lacks = LettersView::missing(letter); !lacks.isEmpty())
            return tr("%1: %2", "letter to somebody, what it lacks").arg(LettersView::addressee(letter), lacks);
    return {};
}

void DecidingPanel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme->colour(Colour::Surface));
    const int top = m_pages->geometry().bottom() + 1;
    painter.fillRect(QRect(0, top, width(), m_theme->metric(Metric::Hairline)), m_theme->colour(Colour::Line));
}

} // namespace vigie::ui::notices
