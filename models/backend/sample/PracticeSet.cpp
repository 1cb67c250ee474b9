#include "models/backend/sample/PracticeSet.h"

#include "models/backend/rules/Practising.h"
#include "models/backend/sample/ApplicationPlots.h"

#include <algorithm>
#include <array>

namespace vigie::backend::sample {

using namespace vigie::domain;

namespace {

constexpr int FirstNumber = 3000; ///< above the people of the applications
constexpr int OtherPeople = 1000; ///< above those

/// From what is seen at once to what takes looking. Neither kind follows a pattern.
constexpr std::array Order{
    PracticeLesson::SamePlain,      PracticeLesson::DifferentPlain, PracticeLesson::DifferentPlain,
    PracticeLesson::SamePlain,      PracticeLesson::SameOlder,      PracticeLesson::DifferentAlike,
    PracticeLesson::SamePlain,      PracticeLesson::SameOlder,      PracticeLesson::DifferentPlain,
    PracticeLesson::DifferentAlike, PracticeLesson::SameOlder,      PracticeLesson::DifferentAlike,
    PracticeLesson::SameOlder,      PracticeLesson::DifferentAlike};

constexpr std::array WhoHasPractised{"person-ines", "person-milo", "person-robin", "person-camille"};

FaceTruth truthOf(PracticeLesson lesson)
{
    return lesson == PracticeLesson::SamePlain || lesson == PracticeLesson::SameOlder ? FaceTruth::Same
                                                                                      : FaceTruth::Different;
}

void makeLesson(EvidenceSpec &spec, PracticeLesson lesson, int number)
{
    constexpr int Older = 11, Recent = 2; // years between portrait and selfie
    constexpr int Grown = 19;
    spec.size = PictureSize::Usual;
    spec.holder = truthOf(lesson) == FaceTruth::Same ? spec.face : number + OtherPeople;
    spec.alike = lesson == PracticeLesson::DifferentAlike;
    spec.ageAtPhoto = std::max(Grown, spec.age - (lesson == PracticeLesson::SameOlder ? Older : Recent));
}

/// Somebody old enough for a portrait of long ago.
ApplicationDraft draftFor(PracticeLesson lesson, int number, std::chrono::year_month_day quarter)
{
    constexpr int OldEnough = 31, Stride = 50;
    const auto plot = number % 3 == 2 ? Plot::GoodPassport : Plot::GoodCard;
    auto draft = draftOf(plot, number, quarter);
    while (lesson == PracticeLesson::SameOlder && draft.pictures.front().age < OldEnough)
        draft = draftOf(plot, number += Stride, quarter);
    return draft;
}

Evidence pieceOf(const EvidenceSpec &spec, const EvidenceFileMade &file, const std::string &name, Instant now)
{
    Evidence piece;
    piece.id = EvidenceId("practice-evidence-" + name);
    piece.kind = spec.kind;
    piece.media = {MediaId("practice-picture-" + name), file.type, file.size, file.width, file.height, file.sha256};
    piece.receivedAt = now;
    return piece;
}

} // namespace

std::vector<PracticePair> practicePairs(std::chrono::year_month_day quarter)
{
    std::vector<PracticePair> pairs;
    for (std::size_t i = 0; i < Order.size(); ++i) {
        const auto lesson = Order[i];
        const int number = FirstNumber + static_cast<int>(i);
        const auto draft = draftFor(lesson, number, quarter);
        PracticePair pair{PracticeId("practice-" + std::to_string(i + 1)), truthOf(lesson), lesson, {}, {}};
        for (auto spec : draft.pictures) {
            makeLesson(spec, lesson, number);
            if (spec.kind == EvidenceKind::DocumentFront)
                pair.document = spec;
            if (spec.kind == EvidenceKind::SecuritySelfie)
                pair.selfie = spec;
        }
        pairs.push_back(std::move(pair));
    }
    return pairs;
}

Result<void> addPractice(BackendStore &store, EvidencePictures &pictures, const std::vector<PracticePair> &pairs,
                         Instant now)
{
    for (const auto &pair : pairs) {
        PracticeRecord record{{pair.id, {}}, pair.truth, pair.lesson};
        for (const auto *spec : {&pair.document, &pair.selfie}) {
            TRY(const auto file, pictures.make(*spec));
            const auto name = pair.id.value + "-" + std::to_string(record.application.evidence.size() + 1);
            record.application.evidence.push_back(pieceOf(*spec, file, name, now));
            if (!file.bytes.empty())
                TRY_DONE(store.writeEvidenceBytes(file.sha256, file.bytes));
        }
        TRY_DONE(store.writePractice(record));
    }
    TRY(const auto needed, practiceNeeded(store));
    for (const auto *person : WhoHasPractised)
        for (int i = 0; i < needed; ++i)
            TRY_DONE(store.notePractised(PersonId(person), pairs[static_cast<std::size_t>(i)].id));
    return {};
}

} // namespace vigie::backend::sample
