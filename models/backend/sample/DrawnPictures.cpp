#include "models/backend/sample/DrawnPictures.h"

#include "models/backend/sample/EvidencePapers.h"
#include "models/backend/sample/Photographs.h"
#include "models/backend/sample/ProofLetters.h"
#include "models/drawn/Film.h"
#include "models/drawn/JpegCodec.h"

#include <algorithm>
#include <array>

namespace vigie::backend::sample {

using namespace vigie::drawn;
using namespace vigie::domain;
using papers::Side;
using scenes::DeskShot;
using scenes::SelfieShot;

namespace {

/// Pixels of the longer and the shorter side: 3 megapixels. A large picture has twice as many either way; those between
/// are made up, as telephones do.
constexpr int Longer = 2048, Shorter = 1536;
constexpr int HalfOfLarge = 2000, HalfOfLargeShorter = 1500;
constexpr float Detail = 0.5F; ///< of faces in selfies: they are soft, and half of the time goes into them

int longer(const EvidenceSpec &spec)
{
    return spec.size == PictureSize::Large ? HalfOfLarge : Longer;
}

int shorter(const EvidenceSpec &spec)
{
    return spec.size == PictureSize::Large ? HalfOfLargeShorter : Shorter;
}

/// What is wrong with light and lens. Strengths are such that a person sees it at once.
void spoil(scenes::Faults &faults, const EvidenceSpec &spec)
{
    switch (spec.fault) {
    case PictureFault::Blurred:
        faults.blur = 6.5F;
        break;
    case PictureFault::Glare:
        faults.glare = 1;
        faults.glareAt = spec.seed % 2 == 0 ? Point{0.24, 0.52} : Point{0.58, 0.55};
        break;
    case PictureFault::Dark:
        faults.exposure = -3.2F;
        faults.noise = 9;
        break;
    case PictureFault::Overexposed:
        faults.exposure = 2.1F;
        break;
    default:
        break;
    }
}

DeskShot deskShot(const EvidenceSpec &spec, Dice &dice)
{
    const auto between = [&dice](double low, double high) { return static_cast<float>(dice.between(low, high)); };
    DeskShot shot;
    shot.width = longer(spec);
    shot.height = shorter(spec);
    shot.table = static_cast<scenes::Table>(dice.between(0, 3));
    shot.fill = between(0.78, 0.84);
    shot.turn = between(-3.5, 3.5);
    shot.tiltX = between(-6, 6);
    shot.tiltY = between(-5, 5);
    shot.faults.blur = between(0.5, 0.8);
    shot.faults.warmth = between(-0.3, 0.6);
    shot.faults.exposure = between(-0.2, 0.15);
    shot.seed = dice.next();
    if (spec.fault == PictureFault::CutCorner)
        shot.shift = {0.24, 0.17};
    if (spec.fault == PictureFault::TooSmall) {
        shot.width /= 4;
        shot.height /= 4;
    }
    spoil(shot.faults, spec);
    return shot;
}

/// Mean light of the middle of a portrait, which is a face.
Vec3 middleOf(const Canvas &portrait)
{
    const int width = portrait.width(), height = portrait.height();
    const auto part =
        portrait.cropped(width * 2 / 5, height * 2 / 5, std::max(1, width / 5), std::max(1, height / 5), 1, 1);
    return lightOf(part.at(0, 0));
}

/// A telephone or a screen that shows a picture, photographed: its frame is in sight, and its lines.
Canvas photographedAgain(Canvas picture, const EvidenceSpec &spec)
{
    constexpr int Frame = 70, LineEvery = 3;
    constexpr double Width = 68, Height = 90.6, Rounding = 6; // millimetres of the screen with its frame
    Canvas screen(picture.width() + 2 * Frame, picture.height() + 2 * Frame, {12, 12, 14});
    for (int y = 0; y < picture.height(); ++y)
        for (int x = 0; x < picture.width(); ++x)
            screen.blend(x + Frame, y + Frame, mix(picture.at(x, y), {190, 205, 235}, 0.10),
                         y % LineEvery == 0 ? 0.82 : 1);
    screen.disc({screen.width() / 2.0, Frame / 2.0}, 12, {40, 42, 50});
    DeskShot shot;
    shot.width = picture.width();
    shot.height = picture.height();
    shot.table = scenes::Table::Wood;
    shot.fill = 0.80F;
    shot.turn = 3.5F;
    shot.tiltX = 7;
    shot.tiltY = 5;
    shot.faults.glare = 0.35F;
    shot.faults.glareAt = {0.78, 0.16};
    shot.faults.blur = 1.1F;
    shot.seed = spec.seed;
    return scenes::photograph(screen, {Width, Height, Rounding}, shot).picture;
}

} // namespace

Result<DrawnPictures> DrawnPictures::open(const Portraits *portraits)
{
    TRY(auto typefaces, Typefaces::open());
    return DrawnPictures(std::move(typefaces), portraits);
}

std::string DrawnPictures::nameOf(const EvidenceSpec &spec) const
{
    const auto words = describe(spec) + (m_portraits ? "\nportraits " + m_portraits->name() : std::string());
    return sha256Of(std::as_bytes(std::span(words)));
}

Result<EvidenceFileMade> DrawnPictures::draw(const EvidenceSpec &spec) const
{
    auto canvas = picture(spec);
    if (spec.fault == PictureFault::UpsideDown)
        canvas = canvas.upsideDown();
    if (spec.size == PictureSize::Large)
        canvas = canvas.doubled();
    EvidenceFileMade made;
    TRY(made.bytes, toJpeg(canvas));
    if (spec.fault == PictureFault::Damaged) // the connection ended
        made.bytes.resize(made.bytes.size() * 11 / 20);
    made.type = "image/jpeg";
    made.size = static_cast<std::int64_t>(made.bytes.size());
    made.width = canvas.width();
    made.height = canvas.height();
    made.sha256 = sha256Of(made.bytes);
    return made;
}

Canvas DrawnPictures::picture(const EvidenceSpec &spec) const
{
    switch (spec.kind) {
    case EvidenceKind::DocumentFront:
        return document(spec, Side::Front);
    case EvidenceKind::DocumentBack:
        return document(spec, Side::Back);
    case EvidenceKind::SecuritySelfie:
        return selfie(spec);
    case EvidenceKind::LivenessFrame:
        return livenessFrame(spec);
    case EvidenceKind::NameProof:
    case EvidenceKind::AddressProof:
    case EvidenceKind::HolderProof:
    case EvidenceKind::Unknown:
        break;
    }
    return letter(spec);
}

Canvas DrawnPictures::printed(const EvidenceSpec &spec, Side side, double pixelsPerMm) const
{
    const auto paper = paperOf(spec);
    const auto place = papers::portraitPlace(paper.kind);
    const int height = std::max(1, static_cast<int>(place.height * pixelsPerMm));
    auto print = [&] {
        if (side == Side::Back)
            return papers::print(paper, side, m_typefaces, pixelsPerMm, Canvas(1, 1));
        if (!m_portraits)
            return papers::print(paper, side, m_typefaces, pixelsPerMm,
                                 papers::documentPortrait(paper.holder, paper.ageOnPicture, height));
        // The picture keeps its middle.
        const auto &whole = m_portraits->picture(spec.face, spec.holder);
        const double fit = std::min(whole.width() / place.width, whole.height() / place.height);
        const int wide = static_cast<int>(place.width * fit), high = static_cast<int>(place.height * fit);
        const auto cut = whole.cropped((whole.width() - wide) / 2, (whole.height() - high) / 2, wide, high,
                                       std::max(1, static_cast<int>(place.width * pixelsPerMm)), height);
        return papers::print(paper, side, m_typefaces, pixelsPerMm, cut);
    }();
    if (spec.fault == PictureFault::TamperedZone && side == papers::zoneSide(paper.kind))
        papers::pasteOver(print, paper, m_typefaces, pixelsPerMm);
    return print;
}

Canvas DrawnPictures::document(const EvidenceSpec &spec, Side side) const
{
    Dice dice(spec.seed);
    const auto shot = deskShot(spec, dice);
    const auto size = papers::sizeOf(paperOf(spec).kind);
    auto picture = scenes::photograph(printed(spec, side, shot.pixelsPerMm(size)), size, shot).picture;
    return spec.fault == PictureFault::PhotoOfPhoto ? photographedAgain(std::move(picture), spec) : picture;
}

/// A drawn person takes their place in the room; somebody's picture fills the frame.
Canvas DrawnPictures::taken(const SelfieShot &shot, const EvidenceSpec &spec, const Canvas *held) const
{
    if (!m_portraits)
        return scenes::photograph(shot, held).picture;
    const auto &portrait = m_portraits->picture(spec.holder, spec.face);
    auto withHand = shot;
    withHand.person.colouring.skin = middleOf(portrait); // the hand that holds the document is the same person's
    return scenes::photographOf(portrait, withHand, held).picture;
}

Canvas DrawnPictures::selfie(const EvidenceSpec &spec) const
{
    Dice dice(spec.seed);
    auto shot = scenes::someSelfie(holderOf(spec), dice);
    const auto size = papers::sizeOf(paperOf(spec).kind);
    shot.width = shorter(spec);
    shot.height = longer(spec);
    shot.detail = Detail;
    shot.held = scenes::HeldPaper::beside(size);
    if (spec.fault == PictureFault::TooSmall) {
        shot.width = 480;
        shot.height = 640;
        shot.headShare = 0.24F;
        shot.detail = 1;
    }
    if (spec.fault == PictureFault::NoFace)
        shot.aim = {0, -0.62};
    spoil(shot.faults, spec);
    const auto print = printed(spec, Side::Front, shot.pixelsPerMm());
    auto picture = taken(shot, spec, &print);
    return spec.fault == PictureFault::PhotoOfPhoto ? photographedAgain(std::move(picture), spec) : picture;
}

Canvas DrawnPictures::livenessFrame(const EvidenceSpec &spec) const
{
    Dice dice(spec.seed);
    const auto frames = scenes::livenessOf(scenes::someSelfie(holderOf(spec), dice));
    return taken(frames[static_cast<std::size_t>(spec.frame) % frames.size()], spec);
}

Canvas DrawnPictures::letter(const EvidenceSpec &spec) const
{
    constexpr int Wide = 1152, High = 1536; // nobody measures anything in a letter
    Dice dice(spec.seed);
    auto shot = deskShot(spec, dice);
    shot.width = Wide;
    shot.height = High;
    shot.fill = 0.86F;
    const auto print = proofLetter(spec, m_typefaces, shot.pixelsPerMm(LetterSize));
    return scenes::photograph(print, LetterSize, shot).picture;
}

} // namespace vigie::backend::sample
