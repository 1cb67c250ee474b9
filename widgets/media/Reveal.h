#pragma once

#include <memory>

namespace vigie::ui::media {

/// The right to see a picture without its veil. It ends when it is dropped, or earlier when the picture covers itself.
class Reveal
{
public:
    Reveal() = default;
    explicit Reveal(std::shared_ptr<void> hold) : m_hold(std::move(hold)) {}
    Reveal(Reveal &&) noexcept = default;
    Reveal &operator=(Reveal &&) noexcept = default;
    Reveal(const Reveal &) = delete;
    Reveal &operator=(const Reveal &) = delete;
    ~Reveal() = default;

    void drop() { m_hold.reset(); }
    bool isHeld() const { return m_hold != nullptr; }

private:
    std::shared_ptr<void> m_hold;
};

} // namespace vigie::ui::media
