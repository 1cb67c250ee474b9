#include "models/backend/rules/FeedPages.h"

#include "models/backend/rules/Access.h"

#include <sodium.h>

#include <algorithm>
#include <array>
#include <charconv>

namespace vigie::backend {

using namespace vigie::domain;

namespace {

/// "c1-<seq>-<base>-<mark of person and scope>-<mark of the epoch>"
struct Cursor
{
    std::int64_t seq = 0;
    std::int64_t base = 0; ///< where the feed stood when this reader began: what had left by then they never saw
    std::string scopeMark;
    std::string epochMark;
};

std::string markOf(const std::vector<std::string> &words)
{
    constexpr std::size_t MarkSize = 16; // the smallest the hash allows
    crypto_generichash_state state;
    crypto_generichash_init(&state, nullptr, 0, MarkSize);
    for (const auto &word : words)
        crypto_generichash_update(&state, reinterpret_cast<const unsigned char *>(word.c_str()), word.size() + 1);
    std::array<unsigned char, MarkSize> mark{};
    crypto_generichash_final(&state, mark.data(), mark.size());
    std::array<char, 2 * MarkSize + 1> hex{};
    sodium_bin2hex(hex.data(), hex.size(), mark.data(), mark.size());
    return {hex.data(), 2 * MarkSize};
}

std::string scopeMarkOf(const Person &person, const std::vector<std::string> &scopes)
{
    std::vector<std::string> words{person.id.value};
    words.insert(words.end(), scopes.begin(), scopes.end());
    words.insert(words.end(), person.permissions.begin(), person.permissions.end());
    return markOf(words);
}

std::string toText(const Cursor &cursor)
{
    return "c1-" + std::to_string(cursor.seq) + "-" + std::to_string(cursor.base) + "-" + cursor.scopeMark + "-" +
           cursor.epochMark;
}

/// Takes the text up to the next dash off its front.
std::string_view takePart(std::string_view &text)
{
    const auto dash = text.find('-');
    const auto part = text.substr(0, dash);
    text.remove_prefix(dash == std::string_view::npos ? text.size() : dash + 1);
    return part;
}

std::optional<std::int64_t> number(std::string_view text)
{
    std::int64_t value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc() || end != text.data() + text.size() || value < 0)
        return std::nullopt;
    return value;
}

std::optional<Cursor> parse(std::string_view text)
{
    if (takePart(text) != "c1")
        return std::nullopt;
    const auto seq = number(takePart(text));
    const auto base = number(takePart(text));
    if (!seq || !base)
        return std::nullopt;
    Cursor cursor{*seq, *base, std::string(takePart(text)), {}};
    cursor.epochMark = text;
    return cursor;
}

/// A record that left one queue's feed may still be shown by another of the same person.
Result<bool> shownElsewhere(BackendStore &store, const std::vector<std::string> &scopes, const FeedRow &row)
{
    for (const auto &scope : scopes) {
        TRY(const auto op, store.feedOp(scope, row.type, row.id));
        if (op == ChangeOp::Upsert)
            return true;
    }
    return false;
}

Result<std::vector<FeedRow>> merged(BackendStore &store, const std::vector<std::string> &scopes, std::int64_t seq,
                                    int limit)
{
    std::vector<FeedRow> rows;
    for (const auto &scope : scopes) {
        TRY(const auto part, store.feedAfter(scope, seq, limit + 1));
        rows.insert(rows.end(), part.begin(), part.end());
    }
    std::ranges::sort(rows, {}, &FeedRow::seq);
    return rows;
}

Result<void> add(BackendStore &store, ChangePage &page, const FeedRow &row)
{
    TRY(auto wire, store.wire(row.type, row.id));
    Change change{row.seq, row.type, {}, row.id, wire.rev, row.op, {}};
    if (row.op == ChangeOp::Upsert)
        change.body = std::move(wire.body);
    page.changes.push_back(std::move(change));
    return {};
}

} // namespace

Result<ChangePage> changesFor(BackendStore &store, const Person &person, std::string_view text, int limit, Instant now)
{
    TRY(const auto scopes, scopesOf(store, person));
    Cursor cursor{0, store.lastSeq(), scopeMarkOf(person, scopes), markOf({store.epoch()})};
    if (!text.empty()) {
        const auto given = parse(text);
        if (!given || given->epochMark != cursor.epochMark || given->seq > store.lastSeq())
            return {ErrorCode::CursorExpired, "cursor"};
        if (given->scopeMark != cursor.scopeMark)
            return {ErrorCode::ScopeChanged, "cursor"};
        // A removal this reader would have needed is no longer told.
        TRY(const auto forgotten, store.forgottenUpTo());
        if (std::max(given->seq, given->base) < forgotten)
            return {ErrorCode::CursorExpired, "removals before it are forgotten"};
        cursor.seq = given->seq;
        cursor.base = given->base;
    }
    limit = std::clamp(limit, 1, MaxFeedPage);
    TRY(const auto rows, merged(store, scopes, cursor.seq, limit));
    ChangePage page;
    page.epoch = store.epoch();
    page.serverTime = now;
    page.hasMore = rows.size() > static_cast<std::size_t>(limit);
    for (const auto &row : rows) {
        if (page.changes.size() == static_cast<std::size_t>(limit))
            break;
        cursor.seq = row.seq;
        if (row.op != ChangeOp::Upsert && row.seq <= cursor.base)
            continue;
        if (row.op == ChangeOp::Remove) {
            TRY(const bool shown, shownElsewhere(store, scopes, row));
            if (shown)
                continue;
        }
        TRY_DONE(add(store, page, row));
    }
    page.cursor = toText(cursor);
    return page;
}

} // namespace vigie::backend
