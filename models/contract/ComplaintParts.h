#pragma once

#include "models/contract/Fields.h"
#include "models/domain/NoticeFile.h"

#include <nlohmann/json_fwd.hpp>

#include <string_view>

/// The words of complaints, and their entries in the file of a notice.
namespace vigie::contract {

std::string_view toWire(domain::Complainant value);
std::string_view toWire(domain::ComplaintState value);
std::string_view toWire(domain::ComplaintOutcome value);

nlohmann::ordered_json filedComplaintJson(const domain::FiledComplaint &filed);
domain::FiledComplaint readFiledComplaint(Fields &fields);

} // namespace vigie::contract
