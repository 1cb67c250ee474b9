#pragma once

#include "widgets/kit/BlocksView.h"
#include "widgets/kit/Button.h"
#include "widgets/kit/PlainLabel.h"
#include "widgets/kit/SectionHeader.h"
#include "widgets/notices/DecisionDraft.h"
#include "widgets/notices/StandingWatch.h"

class QVBoxLayout;

namespace vigie::ui::notices {

/// Beside the decision: which strikes count on whose account and until when, the strike that this decision gives, and
/// what the policy proposes then. A proposal is taken by a person or not at all. Blocks of and by the member stand
/// there, too; nothing follows from them.
class StandingView : public QWidget
{
    Q_OBJECT

public:
    using Now = std::function<Instant()>;

    StandingView(const kit::ThemeSource &theme, DecisionDraft &draft, StandingWatch &watch, Now now,
                 QWidget *parent = nullptr);

    void refresh();
    void setTakeKey(const QString &key);
    /// Whether the policy proposes something that was not taken yet.
    bool canTake() const { return firstOpen() != m_rows.size(); }
    /// Takes the first such proposal.
    void take();

private:
    struct Row
    {
        kit::PlainLabel *strikes;
        kit::PlainLabel *proposal;
        kit::Button *take;
        kit::BlocksView *blocks;
        std::optional<domain::StrikeThreshold> proposed;
    };
    Row &rowAt(std::size_t index);
    std::size_t firstOpen() const;
    void takeOf(const Row &row);
    void refreshRow(Row &row, const domain::MemberStanding &member, Instant now);
    QString nameOf(const domain::MemberId &member) const;
    QString stateWords() const;

    const kit::ThemeSource &m_theme;
    DecisionDraft &m_draft;
    StandingWatch &m_watch;
    Now m_now;
    QVBoxLayout *m_column;
    kit::PlainLabel *m_state;
    kit::Button *m_again;
    QVBoxLayout *m_list;
    kit::PlainLabel *m_given;
    std::vector<Row> m_rows;
    QString m_takeKey;
};

} // namespace vigie::ui::notices
