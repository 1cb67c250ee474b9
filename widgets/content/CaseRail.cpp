#include "widgets/content/CaseRail.h"

#include <QScrollArea>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace vigie::ui::content {

CaseRail::CaseRail(const kit::ThemeSource &theme, CasePanel &panel, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_panel(panel), m_strip(new kit::TabStrip(theme, this)),
      m_stack(new QStackedWidget(this))
{
    setObjectName(QStringLiteral("caseRail"));
    setAccessibleName(tr("About the case"));
    m_strip->setObjectName(QStringLiteral("caseTabs"));
    m_strip->setAccessibleName(tr("About the case"));
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addWidget(m_strip);
    all->addWidget(m_stack, 1);
    m_stack->addWidget(&panel);
    page(CaseTab::Case).index = m_strip->addTab(name(CaseTab::Case));
    m_strip->setTabData(0, static_cast<int>(CaseTab::Case));
    m_strip->setVisible(false); // one word alone is no choice
    connect(m_strip, &QTabBar::currentChanged, this,
            [this](int index) { showTab(static_cast<CaseTab>(m_strip->tabData(index).toInt())); });
    const auto dress = [this] {
        QPalette colours = palette();
        colours.setColor(QPalette::Window, m_theme->colour(kit::Colour::Surface));
        setPalette(colours);
        setAutoFillBackground(true);
    };
    dress();
    connect(&theme, &kit::ThemeSource::changed, this, dress);
}

QString CaseRail::name(CaseTab tab)
{
    switch (tab) {
    case CaseTab::Case:
        return tr("Case");
    case CaseTab::Person:
        return tr("Person");
    case CaseTab::Related:
        return tr("Related");
    case CaseTab::Team:
        return tr("Team");
    case CaseTab::Count_:
        break;
    }
    return {};
}

void CaseRail::open(CaseTab tab)
{
    auto &made = page(tab);
    auto *area = new QScrollArea(m_stack);
    area->setObjectName(QStringLiteral("caseTab%1").arg(static_cast<int>(tab)));
    area->setAccessibleName(name(tab));
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    auto *body = new QWidget;
    body->setAutoFillBackground(false);
    area->viewport()->setAutoFillBackground(false);
    made.column = new QVBoxLayout(body);
    const int space = m_theme->metric(kit::Metric::SpaceS);
    made.column->setContentsMargins(2 * space, space + space / 2, 2 * space, 2 * space);
    made.column->setSpacing(space);
    made.column->addStretch(1);
    area->setWidget(body);
    m_stack->addWidget(area);

    int at = 0; // the tabs stand in the order of the enumeration, whoever comes first
    for (std::size_t i = 0; i < static_cast<std::size_t>(tab); ++i)
        at += m_pages[i].index >= 0 ? 1 : 0;
    const QSignalBlocker quiet(m_strip);
    m_strip->insertTab(at, name(tab));
    m_strip->setTabData(at, static_cast<int>(tab));
    for (std::size_t i = static_cast<std::size_t>(tab) + 1; i < Tabs; ++i)
        if (m_pages[i].index >= 0)
            ++m_pages[i].index;
    made.index = at;
    m_strip->setVisible(true);
}

void CaseRail::addSection(CaseSection *section, CaseTab tab)
{
    page(tab).sections.push_back(section);
    if (tab == CaseTab::Case) {
        if (section->comesFirst())
            m_panel.addFirst(section);
        else
            m_panel.addSection(section);
    } else {
        if (page(tab).index < 0)
            open(tab);
        page(tab).column->insertWidget(page(tab).column->count() - 1, section);
    }
    section->showNothing();
}

void CaseRail::tell()
{
    for (auto *section : page(m_tab).sections) {
        if (m_detail)
            section->showCase(*m_detail, m_item);
        else
            section->showNothing();
    }
}

void CaseRail::showCase(const domain::CaseDetail &detail, const std::optional<domain::Item> &item)
{
    const bool another = !m_detail || m_detail->kase.id != detail.kase.id;
    m_detail = detail;
    m_item = item;
    m_panel.showCase(detail, item);
    if (another) // what is not in front must not keep the last case either
        for (auto &other : m_pages)
            if (&other != &page(m_tab))
                for (auto *section : other.sections)
                    section->showNothing();
    tell();
}

void CaseRail::showNothing()
{
    m_detail.reset();
    m_item.reset();
    m_panel.showNothing();
    for (auto &each : m_pages)
        for (auto *section : each.sections)
            section->showNothing();
}

void CaseRail::showTab(CaseTab tab)
{
    Q_EMIT wanted();
    if (tab == m_tab || page(tab).index < 0)
        return;
    m_tab = tab;
    {
        const QSignalBlocker quiet(m_strip);
        m_strip->setCurrentIndex(page(tab).index);
    }
    QWidget *shown = &m_panel;
    if (tab != CaseTab::Case)
        for (int i = 1; i < m_stack->count(); ++i)
            if (m_stack->widget(i)->isAncestorOf(page(tab).sections.front()))
                shown = m_stack->widget(i);
    m_stack->setCurrentWidget(shown);
    tell();
    Q_EMIT tabChanged(tab);
}

void CaseRail::nextTab()
{
    for (std::size_t step = 1; step <= Tabs; ++step) {
        const auto tab = static_cast<CaseTab>((static_cast<std::size_t>(m_tab) + step) % Tabs);
        if (page(tab).index >= 0)
            return showTab(tab);
    }
}

} // namespace vigie::ui::content
