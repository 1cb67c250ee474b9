#pragma once

#include "models/domain/CaseFilter.h"
#include "models/items/SavedViews.h"
#include "widgets/kit/Button.h"
#include "widgets/kit/Floating.h"
#include "widgets/kit/PlainLabel.h"

class QComboBox;
class QGridLayout;
class QLineEdit;

namespace vigie::ui::content {

struct FilterMember
{
    domain::MemberId id;
    QString name;
};

/// Every filter of the list on one card, and the saved views: make one of what is chosen, rename it, delete it. What is
/// chosen holds at once.
class FilterSheet : public kit::Floating
{
    Q_OBJECT

public:
    FilterSheet(const kit::ThemeSource &theme, QWidget &host, items::SavedViews &views);

    void setFilter(const domain::CaseFilter &filter);
    /// Who can be chosen as the member: the one on the desk and the one chosen already.
    void setMembers(std::vector<FilterMember> members);
    /// The name of the view that is in use; empty for none.
    void setView(const QString &name);
    /// Opens with its upper edge at this height of the host, or higher where there is no room.
    void openAt(int top);

Q_SIGNALS:
    void chosen(const vigie::domain::CaseFilter &filter);
    void viewSaved(const QString &name);

protected:
    QRect placeIn(const QSize &area) const override;
    QWidget *focusTarget() override;

private:
    QComboBox *addChoice(const char *objectName, const QString &label);
    void choose();
    void save();
    void renameView();
    void refreshViewButtons();
    template <typename Enum> void fill(QComboBox &box, std::initializer_list<Enum> values);

    items::SavedViews &m_views;
    domain::CaseFilter m_filter;
    std::vector<FilterMember> m_members;
    QString m_view;
    int m_top = 0;
    QGridLayout *m_grid;
    QComboBox *m_category;
    QComboBox *m_severity;
    QComboBox *m_kind;
    QComboBox *m_reason;
    QComboBox *m_standing;
    QComboBox *m_language;
    QComboBox *m_member;
    QLineEdit *m_name;
    kit::Button *m_save;
    kit::Button *m_rename;
    kit::Button *m_remove;
    kit::PlainLabel *m_problem;
};

} // namespace vigie::ui::content
