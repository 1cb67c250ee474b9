#include "models/screening/Span.h"

#include <array>

namespace vigie::screening {

std::string_view name(DetailKind kind)
{
    static constexpr std::array<std::string_view, DetailKinds> Names{
        "email",          "telephone", "iban",           "rib",         "bic",           "payment-card",
        "postal-address", "url",       "network-handle", "payment-tag", "crypto-address"};
    return Names[static_cast<std::size_t>(kind)];
}

std::string_view name(Rule rule)
{
    static constexpr std::array<std::string_view, 22> Names{"email-form",
                                                            "email-unknown-ending",
                                                            "telephone-international",
                                                            "telephone-national",
                                                            "telephone-among-digits",
                                                            "telephone-by-keyword",
                                                            "telephone-reserved",
                                                            "telephone-by-shape",
                                                            "iban-checksum",
                                                            "iban-and-rib-key",
                                                            "rib-key",
                                                            "bic-beside-account",
                                                            "bic-by-keyword",
                                                            "card-luhn",
                                                            "address-score",
                                                            "url-scheme",
                                                            "url-domain",
                                                            "handle-by-network",
                                                            "payment-host",
                                                            "payment-by-name",
                                                            "crypto-checksum",
                                                            "crypto-form"};
    return Names[static_cast<std::size_t>(rule)];
}

std::string_view name(Confidence confidence)
{
    static constexpr std::array<std::string_view, 3> Names{"low", "medium", "high"};
    return Names[static_cast<std::size_t>(confidence)];
}

} // namespace vigie::screening
