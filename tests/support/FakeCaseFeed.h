#pragma once

#include "models/domain/ports/CaseFeed.h"

#include <algorithm>
#include <deque>

namespace vigie::test {

/// A replica in memory: rows in the order the test lines up. Answers at once, or when the test says so.
class FakeCaseFeed final : public domain::CaseFeed
{
public:
    using Order = std::vector<domain::RowId>;

    Request<Order> order(const domain::CaseFilter &filter) override
    {
        filters.push_back(filter);
        Order out;
        for (const auto &row : table)
            if (isListed(row, filter))
                out.push_back(row.row);
        Reply<Order> reply;
        settle([reply, out] { reply.finish(out); }, [reply](ErrorCode code) { reply.finish(Result<Order>(code)); });
        return reply.request();
    }

    Request<Order> beginning(const domain::CaseFilter &filter) override
    {
        ++beginnings;
        Order out;
        for (const auto &row : table)
            if (isListed(row, filter) && out.size() < PageRows)
                out.push_back(row.row);
        Reply<Order> reply;
        settle([reply, out] { reply.finish(out); }, [reply](ErrorCode code) { reply.finish(Result<Order>(code)); });
        return reply.request();
    }

    Request<std::vector<domain::CaseRow>> rows(Order wanted) override
    {
        rowsAsked.push_back(wanted.size());
        Reply<std::vector<domain::CaseRow>> reply;
        settle(
            [this, reply, wanted] {
                std::vector<domain::CaseRow> out;
                for (const auto id : wanted)
                    for (const auto &row : table)
                        if (row.row == id)
                            out.push_back(row);
                reply.finish(out);
            },
            [reply](ErrorCode code) { reply.finish(Result<std::vector<domain::CaseRow>>(code)); });
        return reply.request();
    }

    Request<std::vector<domain::ListedCase>> listed(const domain::CaseFilter &filter,
                                                    std::vector<domain::CaseId> cases) override
    {
        listedAsked.push_back(cases.size());
        Reply<std::vector<domain::ListedCase>> reply;
        settle(
            [this, reply, filter, cases] {
                std::vector<domain::ListedCase> out;
                for (const auto &kase : cases)
                    for (const auto &row : table)
                        if (row.kase.id == kase)
                            out.push_back({row.row, isListed(row, filter)});
                reply.finish(out);
            },
            [reply](ErrorCode code) { reply.finish(Result<std::vector<domain::ListedCase>>(code)); });
        return reply.request();
    }

    void add(domain::CaseRow row)
    {
        const auto id = row.kase.id;
        table.push_back(std::move(row));
        Q_EMIT changed({id});
    }
    void remove(const domain::CaseId &kase)
    {
        std::vector<domain::RowId> rows;
        for (const auto &row : table)
            if (row.kase.id == kase)
                rows.push_back(row.row);
        std::erase_if(table, [&](const auto &row) { return row.kase.id == kase; });
        Q_EMIT removed(rows);
        Q_EMIT changed({kase});
    }
    void wipe()
    {
        table.clear();
        Q_EMIT reset();
    }
    void answerNext()
    {
        auto answer = std::move(m_held.front());
        m_held.pop_front();
        answer();
    }
    void answerLast()
    {
        auto answer = std::move(m_held.back());
        m_held.pop_back();
        answer();
    }
    void answerAll()
    {
        while (!m_held.empty())
            answerNext();
    }

    std::vector<domain::CaseRow> table;
    std::vector<domain::CaseFilter> filters;
    int beginnings = 0;
    std::vector<std::size_t> rowsAsked;
    std::vector<std::size_t> listedAsked;
    std::optional<ErrorCode> failWith;
    bool slow = false; ///< answers wait for answerAll()

private:
    static bool isListed(const domain::CaseRow &row, const domain::CaseFilter &filter)
    {
        return (filter.queue.empty() || fits(row, filter)) &&
               (filter.text.isEmpty() || row.ownerName.contains(filter.text) || row.caption.contains(filter.text));
    }
    template <typename Good, typename Bad> void settle(Good good, Bad bad)
    {
        auto answer = [this, good, bad] { failWith ? bad(*failWith) : good(); };
        if (slow)
            m_held.push_back(answer);
        else
            answer();
    }
    std::deque<std::function<void()>> m_held;
};

} // namespace vigie::test
