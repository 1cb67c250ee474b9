#pragma once

#include "models/backend/sample/EvidencePictures.h"
#include "models/drawn/scenes/Desk.h"
#include "models/drawn/scenes/Selfie.h"

namespace vigie::backend::sample {

/// Pictures of people in place of drawn ones: invented people, or such as agreed to it. Read by many threads.
class Portraits
{
public:
    virtual ~Portraits() = default;
    /// Two numbers of which one is `of` and the other `besides` give two pictures.
    virtual const drawn::Canvas &picture(int of, int besides) const = 0;
    /// Identifies all of them.
    virtual std::string name() const = 0;
};

/// Draws the pictures of applications: documents on a table, people who do not exist holding them, letters. The same
/// spec gives the same bytes.
class DrawnPictures final : public EvidencePictures
{
public:
    /// `portraits` outlives it. Errors: NotFound (a font is not installed).
    static Result<DrawnPictures> open(const Portraits *portraits = nullptr);

    /// By which a picture is kept: lower-case hex of the hash of everything that it is drawn from.
    std::string nameOf(const EvidenceSpec &spec) const;

    /// May be called by several threads at a time. Errors: Internal.
    Result<EvidenceFileMade> draw(const EvidenceSpec &spec) const;
    Result<EvidenceFileMade> make(const EvidenceSpec &spec) override { return draw(spec); }

private:
    DrawnPictures(drawn::Typefaces typefaces, const Portraits *portraits)
        : m_typefaces(std::move(typefaces)), m_portraits(portraits)
    {}
    drawn::Canvas picture(const EvidenceSpec &spec) const;
    drawn::Canvas printed(const EvidenceSpec &spec, drawn::papers::Side side, double pixelsPerMm) const;
    drawn::Canvas document(const EvidenceSpec &spec, drawn::papers::Side side) const;
    drawn::Canvas selfie(const EvidenceSpec &spec) const;
    drawn::Canvas livenessFrame(const EvidenceSpec &spec) const;
    drawn::Canvas letter(const EvidenceSpec &spec) const;
    drawn::Canvas taken(const drawn::scenes::SelfieShot &shot, const EvidenceSpec &spec,
                        const drawn::Canvas *held = nullptr) const;

    drawn::Typefaces m_typefaces;
    const Portraits *m_portraits;
};

} // namespace vigie::backend::sample
