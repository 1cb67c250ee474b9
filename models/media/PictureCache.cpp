#include "models/media/PictureCache.h"

#include <algorithm>

namespace vigie::media {
namespace {

std::size_t bytesOf(const std::shared_ptr<const PixelBuffer> &pixels)
{
    return pixels ? static_cast<std::size_t>(pixels->stride()) * static_cast<std::size_t>(pixels->height()) : 0;
}

} // namespace

bool PictureCache::Entry::serves(const domain::MediaId &other, int width, int height) const
{
    if (media != other)
        return false;
    const bool isOriginal = picture.full && picture.full->width() == picture.originalWidth &&
                            picture.full->height() == picture.originalHeight;
    return (maxWidth == width && maxHeight == height) ||
           (isOriginal && picture.originalWidth <= width && picture.originalHeight <= height);
}

std::optional<domain::Picture> PictureCache::find(const domain::MediaId &media, int maxWidth, int maxHeight)
{
    const auto entry = std::find_if(m_newestFirst.begin(), m_newestFirst.end(),
                                    [&](const Entry &e) { return e.serves(media, maxWidth, maxHeight); });
    if (entry == m_newestFirst.end())
        return std::nullopt;
    m_newestFirst.splice(m_newestFirst.begin(), m_newestFirst, entry);
    return entry->picture;
}

void PictureCache::keep(const domain::MediaId &media, int maxWidth, int maxHeight, domain::Picture picture)
{
    const std::size_t size = bytesOf(picture.full) + bytesOf(picture.veil);
    if (size > m_budget)
        return;
    const auto same = std::find_if(m_newestFirst.begin(), m_newestFirst.end(),
                                   [&](const Entry &e) { return e.serves(media, maxWidth, maxHeight); });
    if (same != m_newestFirst.end())
        drop(same);
    m_newestFirst.push_front({media, maxWidth, maxHeight, std::move(picture), size});
    m_bytes += size;
    while (m_bytes > m_budget)
        drop(std::prev(m_newestFirst.end()));
}

void PictureCache::forget(const domain::MediaId &media)
{
    for (auto entry = m_newestFirst.begin(); entry != m_newestFirst.end();) {
        const auto next = std::next(entry);
        if (entry->media == media)
            drop(entry);
        entry = next;
    }
}

void PictureCache::clear()
{
    m_newestFirst.clear();
    m_bytes = 0;
}

void PictureCache::drop(std::list<Entry>::iterator entry)
{
    m_bytes -= entry->bytes;
    m_newestFirst.erase(entry);
}

} // namespace vigie::media
