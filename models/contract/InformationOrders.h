#pragma once

#include "models/base/Result.h"
#include "models/domain/InformationLetters.h"

#include <string>
#include <string_view>
#include <vector>

/// Orders to give information on the wire. What is not known is left out. Errors: Invalid, naming the field and never
/// what is written there; a word of a closed list that this version does not know is refused.
namespace vigie::contract {

/// `{id, rev, entry: {…}, state, restricted, verification, answer: {parts: [{data, count, values: [{field, value,
/// at}]}], restricted_too, by, by_name, at}, handed_over_at, receipt, told_at, letters: [{kind, language, date, text}],
/// steps: [{work, by, by_name, at, note}]}`. A category with many values stands in several parts, one after another.
std::string writeInformationOrder(const domain::InformationOrder &order);
Result<domain::InformationOrder> parseInformationOrder(std::string_view json);

/// `GET /v1/information-orders`: `{items: […]}`.
std::string writeInformationOrders(const std::vector<domain::InformationOrder> &orders);
Result<std::vector<domain::InformationOrder>> parseInformationOrders(std::string_view json);

/// `POST /v1/information-orders`: `{kind, authority, member_state, reference, basis, reasons, reasons_withheld,
/// names_redress, asks_to_collect, language, urgency, issued_at, received_at, due_at, member_id, scope: […], from,
/// until, do_not_notify: {basis, until}}`.
std::string writeInformationEntry(const domain::InformationEntry &entry);
Result<domain::InformationEntry> parseInformationEntry(std::string_view json);

/// `PUT /v1/information-orders/{id}`: `{expect: {rev}, entry: {…}}`.
struct InformationCorrection
{
    std::int64_t rev = 0;
    domain::InformationEntry entry{};
};
std::string writeInformationCorrection(const InformationCorrection &correction);
Result<InformationCorrection> parseInformationCorrection(std::string_view json);

/// `POST …/verification`: `{expect, how, note}`.
struct InformationVerification
{
    std::int64_t rev = 0;
    domain::AuthorityCheck how = domain::AuthorityCheck::Unknown;
    QString note{};
};
std::string writeInformationVerification(const InformationVerification &verification);
Result<InformationVerification> parseInformationVerification(std::string_view json);

/// `POST …/return`: `{expect, how: "ask_back" | "refuse", reasons}`.
struct InformationReturn
{
    std::int64_t rev = 0;
    domain::InformationWork how = domain::InformationWork::Unknown;
    QString reasons{};
};
std::string writeInformationReturn(const InformationReturn &given);
Result<InformationReturn> parseInformationReturn(std::string_view json);

/// `POST …/handed-over`: `{expect, at, receipt}`.
struct InformationReceipt
{
    std::int64_t rev = 0;
    Instant at{};
    QString receipt{};
};
std::string writeInformationReceipt(const InformationReceipt &receipt);
Result<InformationReceipt> parseInformationReceipt(std::string_view json);

/// `POST …/preparation`, `…/opening`, `…/release`, `…/packet` and `…/told`: `{expect: {rev}}`.
std::string writeInformationRev(std::int64_t rev);
Result<std::int64_t> parseInformationRev(std::string_view json);

/// The answer as the authority gets it: `{form: "vigie-information-1", order, reference, authority, …, parts,
/// made_at}`. Who worked on it, the letters and the history are the platform's own.
std::string writeInformationPacket(const domain::InformationOrder &order, Instant madeAt);

/// The platform's own file: `{version, platform, contact, letters, faults, data, held, not_held, withheld, redress}`.
/// Errors: also Invalid (a letter, a fault or a category has no words).
Result<domain::InformationWording> parseInformationWording(std::string_view json);

} // namespace vigie::contract
