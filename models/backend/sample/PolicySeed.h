#pragma once

#include <string_view>

namespace vigie::backend::sample {

/// resources/policy/content-1.json: the first version of the sample platform's clauses.
std::string_view policySeed();

/// resources/policy/content-2.json: the version that follows it.
std::string_view nextPolicySeed();

/// resources/policy/trusted-flaggers-1.json
std::string_view flaggersSeed();

/// resources/policy/offences-1.json
std::string_view offencesSeed();
/// resources/policy/statements-1.json: what statements of reasons are composed of.
std::string_view statementsSeed();
/// resources/policy/host-notices-1.json: the words of a notice to another host.
std::string_view hostNoticesSeed();
/// resources/policy/information-orders-1.json: the words of letters about orders to give information.
std::string_view informationOrdersSeed();

} // namespace vigie::backend::sample
