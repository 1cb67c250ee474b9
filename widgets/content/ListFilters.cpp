#include "widgets/content/ListFilters.h"

#include "widgets/content/CaseWords.h"
#include "widgets/kit/ChoiceName.h"
#include "widgets/kit/FlowLayout.h"
#include "widgets/kit/Icon.h"
#include "widgets/kit/VisibleText.h"
#include "widgets/kit/Words.h"

#include <QComboBox>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace vigie::ui::content {

using namespace std::chrono_literals;
using namespace domain;
using kit::Metric;

namespace {

constexpr auto TypingPause = 200ms;

/// Everything but the order.
CaseFilter unsorted(CaseFilter filter)
{
    filter.sort = CaseSort::DueFirst;
    return filter;
}

} // namespace

ListFilters::ListFilters(const kit::ThemeSource &theme, Preferences &preferences, QWidget &host)
    : QWidget(&host), m_theme(theme), m_views(preferences), m_text(new QLineEdit(this)), m_sort(new QComboBox(this)),
      m_view(new QComboBox(this)), m_more(new kit::Button(theme, tr("Filters"), kit::Button::Role::Quiet, this)),
      m_chips(new QWidget(this)), m_sheet(new FilterSheet(theme, host, m_views))
{
    setObjectName(QStringLiteral("listFilters"));
    setAccessibleName(tr("Filters"));
    m_text->setObjectName(QStringLiteral("queueFilter"));
    m_text->setAccessibleName(tr("Filter"));
    m_text->setPlaceholderText(tr("Caption, name or notice"));
    m_text->setClearButtonEnabled(true);
    m_sort->setObjectName(QStringLiteral("queueSort"));
    kit::nameChoice(*m_sort, tr("Order"));
    m_sort->addItems({tr("Due first"), tr("Gravest first"), tr("Newest first"), tr("By member")});
    m_view->setObjectName(QStringLiteral("savedViews"));
    kit::nameChoice(*m_view, tr("Saved view"));
    m_view->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_more->setObjectName(QStringLiteral("moreFilters"));
    m_more->setGlyph(kit::Icon::ListFilter);
    m_chips->setObjectName(QStringLiteral("filterChips"));
    m_chips->setAccessibleName(tr("Filters in use"));

    const int space = theme->metric(Metric::SpaceS);
    auto *flow = new kit::FlowLayout(m_chips, space / 2);
    flow->setContentsMargins(0, 0, 0, 0);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space);
    m_words = new QBoxLayout(QBoxLayout::LeftToRight);
    m_words->setSpacing(space);
    m_words->addWidget(m_text, 1);
    m_words->addWidget(m_more);
    m_orders = new QBoxLayout(QBoxLayout::LeftToRight);
    m_orders->setSpacing(space);
    m_orders->addWidget(m_view, 1);
    m_orders->addWidget(m_sort);
    column->addLayout(m_words);
    column->addLayout(m_orders);
    connect(&theme, &kit::ThemeSource::changed, this, &ListFilters::arrange);
    column->addWidget(m_chips);
    setTabOrder(m_text, m_more);
    setTabOrder(m_more, m_view);
    setTabOrder(m_view, m_sort);

    m_typing.setSingleShot(true);
    connect(m_text, &QLineEdit::textChanged, this, [this] { m_typing.start(TypingPause); });
    connect(&m_typing, &QTimer::timeout, this, [this] {
        auto filter = m_filter;
        filter.text = m_text->text().trimmed();
        use(filter);
    });
    connect(m_sort, &QComboBox::activated, this, [this](int index) {
        auto filter = m_filter;
        filter.sort = static_cast<CaseSort>(index);
        use(filter);
    });
    connect(m_view, &QComboBox::activated, this, &ListFilters::chooseView);
    connect(m_more, &QAbstractButton::clicked, this, &ListFilters::openSheet);
    connect(m_sheet, &FilterSheet::chosen, this, &ListFilters::use);
    connect(&m_views, &items::SavedViews::changed, this, &ListFilters::refresh);
    refresh();
}

/// Side by side where the words of both have room, else one below the other: large text, narrow panel.
void ListFilters::arrange()
{
    ensurePolished();
    const int space = m_theme->metric(Metric::SpaceS);
    const auto stand = [&](QBoxLayout &row, int needed) {
        row.setDirection(needed <= width() ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    };
    // A view may have any name; those of ours must be readable.
    const QFontMetrics metrics(m_view->font());
    const int ours =
        std::max(metrics.horizontalAdvance(tr("All cases")), metrics.horizontalAdvance(tr("View without a name")));
    const int chevron = m_theme->metric(Metric::IconSmall) + 3 * space;
    stand(*m_orders, ours + chevron + space + m_sort->sizeHint().width());
    const int edges = 2 * space;
    stand(*m_words, metrics.horizontalAdvance(m_text->placeholderText()) + edges + space + m_more->sizeHint().width());
}

void ListFilters::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void ListFilters::use(const CaseFilter &filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    if (m_filter.owner && m_member && m_member->id == *m_filter.owner)
        m_chosen = m_member;
    refresh();
    Q_EMIT changed();
}

void ListFilters::setFilter(const CaseFilter &filter)
{
    m_typing.stop();
    const QSignalBlocker quiet(m_text);
    m_text->setText(filter.text);
    use(filter);
}

bool ListFilters::narrows() const
{
    return unsorted(m_filter) != CaseFilter();
}

void ListFilters::clear()
{
    CaseFilter all;
    all.sort = m_filter.sort;
    setFilter(all);
}

void ListFilters::setMember(const std::optional<FilterMember> &member)
{
    m_member = member;
    refresh();
}

void ListFilters::onlyMember()
{
    if (!m_member)
        return;
    auto filter = m_filter;
    filter.owner = m_member->id;
    use(filter);
}

void ListFilters::focusText()
{
    Q_EMIT wanted();
    m_text->setFocus(Qt::ShortcutFocusReason);
    m_text->selectAll();
}

void ListFilters::openSheet()
{
    if (m_sheet->isOpen())
        return m_sheet->close();
    Q_EMIT wanted();
    const QPoint foot(0, m_view->height() + m_theme->metric(Metric::SpaceXs));
    m_sheet->openAt(m_view->mapTo(m_sheet->parentWidget(), foot).y());
}

void ListFilters::nextView(int by)
{
    const int views = static_cast<int>(m_views.all().size()) + 1;
    // From a filter without a name one goes to the first of all.
    const int now = m_view->currentIndex() < views ? m_view->currentIndex() : (by > 0 ? views - 1 : 1);
    chooseView((now + by + views) % views);
}

void ListFilters::chooseView(int index)
{
    if (index == 0)
        return setFilter({});
    if (index > 0 && index <= static_cast<int>(m_views.all().size()))
        setFilter(m_views.all()[static_cast<std::size_t>(index) - 1].filter);
}

void ListFilters::refresh()
{
    m_sort->setCurrentIndex(static_cast<int>(m_filter.sort));
    std::vector<FilterMember> members;
    if (m_chosen && m_filter.owner == m_chosen->id)
        members.push_back(*m_chosen);
    if (m_member && m_filter.owner != m_member->id)
        members.push_back(*m_member);
    m_sheet->setMembers(std::move(members));
    m_sheet->setFilter(m_filter);
    refreshViews();
    refreshChips();
}

void ListFilters::refreshViews()
{
    const QSignalBlocker quiet(m_view);
    m_view->clear();
    m_view->addItem(tr("All cases"));
    int current = m_filter == CaseFilter() ? 0 : -1;
    for (const auto &view : m_views.all()) {
        if (view.filter == items::SavedViews::kept(m_filter))
            current = m_view->count();
        m_view->addItem(kit::visibleLine(view.name));
    }
    m_sheet->setView(current > 0 ? m_views.all()[static_cast<std::size_t>(current) - 1].name : QString());
    if (current < 0) {
        current = m_view->count();
        m_view->addItem(tr("View without a name"));
    }
    m_view->setCurrentIndex(current);
}

void ListFilters::refreshChips()
{
    for (auto *chip : m_chipButtons)
        chip->deleteLater();
    for (auto *chip : std::exchange(m_chipButtons, {}))
        chip->hide();
    const auto &f = m_filter;
    if (!f.text.isEmpty())
        addChip(tr("“%1”").arg(kit::visibleLine(f.text)), [](CaseFilter &filter) { filter.text.clear(); });
    if (f.category)
        addChip(kit::words(*f.category), [](CaseFilter &filter) { filter.category.reset(); });
    if (f.atLeast)
        addChip(CaseWords::atLeast(*f.atLeast), [](CaseFilter &filter) { filter.atLeast.reset(); });
    if (f.kind)
        addChip(kit::words(*f.kind), [](CaseFilter &filter) { filter.kind.reset(); });
    if (f.reason)
        addChip(kit::words(*f.reason), [](CaseFilter &filter) { filter.reason.reset(); });
    if (f.standing)
        addChip(CaseWords::standing(*f.standing), [](CaseFilter &filter) { filter.standing.reset(); });
    if (!f.language.empty())
        addChip(CaseWords::language(f.language), [](CaseFilter &filter) { filter.language.clear(); });
    if (f.owner) {
        const bool known = m_chosen && m_chosen->id == *f.owner;
        addChip(known ? kit::visibleLine(m_chosen->name) : tr("One member"),
                [](CaseFilter &filter) { filter.owner.reset(); });
    }
    m_chips->setVisible(!m_chipButtons.empty());
}

void ListFilters::addChip(const QString &text, std::function<void(CaseFilter &)> remove)
{
    constexpr int Longest = 160; // logical pixels: two stand side by side
    auto *chip = new kit::Button(m_theme, {}, kit::Button::Role::Plain, m_chips);
    chip->setObjectName(QStringLiteral("chip%1").arg(m_chipButtons.size()));
    chip->setText(chip->fontMetrics().elidedText(text, Qt::ElideRight, m_theme->scaled(Longest)));
    chip->setShortcut({}); // an & in somebody's words is no key
    chip->setGlyph(kit::Icon::X);
    chip->setAccessibleName(tr("Remove the filter: %1").arg(text));
    connect(chip, &QAbstractButton::clicked, this, [this, remove = std::move(remove)] {
        auto filter = m_filter;
        remove(filter);
        m_text->setFocus(Qt::OtherFocusReason); // the chip goes, the keyboard stays near
        setFilter(filter);
    });
    QWidget *before = m_chipButtons.empty() ? static_cast<QWidget *>(m_sort) : m_chipButtons.back();
    setTabOrder(before, chip);
    m_chipButtons.push_back(chip);
    m_chips->layout()->addWidget(chip);
    chip->show();
}

QWidget *ListFilters::firstStop() const
{
    return m_text;
}

QWidget *ListFilters::lastStop() const
{
    return m_sort;
}

} // namespace vigie::ui::content
