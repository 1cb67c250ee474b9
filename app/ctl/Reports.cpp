#include "app/ctl/Reports.h"

#include "models/contract/Names.h"

#include <nlohmann/json.hpp>

namespace vigie::ctl {

using namespace domain;
using Json = nlohmann::ordered_json;

namespace {

std::string_view stateWord(CommandState state)
{
    switch (state) {
    case CommandState::Held:
        return "held";
    case CommandState::Ready:
        return "ready";
    case CommandState::Sending:
        return "sending";
    case CommandState::Done:
        return "done";
    case CommandState::Conflict:
        return "conflict";
    case CommandState::Dead:
        return "dead";
    case CommandState::Undone:
        return "undone";
    }
    return "unknown";
}

Json keyJson(const keys::KeyStatus &status)
{
    return {{"exists", status.exists}, {"keychain", status.backend}, {"passphrase", status.hasPassphrase}};
}

Json entryJson(const OutboxEntry &entry)
{
    Json json{{"command_id", entry.command.id.value},     {"case_id", entry.command.caseId().value},
              {"state", stateWord(entry.state)},          {"made_at", toRfc3339(entry.command.madeAt)},
              {"entered_at", toRfc3339(entry.enteredAt)}, {"attempts", entry.attempts}};
    if (const auto *decision = std::get_if<ItemDecision>(&entry.command.body)) {
        const auto words = contract::toWire(decision->action);
        json["action"] = words.action;
        if (!words.classification.empty())
            json["classification"] = words.classification;
        for (const auto &subject : decision->subjects)
            json["subjects"].push_back(subject.value);
    } else if (const auto *reversal = std::get_if<ItemReversal>(&entry.command.body)) {
        json["action"] = "reverse";
        json["of"] = reversal->of.value;
    } else if (std::holds_alternative<CaseNote>(entry.command.body)) {
        json["action"] = "note";
    } else if (std::holds_alternative<DangerAlert>(entry.command.body)) {
        json["action"] = "danger";
    } else if (std::holds_alternative<AccountDoubt>(entry.command.body)) {
        json["action"] = "doubt";
    } else if (std::holds_alternative<CertificationVerdict>(entry.command.body)) {
        json["action"] = "verdict";
    } else if (std::holds_alternative<NoticeDecision>(entry.command.body)) {
        json["action"] = "notice";
    } else if (std::holds_alternative<ComplaintDecision>(entry.command.body)) {
        json["action"] = "complaint";
    } else if (const auto *taken = std::get_if<NoticeReversal>(&entry.command.body)) {
        json["action"] = "reverse";
        json["of"] = taken->of.value;
    } else {
        json["action"] = "opinion";
    }
    if (entry.receipt)
        json["receipt"] = {{"outcome", contract::toWire(entry.receipt->outcome)},
                           {"applied_at", toRfc3339(entry.receipt->appliedAt)}};
    if (entry.reason)
        json["reason"] = name(entry.reason->code);
    return json;
}

Json rowJson(const CaseRow &row)
{
    Json json{{"case_id", row.kase.id.value},
              {"queue", row.kase.queue.value},
              {"state", contract::toWire(row.kase.state)},
              {"reason", contract::toWire(row.kase.reason)},
              {"category", contract::toWire(row.kase.category)},
              {"severity", contract::toWire(row.kase.severity)},
              {"round", row.kase.round},
              {"item", row.item.value},
              {"item_kind", contract::toWire(row.itemKind)},
              {"item_state", contract::toWire(row.itemState)},
              {"classification", contract::toWire(row.classification)},
              {"open_notices", row.openNotices}};
    if (row.kase.dueAt)
        json["due_at"] = toRfc3339(*row.kase.dueAt);
    return json;
}

Result<Json> rowsOf(cache::SqlCaseFeed &feed, const QueueId &queue)
{
    CaseFilter filter;
    filter.queue = queue;
    TRY(const auto order, waited(feed.order(filter)));
    Json rows = Json::array();
    for (std::size_t at = 0; at < order.size(); at += CaseFeed::PageRows) {
        const auto end = std::min(order.size(), at + CaseFeed::PageRows);
        TRY(const auto page, waited(feed.rows({order.begin() + static_cast<std::ptrdiff_t>(at),
                                               order.begin() + static_cast<std::ptrdiff_t>(end)})));
        for (const auto &row : page)
            rows.push_back(rowJson(row));
    }
    return rows;
}

} // namespace

Result<Json> statusReport(ProfileStores &stores, const keys::KeyStatus &cacheKey, const keys::KeyStatus &outboxKey)
{
    cache::SqlReplicaStore replica(*stores.replica);
    TRY(const auto position, waited(replica.position()));
    TRY(const int quarantined, waited(replica.quarantined()));
    TRY(const auto commands, waited(stores.outbox->load()));
    Json counts = Json::object();
    for (const auto &stored : commands) {
        const auto word = std::string(stateWord(stored.entry.state));
        counts[word] = counts.value(word, 0) + 1;
    }
    Json json{
        {"keys", {{"cache", keyJson(cacheKey)}, {"outbox", keyJson(outboxKey)}}},
        {"replica", {{"epoch", position.epoch}, {"pulled", !position.cursor.empty()}, {"quarantined", quarantined}}},
        {"outbox", std::move(counts)}};
    if (position.syncedAt)
        json["replica"]["synced_at"] = toRfc3339(*position.syncedAt);
    if (position.session)
        json["person"] = position.session->person.value;
    return json;
}

Result<Json> outboxReport(ProfileStores &stores)
{
    TRY(const auto commands, waited(stores.outbox->load()));
    Json items = Json::array();
    for (const auto &stored : commands)
        items.push_back(entryJson(stored.entry));
    return Json{{"items", std::move(items)}};
}

Result<Json> verifyReport(ProfileStores &stores)
{
    const auto replica = waited(stores.replica->verify());
    const auto outbox = waited(stores.outbox->verify());
    const auto word = [](const Result<void> &result) {
        return result ? std::string("good") : std::string(name(result.code()));
    };
    // Opening proved the cipher: version known, header not plain, key checked on the first page.
    return Json{{"cipher", "proved"}, {"cache", word(replica)}, {"outbox", word(outbox)}, {"good", replica && outbox}};
}

Result<Json> queueReport(ProfileStores &stores, const std::string &queue)
{
    cache::SqlCaseReader reader(*stores.replica);
    cache::SqlCaseFeed feed(*stores.replica);
    TRY(const auto queues, waited(reader.queues(stores.clock.wall())));
    Json list = Json::array();
    for (const auto &summary : queues) {
        if (!queue.empty() && summary.queue.id.value != queue)
            continue;
        TRY(auto rows, rowsOf(feed, summary.queue.id));
        list.push_back({{"queue", summary.queue.id.value},
                        {"open", summary.open},
                        {"overdue", summary.overdue},
                        {"cases", std::move(rows)}});
    }
    if (!queue.empty() && list.empty())
        return {ErrorCode::NotFound, "there is no such queue in the replica"};
    return Json{{"queues", std::move(list)}};
}

} // namespace vigie::ctl
