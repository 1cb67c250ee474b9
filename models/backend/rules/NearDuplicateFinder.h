#pragma once

#include "models/backend/rules/PictureHashing.h"
#include "models/backend/store/BackendStore.h"
#include "models/backend/store/PictureHashStore.h"
#include "models/domain/NearDuplicate.h"

#include <deque>
#include <map>
#include <string>
#include <vector>

namespace vigie::backend {

/// Has every stored picture looked at once, some at a time, and finds items that look alike. Belongs to the thread of
/// the store.
class NearDuplicateFinder
{
public:
    static constexpr int SameWithin = 31;       ///< bits: the same picture; see models/codecs/LookHash.h for the rates
    static constexpr int SimilarWithin = 63;    ///< bits: worth a look
    static constexpr std::size_t UnderWay = 16; ///< pictures at a time
    static constexpr int Attempts = 3;          ///< at a picture whose decoder was late or died
    static constexpr std::size_t MostListed = 50;

    NearDuplicateFinder(BackendStore &store, PictureHashStore &looks, PictureHashing &hashing)
        : m_store(store), m_looks(looks), m_hashing(hashing)
    {}
    ~NearDuplicateFinder();
    NearDuplicateFinder(const NearDuplicateFinder &) = delete;
    NearDuplicateFinder &operator=(const NearDuplicateFinder &) = delete;

    /// Takes in what has been looked at and hands out the next. Call it about once a second.
    Result<void> tick();

    /// What looks like the item, for this person: what is restricted only on the restricted path and without its
    /// picture, pictures and cases only where they may be seen anyway, of everything else the words. A picture nobody has looked at yet goes to the
    /// front. Errors: those of itemFor().
    Result<domain::NearDuplicates> nearDuplicates(const Person &person, const domain::ItemId &item, Instant now);

private:
    struct Errand
    {
        PictureHashStore::File file;
        Request<std::optional<PictureHashes>> request;
    };
    struct Look
    {
        domain::Likeness likeness = domain::Likeness::Unknown;
        int distance = 0;
        bool isMirrored = false;
        int picture = 1;
        bool isBetterThan(const Look &other) const;
    };
    using Looks = std::map<std::string, Look>; ///< by sha256

    void ask(const PictureHashStore::File &file);
    Result<void> takeIn();
    Result<void> handOut();
    Result<void> start(PictureHashStore::File file);
    Result<Looks> looksOf(const domain::Item &item, bool &isComplete);
    Result<void> add(domain::NearDuplicates &found, const Person &person, const domain::Item &asked,
                     const PictureHashStore::Use &use, const Look &look, Instant now);

    BackendStore &m_store;
    PictureHashStore &m_looks;
    PictureHashing &m_hashing;
    std::vector<Errand> m_errands;
    std::deque<PictureHashStore::File> m_urgent; ///< somebody has asked for them
    std::map<std::string, int> m_failures;       ///< by sha256
    std::int64_t m_row = 0;                      ///< of the newest file handed out in turn
};

} // namespace vigie::backend
