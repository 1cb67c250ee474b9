#include "widgets/notices/NoticeBatchOutlook.h"

#include <algorithm>

namespace vigie::ui::notices {

using State = NoticeReceipt::State;

namespace {

QString idsOf(const std::vector<domain::ItemId> &items)
{
    QStringList ids;
    for (const auto &item : items)
        ids << QString::fromStdString(item.value);
    return ids.join(QStringLiteral(", "));
}

} // namespace

void NoticeBatchOutlook::plan(const std::vector<domain::BatchedNotice> &notices, const domain::NoticeDecision &choice,
                              const domain::PersonId &me, Instant now)
{
    m_lines = domain::planNotices(notices, choice, me, now);
    m_statements.assign(m_lines.size(), 0);
}

void NoticeBatchOutlook::addStatements(const std::vector<domain::BatchedNotice> &notices,
                                       const StatementPreviews &previews, Instant now)
{
    for (std::size_t i = 0; i < m_lines.size(); ++i) {
        auto &line = m_lines[i];
        if (line.obstacle || line.decision.outcome != domain::NoticeOutcome::Restricted)
            continue;
        const auto composed = previews.of(*notices[i].detail, line.decision, now);
        m_statements[i] = static_cast<int>(composed.size());
        if (previews.state() != StatementPreviews::State::Ready || StatementPreviews::faultOf(composed))
            line.obstacle = domain::NoticeObstacle::Statement; // without one the platform refuses it
    }
}

void NoticeBatchOutlook::clear()
{
    m_lines.clear();
    m_statements.clear();
}

int NoticeBatchOutlook::decidable() const
{
    return static_cast<int>(std::ranges::count_if(m_lines, [](const auto &line) { return !line.obstacle; }));
}

std::vector<std::size_t> NoticeBatchOutlook::decidableOnes() const
{
    std::vector<std::size_t> places;
    for (std::size_t i = 0; i < m_lines.size(); ++i)
        if (!m_lines[i].obstacle)
            places.push_back(i);
    return places;
}

std::vector<NoticeBatchLines::Line> NoticeBatchOutlook::planned() const
{
    std::vector<NoticeBatchLines::Line> lines;
    for (std::size_t i = 0; i < m_lines.size(); ++i) {
        const auto &plan = m_lines[i];
        NoticeBatchLines::Line line;
        line.receipt.kase = plan.kase;
        line.receipt.outcome = plan.decision.outcome;
        line.receipt.state = plan.obstacle ? State::Left : State::Waiting;
        line.receipt.obstacle = plan.obstacle;
        if (plan.notice) {
            line.receipt.notice = plan.notice->id;
            line.said = plan.notice->explanation;
            line.content = idsOf(plan.notice->items);
        }
        line.letters = plan.memberLetters + plan.notifierLetters;
        line.statements = m_statements[i];
        line.missing = plan.missing;
        lines.push_back(std::move(line));
    }
    return lines;
}

std::vector<NoticeBatchLines::Line> NoticeBatchOutlook::received(const NoticeBatchRun &run, bool isNewest) const
{
    std::vector<NoticeBatchLines::Line> lines;
    const bool isPlan = isNewest && m_lines.size() == run.receipts().size();
    for (std::size_t i = 0; i < run.receipts().size(); ++i) {
        NoticeBatchLines::Line line;
        line.receipt = run.receipts()[i];
        if (isPlan && m_lines[i].notice) { // of an earlier one the words are known to the platform alone
            line.said = m_lines[i].notice->explanation;
            line.content = idsOf(m_lines[i].notice->items);
        }
        lines.push_back(std::move(line));
    }
    return lines;
}

QString NoticeBatchOutlook::leaving() const
{
    int members = 0, notifiers = 0, statements = 0;
    for (std::size_t i = 0; i < m_lines.size(); ++i) {
        if (m_lines[i].obstacle)
            continue;
        members += m_lines[i].memberLetters;
        notifiers += m_lines[i].notifierLetters;
        statements += m_statements[i];
    }
    QStringList said{tr("%n letter(s) to members.", nullptr, members),
                     tr("%n answer(s) to who sent a notice.", nullptr, notifiers)};
    if (statements > 0)
        said << tr("%n statement(s) of reasons for the EU's database: what has gone there cannot be withdrawn.",
                   nullptr, statements);
    const auto left = std::ssize(m_lines) - decidable();
    if (left > 0)
        said << tr("%n notice(s) stay open; the list says why.", nullptr, static_cast<int>(left));
    return said.join(QLatin1Char(' '));
}

} // namespace vigie::ui::notices
