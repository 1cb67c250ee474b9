#pragma once

#include "models/domain/Evidence.h"
#include "models/drawn/Encoders.h"

#include <QString>

#include <chrono>
#include <cstdint>
#include <string>
#include <vector>

namespace vigie::backend::sample {

/// What is wrong with one picture of an application.
enum class PictureFault : std::uint8_t {
    None,
    Blurred,
    Glare,
    Dark,
    Overexposed,
    CutCorner,
    TooSmall, ///< the face has too few pixels
    UpsideDown,
    NoFace,
    PhotoOfPhoto, ///< a picture of a picture, its edge in sight
    TamperedZone, ///< the printed zone is not the one its values give
    Damaged,      ///< the file is cut short
};

/// How many pixels a picture has.
enum class PictureSize : std::uint8_t {
    Usual, ///< about 3 megapixels
    Large, ///< 12 megapixels, as a telephone at its best
};

/// A document as it is printed. Nobody's: the names, numbers and dates are invented.
struct PrintedDocument
{
    domain::DocumentKind kind = domain::DocumentKind::Unknown;
    bool oldFrenchCard = false; ///< the card of 1995, whose zone has two lines of its own kind
    std::string issuer;         ///< ISO 3166 alpha-3
    QString surname;
    QString usedSurname; ///< printed below the surname where there is one
    QString givenNames;
    std::string number;
    std::chrono::year_month_day born{};
    std::chrono::year_month_day issued{};
    std::chrono::year_month_day expires{}; ///< as printed
    std::vector<std::string> zone;         ///< its lines, exactly as they are to be printed

    friend bool operator==(const PrintedDocument &, const PrintedDocument &) = default;
};

/// One picture, for whoever draws it: who is in it, which document, and what is wrong with it.
struct EvidenceSpec
{
    domain::EvidenceKind kind = domain::EvidenceKind::Unknown;
    int face = 0;       ///< whose portrait is printed on the document; one number, one person
    int holder = 0;     ///< who holds it into the camera, in a selfie and in liveness frames
    bool alike = false; ///< the holder is somebody else who could be taken for the face on the document
    int ageAtPhoto = 0; ///< of the printed portrait, years
    int age = 0;        ///< of the holder today, years
    PrintedDocument document;
    QString accountName; ///< given names and surname of the account: what letters are addressed to
    PictureFault fault = PictureFault::None;
    PictureSize size = PictureSize::Usual;
    /// Where it stands among the frames of a liveness check, from 0; the other kinds have one picture.
    int frame = 0;
    std::uint64_t seed = 0; ///< of everything else: pose, light, background

    friend bool operator==(const EvidenceSpec &, const EvidenceSpec &) = default;
};

/// The spec as text, the same on every machine: what identifies the picture.
std::string describe(const EvidenceSpec &spec);

struct EvidenceFileMade
{
    drawn::Bytes bytes; ///< empty: the picture is only named, or kept somewhere else
    std::string type;
    std::int64_t size = 0; ///< of the file, bytes; 0: the picture is only named
    int width = 0;
    int height = 0;
    std::string sha256; ///< of the bytes, or of the description where there are none
};

/// Where the pictures of the sample applications come from.
class EvidencePictures
{
public:
    virtual ~EvidencePictures() = default;
    virtual Result<EvidenceFileMade> make(const EvidenceSpec &spec) = 0;
};

/// Names pictures without drawing them: asking for one is answered that there is none. For worlds without a drawer.
class NamedPictures final : public EvidencePictures
{
public:
    Result<EvidenceFileMade> make(const EvidenceSpec &spec) override;
};

} // namespace vigie::backend::sample
