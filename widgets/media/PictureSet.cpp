#include "widgets/media/PictureSet.h"

#include <algorithm>
#include <utility>

namespace vigie::ui::media {

using domain::Picture;
using domain::PictureUrgency;

bool PictureSet::mayPass(ErrorCode failure)
{
    switch (failure) {
    case ErrorCode::Unreachable:
    case ErrorCode::Timeout:
    case ErrorCode::BrokenReply:
    case ErrorCode::Tls:
    case ErrorCode::NotThePlatform:
    case ErrorCode::Unauthorized:
    case ErrorCode::RateLimited:
    case ErrorCode::ServerError:
    case ErrorCode::Busy:
    case ErrorCode::Cancelled:
    case ErrorCode::DecoderDied:
    case ErrorCode::DecoderTimeout:
        return true;
    default: // it lies in the picture itself, or in what this person may see
        return false;
    }
}

void PictureSet::place(const domain::Item &item, QSize room)
{
    clear();
    m_room = room;
    for (const auto &media : item.media)
        m_entries.push_back({media, std::nullopt, std::nullopt});
}

void PictureSet::load(const domain::Item &item, QSize room)
{
    if (item.restricted)
        return place(item, room);
    loadGranted(item, room);
}

void PictureSet::loadGranted(const domain::Item &item, QSize room)
{
    place(item, room);
    for (std::size_t i = 0; i < m_entries.size(); ++i)
        ask(i);
}

void PictureSet::ask(std::size_t index)
{
    const std::string &type = m_entries[index].media.type;
    if (type.starts_with("video/") || type.starts_with("audio/")) {
        // Nothing here can show it yet: said at once instead of after tens of megabytes.
        m_entries[index].failure = ErrorCode::Unsupported;
        return Q_EMIT changed(static_cast<int>(index));
    }
    const domain::PictureJob job{m_entries[index].media, m_room.width(), m_room.height(), PictureUrgency::Now};
    const auto request = m_source.picture(job);
    // What was decoded beforehand is here now: nobody is shown an empty place for a frame.
    if (request.result.isFinished() && request.result.resultCount() > 0)
        return take(index, request.result.resultAt(0));
    deliver(request, this, [this, round = m_round, index](Result<Picture> picture) {
        if (round == m_round) // else another item is on the desk by now
            take(index, std::move(picture));
    });
}

void PictureSet::take(std::size_t index, Result<Picture> picture)
{
    if (picture)
        m_entries[index].picture = std::move(*picture);
    else
        m_entries[index].failure = picture.code();
    Q_EMIT changed(static_cast<int>(index));
}

void PictureSet::sharpen(int index, QSize box)
{
    if (index < 0 || index >= static_cast<int>(m_entries.size()))
        return;
    if (const auto earlier = m_details.extract(index); !earlier.empty())
        earlier.mapped().cancel();
    const auto &media = m_entries[static_cast<std::size_t>(index)].media;
    auto request = m_source.picture({media, box.width(), box.height(), PictureUrgency::Now});
    m_details[index] = request;
    deliver(request, this, [this, round = m_round, index](Result<Picture> picture) {
        if (round != m_round)
            return;
        // Without it the picture stays as sharp as it is: that is no failure of the evidence.
        if (picture)
            Q_EMIT sharpened(index, *picture);
    });
}

bool PictureSet::canRetry() const
{
    return std::ranges::any_of(m_entries, [](const Entry &entry) { return entry.failure && mayPass(*entry.failure); });
}

void PictureSet::retry()
{
    for (std::size_t i = 0; i < m_entries.size(); ++i) {
        if (!m_entries[i].failure || !mayPass(*m_entries[i].failure))
            continue;
        m_entries[i].failure.reset();
        Q_EMIT changed(static_cast<int>(i)); // on its way again
        ask(i);
    }
}

void PictureSet::giveUpDetails()
{
    for (const auto &[index, request] : std::exchange(m_details, {}))
        request.cancel();
}

void PictureSet::clear()
{
    ++m_round;
    giveUpDetails();
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

} // namespace vigie::ui::media
