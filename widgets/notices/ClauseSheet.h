#pragma once

#include "models/domain/Policy.h"
#include "widgets/kit/FastTable.h"
#include "widgets/kit/Floating.h"
#include "widgets/kit/PlainLabel.h"

class QStandardItemModel;

namespace vigie::ui::notices {

/// Which clause a restriction rests on: the clauses of the policy, each with its text and what it allows and forbids.
class ClauseSheet : public kit::Floating
{
    Q_OBJECT

public:
    ClauseSheet(const kit::ThemeSource &theme, QWidget &host, std::string language);

    /// `likely` is marked first.
    void ask(std::vector<domain::Clause> clauses, const domain::ClauseId &likely);

Q_SIGNALS:
    void chosen(const vigie::domain::ClauseId &clause);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    QRect placeIn(const QSize &area) const override;
    QWidget *focusTarget() override { return m_table; }

private:
    kit::PlainLabel *label(kit::PlainLabel::Look look, const char *name);
    void mark(int row);
    void choose(int row);

    std::string m_language;
    std::vector<domain::Clause> m_clauses;
    QStandardItemModel *m_model;
    kit::FastTable *m_table;
    kit::PlainLabel *m_title;
    kit::PlainLabel *m_text;
    kit::PlainLabel *m_allowed;
    kit::PlainLabel *m_forbidden;
};

} // namespace vigie::ui::notices
