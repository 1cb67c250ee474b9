#pragma once

#include "widgets/notices/NoticeBatchLines.h"
#include "widgets/notices/StatementPreviews.h"

#include <QCoreApplication>

namespace vigie::ui::notices {

/// What the decision that is being written would do to each notice of a batch, and what would leave in all.
class NoticeBatchOutlook
{
    Q_DECLARE_TR_FUNCTIONS(vigie::ui::notices::NoticeBatchOutlook)

public:
    void plan(const std::vector<domain::BatchedNotice> &notices, const domain::NoticeDecision &choice,
              const domain::PersonId &me, Instant now);
    /// With the statements of reasons. A notice that could not have its own stays open. `notices`: as they were
    /// planned.
    void addStatements(const std::vector<domain::BatchedNotice> &notices, const StatementPreviews &previews,
                       Instant now);
    void clear();

    const std::vector<domain::NoticeBatchLine> &lines() const { return m_lines; }
    int decidable() const;
    /// By their places among all.
    std::vector<std::size_t> decidableOnes() const;
    std::vector<NoticeBatchLines::Line> planned() const;
    /// What became of a batch. `isNewest`: what is planned here may be what it was, and has the words of its notices.
    std::vector<NoticeBatchLines::Line> received(const NoticeBatchRun &run, bool isNewest) const;
    /// "12 letters to members, 14 to notifiers, 12 statements."
    QString leaving() const;

private:
    std::vector<domain::NoticeBatchLine> m_lines;
    std::vector<int> m_statements; ///< of each line
};

} // namespace vigie::ui::notices
