#pragma once

#include "tests/support/NoticeFakes.h"
#include "tests/support/NoticeRules.h"

namespace vigie::test {

/// A small platform in memory for the notice desk: one queue, as many notices as the test adds.
struct NoticeWorld : NoticeFakes
{
    NoticeWorld();

    Instant now() const { return connection.serverNow(); }

    domain::Member member(const std::string &id, const char *name, const char *handle, const char *reads) const;

    domain::NoticedItem item(const std::string &id, const domain::Member &owner, const char *caption) const;

    /// A whole notice of anybody about one photo; change what matters before adding it.
    domain::NoticeDetail notice(int number) const;

    /// A member's complaint about a colleague's decision on such a notice, which took the content and the payout.
    domain::NoticeDetail complaint(int number) const;

    /// The desk has a queue of complaints, and opens on it.
    void openComplaints();

    /// Another notice about an item, as a sibling of the one on the desk sees it.
    domain::Notice sibling(const std::string &id, const domain::ItemId &about) const;

    /// Puts the notice into the queue, the list and the line of claims.
    void add(const domain::NoticeDetail &detail);

    /// What has become of a notice that is there already.
    void change(const domain::NoticeDetail &detail);
};

} // namespace vigie::test
