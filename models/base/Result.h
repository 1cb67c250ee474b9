#pragma once

#include "models/base/Error.h"

#include <tl/expected.hpp>

namespace vigie {

/// A value or the reason why there is none. Thin over tl::expected so that it cannot be dropped unread.
template <typename T> class [[nodiscard]] Result : public tl::expected<T, Error>
{
public:
    using tl::expected<T, Error>::expected;
    Result(ErrorCode code, std::string detail = {})
        : tl::expected<T, Error>(tl::make_unexpected(Error(code, std::move(detail))))
    {}
    Result(Error error) : tl::expected<T, Error>(tl::make_unexpected(std::move(error))) {}
    ErrorCode code() const { return this->error().code; }
};

template <> class [[nodiscard]] Result<void> : public tl::expected<void, Error>
{
public:
    using tl::expected<void, Error>::expected;
    Result(ErrorCode code, std::string detail = {})
        : tl::expected<void, Error>(tl::make_unexpected(Error(code, std::move(detail))))
    {}
    Result(Error error) : tl::expected<void, Error>(tl::make_unexpected(std::move(error))) {}
    ErrorCode code() const { return this->error().code; }
};

} // namespace vigie

#define VIGIE_CONCAT_(a, b) a##b
#define VIGIE_CONCAT(a, b) VIGIE_CONCAT_(a, b)
#define VIGIE_TRY_(temporary, declaration, expression)                                                                 \
    auto temporary = (expression);                                                                                     \
    if (!temporary)                                                                                                    \
        return std::move(temporary).error();                                                                           \
    declaration = std::move(*temporary)

/// `TRY(auto row, store.read(id));` : the value, or return the error to the caller.
#define TRY(declaration, expression) VIGIE_TRY_(VIGIE_CONCAT(tried_, __LINE__), declaration, expression)

/// `TRY_DONE(store.write(row));` : for Result<void>.
#define TRY_DONE(expression)                                                                                           \
    if (auto VIGIE_CONCAT(tried_, __LINE__) = (expression); !VIGIE_CONCAT(tried_, __LINE__))                           \
    return std::move(VIGIE_CONCAT(tried_, __LINE__)).error()
