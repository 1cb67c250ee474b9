#pragma once

#include <cstdint>

namespace vigie::domain {

/// Coarse severity, said in words before any detail is shown.
enum class Severity : std::uint8_t { Unknown, None, Low, Medium, High, Critical };

/// What a finding is about. The groups follow Hive's class groups (facts of the vendor), plus what people report.
enum class Category : std::uint8_t {
    Unknown,
    None,
    Sexual,
    Suggestive,
    Violence,
    Gore,
    Weapons,
    SelfHarm,
    Hate,
    Drugs,
    Child,
    AnimalSexual,
    NonConsensual,
    Generated, ///< made or altered by a machine
    PersonalData,
    Spam,
    Other,
};

} // namespace vigie::domain
