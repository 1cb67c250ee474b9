#pragma once

#include "models/base/Result.h"
#include "models/domain/Docket.h"

#include <string>
#include <string_view>
#include <vector>

/// Questions before the ethics committee on the wire. What is not known is left out. Errors: Invalid, naming the field
/// and never what is written there.
namespace vigie::contract {

/// `GET /v1/dockets/{id}`: `{id, rev, case_id, question, options, restricted, state, asked_by, asked_by_name, asked_at,
/// positions, written, answer, policy_version, policy_at}`.
std::string writeDocket(const domain::Docket &docket);
Result<domain::Docket> parseDocket(std::string_view json);

/// `GET /v1/dockets`: `{items: […]}`.
std::string writeDockets(const std::vector<domain::Docket> &dockets);
Result<std::vector<domain::Docket>> parseDockets(std::string_view json);

/// `POST /v1/dockets`: `{case_id, question, options}`.
std::string writeDocketQuestion(const domain::DocketQuestion &question);
Result<domain::DocketQuestion> parseDocketQuestion(std::string_view json);

/// `POST /v1/dockets/{id}/positions`: `{option, text}`.
std::string writeDocketPosition(std::optional<int> option, const QString &text);
Result<domain::DocketPosition> parseDocketPosition(std::string_view json); ///< without author and moment

/// What is changed with the revision that it was read at.
struct DocketReply
{
    std::int64_t rev = 0;
    domain::DocketAnswer answer{}; ///< without author and moment
};

/// `POST /v1/dockets/{id}/answer`: `{expect: {rev}, option, reasons, proposal: {clause, text, summary}}`.
std::string writeDocketReply(const DocketReply &reply);
Result<DocketReply> parseDocketReply(std::string_view json);

/// `POST /v1/dockets/{id}/policy`: `{expect: {rev, policy_version}}`.
struct DocketAdoption
{
    std::int64_t rev = 0;
    int policyVersion = 0; ///< in force when it was read
};
std::string writeDocketAdoption(const DocketAdoption &adoption);
Result<DocketAdoption> parseDocketAdoption(std::string_view json);

} // namespace vigie::contract
