#pragma once

#include "models/items/SavedViews.h"
#include "widgets/content/FilterSheet.h"
#include "widgets/kit/Button.h"

#include <QTimer>
#include <QWidget>

class QBoxLayout;
class QComboBox;
class QLineEdit;

namespace vigie::ui::content {

/// Above the list: what is looked for, in which order, under which saved view, and a chip for everything that narrows
/// the list. What is hidden by a filter is never hidden silently.
class ListFilters : public QWidget
{
    Q_OBJECT

public:
    /// The sheet with all filters opens over `host`.
    ListFilters(const kit::ThemeSource &theme, domain::Preferences &preferences, QWidget &host);

    /// What is chosen; queue and person are the list's business.
    domain::CaseFilter filter() const { return m_filter; }
    void setFilter(const domain::CaseFilter &filter);
    /// Whether anything is left out of the list.
    bool narrows() const;
    void clear();

    /// The member whose case is on the desk: they can be filtered by.
    void setMember(const std::optional<FilterMember> &member);
    void onlyMember();

    void focusText();
    void openSheet();
    /// The next saved view in the order of their names, after the last one all cases.
    void nextView(int by);
    items::SavedViews &views() { return m_views; }

    /// The order in which the keyboard goes through it; the chips follow.
    QWidget *firstStop() const;
    QWidget *lastStop() const;

Q_SIGNALS:
    void wanted(); ///< a key asked for it: it must be in sight
    void changed();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange();
    void use(const domain::CaseFilter &filter);
    void chooseView(int index);
    void refresh();
    void refreshViews();
    void refreshChips();
    void addChip(const QString &text, std::function<void(domain::CaseFilter &)> remove);

    const kit::ThemeSource &m_theme;
    items::SavedViews m_views;
    domain::CaseFilter m_filter;
    std::optional<FilterMember> m_member; ///< on the desk
    std::optional<FilterMember> m_chosen; ///< in the filter: its name outlives the case
    QLineEdit *m_text;
    QComboBox *m_sort;
    QComboBox *m_view;
    kit::Button *m_more;
    QBoxLayout *m_words = nullptr;
    QBoxLayout *m_orders = nullptr;
    QWidget *m_chips;
    std::vector<kit::Button *> m_chipButtons;
    FilterSheet *m_sheet;
    QTimer m_typing; ///< a word is looked for when it is written, not at every letter
};

} // namespace vigie::ui::content
