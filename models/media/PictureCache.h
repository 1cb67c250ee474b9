#pragma once

#include "models/domain/ports/PictureSource.h"

#include <cstddef>
#include <list>
#include <optional>

namespace vigie::media {

/// Decoded pictures in memory, the least recently used leave first. Confined to one thread.
class PictureCache
{
public:
    /// `budget` in bytes of pixels.
    explicit PictureCache(std::size_t budget) : m_budget(budget) {}

    /// The picture as it was decoded for this box, or at its original size where that fits the box.
    std::optional<domain::Picture> find(const domain::MediaId &media, int maxWidth, int maxHeight);
    /// A picture over the whole budget is not kept.
    void keep(const domain::MediaId &media, int maxWidth, int maxHeight, domain::Picture picture);
    void forget(const domain::MediaId &media);
    void clear();

    std::size_t bytes() const { return m_bytes; }
    std::size_t count() const { return m_newestFirst.size(); }

private:
    struct Entry
    {
        domain::MediaId media;
        int maxWidth = 0, maxHeight = 0;
        domain::Picture picture;
        std::size_t bytes = 0;
        bool serves(const domain::MediaId &other, int width, int height) const;
    };
    void drop(std::list<Entry>::iterator entry);

    std::size_t m_budget;
    std::size_t m_bytes = 0;
    std::list<Entry> m_newestFirst; // a few dozen at most: searched one by one
};

} // namespace vigie::media
