#include "widgets/content/PictureSet.h"

#include <algorithm>

namespace vigie::ui::content {

using domain::Picture;
using domain::PictureUrgency;

void PictureSet::load(const domain::Item &item, QSize room)
{
    const quint64 round = ++m_round;
    m_entries.clear();
    for (const auto &media : item.media)
        m_entries.push_back({media, std::nullopt, std::nullopt});
    if (item.restricted)
        return;
    for (std::size_t i = 0; i < m_entries.size(); ++i) {
        const domain::PictureJob job{m_entries[i].media, room.width(), room.height(), PictureUrgency::Now};
        deliver(m_source.picture(job), this, [this, round, i](Result<Picture> picture) {
            if (round != m_round)
                return; // another item is on the desk by now
            if (picture)
                m_entries[i].picture = std::move(*picture);
            else
                m_entries[i].failure = picture.code();
            Q_EMIT changed(static_cast<int>(i));
        });
    }
}

void PictureSet::clear()
{
    ++m_round;
    for (const Entry &entry : m_entries)
        m_source.forget(entry.media.id);
    m_entries.clear();
}

void PictureSet::prefetch(const domain::Item &item, QSize room)
{
    if (item.restricted)
        return;
    for (const auto &media : item.media)
        (void)m_source.picture({media, room.width(), room.height(), PictureUrgency::Prefetch});
}

bool PictureSet::isComplete() const
{
    return std::ranges::all_of(
        m_entries, [](const Entry &entry) { return entry.picture && entry.picture->veil && !entry.picture->damaged; });
}

} // namespace vigie::ui::content
