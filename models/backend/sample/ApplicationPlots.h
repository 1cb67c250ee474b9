#pragma once

#include "models/backend/sample/EvidencePictures.h"
#include "models/domain/Application.h"

#include <cstdint>
#include <span>

namespace vigie::backend::sample {

/// What is the matter with a sample application.
enum class Plot : std::uint8_t {
    GoodCard,
    GoodPassport,
    GoodPermit,
    GoodForeign, ///< a passport of another country
    Blurred,
    Glare,
    Dark,
    CutCorner,
    LowResolution,
    Damaged,
    Expired,
    ExtendedCard, ///< a French card past its printed date, valid for five more years
    Minor,
    OtherPerson,
    Lookalike, ///< another person, and Yoti says the same one
    PhotoOfPhoto,
    SameDocument, ///< used by the account before it, too
    SameSelfie,   ///< the same file as the account before it
    NameMismatch,
    ChangedFirstName, ///< with proof: no finding
    MarriedName,
    TamperedZone,
    LicenceAlone,
    YotiDisagrees, ///< approves one check and rejects the other
    YotiInPart,    ///< approves a check of which a part failed
    YotiSilent,    ///< could not use the pictures
    OldPhoto,      ///< ten years between portrait and selfie
    OtherHolder,
    FewMedia,
    Fan,
    AskedAgain,    ///< waits for the applicant
    Resubmitted,   ///< asked again, and came
    SecondReading, ///< one reader would refuse
    Disagreement,  ///< two readers did not agree
    Refused,
    Appealed,
    Certified,
    Suspected,  ///< frozen until a second person has looked
    UpsideDown, ///< the telephone was held the wrong way round
    NoFace,     ///< the selfie shows the document and a chest
};

struct PlotShare
{
    Plot plot;
    int count;
};

/// How many of each there are, together at least 60.
std::span<const PlotShare> plotShares();

/// Everything of one application that hangs on its plot alone.
struct ApplicationDraft
{
    Plot plot = Plot::GoodCard;
    PrintedDocument document;
    std::vector<EvidenceSpec> pictures;
    /// As the account has them.
    QString surname, usedSurname, givenNames, bankHolder;
    std::chrono::year_month_day born{};
    domain::HolderMatch holder = domain::HolderMatch::Matches;
    int media = 0;       ///< published so far
    double estimate = 0; ///< years
};

/// The first day of its quarter. What documents say hangs on it, so that the same pictures serve for three months;
/// nothing of a plot ends within them.
std::chrono::year_month_day quarterOf(std::chrono::year_month_day day);

/// The `number`th application of a sample world made in this quarter; the same on every machine.
ApplicationDraft draftOf(Plot plot, int number, std::chrono::year_month_day quarter);

/// All of them, in order; some use the document or the selfie of the one before.
std::vector<ApplicationDraft> sampleDrafts(std::chrono::year_month_day quarter);

/// The picture that comes when this one was asked for again: nothing is wrong with it any more.
EvidenceSpec sentAgain(EvidenceSpec spec);

/// Every picture that the applications of a sample world need, each once.
std::vector<EvidenceSpec> applicationEvidence(std::chrono::year_month_day quarter);

} // namespace vigie::backend::sample
