#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace vigie::backend::sample {

/// One check of a session, in Yoti's words.
struct YotiCheck
{
    std::string_view type;
    std::string_view recommendation; ///< APPROVE, REJECT, NOT_AVAILABLE, CONSIDER
    std::string_view reason;         ///< empty when it gave none
    std::string_view failing;        ///< a sub-check that fails; empty when none does
    std::string_view score;          ///< of a face match; text, as on the wire
};

/// An identity verification session as `GET /idverify/v1/sessions/{id}` returns it.
std::string yotiSession(std::string_view session, std::string_view reference, const std::vector<YotiCheck> &checks,
                        std::string_view at);

/// `/ai/v1/age-antispoofing`.
std::string yotiAge(double age, double spread);

/// An age verification session.
std::string yotiAgeCheck(std::string_view status, std::string_view method, std::string_view reference,
                         std::string_view at);

} // namespace vigie::backend::sample
