#pragma once

#include "models/domain/MemberBlock.h"
#include "widgets/kit/PlainLabel.h"

namespace vigie::ui::kit {

/// Who blocks a member and whom they block: how many, the newest ones, and what it does. Never who the others are, and
/// never a judgement.
class BlocksView : public QWidget
{
    Q_OBJECT

public:
    explicit BlocksView(const ThemeSource &theme, QWidget *parent = nullptr);

    void setBlocks(const domain::MemberBlocks &blocks);

    static QString words(domain::BlockReason reason);
    /// "Blocked by 7 members, after a message within an hour: 6. Blocks 1 member."
    static QString summary(const domain::BlockCounts &counts);
    /// "Blocked since 3 March 2026: insults, with a report"
    static QString line(const domain::SeenBlock &block);
    static QString effect();

private:
    PlainLabel *m_summary;
    PlainLabel *m_newest;
    PlainLabel *m_effect;
};

} // namespace vigie::ui::kit
