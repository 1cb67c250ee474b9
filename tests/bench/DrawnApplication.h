#pragma once

#include "models/base/SealedMemory.h"
#include "models/domain/ports/PictureSource.h"
#include "models/drawn/JpegCodec.h"
#include "models/drawn/scenes/Desk.h"
#include "models/drawn/scenes/Selfie.h"

#include <map>
#include <string>
#include <vector>

namespace vigie::bench {

/// As a download leaves them.
class MemoryBytes final : public domain::MediaBytes
{
public:
    void put(const std::string &id, const std::vector<std::byte> &bytes)
    {
        m_media.insert_or_assign(id, SealedMemory::of(bytes).value());
    }
    Request<SealedMemory> fetch(const domain::MediaRef &media) override
    {
        return answered(Result<SealedMemory>(m_media.at(media.id.value)));
    }

private:
    std::map<std::string, SealedMemory> m_media;
};

/// A document on a desk and the selfie of its holder, of 12 megapixels each, as files.
struct DrawnApplication
{
    std::vector<std::byte> document, selfie;

    explicit DrawnApplication(std::uint64_t seed)
    {
        using namespace drawn;
        constexpr int LongSide = 4000, ShortSide = 3000;
        Dice dice(seed);
        const auto person = people::somebody(dice);
        const auto paper =
            papers::issue(papers::PaperKind::LargeCard, person,
                          documents::Day(std::chrono::year(2026), std::chrono::November, std::chrono::day(22)), dice);
        const auto typefaces = Typefaces::open().value();
        const auto size = papers::sizeOf(paper.kind);
        scenes::DeskShot desk;
        desk.width = LongSide;
        desk.height = ShortSide;
        const auto front = papers::print(paper, papers::Side::Front, typefaces, desk.pixelsPerMm(size));
        document = toJpeg(scenes::photograph(front, size, desk).picture).value();
        auto shot = scenes::someSelfie(person, dice);
        shot.width = ShortSide;
        shot.height = LongSide;
        shot.held = scenes::HeldPaper::beside(size);
        const auto held = papers::print(paper, papers::Side::Front, typefaces, shot.pixelsPerMm());
        selfie = toJpeg(scenes::photograph(shot, &held).picture).value();
    }
};

} // namespace vigie::bench
