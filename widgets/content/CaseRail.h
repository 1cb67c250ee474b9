#pragma once

#include "widgets/content/CasePanel.h"
#include "widgets/content/CaseSection.h"
#include "widgets/kit/TabStrip.h"

#include <array>

class QStackedWidget;
class QVBoxLayout;

namespace vigie::ui::content {

/// The panel on the right: the case first, and a tab for each further subject that a feature brings. Sections of a tab
/// that is not in front are told about a case only when it comes to the front.
class CaseRail : public QWidget
{
    Q_OBJECT

public:
    CaseRail(const kit::ThemeSource &theme, CasePanel &panel, QWidget *parent = nullptr);

    /// Takes ownership.
    void addSection(CaseSection *section, CaseTab tab);
    void showCase(const domain::CaseDetail &detail, const std::optional<domain::Item> &item);
    void showNothing();

    CaseTab tab() const { return m_tab; }
    void showTab(CaseTab tab);
    /// The next tab that has sections, after the last one the first.
    void nextTab();
    void setTabKey(const QString &key) { m_strip->setKeyHint(key); }

Q_SIGNALS:
    void wanted(); ///< a key asked for one of its tabs: it must be in sight
    void tabChanged(vigie::ui::content::CaseTab tab);

private:
    static constexpr auto Tabs = static_cast<std::size_t>(CaseTab::Count_);
    struct Page
    {
        QVBoxLayout *column = nullptr;
        std::vector<CaseSection *> sections;
        int index = -1; ///< of the tab, −1: no section yet
    };
    Page &page(CaseTab tab) { return m_pages[static_cast<std::size_t>(tab)]; }
    void open(CaseTab tab);
    void tell();
    static QString name(CaseTab tab);

    const kit::ThemeSource &m_theme;
    CasePanel &m_panel;
    kit::TabStrip *m_strip;
    QStackedWidget *m_stack;
    std::array<Page, Tabs> m_pages;
    CaseTab m_tab = CaseTab::Case;
    std::optional<domain::CaseDetail> m_detail;
    std::optional<domain::Item> m_item;
};

} // namespace vigie::ui::content
