#include "models/base/Secret.h"

#include <sodium.h>

#include <cstring>
#include <new>

namespace vigie {

Secret::Secret(std::size_t size) : m_size(size)
{
    static const int ready = sodium_init(); // idempotent; sodium_malloc needs it
    if (ready < 0)
        throw std::bad_alloc();
    m_bytes.reset(static_cast<std::byte *>(sodium_malloc(size)));
    if (!m_bytes)
        throw std::bad_alloc();
    std::memset(m_bytes.get(), 0, size);
}

void Secret::Free::operator()(std::byte *bytes) const
{
    sodium_free(bytes);
}

Secret Secret::random(std::size_t size)
{
    Secret secret(size);
    randombytes_buf(secret.m_bytes.get(), size);
    return secret;
}

Secret Secret::copyOf(std::string_view bytes)
{
    Secret secret(bytes.size());
    std::memcpy(secret.m_bytes.get(), bytes.data(), bytes.size());
    return secret;
}

std::string_view Secret::view() const
{
    return {reinterpret_cast<const char *>(m_bytes.get()), m_size};
}

bool Secret::compare(const Secret &other) const
{
    return m_size == other.m_size && (m_size == 0 || sodium_memcmp(m_bytes.get(), other.m_bytes.get(), m_size) == 0);
}

} // namespace vigie
