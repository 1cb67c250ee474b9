#pragma once

#include "models/domain/Policy.h"
#include "widgets/content/ChangeList.h"
#include "widgets/kit/Floating.h"

class QLineEdit;
class QScrollArea;
class QVBoxLayout;

namespace vigie::ui::content {

/// The policy in force beside the case: every clause with what it allows and forbids, found by code or words; below
/// them what its versions changed.
class PolicyDrawer : public kit::Floating
{
    Q_OBJECT

public:
    PolicyDrawer(const kit::ThemeSource &theme, QWidget &host, std::string language);

    void setPolicy(const domain::Policy &policy);
    /// Opens at the clause, or closes.
    void toggle(const std::optional<domain::ClauseId> &at);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    QRect placeIn(const QSize &area) const override;
    QWidget *focusTarget() override;

private:
    struct Entry
    {
        domain::ClauseId clause;
        QString words; ///< searched in, without accents
        QWidget *widget = nullptr;
    };
    void fill();
    void search(const QString &words);
    QWidget *makeEntry(const domain::Clause &clause);

    std::string m_language;
    kit::PlainLabel *m_title;
    QLineEdit *m_words;
    QScrollArea *m_scroll;
    QWidget *m_body;
    QVBoxLayout *m_column;
    kit::PlainLabel *m_none;
    kit::PlainLabel *m_changesHead;
    ChangeList *m_changes;
    std::vector<Entry> m_entries;
    std::optional<domain::Policy> m_unread; ///< not shown yet: its clauses are many widgets
};

} // namespace vigie::ui::content
