#pragma once

#include "models/base/Result.h"

#include <concepts>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>

struct sqlite3_stmt;

namespace vigie::sql {

/// A prepared statement on loan from its Database, ready to bind. It is reset when it goes, so a forgotten reader never
/// keeps a lock. A failed bind is remembered and comes out of the next step(): binding needs no error check of its own.
class Statement
{
public:
    enum class Step { Row, Done };

    /// Where a prepared statement lives between two loans. Owned by the Database.
    struct Slot
    {
        sqlite3_stmt *handle = nullptr;
        bool onLoan = false;
        Slot() = default;
        Slot(const Slot &) = delete;
        Slot &operator=(const Slot &) = delete;
        ~Slot();
    };

    explicit Statement(std::shared_ptr<Slot> slot);
    Statement(Statement &&) noexcept = default;
    Statement &operator=(Statement &&other) noexcept;
    Statement(const Statement &) = delete;
    Statement &operator=(const Statement &) = delete;
    ~Statement();

    /// Parameters count from 1, as in SQL.
    Statement &bind(int index, std::int64_t value);
    Statement &bind(int index, double value);
    Statement &bind(int index, std::string_view text);
    Statement &bind(int index, std::span<const std::byte> blob);
    Statement &bind(int index, std::nullptr_t);
    Statement &bind(int index, const std::string &text) { return bind(index, std::string_view(text)); }
    Statement &bind(int index, const char *text) { return bind(index, std::string_view(text)); }
    template <std::integral T> Statement &bind(int index, T value)
    {
        return bind(index, static_cast<std::int64_t>(value));
    }
    template <typename T> Statement &bind(int index, const std::optional<T> &value)
    {
        return value ? bind(index, *value) : bind(index, nullptr);
    }
    template <typename... Values> Statement &bindAll(const Values &...values)
    {
        int index = 0;
        (bind(++index, values), ...);
        return *this;
    }

    /// Errors: as sqlError().
    Result<Step> step();
    /// Steps until done, passing over rows, and is ready to be bound again.
    Result<void> run();
    /// Ready to be bound again; the old bindings are gone.
    void reset();

    /// Columns count from 0, as in SQLite. Views live until the next step() or reset().
    bool isNull(int column) const;
    std::int64_t integer(int column) const;
    double real(int column) const;
    std::string_view text(int column) const;
    std::span<const std::byte> blob(int column) const;
    std::string string(int column) const { return std::string(text(column)); }
    std::optional<std::int64_t> optionalInteger(int column) const;
    std::optional<std::string> optionalString(int column) const;

private:
    void release();

    std::shared_ptr<Slot> m_slot;
    int m_bindFailure = 0;
};

} // namespace vigie::sql
